package org.countygov.workflow;

import java.util.Optional;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * What is known of a question of fact. A condition of a rule holds only when the answer is {@link #YES}; what is unknown is
 * never taken for true.
 */
public enum Answer implements Worded {
    /** 是. */
    YES("是", "yes"),
    /** 否. */
    NO("否", "no"),
    /** 不详. Nobody has said. */
    UNKNOWN("不详", "not known");

    private final Phrase words;

    Answer(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    public static Answer of(boolean known) {
        return known ? YES : NO;
    }

    /** The answer, or {@link #UNKNOWN} when there is none. */
    public static Answer of(Optional<Boolean> said) {
        return said.map(Answer::of).orElse(UNKNOWN);
    }

    /** Yes when both are; no when either is no, whatever the other. */
    public Answer and(Answer other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES ? other : UNKNOWN;
    }

    /** Yes when either is, whatever the other; no when both are no. */
    public Answer or(Answer other) {
        if (this == YES || other == YES) {
            return YES;
        }
        return this == NO ? other : UNKNOWN;
    }

    public Answer not() {
        return this == UNKNOWN ? UNKNOWN : of(this == NO);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
