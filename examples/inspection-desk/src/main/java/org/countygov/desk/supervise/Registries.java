package org.countygov.desk.supervise;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.countygov.law.LocalSettings;
import org.countygov.party.UnitId;
import org.countygov.police.PoliceWorkflows;
import org.countygov.police.RelatedFiles;
import org.countygov.police.administrative.AdministrativeCase;
import org.countygov.police.administrative.AdministrativeProcedure;
import org.countygov.police.administrative.AdministrativeState;
import org.countygov.police.alert.Alert;
import org.countygov.police.alert.AlertState;
import org.countygov.police.alert.PoliceAlert;
import org.countygov.police.criminal.CriminalCase;
import org.countygov.police.criminal.CriminalCases;
import org.countygov.police.criminal.CriminalState;
import org.countygov.police.measure.CoerciveMeasures;
import org.countygov.police.measure.MeasureState;
import org.countygov.police.property.CaseProperty;
import org.countygov.police.property.PropertyItem;
import org.countygov.police.property.PropertyState;
import org.countygov.police.shared.FilingClocks;
import org.countygov.police.shared.IntakeClocks;
import org.countygov.police.supervision.LinkageRule;
import org.countygov.police.supervision.LinkedRecords;
import org.countygov.police.supervision.LinkedRecords.AlertRecord;
import org.countygov.police.supervision.LinkedRecords.CaseRecord;
import org.countygov.police.supervision.LinkedRecords.PropertyRecord;
import org.countygov.time.Clock;
import org.countygov.time.WorkCalendar;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Event;
import org.countygov.workflow.Workflow;

/**
 * The cases of logs as the registries that are compared with each other, as far as logs tell them: alerts, cases and property.
 * Logs hold no register of stays, files and recordings, no number that alert, case and file share, and no shelf; the rules on
 * these are not judged.
 *
 * @param judged the rules whose registries are in the logs
 */
public record Registries(LinkedRecords records, ImmutableSet<LinkageRule> judged) {
    private static final ImmutableSet<String> WORKFLOWS =
            PoliceWorkflows.ALL.stream().map(Workflow::name).collect(toImmutableSet());

    /** How an alert was disposed of, for good or for the time being; before, it has no class to be held to. */
    private static final ImmutableSet<AlertState> DISPOSED = Sets.immutableEnumSet(
            AlertState.DISPOSED,
            AlertState.REPORT_REGISTERED,
            AlertState.CLOSED_NON_CASE,
            AlertState.SUBSTANTIVE_REVIEW,
            AlertState.RECTIFICATION_ORDERED,
            AlertState.RECTIFIED,
            AlertState.REVIEW_PASSED);

    private static final ImmutableSet<PropertyState> SETTLED = Sets.immutableEnumSet(
            PropertyState.RETURNED_TO_VICTIM,
            PropertyState.RELEASED_TO_HOLDER,
            PropertyState.TRANSFERRED_WITH_CASE,
            PropertyState.FORFEITED_TO_TREASURY,
            PropertyState.DESTROYED,
            PropertyState.LAPSED);

    private static final ImmutableSet<MeasureState> AT_AN_END = Sets.immutableEnumSet(
            MeasureState.NONE,
            MeasureState.RELEASED,
            MeasureState.HANDED_OVER,
            MeasureState.WITH_COURT,
            MeasureState.LIFTED);

    /** What the cases tell. */
    public static Registries of(Iterable<RecordedCase> cases, WorkCalendar calendar, LocalSettings settings) {
        RelatedFiles files = files(cases);
        ImmutableList<CaseFile<Alert, AlertState>> alerts = files.filesOf(PoliceAlert.WORKFLOW);
        ImmutableList<CaseFile<CriminalCase, CriminalState>> criminal = files.filesOf(CriminalCases.WORKFLOW);
        ImmutableList<CaseFile<AdministrativeCase, AdministrativeState>> administrative =
                files.filesOf(AdministrativeProcedure.WORKFLOW);
        ImmutableList<CaseFile<PropertyItem, PropertyState>> property = files.filesOf(CaseProperty.WORKFLOW);
        Set<CaseRef> underMeasure = underMeasure(files);
        LinkedRecords records = LinkedRecords.none()
                .withAlerts(alerts.stream().map(Registries::alert).toArray(AlertRecord[]::new))
                .withCases(criminal.stream()
                        .map(file -> criminal(file, underMeasure, calendar, settings))
                        .toArray(CaseRecord[]::new))
                .withCases(administrative.stream()
                        .map(file -> administrative(file, calendar, settings))
                        .toArray(CaseRecord[]::new))
                .withProperty(property.stream()
                        .flatMap(file -> property(file).stream())
                        .toArray(PropertyRecord[]::new));
        return new Registries(
                records, judged(!alerts.isEmpty(), !records.cases().isEmpty(), !property.isEmpty()));
    }

    /** The files of the police among the cases. */
    static RelatedFiles files(Iterable<RecordedCase> cases) {
        ImmutableList.Builder<CaseFile<?, ?>> files = ImmutableList.builder();
        for (RecordedCase one : cases) {
            one.inspection()
                    .file()
                    .filter(file -> WORKFLOWS.contains(file.ref().workflow()))
                    .ifPresent(files::add);
        }
        return RelatedFiles.of(files.build().toArray(CaseFile<?, ?>[]::new));
    }

    /** The rules that are not judged, since the logs do not hold what they compare. */
    public ImmutableSet<LinkageRule> notJudged() {
        return Arrays.stream(LinkageRule.values())
                .filter(rule -> !judged.contains(rule))
                .collect(toImmutableSet());
    }

