package org.countygov.police.supervision;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.countygov.inspection.CaseInspection;
import org.countygov.law.LocalSettings;
import org.countygov.party.UnitId;
import org.countygov.police.shared.PoliceSupervisionClocks;
import org.countygov.police.supervision.LinkedRecords.StayRecord;
import org.countygov.rectification.Entry;
import org.countygov.rectification.InspectedEntries;
import org.countygov.rectification.LedgerSettings;
import org.countygov.time.BeijingTime;
import org.countygov.time.ClockRun;
import org.countygov.time.Deadline;
import org.countygov.time.WorkCalendar;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;
import org.countygov.workflow.CaseRef;

/**
 * A tour of enforcement (执法巡查): the records of a day, inspected case by case and compared with each other. It judges nothing
 * by itself; what it finds comes on the ledger.
 *
 * @param by the unit that makes it
 * @param day the day it is about
 * @param asOf until when the records reach
 * @param inspections the cases, by their numbers
 * @param linkage what does not agree between the registries
 * @param dueSoon the clocks that run out within two days, the first first
 * @param inArea the stays of people who are still in the case-handling area
 * @param onSite the units that were seen on site
 * @param reportDue by when it is reported
 */
public record Tour(
        TourLayer layer,
        UnitId by,
        LocalDate day,
        Instant asOf,
        ImmutableList<CaseInspection<?, ?>> inspections,
        ImmutableList<LinkageFinding> linkage,
        ImmutableList<Due> dueSoon,
        ImmutableList<StayRecord> inArea,
        ImmutableSet<UnitId> onSite,
        Deadline reportDue) {
    private static final Duration SOON = Duration.ofDays(2);

    /** A clock that runs out soon in a case. */
    public record Due(CaseRef matter, Deadline deadline) {}

    /** What a tour lacks. */
    public enum Lack implements Worded {
        /** 未到现场. */
        NOBODY_ON_SITE("未到现场巡查", "no unit was seen on site"),
        /** 没有记录. */
        NOTHING_INSPECTED("没有检查任何记录", "nothing was inspected");

        private final Phrase words;

        Lack(String zh, String en) {
            this.words = Phrase.of(zh, en);
        }

        @Override
        public Phrase words() {
            return words;
        }
    }

    /**
     * Makes the tour of a day.
     *
     * @param inspections the cases of the day, inspected, in any order
     * @param records the registries
     */
    public static Tour of(
            TourLayer layer,
            UnitId by,
            LocalDate day,
            Iterable<CaseInspection<?, ?>> inspections,
            LinkedRecords records,
            Iterable<UnitId> onSite,
            Instant asOf,
            WorkCalendar calendar,
            LocalSettings settings) {
        ImmutableList<CaseInspection<?, ?>> cases = ImmutableList.sortedCopyOf(
                Comparator.comparing(
                        (CaseInspection<?, ?> inspection) -> inspection.ref().toString()),
                inspections);
        return new Tour(
                layer,
                by,
                day,
                asOf,
                cases,
                Linkage.check(records, asOf, calendar, settings),
                cases.stream()
                        .flatMap(inspection -> inspection.deadlines().stream()
                                .filter(deadline -> isSoon(deadline, asOf))
                                .map(deadline -> new Due(inspection.ref(), deadline)))
                        .sorted(Comparator.comparing(
                                (Due due) -> due.deadline().last().orElseThrow()))
                        .collect(toImmutableList()),
                records.stays().stream()
                        .filter(stay -> stay.left().isEmpty())
                        .sorted(Comparator.comparing(StayRecord::id))
                        .collect(toImmutableList()),
                ImmutableSet.copyOf(onSite),
                ClockRun.start(PoliceSupervisionClocks.PATROL_REPORT, BeijingTime.startOf(day))
                        .deadline(calendar, settings));
    }

    private static boolean isSoon(Deadline deadline, Instant asOf) {
        return deadline.run().stoppedAt().isEmpty()
                && deadline.last()
                        .filter(last -> !last.isBefore(asOf) && !last.isAfter(asOf.plus(SOON)))
                        .isPresent();
    }

    /** What comes on the ledger: the findings of the cases, then those between the registries. */
    public ImmutableList<Entry> entries(LocalSettings settings) {
        return Stream.concat(
                        inspections.stream()
                                .flatMap(inspection -> InspectedEntries.of(
                                        inspection, settings.get(LedgerSettings.OPENS_FROM), PoliceGrading.GRADING)
                                        .stream()),
                        linkage.stream().map(LinkageFinding::entry))
                .collect(toImmutableList());
    }

    /** What the tour lacks to be one. */
    public ImmutableList<Lack> lacks() {
        ImmutableList.Builder<Lack> lacks = ImmutableList.builder();
        if (layer.goesOnSite() && onSite.isEmpty()) {
            lacks.add(Lack.NOBODY_ON_SITE);
        }
        if (inspections.isEmpty()) {
            lacks.add(Lack.NOTHING_INSPECTED);
        }
        return lacks.build();
    }
}
