package org.countygov.time;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * One day of a calendar, and why it is worked or not.
 *
 * @param cause the holiday that makes it a day off or a make-up working day; empty for every other day
 */
public record CalendarDay(LocalDate date, Kind kind, Optional<Cause> cause) implements Worded {
    /** What sort of day a day is. */
    public enum Kind implements Worded {
        /** 工作日. */
        WORKING_DAY("工作日", "working day"),
        /** 周末休息日. */
        WEEKEND("周末", "weekend"),
        /** 放假: a day that a notice declares off, be it the holiday itself, a rest day beside it or an exchanged day. */
        HOLIDAY("放假", "holiday"),
        /** 调休上班: a Saturday or Sunday that a notice declares worked. */
        MAKE_UP_WORKING_DAY("调休上班", "make-up working day"),
        /** A day that the calendar does not cover: nobody has arranged it yet, or the calendar was not told. */
        UNKNOWN("日历未覆盖", "not covered by the calendar");

        private final Phrase words;

        Kind(String zh, String en) {
            this.words = Phrase.of(zh, en);
        }

        public boolean isWorked() {
            return this == WORKING_DAY || this == MAKE_UP_WORKING_DAY;
        }

        @Override
        public Phrase words() {
            return words;
        }
    }

    /**
     * What a notice says of a day.
     *
     * @param holiday the holiday, such as 春节
     * @param notice the notice that says so
     */
    public record Cause(Phrase holiday, Phrase notice) {}

    /** Throws {@link IllegalArgumentException} for a holiday without a cause, or an ordinary day with one. */
    public CalendarDay {
        boolean arranged = kind == Kind.HOLIDAY || kind == Kind.MAKE_UP_WORKING_DAY;
        checkArgument(arranged == cause.isPresent(), "a %s with cause %s", kind, cause);
    }

    public boolean isWorked() {
        return kind.isWorked();
    }

    /** The holiday that makes it a day off or a make-up working day. */
    public Optional<Phrase> holiday() {
        return cause.map(Cause::holiday);
    }

    /** Such as 2026-10-05 星期一 国庆节放假 / Mon 2026-10-05, holiday (National Day). */
    @Override
    public Phrase words() {
        Phrase day = BeijingTime.words(date);
        return cause.map(why -> Phrase.of("%s %s%s", "%1$s, %3$s (%2$s)").with(day, why.holiday(), kind))
                .orElseGet(() -> Phrase.of("%s %s", "%s, %s").with(day, kind));
    }
}
