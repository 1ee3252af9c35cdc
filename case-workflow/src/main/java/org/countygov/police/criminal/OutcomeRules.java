package org.countygov.police.criminal;

import static org.countygov.law.Instruments.AR;
import static org.countygov.law.Instruments.CR;
import static org.countygov.law.Instruments.CRIMINAL_PL_2018;
import static org.countygov.law.Instruments.PRR;
import static org.countygov.police.criminal.CriminalClocks.*;
import static org.countygov.police.criminal.CriminalCondition.*;
import static org.countygov.police.criminal.CriminalSettings.UNIFIED_REVIEW;
import static org.countygov.police.criminal.CriminalState.*;
import static org.countygov.police.shared.FilingClocks.*;
import static org.countygov.police.shared.PoliceRole.*;
import static org.countygov.workflow.Rule.either;
import static org.countygov.workflow.Rule.under;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.countygov.law.Basis;
import org.countygov.police.criminal.OutcomeCommand.*;
import org.countygov.workflow.Rule;
import org.countygov.workflow.RuleTable;

/** How a case, or one suspect, leaves the investigation, and what follows, rule by rule. */
final class OutcomeRules {
    private OutcomeRules() {}

    /** The table with the rules of the ways out. */
    static RuleTable<CriminalCase, CriminalState> addedTo(RuleTable<CriminalCase, CriminalState> table) {
        return withProsecution(withConclusion(withOtherOrgans(withWithdrawal(withOneSuspect(table)))));
    }

    private static RuleTable<CriminalCase, CriminalState> withOneSuspect(RuleTable<CriminalCase, CriminalState> table) {
        return table.amendedBy(
                under(CR.article(71))
                        .shall(OFFICER, ExcludeEvidence.class)
                        .from(INVESTIGATING, CONCLUDED, EXIT_REVIEW, RETURNED_1, RETURNED_2)
                        .stays()
                        .provided(EXCLUSION_DUE, OutcomeQuestions::isExclusionDue)
                        .approvedBy(COUNTY_HEAD)
                        .recording(CriminalCase::excluded),
                under(CR.article(186).paragraph(2), CR.article(187))
                        .shall(OFFICER, TerminateForSuspect.class)
                        .from(INVESTIGATING, RETURNED_1, RETURNED_2)
                        .stays()
                        .provided(SUSPECT_OF_CASE, OutcomeQuestions::isPursued)
                        .provided(
                                GROUND_NAMED,
                                OutcomeQuestions::hasGround,
                                CR.article(186).paragraph(2))
                        .provided(RELEASED_AT_ONCE, OutcomeQuestions::isReleased, CR.article(187))
                        .provided(PROPERTY_RELEASED, OutcomeQuestions::isPropertyReleased, CR.article(187))
                        .provided(APPROVING_PROCURATORATE_TOLD, OutcomeQuestions::isArrestApproverTold, CR.article(187))
                        .providedInSituation(
                                RETURNING_PROCURATORATE_TOLD, OutcomeQuestions::isReturnerTold, CR.article(296))
                        .providedInSituation(REVIEWED, OutcomeQuestions::isReviewed, UNIFIED_REVIEW)
                        .provided(DISCUSSED_IF_MAJOR, OutcomeQuestions::isDiscussed, CR.article(187))
                        .approvedBy(COUNTY_HEAD)
                        .starts(NOTICE_OF_END)
                        .recording(CriminalCase::terminated),
                under(CR.article(190).paragraph(2))
                        .shall(OFFICER, ContinueForSuspect.class)
                        .from(INVESTIGATING)
                        .stays()
                        .provided(TERMINATED_BEFORE, OutcomeQuestions::isTerminated)
                        .provided(NEW_FACTS_OR_ERROR, OutcomeQuestions::areFactsNew)
                        .provided(LIABILITY_DUE, OutcomeQuestions::isLiabilityDue)
                        .recording(CriminalCase::continued),
                under(CR.article(177), CR.article(187), AR.article(177))
                        .shall(OFFICER, ConvertSuspect.class)
                        .from(INVESTIGATING, RETURNED_1, RETURNED_2)
                        .stays()
                        .provided(TERMINATED_BEFORE, OutcomeQuestions::isTerminated)
                        .provided(ADMINISTRATIVE_HANDLING_DUE, OutcomeQuestions::isAdministrativeHandlingDue)
                        .provided(ADMINISTRATIVE_CASE_NAMED, OutcomeQuestions::isAdministrativeCaseNamed)
                        .providedInSituation(REVIEWED, OutcomeQuestions::isReviewed, UNIFIED_REVIEW)
                        .approvedBy(COUNTY_HEAD)
                        .recording(CriminalCase::converted),
                under(CR.article(189))
                        .shall(OFFICER, ServeEndNotice.class)
                        .from(
                                INVESTIGATING,
                                CONCLUDED,
                                EXIT_REVIEW,
                                RETURNED_1,
                                RETURNED_2,
                                TRANSFERRED_FOR_PROSECUTION,
                                WITHDRAWN,
                                TRANSFERRED_OUT)
                        .stays()
                        .providedOnFile(END_NOTICE_OWED, OutcomeQuestions::isEndNoticeOwed)
                        .provided(ALL_CONCERNED_TOLD, OutcomeQuestions::areAllTold)
                        .stops(NOTICE_OF_END)
                        .recording(CriminalCase::told));
    }

