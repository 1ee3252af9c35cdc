package org.countygov.mediation.reconsideration;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What the rules of reconsideration require; each completes the phrase <i>provided that …</i>. */
enum ReconsiderationCondition implements Worded {
    APPLICATION_RECORDED("书面申请，或者口头申请已记录", "the application is written, or an oral one recorded"),
    APPLICATION_IN_TIME("在申请期限内", "the application is in time"),
    WITHIN_OUTER_LIMIT("没有超过最长期限", "the outer limit is kept"),
    OPEN_TO_RECONSIDERATION("不属于不能复议的事项", "the matter is open to reconsideration"),
    NOT_WITHDRAWN_BEFORE(
            "此前没有就同一事实和理由撤回，或者撤回违背真实意愿", "the same facts and reasons were not withdrawn before, or not of free will"),
    PAPERS_LACKING("材料不齐全或者表述不清楚", "papers are missing or unclear"),
    ALL_DEFECTS_LISTED("一次性列明全部补正事项", "all defects are listed"),
    ASKED_ONLY_ONCE("此前没有要求补正", "no correction was asked before"),
    GOOD_REASON("有正当理由", "there is good reason"),
    FAULT_NAMED("写明不符合的受理条件", "the condition that is missing is named"),
    REASONED("说明理由", "the reasons are given"),
    COMPETENT_ORGAN_NAMED("无管辖权的，告知有管辖权的机关", "if jurisdiction is the defect, the competent organ is named"),
    CONDITIONS_MET("符合受理条件", "the conditions of acceptance are met"),
    STILL_ORDINARY("适用普通程序", "the case is in the ordinary procedure"),
    SUITED_TO_SUMMARY(
            "事实清楚、争议不大且属于所列案件，或者各方同意", "the case is clear, little disputed and of a listed kind, or all parties agree"),
    IN_SUMMARY("适用简易程序", "the case is in the summary procedure"),
    UNSUITED_TO_SUMMARY("不宜适用简易程序", "the summary procedure is unsuitable"),
    HEARING_AHEAD("写明听证时间", "the hearing to come is named"),
    NOTICE_IN_TIME("提前通知", "the notice is given early enough"),
    HEARING_NOTIFIED("已通知本次听证", "the hearing was notified"),
    VOLUNTARY("各方自愿", "it is voluntary"),
    LAWFUL_AND_HARMLESS("合法，不损害国家、社会公共利益和他人合法权益", "it is lawful and harms neither the State, the public nor others"),
    MAY_BE_MEDIATED("属于裁量行为或者赔偿、补偿纠纷", "the act is discretionary, or compensation is disputed"),
    MAY_BE_SETTLED("属于裁量行为", "the act is discretionary"),
    GROUND_RECORDED("写明中止事由", "the ground for suspension is recorded"),
    BOTH_AGREE_TO_SUSPEND("为调解、和解中止的，申请人和被申请人均同意", "for mediation or settlement, applicant and respondent both agree"),
    TOLD_IN_WRITING("书面告知当事人", "the parties are told in writing"),
    REASON_GONE("中止原因消除，或者上级责令恢复", "the reason is gone, or the superior orders it"),
    GROUND_THAT_ENDS("属于满六十日即终止的中止事由", "the suspension is on a ground that ends the case after sixty days"),
    SIXTY_DAYS_OVER("中止已满六十日", "the sixty days are over"),
    ALL_PARTIES_AGREE("各方当事人达成一致", "all parties agree"),
    MARK_BY_WHOM_IT_BELONGS("由当事人签名盖章，由复议机关加盖印章", "the parties sign and the organ seals"),
    ALL_MARKS_PRESENT("各方签名盖章和复议机关印章齐备", "all parties have signed and the organ has sealed"),
    PARTIES_HAVE_SIGNED("双方签名", "both parties have signed"),
    BY_PARTY("由当事人提出", "a party acts"),
    APPLICANT_AND_RESPONDENT_AGREE("申请人与被申请人达成和解", "applicant and respondent agree"),
    WRITTEN_SETTLEMENT("有书面和解协议", "the settlement is in writing"),
    REASONS_STATED("说明理由", "reasons are stated"),
    SETTLEMENT_FAILED("和解后没有撤回申请", "the application is not withdrawn after the settlement"),
    COMPLICATED("情况复杂", "the case is complicated"),
    PARTIES_HEARD("普通程序已听取意见", "in the ordinary procedure the parties were heard"),
    HEARING_HELD("重大、疑难、复杂案件已听证", "in a major, difficult or complex case a hearing was held"),
    NOT_WORSE("没有作出对申请人更为不利的决定，第三人提出相反请求的除外", "the applicant is not made worse off, unless a third party asked for it"),
    GROUND_NAMED("写明驳回事由", "the ground for dismissal is named");

    private final Phrase words;

    ReconsiderationCondition(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
