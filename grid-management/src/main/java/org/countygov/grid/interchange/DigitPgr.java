package org.countygov.grid.interchange;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import org.countygov.grid.event.GridEventState;
import org.countygov.words.Phrase;

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

    private static Rendering<PgrState> exact(PgrState theirs) {
        return new Rendering<>(theirs, ImmutableList.of());
    }

    private static Rendering<PgrState> lossy(PgrState theirs, String zh, String en) {
        return new Rendering<>(theirs, ImmutableList.of(Phrase.of(zh, en)));
    }
}
