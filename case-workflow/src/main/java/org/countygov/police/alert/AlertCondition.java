package org.countygov.police.alert;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What the rules of alerts require; each completes the phrase <i>provided that …</i>. */
enum AlertCondition implements Worded {
    CHANNEL_AND_KIND_RECORDED("来源和类型已记录", "channel and kind are recorded"),
    CLASS_NAMED("已注明类别", "the class is named"),
    CORRECTION_REASONED("已注明更正理由", "the reason of the correction is on record"),
    REMIT_UNDETERMINED("管辖或者职责当场难以判明", "it cannot be told at once whose matter it is"),
    TRANSFERRED_BY_ORGAN("系其他机关移送", "the matter was transferred by another organ"),
    PAPERS_INCOMPLETE("移送材料不全", "papers are missing from the transfer"),
    CLASSIFIED_OR_URGENT("已分类，或者情况紧急", "the alert is classified, or the danger is urgent"),
    TWO_OFFICERS_FOR_ENFORCEMENT(
            "采取执法措施的，民警不少于二人", "for an act of enforcement there are two officers at least, auxiliaries not counted"),
    RECORDED_FROM_ARRIVAL("自到达现场起录音录像", "it is recorded from the arrival on"),
    RESULT_RECORDED("处置结果及人员、物品、措施已记录", "result, people, things and measures are recorded"),
    PERSON_LINKED_TO_MEASURE(
            "带回人员的，已关联传唤、继续盘问或者强制措施", "a person brought back is linked to a summons, continued questioning or measure"),
    THREE_ON_THE_SPOT("当场登记、当场接收证据、当场出具回执并告知查询方式", "report, evidence and receipt with query were seen to on the spot"),
    NATURE_STATED("已注明性质", "the nature of the matter is stated"),
    REPORTER_CONTACTED("已联系报案人", "the reporter was contacted"),
    EVIDENCE_LISTED("接收的证据已列清单", "the evidence taken is listed"),
    RECEIPT_GIVEN("已制作受案登记表并出具回执", "the acceptance form is made out and the receipt given"),
    BY_DISPOSING_UNIT("由处置单位办理", "the unit that disposed of the alert acts"),
    OFFENCE_SUSPECTED("有违法犯罪嫌疑", "the facts suggest an offence"),
    OWN_JURISDICTION("属于本单位管辖", "the matter is within the own jurisdiction"),
    CLOSED_BY_WHOM_COUNTY_NAMES("由县级规定的人员审定", "whoever the county names closes it"),
    CLASS_IS_NON_CASE("属于咨询、求助、投诉", "it is an inquiry, a call for help or a complaint"),
    NO_OFFENCE_EXPLAINED("已记录不涉嫌违法犯罪的理由", "the record says why no offence is suspected"),
    COMPLAINT_ROUTED("投诉已转投诉渠道", "a complaint went to the complaint channel"),
    REVIEWER_CONSENTS_TO_HARM(
            "有人受伤、财物损失或者带回人员的，审查人已同意", "where there was injury, loss or a person brought back, a reviewer consents"),
    URGENT_MEASURES_TAKEN("需要采取紧急措施的，已先行采取", "urgent measures that were needed came first"),
    REPORTER_TOLD("已告知报案人", "the reporter was told"),
    NOT_POLICE_BUSINESS("不属于公安机关职责", "the matter is no business of the police"),
    NOTICE_IN_DUE_FORM(
            "可当场判断的口头告知；有异议或者不能当场判断的书面告知",
            "told by word of mouth where it is plain; in writing on objection or doubt, unless the address is unknown"),
    EVIDENCE_GIVEN_BACK("收到的证据已退还", "evidence that was taken is given back"),
    EARLIER_REPORT_LINKED("已关联在办或者办结的同一报案", "the earlier report of the same matter is linked"),
    NO_NEW_FACTS("没有新的事实或者证据", "there is no new fact or evidence"),
    CASE_DECIDED("案件已决定受理、立案或者不予受理、立案", "the case was accepted or filed, or declined"),
    REVIEW_STEP_NAMED("已注明延长的情形", "the ground of the extension is named"),
    SELECTED_BY_RULE("依规则选取；抽样的随机种子已记录", "it was selected by rule; for a sample the seed is on record"),
    REVIEWER_DID_NOT_HANDLE("审查人未参与处置且不属处置单位", "the reviewer neither handled the alert nor is of the unit that did"),
    REVIEWER_OFF_SHIFT("审查人非处置班次", "the reviewer was not on the shift that handled it"),
    CONTENT_CHECKED("已核查内容", "the content was checked, not only the form"),
    CALLED_BACK("需要回访的已回访", "the caller was called back where required"),
    DEFECT_LISTED("有所列问题", "there is a listed defect"),
    BY_RESPONSIBLE_UNIT("由责任单位提交", "the responsible unit acts"),
    EVIDENCE_ATTACHED("已附整改证据", "evidence is attached"),
    CASE_NUMBER_THERE("警情为案件的，已注明案号", "if the alert was a case, the case is named"),
    BY_THE_REVIEWER("由原审查人进行，责任单位不得自行核销", "the reviewer acts, not the unit"),
    DEFECT_GONE("问题确已消除", "the defect is really gone");

    private final Phrase words;

    AlertCondition(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
