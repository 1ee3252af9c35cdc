package org.countygov.police.remedy;

import org.countygov.police.remedy.AdministrativeRemedyCommand.FallSilent;
import org.countygov.police.remedy.AdministrativeRemedyCommand.FallSilentInSummary;
import org.countygov.police.remedy.AdministrativeRemedyCommand.LapseRemedies;
import org.countygov.police.remedy.AdministrativeRemedyCommand.LapseSuit;
import org.countygov.police.remedy.ComplaintCommand.AnswerComplaint;
import org.countygov.police.remedy.ObjectionCommand.TurnElsewhere;
import org.countygov.police.remedy.ReconsiderationCommand.LapseReconsideration;
import org.countygov.police.remedy.ReconsiderationCommand.LapseReview;
import org.countygov.testkit.DigestRows;
import org.junit.jupiter.api.Test;

/** The moves of each remedy, written down a second time. */
class RemedyStateTablesTest {
    private static DigestRows<Reconsideration, ReconsiderationState> twoSteps() {
        return DigestRows.<Reconsideration, ReconsiderationState>of(ReconsiderationState.class)
                .rows("""
                        –                     | serveDecision         | NOTICE_SERVED
                        NOTICE_SERVED         | fileReconsideration   | RECONSIDERATION_FILED
                        NOTICE_SERVED, RECONSIDERED | lapse           | LAPSED
                        RECONSIDERATION_FILED | decideReconsideration | RECONSIDERED
                        RECONSIDERED          | fileReview            | REVIEW_FILED
                        REVIEW_FILED          | decideReview          | REVIEWED
                        """)
                .action("lapse", LapseReconsideration.class, LapseReview.class)
                .closed(ReconsiderationState.LAPSED, ReconsiderationState.REVIEWED);
    }

    @Test
    void nonFiling() {
        twoSteps().rows("""
                        RECONSIDERATION_FILED | extendReconsideration | same
                        REVIEW_FILED          | extendReview          | same
                        """).check(ReconsiderationRules.NON_FILING_OF_2020);
    }

    @Test
    void refusedArrest() {
        twoSteps().check(ReconsiderationRules.REFUSED_ARREST);
    }

    @Test
    void nonProsecution() {
        twoSteps().check(ReconsiderationRules.NON_PROSECUTION);
    }

    @Test
    void depositOrFine() {
        twoSteps().check(ReconsiderationRules.DEPOSIT_OR_FINE);
    }

    private static DigestRows<Objection, ObjectionState> oneStep() {
        return DigestRows.<Objection, ObjectionState>of(ObjectionState.class)
                .rows("""
                        –                              | serveRefusal    | NOTICE_SERVED
                        NOTICE_SERVED                  | fileObjection   | FILED
                        NOTICE_SERVED                  | lapseObjection  | LAPSED
                        FILED                          | decideObjection | DECIDED
                        NOTICE_SERVED, LAPSED, DECIDED | goElsewhere     | TAKEN_ELSEWHERE
                        """)
                .action("goElsewhere", TurnElsewhere.class)
                .closed(ObjectionState.TAKEN_ELSEWHERE);
    }

    @Test
    void agency() {
        oneStep().check(Objections.AGENCY_RULES);
    }

    @Test
    void victim() {
        oneStep().check(Objections.VICTIM_RULES);
    }

    @Test
    void complaint() {
        DigestRows.<Complaint, ComplaintState>of(ComplaintState.class)
                .rows("""
                        –               | complain          | FILED
                        FILED           | answer            | ANSWERED
                        FILED, ANSWERED | goToProcuratorate | WITH_PROCURATORATE
                        """)
                .action("answer", AnswerComplaint.class)
                .closed(ComplaintState.WITH_PROCURATORATE)
                .check(OverrunComplaint.RULES);
    }

