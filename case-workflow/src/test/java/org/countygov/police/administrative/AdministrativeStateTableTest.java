package org.countygov.police.administrative;

import static org.countygov.police.administrative.AdministrativeState.CONVERTED_TO_CRIMINAL;
import static org.countygov.police.administrative.AdministrativeState.INVESTIGATION_TERMINATED;
import static org.countygov.police.administrative.AdministrativeState.NOT_ACCEPTED;
import static org.countygov.police.administrative.AdministrativeState.REFERRED_OUT;
import static org.countygov.police.administrative.AdministrativeState.TRANSFERRED_OUT;

import org.countygov.testkit.DigestRows;
import org.junit.jupiter.api.Test;

/** Every move of an administrative case, written down a second time from the procedure. */
class AdministrativeStateTableTest {
    private static final String ROWS = """
            REPORT_REGISTERED                    | startAcceptanceReview  | ACCEPTANCE_REVIEW
            REPORT_REGISTERED/ACCEPTANCE_REVIEW  | accept                 | ACCEPTED
            REPORT_REGISTERED/ACCEPTANCE_REVIEW  | declineAcceptance      | NOT_ACCEPTED
            REPORT_REGISTERED/ACCEPTANCE_REVIEW  | transferOut            | TRANSFERRED_OUT
            ACCEPTED                             | investigate            | INVESTIGATING
            INVESTIGATING                        | summon                 | same
            INVESTIGATING                        | summonOrally           | same
            INVESTIGATING                        | forceSummon            | same
            INVESTIGATING                        | seize                  | same
            INVESTIGATING                        | seal                   | same
            INVESTIGATING                        | registerInPlace        | same
            ACCEPTED/INVESTIGATING               | startFastTrack         | FAST_TRACK
            FAST_TRACK                           | revertToOrdinary       | INVESTIGATING
            –                                    | decideSummarily        | SUMMARY_PENALTY
            ACCEPTED                             | decideSummarily        | SUMMARY_PENALTY
            SUMMARY_PENALTY                      | takeSummaryEffect      | SERVED
            INVESTIGATING                        | startMediation         | MEDIATION
            MEDIATION                            | agreementPerformed     | CLOSED
            MEDIATION                            | mediationFailed        | INVESTIGATING
            INVESTIGATING                        | acceptSettlement       | CLOSED
            INVESTIGATING                        | submitForLegalReview   | LEGAL_REVIEW
            LEGAL_REVIEW                         | giveNotice             | PRE_DECISION_NOTICE
            PRE_DECISION_NOTICE                  | requestHearing         | HEARING
            HEARING                              | concludeHearing        | LEGAL_REVIEW
            PRE_DECISION_NOTICE                  | decide                 | DECISION
            DECISION                             | serve                  | SERVED
            SERVED                               | execute                | EXECUTING
            SERVED/EXECUTING                     | stayDetention          | STAYED
            STAYED                               | resumeDetention        | EXECUTING
            EXECUTING                            | close                  | CLOSED
            INVESTIGATING                        | terminateInvestigation | INVESTIGATION_TERMINATED
            REPORT_REGISTERED, ACCEPTANCE_REVIEW, ACCEPTED, INVESTIGATING, FAST_TRACK, SUMMARY_PENALTY, MEDIATION, LEGAL_REVIEW, PRE_DECISION_NOTICE, HEARING, DECISION, SERVED, EXECUTING, STAYED | convertToCriminal | CONVERTED_TO_CRIMINAL
            CLOSED                               | reopenOnNewEvidence    | INVESTIGATING
            """;

    private static final String BEFORE = "REPORT_REGISTERED, ACCEPTANCE_REVIEW";
    private static final String OPEN = "ACCEPTED, INVESTIGATING";
    private static final String OFFENDER =
            "age, health and record decide on guardian, hearing, fast track and execution";
    private static final String ARRIVAL =
            "AD-03 runs from the arrival and ends with the departure; both are in the record (AR 69)";
    private static final String QUESTIONED =
            "continued questioning, of which the table of clocks tells the steps (CQ 11)";
    private static final String MEASURE = "a measure on the spot is approved or lifted within AD-14 (AR 56)";
    private static final String APPRAISAL = "AD-10 and AD-11 start and end with them (AR 97, 98)";
    private static final String HEARING = "RM-02: accepted, refused or silent, and notified (AR 135 to 137)";
    private static final String CASH = "AD-05 and AD-05c start and end with them (AR 39, 214, 216)";
    private static final String STAY = "RM-06 starts with the application and ends with the answer (AR 223)";
    private static final String LEAVE = "AD-18 starts with the application; leave does not count (ADM-DET 27, 30)";

    @Test
    void everyEditionHasTheseMovesAndNoOther() {
        AdministrativeProcedure.WORKFLOW.editions().forEach(edition -> rows().check(edition.table()));
    }

