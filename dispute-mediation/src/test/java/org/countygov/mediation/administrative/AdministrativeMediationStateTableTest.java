package org.countygov.mediation.administrative;

import static org.countygov.mediation.administrative.OrganMediationState.CLOSED;
import static org.countygov.mediation.administrative.OrganMediationState.REFUSED;
import static org.countygov.mediation.administrative.OrganMediationState.TERMINATED;
import static org.countygov.mediation.administrative.OrganMediationState.TRANSFERRED;

import org.countygov.mediation.administrative.OrganMediationCommand.*;
import org.countygov.testkit.DigestRows;
import org.junit.jupiter.api.Test;

/** Every move of administrative mediation, written down a second time. */
class AdministrativeMediationStateTableTest {
    @Test
    void theRulesAreTheRows() {
        DigestRows.<OrganMediation, OrganMediationState>of(OrganMediationState.class)
                .rows("""
                        –         | apply               | APPLIED
                        –         | actExOfficio        | APPLIED
                        APPLIED   | transfer            | TRANSFERRED
                        APPLIED   | accept              | ACCEPTED
                        APPLIED   | refuse              | REFUSED
                        ACCEPTED  | start               | MEDIATING
                        MEDIATING | agree               | AGREED
                        MEDIATING | terminate           | TERMINATED
                        AGREED    | close               | CLOSED
                        AGREED    | closeWithoutPenalty | CLOSED
                        APPLIED   | closeWithoutPenalty | CLOSED
                        """)
                .action("closeWithoutPenalty", CloseWithoutPenalty.class, CloseOnOwnSettlement.class)
                .closed(REFUSED, TRANSFERRED, TERMINATED, CLOSED)
                .added(
                        "– | receiveReferral | APPLIED",
                        "committees, courts and petition offices point parties to organs")
                .added("APPLIED | extendIntake | APPLIED", "intake of a complex case takes ten working days, not five")
                .added("APPLIED, ACCEPTED | fixHarm | same", "the traffic period starts when the harm is fixed")
                .added("ACCEPTED | beginPeriod | ACCEPTED", "the traffic period starts by law")
                .added(
                        "ACCEPTED, MEDIATING | notifySession | same",
                        "a traffic session is notified three working days before")
                .added("MEDIATING | commissionTest | MEDIATING", "appraisals and tests stop the period")
                .added("MEDIATING | receiveTest | MEDIATING", "appraisals and tests stop the period")
                .added("ACCEPTED, MEDIATING | entrust | same", "the market regulator may entrust an association")
                .added("ACCEPTED, MEDIATING | extend | same", "the head of the unit gives a petition thirty days more")
                .added("MEDIATING | endRound | MEDIATING", "a public-order case has a second round")
                .added("MEDIATING | mediateAgain | MEDIATING", "a public-order case has a second round")
                .added(
                        "ACCEPTED, MEDIATING | decideToEnd | same",
                        "the market regulator tells of the end within seven days")
                .added(
                        "ACCEPTED | terminate | TERMINATED",
                        "a party may refuse, stay away or sue before the first session")
                .added("AGREED | returnForPenalty | TERMINATED", "an agreement with the police that is not performed")
                .check(AdministrativeMediation.WORKFLOW.editions().get(1).table());
    }
}
