package org.countygov.desk.sample;

import static org.countygov.desk.sample.Change.by;
import static org.countygov.desk.sample.Change.endingBefore;
import static org.countygov.desk.sample.Change.moving;
import static org.countygov.desk.sample.Change.telling;
import static org.countygov.desk.sample.Change.without;

import com.google.common.collect.ImmutableList;

/** Disputes that the police and the market regulator of a county mediate within their functions. */
final class OrganMediationStories {
    private OrganMediationStories() {}

    /** Damages after an accident: the committee offers, a party no longer wants, and the traffic police settle it. */
    static final Story ACCIDENT = Story.of("accident", "交通事故赔偿", "damages after an accident")
            .fromWorkday()
            .file("调解", "people-mediation")
            .at(0, "09:00")
            .by("人民调解委员会", "登记员", "{县}{乡镇}人民调解委员会")
            .does("主动提出调解", "parties", "甲{n};乙{n}", "kind", "道路交通事故损害赔偿争议", "civil", "是", "declined", "否")
            .at(0, "10:00")
            .does("受理", "exclusions", "无", "papers", "调解申请书或者受理登记表;权利义务告知书;身份证明")
            .at(0, "10:30")
            .does("指定调解员", "mediators", "丙{n}", "inOffice", "是")
            .at(3, "09:00")
            .by("人民调解员", "丙{n}")
            .does("开始调解", "rightsExplained", "是", "publicityAsked", "是")
            .at(5, "09:00")
            .by("当事人", "乙{n}")
            .does("表示拒绝调解")
            .at(5, "10:00")
            .by("人民调解员", "丙{n}")
            .does("终止调解", "reason", "当事人要求终止", "routesExplained", "是")
            .at(5, "15:00")
            .by("人民调解委员会", "登记员")
            .does("立卷归档", "items", "调解申请书或者受理登记表;权利义务告知书;身份证明;调解笔录")
            .file("交警调解", "administrative-mediation")
            .at(6, "09:00")
            .by("当事人", "甲{n}", "{县}公安局交通警察大队")
            .does(
                    "申请行政调解",
                    "regime",
                    "道路交通事故损害赔偿",
                    "parties",
                    "甲{n};乙{n}",
                    "applicants",
                    "甲{n};乙{n}",
                    "oral",
                    "否",
                    "failedAt",
                    "{+5 10:00}")
            .at(7, "09:00")
            .by("公安机关", "民警{n}")
            .does("受理", "bars", "无")
            .at(7, "09:30")
            .does("记录损害确定之日", "harm", "财产损失确定", "fixedOn", "{+2}")
            .at(8, "09:00")
            .does("通知调解时间", "session", "{+18 10:00}")
            .at(18, "10:00")
            .does("开始调解", "agreedBy", "甲{n};乙{n}", "attendants", "2", "open", "是", "closureAsked", "否")
            .at(18, "11:00")
            .by("当事人", "甲{n}")
            .does(
                    "达成协议",
                    "agreedBy",
                    "甲{n};乙{n}",
                    "lawful",
                    "是",
                    "documented",
                    "是",
                    "contents",
                    "调解依据;时间、地点、起因、经过和事实;损失情况;协议内容、赔偿项目和数额;责任分担;履行方式和期限;调解日期")
            .at(18, "16:00")
            .by("公安机关", "民警{n}")
            .does("结案")
            .fault(
                    "declined-before",
                    "当事人已拒绝仍主动调解",
                    "offered although a party had declined",
                    "调解: REFUSED PML art. 17",
                    telling("调解/主动提出调解", "declined", "是"))
            .fault(
                    "routes-untold",
                    "终止调解未告知其他途径",
                    "ended without telling of other routes",
                    "调解: REFUSED PML art. 26",
                    telling("调解/终止调解", "routesExplained", "否"))
            .fault(
                    "no-notice",
                    "未通知调解时间",
                    "a session of which nobody had notice",
                    "交警调解: REFUSED TRF art. 88",
                    without("交警调解/通知调解时间"))
            .fault(
                    "short-notice",
                    "调解前一日才通知",
                    "notice one day before the session",
                    "交警调解: REFUSED TRF art. 88",
                    moving("交警调解/通知调解时间", 17, "09:00"))
            .fault(
                    "too-many",
                    "一方参加调解的人超过三人",
                    "more than three people on one side",
                    "交警调解: REFUSED TRF art. 89",
                    telling("交警调解/开始调解", "attendants", "4"))
            .fault(
                    "losses-missing",
                    "调解书未写明损失情况",
                    "the letter does not state the losses",
                    "交警调解: REFUSED TRF art. 93",
                    telling("交警调解/达成协议", "contents", "调解依据;时间、地点、起因、经过和事实;协议内容、赔偿项目和数额;责任分担;履行方式和期限;调解日期"))
            .fault(
                    "late-at-the-police",
                    "人民调解终止后逾三个工作日才向交警申请",
                    "the police asked more than three working days after the committee's mediation ended",
                    "交警调解: REFUSED TRF art. 85",
                    telling("交警调解/申请行政调解", "failedAt", "{+5 10:00}"),
                    moving("交警调解/申请行政调解", 14, "09:00"),
                    moving("交警调解/受理", 15, "09:00"),
                    moving("交警调解/记录损害确定之日", 15, "09:30"),
                    moving("交警调解/通知调解时间", 16, "09:00"),
                    telling("交警调解/通知调解时间", "session", "{+26 10:00}"),
                    moving("交警调解/开始调解", 26, "10:00"),
                    moving("交警调解/达成协议", 26, "11:00"),
                    moving("交警调解/结案", 26, "16:00"));

