package org.countygov.grid.event;

import org.countygov.grid.event.GridEventCommand.Resume;
import org.countygov.grid.event.GridEventCommand.ResumeAtReview;
import org.countygov.testkit.DigestRows;
import org.junit.jupiter.api.Test;

/** The moves of a grid event, written down a second time from the regulations. */
class GridEventStateTableTest {
    private static final DigestRows<GridEvent, GridEventState> ROWS = DigestRows.<GridEvent, GridEventState>of(
                    GridEventState.class)
            .rows("""
                    E1  | (new)                        | report              | REPORTED
                    E2  | REPORTED                     | resolveOnSpot       | RESOLVED_ON_SPOT
                    E3  | REPORTED                     | accept              | ACCEPTED
                    E4  | REPORTED                     | refuse              | NOT_ACCEPTED
                    E5  | REPORTED, ACCEPTED, FILED, TRIAGED, ASSIGNED, IN_DISPOSAL | transferEmergency | TRANSFERRED
                    E6  | ACCEPTED                     | requestVerification | PENDING_VERIFICATION
                    E7  | PENDING_VERIFICATION         | confirmGenuine      | FILED
                    E8  | PENDING_VERIFICATION         | reportNotGenuine    | VOIDED
                    E9  | ACCEPTED                     | file                | FILED
                    E10 | REPORTED, ACCEPTED           | mergeDuplicate      | VOIDED
                    E11 | FILED                        | triage              | TRIAGED
                    E12 | TRIAGED                      | assign              | ASSIGNED
                    E13 | ASSIGNED                     | acknowledge         | IN_DISPOSAL
                    E14 | ASSIGNED                     | returnAssignment    | TRIAGED
                    E15 | TRIAGED                      | designate           | ASSIGNED
                    E16 | IN_DISPOSAL                  | withdrawAssignment  | TRIAGED
                    E17 | IN_DISPOSAL                  | extend              | IN_DISPOSAL
                    E18 | IN_DISPOSAL                  | suspend             | SUSPENDED
                    E19 | SUSPENDED                    | resume              | IN_DISPOSAL
                    E20 | TRIAGED, IN_DISPOSAL         | blowWhistle         | ESCALATED
                    E21 | ESCALATED                    | reportIn            | ESCALATED
                    E22 | ESCALATED                    | startJointHandling  | IN_DISPOSAL
                    E23 | ESCALATED                    | raiseHigher         | ESCALATED
                    E24 | IN_DISPOSAL                  | submitResult        | DISPOSED
                    E25 | DISPOSED                     | verifyPass          | VERIFIED
                    E26 | DISPOSED                     | verifyFail          | IN_DISPOSAL
                    E27 | VERIFIED                     | close               | CLOSED
                    E28 | CLOSED                       | reopen              | ASSIGNED
                    E29 | REPORTED, ACCEPTED, PENDING_VERIFICATION, FILED, TRIAGED | voidEvent | VOIDED
                    E30 | ACCEPTED, FILED, TRIAGED, IN_DISPOSAL | transferToMediation | IN_MEDIATION
                    E31 | IN_MEDIATION                 | mediationFailed     | TRIAGED
                    E32 | IN_MEDIATION                 | mediationSettled    | DISPOSED
                    E33 | ACCEPTED, FILED, TRIAGED     | transferToChannel   | TRANSFERRED
                    """)
            .action("resume", Resume.class, ResumeAtReview.class)
            .added(
                    "ESCALATED | completeAttendance | ESCALATED",
                    "the common clock of a summons stops by law when the last department has come")
            .added("CLOSED | becomeFinal | FINAL", "a closed event is reopenable for a time only; then it is final")
            .closed(
                    GridEventState.NOT_ACCEPTED,
                    GridEventState.RESOLVED_ON_SPOT,
                    GridEventState.VOIDED,
                    GridEventState.TRANSFERRED,
                    GridEventState.FINAL);

    @Test
    void theRulesAreTheseMovesAndNoOther() {
        ROWS.check(GridEvents.WORKFLOW.editions().get(1).table());
    }

    @Test
    void theRevisedEmergencyLawMovesNothingElsewhere() {
        ROWS.check(GridEvents.WORKFLOW.editions().get(0).table());
    }
}
