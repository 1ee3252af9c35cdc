package org.countygov.desk.sample;

import static org.countygov.desk.sample.AdministrativePassages.called;
import static org.countygov.desk.sample.AdministrativePassages.noticed;
import static org.countygov.desk.sample.AdministrativePassages.penalised;
import static org.countygov.desk.sample.AdministrativePassages.questioned;
import static org.countygov.desk.sample.Change.by;
import static org.countygov.desk.sample.Change.moving;
import static org.countygov.desk.sample.Change.telling;
import static org.countygov.desk.sample.Change.without;
import static org.countygov.desk.sample.CriminalPassages.COUNTY;
import static org.countygov.desk.sample.CriminalPassages.STATION;

import com.google.common.collect.ImmutableList;

/** Public order in the ordinary procedure: a quarrel that mediation does not settle, a detention that is stayed. */
final class OrderStories {
    private static final String[] FIVE_DAYS = {"penalty", "行政拘留;罚款", "fine", "500", "days", "5"};
    private static final String[] EIGHT_DAYS = {"penalty", "行政拘留", "days", "8"};

    private OrderStories() {}

    /** An injury in a quarrel; one party challenges an officer; mediated twice in vain; five days of detention. */
    static final Story QUARREL = withFaultsOfQuarrel(quarrel());

    /** Eight days of detention, stayed for an examination while reconsideration is pending, and served after it. */
    static final Story STAYED = withFaultsOfStay(stayed());

    static final ImmutableList<Story> ALL = ImmutableList.of(QUARREL, STAYED);

    // ---- the quarrel

    private static Story quarrel() {
        Story appraised = questioned(
                        challenged(called(Story.of("quarrel", "因纠纷伤人", "an injury in a quarrel"), "是")
                                .at(0, "15:00")
                                .does("委托鉴定")),
                        2)
                .at(4, "10:00")
                .does("收到鉴定意见")
                .at(5, "10:00")
                .does("送达鉴定意见");
        Story failed = appraised
                .at(10, "10:00")
                .does(
                        "开始治安调解",
                        "fromCivilDispute",
                        "是",
                        "minor",
                        "是",
                        "willing",
                        "是",
                        "bars",
                        "无",
                        "attendance",
                        "民警二人以上")
                .at(14, "10:00")
                .does("再次调解")
                .at(14, "12:00")
                .does("调解不成或者不履行");
        return penalised(noticed(failed, 16, FIVE_DAYS), 18, FIVE_DAYS)
                .at(18, "16:00")
                .does("送达被侵害人")
                .at(18, "17:00")
                .does("执行", "detaining", "是")
                .at(23, "16:30")
                .by("看守所、拘留所", "管教{n}", "{县}拘留所")
                .does("拘留期满解除")
                .at(24, "10:00")
                .by("违法嫌疑人", "丙{n}", "")
                .does("缴纳罚款")
                .at(25, "10:00")
                .by("办案民警", "民警甲{n}", STATION)
                .does("结案", "executed", "是");
    }

    /** The offender asks that an officer stay away; the ground does not hold. */
    private static Story challenged(Story story) {
        return story.file("回避", "recusal")
                .at(1, "10:00")
                .by("违法嫌疑人", "丙{n}", "")
                .does("申请回避", "procedure", "行政案件", "challenged", "民警乙{n}", "ground", "与当事人有其他关系，可能影响公正处理")
                .at(2, "08:00")
                .by("县级公安机关", "局长{n}", COUNTY)
                .does("驳回回避申请", "reasoned", "是");
    }

    private static Story withFaultsOfQuarrel(Story story) {
        return story.fault(
                        "one-officer-on-scene",
                        "一人到现场执法",
                        "one officer enforces at the scene",
                        "警情: REFUSED AR art. 52",
                        telling("警情/到达现场", "officers", "民警甲{n}"))
                .fault(
                        "not-recorded",
                        "现场执法未录音录像",
                        "no recording at the scene",
                        "警情: REFUSED REC-2016 art. 4",
                        telling("警情/到达现场", "recording", "否"))
                .fault(
                        "registered-by-another-unit",
                        "由非处置单位登记",
                        "registered by a unit that did not handle it",
                        "警情: REFUSED RFR-2023 art. 7",
                        Change.of("警情/登记受案", "{县}公安局刑侦大队"))
                .fault(
                        "recusal-decided-late",
                        "逾期决定回避申请",
                        "the recusal decided late",
                        "回避: DUTY_OVERDUE AR art. 21",
                        moving("回避/驳回回避申请", 15, "08:00"))
                .fault(
                        "challenged-decides",
                        "被申请回避人自行决定",
                        "the challenged officer decides",
                        "回避: REFUSED CR art. 36",
                        by("回避/驳回回避申请", "县级公安机关", "民警乙{n}"))
                .fault(
                        "appraisal-late",
                        "逾期委托伤情鉴定",
                        "the appraisal of the injury entrusted late",
                        "行政: DUTY_OVERDUE INJ art. 18",
                        moving("行政/委托鉴定", 1, "15:00"))
                .fault(
                        "questioned-too-long",
                        "询问查证超过八小时",
                        "questioned for more than eight hours",
                        "行政: DUTY_OVERDUE PSAPL-2025 art. 97",
                        moving("行政/记录离开", 2, "19:00"))
                .fault(
                        "questioned-by-one",
                        "一人询问",
                        "questioned by one officer",
                        "行政: REFUSED AR art. 52",
                        telling("行政/询问", "attendance", "民警一人"))
                .fault(
                        "mediated-with-bar",
                        "调解多次实施的行为",
                        "mediated although the act was repeated",
                        "行政: REFUSED AR art. 179",
                        telling("行政/开始治安调解", "bars", "多次实施"))
                .fault(
                        "own-review",
                        "办案民警审核自己的案件",
                        "an investigator reviews the own case",
                        "行政: REFUSED AR art. 170",
                        by("行政/审核通过", "法制员", "民警乙{n}"))
                .fault(
                        "rights-not-told",
                        "处罚前未告知权利",
                        "the rights not told before the penalty",
                        "行政: REFUSED AR art. 167",
                        telling("行政/处罚前告知", "rightsTold", "否"))
                .fault(
                        "detention-by-station",
                        "派出所决定行政拘留",
                        "the station decides on a detention",
                        "行政: REFUSED AR art. 172",
                        telling("行政/作出处理决定", "approval:role", "派出所负责人"))
                .fault(
                        "family-not-told",
                        "拘留未通知家属",
                        "the family not told of the detention",
                        "行政: REFUSED AR art. 176",
                        telling("行政/送达", "familyTold", "否"))
                .fault(
                        "victim-not-served",
                        "未向被侵害人送达决定",
                        "the victim never given the decision",
                        ImmutableList.of("行政: REFUSED AR art. 172(3)", "行政: DUTY_OVERDUE AR art. 172(3)"),
                        without("行政/送达被侵害人"));
    }