    private static RuleTable<CriminalCase, CriminalState> withWithdrawal(RuleTable<CriminalCase, CriminalState> table) {
        return table.amendedBy(
                under(CR.article(186).paragraph(1), CR.article(187), CR.article(296))
                        .shall(OFFICER, Withdraw.class)
                        .from(INVESTIGATING, RETURNED_1, RETURNED_2)
                        .to(WITHDRAWN)
                        .provided(
                                GROUND_NAMED,
                                OutcomeQuestions::hasGround,
                                CR.article(186).paragraph(1))
                        .provided(
                                COVERS_ALL_SUSPECTS,
                                OutcomeQuestions::coversAll,
                                CR.article(186).paragraph(1),
                                CR.article(186).paragraph(2))
                        .provided(RELEASED_AT_ONCE, OutcomeQuestions::isReleased, CR.article(187))
                        .provided(PROPERTY_RELEASED, OutcomeQuestions::isPropertyReleased, CR.article(187))
                        .provided(APPROVING_PROCURATORATE_TOLD, OutcomeQuestions::isArrestApproverTold, CR.article(187))
                        .providedInSituation(
                                RETURNING_PROCURATORATE_TOLD, OutcomeQuestions::isReturnerTold, CR.article(296))
                        .providedInSituation(REVIEWED, OutcomeQuestions::isReviewed, UNIFIED_REVIEW)
                        .provided(DISCUSSED_IF_MAJOR, OutcomeQuestions::isDiscussed, CR.article(187))
                        .approvedBy(COUNTY_HEAD)
                        .stops(SUPPLEMENT, URGING_LETTER, OBJECT_TO_NOTICE)
                        .starts(NOTICE_OF_END)
                        .recording(CriminalCase::withdrawn),
                under(CR.article(188), CRIMINAL_PL_2018.article(182))
                        .may(OFFICER, WithdrawForGreatMerit.class)
                        .from(INVESTIGATING)
                        .to(WITHDRAWN)
                        .provided(CONFESSED_VOLUNTARILY, OutcomeQuestions::isVoluntary)
                        .provided(GREAT_MERIT, OutcomeQuestions::isOfGreatMerit)
                        .provided(SUPREME_PROCURATORATE_APPROVED, OutcomeQuestions::hasSupremeApproval)
                        .provided(PEER_PROCURATORATE_TOLD, OutcomeQuestions::isPeerTold)
                        .approvedBy(MINISTRY)
                        .stops(URGING_LETTER, OBJECT_TO_NOTICE)
                        .starts(NOTICE_OF_END)
                        .recording(CriminalCase::withdrawn),
                under(CR.article(190).paragraph(1))
                        .shall(OFFICER, Refile.class)
                        .from(WITHDRAWN)
                        .to(FILED)
                        .provided(NEW_FACTS_OR_ERROR, OutcomeQuestions::areFactsNew)
                        .provided(LIABILITY_DUE, OutcomeQuestions::isLiabilityDue)
                        .providedInSituation(REVIEWED, OutcomeQuestions::isReviewed, UNIFIED_REVIEW)
                        .approvedBy(COUNTY_HEAD)
                        .recording(CriminalCase::filedAnew));
    }

