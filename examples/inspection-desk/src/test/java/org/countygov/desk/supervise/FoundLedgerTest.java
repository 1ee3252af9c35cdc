package org.countygov.desk.supervise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.countygov.inspection.Severity;
import org.countygov.law.LocalSettings;
import org.countygov.party.UnitId;
import org.countygov.police.supervision.LinkageFinding;
import org.countygov.police.supervision.LinkageRule;
import org.countygov.rectification.Ledger;
import org.countygov.time.BeijingTime;
import org.countygov.time.WorkCalendar;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.CaseRef;
import org.junit.jupiter.api.Test;

/** What a ledger and the tours of some days make of the same records. */
class FoundLedgerTest {
    private static final WorkCalendar CALENDAR = WorkCalendar.ofStateCouncil();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final ImmutableSet<UnitId> ON_SITE = ImmutableSet.of(UnitId.of("第1县公安局"));

    private final ToldCases told = ToldCases.of(3);

    private FoundLedger ledger(List<RecordedCase> cases, Instant at) {
        return FoundLedger.of(cases, at, CALENDAR, LocalSettings.DEFAULTS);
    }

    private DayTour tour(LocalDate day) {
        return DayTour.of(
                day,
                told.until(BeijingTime.endOf(day.minusDays(1))),
                told.until(BeijingTime.endOf(day)),
                ON_SITE,
                CALENDAR,
                LocalSettings.DEFAULTS);
    }

    @Test
    void everythingFoundIsOpenedOnceAndBalances() {
        ImmutableList<RecordedCase> cases = told.until(told.end());
        FoundLedger found = ledger(cases, told.end());
        long ofInspections = cases.stream()
                .flatMap(one -> one.inspection().findings().stream())
                .filter(finding -> finding.kind().severity() != Severity.NOTE)
                .map(finding -> finding.ref() + " " + finding.kind() + " " + finding.about())
                .distinct()
                .count();
        long kept = cases.stream()
                .filter(one -> one.inspection().ref().workflow().equals("rectification"))
                .count();
        Ledger.Balance balance = found.ledger().balance(told.end());

        assertEquals(ofInspections + kept, balance.opened());
        assertEquals(balance.opened(), balance.open() + balance.cancelled() + balance.revoked());
        assertTrue(balance.cancelled() > 0 && balance.revoked() > 0 && balance.open() > 0);
        assertEquals(0, found.refused());
    }

    @Test
    void theAgesOfWhatIsOpenAddUp() {
        Ledger ledger = ledger(told.until(told.end()), told.end()).ledger();
        for (LocalDate day = DAY; day.isBefore(DAY.plusDays(20)); day = day.plusDays(1)) {
            Instant end = BeijingTime.endOf(day);
            long aged = ledger.ageing(end, ImmutableSet.of(3, 10)).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();

            assertEquals(ledger.balance(end).open(), aged, day::toString);
        }
    }

    @Test
    void theOrderOfTheCasesChangesNothing() {
        List<RecordedCase> shuffled = new ArrayList<>(told.until(told.end()));
        Collections.shuffle(shuffled, new Random(5));

        assertEquals(ledger(told.until(told.end()), told.end()), ledger(shuffled, told.end()));
    }

    @Test
    void aDayTouredTwiceOpensNothingTwice() {
        DayTour tour = tour(DAY);
        Ledger.Taken again = tour.taken()
                .ledger()
                .taking(
                        tour.tour().entries(LocalSettings.DEFAULTS),
                        FoundLedger.occasion(BeijingTime.endOf(DAY), CALENDAR, LocalSettings.DEFAULTS));

        assertTrue(again.opened().isEmpty());
        assertEquals(tour.taken().ledger(), again.ledger());
    }

    @Test
    void noEntryIsNewOnTwoDays() {
        Set<String> opened = new HashSet<>();
        for (LocalDate day = DAY; day.isBefore(DAY.plusDays(10)); day = day.plusDays(1)) {
            for (CaseFile<?, ?> entry : tour(day).taken().opened()) {
                assertTrue(opened.add(entry.ref().id()), entry::toString);
            }
        }

        assertFalse(opened.isEmpty());
    }

    @Test
    void anAlertWhoseCaseIsNotInTheLogsIsFoundOnlyWhereCasesAreKept() {
        ImmutableList<RecordedCase> all = told.until(told.end());
        CaseRef lost = all.stream()
                .filter(one -> hasAlert(all, one))
                .map(one -> one.inspection().ref())
                .filter(ref -> ref.workflow().equals("administrative-case"))
                .findFirst()
                .orElseThrow();
        List<RecordedCase> without =
                all.stream().filter(one -> !one.inspection().ref().equals(lost)).toList();
        List<RecordedCase> alertsOnly = all.stream()
                .filter(one -> one.inspection().ref().workflow().equals("police-alert"))
                .toList();

        assertEquals(
                ImmutableSet.of("police-alert/" + lost.id().replace("行政", "警情")),
                orphans(without).stream()
                        .filter(each -> each.startsWith("police-alert/"))
                        .collect(ImmutableSet.toImmutableSet()));
        assertTrue(orphans(all).isEmpty());
        assertFalse(Registries.of(alertsOnly, CALENDAR, LocalSettings.DEFAULTS)
                .judged()
                .contains(LinkageRule.NO_ORPHAN));
        assertTrue(orphans(alertsOnly).isEmpty());
    }

    private static boolean hasAlert(List<RecordedCase> all, RecordedCase one) {
        String alert = one.inspection().ref().id().replace("行政", "警情");
        return all.stream().anyMatch(other -> other.inspection().ref().id().equals(alert));
    }

    private ImmutableSet<String> orphans(List<RecordedCase> cases) {
        LocalDate last = BeijingTime.date(told.end());
        return DayTour.of(last, cases, cases, ON_SITE, CALENDAR, LocalSettings.DEFAULTS).tour().linkage().stream()
                .filter(finding -> finding.rule() == LinkageRule.NO_ORPHAN)
                .map(LinkageFinding::matter)
                .map(Object::toString)
                .collect(ImmutableSet.toImmutableSet());
    }
}
