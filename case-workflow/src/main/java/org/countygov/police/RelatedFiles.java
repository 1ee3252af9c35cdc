package org.countygov.police;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.countygov.law.LocalSettings;
import org.countygov.party.PersonId;
import org.countygov.police.PoliceLinks.Administrative;
import org.countygov.police.PoliceLinks.Files;
import org.countygov.police.PoliceLinks.Invariant;
import org.countygov.police.PoliceLinks.Measure;
import org.countygov.police.PoliceLinks.Property;
import org.countygov.police.PoliceLinks.Violation;
import org.countygov.police.administrative.AdministrativeCase;
import org.countygov.police.administrative.AdministrativeProcedure;
import org.countygov.police.administrative.AdministrativeState;
import org.countygov.police.alert.Alert;
import org.countygov.police.alert.AlertState;
import org.countygov.police.alert.PoliceAlert;
import org.countygov.police.criminal.CriminalCase;
import org.countygov.police.criminal.CriminalCases;
import org.countygov.police.criminal.CriminalState;
import org.countygov.police.criminal.InvestigationCommand.ApplyMeasure;
import org.countygov.police.criminal.MeasureKind;
import org.countygov.police.criminal.OutcomeCommand.TransferForProsecution;
import org.countygov.police.criminal.Suspect;
import org.countygov.police.measure.CoerciveMeasure;
import org.countygov.police.measure.CoerciveMeasures;
import org.countygov.police.measure.MeasureState;
import org.countygov.police.property.CaseProperty;
import org.countygov.police.property.PropertyItem;
import org.countygov.police.property.PropertyState;
import org.countygov.police.review.ReviewItem;
import org.countygov.police.review.ReviewState;
import org.countygov.police.review.UnifiedReview;
import org.countygov.police.shared.CustodyClocks;
import org.countygov.time.Clock;
import org.countygov.time.ClockRun;
import org.countygov.time.WorkCalendar;
import org.countygov.words.Worded;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Event;
import org.countygov.workflow.Occasion;
import org.countygov.workflow.Workflow;

/**
 * The case files that belong together (关联案卷): alerts, cases, measures, property, reviews and remedies, each as it stands now.
 * Whoever changes several workflows files the changes here together, and is told when they would break what must hold between
 * them:
 *
 * <pre>{@code
 * RelatedFiles files = RelatedFiles.of(criminalCase, bicycle);
 * RelatedFiles.Filing filing = files.filing(calendar, settings, measure, criminalCaseWithMeasure);
 * }</pre>
 *
 * <p>Immutable. Files that are not here are not judged: they may well be in order.
 */
public final class RelatedFiles {
    private static final RelatedFiles NONE = new RelatedFiles(ImmutableMap.of());
    private static final ImmutableMap<String, Workflow<?, ?>> WORKFLOWS =
            PoliceWorkflows.ALL.stream().collect(toImmutableMap(Workflow::name, workflow -> workflow));
    /** In which an administrative case is decided or goes on; in the others it is over, or has not begun. */
    private static final ImmutableSet<AdministrativeState> PURSUED = ImmutableSet.of(
            AdministrativeState.ACCEPTED,
            AdministrativeState.INVESTIGATING,
            AdministrativeState.FAST_TRACK,
            AdministrativeState.SUMMARY_PENALTY,
            AdministrativeState.MEDIATION,
            AdministrativeState.LEGAL_REVIEW,
            AdministrativeState.PRE_DECISION_NOTICE,
            AdministrativeState.HEARING,
            AdministrativeState.DECISION,
            AdministrativeState.SERVED,
            AdministrativeState.EXECUTING,
            AdministrativeState.STAYED);

    private static final ImmutableSet<ReviewState> PASSED = ImmutableSet.of(
            ReviewState.PASSED, ReviewState.HEAD_APPROVED, ReviewState.EXITED, ReviewState.FEEDBACK_RECEIVED);

    private final ImmutableMap<CaseRef, CaseFile<?, ?>> files;

    private RelatedFiles(ImmutableMap<CaseRef, CaseFile<?, ?>> files) {
        this.files = files;
    }

    /** The files; whether they are in order is another question. */
    public static RelatedFiles of(CaseFile<?, ?>... files) {
        return NONE.with(files);
    }

    /**
     * With the files added, or in the place of earlier versions of the same files. Throws {@link IllegalArgumentException} for a
     * file of a workflow that is none of this module, or of fewer events than the version it would replace.
     */
    private RelatedFiles with(CaseFile<?, ?>... changed) {
        ImmutableMap.Builder<CaseRef, CaseFile<?, ?>> all = ImmutableMap.builder();
        all.putAll(files);
        for (CaseFile<?, ?> file : changed) {
            checkArgument(
                    WORKFLOWS.containsKey(file.ref().workflow()),
                    "file %s is of no workflow of this module",
                    file.ref());
            CaseFile<?, ?> earlier = files.get(file.ref());
            checkArgument(
                    earlier == null
                            || file.history().size() >= earlier.history().size(),
                    "file %s is older than the one it would replace",
                    file.ref());
            all.put(file.ref(), file);
        }
        return new RelatedFiles(all.buildKeepingLast());
    }

