package org.countygov.rectification;

import static org.countygov.rectification.Samples.CLERK;
import static org.countygov.rectification.Samples.STATION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.countygov.inspection.CaseInspection;
import org.countygov.inspection.Facts;
import org.countygov.inspection.FindingKind;
import org.countygov.inspection.Inspector;
import org.countygov.inspection.LogEntry;
import org.countygov.inspection.LogPosition;
import org.countygov.inspection.Severity;
import org.countygov.law.LocalSettings;
import org.countygov.rectification.Ledger.Taken;
import org.countygov.rectification.RectificationCommand.Reopen;
import org.countygov.supervision.FindingGravity;
import org.countygov.time.BeijingTime;
import org.countygov.time.WorkCalendar;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Occasion;
import org.junit.jupiter.api.Test;

/** What an inspected record brings on the ledger; the record is one of a ledger itself, badly kept. */
class InspectedEntriesTest {
    private static final Inspector<Rectification, RectificationState> INSPECTOR =
            Inspector.of(Rectifications.activities(), WorkCalendar.ofStateCouncil(), LocalSettings.DEFAULTS);
    private static final Instant AS_OF = BeijingTime.parse("2024-04-01 09:00");

    private static LogEntry entry(int line, String activity, String at, String role, String unit, String... facts) {
        ImmutableMap.Builder<String, String> told = ImmutableMap.builder();
        for (int i = 0; i < facts.length; i += 2) {
            told.put(facts[i], facts[i + 1]);
        }
        return new LogEntry(
                new LogPosition("ledger.csv", line),
                "rectification",
                "17",
                activity,
                BeijingTime.parse(at),
                false,
                Optional.of("somebody-" + line),
                Optional.of(role),
                Optional.of(unit),
                Facts.of(told.buildOrThrow()));
    }

    private static final LogEntry OPEN = entry(
            1,
            "挂账",
            "2024-03-04 09:00",
            "SUPERVISOR",
            "legal-brigade",
            "finding",
            "17",
            "matter",
            "police-alert/J-17",
            "defect",
            "DUTY_OVERDUE",
            "gravity",
            "一般问题",
            "articles",
            "RFR-2023 art. 7");
    private static final LogEntry ASSIGN = entry(
            2, "交办", "2024-03-04 10:00", "SUPERVISOR", "legal-brigade", "unit", "station-01", "responsible", "chief");
    private static final LogEntry SUBMIT =
            entry(3, "submit", "2024-03-05 10:00", "OWNER", "station-01", "evidence", "yes");
    /** The unit verifies itself: refused twice over. */
    private static final LogEntry VERIFY = entry(4, "verify", "2024-03-05 11:00", "OWNER", "station-01", "gone", "yes");

    private static CaseInspection<Rectification, RectificationState> inspect(LogEntry... entries) {
        return INSPECTOR.inspect("17", List.of(entries), AS_OF);
    }

    @Test
    void aRecordOfALedgerIsRead() {
        CaseInspection<Rectification, RectificationState> inspection = inspect(OPEN, ASSIGN, SUBMIT);
        assertEquals(ImmutableList.of(), inspection.findings());
        CaseFile<Rectification, RectificationState> file = inspection.file().orElseThrow();
        assertEquals(RectificationState.SUBMITTED, file.state());
        assertEquals(
                Optional.of(new CaseRef("police-alert", "J-17")),
                file.content().entry().matter());
        assertEquals(
                Optional.of("RFR-2023 art. 7"), file.content().entry().article().map(Object::toString));
    }

    @Test
    void eachFindingComesOnTheLedgerOnceHoweverOftenTheCaseIsInspected() {
        CaseInspection<Rectification, RectificationState> first = inspect(OPEN, ASSIGN, SUBMIT, VERIFY);
        ImmutableList<Entry> entries = InspectedEntries.of(first, Severity.GAP, Grading.ORDINARY);
        assertEquals(1, entries.size());
        assertEquals(Optional.of(FindingKind.REFUSED.name()), entries.get(0).defect());
        assertEquals(Optional.of(STATION), entries.get(0).unit());

        Occasion occasion = Occasion.of(CLERK, AS_OF, WorkCalendar.ofStateCouncil());
        Taken taken = Ledger.empty().taking(entries, occasion);
        assertEquals(1, taken.opened().size());
        assertEquals(ImmutableList.of(), taken.refused());
        // A month later there is more on record, in another file and on other lines.
        CaseInspection<Rectification, RectificationState> second = INSPECTOR.inspect(
                "17",
                List.of(
                        moved(VERIFY),
                        moved(OPEN),
                        moved(SUBMIT),
                        moved(ASSIGN),
                        entry(9, "cancel", "2024-04-02 11:00", "OWNER", "station-01", "evidence", "no")),
                AS_OF.plusSeconds(3_000_000));
        ImmutableList<Entry> more = InspectedEntries.of(second, Severity.GAP, Grading.ORDINARY);
        assertTrue(more.stream()
                .map(Entry::finding)
                .toList()
                .contains(entries.get(0).finding()));
        Taken again = taken.ledger().taking(more, occasion);
        assertEquals(more.size() - 1, again.opened().size());
        assertEquals(more.size(), again.ledger().entries().size());
    }