    /** A register that is not in the logs at all is missing, and not empty. */
    private static ImmutableSet<LinkageRule> judged(boolean alerts, boolean cases, boolean property) {
        Set<LinkageRule> judged = EnumSet.noneOf(LinkageRule.class);
        if (alerts && cases) {
            judged.add(LinkageRule.OFFENCE_HAS_CASE);
            judged.add(LinkageRule.NO_ORPHAN);
        }
        if (property) {
            judged.add(LinkageRule.PROPERTY_ENTERED_IN_TIME);
        }
        if (property && cases) {
            judged.add(LinkageRule.NOTHING_LEFT_AT_CLOSING);
        }
        return Sets.immutableEnumSet(judged);
    }

    // ---- alerts and cases
    // ----------------------------------------------------------------------------------------------

    private static AlertRecord alert(CaseFile<Alert, AlertState> file) {
        return new AlertRecord(
                file.ref(),
                opened(file),
                told(file.content().channel().isPresent()),
                file.content().disposedBy(),
                file.content().alertClass().filter(each -> DISPOSED.contains(file.state())),
                told(DISPOSED.contains(file.state())),
                file.content().followedBy(),
                Optional.empty());
    }

    private static CaseRecord criminal(
            CaseFile<CriminalCase, CriminalState> file,
            Set<CaseRef> underMeasure,
            WorkCalendar calendar,
            LocalSettings settings) {
        return record(
                file,
                true,
                file.content().alert(),
                entered(file, Sets.immutableEnumSet(CriminalState.FILED, CriminalState.NOT_FILED)),
                extended(file, FilingClocks.REVIEW_BEFORE_FILING, calendar, settings),
                file.state() == CriminalState.CLOSED,
                Answer.of(!underMeasure.contains(file.ref())));
    }

    private static CaseRecord administrative(
            CaseFile<AdministrativeCase, AdministrativeState> file, WorkCalendar calendar, LocalSettings settings) {
        return record(
                file,
                false,
                file.content().alert(),
                entered(
                        file,
                        Sets.immutableEnumSet(
                                AdministrativeState.ACCEPTED,
                                AdministrativeState.SUMMARY_PENALTY,
                                AdministrativeState.NOT_ACCEPTED)),
                extended(file, IntakeClocks.REVIEW_BEFORE_ACCEPTANCE, calendar, settings),
                file.state() == AdministrativeState.CLOSED,
                Answer.YES);
    }

    /** That a case is decided with reasons and leaves nobody without a result is a matter of its own rules. */
    private static CaseRecord record(
            CaseFile<?, ?> file,
            boolean criminal,
            Optional<CaseRef> alert,
            Optional<Instant> decided,
            Optional<Instant> extendedReview,
            boolean closed,
            Answer measuresLifted) {
        return new CaseRecord(
                file.ref(),
                criminal,
                unit(file),
                alert,
                told(alert.isPresent()),
                decided,
                Answer.YES,
                extendedReview,
                closed,
                measuresLifted,
                Answer.YES,
                Optional.empty());
    }

    /** The end of a longer review that was approved. */
    private static Optional<Instant> extended(
            CaseFile<?, ?> file, Clock review, WorkCalendar calendar, LocalSettings settings) {
        return file.clock(review)
                .filter(run -> !run.extensions().isEmpty())
                .flatMap(run -> run.deadline(calendar, settings).last());
    }

    /** The criminal cases in which a measure stands. */
    private static Set<CaseRef> underMeasure(RelatedFiles files) {
        return files.filesOf(CoerciveMeasures.WORKFLOW).stream()
                .filter(file -> !AT_AN_END.contains(file.state()))
                .flatMap(file -> file.content().criminalCase().stream())
                .collect(toImmutableSet());
    }

    // ---- property
    // ------------------------------------------------------------------------------------------------------

    /** What was taken away; what was never touched, or is held in place, is in no store. */
    private static Optional<PropertyRecord> property(CaseFile<PropertyItem, PropertyState> file) {
        return entered(file, Sets.immutableEnumSet(PropertyState.HANDOVER_PENDING))
                .map(taken -> new PropertyRecord(
                        file.ref().id(),
                        file.content().caseRef(),
                        Optional.of(file.content().caseUnit()).filter(UnitId::isStated),
                        taken,
                        left(file, PropertyState.HANDOVER_PENDING),
                        Optional.empty(),
                        Answer.UNKNOWN,
                        1,
                        1,
                        1,
                        ImmutableList.of(),
                        SETTLED.contains(file.state())));
    }

    // ---- a file
    // --------------------------------------------------------------------------------------------------------

    private static Answer told(boolean told) {
        return told ? Answer.YES : Answer.UNKNOWN;
    }

    private static Instant opened(CaseFile<?, ?> file) {
        return file.history().events().get(0).at();
    }

    private static Optional<UnitId> unit(CaseFile<?, ?> file) {
        return file.history().events().stream()
                .map(event -> event.actor().unit())
                .filter(UnitId::isStated)
                .findFirst();
    }

    /** When a file first came into one of the states. */
    static <C, S extends Enum<S>> Optional<Instant> entered(CaseFile<C, S> file, Set<S> states) {
        return file.history().events().stream()
                .filter(event -> states.contains(event.to()))
                .map(Event::at)
                .findFirst();
    }

    /** When a file first left a state. */
    private static <C, S extends Enum<S>> Optional<Instant> left(CaseFile<C, S> file, S state) {
        return file.history().events().stream()
                .dropWhile(event -> event.to() != state)
                .filter(event -> event.to() != state)
                .map(Event::at)
                .findFirst();
    }
}