    private static DigestRows<AdministrativeCase, AdministrativeState> rows() {
        return DigestRows.<AdministrativeCase, AdministrativeState>of(AdministrativeState.class)
                .rows(ROWS)
                .closed(NOT_ACCEPTED, TRANSFERRED_OUT, REFERRED_OUT, INVESTIGATION_TERMINATED, CONVERTED_TO_CRIMINAL)
                .added("– | registerReport | REPORT_REGISTERED", "how a case comes to be: the digest begins after it")
                .added(
                        BEFORE + " | referOut | REFERRED_OUT",
                        "the digest names the state; AR 61(1)(3) is the way to it")
                .added(BEFORE + " | noteOtherUnit | same", "IN-02 runs from the moment it is known")
                .added("ACCEPTANCE_REVIEW | extendAcceptanceReview | same", "IN-06 has a step for difficult matters")
                .added(BEFORE + " | beginContinuedQuestioning | same", QUESTIONED)
                .added(BEFORE + " | extendContinuedQuestioning | same", QUESTIONED)
                .added(BEFORE + ", " + OPEN + " | endContinuedQuestioning | same", QUESTIONED)
                .added(
                        OPEN
                                + ", FAST_TRACK, LEGAL_REVIEW, PRE_DECISION_NOTICE, SERVED, EXECUTING | identifyOffender | same",
                        OFFENDER)
                .added("INVESTIGATING | recordArrival | same", ARRIVAL)
                .added("INVESTIGATING | question | same", ARRIVAL)
                .added("INVESTIGATING | extendQuestioning | same", "AD-03 has steps of twelve and twenty-four hours")
                .added(
                        "INVESTIGATING, FAST_TRACK, MEDIATION, LEGAL_REVIEW, PRE_DECISION_NOTICE, HEARING, DECISION, SERVED,"
                                + " EXECUTING | recordDeparture | same",
                        ARRIVAL)
                .added("INVESTIGATING | restrainDrunk | same", "it is outside the questioning clock (AR 58)")
                .added("INVESTIGATING | endRestraint | same", "it is outside the questioning clock (AR 58)")
                .added(OPEN + " | actOnTheSpot | same", MEASURE)
                .added(OPEN + " | approveMeasure | same", MEASURE)
                .added(
                        OPEN + ", MEDIATION, LEGAL_REVIEW, PRE_DECISION_NOTICE, SERVED, EXECUTING | liftMeasure | same",
                        MEASURE)
                .added("INVESTIGATING | inspectPlace | same", "the approval matrix lists the warrant (AR 82)")
                .added(OPEN + " | entrustAppraisal | same", "the time of an appraisal does not count (AR 165)")
                .added(OPEN + " | receiveAppraisal | same", "the time of an appraisal does not count (AR 165)")
                .added(OPEN + " | giveAppraisal | same", APPRAISAL)
                .added(OPEN + " | askReappraisal | same", APPRAISAL)
                .added(OPEN + " | grantReappraisal | same", APPRAISAL)
                .added(OPEN + " | refuseReappraisal | same", APPRAISAL)
                .added(OPEN + " | tellReappraisalRefused | same", APPRAISAL)
                .added(
                        "INVESTIGATING, LEGAL_REVIEW, PRE_DECISION_NOTICE | extendCase | same",
                        "AD-01 is extended by the organ above (AR 165)")
                .added("INVESTIGATING | explainDelay | same", "the victim is told why AD-01 cannot be met (AR 165)")
                .added("FAST_TRACK | decideFast | DECISION", "AD-04 is the time of a decision (AR 44, 47)")
                .added("MEDIATION | mediateAgain | same", "AD-06 is the time of a second round (AR 183)")
                .added("LEGAL_REVIEW | passLegalReview | same", "the decision depends on whether the review agrees")
                .added("LEGAL_REVIEW | returnForInvestigation | INVESTIGATING", "the review may not agree (AR 170)")
                .added("HEARING | acceptHearing | same", HEARING)
                .added("HEARING | deemHearingAccepted | same", HEARING)
                .added("HEARING | refuseHearing | PRE_DECISION_NOTICE", HEARING)
                .added("HEARING | notifyHearing | same", HEARING)
                .added("LEGAL_REVIEW | decide | DECISION", "after a hearing, on whose minutes the decision rests")
                .added("SERVED, EXECUTING | reportBack | same", CASH)
                .added("SERVED | collectCash | EXECUTING", CASH)
                .added("EXECUTING | handInCash | same", CASH)
                .added("EXECUTING | bankCash | same", CASH)
                .added("DECISION, SERVED, EXECUTING | serveVictim | same", "AD-07v is a clock of its own (AR 172(3))")
                .added("SERVED, EXECUTING, STAYED | payFine | same", "AD-08 ends with it (AR 214)")
                .added("SERVED, EXECUTING, STAYED | deferFine | same", "AD-08 may be deferred by the organ")
                .added("SERVED, EXECUTING | applyForStay | same", STAY)
                .added("SERVED, EXECUTING | refuseStay | same", STAY)
                .added("EXECUTING | applyForLeave | same", LEAVE)
                .added("EXECUTING | grantLeave | same", LEAVE)
                .added("EXECUTING | refuseLeave | same", LEAVE)
                .added("EXECUTING | returnFromLeave | same", LEAVE)
                .added("EXECUTING | release | same", "AD-09 ends with it")
                .added("SERVED | close | CLOSED", "a decision without penalty leaves nothing to execute (AR 258)")
                .added("STAYED | close | CLOSED", "a decision that a remedy revoked is not executed (AR 258)");
    }
}