    /** What came of filing. */
    public sealed interface Filing {
        /** The links hold as well as before. */
        record Filed(RelatedFiles files) implements Filing {}

        /**
         * The changes would break what must hold; nothing is filed.
         *
         * @param violations what they would break, each with the provisions it rests on
         */
        record Refused(ImmutableList<Violation> violations) implements Filing {}
    }

    /**
     * Files changes that belong together, such as a conversion and the case it leads to. What was broken before is no reason
     * against them.
     */
    public Filing filing(WorkCalendar calendar, LocalSettings settings, CaseFile<?, ?>... changed) {
        RelatedFiles after = with(changed);
        Set<Violation> before = new HashSet<>(violations(calendar, settings));
        ImmutableList<Violation> broken = after.violations(calendar, settings).stream()
                .filter(violation -> !before.contains(violation))
                .collect(toImmutableList());
        return broken.isEmpty() ? new Filing.Filed(after) : new Filing.Refused(broken);
    }

    /** Every file, in the order in which it was first filed. */
    public ImmutableList<CaseFile<?, ?>> files() {
        return files.values().asList();
    }

    /** The file, or empty when it is not here. */
    public Optional<CaseFile<?, ?>> file(CaseRef ref) {
        return Optional.ofNullable(files.get(ref));
    }

    /** The occasion, knowing all of these files, so that rules which ask about other cases are answered. */
    public Occasion knownTo(Occasion occasion) {
        return occasion.knowing(files.values().toArray(new CaseFile<?, ?>[0]));
    }

    // ---- the files of one workflow
    // -------------------------------------------------------------------------------------

    /** The files of the workflow. */
    @SuppressWarnings("unchecked") // a reference names the workflow that made the file
    public <C, S extends Enum<S> & Worded> ImmutableList<CaseFile<C, S>> filesOf(Workflow<C, S> workflow) {
        return files.values().stream()
                .filter(file -> file.ref().workflow().equals(workflow.name()))
                .map(file -> (CaseFile<C, S>) file)
                .collect(toImmutableList());
    }

    private ImmutableList<CaseFile<CriminalCase, CriminalState>> criminalCases() {
        return filesOf(CriminalCases.WORKFLOW);
    }

    /** How a file stood after each of its events, oldest first. */
    private static <C, S extends Enum<S> & Worded> ImmutableList<CaseFile<C, S>> course(
            Workflow<C, S> workflow, CaseFile<C, S> file) {
        ImmutableList.Builder<CaseFile<C, S>> course = ImmutableList.builder();
        ImmutableList<Event<C, S>> events = file.history().events();
        CaseFile<C, S> then = workflow.replay(file.ref().id(), events.subList(0, 1));
        course.add(then);
        for (Event<C, S> event : events.subList(1, events.size())) {
            then = workflow.evolve(then, event);
            course.add(then);
        }
        return course.build();
    }

    // ---- measures
    // ------------------------------------------------------------------------------------------------------

    /** The measures on file, each from its beginning to its end. */
    public ImmutableList<Measure> measures() {
        return filesOf(CoerciveMeasures.WORKFLOW).stream()
                .flatMap(file -> measures(file).stream())
                .collect(toImmutableList());
    }

    private List<Measure> measures(CaseFile<CoerciveMeasure, MeasureState> file) {
        Optional<CaseRef> criminalCase = file.content().criminalCase().or(() -> caseNaming(file.ref()));
        List<Measure> measures = new ArrayList<>();
        if (criminalCase.isEmpty()) {
            return measures;
        }
        PersonId person = personUnder(file.ref());
        Optional<MeasureKind> kind = Optional.empty();
        Instant since = Instant.MIN;
        for (CaseFile<CoerciveMeasure, MeasureState> then : course(CoerciveMeasures.WORKFLOW, file)) {
            Optional<MeasureKind> now = kind(then);
            if (!now.equals(kind)) {
                Instant at = then.history().last().at();
                if (kind.isPresent()) {
                    measures.add(
                            new Measure(file.ref(), criminalCase.get(), person, kind.get(), since, Optional.of(at)));
                }
                kind = now;
                since = at;
            }
        }
        if (kind.isPresent()) {
            measures.add(new Measure(file.ref(), criminalCase.get(), person, kind.get(), since, Optional.empty()));
        }
        return measures;
    }

