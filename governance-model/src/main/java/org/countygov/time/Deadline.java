package org.countygov.time;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.law.Basis;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** The last moment of a {@link ClockRun}, or the reason why there is none (yet), and why. */
@SuppressWarnings("DoNotCallSuggester") // being written
public final class Deadline implements Worded {
    /** Whether there is a last moment. */
    public enum Status implements Worded {
        /** There is a last moment. */
        COMPLETE("已确定", "complete"),
        /** The clock stands still. */
        PAUSED("期间中止", "paused"),
        /** A day is needed that the calendar does not cover. */
        CALENDAR_INCOMPLETE("日历不完整", "calendar incomplete"),
        /** The text says at once or promptly, and the jurisdiction has set no number. */
        NO_NUMBER("法律未定具体期限", "no number in the text");

        private final Phrase words;

        Status(String zh, String en) {
            this.words = Phrase.of(zh, en);
        }

        @Override
        public Phrase words() {
            return words;
        }
    }

    private Deadline() {}

    public Status status() {
        throw new UnsupportedOperationException("being written");
    }

    public boolean isComplete() {
        return status() == Status.COMPLETE;
    }

    /** The last moment at which an act is in time. */
    public Optional<Instant> last() {
        throw new UnsupportedOperationException("being written");
    }

    public Optional<LocalDate> lastDay() {
        throw new UnsupportedOperationException("being written");
    }

    /** Whether it is certain that an act at the instant is late. */
    public boolean isMissedAt(Instant instant) {
        throw new UnsupportedOperationException("being written");
    }

    /** How the last moment was found, sentence by sentence. */
    public ImmutableList<Phrase> explanation() {
        throw new UnsupportedOperationException("being written");
    }

    public ImmutableList<Basis> bases() {
        throw new UnsupportedOperationException("being written");
    }

    public String calendarVersion() {
        throw new UnsupportedOperationException("being written");
    }

    /** One line: the last moment, or why there is none. */
    @Override
    public Phrase words() {
        throw new UnsupportedOperationException("being written");
    }
}
