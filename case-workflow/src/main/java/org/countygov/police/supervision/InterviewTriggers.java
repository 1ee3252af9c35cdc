package org.countygov.police.supervision;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.countygov.inspection.FindingKind;
import org.countygov.law.LocalSettings;
import org.countygov.party.UnitId;
import org.countygov.police.shared.PoliceSupervisionClocks;
import org.countygov.police.shared.SupervisionSettings;
import org.countygov.rectification.Ledger;
import org.countygov.rectification.LedgerClocks;
import org.countygov.rectification.Rectification;
import org.countygov.rectification.RectificationState;
import org.countygov.supervision.FindingGravity;
import org.countygov.supervision.Period;
import org.countygov.supervision.ScoreRanking;
import org.countygov.time.ClockRun;
import org.countygov.time.Deadline;
import org.countygov.time.WorkCalendar;
import org.countygov.workflow.CaseFile;

/** Who has to be interviewed, why, and by when (约谈触发). An interview is no sanction. */
public final class InterviewTriggers {
    /**
     * An interview that has to be held.
     *
     * @param findings the numbers of the findings it is about
     * @param by until when it is held
     */
    public record Due(UnitId unit, InterviewTrigger trigger, ImmutableList<String> findings, Deadline by) {}

    private final Instant at;
    private final WorkCalendar calendar;
    private final LocalSettings settings;
    private final List<Due> due = new ArrayList<>();

    private InterviewTriggers(Instant at, WorkCalendar calendar, LocalSettings settings) {
        this.at = at;
        this.calendar = calendar;
        this.settings = settings;
    }

    /**
     * Every interview that is due, by unit and trigger.
     *
     * @param quarter the quarter, for what is counted in one
     * @param ledger the ledger as it stands; findings revoked on appeal do not count
     * @param rankings the final rankings, the latest last
     * @param upheld the units against which a serious complaint was upheld
     * @param at the moment from which the interview is due
     */
    public static ImmutableList<Due> of(
            Period quarter,
            Ledger ledger,
            List<ScoreRanking> rankings,
            Iterable<UnitId> upheld,
            Instant at,
            WorkCalendar calendar,
            LocalSettings settings) {
        InterviewTriggers triggers = new InterviewTriggers(at, calendar, settings);
        ledger.byUnit().forEach((unit, part) -> triggers.onLedger(unit, part, quarter));
        triggers.last(rankings);
        ImmutableSet.copyOf(upheld)
                .forEach(unit -> triggers.add(unit, InterviewTrigger.COMPLAINT_UPHELD, ImmutableList.of()));
        return ImmutableList.sortedCopyOf(
                Comparator.comparing((Due one) -> one.unit().value()).thenComparing(Due::trigger), triggers.due);
    }

    private void add(UnitId unit, InterviewTrigger trigger, ImmutableList<String> findings) {
        due.add(new Due(
                unit,
                trigger,
                findings,
                ClockRun.start(PoliceSupervisionClocks.INTERVIEW, at).deadline(calendar, settings)));
    }

    private void onLedger(UnitId unit, Ledger ledger, Period quarter) {
        List<String> fatal = new ArrayList<>();
        List<String> held = new ArrayList<>();
        List<String> overdue = new ArrayList<>();
        Map<String, List<String>> byDefect = new TreeMap<>();
        for (CaseFile<Rectification, RectificationState> entry : ledger.entries()) {
            if (entry.state() == RectificationState.REVOKED) {
                continue;
            }
            String number = entry.ref().id();
            boolean thisQuarter = quarter.contains(openedAt(entry));
            if (thisQuarter) {
                entry.content()
                        .entry()
                        .defect()
                        .ifPresent(defect -> byDefect.computeIfAbsent(defect, none -> new ArrayList<>())
                                .add(number));
            }
            if (thisQuarter && isCustodyOverrun(entry.content())) {
                held.add(number);
            } else if (thisQuarter
                    && entry.content()
                            .entry()
                            .gravity()
                            .filter(FindingGravity.FATAL::equals)
                            .isPresent()) {
                fatal.add(number);
            }
            if (isLongOverdue(entry)) {
                overdue.add(number);
            }
        }
        addIfAny(unit, InterviewTrigger.FATAL_DEFECT, fatal);
        addIfAny(unit, InterviewTrigger.CUSTODY_OVERRUN, held);
        addIfAny(unit, InterviewTrigger.OVERDUE, overdue);
        addIfAny(
                unit,
                InterviewTrigger.REPEATED_DEFECT,
                byDefect.values().stream()
                        .filter(numbers -> numbers.size() >= settings.get(SupervisionSettings.DEFECTS_TO_INTERVIEW))
                        .flatMap(List::stream)
                        .collect(toImmutableList()));
    }

    private void addIfAny(UnitId unit, InterviewTrigger trigger, List<String> findings) {
        if (!findings.isEmpty()) {
            add(unit, trigger, ImmutableList.sortedCopyOf(findings));
        }
    }

    private static Instant openedAt(CaseFile<Rectification, RectificationState> entry) {
        return entry.history().events().iterator().next().at();
    }

    /** A stay beyond its limit, or a clock of custody that ran out: the only overdue duty that is graded as fatal. */
    private static boolean isCustodyOverrun(Rectification entry) {
        Optional<String> defect = entry.entry().defect();
        return defect.filter(LinkageRule.STAY_WITHIN_LIMIT.name()::equals).isPresent()
                || (defect.filter(FindingKind.DUTY_OVERDUE.name()::equals).isPresent()
                        && entry.entry()
                                .gravity()
                                .filter(FindingGravity.FATAL::equals)
                                .isPresent());
    }

    private boolean isLongOverdue(CaseFile<Rectification, RectificationState> entry) {
        return entry.state().isOverdue()
                && entry.clock(LedgerClocks.RECTIFICATION)
                        .or(() -> entry.clock(LedgerClocks.MAJOR_RECTIFICATION))
                        .flatMap(run -> run.deadline(calendar, settings).last())
                        .filter(end -> ClockRun.start(PoliceSupervisionClocks.OVERDUE_TO_INTERVIEW, end)
                                .deadline(calendar, settings)
                                .isMissedAt(at))
                        .isPresent();
    }

    /** The units that stood last in each of the latest rankings, as many as the setting asks for. */
    private void last(List<ScoreRanking> rankings) {
        int times = settings.get(SupervisionSettings.LAST_PLACES_TO_INTERVIEW);
        if (rankings.size() < times) {
            return;
        }
        List<ScoreRanking> latest = rankings.subList(rankings.size() - times, rankings.size());
        latest.get(0).last().stream()
                .filter(unit ->
                        latest.stream().allMatch(ranking -> ranking.last().contains(unit)))
                .forEach(unit -> add(unit, InterviewTrigger.LAST_REPEATEDLY, ImmutableList.of()));
    }
}
