package org.countygov.grid.supervision;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.grid.shared.GridClocks;
import org.countygov.law.LocalSettings;
import org.countygov.time.BeijingTime;
import org.countygov.time.Clock;
import org.countygov.time.ClockRun;
import org.countygov.time.Deadline;
import org.countygov.time.WorkCalendar;
import org.countygov.workflow.CaseFile;

/**
 * What follows from a listing without anybody's act (挂牌督办的后果): for how long the unit and those responsible are barred from
 * honours and promotion. Local law; where the jurisdiction's {@link MeasureTable} knows no such bar, there is none.
 *
 * <p>Source: Zhejiang regulation, art. 29.
 */
public final class ListingEffects {
    /**
     * One bar.
     *
     * @param under the period it comes from, with its provision
     * @param from its first day
     * @param lastDay its last day
     */
    public record Bar(Clock under, LocalDate from, LocalDate lastDay) {
        public boolean isOn(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(lastDay);
        }
    }

    private ListingEffects() {}

    /**
     * The bars that follow from the order as it stands at a moment: from the listing, from a missed target, from an especially
     * grave case. They may overlap; each counts by itself.
     */
    public static ImmutableList<Bar> of(
            CaseFile<SupervisionOrder, SupervisionState> file,
            Instant at,
            WorkCalendar calendar,
            LocalSettings settings) {
        SupervisionOrder order = file.content();
        if (order.listedAt().isEmpty() || !settings.get(MeasureTable.SETTING).honoursBarred()) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Bar> bars = ImmutableList.builder();
        bar(GridClocks.LISTING_EFFECT, BeijingTime.date(order.listedAt().get()), calendar, settings)
                .ifPresent(bars::add);
        missedTarget(file, at, calendar, settings)
                .flatMap(end -> bar(GridClocks.MISSED_TARGET_EFFECT, end, calendar, settings))
                .ifPresent(bars::add);
        order.graveEventOn()
                .flatMap(day -> bar(GridClocks.GRAVE_CASE_EFFECT, day, calendar, settings))
                .ifPresent(bars::add);
        return bars.build();
    }

    /** The last day of the rectification period, where the target was missed by then. */
    private static Optional<LocalDate> missedTarget(
            CaseFile<SupervisionOrder, SupervisionState> file,
            Instant at,
            WorkCalendar calendar,
            LocalSettings settings) {
        return file.clock(GridClocks.RECTIFICATION).flatMap(run -> {
            Deadline deadline = run.deadline(calendar, settings);
            return deadline.isMissedAt(run.stoppedAt().orElse(at)) ? deadline.lastDay() : Optional.empty();
        });
    }

    private static Optional<Bar> bar(Clock clock, LocalDate from, WorkCalendar calendar, LocalSettings settings) {
        return clock.isInForceOn(from)
                ? ClockRun.start(clock, from)
                        .deadline(calendar, settings)
                        .lastDay()
                        .map(last -> new Bar(clock, from, last))
                : Optional.empty();
    }
}
