package org.countygov.police.criminal;

import static org.countygov.police.criminal.CriminalState.CLOSED;
import static org.countygov.police.criminal.CriminalState.CONVERTED_TO_ADMINISTRATIVE;
import static org.countygov.police.criminal.CriminalState.PRIVATE_PROSECUTION_ADVISED;

import org.countygov.police.criminal.FilingCommand.AdvisePrivateProsecution;
import org.countygov.police.criminal.FilingCommand.FileCase;
import org.countygov.police.criminal.FilingCommand.OfferPrivateProsecution;
import org.countygov.police.criminal.OutcomeCommand.ReturnAgain;
import org.countygov.police.criminal.OutcomeCommand.ReturnForSupplement;
import org.countygov.testkit.DigestRows;
import org.junit.jupiter.api.Test;

/** The moves of a criminal case, written down a second time from the table of states. */
class CriminalStateTableTest {
    private static final String NOTICE = "the notice that the digest names in the row that starts its clock";
    private static final String SUPERVISION =
            "what the guard of the row on the procuratorate's notice asks for, and CR 183";
    private static final String ACT = "an act of the lists of approvals and of two officers, behind the same gate";
    private static final String SUPPLEMENT = "to supplement a returned case is to investigate (CR 295)";
    private static final String DEFENCE = "the rights of the defence while the police have the case";

