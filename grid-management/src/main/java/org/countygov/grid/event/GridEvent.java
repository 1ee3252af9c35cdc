package org.countygov.grid.event;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.grid.event.GridEventCommand.Assign;
import org.countygov.grid.event.GridEventCommand.BlowWhistle;
import org.countygov.grid.event.GridEventCommand.ConfirmGenuine;
import org.countygov.grid.event.GridEventCommand.Designate;
import org.countygov.grid.event.GridEventCommand.File;
import org.countygov.grid.event.GridEventCommand.MediationFailed;
import org.countygov.grid.event.GridEventCommand.MediationSettled;
import org.countygov.grid.event.GridEventCommand.MergeDuplicate;
import org.countygov.grid.event.GridEventCommand.RaiseHigher;
import org.countygov.grid.event.GridEventCommand.Reopen;
import org.countygov.grid.event.GridEventCommand.Report;
import org.countygov.grid.event.GridEventCommand.ReportIn;
import org.countygov.grid.event.GridEventCommand.ReturnAssignment;
import org.countygov.grid.event.GridEventCommand.StartJointHandling;
import org.countygov.grid.event.GridEventCommand.SubmitResult;
import org.countygov.grid.event.GridEventCommand.Suspend;
import org.countygov.grid.event.GridEventCommand.TransferEmergency;
import org.countygov.grid.event.GridEventCommand.Triage;
import org.countygov.grid.event.GridEventCommand.VerifyFail;
import org.countygov.grid.event.GridEventCommand.WithdrawAssignment;
import org.countygov.grid.shared.EmergencyTarget;
import org.countygov.grid.shared.MandatoryReport;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.place.GridCode;
import org.countygov.time.BeijingTime;
import org.countygov.time.TimeLimit;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Event;
import org.immutables.value.Value;

/**
 * What the rules need to know of a grid event. Description, pictures and contacts stay in the embedding system; people are
 * known by opaque identifiers.
 */
@Value.Immutable
public abstract sealed class GridEvent permits ImmutableGridEvent {
    GridEvent() {}

    /** The grids in which the place lies; empty when nobody has looked. */
    public abstract Optional<ImmutableSet<GridCode>> grids();

    public abstract Optional<EventSource> source();

    /** Whether somebody had checked it on site before it came. */
    @Value.Default
    public Answer verifiedBefore() {
        return Answer.UNKNOWN;
    }

    /** What makes it a mandatory report; an empty set for nothing; empty when nobody has looked. */
    public abstract Optional<ImmutableSet<MandatoryReport>> mandatory();

    public abstract Optional<Reporter> reporter();

    /** The units complained of, to which the file never goes; empty when nobody has said. */
    public abstract Optional<ImmutableSet<UnitId>> complainedOf();

    /** People with a direct interest, who may not handle it. */
    public abstract ImmutableSet<PersonId> interested();

    public abstract Optional<FileNumber> number();

    /** Level, category, closing standard and limit, as far as decided. */
    @Value.Default
    public TriageDecision triage() {
        return TriageDecision.NONE;
    }

    /** Who has it in hand; empty while nobody has. */
    public abstract Optional<Assignment> assignment();

    /** The departments summoned last, in the order of naming. */
    public abstract ImmutableList<Summons> summoned();

    /** When a suspension is looked at again. */
    public abstract Optional<LocalDate> reviewOn();

    /** Who reported the last result, for which unit; empty when mediation brought it. */
    public abstract Optional<Actor> disposer();

    /** When the last result was reported. */
    public abstract Optional<Instant> resultAt();

    /** How often a check has failed. */
    @Value.Default
    public int reworkCount() {
        return 0;
    }

    /** How often it was reopened. */
    @Value.Default
    public int reopenCount() {
        return 0;
    }

    /** The event into which it was merged. */
    public abstract Optional<CaseRef> master();

    /** Who received it as an emergency or mandatory report. */
    public abstract Optional<EmergencyTarget> handedTo();

    static GridEvent blank() {
        return ImmutableGridEvent.builder().build();
    }

    // ---- what is on file
    // -----------------------------------------------------------------------------------------------

    /** Whether a reply and a callback are owed to the reporter. */
    Answer isReplyOwed() {
        return reporter().map(Reporter::isOwedReply).orElse(Answer.UNKNOWN);
    }

    /** Whether nothing makes it a mandatory report. */
    Answer isOrdinary() {
        return Answer.of(mandatory().map(ImmutableSet::isEmpty));
    }

    /** Since when all summoned departments have been there; empty while one is awaited, or when that is noted already. */
    Optional<Instant> allCameSince() {
        Instant latest = Instant.MIN;
        for (Summons summons : summoned()) {
            if (summons.arrivedAt().isEmpty()) {
                return Optional.empty();
            }
            latest = summons.arrivedAt().get().isAfter(latest)
                    ? summons.arrivedAt().get()
                    : latest;
        }
        return summoned().isEmpty() || attendanceNoted() ? Optional.empty() : Optional.of(latest);
    }

    /** Whether it is on file that all summoned departments have come. */
    @Value.Default
    public boolean attendanceNoted() {
        return false;
    }

    /** From when a suspension ends by itself. */
    Optional<Instant> reviewSince() {
        return reviewOn().map(BeijingTime::startOf);
    }

