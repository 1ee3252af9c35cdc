package org.countygov.mediation.people;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Why a mediation ends without an agreement (终止事由). */
public enum TerminationReason implements Worded {
    /** 当事人要求终止. */
    PARTY_DEMANDS("当事人要求终止", "a party demands it"),
    /** 调解不成. */
    NO_AGREEMENT("调解不成", "no agreement"),
    /** 期限届满. */
    PERIOD_EXPIRED("期限届满", "the period has run out"),
    /** 其他机关已经受理. */
    OTHER_ORGAN_ACCEPTED("其他机关已经受理", "another organ has accepted the matter"),
    /** 虚假调解. */
    SHAM("涉嫌虚假调解", "the mediation is a sham"),
    /** 其他. */
    OTHER("其他", "another reason");

    private final Phrase words;

    TerminationReason(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