    private static RuleTable<CriminalCase, CriminalState> withOtherOrgans(
            RuleTable<CriminalCase, CriminalState> table) {
        return table.amendedBy(
                transferJurisdiction(CR.article(184)),
                under(CR.article(22), CR.article(23))
                        .may(SUPERIOR_ORGAN, DesignateJurisdiction.class)
                        .from(
                                REPORT_REGISTERED,
                                FILING_REVIEW,
                                NOT_FILED,
                                FILED,
                                INVESTIGATING,
                                CONCLUDED,
                                EXIT_REVIEW,
                                RETURNED_1,
                                RETURNED_2)
                        .to(TRANSFERRED_OUT)
                        .provided(DISPUTE_OR_SPECIAL, OutcomeQuestions::isDisputedOrSpecial)
                        .stops(
                                REVIEW_BEFORE_FILING,
                                AGENCY_TRANSFER_REVIEW,
                                ASK_AGENCY_FOR_PAPERS,
                                AGENCY_SUPPLIES_PAPERS,
                                TRANSFER_BEFORE_FILING,
                                FILE_ON_NOTICE,
                                OBJECT_TO_NOTICE,
                                URGING_LETTER,
                                SUPPLEMENT)
                        .startsOneOf(
                                ImmutableList.of(NOTICE_OF_TRANSFER),
                                (file, designate) -> file.filed() ? Optional.of(NOTICE_OF_TRANSFER) : Optional.empty()),
                under(CR.article(184), CR.article(175).paragraph(1))
                        .shall(OFFICER, ServeTransferNotice.class)
                        .from(TRANSFERRED_OUT)
                        .closes(CLOSED)
                        .provided(ALL_CONCERNED_TOLD, OutcomeQuestions::areAllTold)
                        .stops(NOTICE_OF_TRANSFER),
                requestEarlyIntervention(PRR.article(256)));
    }

    private static RuleTable<CriminalCase, CriminalState> withConclusion(RuleTable<CriminalCase, CriminalState> table) {
        return table.amendedBy(
                under(CR.article(334), CR.article(338))
                        .may(OFFICER, RecordReconciliation.class)
                        .from(INVESTIGATING, CONCLUDED, RETURNED_1, RETURNED_2)
                        .stays()
                        .provided(NOT_BARRED_FROM_RECONCILING, OutcomeQuestions::mayReconcile, CR.article(334))
                        .recording(CriminalCase::reconciled),
                under(CR.article(283), CR.article(286), CRIMINAL_PL_2018.article(162))
                        .shall(OFFICER, Conclude.class)
                        .from(INVESTIGATING)
                        .to(CONCLUDED)
                        .providedOnFile(SUSPECT_REMAINS, OutcomeQuestions::hasSuspect)
                        .provided(FACTS_CLEAR, OutcomeQuestions::areFactsClear)
                        .provided(EVIDENCE_SUFFICIENT, OutcomeQuestions::isEvidenceSufficient)
                        .provided(OFFENCE_RIGHT, OutcomeQuestions::isOffenceRight)
                        .provided(FORMALITIES_COMPLETE, OutcomeQuestions::areFormalitiesComplete)
                        .provided(LIABILITY_DUE, OutcomeQuestions::isLiabilityDue)
                        .provided(LEGALITY_CHECKED, OutcomeQuestions::isLegalityChecked, CR.article(70))
                        .provided(NO_EXCLUDED_EVIDENCE, OutcomeQuestions::isWithoutExcluded, CR.article(71))
                        .provided(STATEMENTS_RETAKEN, OutcomeQuestions::areStatementsRetaken, CR.article(63))
                        .providedOnFile(
                                LAWYERS_HEARD,
                                OutcomeQuestions::areLawyersHeard,
                                CR.article(58),
                                CRIMINAL_PL_2018.article(161))
                        .provided(CLOSING_REPORT_WRITTEN, OutcomeQuestions::isReportWritten, CR.article(285))
                        .provided(DISCUSSED_IF_MAJOR, OutcomeQuestions::isDiscussed, CR.article(286))
                        .approvedBy(COUNTY_HEAD)
                        .stops(URGING_LETTER),
                under(UNIFIED_REVIEW)
                        .shall(either(OFFICER, CASE_UNIT_HEAD), SubmitExitReview.class)
                        .from(CONCLUDED)
                        .to(EXIT_REVIEW)
                        .provided(FILE_COMPLETE, OutcomeQuestions::isFileComplete)
                        .recording(CriminalCase::submitted),
                under(UNIFIED_REVIEW)
                        .may(LEGAL_DEPARTMENT, ReturnToUnit.class)
                        .from(EXIT_REVIEW)
                        .to(INVESTIGATING)
                        .provided(CORRECTIONS_LISTED, OutcomeQuestions::areCorrectionsListed),
                under(CR.article(287), CR.article(288), CR.article(289), CRIMINAL_PL_2018.article(162), UNIFIED_REVIEW)
                        .shall(LEGAL_DEPARTMENT, TransferForProsecution.class)
                        .from(EXIT_REVIEW)
                        .to(TRANSFERRED_FOR_PROSECUTION)
                        .providedInSituation(REVIEWED, OutcomeQuestions::isReviewed, UNIFIED_REVIEW)
                        .provided(
                                EXIT_PAPERS_COMPLETE,
                                OutcomeQuestions::arePapersComplete,
                                CR.article(287),
                                CR.article(288),
                                CR.article(289))
                        .provided(INTERNAL_FILE_KEPT_BACK, OutcomeQuestions::isInternalFileKeptBack, CR.article(287))
                        .provided(SUSPECT_AND_DEFENDER_TOLD, OutcomeQuestions::isDefenceTold, CR.article(289))
                        .provided(NO_EXCLUDED_EVIDENCE, OutcomeQuestions::isWithoutExcluded, CR.article(71))
                        .provided(SUFFICIENT_WITHOUT_EXCLUDED, OutcomeQuestions::isSufficientWithout, CR.article(284))
                        .provided(DISCUSSED_IF_MAJOR, OutcomeQuestions::isDiscussed, CR.article(289))
                        .approvedBy(COUNTY_HEAD)
                        .starts(PROSECUTION_REVIEW));
    }