    /** A brawl: the police mediate twice, and spare the penalty once the agreement is performed. */
    static final Story BRAWL = Story.of("brawl", "治安案件调解", "a public-order case mediated by the police")
            .file("治安调解", "administrative-mediation")
            .at(0, "20:00")
            .by("公安机关", "民警{n}", "{县}{乡镇}派出所")
            .does("主动调解", "regime", "治安案件", "parties", "甲{n};乙{n}")
            .at(0, "20:30")
            .does("受理", "bars", "无")
            .at(1, "09:00")
            .does("开始调解", "noneUnwilling", "是", "inPerson", "是")
            .at(1, "11:00")
            .does("结束首次调解")
            .at(5, "09:00")
            .does("再次调解", "noneUnwilling", "是")
            .at(5, "11:00")
            .does(
                    "达成协议",
                    "agreedBy",
                    "甲{n};乙{n}",
                    "lawful",
                    "是",
                    "documented",
                    "是",
                    "contents",
                    "调解机关、主持人、当事人和在场人;时间、地点、起因、经过和事实;协议内容、赔偿项目和数额;履行方式和期限")
            .at(10, "09:00")
            .does("履行后不予处罚结案", "performed", "是")
            .fault(
                    "unperformed",
                    "协议未履行即不予处罚",
                    "the penalty spared although nothing was performed",
                    "治安调解: REFUSED PSAPL-2025 art. 9",
                    telling("治安调解/履行后不予处罚结案", "performed", "否"))
            .fault(
                    "suspect-by-agent",
                    "违法嫌疑人未亲自到场",
                    "the suspect sends somebody else",
                    "治安调解: REFUSED AR art. 181",
                    telling("治安调解/开始调解", "inPerson", "否"))
            .fault(
                    "second-round-late",
                    "逾七个工作日才再次调解",
                    "the second round after more than seven working days",
                    ImmutableList.of("治安调解: RIGHT_USED_LATE AR art. 183", "治安调解: DUTY_OVERDUE AR art. 183"),
                    moving("治安调解/再次调解", 21, "09:00"),
                    endingBefore("治安调解/达成协议"))
            .fault(
                    "justice-mediates",
                    "由司法所办理治安调解",
                    "mediated by an organ that is not the police",
                    "治安调解: REFUSED AR art. 178",
                    by("治安调解/主动调解", "行政机关", "干部{n}"));

    /** A consumer's complaint: a test is made, the seller no longer wants, the regulator ends it and tells both. */
    static final Story COMPLAINT = Story.of("complaint", "消费投诉", "a consumer's complaint")
            .fromWorkday()
            .file("投诉", "administrative-mediation")
            .at(0, "09:00")
            .by("当事人", "甲{n}", "{县}市场监督管理局")
            .does("申请行政调解", "regime", "市场监管领域消费投诉", "parties", "甲{n};商家{n}", "oral", "否")
            .at(4, "09:00")
            .by("行政机关", "办案人员{n}")
            .does("受理", "bars", "无")
            .at(8, "09:00")
            .does("开始调解", "agreedBy", "甲{n};商家{n}")
            .at(9, "09:00")
            .does("委托鉴定、检测", "bodyAndCostsAgreed", "是")
            .at(29, "09:00")
            .does("收到鉴定、检测结论")
            .at(31, "09:00")
            .does("决定终止调解", "ground", "当事人不同意继续调解")
            .at(33, "09:00")
            .does("终止调解", "ground", "当事人不同意继续调解", "documented", "是", "routesExplained", "是")
            .fault(
                    "intake-late",
                    "逾七个工作日才决定受理",
                    "accepted after more than seven working days",
                    "投诉: DUTY_OVERDUE MKT art. 14",
                    moving("投诉/受理", 16, "09:00"),
                    moving("投诉/开始调解", 17, "09:00"),
                    moving("投诉/委托鉴定、检测", 18, "09:00"))
            .fault(
                    "ending-told-late",
                    "终止后逾七个工作日才告知",
                    "the parties told of the end after more than seven working days",
                    "投诉: DUTY_OVERDUE MKT art. 21(2)",
                    moving("投诉/终止调解", 50, "09:00"));

    static final ImmutableList<Story> ALL = ImmutableList.of(ACCIDENT, BRAWL, COMPLAINT);
}