    // ---- the stay

    private static Story stayed() {
        Story penalised = penalised(
                noticed(questioned(called(Story.of("stayed", "暂缓执行拘留", "a detention stayed"), "否"), 1), 5, EIGHT_DAYS),
                7,
                EIGHT_DAYS);
        return served(penalised
                .file("行政复议", "administrative-remedy")
                .at(7, "15:30")
                .by("违法嫌疑人", "丙{n}", "")
                .does("知道行政行为", "act", "行政处罚", "person", "丙{n}", "knownSince", "{+7 15:00}")
                .at(7, "16:00")
                .does("申请行政复议", "body", "本级人民政府")
                .file("行政")
                .at(7, "16:10")
                .does("申请暂缓执行拘留")
                .file("暂缓", "stay-of-detention")
                .at(7, "16:10")
                .does("申请暂缓执行", "remedyLodged", "是", "eventOfLife", "是")
                .at(8, "10:00")
                .by("县级公安机关", "局长{n}", COUNTY)
                .does("决定暂缓执行", "noDanger", "是", "security", "是")
                .file("行政")
                .at(8, "10:00")
                .does("暂缓执行拘留", "remedyLodged", "是", "events", "参加升学考试", "noDanger", "是", "secured", "是")
                .file("行政复议")
                .at(9, "10:00")
                .by("本级人民政府", "复议员{n}", "{县}人民政府")
                .does("受理", "simple", "否")
                .at(40, "10:00")
                .does("作出复议决定", "outcome", "维持原决定", "reasoned", "是"));
    }

    private static Story served(Story story) {
        return story.file("暂缓")
                .at(45, "10:00")
                .by("县级公安机关", "局长{n}", COUNTY)
                .does("恢复执行", "lostOrBroken", "是")
                .file("行政")
                .at(45, "10:00")
                .does("恢复执行拘留", "remedyLost", "是")
                .at(53, "09:30")
                .by("看守所、拘留所", "管教{n}", "{县}拘留所")
                .does("拘留期满解除")
                .at(55, "10:00")
                .by("办案民警", "民警甲{n}", STATION)
                .does("结案", "executed", "是");
    }

    private static Story withFaultsOfStay(Story story) {
        return story.fault(
                        "wrong-body",
                        "向上一级公安机关申请复议",
                        "reconsideration asked of the superior police",
                        "行政复议: REFUSED ARL-2023 art. 24",
                        telling("行政复议/申请行政复议", "body", "上一级公安机关"))
                .fault(
                        "unreasoned",
                        "复议决定未说明理由",
                        "reconsidered without reasons",
                        "行政复议: REFUSED ARL-2023 art. 62",
                        telling("行政复议/作出复议决定", "reasoned", "否"))
                .fault(
                        "stay-decided-late",
                        "逾期决定暂缓执行",
                        "the stay decided after twenty-four hours",
                        "暂缓: DUTY_OVERDUE AR art. 223",
                        moving("暂缓/决定暂缓执行", 9, "10:00"))
                .fault(
                        "no-guarantee",
                        "无担保暂缓执行",
                        "stayed without a guarantor or a deposit",
                        ImmutableList.of("行政: REFUSED AR art. 222", "暂缓: REFUSED AR art. 222"),
                        telling("暂缓/决定暂缓执行", "security", "否"),
                        telling("行政/暂缓执行拘留", "secured", "否"))
                .fault(
                        "resumed-too-soon",
                        "救济未终结即恢复执行",
                        "resumed while the remedy was pending",
                        ImmutableList.of("行政: REFUSED AR art. 229", "暂缓: REFUSED AR art. 229"),
                        telling("暂缓/恢复执行", "lostOrBroken", "否"),
                        telling("行政/恢复执行拘留", "remedyLost", "否"),
                        telling("行政/恢复执行拘留", "breached", "否"))
                .fault(
                        "held-too-long",
                        "超期执行拘留",
                        "detained for longer than decided",
                        "行政: DUTY_OVERDUE PSAPL-2025 art. 110",
                        moving("行政/拘留期满解除", 54, "09:30"));
    }
}
