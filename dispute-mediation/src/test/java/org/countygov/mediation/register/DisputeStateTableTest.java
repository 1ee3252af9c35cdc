package org.countygov.mediation.register;

import static org.countygov.mediation.register.DisputeState.CLOSED;
import static org.countygov.mediation.register.DisputeState.REFERRED_OUT;

import org.countygov.mediation.register.DisputeCommand.Escalate;
import org.countygov.mediation.register.DisputeCommand.RaiseLevel;
import org.countygov.testkit.DigestRows;
import org.junit.jupiter.api.Test;

/** Every move of the register, written down a second time. */
class DisputeStateTableTest {
    @Test
    void theRulesHaveTheseMovesAndNoOther() {
        DigestRows.<RegisteredDispute, DisputeState>of(DisputeState.class)
                .rows("""
                      –                                 | find          | FOUND
                      FOUND                             | register      | REGISTERED
                      REGISTERED                        | assign        | ASSIGNED
                      ASSIGNED                          | start         | IN_PROGRESS
                      IN_PROGRESS                       | openProcedure | IN_PROGRESS
                      any open                          | raiseLevel    | ESCALATED / same
                      ESCALATED                         | standDown     | IN_PROGRESS
                      IN_PROGRESS, ESCALATED            | replaceLeader | same
                      IN_PROGRESS                       | resolve       | RESOLVED
                      RESOLVED                          | followUp      | FOLLOW_UP
                      FOLLOW_UP                         | reopen        | IN_PROGRESS
                      FOLLOW_UP                         | close         | CLOSED
                      REGISTERED, ASSIGNED, IN_PROGRESS | referOut      | REFERRED_OUT
                      ESCALATED                         | resolve       | RESOLVED
                      """)
                .action("raiseLevel", RaiseLevel.class, Escalate.class)
                .closed(CLOSED, REFERRED_OUT)
                .omitted(
                        "FOUND, REGISTERED | raiseLevel | ESCALATED",
                        "whoever is escalated goes on with a leader and a plan, so the five ones come first")
                .added("ASSIGNED, IN_PROGRESS, ESCALATED | revisePlan | same", "a plan is never changed, only followed")
                .added("REGISTERED, ASSIGNED, IN_PROGRESS | handOn | same", "what is handed on stays visible")
                .added("REGISTERED, ASSIGNED, IN_PROGRESS | answerReferral | same", "the receiver acknowledges")
                .check(DisputeRegister.WORKFLOW.editions().get(0).table());
    }
}
