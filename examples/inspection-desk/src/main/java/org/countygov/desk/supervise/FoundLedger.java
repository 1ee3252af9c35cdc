package org.countygov.desk.supervise;

import static com.google.common.base.Preconditions.checkNotNull;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.countygov.inspection.CaseInspection;
import org.countygov.inspection.Finding;
import org.countygov.inspection.FindingKind;
import org.countygov.law.LocalSettings;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.police.supervision.PoliceGrading;
import org.countygov.rectification.Entry;
import org.countygov.rectification.FindingId;
import org.countygov.rectification.InspectedEntries;
import org.countygov.rectification.Ledger;
import org.countygov.rectification.LedgerSettings;
import org.countygov.rectification.Rectification;
import org.countygov.rectification.RectificationState;
import org.countygov.rectification.Rectifications;
import org.countygov.supervision.SupervisionRole;
import org.countygov.time.BeijingTime;
import org.countygov.time.WorkCalendar;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.Occasion;

/**
 * What was found in logs, as a ledger. An entry that the logs themselves keep stands as they tell it; every other finding is
 * opened at the end of the first day on which an inspection could have found it.
 *
 * @param findings what was found, by its number, where an inspection found it
 * @param refused how many findings could not be opened
 */
public record FoundLedger(Ledger ledger, ImmutableMap<FindingId, Finding> findings, int refused) {
    private static final Actor DESK = Actor.of(PersonId.UNSTATED, UnitId.UNSTATED, SupervisionRole.SUPERVISOR);

    /** The ledger of the cases, which are as of one moment. */
    public static FoundLedger of(
            Iterable<RecordedCase> cases, Instant asOf, WorkCalendar calendar, LocalSettings settings) {
        Ledger ledger = Ledger.of(kept(cases));
        ImmutableSet<FindingId> known = ledger.entries().stream()
                .flatMap(entry -> entry.content().entry().finding().stream())
                .collect(toImmutableSet());
        Map<FindingId, Finding> findings = new HashMap<>();
        Map<LocalDate, List<Entry>> byDay = new TreeMap<>();
        for (RecordedCase one : cases) {
            Map<FindingId, Finding> ofCase = byNumber(one.inspection());
            findings.putAll(ofCase);
            for (Entry entry : entries(one.inspection(), settings)) {
                FindingId number = entry.finding().orElseThrow();
                if (!known.contains(number)) {
                    byDay.computeIfAbsent(
                                    foundOn(checkNotNull(ofCase.get(number)), one.inspection()),
                                    day -> new ArrayList<>())
                            .add(entry);
                }
            }
        }
        int refused = 0;
        for (Map.Entry<LocalDate, List<Entry>> day : byDay.entrySet()) {
            Instant end = BeijingTime.endOf(day.getKey());
            Ledger.Taken taken =
                    ledger.taking(day.getValue(), occasion(end.isAfter(asOf) ? asOf : end, calendar, settings));
            ledger = taken.ledger();
            refused += taken.refused().size();
        }
        return new FoundLedger(ledger, ImmutableMap.copyOf(findings), refused);
    }

    /** Who opens entries, and when. */
    static Occasion occasion(Instant at, WorkCalendar calendar, LocalSettings settings) {
        return Occasion.of(DESK, at, calendar).under(settings);
    }

    private static ImmutableList<Entry> entries(CaseInspection<?, ?> inspection, LocalSettings settings) {
        return InspectedEntries.of(inspection, settings.get(LedgerSettings.OPENS_FROM), PoliceGrading.GRADING);
    }

    static Map<FindingId, Finding> byNumber(CaseInspection<?, ?> inspection) {
        Map<FindingId, Finding> byNumber = new HashMap<>();
        inspection.findings().forEach(finding -> byNumber.put(FindingId.of(finding), finding));
        return byNumber;
    }

    /** The entries that the logs keep. */
    static ImmutableList<CaseFile<Rectification, RectificationState>> kept(Iterable<RecordedCase> cases) {
        ImmutableList.Builder<CaseFile<Rectification, RectificationState>> kept = ImmutableList.builder();
        for (RecordedCase one : cases) {
            kept(one.inspection()).ifPresent(kept::add);
        }
        return kept.build();
    }

    @SuppressWarnings("unchecked") // a reference names the workflow that made the file
    private static Optional<CaseFile<Rectification, RectificationState>> kept(CaseInspection<?, ?> inspection) {
        return inspection
                .file()
                .filter(file -> file.ref().workflow().equals(Rectifications.WORKFLOW.name()))
                .map(file -> (CaseFile<Rectification, RectificationState>) file);
    }

    /** The day of the act; of what was not done in time, the day on which the time ended. */
    private static LocalDate foundOn(Finding finding, CaseInspection<?, ?> inspection) {
        return BeijingTime.date(
                finding.kind() == FindingKind.DUTY_OVERDUE
                        ? inspection.deadlines().stream()
                                .filter(deadline -> finding.about()
                                        .equals(deadline.run().clock().id() + "@"
                                                + deadline.run().trigger()))
                                .flatMap(deadline -> deadline.last().stream())
                                .findFirst()
                                .orElse(finding.at())
                        : finding.at());
    }

    /** When an entry was opened. */
    public static Instant openedAt(CaseFile<Rectification, RectificationState> entry) {
        return entry.history().events().get(0).at();
    }
}
