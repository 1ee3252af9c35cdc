package org.countygov.mediation.administrative;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What the rules of administrative mediation require; each completes the phrase <i>provided that …</i>. */
enum OrganMediationCondition implements Worded {
    REGIME_IN_FORCE("该领域的调解规定已经施行", "the rules for such disputes are in force"),
    CONDUCTED_BY_THIS_ORGAN("由负责该类纠纷的机关办理", "the organ that mediates such disputes acts"),
    WITHIN_CATALOGUE("属于调解事项目录", "the matter is in the organ's catalogue"),
    PARTIES_MAY_APPLY("该类纠纷可以由当事人申请", "such disputes are mediated on a party's application"),
    APPLICANT_IS_PARTY("申请人是当事人", "the applicant is a party"),
    APPLIED_BY_WHOM_IT_TAKES("申请人齐全，或者另一方同意", "all who must apply do so, or the other side agrees"),
    APPLICATION_RECORDED("书面申请，或者口头申请已记录", "the application is written, or an oral one recorded"),
    APPLICATION_IN_TIME("在申请期限内", "the application is in time"),
    EARLIER_MEDIATION_ENDED("此前的人民调解已经终止", "the people's mediation before it has ended"),
    ORGAN_MAY_BEGIN("可以由机关主动调解", "the organ may begin by itself"),
    PARTIES_AGREE_TO_REFERRAL("当事人同意移送", "the parties agree to the referral"),
    NOT_ITS_FUNCTION("不属本机关职责", "the matter is not the organ's function"),
    CASE_IS_COMPLEX("情况复杂", "the case is complex"),
    NOT_BARRED("没有不适用调解的情形", "nothing bars mediation"),
    GROUND_TO_REFUSE("有不予受理的事由", "there is a ground to refuse"),
    REASONS_IN_WRITING("书面说明理由", "the reasons are given in writing"),
    HARM_NAMED("写明丧葬、治疗、定残或者定损", "it is named what had to be settled: funeral, treatment, disability or property"),
    HARM_FIXED_BY_NOW("损害已经确定", "the harm is fixed by now"),
    SESSION_AHEAD("写明调解时间", "the session to come is named"),
    NOTICE_IN_TIME("提前通知", "the notice is given early enough"),
    SESSION_NOTIFIED("已通知本次调解", "the session was notified"),
    PERIOD_HAS_BEGUN("调解期限已经开始", "the time to mediate has begun"),
    ALL_AGREE_TO_MEDIATE("各方同意调解，没有一方不愿意", "all sides agree to mediate and none is unwilling"),
    ATTENDANTS_FEW_ENOUGH("参加人数不超过上限", "no side has too many attendants"),
    ATTENDS_IN_PERSON("被指控方本人参加", "the suspect attends in person"),
    PUBLICITY_RESPECTED("公开与否符合规定", "the session is open or closed as the rules demand"),
    BODY_AND_COSTS_AGREED("各方就鉴定、检测机构和费用达成一致", "all agree who examines and who pays for it"),
    EXTENSION_PROVIDED_FOR("规定允许延长", "the rules provide for an extension"),
    ENTRUSTING_PROVIDED_FOR("规定允许委托调解", "the rules provide for entrusting"),
    ENTRUSTED_ONCE("未经再次委托", "it has not been entrusted before"),
    SECOND_ROUND_PROVIDED_FOR("规定允许再次调解", "the rules provide for a second round"),
    FIRST_ROUND_ENDED("首次调解已经结束", "the first round has ended"),
    ROUND_UNDER_WAY("调解正在进行", "a round is under way"),
    ALL_PARTIES_AGREE("各方达成一致", "all parties agree"),
    PERIOD_NOT_OVER("调解期限没有届满", "the time to mediate has not run out"),
    CONTENT_LAWFUL("内容合法", "the content is lawful"),
    DOCUMENT_MADE("已制作规定的文书，或者依法可以不制作", "the document is made, or may be spared"),
    CONTENT_COMPLETE("文书内容齐全", "the document states what it must"),
    GROUND_OF_THE_REGIME("属于规定的终止事由", "the ground is one that the rules know"),
    PERIOD_HAS_ENDED("以期限届满终止的，期限已经届满", "if the period is the ground, it has run out"),
    ENDING_DOCUMENTED("已制作终止文书", "the ending is documented"),
    ENDING_DECIDED("已作出终止决定", "the ending was decided"),
    NOT_YET_ENDED("未决定终止", "no ending was decided"),
    END_NOTICE_PROVIDED_FOR("规定须先决定再告知", "the rules separate the decision from telling of it"),
    ROUTES_EXPLAINED("已告知人民调解、诉讼等途径", "the parties were told of committees, courts and other routes"),
    NO_PENALTY_AT_STAKE("不涉及处罚", "no penalty is at stake"),
    PENALTY_AT_STAKE("属于治安案件", "a penalty is at stake"),
    AGREEMENT_PERFORMED("协议已经履行", "the agreement is performed"),
    AGREEMENT_UNPERFORMED("协议没有履行", "the agreement is not performed"),
    JOINT_WRITTEN_REQUEST("双方书面申请", "both parties ask in writing"),
    NO_DECISION_YET("尚未作出处理决定", "no decision has been made yet");

    private final Phrase words;

    OrganMediationCondition(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
