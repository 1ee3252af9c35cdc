package org.countygov.desk.sample;

import static org.countygov.desk.sample.Change.by;
import static org.countygov.desk.sample.Change.endingBefore;
import static org.countygov.desk.sample.Change.moving;
import static org.countygov.desk.sample.Change.telling;
import static org.countygov.desk.sample.Change.without;

import com.google.common.collect.ImmutableList;

/** Disputes that courts hand to mediation, and agreements that they confirm. */
final class CourtStories {
    private CourtStories() {}

    /** A claim mediated online before the court registers it; the agreement is confirmed. */
    static final Story DELEGATED = Story.of(
                    "delegated", "诉前委派调解与司法确认", "a claim mediated before registration and confirmed")
            .fromWorkday()
            .file("委派", "court-referred")
            .at(0, "09:00")
            .by("人民法院", "法官{n}", "{县}人民法院")
            .does(
                    "引导调解",
                    "kind",
                    "立案前委派",
                    "channel",
                    "在线",
                    "parties",
                    "甲{n};乙{n}",
                    "suitable",
                    "是",
                    "refused",
                    "否",
                    "registered",
                    "否")
            .at(1, "09:00")
            .by("当事人", "甲{n}")
            .does("同意调解", "consenting", "甲{n};乙{n}")
            .at(2, "09:00")
            .does("共同选定调解员", "mediator", "调解员{n}", "chosenBy", "甲{n};乙{n}", "onRoster", "是", "peoplesCommittee", "是")
            .at(3, "09:00")
            .by("特邀调解员", "调解员{n}")
            .does("确认接受")
            .at(5, "09:00")
            .does("进行调解", "open", "否", "openByLaw", "否")
            .at(12, "10:00")
            .does("达成协议", "agreedBy", "甲{n};乙{n}")
            .at(12, "10:10")
            .by("当事人", "甲{n}")
            .does("签署", "mark", "当事人签名、盖章、按指印或者电子签名", "party", "甲{n}")
            .at(12, "10:20")
            .by("当事人", "乙{n}")
            .does("签署", "mark", "当事人签名、盖章、按指印或者电子签名", "party", "乙{n}")
            .at(12, "10:30")
            .by("特邀调解员", "调解员{n}")
            .does("签署", "mark", "调解员签名")
            .at(12, "10:40")
            .by("特邀调解组织", "登记员")
            .does("签署", "mark", "调解组织印章")
            .at(15, "09:00")
            .by("当事人", "甲{n}")
            .does("申请司法确认", "applicants", "甲{n};乙{n}", "confirmation", "确认-{n}")
            .file("确认", "judicial-confirmation")
            .at(15, "09:10")
            .does(
                    "准备申请",
                    "parties",
                    "甲{n};乙{n}",
                    "effectiveSince",
                    "{+12 10:40}",
                    "effective",
                    "是",
                    "lastPerformance",
                    "{+60}")
            .at(15, "09:20")
            .does(
                    "提出申请",
                    "applicants",
                    "甲{n};乙{n}",
                    "court",
                    "邀请先行调解的法院",
                    "invited",
                    "是",
                    "rightLevel",
                    "是",
                    "lawfulOrganisation",
                    "是",
                    "papers",
                    "司法确认申请书或者口头申请笔录;调解协议;调解组织主持调解的证明;当事人身份、住所、联系方式")
            .at(17, "09:00")
            .by("人民法院", "法官{n}")
            .does("受理", "bars", "无")
            .at(20, "09:00")
            .does("通知双方到场核实")
            .at(25, "09:00")
            .does("裁定协议有效", "against", "无", "receivedAt", "{+27}")
            .fault(
                    "not-on-the-roster",
                    "选定名册以外的调解员",
                    "a mediator who is on no roster",
                    "委派: REFUSED INV-2016 art. 12",
                    telling("委派/共同选定调解员", "onRoster", "否"))
            .fault(
                    "open-session",
                    "公开进行调解",
                    "a session with the public",
                    "委派: REFUSED INV-2016 art. 2 item 5",
                    telling("委派/进行调解", "open", "是"))
            .fault(
                    "received-by-another",
                    "由未被选定的调解员确认接受",
                    "received by a mediator whom nobody chose",
                    "委派: REFUSED INV-2016 art. 27",
                    by("委派/确认接受", "特邀调解员", "调解员乙{n}"))
            .fault(
                    "window-missed",
                    "协议生效三十日后才申请确认",
                    "confirmation asked for after more than thirty days",
                    "委派: RIGHT_USED_LATE PML art. 33",
                    moving("委派/申请司法确认", 50, "09:00"),
                    endingBefore("确认/准备申请"))
            .fault(
                    "one-applicant",
                    "仅一方申请确认",
                    "only one party asks the court",
                    "确认: REFUSED PML art. 33",
                    telling("确认/提出申请", "applicants", "甲{n}"))
            .fault(
                    "acceptance-late",
                    "逾三日才决定受理",
                    "accepted after more than three days",
                    "确认: DUTY_OVERDUE JC-2011 art. 4",
                    moving("确认/受理", 26, "09:00"),
                    moving("确认/通知双方到场核实", 27, "09:00"),
                    moving("确认/裁定协议有效", 28, "09:00"))
            .fault(
                    "not-summoned",
                    "未通知双方到场即裁定",
                    "a ruling without both parties summoned",
                    "确认: REFUSED CIVIL-PL-I-2022 art. 356",
                    without("确认/通知双方到场核实"))
            .fault(
                    "ruling-late",
                    "逾三十日未作裁定",
                    "no ruling within thirty days",
                    "确认: DUTY_OVERDUE CIVIL-PL-2023 art. 187",
                    moving("确认/裁定协议有效", 60, "09:00"))
            .fault(
                    "wrong-court",
                    "向未邀请调解的法院申请",
                    "filed with a court that had not invited the mediation",
                    "确认: REFUSED CIVIL-PL-2023 art. 205",
                    telling("确认/提出申请", "court", "当事人住所地"));

