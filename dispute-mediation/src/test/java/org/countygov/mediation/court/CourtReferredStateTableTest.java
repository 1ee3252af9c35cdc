package org.countygov.mediation.court;

import static org.countygov.mediation.court.InvitedMediationState.CLOSED;
import static org.countygov.mediation.court.InvitedMediationState.RETURNED;

import org.countygov.mediation.court.InvitedMediationCommand.*;
import org.countygov.testkit.DigestRows;
import org.junit.jupiter.api.Test;

/** Every move of court-referred mediation, written down a second time. */
class CourtReferredStateTableTest {
    private static final String ONLINE = "before 2022 online mediation had no rules of its own";

    private static DigestRows<InvitedMediation, InvitedMediationState> rows() {
        return DigestRows.<InvitedMediation, InvitedMediationState>of(InvitedMediationState.class)
                .rows("""
                        –         | offer               | OFFERED
                        OFFERED   | consent             | SELECTING
                        OFFERED   | decline             | RETURNED
                        SELECTING | choose / appoint    | REFERRED
                        SELECTING | rejectAppointment   | RETURNED
                        REFERRED  | confirmReceipt      | MEDIATING
                        REFERRED  | declineOrLapse      | SELECTING
                        MEDIATING | disclose / replace / recuse | MEDIATING
                        MEDIATING | continueWithConflict | MEDIATING
                        MEDIATING | suspendForSham      | SUSPENDED
                        MEDIATING | extend              | MEDIATING
                        MEDIATING | agree               | AGREED
                        MEDIATING | terminate           | RETURNED
                        AGREED    | close               | CLOSED
                        """)
                .action("choose / appoint", Choose.class, Appoint.class)
                .action("declineOrLapse", DeclineReferral.class, LapseReferral.class)
                .action("disclose / replace / recuse", Disclose.class, ReplaceMediator.class)
                .action(
                        "close",
                        ClosePerformed.class,
                        CloseConfirmed.class,
                        MakeMediationLetter.class,
                        AllowWithdrawal.class)
                .closed(RETURNED, CLOSED)
                .added("REFERRED | rejectAppointment | RETURNED", "the appointed mediator is known by then")
                .added("MEDIATING | holdSession | MEDIATING", "sessions are closed to outsiders")
                .added("SUSPENDED | resume | MEDIATING", "the digest leaves no way out of a suspension")
                .added("SUSPENDED | terminate | RETURNED", "the digest leaves no way out of a suspension")
                .added("AGREED | sign | AGREED", "one mark after another")
                .added("AGREED | takeEffect | AGREED", "the last required mark gives effect")
                .added("AGREED | refuseToSign | RETURNED", "refusal to sign ends the mediation")
                .added("AGREED | applyForConfirmation | AGREED", "the window runs in this case, the case is another");
    }

    @Test
    void theRulesSince2022AreTheRows() {
        for (int edition : new int[] {1, 2}) {
            rows().rows("""
                            MEDIATING | askOtherSide | MEDIATING
                            MEDIATING | returnUnanswered | RETURNED
                            MEDIATING | appraise     | MEDIATING
                            """)
                    .added("SELECTING | requestAppointment | SELECTING", "the court appoints within three days of it")
                    .added("MEDIATING | receiveAppraisal | MEDIATING", "the time of an appraisal ends with it")
                    .check(CourtReferredMediation.WORKFLOW
                            .editions()
                            .get(edition)
                            .table());
        }
    }

    @Test
    void theRulesBefore2022AreThoseOnPaper() {
        rows().omitted("MEDIATING | askOtherSide | MEDIATING / RETURNED", ONLINE)
                .omitted("MEDIATING | appraise | MEDIATING", ONLINE)
                .check(CourtReferredMediation.WORKFLOW.editions().get(0).table());
    }
}
