package org.countygov.mediation.court;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What the rules of court-referred mediation require; each completes the phrase <i>provided that …</i>. */
enum InvitedMediationCondition implements Worded {
    SUITABLE("适宜调解", "the matter is suited to mediation"),
    NOT_REFUSED("当事人没有拒绝调解", "no party has refused mediation"),
    KIND_FITS_REGISTRATION("立案前委派，立案后委托", "what is not registered is delegated, what is registered is entrusted"),
    NO_RULES_FOR_ONLINE("线下进行", "the mediation is offline"),
    ALL_CONSENT("各方同意", "all parties consent"),
    CONSENT_SUFFICES("各方同意，或者在线一方申请后征询另一方", "all parties consent, or online one does and the other is asked"),
    BY_PARTY("由当事人提出", "a party acts"),
    CHOSEN_TOGETHER("各方共同选定", "all parties choose together"),
    FROM_ROSTER("在特邀名册内", "whoever is chosen is on the roster"),
    CHOICE_HAS_FAILED("当事人没有选定", "the parties have not chosen"),
    WAS_APPOINTED("调解员系指定", "the mediator was appointed"),
    REASONS_GIVEN("说明理由", "the reasons are given"),
    BY_THE_ONE_REFERRED_TO("由被委派、委托者确认", "whoever the case was referred to acts"),
    ONLINE_ONLY("在线调解", "the mediation is online"),
    OTHER_SIDE_TO_BE_ASKED("另一方尚待征询", "the other side is still to be asked"),
    OTHER_SIDE_AGREES("另一方同意", "the other side agrees"),
    OTHER_SIDE_REFUSES("另一方拒绝或者无法联系", "the other side refuses or cannot be reached"),
    CONFLICT_NAMED("写明情形", "the conflict is named"),
    GROUND_TO_REPLACE("有回避情形，或者当事人申请更换", "there is a conflict, or a party asks for it"),
    CONFLICT_DISCLOSED("已披露", "the conflict was disclosed"),
    NO_OPEN_CONFLICT("没有应当回避的情形，或者各方同意", "no conflict stands in the way, or all parties waive it"),
    SESSION_CLOSED("不公开进行，法律另有规定的除外", "the session is closed, save as the law provides"),
    REPORTED("已报告", "it is reported"),
    RESUMPTION_IN_USE("嫌疑排除后可以恢复", "a mediation may go on once the suspicion is gone"),
    SUSPICION_GONE("嫌疑已经排除", "the suspicion is gone"),
    EXTENSION_AGREED_BY_ALL("各方同意延长", "all parties agree to extend"),
    BEFORE_REGISTRATION("立案前", "the suit is not registered"),
    ALL_PARTIES_AGREE("各方达成一致", "all parties agree"),
    PERIOD_NOT_OVER("调解期限没有届满", "the time to mediate has not run out"),
    MARK_BY_WHOM_IT_BELONGS("由当事人、调解员、调解组织各自签署", "each mark is put by whom it belongs to"),
    REQUIRED_MARKS_PRESENT("规定的签名、盖章齐备", "the marks that give effect are present"),
    NOT_YET_EFFECTIVE("协议尚未生效", "the agreement is not in effect yet"),
    EFFECTIVE("协议已经生效", "the agreement is in effect"),
    GROUND_OF_THE_CHANNEL("属于规定的终止事由", "the ground is one that the rules know"),
    PERIOD_HAS_ENDED("以期限届满终止的，期限已经届满", "if the period is the ground, it has run out"),
    REPORTED_IN_WRITING("向法院书面报告", "the court is told in writing"),
    PAPERS_HANDED_OVER("材料移送法院", "the papers go to the court"),
    DELEGATED_ONLY("属于立案前委派", "the matter was delegated"),
    ENTRUSTED_ONLY("属于立案后委托", "the matter was entrusted"),
    PERFORMED("协议已经履行", "the agreement is performed"),
    CONFIRMED("协议已获司法确认", "the agreement is confirmed"),
    LAWFUL_ON_REVIEW("经审查合法", "the court finds it lawful"),
    SIGNED_FOR_BY_ALL("各方签收", "all parties have signed for it");

    private final Phrase words;

    InvitedMediationCondition(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
