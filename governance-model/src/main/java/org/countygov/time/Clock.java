package org.countygov.time;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.countygov.law.Basis;
import org.countygov.law.EffectiveDated;
import org.countygov.law.Setting;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** A period that the law names, declared once: how long, from what, who may extend it, and what follows (期限规定). */
@SuppressWarnings("DoNotCallSuggester") // being written
public final class Clock implements Worded {
    private Clock() {}

    public static Named named(String id, String zh, String en) {
        throw new UnsupportedOperationException("being written");
    }

    public String id() {
        throw new UnsupportedOperationException("being written");
    }

    @Override
    public Phrase words() {
        throw new UnsupportedOperationException("being written");
    }

    public Consequence consequence() {
        throw new UnsupportedOperationException("being written");
    }

    /** What follows in the words of this clock. */
    public Phrase consequenceWords() {
        throw new UnsupportedOperationException("being written");
    }

    public EffectiveDated<Terms> terms() {
        throw new UnsupportedOperationException("being written");
    }

    public boolean isInForceOn(LocalDate day) {
        throw new UnsupportedOperationException("being written");
    }

    public Terms termsOn(LocalDate day) {
        throw new UnsupportedOperationException("being written");
    }

    /** Every provision and convention of every version. */
    public ImmutableList<Basis> bases() {
        throw new UnsupportedOperationException("being written");
    }

    /** A clock with a name and nothing else yet. */
    @SuppressWarnings("DoNotCallSuggester") // being written
    public static final class Named {
        private Named() {}

        public Draft from(LocalDate firstDay, TimeLimit limit) {
            throw new UnsupportedOperationException("being written");
        }

        public Draft from(LocalDate firstDay, Setting<TimeLimit> limit) {
            throw new UnsupportedOperationException("being written");
        }
    }

    /** A clock being declared; what follows on overrun ends the sentence. */
    @SuppressWarnings("DoNotCallSuggester") // being written
    public static final class Draft {
        private Draft() {}

        /** The provisions of this version. */
        public Draft under(Basis... bases) {
            throw new UnsupportedOperationException("being written");
        }

        /** What starts it, in words. */
        public Draft counted(String zh, String en) {
            throw new UnsupportedOperationException("being written");
        }

        public Draft rolls() {
            throw new UnsupportedOperationException("being written");
        }

        public Draft fixed() {
            throw new UnsupportedOperationException("being written");
        }

        public Draft restDays(Setting<RestDayRule> rule) {
            throw new UnsupportedOperationException("being written");
        }

        public Draft extendable(Tier... tiers) {
            throw new UnsupportedOperationException("being written");
        }

        public Draft anchored(Setting<Anchor> anchor) {
            throw new UnsupportedOperationException("being written");
        }

        /** A time that does not count, in words. */
        public Draft excluding(String zh, String en, Basis... bases) {
            throw new UnsupportedOperationException("being written");
        }

        public Draft notice(String zh, String en, Basis... bases) {
            throw new UnsupportedOperationException("being written");
        }

        /** A shorter or longer period may be decided or agreed in the case, at most this long. */
        public Draft orAsSetUpTo(TimeLimit most) {
            throw new UnsupportedOperationException("being written");
        }

        public Draft orAsSet() {
            throw new UnsupportedOperationException("being written");
        }

        /** Hours that the text itself counts from the moment. */
        public Draft fromTheMoment() {
            throw new UnsupportedOperationException("being written");
        }

        public Draft transition(Setting<LawVersion> version) {
            throw new UnsupportedOperationException("being written");
        }

        /** The last day of the version just declared. */
        public Draft until(LocalDate lastDay) {
            throw new UnsupportedOperationException("being written");
        }

        public Draft thenFrom(LocalDate firstDay, TimeLimit limit) {
            throw new UnsupportedOperationException("being written");
        }

        public Draft thenFrom(LocalDate firstDay, Setting<TimeLimit> limit) {
            throw new UnsupportedOperationException("being written");
        }

        public Clock lapses() {
            return overrun(Consequence.RIGHT_LAPSES);
        }

        public Clock overdue() {
            return overrun(Consequence.DUTY_OVERDUE);
        }

        public Clock releases() {
            return overrun(Consequence.RELEASE_AT_ONCE);
        }

        public Clock lifts() {
            return overrun(Consequence.LIFT_AT_ONCE);
        }

        /** What the law itself does when the period is over. */
        public Clock byLaw(String zh, String en) {
            return overrun(Consequence.EFFECT_BY_LAW, zh, en);
        }

        public Clock overrun(Consequence consequence) {
            throw new UnsupportedOperationException("being written");
        }

        public Clock overrun(Consequence consequence, String zh, String en) {
            throw new UnsupportedOperationException("being written");
        }
    }
}