    /** What the person is subject to as the file stands, or nothing. */
    private static Optional<MeasureKind> kind(CaseFile<CoerciveMeasure, MeasureState> file) {
        if (file.state() == MeasureState.COMPELLED) {
            return Optional.of(MeasureKind.COMPELLED_APPEARANCE);
        }
        return switch (file.content().regime()) {
            case AT_LARGE -> Optional.empty();
            case BAIL -> Optional.of(MeasureKind.BAIL);
            case SURVEILLANCE -> Optional.of(MeasureKind.RESIDENTIAL_SURVEILLANCE);
            case HELD ->
                Optional.of(
                        file.state() == MeasureState.ARRESTED || file.state() == MeasureState.HANDED_OVER
                                ? MeasureKind.ARREST
                                : MeasureKind.DETENTION);
        };
    }

    private Optional<CaseRef> caseNaming(CaseRef measure) {
        return criminalCases().stream()
                .filter(file ->
                        applications(file).anyMatch(apply -> apply.file().equals(Optional.of(measure))))
                .map(CaseFile::ref)
                .findFirst();
    }

    /** Against whom the measure is, as the criminal case says; unstated when none does. */
    private PersonId personUnder(CaseRef measure) {
        return criminalCases().stream()
                .flatMap(RelatedFiles::applications)
                .filter(apply -> apply.file().equals(Optional.of(measure)))
                .map(ApplyMeasure::suspect)
                .findFirst()
                .orElse(PersonId.UNSTATED);
    }

    private static Stream<ApplyMeasure> applications(CaseFile<CriminalCase, CriminalState> file) {
        return file.history().events().stream()
                .map(Event::command)
                .filter(ApplyMeasure.class::isInstance)
                .map(ApplyMeasure.class::cast);
    }

    // ---- property
    // ------------------------------------------------------------------------------------------------------

    /** The property over which power was taken, each from that moment. */
    public ImmutableList<Property> property() {
        return filesOf(CaseProperty.WORKFLOW).stream()
                .flatMap(file -> firstPower(file).stream()
                        .map(at -> new Property(file.ref(), file.content().caseRef(), at)))
                .collect(toImmutableList());
    }

    private static Optional<Instant> firstPower(CaseFile<PropertyItem, PropertyState> file) {
        return course(CaseProperty.WORKFLOW, file).stream()
                .filter(then -> then.content().measure().isPresent())
                .map(then -> then.history().last().at())
                .findFirst();
    }

    // ---- administrative cases
    // ------------------------------------------------------------------------------------------

    /** The administrative cases, each with the criminal case that it became or came from. */
    public ImmutableList<Administrative> administrative() {
        return filesOf(AdministrativeProcedure.WORKFLOW).stream()
                .map(file -> new Administrative(file.ref(), file.content().criminalCase()))
                .collect(toImmutableList());
    }

    // ---- what must hold
    // ------------------------------------------------------------------------------------------------

    /** Everything that does not hold between the files. Ends of periods follow the calendar and the settings. */
    public ImmutableList<Violation> violations(WorkCalendar calendar, LocalSettings settings) {
        return ImmutableList.<Violation>builder()
                .addAll(PoliceLinks.violations(new Files(criminalCases(), measures(), property(), administrative())))
                .addAll(powersBeforeAcceptance())
                .addAll(handledTwice())
                .addAll(custodyOpenedAgain(calendar, settings))
                .addAll(alerts())
                .addAll(exits())
                .build();
    }

    private List<Violation> powersBeforeAcceptance() {
        List<Violation> found = new ArrayList<>();
        for (Property item : property()) {
            for (CaseFile<AdministrativeCase, AdministrativeState> file : filesOf(AdministrativeProcedure.WORKFLOW)) {
                if (item.ownCase().equals(Optional.of(file.ref())) && !isAcceptedAt(file, item.from())) {
                    found.add(Violation.of(Invariant.NO_POWER_BEFORE_ACCEPTANCE, file.ref(), item.file()));
                }
            }
        }
        return found;
    }

    private static boolean isAcceptedAt(CaseFile<AdministrativeCase, AdministrativeState> file, Instant moment) {
        return file.history().events().stream()
                .filter(event -> !event.at().isAfter(moment))
                .reduce((earlier, later) -> later)
                .map(event -> PURSUED.contains(event.to()))
                .orElse(false);
    }

    /** The same matter pursued as a crime and as an administrative offence at once, but for a suspect who was let go. */
    private List<Violation> handledTwice() {
        List<Violation> found = new ArrayList<>();
        for (CaseFile<AdministrativeCase, AdministrativeState> one : filesOf(AdministrativeProcedure.WORKFLOW)) {
            for (CaseFile<CriminalCase, CriminalState> other : criminalCases()) {
                boolean linked = one.content().criminalCase().equals(Optional.of(other.ref()))
                        || other.content().administrativeCase().equals(Optional.of(one.ref()));
                if (linked
                        && PURSUED.contains(one.state())
                        && PoliceLinks.isBehindGate(other.state())
                        && !isOfOneLetGo(other.content(), one.ref())) {
                    found.add(Violation.of(Invariant.ONE_PROCEDURE_AT_A_TIME, other.ref(), one.ref()));
                }
            }
        }
        return found;
    }

