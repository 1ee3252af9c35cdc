package org.countygov.mediation.people;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What the rules of people's mediation require; each completes the phrase <i>provided that …</i>. */
enum MediationCondition implements Worded {
    APPLICANT_IS_PARTY("申请人是当事人或者其代理人", "the applicant is a party or acts for one"),
    SUBJECT_IS_CIVIL("纠纷属于民事权利义务争议", "the dispute is about civil rights and duties"),
    ORAL_REQUEST_WRITTEN_DOWN("口头申请已记录在册", "an oral request was written down"),
    NO_PARTY_HAS_DECLINED("没有当事人明确拒绝调解", "no party has declined mediation"),
    REFERRED_BEFORE_ACCEPTANCE(
            "移送机关尚未受理，或者法院立案后予以委托", "the organ has not accepted the matter itself, or the court entrusts it"),
    REFERRAL_AGREED("当事人和调解委员会均同意", "the parties and the committee agree to the referral"),
    REFERRAL_LETTER_THERE("有移送或者委托函", "there is a referral letter"),
    DECLINED_BY_PARTY("拒绝者是当事人或者其代理人", "whoever declines is a party or acts for one"),
    NOT_EXCLUDED("不属于不予受理的情形", "nothing excludes the dispute from people's mediation"),
    BOTH_SIDES_WANT_MEDICAL(
            "医疗纠纷由双方申请，或者一方申请另一方同意", "in a medical dispute both sides apply, or one applies and the other agrees"),
    INTAKE_PAPERS_COMPLETE("受理登记、权利义务告知和身份证明齐备", "intake record, notice of rights and proof of identity are there"),
    GROUND_TO_REFUSE("有不予受理的情形", "there is a ground to refuse"),
    PROPER_CHANNEL_NAMED("已告知解决纠纷的途径", "the proper channel was named"),
    DANGER_CALMED("可能激化的，已采取缓解措施", "a danger of escalation, if any, was calmed"),
    REFERRING_ORGAN_INFORMED("已函告移送机关", "the referring organ was told by letter"),
    REPRESENTATIVES_FEW_ENOUGH("推选的代表不超过规定人数", "there are no more representatives than allowed"),
    AT_LEAST_ONE_MEDIATOR("至少有一名调解员", "there is at least one mediator"),
    MEDIATORS_IN_OFFICE("调解员在任，或者经其他委员会同意借用", "the mediators are in office, or lent by a committee that agrees"),
    ONE_PRESIDES("数名调解员的，确定一名主持", "of several mediators one presides"),
    ALL_PARTIES_CHOOSE("全体当事人共同选定", "all parties choose together"),
    LEAVING_ONE_IS_MEDIATOR("被更换者是本案调解员", "whoever leaves is a mediator of this case"),
    PRESIDING_MEDIATOR_ACTS("由主持调解员进行", "the presiding mediator acts"),
    RIGHTS_EXPLAINED("已告知权利义务", "the parties were told their rights and duties"),
    PUBLICITY_RECORDED("已记录当事人对公开与否的要求", "it is recorded whether the parties want it open or closed"),
    ALL_PARTIES_WELCOME_HELPER("全体当事人同意邀请", "all parties agree to the helper"),
    BODY_AND_COSTS_AGREED("当事人就鉴定机构和费用达成一致", "the parties agree on the body and the costs"),
    EXTENSION_AGREED("双方同意延长；医疗纠纷并经调解委员会同意", "the parties agree to go on, in a medical dispute the committee too"),
    PERIOD_STILL_RUNS("原期限尚未届满", "the period has not yet run out"),
    SUSPENSION_IN_USE("本地允许中止调解", "the jurisdiction allows suspension"),
    CAUSE_RECORDED("中止事由已记录", "the cause is recorded"),
    ALL_PARTIES_AGREE("全体当事人达成一致", "all parties agree"),
    NO_DOCUMENT_REQUIRED("该类纠纷不要求书面协议", "no rule requires a document in this kind of dispute"),
    CONTENT_WRITTEN_DOWN("调解员已记录协议内容", "the mediator wrote the content down"),
    CONTENT_LAWFUL("内容合法且属当事人可处分", "the content is lawful and within the parties' power"),
    CONTENT_CLEAR("协议内容明确", "the content is clear"),
    POWERS_TO_RECEIVE_PAYMENT(
            "由代表代收的，有每名当事人的授权", "everybody paid through a representative has given a power of attorney"),
    MARK_BY_WHOM_IT_BELONGS("由应当签署的人签署", "the mark is put by whom it belongs to"),
    SIGNER_AUTHORISED("签署人是当事人，或者有其授权", "the signer is a party, or has its power of attorney"),
    ALL_MARKS_PRESENT("当事人、调解员的签名和委员会印章齐备", "the marks of the parties, a mediator and the committee are all there"),
    PERFORMANCE_PROVED("有履行凭证", "performance is proved"),
    ALL_PARTIES_APPLY("全体当事人共同申请", "all parties apply together"),
    PERFORMANCE_DUE_OR_DISPUTED("履行期限已过，或者对内容有争议", "performance is overdue, or the content is disputed"),
    ROUTE_OPEN("该途径对本协议开放", "the route is open for this agreement"),
    REASON_RECORDED("终止事由已记录", "the reason is recorded"),
    OTHER_ROUTES_EXPLAINED("已告知仲裁、行政、司法途径", "the parties were told of arbitration, administrative and court routes"),
    PERIOD_HAS_ENDED("依规定期限届满即终止，且期限已届满", "a rule ends the mediation with its period, and the period has run out"),
    MANDATORY_ITEMS_PRESENT("卷宗必备材料齐全", "the mandatory papers are in the file");

    private final Phrase words;

    MediationCondition(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
