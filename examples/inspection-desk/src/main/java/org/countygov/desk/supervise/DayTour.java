package org.countygov.desk.supervise;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.countygov.inspection.CaseInspection;
import org.countygov.inspection.Finding;
import org.countygov.law.LocalSettings;
import org.countygov.party.UnitId;
import org.countygov.police.supervision.Tour;
import org.countygov.police.supervision.TourLayer;
import org.countygov.rectification.FindingId;
import org.countygov.rectification.Ledger;
import org.countygov.time.BeijingTime;
import org.countygov.time.WorkCalendar;

/**
 * The tour of a day, with what is new on the ledger since the tour of the day before.
 *
 * @param tour what was seen; its linkage is that of the rules that the logs let judge
 * @param registries what was compared
 * @param before the ledger as the tour of the day before left it
 * @param taken the ledger with what is new; an entry that was there is not opened again
 * @param findings what the inspections found, by its number
 * @param actedOn how many cases have a record of the day
 */
public record DayTour(
        Tour tour,
        Registries registries,
        Ledger before,
        Ledger.Taken taken,
        ImmutableMap<FindingId, Finding> findings,
        long actedOn) {

    /**
     * Makes the tour.
     *
     * @param earlier the cases at the end of the day before
     * @param cases the cases at the end of the day
     * @param onSite the units that were seen on site
     */
    public static DayTour of(
            LocalDate day,
            Iterable<RecordedCase> earlier,
            Iterable<RecordedCase> cases,
            Iterable<UnitId> onSite,
            WorkCalendar calendar,
            LocalSettings settings) {
        Ledger before = taking(
                        Ledger.of(FoundLedger.kept(earlier)),
                        tour(
                                day.minusDays(1),
                                earlier,
                                Registries.of(earlier, calendar, settings),
                                onSite,
                                calendar,
                                settings),
                        calendar,
                        settings)
                .ledger();
        Registries registries = Registries.of(cases, calendar, settings);
        Tour tour = tour(day, cases, registries, onSite, calendar, settings);
        Map<FindingId, Finding> findings = new HashMap<>();
        long actedOn = 0;
        for (RecordedCase one : cases) {
            findings.putAll(FoundLedger.byNumber(one.inspection()));
            actedOn += BeijingTime.date(one.last()).equals(day) ? 1 : 0;
        }
        return new DayTour(
                tour,
                registries,
                before,
                taking(before, tour, calendar, settings),
                ImmutableMap.copyOf(findings),
                actedOn);
    }

    private static Tour tour(
            LocalDate day,
            Iterable<RecordedCase> cases,
            Registries registries,
            Iterable<UnitId> onSite,
            WorkCalendar calendar,
            LocalSettings settings) {
        Instant end = BeijingTime.endOf(day);
        ImmutableList.Builder<CaseInspection<?, ?>> inspections = ImmutableList.builder();
        cases.forEach(one -> inspections.add(one.inspection()));
        Tour tour = Tour.of(
                TourLayer.COUNTY_DAILY,
                UnitId.UNSTATED,
                day,
                inspections.build(),
                registries.records(),
                onSite,
                end,
                calendar,
                settings);
        return new Tour(
                tour.layer(),
                tour.by(),
                tour.day(),
                tour.asOf(),
                tour.inspections(),
                tour.linkage().stream()
                        .filter(finding -> registries.judged().contains(finding.rule()))
                        .collect(toImmutableList()),
                tour.dueSoon(),
                tour.inArea(),
                tour.onSite(),
                tour.reportDue());
    }

    private static Ledger.Taken taking(Ledger ledger, Tour tour, WorkCalendar calendar, LocalSettings settings) {
        return ledger.taking(tour.entries(settings), FoundLedger.occasion(tour.asOf(), calendar, settings));
    }
}
