package org.countygov.time;

import java.time.LocalDate;
import java.util.Optional;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * One day in a calendar and why it is worked or not.
 *
 * @param holiday the holiday that makes this a day off or a make-up day; empty for other days
 */
public record CalendarDay(LocalDate date, Kind kind, Optional<Phrase> holiday) implements Worded {
    /** What sort of day a day is. */
    public enum Kind implements Worded {
        /** 工作日. */
        WORKING_DAY("工作日", "working day"),
        /** 周末. */
        WEEKEND("周末", "weekend"),
        /** 放假日, by the yearly notice. */
        HOLIDAY("放假", "holiday"),
        /** 调休上班日: a weekend day that is worked. */
        MAKE_UP_WORKING_DAY("调休上班", "make-up working day"),
        /** Not covered by the calendar: nobody knows yet, or the calendar was not told. */
        UNKNOWN("日历未覆盖", "not covered by the calendar");

        private final Phrase words;

        Kind(String zh, String en) {
            this.words = Phrase.of(zh, en);
        }

        @Override
        public Phrase words() {
            return words;
        }
    }

    @Override
    public Phrase words() {
        throw new UnsupportedOperationException("being written");
    }
}
