package org.countygov.police.administrative;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.countygov.time.TimeLimit;
import org.countygov.workflow.Answer;

/** What can be asked from the execution of the decision to the closed file. */
public sealed interface ExecutionAct extends AdministrativeCommand {
    /**
     * The decision is executed; a detention begins with the intake by the house.
     *
     * @param detaining whether a detention is executed
     * @param offset the days by which the detention is shorter, because liberty was restricted for the same act before
     */
    record Execute(boolean detaining, int offset) implements ExecutionAct {}

    /** The fine is paid. */
    record PayFine() implements ExecutionAct {}

    /** The fine is deferred, or paid by instalments. */
    record DeferFine(Optional<TimeLimit> by) implements ExecutionAct {}

    /** The detained person, or the family, applies for a stay. */
    record ApplyForStay() implements ExecutionAct {}

    /**
     * The detention waits.
     *
     * @param remedyLodged whether reconsideration or suit is lodged
     * @param events what in life has come about
     * @param noDanger whether there is no danger to society
     * @param secured whether there is a guarantor, or 200 yuan a day are deposited
     */
    record StayDetention(Answer remedyLodged, ImmutableSet<LifeEvent> events, Answer noDanger, Answer secured)
            implements ExecutionAct {}

    /** The application is refused. */
    record RefuseStay() implements ExecutionAct {}

    /**
     * The detention goes on.
     *
     * @param remedyLost whether the remedy is lost, or the event over
     * @param breached whether the conditions of the stay were breached
     */
    record ResumeDetention(Answer remedyLost, Answer breached) implements ExecutionAct {}

    /** The detained person applies for leave. */
    record ApplyForLeave() implements ExecutionAct {}

    /** Leave is granted; it does not count. */
    record GrantLeave() implements ExecutionAct {}

    /** Leave is refused. */
    record RefuseLeave() implements ExecutionAct {}

    /** The person is back. */
    record ReturnFromLeave() implements ExecutionAct {}

    /** The detention has been served. */
    record Release() implements ExecutionAct {}

    /**
     * The case is closed.
     *
     * @param executed whether the decision is executed
     * @param nothingToExecute whether there is nothing to execute: no penalty, detention not executed, decision revoked,
     *     or execution impossible or unnecessary
     */
    record Close(Answer executed, Answer nothingToExecute) implements ExecutionAct {}

    /**
     * An act that was held unproven can be proved.
     *
     * @param newEvidence whether there is new evidence
     * @param provable whether the violation can be proved with it
     * @param oldRevoked whether the earlier decision is revoked
     */
    record ReopenOnNewEvidence(Answer newEvidence, Answer provable, Answer oldRevoked) implements ExecutionAct {}
}
