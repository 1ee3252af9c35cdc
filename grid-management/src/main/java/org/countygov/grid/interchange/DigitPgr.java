package org.countygov.grid.interchange;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import org.countygov.grid.event.Assignment;
import org.countygov.grid.event.EventCategory;
import org.countygov.grid.event.GridEvent;
import org.countygov.grid.event.GridEventState;
import org.countygov.time.BeijingTime;
import org.countygov.value.FreeText;
import org.countygov.words.Phrase;
import org.countygov.workflow.CaseFile;

/**
 * The states of grid events by the names of DIGIT PGR, and back. That system has no check by somebody else, no suspension and
 * no way out to mediation or another authority, and calls states terminal that have actions; ours are not taken from it.
 */
public final class DigitPgr {
    private DigitPgr() {}

    /** The nearest state, and what it does not say. Resolved is said only of what is closed here, after the check. */
    public static Rendering<PgrState> state(GridEventState state) {
        return switch (state) {
            case REPORTED -> lossy(PgrState.PENDINGFORASSIGNMENT, "尚未受理", "that it is not yet accepted");
            case ACCEPTED -> lossy(PgrState.PENDINGFORASSIGNMENT, "尚未立案", "that it is not yet filed");
            case PENDING_VERIFICATION ->
                lossy(PgrState.PENDINGFORASSIGNMENT, "正在核实", "that the report is being checked on site");
            case FILED -> exact(PgrState.PENDINGFORASSIGNMENT);
            case TRIAGED -> lossy(PgrState.PENDINGFORASSIGNMENT, "已经分流", "that it is triaged");
            case ASSIGNED -> lossy(PgrState.PENDINGATLME, "尚未签收", "that the unit has not acknowledged");
            case IN_DISPOSAL -> exact(PgrState.PENDINGATLME);
            case SUSPENDED -> lossy(PgrState.PENDINGATLME, "缓办，时限停止", "that it is suspended and the time stands still");
            case ESCALATED -> lossy(PgrState.PENDINGATLME, "已召集部门", "that departments are summoned");
            case DISPOSED -> lossy(PgrState.PENDINGATLME, "已处置待核查", "that it is done and waits for the check");
            case VERIFIED -> lossy(PgrState.PENDINGATLME, "核查通过待结案", "that the check has passed");
            case CLOSED -> exact(PgrState.RESOLVED);
            case FINAL -> exact(PgrState.CLOSEDAFTERRESOLUTION);
            case RESOLVED_ON_SPOT -> lossy(PgrState.CLOSEDAFTERRESOLUTION, "现场办结", "that it was settled on the spot");
            case NOT_ACCEPTED -> exact(PgrState.CLOSEDAFTERREJECTION);
            case VOIDED -> lossy(PgrState.CLOSEDAFTERREJECTION, "作废", "that it was voided, not refused");
            case TRANSFERRED -> lossy(PgrState.CLOSEDAFTERREJECTION, "已移送", "that another authority has it");
            case IN_MEDIATION -> lossy(PgrState.PENDINGATLME, "移送调解中", "that it is in mediation");
        };
    }

    /** The states of ours that a state of theirs may stand for; never empty. */
    public static ImmutableSet<GridEventState> states(PgrState theirs) {
        return switch (theirs) {
            // A returned order is triaged again here.
            case PENDINGFORREASSIGNMENT -> ImmutableSet.of(GridEventState.TRIAGED);
            // Not yet rated there; here a refusal is final at once.
            case REJECTED -> ImmutableSet.of(GridEventState.NOT_ACCEPTED);
            default ->
                Arrays.stream(GridEventState.values())
                        .filter(ours -> state(ours).value() == theirs)
                        .collect(Sets.toImmutableEnumSet());
        };
    }

    /** The event as a complaint, and everything on its file that a complaint cannot say. */
    public static Rendering<PgrComplaint> complaint(CaseFile<GridEvent, GridEventState> file) {
        GridEvent event = file.content();
        PgrComplaint complaint = new PgrComplaint(
                file.ref().id(),
                state(file.state()).value(),
                Optional.of(FreeText.of(file.state().name())),
                event.triage().category().map(EventCategory::code),
                event.assignment().map(Assignment::lead),
                file.history().events().get(0).at().toEpochMilli(),
                file.history().last().at().toEpochMilli());
        return new Rendering<>(complaint, Losses.of(file, Losses.Medium.DIGIT_PGR));
    }

    /**
     * The complaint as an outline, whoever wrote it, and what of it means nothing here. Where the comment names no state of ours
     * that fits the status, it stays open: what is resolved there was checked by nobody.
     */
    public static Rendering<EventOutline> read(PgrComplaint complaint) {
        Optional<GridEventState> state = complaint
                .comment()
                .flatMap(comment -> states(complaint.applicationStatus()).stream()
                        .filter(possible -> possible.name().equals(comment.value()))
                        .findFirst());
        // The states that one of theirs may stand for are all open or all closed.
        GridEventState any = states(complaint.applicationStatus()).iterator().next();
        EventOutline outline = EventOutline.builder()
                .id(complaint.serviceRequestId())
                .status(Open311.status(any))
                .state(state)
                .category(
                        complaint.serviceCode().filter(code -> !code.isBlank()).map(EventCategory::of))
                .lead(complaint.assignee())
                .reportedAt(offset(complaint.createdTime()))
                .movedAt(offset(complaint.lastModifiedTime()))
                .published(PublicPart.builder()
                        .reason(state.isPresent() ? Optional.empty() : complaint.comment())
                        .build())
                .build();
        return new Rendering<>(
                outline,
                state.isPresent() ? ImmutableList.of() : ImmutableList.of(Phrase.of("办理状态不明", "where it stands")));
    }

    private static OffsetDateTime offset(long millis) {
        return Instant.ofEpochMilli(millis).atZone(BeijingTime.ZONE).toOffsetDateTime();
    }

    private static Rendering<PgrState> exact(PgrState theirs) {
        return new Rendering<>(theirs, ImmutableList.of());
    }

    private static Rendering<PgrState> lossy(PgrState theirs, String zh, String en) {
        return new Rendering<>(theirs, ImmutableList.of(Phrase.of(zh, en)));
    }
}
