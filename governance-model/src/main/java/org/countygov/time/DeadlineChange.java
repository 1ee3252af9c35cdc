package org.countygov.time;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.countygov.law.LocalSettings;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * What a new version of the calendar changed in an open deadline, and because of which days.
 *
 * @param before the deadline under the earlier calendar
 * @param after the deadline under the later calendar
 * @param days the days that are worked in one of the calendars only, between the trigger and the last day, as the later has
 *     them; empty where the later calendar merely reaches further
 */
public record DeadlineChange(Deadline before, Deadline after, ImmutableList<CalendarDay> days) implements Worded {
    /** The change of one deadline under another calendar; empty when its last moment stays. */
    public static Optional<DeadlineChange> of(
            ClockRun run, WorkCalendar before, WorkCalendar after, LocalSettings settings) {
        Deadline old = run.deadline(before, settings);
        Deadline now = old.under(after);
        if (old.status() == now.status() && old.last().equals(now.last())) {
            return Optional.empty();
        }
        ImmutableList<CalendarDay> days = after.differencesFrom(before).stream()
                .filter(day -> !day.date().isBefore(BeijingTime.date(run.trigger())))
                .filter(day -> isUntil(day, old) || isUntil(day, now))
                .collect(ImmutableList.toImmutableList());
        return Optional.of(new DeadlineChange(old, now, days));
    }

    private static boolean isUntil(CalendarDay day, Deadline deadline) {
        return deadline.lastDay().map(last -> !day.date().isAfter(last)).orElse(false);
    }

    /** The changes of all that run, in their order; what has stopped keeps the deadline it had. */
    public static ImmutableList<DeadlineChange> all(
            Iterable<ClockRun> runs, WorkCalendar before, WorkCalendar after, LocalSettings settings) {
        ImmutableList.Builder<DeadlineChange> changes = ImmutableList.builder();
        for (ClockRun run : runs) {
            if (run.stoppedAt().isEmpty()) {
                of(run, before, after, settings).ifPresent(changes::add);
            }
        }
        return changes.build();
    }

    /** The clock, both last moments, both calendars, and the days. */
    @Override
    public Phrase words() {
        Phrase words = Phrase.of("“%s”：%s（%s）改为%s（%s）", "\"%s\": %s (%s) becomes %s (%s)")
                .with(
                        before.run().clock(),
                        before,
                        Phrase.verbatim(before.calendarVersion()),
                        after,
                        Phrase.verbatim(after.calendarVersion()));
        for (CalendarDay day : days) {
            words = Phrase.of("%s；现为：%s", "%s; now: %s").with(words, day);
        }
        return words;
    }
}
