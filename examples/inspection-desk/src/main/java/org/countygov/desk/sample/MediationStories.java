package org.countygov.desk.sample;

import static org.countygov.desk.sample.Change.by;
import static org.countygov.desk.sample.Change.endingBefore;
import static org.countygov.desk.sample.Change.moving;
import static org.countygov.desk.sample.Change.telling;
import static org.countygov.desk.sample.Change.without;

import com.google.common.collect.ImmutableList;

/** What the people's mediation committees of a county see in a quarter. */
final class MediationStories {
    private MediationStories() {}

    /** A quarrel that a village committee settles; the agreement is performed. */
    static final Story NEIGHBOURS = Story.of("neighbours", "邻里纠纷", "a quarrel between neighbours")
            .fromWorkday()
            .file("调解", "people-mediation")
            .at(0, "09:00")
            .by("当事人", "甲{n}", "{县}{乡镇}人民调解委员会")
            .does("申请调解", "parties", "甲{n};乙{n}", "kind", "一般民间纠纷", "civil", "是", "oral", "是", "writtenDown", "是")
            .at(0, "09:30")
            .by("人民调解委员会", "登记员")
            .does("受理", "exclusions", "无", "papers", "调解申请书或者受理登记表;权利义务告知书;身份证明")
            .at(0, "10:00")
            .does("指定调解员", "mediators", "丙{n};丁{n}", "presiding", "丙{n}", "inOffice", "是")
            .at(1, "09:00")
            .by("人民调解员", "丙{n}")
            .does("开始调解", "rightsExplained", "是", "publicityAsked", "是")
            .at(1, "11:00")
            .does("达成书面协议", "agreedBy", "甲{n};乙{n}", "contents", "协议内容;履行方式;履行期限", "lawful", "是", "performBy", "{+31}")
            .at(1, "11:10")
            .by("当事人", "甲{n}")
            .does("签署", "mark", "当事人签名、盖章或者按指印", "bound", "甲{n}")
            .at(1, "11:11")
            .by("当事人", "乙{n}")
            .does("签署", "mark", "当事人签名、盖章或者按指印", "bound", "乙{n}")
            .at(1, "11:12")
            .by("人民调解员", "丙{n}")
            .does("签署", "mark", "人民调解员签名")
            .at(1, "11:20")
            .by("人民调解委员会", "登记员")
            .does("签署", "mark", "人民调解委员会印章")
            .at(28, "10:00")
            .does("记录履行完毕", "proved", "是")
            .at(35, "10:00")
            .does("回访")
            .at(40, "10:00")
            .does("立卷归档", "items", "调解申请书或者受理登记表;权利义务告知书;身份证明;调解笔录;调解协议书或者口头协议登记表")
            .fault(
                    "not-presiding",
                    "非主持人开始调解",
                    "opened by a mediator who does not preside",
                    "调解: REFUSED PML art. 19",
                    by("调解/开始调解", "人民调解员", "丁{n}"))
            .fault(
                    "no-record",
                    "归档缺调解笔录",
                    "archived without the mediation record",
                    "调解: REFUSED PML art. 27",
                    telling("调解/立卷归档", "items", "调解申请书或者受理登记表;权利义务告知书;身份证明;调解协议书或者口头协议登记表"))
            .fault(
                    "no-mediators",
                    "未指定调解员",
                    "opened before mediators were appointed",
                    "调解: STEP_SKIPPED PML art. 19",
                    without("调解/指定调解员"),
                    endingBefore("调解/达成书面协议"))
            .fault(
                    "unproved",
                    "没有凭证即记为履行完毕",
                    "performance recorded without proof",
                    "调解: REFUSED PML art. 31",
                    telling("调解/记录履行完毕", "proved", "否"));

