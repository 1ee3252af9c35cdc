package org.countygov.desk.sample;

import static org.countygov.desk.sample.Change.endingBefore;
import static org.countygov.desk.sample.Change.moving;
import static org.countygov.desk.sample.Change.telling;
import static org.countygov.desk.sample.Change.without;

import com.google.common.collect.ImmutableList;

/** The review of drafts for their legality before a county government decides. */
final class LegalityStories {
    private LegalityStories() {}

    /** A major decision: papers supplemented, changed as the review asks, found lawful, deliberated and issued. */
    static final Story MAJOR_DECISION = Story.of(
                    "major-decision", "重大行政决策合法性审查", "the legality review of a major decision")
            .fromWorkday()
            .file("审查", "legality-review")
            .at(0, "09:00")
            .by("起草单位", "经办人{n}", "{县}住房和城乡建设局")
            .does(
                    "送请审查",
                    "subject",
                    "重大行政决策",
                    "papers",
                    "草案;法律依据;履行程序的说明",
                    "stepsDue",
                    "公众参与、征求意见;风险评估",
                    "stepsDone",
                    "公众参与、征求意见;风险评估",
                    "exploratory",
                    "否")
            .at(1, "09:00")
            .by("合法性审查部门", "审查员{n}", "{县}司法局")
            .does("要求补充材料", "defect", "听证笔录未附")
            .at(3, "09:00")
            .by("起草单位", "经办人{n}", "{县}住房和城乡建设局")
            .does(
                    "送请审查",
                    "subject",
                    "重大行政决策",
                    "papers",
                    "草案;法律依据;履行程序的说明",
                    "stepsDue",
                    "公众参与、征求意见;风险评估",
                    "stepsDone",
                    "公众参与、征求意见;风险评估",
                    "exploratory",
                    "否")
            .at(4, "09:00")
            .by("合法性审查部门", "审查员{n}", "{县}司法局")
            .does("开始审查", "urgent", "否")
            .at(8, "09:00")
            .does("听取法律顾问意见")
            .at(10, "09:00")
            .does("出具修改意见", "covers", "决策权限;决策程序;决策内容", "written", "是")
            .at(14, "09:00")
            .by("起草单位", "经办人{n}", "{县}住房和城乡建设局")
            .does("修改后再次送审", "everyPointAnswered", "是")
            .at(15, "09:00")
            .by("合法性审查部门", "审查员{n}", "{县}司法局")
            .does("开始审查", "urgent", "否")
            .at(16, "09:00")
            .does("听取法律顾问意见")
            .at(18, "09:00")
            .does("出具合法意见", "covers", "决策权限;决策程序;决策内容", "written", "是")
            .at(25, "09:00")
            .by("决策机关", "秘书{n}", "{县}人民政府")
            .does("集体讨论", "collective", "是", "opinionAttached", "是")
            .at(26, "09:00")
            .does("印发")
            .at(30, "09:00")
            .by("起草单位", "经办人{n}", "{县}住房和城乡建设局")
            .does("备案归档", "filedWithNextLevel", "是")
            .fault(
                    "step-undone",
                    "未作风险评估即送审",
                    "sent without the assessment of risks",
                    "审查: REFUSED DEC art. 26",
                    telling("审查/送请审查", "stepsDone", "公众参与、征求意见"),
                    endingBefore("审查/要求补充材料"))
            .fault(
                    "drafter-reviews",
                    "起草单位自行审查",
                    "reviewed by the drafting unit itself",
                    "审查: REFUSED DEC art. 25",
                    Change.of("审查/出具合法意见", "{县}住房和城乡建设局"))
            .fault(
                    "adviser-unheard",
                    "未听取法律顾问意见",
                    "no legal adviser heard",
                    "审查: REFUSED DEC art. 28",
                    without("审查/听取法律顾问意见"),
                    endingBefore("审查/修改后再次送审"))
            .fault(
                    "procedure-unreviewed",
                    "审查意见未涉及决策程序",
                    "an opinion that says nothing on procedure",
                    "审查: REFUSED DEC art. 27",
                    telling("审查/出具合法意见", "covers", "决策权限;决策内容"))
            .fault(
                    "before-the-opinion",
                    "未出具意见即集体讨论",
                    "deliberated before any opinion",
                    "审查: STEP_SKIPPED DEC art. 27",
                    without("审查/出具合法意见"))
            .fault(
                    "alone",
                    "未经集体讨论",
                    "decided by one alone",
                    "审查: REFUSED DEC art. 29",
                    telling("审查/集体讨论", "collective", "否"));

    /** A normative document, reviewed within fifteen working days. */
    static final Story NORMATIVE = Story.of(
                    "normative-document", "规范性文件合法性审核", "the legality review of a normative document")
            .fromWorkday()
            .file("审核", "legality-review")
            .at(0, "09:00")
            .by("起草单位", "经办人{n}", "{县}农业农村局")
            .does(
                    "送请审查",
                    "subject",
                    "行政规范性文件",
                    "papers",
                    "草案;法律依据;履行程序的说明",
                    "stepsDue",
                    "公众参与、征求意见;公平竞争审查",
                    "stepsDone",
                    "公众参与、征求意见;公平竞争审查",
                    "exploratory",
                    "否")
            .at(2, "09:00")
            .by("合法性审查部门", "审查员{n}", "{县}司法局")
            .does("开始审查", "urgent", "否")
            .at(12, "09:00")
            .does("出具合法意见", "covers", "决策权限;决策程序;决策内容", "written", "是")
            .at(20, "09:00")
            .by("决策机关", "秘书{n}", "{县}人民政府")
            .does("集体讨论", "collective", "是", "opinionAttached", "是")
            .at(21, "09:00")
            .does("印发")
            .at(23, "09:00")
            .by("起草单位", "经办人{n}", "{县}农业农村局")
            .does("备案归档", "filedWithNextLevel", "是")
            .fault(
                    "opinion-late",
                    "逾十五个工作日才出具意见",
                    "an opinion after more than fifteen working days",
                    "审核: DUTY_OVERDUE GBF-115",
                    moving("审核/出具合法意见", 35, "09:00"),
                    moving("审核/集体讨论", 40, "09:00"),
                    moving("审核/印发", 41, "09:00"),
                    moving("审核/备案归档", 43, "09:00"));

    static final ImmutableList<Story> ALL = ImmutableList.of(MAJOR_DECISION, NORMATIVE);
}