    private static DigestRows<CriminalCase, CriminalState> rows() {
        return DigestRows.<CriminalCase, CriminalState>of(CriminalState.class)
                .rows("""
                        –                           | receiveReport             | REPORT_REGISTERED
                        REPORT_REGISTERED           | startFilingReview         | FILING_REVIEW
                        FILING_REVIEW               | verifyBeforeFiling        | FILING_REVIEW
                        FILING_REVIEW               | file                      | FILED
                        FILING_REVIEW               | declineFiling             | NOT_FILED
                        FILING_REVIEW               | transferOut               | TRANSFERRED_OUT
                        FILING_REVIEW               | advisePrivateProsecution  | PRIVATE_PROSECUTION_ADVISED / same
                        FILING_REVIEW, WITHDRAWN    | convertToAdministrative   | CONVERTED_TO_ADMINISTRATIVE
                        INVESTIGATING (suspect terminated) | convertSuspect     | same
                        NOT_FILED                   | fileOnNewFacts            | FILED
                        NOT_FILED                   | fileOnProcuratorateNotice | FILED
                        FILED                       | investigate               | INVESTIGATING
                        INVESTIGATING               | applyMeasure              | INVESTIGATING
                        INVESTIGATING               | seize                     | INVESTIGATING
                        INVESTIGATING               | freeze                    | INVESTIGATING
                        INVESTIGATING               | search                    | INVESTIGATING
                        INVESTIGATING               | useTechnicalMeasure       | INVESTIGATING
                        INVESTIGATING               | terminateForSuspect       | INVESTIGATING
                        INVESTIGATING               | withdraw                  | WITHDRAWN
                        INVESTIGATING               | withdrawForGreatMerit     | WITHDRAWN
                        WITHDRAWN                   | refile                    | FILED
                        INVESTIGATING (suspect terminated) | continueForSuspect | INVESTIGATING
                        INVESTIGATING               | transferJurisdiction      | TRANSFERRED_OUT
                        any open                    | designateJurisdiction     | TRANSFERRED_OUT
                        INVESTIGATING               | requestEarlyIntervention  | INVESTIGATING
                        INVESTIGATING               | conclude                  | CONCLUDED
                        CONCLUDED                   | submitExitReview          | EXIT_REVIEW
                        EXIT_REVIEW                 | transferForProsecution    | TRANSFERRED_FOR_PROSECUTION
                        EXIT_REVIEW                 | returnToUnit              | INVESTIGATING
                        TRANSFERRED_FOR_PROSECUTION | returnForSupplement       | RETURNED_1 / RETURNED_2
                        RETURNED_1, RETURNED_2      | resubmit                  | TRANSFERRED_FOR_PROSECUTION
                        RETURNED_1, RETURNED_2      | withdraw                  | WITHDRAWN
                        RETURNED_1, RETURNED_2      | terminateForSuspect       | same
                        TRANSFERRED_FOR_PROSECUTION | prosecute                 | PROSECUTED
                        TRANSFERRED_FOR_PROSECUTION | declineProsecution        | NON_PROSECUTION
                        NON_PROSECUTION             | punishAdministratively    | NON_PROSECUTION
                        PROSECUTED                  | supplyEvidence            | PROSECUTED
                        """)
                .action("file", FileCase.class)
                .action("adviseprivateprosecution", AdvisePrivateProsecution.class, OfferPrivateProsecution.class)
                .action("returnforsupplement", ReturnForSupplement.class, ReturnAgain.class)
                .closed(PRIVATE_PROSECUTION_ADVISED, CONVERTED_TO_ADMINISTRATIVE, CLOSED)
                .omitted(
                        "WITHDRAWN, TRANSFERRED_OUT, PROSECUTED, NON_PROSECUTION | designateJurisdiction | TRANSFERRED_OUT",
                        "final in the digest; they stay open here for a notice, a new filing or evidence only")
                .omitted(
                        "TRANSFERRED_FOR_PROSECUTION | designateJurisdiction | TRANSFERRED_OUT",
                        "the procuratorate has the case, and changes jurisdiction by its own rules (PRR 350)")
                // The end of a file that the digest leaves open.
                .added("TRANSFERRED_OUT | serveTransferNotice | CLOSED", NOTICE + " (IN-05)")
                .added("PROSECUTED | recordJudgment | CLOSED", "CR 297 ends with the judgment")
                .added(
                        "NON_PROSECUTION | reportPenaltyResult | CONVERTED_TO_ADMINISTRATIVE",
                        "CR 293(2): the result is told to the procuratorate")
                .added("NON_PROSECUTION | releaseAfterNonProsecution | same", "the release at once of CR 293")
                .added("NON_PROSECUTION | askToReconsider | same", "CR 294, and the ban on holding anybody meanwhile")
                // Notices and papers.
                .added("REPORT_REGISTERED, FILING_REVIEW | askForMissingPapers | same", "CR 180, clock IN-08b")
                .added("REPORT_REGISTERED, FILING_REVIEW | supplyMissingPapers | same", "CR 180, clock IN-08b")
                .added("FILED, INVESTIGATING | handOverThings | same", "AGT 12, clock IN-08c3")
                .added("FILING_REVIEW | extendFilingReview | same", "the thirty-day tier of IN-07")
                .added("FILING_REVIEW | findLackOfJurisdiction | same", "the moment from which IN-02 is counted")
                .added("NOT_FILED | serveNonFilingNotice | same", NOTICE + " (IN-09)")
                .added(
                        "INVESTIGATING, CONCLUDED, EXIT_REVIEW, RETURNED_1, RETURNED_2, TRANSFERRED_FOR_PROSECUTION,"
                                + " WITHDRAWN, TRANSFERRED_OUT | serveEndNotice | same",
                        NOTICE + " (CR-20)")
                .added("FILING_REVIEW, NOT_FILED | receiveNoticeToFile | same", SUPERVISION)
                .added("FILED, INVESTIGATING | receiveNoticeToWithdraw | same", SUPERVISION)
                .added("FILED, INVESTIGATING | objectToNotice | same", SUPERVISION)
                .added("FILED, INVESTIGATING | withdrawOnProcuratorateNotice | WITHDRAWN", SUPERVISION)
                // Investigation.
                .added(
                        "FILED, INVESTIGATING, RETURNED_1, RETURNED_2 | identifySuspect | same",
                        "a suspect becomes known")
                .added(
                        "INVESTIGATING, RETURNED_1, RETURNED_2 | flagWanted | same",
                        "a flag, as b.0 has it, and no state")
                .added(
                        "INVESTIGATING, CONCLUDED, EXIT_REVIEW, RETURNED_1, RETURNED_2 | endMeasure | same",
                        "one measure at a time: the one before may have ended")
                .added("INVESTIGATING, RETURNED_1, RETURNED_2 | interrogate | same", ACT)
                .added("INVESTIGATING, RETURNED_1, RETURNED_2 | examineScene | same", ACT)
                .added("INVESTIGATING, RETURNED_1, RETURNED_2 | investigateCovertly | same", ACT)
                .added("INVESTIGATING, RETURNED_1, RETURNED_2 | conductIdentification | same", ACT)
                .added("RETURNED_1, RETURNED_2 | applyMeasure | same", SUPPLEMENT)
                .added("RETURNED_1, RETURNED_2 | seize | same", SUPPLEMENT)
                .added("RETURNED_1, RETURNED_2 | freeze | same", SUPPLEMENT)
                .added("RETURNED_1, RETURNED_2 | search | same", SUPPLEMENT)
                .added("RETURNED_1, RETURNED_2 | useTechnicalMeasure | same", SUPPLEMENT)
                .added("RETURNED_1, RETURNED_2 | convertSuspect | same", "a suspect may be terminated there too")
                .added(
                        "FILING_REVIEW, FILED, INVESTIGATING, CONCLUDED, EXIT_REVIEW, RETURNED_1, RETURNED_2 | recuse | same",
                        "no recused officer may act (CR 38)")
                .added(
                        "INVESTIGATING, CONCLUDED, EXIT_REVIEW, RETURNED_1, RETURNED_2 | excludeEvidence | same",
                        "CR 71, which must reach the states")
                .added(
                        "INVESTIGATING, CONCLUDED, RETURNED_1, RETURNED_2 | recordReconciliation | same",
                        "CR 334, 338: recorded, and no way to close the case")
                // Defence.
                .added("INVESTIGATING, CONCLUDED, EXIT_REVIEW, RETURNED_1, RETURNED_2 | appointLawyer | same", DEFENCE)
                .added("FILED, INVESTIGATING, RETURNED_1, RETURNED_2 | notifyLegalAid | same", DEFENCE)
                .added("INVESTIGATING, CONCLUDED, EXIT_REVIEW, RETURNED_1, RETURNED_2 | requestMeeting | same", DEFENCE)
                .added("INVESTIGATING, CONCLUDED, EXIT_REVIEW, RETURNED_1, RETURNED_2 | arrangeMeeting | same", DEFENCE)
                .added("INVESTIGATING, CONCLUDED, EXIT_REVIEW, RETURNED_1, RETURNED_2 | refuseMeeting | same", DEFENCE)
                .added("INVESTIGATING, RETURNED_1, RETURNED_2 | askToBeHeard | same", DEFENCE)
                .added("INVESTIGATING, RETURNED_1, RETURNED_2 | hearLawyer | same", DEFENCE);
    }

    private static DigestRows<CriminalCase, CriminalState> rowsWithEmergency() {
        String reason = "the one exception to the gate (OCL 27(2)), law since 2022";
        return rows().added("FILING_REVIEW | takeEmergencyMeasure | same", reason)
                .added("FILING_REVIEW, NOT_FILED, FILED, INVESTIGATING | liftEmergencyMeasure | same", reason);
    }

    @Test
    void theLatestEditionHasTheseMovesAndNoOther() {
        rowsWithEmergency().check(CriminalRules.OF_2024);
    }

    @Test
    void theLawAgainstOrganisedCrimeBringsTheEmergencyMeasure() {
        rowsWithEmergency().check(CriminalRules.OF_2022);
        rows().check(CriminalRules.OF_2020);
    }
}