    private static LogEntry moved(LogEntry entry) {
        return new LogEntry(
                new LogPosition("export-2.csv", 100 - entry.position().line()),
                entry.workflow(),
                entry.caseId(),
                entry.activity(),
                entry.at(),
                entry.zoneAssumed(),
                entry.resource(),
                entry.role(),
                entry.group(),
                entry.facts());
    }

    @Test
    void twoFindingsOfOneKindInOneMomentAreTwo() {
        LogEntry other = entry(5, "verify", "2024-03-05 11:00", "OWNER", "station-01", "gone", "no");
        ImmutableList<Entry> entries =
                InspectedEntries.of(inspect(OPEN, ASSIGN, SUBMIT, VERIFY, other), Severity.FAULT, Grading.ORDINARY);
        assertEquals(2, entries.stream().map(Entry::finding).distinct().count());
    }

    @Test
    void whatIsMissedCountsForTheUnitThatActedLast() {
        // Assigned to nobody who acts: the target of SV-02 is missed, a note, which comes on the ledger only when asked
        // for.
        CaseInspection<Rectification, RectificationState> silent = inspect(OPEN, ASSIGN);
        assertEquals(ImmutableList.of(), InspectedEntries.of(silent, Severity.FAULT, Grading.ORDINARY));
        ImmutableList<Entry> notes = InspectedEntries.of(silent, Severity.NOTE, finding -> FindingGravity.MAJOR);
        assertEquals(
                ImmutableSet.of(FindingKind.TARGET_MISSED.name()),
                notes.stream().flatMap(entry -> entry.defect().stream()).collect(ImmutableSet.toImmutableSet()));
        assertEquals(Optional.of("legal-brigade"), notes.get(0).unit().map(Object::toString));
        assertEquals(Optional.of(FindingGravity.MAJOR), notes.get(0).gravity());
        // Done late instead, it is the same finding.
        LogEntry late = entry(3, "submit", "2024-03-12 10:00", "OWNER", "station-01", "evidence", "yes");
        assertEquals(
                notes.get(0).finding(),
                InspectedEntries.of(inspect(OPEN, ASSIGN, late), Severity.NOTE, Grading.ORDINARY)
                        .get(0)
                        .finding());
    }

    @Test
    void whatRecursBringsTheCancelledEntryBack() {
        CaseFile<Rectification, RectificationState> cancelled = Samples.assigned(FindingGravity.ORDINARY)
                .by(Samples.OFFICER)
                .does(Samples.SUBMIT)
                .by(Samples.VERIFIER)
                .does(Samples.VERIFY)
                .does(Samples.CANCEL)
                .file();
        Ledger ledger = Ledger.of(ImmutableList.of(cancelled));
        Entry again = Samples.entry(new CaseRef("police-alert", "J-99"), FindingGravity.ORDINARY);
        assertEquals(ImmutableList.of(cancelled), ledger.recurredIn(again));
        // The very same finding, found again in the record, is none.
        assertEquals(ImmutableList.of(), ledger.recurredIn(Samples.entry(FindingGravity.ORDINARY)));
        CaseFile<Rectification, RectificationState> reopened = Rectifications.WORKFLOW
                .decide(
                        cancelled,
                        new Reopen(again.finding(), Answer.YES),
                        Occasion.of(CLERK, BeijingTime.parse("2024-04-01 09:00"), WorkCalendar.ofStateCouncil()))
                .orElseThrow();
        assertEquals(RectificationState.REOPENED, reopened.state());
        assertEquals(
                ImmutableSet.of(again.finding().orElseThrow()),
                reopened.content().recurrences());
        assertEquals(ImmutableList.of(), ledger.with(reopened).recurredIn(again));
    }

    @Test
    void aNumberIsMadeFromWhatItIsAbout() {
        // printf 'police-alert\nJ-17\nDUTY_OVERDUE\nIN-06' | sha256sum
        assertEquals(new FindingId("fd68e2177ea42d49a440"), FindingId.of(Samples.ALERT, "DUTY_OVERDUE", "IN-06"));
    }
}
