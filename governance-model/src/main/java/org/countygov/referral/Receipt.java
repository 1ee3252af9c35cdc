package org.countygov.referral;

import java.time.Instant;
import org.countygov.party.UnitId;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;
import org.countygov.workflow.CaseRef;

/**
 * What an office that keeps no case here has said of a matter handed to it (回执): a signed slip, a letter, a call on record.
 *
 * @param from the case that handed it on
 * @param by the office
 * @param at when
 */
public record Receipt(CaseRef from, UnitId by, Instant at, Stage stage) {
    /** How far a matter has come. */
    public enum Stage implements Worded {
        /** 已签收. */
        RECEIVED("已签收", "received"),
        /** 已反馈. Also when it was declined or taken back: somebody has answered for it. */
        ANSWERED("已反馈", "answered");

        private final Phrase words;

        Stage(String zh, String en) {
            this.words = Phrase.of(zh, en);
        }

        @Override
        public Phrase words() {
            return words;
        }
    }
}
