package org.countygov.time;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.countygov.law.Basis;
import org.countygov.law.LocalSettings;
import org.countygov.words.Language;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * The last moment of a {@link ClockRun} under a calendar and the settings of a jurisdiction, or the reason why there is none.
 * It explains itself on demand.
 *
 * <p>Comparisons include the last moment, and are to the second: an act at 23:59:59 of the last day is in time. A document sent
 * by post is in time by its postmark.
 */
public final class Deadline implements Worded {
    /** Whether there is a last moment. */
    public enum Status implements Worded {
        /** There is. */
        COMPLETE("已确定", "complete"),
        /** The period stands still. */
        PAUSED("期间停止计算", "paused"),
        /** A day is needed that the calendar does not cover. */
        CALENDAR_INCOMPLETE("工作日历不完整", "calendar incomplete"),
        /** The text says at once or promptly, and the jurisdiction has set no number. */
        NO_NUMBER("未定具体期限", "no number");

        private final Phrase words;

        Status(String zh, String en) {
            this.words = Phrase.of(zh, en);
        }

        @Override
        public Phrase words() {
            return words;
        }
    }

    private final ClockRun run;
    private final Instant act;
    private final WorkCalendar calendar;
    private final LocalSettings settings;
    private final Status status;
    private final long second;
    private final boolean dayKnown;

    /**
     * @param second the last second; without a meaning unless complete or the day is known
     * @param dayKnown whether the last day is known, though perhaps not whether it rolls
     */
    Deadline(
            ClockRun run,
            Instant act,
            WorkCalendar calendar,
            LocalSettings settings,
            Status status,
            long second,
            boolean dayKnown) {
        this.run = run;
        this.act = act;
        this.calendar = calendar;
        this.settings = settings;
        this.status = status;
        this.second = second;
        this.dayKnown = dayKnown;
    }

    /** What runs. */
    public ClockRun run() {
        return run;
    }

    public Status status() {
        return status;
    }

    /** Whether there is a last moment. */
    public boolean isComplete() {
        return status == Status.COMPLETE;
    }

    /** The last moment in time, to the second: 23:59:59 where the law says 24:00. Empty unless complete. */
    public Optional<Instant> last() {
        return isComplete() ? Optional.of(Instant.ofEpochSecond(second)) : Optional.empty();
    }

    /** The day of the last moment. Empty unless complete. */
    public Optional<LocalDate> lastDay() {
        return isComplete() ? Optional.of(day()) : Optional.empty();
    }

    /**
     * Where the calendar is incomplete only for rolling: the last day before it rolls, and so the earliest that the last day
     * can be.
     */
    public Optional<LocalDate> earliestLastDay() {
        return status == Status.CALENDAR_INCOMPLETE && dayKnown ? Optional.of(day()) : lastDay();
    }

    private LocalDate day() {
        return LocalDate.ofEpochDay(BeijingTime.epochDay(second));
    }

    /** Whether it is certain that an act at a moment is late; false while there is no last moment. */
    public boolean isMissedAt(Instant moment) {
        return isComplete() && moment.getEpochSecond() > second;
    }

    /** The version of the clock that was applied. */
    public Terms terms() {
        return run.terms(settings, act);
    }

    public String calendarVersion() {
        return calendar.version();
    }

    /** This deadline under another calendar, everything else being equal. */
    public Deadline under(WorkCalendar other) {
        return Reckoning.deadline(run, act, other, settings);
    }

    /** When to warn, in order; none unless complete. */
    public ImmutableList<Warnings.Warning> warnings() {
        return isComplete()
                ? settings.get(terms().warnings()).between(run.trigger(), Instant.ofEpochSecond(second))
                : ImmutableList.of();
    }

    /** How it was found, sentence by sentence: trigger, law, length, extensions, exclusions, each day rolled over, calendar. */
    public ImmutableList<Phrase> explanation() {
        return Reckoning.explain(run, act, calendar, settings).steps();
    }

    /** The explanation in one language, a line for each sentence. */
    public String explanation(Language language) {
        return explanation().stream().map(step -> step.in(language)).collect(Collectors.joining("\n"));
    }

    /** The provisions and conventions used, each once. */
    public ImmutableList<Basis> bases() {
        return Reckoning.explain(run, act, calendar, settings).bases();
    }

    /** The last moment with its day of the week, or why there is none. */
    @Override
    public Phrase words() {
        return isComplete() ? BeijingTime.words(Instant.ofEpochSecond(second)) : status.words();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Deadline that
                && status == that.status
                && (!isComplete() || second == that.second)
                && run.equals(that.run)
                && act.equals(that.act)
                && calendar.equals(that.calendar)
                && settings.equals(that.settings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(run, status, calendar, settings);
    }

    /** The clock and the last moment. */
    @Override
    public String toString() {
        return run.clock() + " "
                + last().map(BeijingTime::print).orElse(status.words().en());
    }
}
