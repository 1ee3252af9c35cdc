package org.countygov.mediation.confirmation;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What connects the court with the case, as far as competence depends on it (管辖连接点). */
public enum CourtLink implements Worded {
    /** 立案前委派调解的法院. */
    DELEGATING_COURT("委派调解的法院", "the court that delegated the mediation"),
    /** 邀请调解组织先行调解的法院. */
    INVITING_COURT("邀请先行调解的法院", "the court that invited the organisation to mediate"),
    /** 调解组织所在地. */
    ORGANISATION_SEAT("调解组织所在地", "seat of the mediation organisation"),
    /** 当事人住所地. */
    PARTY_DOMICILE("当事人住所地", "domicile of a party"),
    /** 标的物所在地. */
    SUBJECT_PLACE("标的物所在地", "place of the subject matter"),
    /** 没有连接点. */
    NONE("无上述联系", "none of these");

    private final Phrase words;

    CourtLink(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
