package org.countygov.grid.handoff;

import java.util.Optional;
import org.countygov.grid.handoff.HandoffCommand.HandToTeam;
import org.countygov.grid.handoff.HandoffCommand.ReportBreach;
import org.countygov.grid.handoff.HandoffCommand.ReturnResult;
import org.countygov.grid.handoff.HandoffCommand.StopAndNotify;
import org.countygov.party.UnitId;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Situation;
import org.immutables.value.Value;

/** What the rules need to know of a hand-off to enforcement. */
@Value.Immutable
public abstract sealed class Handoff permits ImmutableHandoff {
    Handoff() {}

    /** The grid event from which it comes. */
    public abstract Optional<CaseRef> event();

    public abstract Optional<PowerBasis> basis();

    /** In whose name the team acts, and who bears the liability, where the power is delegated. */
    public abstract Optional<UnitId> actsInNameOf();

    /** The team or the department that received it. */
    public abstract Optional<UnitId> receiver();

    static Handoff blank() {
        return ImmutableHandoff.builder().build();
    }

    Answer isEventLinked(ReportBreach report) {
        return stated(report.event());
    }

    Answer isEvidencePreserved(ReportBreach report) {
        return report.evidence();
    }

    /** A listed power stands on the list; a delegated one stands on the delegation. */
    Answer hasPower(HandToTeam hand) {
        return hand.basis()
                .map(basis -> switch (basis) {
                    case LISTED -> hand.onList();
                    case DELEGATED -> Answer.YES;
                })
                .orElse(Answer.UNKNOWN);
    }

    Answer isDelegableAct(HandToTeam hand) {
        return hand.basis()
                .map(basis -> basis == PowerBasis.DELEGATED
                        ? Answer.of(hand.delegated().isPresent())
                        : Answer.YES)
                .orElse(Answer.UNKNOWN);
    }

    Answer isDelegatorNamed(HandToTeam hand) {
        return hand.basis()
                .map(basis -> basis == PowerBasis.DELEGATED ? stated(hand.delegator()) : Answer.YES)
                .orElse(Answer.UNKNOWN);
    }

    Answer hasNoPower(StopAndNotify stop) {
        return stop.hasPower().not();
    }

    Answer isStopped(StopAndNotify stop) {
        return stop.stopped();
    }

    Answer isDepartmentTold(StopAndNotify stop) {
        return stop.told();
    }

    Answer isByReceiver(ReturnResult command, Situation situation) {
        UnitId unit = situation.actor().unit();
        return unit.isStated() ? Answer.of(receiver().map(unit::equals)) : Answer.UNKNOWN;
    }

    Answer isResultStated(ReturnResult command) {
        return stated(command.result());
    }

    private static Answer stated(Optional<?> what) {
        return what.isPresent() ? Answer.YES : Answer.UNKNOWN;
    }

    Handoff reported(ReportBreach report) {
        return edit().withEvent(report.event());
    }

    Handoff handed(HandToTeam hand) {
        return edit().withBasis(hand.basis()).withActsInNameOf(hand.delegator()).withReceiver(hand.team());
    }

    Handoff notified(StopAndNotify stop) {
        return edit().withReceiver(stop.department());
    }

    private ImmutableHandoff edit() {
        return (ImmutableHandoff) this;
    }
}