    /** Damages after a treatment: an expert helps, an appraisal is waited for, and the time to mediate is extended. */
    static final Story MEDICAL = Story.of("medical", "医疗纠纷", "a dispute about a treatment")
            .fromWorkday()
            .file("调解", "people-mediation")
            .at(0, "09:00")
            .by("当事人", "甲{n}", "{县}医疗纠纷人民调解委员会")
            .does("申请调解", "parties", "甲{n};医院{n}", "kind", "医疗纠纷", "civil", "是", "oral", "否")
            .at(0, "15:00")
            .by("人民调解委员会", "登记员")
            .does("受理", "exclusions", "无", "papers", "调解申请书或者受理登记表;权利义务告知书;身份证明", "bothSidesWant", "是")
            .at(1, "09:00")
            .by("当事人", "甲{n}")
            .does("选定调解员", "mediators", "丙{n};丁{n}", "presiding", "丙{n}", "chosenBy", "甲{n};医院{n}", "inOffice", "是")
            .at(3, "09:00")
            .by("人民调解员", "丙{n}")
            .does("开始调解", "rightsExplained", "是", "publicityAsked", "是")
            .at(4, "09:00")
            .does("邀请参与调解", "allPartiesAgree", "是")
            .at(5, "10:00")
            .by("当事人", "甲{n}")
            .does("委托鉴定", "bodyAndCostsAgreed", "是")
            .at(33, "10:00")
            .by("人民调解委员会", "登记员")
            .does("收到鉴定意见")
            .at(40, "10:00")
            .does("延长调解期限", "by", "15个工作日", "agreedBy", "甲{n};医院{n}", "committeeAgrees", "是")
            .at(50, "10:00")
            .by("人民调解员", "丙{n}")
            .does("达成书面协议", "agreedBy", "甲{n};医院{n}", "contents", "协议内容;履行方式;履行期限", "lawful", "是", "performBy", "{+80}")
            .at(50, "11:00")
            .by("当事人", "甲{n}")
            .does("签署", "mark", "当事人签名、盖章或者按指印", "bound", "甲{n}")
            .at(50, "11:05")
            .by("监护人或者委托代理人", "代理人{n}")
            .does("签署", "mark", "当事人签名、盖章或者按指印", "bound", "医院{n}", "authorised", "是")
            .at(50, "11:10")
            .by("人民调解员", "丙{n}")
            .does("签署", "mark", "人民调解员签名")
            .at(50, "11:20")
            .by("人民调解委员会", "登记员")
            .does("签署", "mark", "人民调解委员会印章")
            .at(60, "10:00")
            .does("记录履行完毕", "proved", "是")
            .at(70, "10:00")
            .does("回访")
            .at(75, "10:00")
            .does("立卷归档", "items", "调解申请书或者受理登记表;权利义务告知书;身份证明;调解笔录;调解协议书或者口头协议登记表")
            .fault(
                    "one-side",
                    "仅一方申请，另一方不同意",
                    "taken on although only one side wants it",
                    "调解: REFUSED MED art. 31",
                    telling("调解/受理", "bothSidesWant", "否"))
            .fault(
                    "appraisal-not-agreed",
                    "鉴定机构和费用未经协商一致",
                    "an appraisal on whose body and costs nobody agreed",
                    "调解: REFUSED MED art. 34",
                    telling("调解/委托鉴定", "bodyAndCostsAgreed", "否"))
            .fault(
                    "extended-without-a-party",
                    "一方不同意仍延长",
                    "extended although one side does not agree",
                    "调解: REFUSED MED art. 38",
                    telling("调解/延长调解期限", "agreedBy", "甲{n}"))
            .fault(
                    "unauthorised",
                    "代理人无授权签署",
                    "signed for the hospital without a power of attorney",
                    "调解: REFUSED PML art. 29(2)",
                    telling("调解/签署", "authorised", "否"))
            .fault(
                    "extended-too-late",
                    "期限届满后才延长",
                    "extended after the time had run out",
                    "调解: REFUSED MED art. 38",
                    without("调解/委托鉴定"),
                    without("调解/收到鉴定意见"),
                    moving("调解/延长调解期限", 53, "10:00"),
                    moving("调解/达成书面协议", 55, "10:00"),
                    moving("调解/签署", 55, "11:00"));

