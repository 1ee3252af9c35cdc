package org.countygov.police.remedy;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What the rules of remedies require; each completes the phrase <i>provided that …</i>. */
enum RemedyCondition implements Worded {
    ASKED_BY_WHOM_SERVED("由收到决定的人提出", "whoever received the decision asks"),
    REASONS_GIVEN("书面说明理由", "reasons are given in writing"),
    OUTCOME_AND_REASONS("书面写明处理结果和理由", "outcome and reasons are given in writing"),
    COMPLICATED("情况复杂", "the case is complicated"),
    APPLICANT_TOLD("已书面告知申请人", "the applicant is told in writing"),
    NOT_GRANTED("原决定未被撤销或者变更", "the decision was not revoked or changed"),
    SUSPECT_RELEASED("犯罪嫌疑人已释放或者变更强制措施", "the suspect was released, or the measure changed"),
    NO_SUPPLEMENT_OUTLINE("决定未附补充侦查提纲；附提纲的应重新提请", "no supplement outline came with it; then arrest is requested anew"),
    SUBJECT_STATED("写明申诉、控告事项", "it is said what the complaint is about"),
    ANSWER_DUE_OR_GIVEN("已收到答复，或者三十日届满", "the answer is there, or the thirty days are over"),
    WITH_EVIDENCE("附有证据材料", "the evidence is attached"),
    SHOULD_BE_FILED("不立案或者未决定的理由不成立", "the reasons not to file, or for not deciding, do not stand"),
    SHOULD_BE_WITHDRAWN("立案的理由不成立", "the reasons to file do not stand"),
    EXPLAINED_OR_OVERDUE("已说明理由，或者七日届满未说明", "it was explained, or the seven days are over"),
    ABOUT_A_FILING("监督的是应立案的案件", "it is about a case that should be filed"),
    ABOUT_A_WITHDRAWAL("监督的是不应立案的案件", "it is about a case that should not have been filed"),
    NOTICE_DISOBEYED("期限届满仍未执行通知", "the notice was not obeyed in time"),
    THREE_MONTHS_OVER("立案后三个月未侦查终结", "three months have passed without a conclusion"),
    GROUND_STATED("写明回避事由", "a ground is stated"),
    SOMEBODY_NAMED("写明被申请回避的人", "it is said who should stay away"),
    NOT_THE_CHALLENGED("决定人不是被申请回避的人", "whoever decides is not the one challenged"),
    GROUND_PROVED("回避事由成立", "the ground is established"),
    IN_A_CRIMINAL_CASE("属于刑事案件", "the case is a criminal one"),
    ASKED_BY_REQUESTER("由原申请人提出", "whoever requested it asks"),
    ACT_OPEN_TO_REMEDY("不是刑事诉讼行为", "it is no act in a criminal case"),
    RIGHT_BODY("向有管辖权的复议机关申请", "the body that is competent is asked"),
    IS_PENALTY("属于行政处罚", "the act is a penalty"),
    DUTY_PERIOD_OVER("履行职责的期限届满，或者情况紧急", "the time to perform the duty is over, or it is an emergency"),
    WITHDRAWAL_REASONED("申请人自愿并说明理由", "the applicant withdraws freely and says why"),
    NOT_FIRST_TO_BE_RECONSIDERED("不属于应当先申请复议的情形", "reconsideration need not come first"),
    REFUSED_WITHOUT_REMEDY("应当先复议而未被受理", "reconsideration had to come first and was not accepted"),
    WAITED_FOR_DUTY(
            "申请履行职责后已满两个月，或者情况紧急", "two months have passed since the application to act, or it is an emergency"),
    REMEDY_LODGED("已申请行政复议或者提起行政诉讼", "reconsideration or suit was lodged"),
    NO_DANGER("不致发生社会危险", "there is no danger to society"),
    SECURITY_GIVEN("提供符合条件的担保人，或者每日二百元的保证金", "there is a fit guarantor, or a deposit of 200 yuan a day"),
    CAUSE_TO_STAY(
            "有法定的暂缓事由：申请救济，以及升学考试、子女出生或者近亲属病危、死亡",
            "there is a cause that law names: a remedy, and an exam, a birth, or a relative's critical illness or death"),
    LOST_OR_BROKEN("救济失败，或者违反规定、逃避执行", "the remedy is lost, or the conditions are broken"),
    DETENTION_REVOKED("拘留决定被撤销", "the detention is revoked");

    private final Phrase words;

    RemedyCondition(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