    @Test
    void filingSupervision() {
        DigestRows.<Supervision, SupervisionState>of(SupervisionState.class)
                .rows("""
                        –                      | requestExplanation   | EXPLANATION_REQUESTED
                        EXPLANATION_REQUESTED  | explain              | EXPLAINED
                        EXPLANATION_REQUESTED  | fileMeanwhile        | FILED
                        EXPLAINED              | acceptReasons        | REASONS_STAND
                        EXPLAINED, EXPLANATION_REQUESTED | notifyToFile | NOTICE_TO_FILE
                        NOTICE_TO_FILE         | fileOnNotice         | FILED
                        FILED                  | sendUrgingLetter     | URGED
                        EXPLAINED, EXPLANATION_REQUESTED | notifyToWithdraw | NOTICE_TO_WITHDRAW
                        NOTICE_TO_WITHDRAW     | withdrawOnNotice     | WITHDRAWN
                        NOTICE_TO_WITHDRAW     | askReconsideration   | POLICE_RECONSIDERATION
                        POLICE_RECONSIDERATION | upholdNotice         | NOTICE_UPHELD
                        POLICE_RECONSIDERATION | revokeNotice         | NOTICE_REVOKED
                        NOTICE_UPHELD          | askReview            | POLICE_REVIEW
                        POLICE_REVIEW          | upholdOnReview       | NOTICE_FINAL
                        POLICE_REVIEW          | revokeOnReview       | NOTICE_REVOKED
                        NOTICE_UPHELD, NOTICE_FINAL | withdrawOnNotice | WITHDRAWN
                        NOTICE_TO_FILE, NOTICE_TO_WITHDRAW, NOTICE_UPHELD, NOTICE_FINAL | giveCorrectionNotice | CORRECTION_NOTICE
                        CORRECTION_NOTICE      | consultSuperior      | WITH_SUPERIOR
                        """)
                .closed(
                        SupervisionState.REASONS_STAND,
                        SupervisionState.CONCLUDED,
                        SupervisionState.WITHDRAWN,
                        SupervisionState.NOTICE_REVOKED)
                .added("EXPLANATION_REQUESTED | withdrawMeanwhile | WITHDRAWN", "what is asked may be a filing")
                .added("CORRECTION_NOTICE, WITH_SUPERIOR | fileOnNotice | FILED", "obeying late is still obeying")
                .added(
                        "CORRECTION_NOTICE, WITH_SUPERIOR | withdrawOnNotice | WITHDRAWN",
                        "obeying late is still obeying")
                .added("FILED, URGED | recordConclusion | CONCLUDED", "what the urging letter urges")
                .check(FilingSupervision.RULES);
    }

    @Test
    void recusal() {
        DigestRows.<RecusalRequest, RecusalState>of(RecusalState.class)
                .rows("""
                        –                     | requestRecusal          | REQUESTED
                        REQUESTED             | extendDecision          | same
                        REQUESTED             | recuse                  | RECUSED
                        REQUESTED             | refuseRecusal           | REFUSED
                        REFUSED               | askToReconsider         | RECONSIDERATION_FILED
                        REFUSED               | lapseToReconsider       | LAPSED
                        RECONSIDERATION_FILED | recuseOnReconsideration | RECUSED
                        RECONSIDERATION_FILED | upholdRefusal           | UPHELD
                        """)
                .closed(RecusalState.RECUSED, RecusalState.LAPSED, RecusalState.UPHELD)
                .check(Recusal.OF_2026);
    }

    @Test
    void administrativeRemedies() {
        DigestRows.<AdministrativeRemedy, AdministrativeRemedyState>of(AdministrativeRemedyState.class)
                .rows("""
                        –                     | learnOfAct                  | OPEN
                        –                     | askToAct                    | OPEN
                        OPEN                  | applyForReconsideration     | APPLIED
                        OPEN                  | applyThroughOrgan           | WITH_PENALISING_ORGAN
                        WITH_PENALISING_ORGAN | correctItself               | CORRECTED
                        WITH_PENALISING_ORGAN | forward                     | APPLIED
                        APPLIED               | acceptApplication           | ACCEPTED
                        APPLIED               | deemAccepted                | ACCEPTED
                        APPLIED               | rejectApplication           | NOT_ACCEPTED
                        ACCEPTED              | extendReconsiderationPeriod | same
                        APPLIED, ACCEPTED     | withdrawApplication         | WITHDRAWN
                        ACCEPTED, SILENT      | decideAdministratively      | RECONSIDERED
                        ACCEPTED              | fallSilent                  | SILENT
                        OPEN, NOT_ACCEPTED, WITHDRAWN | sueDirectly         | IN_COURT
                        RECONSIDERED, SILENT, NOT_ACCEPTED | sueAfterReconsideration | IN_COURT
                        OPEN, NOT_ACCEPTED, WITHDRAWN | lapse               | LAPSED
                        RECONSIDERED, SILENT  | lapse                       | LAPSED
                        """)
                .action("fallSilent", FallSilent.class, FallSilentInSummary.class)
                .action("lapse", LapseRemedies.class, LapseSuit.class)
                .closed(
                        AdministrativeRemedyState.CORRECTED,
                        AdministrativeRemedyState.IN_COURT,
                        AdministrativeRemedyState.LAPSED)
                .check(AdministrativeRemedyRules.OF_JULY_2026);
    }

    @Test
    void stayOfDetention() {
        DigestRows.<Stay, StayState>of(StayState.class)
                .rows("""
                        –       | applyForStay    | APPLIED
                        APPLIED | grantStay       | STAYED
                        APPLIED | refuseStay      | REFUSED
                        STAYED  | resumeDetention | RESUMED
                        STAYED  | endStay         | ENDED
                        """)
                .closed(StayState.REFUSED, StayState.RESUMED, StayState.ENDED)
                .check(StayOfDetention.OF_2026);
    }
}