    /** Unpaid wages: many workers choose representatives, the employer pays part, the rest goes to court. */
    static final Story WAGES = Story.of("wages", "欠薪纠纷", "a dispute about unpaid wages")
            .fromWorkday()
            .file("调解", "people-mediation")
            .at(0, "09:00")
            .by("当事人", "甲{n}", "{县}{乡镇}人民调解委员会")
            .does("申请调解", "parties", "甲{n};乙{n};丙{n};企业{n}", "kind", "劳动争议", "civil", "是", "oral", "否")
            .at(0, "09:20")
            .does("推选代表", "representatives", "甲{n};乙{n}")
            .at(0, "10:00")
            .by("人民调解委员会", "登记员")
            .does("受理", "exclusions", "无", "papers", "调解申请书或者受理登记表;权利义务告知书;身份证明")
            .at(0, "10:30")
            .does("指定调解员", "mediators", "丁{n}", "inOffice", "是")
            .at(1, "09:00")
            .by("人民调解员", "丁{n}")
            .does("开始调解", "rightsExplained", "是", "publicityAsked", "是")
            .at(2, "09:00")
            .does("调查核实")
            .at(2, "15:00")
            .does("采取预防激化措施", "mayBecomeOffence", "是")
            .at(2, "15:10")
            .does("向公安机关报告")
            .at(5, "10:00")
            .does(
                    "达成书面协议",
                    "agreedBy",
                    "甲{n};乙{n};丙{n};企业{n}",
                    "contents",
                    "协议内容;履行方式;履行期限",
                    "lawful",
                    "是",
                    "performBy",
                    "{+20}",
                    "paidToRepresentatives",
                    "是",
                    "powersToReceivePayment",
                    "是")
            .at(5, "11:00")
            .by("当事人", "甲{n}")
            .does("签署", "mark", "当事人签名、盖章或者按指印", "bound", "甲{n}")
            .at(5, "11:05")
            .by("当事人", "乙{n}")
            .does("签署", "mark", "当事人签名、盖章或者按指印", "bound", "乙{n};丙{n}", "authorised", "是")
            .at(5, "11:10")
            .by("当事人", "企业{n}")
            .does("签署", "mark", "当事人签名、盖章或者按指印", "bound", "企业{n}")
            .at(5, "11:15")
            .by("人民调解员", "丁{n}")
            .does("签署", "mark", "人民调解员签名")
            .at(5, "11:20")
            .by("人民调解委员会", "登记员")
            .does("签署", "mark", "人民调解委员会印章")
            .at(10, "10:00")
            .does("记录部分履行", "proved", "是")
            .at(18, "10:00")
            .does("督促履行")
            .at(21, "10:00")
            .by("当事人", "甲{n}")
            .does("记录未履行或者争议", "contentDisputed", "否")
            .at(23, "10:00")
            .does("转入其他途径", "route", "申请支付令")
            .fault(
                    "signed-for-another",
                    "无授权代其他工人签署",
                    "signed for another worker without a power of attorney",
                    "调解: REFUSED PML art. 29(2)",
                    telling("调解/签署", "authorised", "否"))
            .fault(
                    "breach-before-due",
                    "履行期未到即记为未履行",
                    "a breach recorded before performance was due",
                    "调解: REFUSED PML art. 31",
                    without("调解/督促履行"),
                    moving("调解/记录未履行或者争议", 15, "10:00"))
            .fault(
                    "enforcement-unconfirmed",
                    "协议未经司法确认即申请强制执行",
                    "enforcement asked for without a confirmation",
                    "调解: REFUSED PML art. 32",
                    telling("调解/转入其他途径", "route", "申请强制执行"))
            .fault(
                    "excluded",
                    "其他机关已经受理仍受理",
                    "taken on although another organ had the matter",
                    "调解: REFUSED PML art. 2",
                    telling("调解/受理", "exclusions", "其他机关已经受理或者解决"));

    static final ImmutableList<Story> ALL = ImmutableList.<Story>builder()
            .addAll(ImmutableList.of(NEIGHBOURS, MEDICAL, WAGES))
            .addAll(OrganMediationStories.ALL)
            .addAll(CourtStories.ALL)
            .addAll(ReconsiderationStories.ALL)
            .addAll(RegisterStories.ALL)
            .addAll(LegalityStories.ALL)
            .addAll(LegalAidStories.ALL)
            .build();
}
