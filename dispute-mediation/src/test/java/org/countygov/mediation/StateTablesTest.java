package org.countygov.mediation;

import org.countygov.mediation.confirmation.Confirmation;
import org.countygov.mediation.confirmation.ConfirmationCommand.ApplyForEnforcement;
import org.countygov.mediation.confirmation.ConfirmationCommand.ObjectAsInterestedPerson;
import org.countygov.mediation.confirmation.ConfirmationCommand.ObjectAsParty;
import org.countygov.mediation.confirmation.ConfirmationCommand.RejectObjection;
import org.countygov.mediation.confirmation.ConfirmationCommand.UpholdObjection;
import org.countygov.mediation.confirmation.ConfirmationState;
import org.countygov.mediation.confirmation.JudicialConfirmation;
import org.countygov.mediation.people.Mediation;
import org.countygov.mediation.people.MediationCommand.OfferMediation;
import org.countygov.mediation.people.MediationCommand.OpenMediation;
import org.countygov.mediation.people.MediationCommand.RecordFullPerformance;
import org.countygov.mediation.people.MediationCommand.RecordPartPerformance;
import org.countygov.mediation.people.MediationCommand.RejectDraft;
import org.countygov.mediation.people.MediationCommand.UrgePerformance;
import org.countygov.mediation.people.MediationState;
import org.countygov.mediation.people.PeopleMediation;
import org.countygov.testkit.DigestRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every move of the procedures, written down a second time from the statutes: from where, by what, to where. A rule that is
 * dropped, added or led elsewhere differs from it.
 */
class StateTablesTest {
    @Test
    void peopleMediation() {
        DigestRows.<Mediation, MediationState>of(MediationState.class)
                .rows("""
                        -                            | apply                 | RECEIVED
                        -                            | proposeOwnInitiative  | RECEIVED
                        -                            | receiveReferral       | RECEIVED
                        RECEIVED                     | accept                | ACCEPTED
                        RECEIVED                     | refuse                | REFUSED
                        ACCEPTED                     | appointMediators      | ASSIGNED
                        ACCEPTED                     | chooseMediators       | ASSIGNED
                        ASSIGNED, MEDIATING          | replaceMediator       | same
                        ASSIGNED                     | open                  | MEDIATING
                        MEDIATING                    | inviteHelper          | same
                        MEDIATING                    | investigate           | same
                        MEDIATING                    | commissionAppraisal   | same
                        MEDIATING                    | takePrecautions       | same
                        MEDIATING, ASSIGNED, ACCEPTED, RECEIVED | reportToPolice | same
                        MEDIATING                    | extend                | same
                        MEDIATING                    | suspend               | SUSPENDED
                        SUSPENDED                    | resume                | MEDIATING
                        MEDIATING                    | agreeOrally           | EFFECTIVE
                        MEDIATING                    | agreeInWriting        | SIGNING
                        SIGNING                      | sign                  | same
                        SIGNING                      | reject                | MEDIATING
                        EFFECTIVE                    | recordPartPerformance | same
                        EFFECTIVE, BREACHED          | recordFullPerformance | PERFORMED
                        EFFECTIVE                    | urge                  | same
                        EFFECTIVE                    | applyForConfirmation  | same
                        EFFECTIVE                    | recordBreach          | BREACHED
                        BREACHED, EFFECTIVE          | closeToCourt          | CLOSED
                        EFFECTIVE, BREACHED          | renegotiate           | MEDIATING
                        EFFECTIVE, PERFORMED         | followUp              | same
                        ACCEPTED, ASSIGNED, MEDIATING, SUSPENDED, SIGNING | terminate | TERMINATED
                        PERFORMED, TERMINATED        | archive               | CLOSED
                        """)
                .action("proposeOwnInitiative", OfferMediation.class)
                .action("open", OpenMediation.class)
                .action("reject", RejectDraft.class)
                .action("urge", UrgePerformance.class)
                .action("recordPartPerformance", RecordPartPerformance.class)
                .action("recordFullPerformance", RecordFullPerformance.class)
                .closed(MediationState.REFUSED, MediationState.CLOSED)
                .added("SIGNING | takeEffect | EFFECTIVE", "the last mark is set; the law does it, not a signer")
                .added("SUSPENDED | commissionAppraisal | same", "an appraisal is a reason to suspend")
                .added(
                        "MEDIATING, SUSPENDED | receiveAppraisal | same",
                        "the time of an appraisal is excluded: it must end")
                .added(
                        "RECEIVED, ACCEPTED, ASSIGNED, MEDIATING, SUSPENDED, SIGNING | declineMediation | same",
                        "a refusal is on file before the committee answers it")
                .added(
                        "RECEIVED, ACCEPTED, ASSIGNED, MEDIATING | chooseRepresentatives | same",
                        "a side with many people, which the digest has among the rights of parties")
                .check(PeopleMediation.WORKFLOW.editions().get(0).table());
    }