    /** A registered suit entrusted to a mediator who discloses an interest; the court makes a mediation letter. */
    static final Story ENTRUSTED = Story.of("entrusted", "诉中委托调解", "a registered suit entrusted to mediation")
            .fromWorkday()
            .file("委托", "court-referred")
            .at(0, "09:00")
            .by("人民法院", "法官{n}", "{县}人民法院")
            .does(
                    "引导调解",
                    "kind",
                    "立案后委托",
                    "channel",
                    "线下",
                    "procedure",
                    "普通程序",
                    "parties",
                    "甲{n};乙{n}",
                    "suitable",
                    "是",
                    "refused",
                    "否",
                    "registered",
                    "是")
            .at(1, "09:00")
            .by("当事人", "甲{n}")
            .does("同意调解", "consenting", "甲{n};乙{n}")
            .at(2, "09:00")
            .by("人民法院", "法官{n}")
            .does("指定调解员", "mediator", "调解员{n}", "notChosen", "是", "onRoster", "是")
            .at(3, "09:00")
            .by("特邀调解员", "调解员{n}")
            .does("确认接受")
            .at(4, "09:00")
            .does("披露", "conflicts", "利害关系")
            .at(5, "09:00")
            .by("当事人", "甲{n}")
            .does("同意继续由其调解", "agreedBy", "甲{n};乙{n}")
            .at(6, "09:00")
            .by("特邀调解员", "调解员{n}")
            .does("进行调解", "open", "否", "openByLaw", "否")
            .at(10, "09:00")
            .by("当事人", "甲{n}")
            .does("延长调解期限", "by", "10日", "agreedBy", "甲{n};乙{n}")
            .at(22, "09:00")
            .does("达成协议", "agreedBy", "甲{n};乙{n}")
            .at(22, "10:00")
            .does("签署", "mark", "当事人签名、盖章、按指印或者电子签名", "party", "甲{n}")
            .at(22, "10:10")
            .by("当事人", "乙{n}")
            .does("签署", "mark", "当事人签名、盖章、按指印或者电子签名", "party", "乙{n}")
            .at(25, "09:00")
            .by("人民法院", "法官{n}")
            .does("制作调解书", "lawful", "是", "signedForBy", "甲{n};乙{n}")
            .fault(
                    "one-consents",
                    "仅一方同意即委托",
                    "entrusted although only one party consents",
                    "委托: REFUSED INV-2016 art. 11",
                    telling("委托/同意调解", "consenting", "甲{n}"),
                    endingBefore("委托/指定调解员"))
            .fault(
                    "unregistered",
                    "未立案即委托",
                    "entrusted before it was registered",
                    "委托: REFUSED INV-2016 art. 1",
                    telling("委托/引导调解", "registered", "否"))
            .fault(
                    "conflict-open",
                    "有利害关系未经各方同意仍调解",
                    "mediated by somebody with an interest whom nobody kept",
                    "委托: REFUSED INV-2016 art. 15",
                    without("委托/同意继续由其调解"))
            .fault(
                    "period-over",
                    "期限届满未延长仍达成协议",
                    "agreed after a time that nobody extended",
                    ImmutableList.of("委托: REFUSED INV-2016 art. 27", "委托: DUTY_OVERDUE INV-2016 art. 27"),
                    without("委托/延长调解期限"),
                    moving("委托/达成协议", 30, "09:00"),
                    moving("委托/签署", 30, "10:00"),
                    moving("委托/制作调解书", 32, "09:00"))
            .fault(
                    "letter-unserved",
                    "调解书未经一方签收",
                    "a letter that one party has not signed for",
                    "委托: REFUSED CIVIL-PL-I-2022 art. 133",
                    telling("委托/制作调解书", "signedForBy", "甲{n}"));

    static final ImmutableList<Story> ALL = ImmutableList.of(DELEGATED, ENTRUSTED);
}
