package org.countygov.desk.sample;

import static org.countygov.desk.sample.Change.endingBefore;
import static org.countygov.desk.sample.Change.moving;
import static org.countygov.desk.sample.Change.telling;
import static org.countygov.desk.sample.Change.without;

import com.google.common.collect.ImmutableList;

/** Administrative reconsideration before a county government, settled by mediation or decided. */
final class ReconsiderationStories {
    private ReconsiderationStories() {}

    /** An act reviewed; the case rests while both mediate, and the signed and sealed letter ends it. */
    static final Story MEDIATED = Story.of(
                    "reconsideration-mediated", "行政复议调解", "a reconsideration settled by mediation")
            .fromWorkday()
            .file("复议", "reconsideration")
            .at(0, "09:00")
            .by("申请人", "甲{n}", "{县}人民政府")
            .does(
                    "申请行政复议",
                    "applicant",
                    "甲{n}",
                    "respondent",
                    "{县}城市管理局",
                    "oral",
                    "否",
                    "actMade",
                    "{-20}",
                    "actKnown",
                    "{-18}",
                    "longerPeriodRuns",
                    "否",
                    "excluded",
                    "无",
                    "withdrawnBefore",
                    "否")
            .at(3, "09:00")
            .by("行政复议机构", "办案人员{n}")
            .does("受理", "faults", "无")
            .at(5, "09:00")
            .does("发送申请书副本")
            .at(6, "09:00")
            .by("被申请人", "{县}城市管理局")
            .does("收到申请书副本")
            .at(12, "09:00")
            .does("书面答复")
            .at(15, "09:00")
            .by("行政复议机构", "办案人员{n}")
            .does("听取当事人意见")
            .at(16, "09:00")
            .does("组织调解", "voluntary", "是", "lawful", "是")
            .at(17, "09:00")
            .does("中止", "ground", "为调解、和解", "applicantAgrees", "是", "respondentAgrees", "是", "told", "是")
            .at(25, "09:00")
            .by("申请人", "甲{n}")
            .does("达成调解协议", "agreedBy", "甲{n};{县}城市管理局", "lawful", "是")
            .at(25, "10:00")
            .does("在调解书上签名、盖章", "party", "甲{n}")
            .at(25, "10:10")
            .by("被申请人", "{县}城市管理局")
            .does("在调解书上签名、盖章", "party", "{县}城市管理局")
            .at(25, "15:00")
            .by("行政复议机关", "登记员")
            .does("在调解书上签名、盖章")
            .fault(
                    "late-application",
                    "逾六十日申请",
                    "asked for after more than sixty days",
                    "复议: REFUSED ARL-2023 art. 20",
                    telling("复议/申请行政复议", "actMade", "{-77}"),
                    telling("复议/申请行政复议", "actKnown", "{-75}"))
            .fault(
                    "copy-late",
                    "逾七个工作日才发送副本",
                    "the copy sent after more than seven working days",
                    "复议: DUTY_OVERDUE ARL-2023 art. 48",
                    without("复议/组织调解"),
                    without("复议/中止"),
                    moving("复议/发送申请书副本", 22, "09:00"),
                    moving("复议/收到申请书副本", 23, "09:00"),
                    moving("复议/书面答复", 24, "09:00"))
            .fault(
                    "no-answer",
                    "被申请人未书面答复",
                    "the respondent does not answer",
                    "复议: DUTY_OVERDUE ARL-2023 art. 48",
                    without("复议/书面答复"),
                    endingBefore("复议/中止"))
            .fault(
                    "one-sided-suspension",
                    "仅一方同意即中止",
                    "suspended on one side's wish",
                    "复议: REFUSED ARL-2023 art. 39(1) item 6",
                    telling("复议/中止", "respondentAgrees", "否"));

    /** A major case: a hearing, more time, a decision. */
    static final Story DECIDED = Story.of(
                    "reconsideration-decided", "行政复议决定", "a reconsideration decided after a hearing")
            .fromWorkday()
            .file("复议", "reconsideration")
            .at(0, "09:00")
            .by("申请人", "甲{n}", "{县}人民政府")
            .does(
                    "申请行政复议",
                    "applicant",
                    "甲{n}",
                    "respondent",
                    "{县}自然资源局",
                    "oral",
                    "否",
                    "actMade",
                    "{-30}",
                    "actKnown",
                    "{-28}",
                    "longerPeriodRuns",
                    "否",
                    "excluded",
                    "无",
                    "withdrawnBefore",
                    "否")
            .at(3, "09:00")
            .by("行政复议机构", "办案人员{n}")
            .does("受理", "faults", "无")
            .at(5, "09:00")
            .does("发送申请书副本")
            .at(6, "09:00")
            .by("被申请人", "{县}自然资源局")
            .does("收到申请书副本")
            .at(12, "09:00")
            .does("书面答复")
            .at(20, "09:00")
            .by("行政复议机构", "办案人员{n}")
            .does("听取当事人意见")
            .at(21, "09:00")
            .does("通知听证", "hearing", "{+35 09:00}")
            .at(35, "09:00")
            .does("举行听证")
            .at(50, "09:00")
            .does(
                    "延长审理期限",
                    "complicated",
                    "是",
                    "told",
                    "是",
                    "by",
                    "30日",
                    "approval:role",
                    "行政复议机构负责人",
                    "approval:by",
                    "机构负责人{n}")
            .at(80, "09:00")
            .by("行政复议机关", "机关负责人{n}")
            .does("作出复议决定", "major", "是", "worse", "否", "servedAt", "{+82}")
            .fault(
                    "unheard",
                    "未听取当事人意见即决定",
                    "decided without hearing the parties",
                    "复议: REFUSED ARL-2023 art. 49",
                    telling("复议/作出复议决定", "major", "否"),
                    without("复议/听取当事人意见"),
                    without("复议/通知听证"),
                    without("复议/举行听证"))
            .fault(
                    "hearing-short-notice",
                    "听证前一日才通知",
                    "notice one day before the hearing",
                    "复议: REFUSED ARL-2023 art. 51",
                    moving("复议/通知听证", 34, "09:00"))
            .fault(
                    "no-hearing",
                    "重大复杂案件未举行听证",
                    "a major case decided without a hearing",
                    "复议: REFUSED ARL-2023 art. 50",
                    without("复议/通知听证"),
                    without("复议/举行听证"))
            .fault(
                    "extended-by-the-organ",
                    "由复议机关负责人而非机构负责人批准延长",
                    "extended by the head of the organ, as before 2024",
                    "复议: REFUSED ARL-2023 art. 62(1)",
                    telling("复议/延长审理期限", "approval:role", "行政复议机关负责人"))
            .fault(
                    "worse",
                    "作出对申请人更为不利的决定",
                    "a decision worse for the applicant",
                    "复议: REFUSED ARL-2023 art. 63(2)",
                    telling("复议/作出复议决定", "worse", "是"),
                    telling("复议/作出复议决定", "thirdPartyAsked", "否"));

    static final ImmutableList<Story> ALL = ImmutableList.of(MEDIATED, DECIDED);
}
