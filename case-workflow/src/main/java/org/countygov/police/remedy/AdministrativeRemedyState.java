package org.countygov.police.remedy;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Where the remedies against an administrative act of the police stand. */
public enum AdministrativeRemedyState implements Worded {
    /** 可以救济. The person knows of the act. */
    OPEN("可以申请复议或者起诉", "remedies open"),
    /** 已交处罚机关. It may correct itself first. */
    WITH_PENALISING_ORGAN("已向处罚机关提交申请", "before the penalising organ"),
    /** 已申请复议. */
    APPLIED("已申请行政复议", "applied for"),
    /** 已受理复议. */
    ACCEPTED("已受理行政复议", "accepted"),
    /** 不予受理. */
    NOT_ACCEPTED("不予受理复议", "not accepted"),
    /** 复议期满未决定. */
    SILENT("复议期满未作决定", "no decision in time"),
    /** 已作复议决定. */
    RECONSIDERED("已作复议决定", "reconsidered"),
    /** 已自行纠正. */
    CORRECTED("处罚机关已自行纠正", "corrected by the organ itself"),
    /** 已撤回复议申请. */
    WITHDRAWN("已撤回复议申请", "application withdrawn"),
    /** 已起诉. */
    IN_COURT("已提起行政诉讼", "before the court"),
    /** 逾期. */
    LAPSED("逾期丧失救济", "lapsed");

    private final Phrase words;

    AdministrativeRemedyState(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
