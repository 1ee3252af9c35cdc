package org.countygov.mediation.people;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import org.countygov.party.PersonId;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * A signature, fingerprint or seal on an agreement.
 *
 * @param kind whose mark it is
 * @param bound the parties it binds; empty for a mediator's signature and the seal
 * @param at when it was put there
 */
public record Mark(Kind kind, ImmutableSet<PersonId> bound, Instant at) {
    /** Whose mark. */
    public enum Kind implements Worded {
        /** 当事人签名、盖章或者按指印. */
        PARTY("当事人签名、盖章或者按指印", "signature, seal or fingerprint of a party"),
        /** 人民调解员签名. */
        MEDIATOR("人民调解员签名", "signature of a mediator"),
        /** 加盖人民调解委员会印章. */
        COMMITTEE_SEAL("人民调解委员会印章", "seal of the committee");

        private final Phrase words;

        Kind(String zh, String en) {
            this.words = Phrase.of(zh, en);
        }

        @Override
        public Phrase words() {
            return words;
        }
    }
}