    @Test
    void judicialConfirmationSince2024() {
        confirmation("""
                        -                  | prepare            | PREPARING
                        PREPARING          | file               | FILED
                        PREPARING          | lapse              | EXPIRED
                        FILED              | orderSupplement    | SUPPLEMENT_ORDERED
                        SUPPLEMENT_ORDERED | supplement         | FILED
                        FILED              | notAccept          | NOT_ACCEPTED
                        FILED              | accept             | ACCEPTED
                        ACCEPTED           | summonBoth         | same
                        ACCEPTED           | askSupplement      | same
                        ACCEPTED           | askOrganisation    | same
                        ACCEPTED           | withdraw           | WITHDRAWN
                        ACCEPTED           | deemWithdrawn      | WITHDRAWN
                        ACCEPTED           | confirm            | CONFIRMED
                        ACCEPTED           | dismiss            | DISMISSED
                        ACCEPTED           | endBecauseDisputed | DISMISSED
                        CONFIRMED          | object             | OBJECTED
                        OBJECTED           | uphold             | REVOKED
                        OBJECTED           | reject             | CONFIRMED
                        CONFIRMED          | applyEnforcement   | ENFORCEMENT
                        """)
                .action("object", ObjectAsParty.class, ObjectAsInterestedPerson.class)
                .added("ACCEPTED | extendReview | same", "the ten days that clock MC2-06 allows")
                .added("ACCEPTED | extendCeiling | same", "what clock MC2-07 allows the court's president")
                .check(JudicialConfirmation.WORKFLOW.editions().get(5).table());
    }

    /** The provisions of 2011 alone, then beside the procedure law of 2012: neither knows of papers ordered or parties objecting. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void judicialConfirmationBefore2015(int edition) {
        DigestRows<Confirmation, ConfirmationState> rows =
                confirmation("""
                        -         | prepare            | PREPARING
                        PREPARING | file               | FILED
                        PREPARING | lapse              | EXPIRED
                        FILED     | notAccept          | NOT_ACCEPTED
                        FILED     | accept             | ACCEPTED
                        ACCEPTED  | extendReview       | same
                        ACCEPTED  | withdraw           | WITHDRAWN
                        ACCEPTED  | confirm            | CONFIRMED
                        ACCEPTED  | dismiss            | DISMISSED
                        CONFIRMED | object             | OBJECTED
                        OBJECTED  | uphold             | REVOKED
                        OBJECTED  | reject             | CONFIRMED
                        CONFIRMED | applyEnforcement   | ENFORCEMENT
                        """).action("object", ObjectAsInterestedPerson.class);
        (edition == 0
                        ? rows
                        : rows.added("ACCEPTED | extendCeiling | same", "the special procedure of 2012 has a ceiling"))
                .check(JudicialConfirmation.WORKFLOW.editions().get(edition).table());
    }

    /** The rows of a confirmation, with the words that mean the same and the ends that are the same in every edition. */
    private static DigestRows<Confirmation, ConfirmationState> confirmation(String rows) {
        return DigestRows.<Confirmation, ConfirmationState>of(ConfirmationState.class)
                .rows(rows)
                .action("uphold", UpholdObjection.class)
                .action("reject", RejectObjection.class)
                .action("applyEnforcement", ApplyForEnforcement.class)
                .closed(
                        ConfirmationState.EXPIRED,
                        ConfirmationState.NOT_ACCEPTED,
                        ConfirmationState.WITHDRAWN,
                        ConfirmationState.DISMISSED,
                        ConfirmationState.REVOKED,
                        ConfirmationState.ENFORCEMENT);
    }
}
