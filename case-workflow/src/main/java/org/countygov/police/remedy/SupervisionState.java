package org.countygov.police.remedy;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Where supervision of filing by the procuratorate stands. */
public enum SupervisionState implements Worded {
    /** 已要求说明理由. */
    EXPLANATION_REQUESTED("已要求说明理由", "explanation asked for"),
    /** 已说明理由. */
    EXPLAINED("已说明理由", "explained"),
    /** 理由成立. */
    REASONS_STAND("理由成立", "reasons stand"),
    /** 已通知立案. */
    NOTICE_TO_FILE("已通知立案", "told to file"),
    /** 已立案. */
    FILED("已立案", "filed"),
    /** 已催办. */
    URGED("已发函催办", "urged"),
    /** 已侦结. */
    CONCLUDED("已侦查终结", "concluded"),
    /** 已通知撤案. */
    NOTICE_TO_WITHDRAW("已通知撤销案件", "told to withdraw"),
    /** 公安机关要求复议. */
    POLICE_RECONSIDERATION("公安机关要求复议", "reconsideration asked for by the police"),
    /** 复议维持. */
    NOTICE_UPHELD("复议维持通知", "notice upheld"),
    /** 公安机关提请复核. */
    POLICE_REVIEW("公安机关提请复核", "review asked for by the police"),
    /** 复核维持. */
    NOTICE_FINAL("复核维持通知", "notice upheld on review"),
    /** 通知已撤销. */
    NOTICE_REVOKED("通知已撤销", "notice revoked"),
    /** 已撤案. */
    WITHDRAWN("已撤销案件", "withdrawn"),
    /** 已发纠正违法通知书. */
    CORRECTION_NOTICE("已发纠正违法通知书", "correction notice given"),
    /** 已报上级协商. */
    WITH_SUPERIOR("已报上一级检察院协商", "before the superior procuratorate");

    private final Phrase words;

    SupervisionState(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
