package org.countygov.desk.supervise;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.countygov.law.LocalSettings;
import org.countygov.party.UnitId;
import org.countygov.police.RelatedFiles;
import org.countygov.police.administrative.AdministrativeProcedure;
import org.countygov.police.administrative.AdministrativeState;
import org.countygov.police.alert.AlertState;
import org.countygov.police.alert.PoliceAlert;
import org.countygov.police.criminal.CriminalCases;
import org.countygov.police.criminal.CriminalState;
import org.countygov.police.measure.CoerciveMeasures;
import org.countygov.police.shared.CustodyClocks;
import org.countygov.police.supervision.QuarterStratum;
import org.countygov.police.supervision.QuarterlySampling;
import org.countygov.supervision.Period;
import org.countygov.supervision.Sample;
import org.countygov.supervision.ScoreRanking;
import org.countygov.time.BeijingTime;
import org.countygov.time.Deadline;
import org.countygov.time.WorkCalendar;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.CaseRef;

/**
 * A quarter of the counties of logs: what was drawn in each, and the order that comes of it. Which county a case belongs to, its
 * log says.
 *
 * @param asOf until when the records reach
 * @param seed by which was drawn
 * @param samples what was drawn in each county
 * @param reviewers which county reviews which; none for a county alone
 * @param found the ledger on which the scores rest
 * @param publishedAt when the time to appeal begins: at the end of the records, but not before the quarter is over
 * @param finalBy by when the results are final
 * @param ofNoCounty how many cases and alerts of the quarter name no county, so that they were not drawn from
 */
public record QuarterRanking(
        Instant asOf,
        String seed,
        ImmutableSortedMap<UnitId, Sample> samples,
        ImmutableSortedMap<UnitId, UnitId> reviewers,
        FoundLedger found,
        ScoreRanking ranking,
        Instant publishedAt,
        Deadline finalBy,
        int ofNoCounty) {
    private static final Comparator<UnitId> BY_NAME = Comparator.comparing(UnitId::value);
    private static final Set<AlertState> NO_CASE =
            Sets.immutableEnumSet(AlertState.CLOSED_NON_CASE, AlertState.REFERRED_OUT);
    private static final Set<AdministrativeState> TAKEN_ON =
            Sets.immutableEnumSet(AdministrativeState.ACCEPTED, AdministrativeState.SUMMARY_PENALTY);

    /** Draws, scores and ranks the cases, which are as of one moment. */
    public static QuarterRanking of(
            Period quarter,
            String seed,
            Iterable<RecordedCase> cases,
            Instant asOf,
            WorkCalendar calendar,
            LocalSettings settings) {
        Map<CaseRef, UnitId> counties = new HashMap<>();
        for (RecordedCase one : cases) {
            one.county().ifPresent(county -> counties.put(one.inspection().ref(), county));
        }
        Map<UnitId, Map<CaseRef, QuarterStratum>> populations = new TreeMap<>(BY_NAME);
        int ofNoCounty = 0;
        for (Map.Entry<CaseRef, QuarterStratum> item :
                population(quarter, cases, calendar, settings).entrySet()) {
            UnitId county = counties.get(item.getKey());
            if (county == null) {
                ofNoCounty++;
            } else {
                populations.computeIfAbsent(county, first -> new HashMap<>()).put(item.getKey(), item.getValue());
            }
        }
        ImmutableSortedMap.Builder<UnitId, Sample> samples = new ImmutableSortedMap.Builder<>(BY_NAME);
        populations.forEach((county, population) ->
                samples.put(county, QuarterlySampling.draw(seed, county, population, settings)));
        ImmutableSortedMap<UnitId, Sample> drawn = samples.build();
        FoundLedger found = FoundLedger.of(cases, asOf, calendar, settings);
        Instant over = BeijingTime.startOf(quarter.lastDay().plusDays(1));
        Instant publishedAt = asOf.isAfter(over) ? asOf : over;
        return new QuarterRanking(
                asOf,
                seed,
                drawn,
                QuarterlySampling.reviewers(seed, drawn.keySet()),
                found,
                QuarterlySampling.rank(quarter, drawn, found.ledger(), publishedAt, calendar, settings),
                publishedAt,
                QuarterlySampling.finalBy(quarter, calendar, settings),
                ofNoCounty);
    }

    /** What may be drawn: whatever came into its stratum in the quarter; a case of several, in the last of them. */
    private static ImmutableMap<CaseRef, QuarterStratum> population(
            Period quarter, Iterable<RecordedCase> cases, WorkCalendar calendar, LocalSettings settings) {
        RelatedFiles files = Registries.files(cases);
        ImmutableMap.Builder<CaseRef, QuarterStratum> population = ImmutableMap.builder();
        for (CaseFile<?, CriminalState> file : files.filesOf(CriminalCases.WORKFLOW)) {
            criminal(file, quarter).ifPresent(stratum -> population.put(file.ref(), stratum));
        }
        for (CaseFile<?, ?> file : files.filesOf(CoerciveMeasures.WORKFLOW)) {
            Optional<Instant> end = file.clock(CustodyClocks.BAIL)
                    .flatMap(run -> run.deadline(calendar, settings).last());
            if (quarter.contains(end)) {
                population.put(file.ref(), QuarterStratum.BAIL_EXPIRED);
            }
        }
        for (CaseFile<?, AdministrativeState> file : files.filesOf(AdministrativeProcedure.WORKFLOW)) {
            if (quarter.contains(Registries.entered(file, TAKEN_ON))) {
                population.put(file.ref(), QuarterStratum.ADMINISTRATIVE);
            }
        }
        for (CaseFile<?, AlertState> file : files.filesOf(PoliceAlert.WORKFLOW)) {
            if (quarter.contains(Registries.entered(file, NO_CASE))) {
                population.put(file.ref(), QuarterStratum.NON_CASE_ALERT);
            }
        }
        return population.buildOrThrow();
    }

    private static Optional<QuarterStratum> criminal(CaseFile<?, CriminalState> file, Period quarter) {
        if (quarter.contains(Registries.entered(file, Sets.immutableEnumSet(CriminalState.WITHDRAWN)))) {
            return Optional.of(QuarterStratum.CRIMINAL_WITHDRAWN);
        }
        if (quarter.contains(Registries.entered(file, Sets.immutableEnumSet(CriminalState.NOT_FILED)))) {
            return Optional.of(QuarterStratum.CRIMINAL_NOT_FILED);
        }
        return quarter.contains(Registries.entered(file, Sets.immutableEnumSet(CriminalState.FILED)))
                ? Optional.of(QuarterStratum.CRIMINAL_FILED)
                : Optional.empty();
    }
}