    private static boolean isOfOneLetGo(CriminalCase content, CaseRef administrative) {
        return content.suspects().values().stream()
                .filter(Suspect::terminated)
                .anyMatch(suspect -> suspect.administrativeCase().equals(Optional.of(administrative)));
    }

    /** Custody in a new file after custody of the same person in the same case has run out in another. */
    private List<Violation> custodyOpenedAgain(WorkCalendar calendar, LocalSettings settings) {
        List<Violation> found = new ArrayList<>();
        ImmutableList<Measure> custody = measures().stream()
                .filter(measure ->
                        measure.kind().isCustody() && measure.person().isStated())
                .collect(toImmutableList());
        for (CaseFile<CoerciveMeasure, MeasureState> expired : filesOf(CoerciveMeasures.WORKFLOW)) {
            Optional<Instant> end = expiry(expired, calendar, settings);
            for (Measure again : custody) {
                boolean same = custody.stream()
                        .anyMatch(measure -> measure.file().equals(expired.ref())
                                && measure.person().equals(again.person())
                                && measure.criminalCase().equals(again.criminalCase()));
                if (same
                        && !again.file().equals(expired.ref())
                        && end.isPresent()
                        && again.from().isAfter(end.get())) {
                    found.add(Violation.of(Invariant.NO_CUSTODY_OPENED_AGAIN, expired.ref(), again.file()));
                }
            }
        }
        return found;
    }

    /** When custody ran out in the file without having been discharged in time. */
    private static Optional<Instant> expiry(
            CaseFile<CoerciveMeasure, MeasureState> file, WorkCalendar calendar, LocalSettings settings) {
        return Stream.of(CustodyClocks.DETENTION, CustodyClocks.INVESTIGATION_CUSTODY)
                .flatMap(clock -> expiry(file, clock, calendar, settings).stream())
                .min(Instant::compareTo);
    }

    private static Optional<Instant> expiry(
            CaseFile<?, ?> file, Clock clock, WorkCalendar calendar, LocalSettings settings) {
        return file.clock(clock).flatMap(run -> {
            Optional<Instant> last = run.deadline(calendar, settings).last();
            return last.filter(end -> isLateOrOpen(run, end));
        });
    }

    private static boolean isLateOrOpen(ClockRun run, Instant end) {
        return run.stoppedAt().map(stopped -> stopped.isAfter(end)).orElse(true);
    }

    /** An alert and a case of which only one names the other. */
    private List<Violation> alerts() {
        List<Violation> found = new ArrayList<>();
        for (CaseFile<Alert, AlertState> alert : filesOf(PoliceAlert.WORKFLOW)) {
            criminalCases()
                    .forEach(file -> linked(alert, file.ref(), file.content().alert(), found));
            filesOf(AdministrativeProcedure.WORKFLOW)
                    .forEach(file -> linked(alert, file.ref(), file.content().alert(), found));
        }
        return found;
    }

    private static void linked(
            CaseFile<Alert, AlertState> alert, CaseRef ref, Optional<CaseRef> named, List<Violation> found) {
        boolean there = alert.content().followedBy().equals(Optional.of(ref));
        boolean here = named.equals(Optional.of(alert.ref()));
        if (there != here) {
            found.add(Violation.of(Invariant.ALERT_LINKED_BOTH_WAYS, alert.ref(), ref));
        }
    }

    /** A case that went to the procuratorate although its review item, on file here, has not passed. */
    private List<Violation> exits() {
        List<Violation> found = new ArrayList<>();
        for (CaseFile<CriminalCase, CriminalState> file : criminalCases()) {
            boolean left = file.history().events().stream()
                    .anyMatch(event -> event.command() instanceof TransferForProsecution);
            for (CaseFile<ReviewItem, ReviewState> item : filesOf(UnifiedReview.WORKFLOW)) {
                if (left
                        && file.content().reviewItem().equals(Optional.of(item.ref()))
                        && !PASSED.contains(item.state())) {
                    found.add(Violation.of(Invariant.REVIEW_BEFORE_EXIT, file.ref(), item.ref()));
                }
            }
        }
        return found;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RelatedFiles that && files.equals(that.files);
    }

    @Override
    public int hashCode() {
        return files.hashCode();
    }

    /** The references of the files; nothing of their content. */
    @Override
    public String toString() {
        return Arrays.toString(files.keySet().toArray());
    }
}
