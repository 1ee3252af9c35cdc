package org.countygov.mediation.reconsideration;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Why an application is not accepted (不符合受理条件的情形). */
public enum AdmissionFault implements Worded {
    /** 没有明确的申请人或者符合规定的被申请人. */
    NO_CLEAR_APPLICANT_OR_RESPONDENT("没有明确的申请人或者符合规定的被申请人", "no clear applicant, or no proper respondent"),
    /** 申请人与行政行为没有利害关系. */
    NO_INTEREST("申请人与行政行为没有利害关系", "the applicant has no interest in the act"),
    /** 没有具体的请求和理由. */
    NO_CONCRETE_CLAIM("没有具体的请求和理由", "no concrete claim and reasons"),
    /** 超过申请期限. */
    LATE("超过申请期限", "the application is late"),
    /** 不属于行政复议范围. */
    OUTSIDE_SCOPE("不属于行政复议范围", "the matter is outside reconsideration"),
    /** 不属于本机关管辖. */
    WRONG_ORGAN("不属于本机关管辖", "another organ is competent"),
    /** 已向其他复议机关或者法院提出并被受理. */
    TAKEN_ELSEWHERE("已向其他复议机关或者法院提出并被受理", "another organ or a court has accepted the matter");

    private final Phrase words;

    AdmissionFault(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