    private static RuleTable<CriminalCase, CriminalState> withProsecution(
            RuleTable<CriminalCase, CriminalState> table) {
        return table.amendedBy(
                under(CR.article(295), CRIMINAL_PL_2018.article(175), PRR.article(346))
                        .may(PEER_PROCURATORATE, ReturnForSupplement.class)
                        .from(TRANSFERRED_FOR_PROSECUTION)
                        .to(RETURNED_1)
                        .providedOnFile(NOT_RETURNED_BEFORE, OutcomeQuestions::isNotReturned, PRR.article(350))
                        .provided(OUTLINE_ATTACHED, OutcomeQuestions::hasOutline)
                        .stops(PROSECUTION_REVIEW)
                        .starts(SUPPLEMENT)
                        .recording(CriminalCase::returned),
                under(CR.article(295), CRIMINAL_PL_2018.article(175), PRR.article(346))
                        .may(PEER_PROCURATORATE, ReturnAgain.class)
                        .from(TRANSFERRED_FOR_PROSECUTION)
                        .to(RETURNED_2)
                        .providedOnFile(
                                RETURNED_ONCE_BEFORE,
                                OutcomeQuestions::isReturnedOnce,
                                CR.article(295),
                                CRIMINAL_PL_2018.article(175),
                                PRR.article(350))
                        .provided(OUTLINE_ATTACHED, OutcomeQuestions::hasOutline)
                        .stops(PROSECUTION_REVIEW)
                        .starts(SUPPLEMENT)
                        .recording(CriminalCase::returned),
                under(CR.article(296), PRR.article(346), UNIFIED_REVIEW)
                        .shall(LEGAL_DEPARTMENT, Resubmit.class)
                        .from(RETURNED_1, RETURNED_2)
                        .to(TRANSFERRED_FOR_PROSECUTION)
                        .provided(RIGHT_PAPER_ATTACHED, OutcomeQuestions::hasRightPaper, CR.article(296))
                        .providedInSituation(REVIEWED, OutcomeQuestions::isReviewed, UNIFIED_REVIEW)
                        .approvedBy(COUNTY_HEAD)
                        .within(SUPPLEMENT)
                        .stops(SUPPLEMENT)
                        .starts(PROSECUTION_REVIEW),
                under(CRIMINAL_PL_2018.article(176))
                        .may(PEER_PROCURATORATE, Prosecute.class)
                        .from(TRANSFERRED_FOR_PROSECUTION)
                        .to(PROSECUTED)
                        .provided(
                                ENOUGH_TO_PROSECUTE,
                                OutcomeQuestions::isEnoughAfterTwoReturns,
                                CRIMINAL_PL_2018.article(175).paragraph(4))
                        .stops(PROSECUTION_REVIEW),
                under(
                                CRIMINAL_PL_2018.article(177),
                                CRIMINAL_PL_2018.article(175).paragraph(4))
                        .may(PEER_PROCURATORATE, DeclineProsecution.class)
                        .from(TRANSFERRED_FOR_PROSECUTION)
                        .to(NON_PROSECUTION)
                        .provided(GROUND_NAMED, OutcomeQuestions::hasGround)
                        .stops(PROSECUTION_REVIEW),
                under(CR.article(293))
                        .shall(OFFICER, ReleaseAfterNonProsecution.class)
                        .from(NON_PROSECUTION)
                        .stays()
                        .provided(RELEASED_AT_ONCE, OutcomeQuestions::isReleased)
                        .provided(PROPERTY_RELEASED, OutcomeQuestions::isPropertyReleased)
                        .recording(CriminalCase::released),
                under(CR.article(294), UNIFIED_REVIEW)
                        .may(LEGAL_DEPARTMENT, AskToReconsider.class)
                        .from(NON_PROSECUTION)
                        .stays()
                        .providedOnFile(NOBODY_HELD, OutcomeQuestions::isNobodyHeld, CR.article(293))
                        .approvedBy(COUNTY_HEAD),
                under(CR.article(293).paragraph(2), CRIMINAL_PL_2018.article(177))
                        .shall(OFFICER, PunishAdministratively.class)
                        .from(NON_PROSECUTION)
                        .stays()
                        .provided(PUNISHMENT_PROPOSED, OutcomeQuestions::isProposed)
                        .approvedBy(COUNTY_ORGAN, COUNTY_HEAD)
                        .recording(CriminalCase::punished),
                under(CR.article(293).paragraph(2))
                        .shall(OFFICER, ReportPenaltyResult.class)
                        .from(NON_PROSECUTION)
                        .closes(CONVERTED_TO_ADMINISTRATIVE)
                        .providedOnFile(PUNISHED_ADMINISTRATIVELY, OutcomeQuestions::isPunished)
                        .provided(RESULT_TOLD, OutcomeQuestions::isResultTold),
                under(CR.article(297))
                        .shall(OFFICER, SupplyEvidence.class)
                        .from(PROSECUTED)
                        .stays()
                        .provided(BEFORE_JUDGMENT, OutcomeQuestions::isBeforeJudgment),
                under(CR.article(288))
                        .shall(OFFICER, RecordJudgment.class)
                        .from(PROSECUTED)
                        .closes(CLOSED)
                        .provided(JUDGMENT_IN_FORCE, OutcomeQuestions::isInForce));
    }