    /** The limit that a summons from before any assignment starts, so that it can stand still from the beginning. */
    Optional<TimeLimit> limitBeforeAssignment() {
        return assignment().isPresent() ? Optional.empty() : triage().limit();
    }

    // ---- what each command writes
    // --------------------------------------------------------------------------------------

    GridEvent reported(Report report) {
        return edit().withGrids(report.grids())
                .withSource(report.source())
                .withVerifiedBefore(report.verified())
                .withMandatory(report.mandatory())
                .withReporter(report.reporter())
                .withComplainedOf(report.complainedOf())
                .withInterested(report.interested())
                .withTriage(
                        new TriageDecision(Optional.empty(), report.category(), Optional.empty(), Optional.empty()));
    }

    GridEvent handedOver(TransferEmergency transfer) {
        return edit().withHandedTo(transfer.target());
    }

    GridEvent filed(ConfirmGenuine confirm) {
        return edit().withNumber(confirm.number()).withVerifiedBefore(Answer.YES);
    }

    GridEvent filed(File file) {
        return edit().withNumber(file.number());
    }

    GridEvent merged(MergeDuplicate merge) {
        return edit().withMaster(merge.master());
    }

    GridEvent triaged(Triage command) {
        return edit().withTriage(command.decision()).withMandatory(foundWith(command.mandatory()));
    }

    /** What was found at the report stays found, whatever is said of it later. */
    private Optional<ImmutableSet<MandatoryReport>> foundWith(Optional<ImmutableSet<MandatoryReport>> more) {
        return mandatory().isPresent() && more.isPresent()
                ? Optional.of(Sets.union(mandatory().get(), more.get()).immutableCopy())
                : more.or(this::mandatory);
    }

    GridEvent assigned(Assign assign) {
        return assigned(assign.order(), false);
    }

    GridEvent designated(Designate designate) {
        return assigned(designate.order(), true);
    }

    GridEvent jointlyHandled(StartJointHandling start) {
        return assigned(start.order(), false);
    }

    private GridEvent assigned(WorkOrder order, boolean designated) {
        return edit().withAssignment(order.lead().map(lead -> new Assignment(lead, order.helpers(), designated)));
    }

    GridEvent returned(ReturnAssignment command) {
        return edit().withAssignment(Optional.empty());
    }

    GridEvent withdrawn(WithdrawAssignment command) {
        return edit().withAssignment(Optional.empty());
    }

    GridEvent suspended(Suspend suspend) {
        return edit().withReviewOn(suspend.reviewOn());
    }

    GridEvent resumed() {
        return edit().withReviewOn(Optional.empty());
    }

    GridEvent summoned(BlowWhistle whistle, Event<GridEvent, GridEventState> event) {
        return summoned(whistle.departments(), event.at());
    }

    GridEvent raised(RaiseHigher raise, Event<GridEvent, GridEventState> event) {
        GridEvent raised = triage().level()
                .flatMap(HandlingLevel::above)
                .<GridEvent>map(above -> edit().withTriage(triage().at(above)))
                .orElse(this);
        return raised.summoned(raise.departments(), event.at());
    }

    private GridEvent summoned(ImmutableSet<UnitId> departments, Instant at) {
        return edit().withAttendanceNoted(false)
                .withSummoned(departments.stream()
                        .map(department -> new Summons(department, at, Optional.empty()))
                        .collect(ImmutableList.toImmutableList()));
    }

    GridEvent arrived(ReportIn reportIn, Event<GridEvent, GridEventState> event) {
        return edit().withSummoned(summoned().stream()
                .map(summons -> summons.department().equals(event.actor().unit())
                                && summons.arrivedAt().isEmpty()
                        ? summons.arrived(event.at())
                        : summons)
                .collect(ImmutableList.toImmutableList()));
    }

    GridEvent attended() {
        return edit().withAttendanceNoted(true);
    }

    GridEvent disposed(SubmitResult submit, Event<GridEvent, GridEventState> event) {
        return edit().withDisposer(event.actor()).withResultAt(event.at());
    }

    /** The body that mediated answers for the result, where nobody had the event in hand. */
    GridEvent settled(MediationSettled settled, Event<GridEvent, GridEventState> event) {
        return edit().withAssignment(assignment()
                        .or(() -> settled.by().map(body -> new Assignment(body, ImmutableSet.of(), false))))
                .withDisposer(Optional.empty())
                .withResultAt(event.at());
    }

    GridEvent unsettled(MediationFailed failed) {
        return edit().withAssignment(Optional.empty())
                .withNumber(number().or(failed::number))
                .withTriage(triage().isComplete() == Answer.YES ? triage() : failed.decision());
    }

    GridEvent reworked(VerifyFail fail) {
        return edit().withReworkCount(reworkCount() + 1);
    }

    GridEvent reopened(Reopen reopen) {
        return edit().withReopenCount(reopenCount() + 1)
                .withTriage(new TriageDecision(
                        triage().level(),
                        triage().category(),
                        triage().standard(),
                        reopen.limit().or(triage()::limit)));
    }

    private ImmutableGridEvent edit() {
        return (ImmutableGridEvent) this;
    }
}