    /** The transfer of a filed case; the rule on intake and filing repeats its notice from 2024. */
    static Rule<CriminalCase, CriminalState, TransferJurisdiction> transferJurisdiction(Basis basis, Basis... more) {
        return under(basis, more)
                .<CriminalCase, CriminalState, TransferJurisdiction>shall(OFFICER, TransferJurisdiction.class)
                .from(INVESTIGATING)
                .to(TRANSFERRED_OUT)
                .provided(NOT_OWN_JURISDICTION, OutcomeQuestions::belongsElsewhere)
                .provided(ALL_HANDED_OVER, OutcomeQuestions::isAllHandedOver, CR.article(185))
                .provided(DISCUSSED_IF_MAJOR, OutcomeQuestions::isDiscussed)
                .approvedBy(COUNTY_HEAD)
                .stops(URGING_LETTER, OBJECT_TO_NOTICE)
                .starts(NOTICE_OF_TRANSFER);
    }

    /** The procuratorate looks in early; the joint opinion of 2021 arranges it. */
    static Rule<CriminalCase, CriminalState, RequestEarlyIntervention> requestEarlyIntervention(
            Basis basis, Basis... more) {
        return under(basis, more)
                .<CriminalCase, CriminalState, RequestEarlyIntervention>may(
                        either(LEGAL_DEPARTMENT, PEER_PROCURATORATE), RequestEarlyIntervention.class)
                .from(INVESTIGATING)
                .stays()
                .provided(MAJOR_CASE, OutcomeQuestions::isMajor)
                .provided(OPINION_RECORDED, OutcomeQuestions::isOpinionRecorded);
    }
}
