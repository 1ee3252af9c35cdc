package org.countygov.police.criminal;

import java.util.Optional;
import org.countygov.party.PersonId;
import org.countygov.police.criminal.OutcomeCommand.*;
import org.countygov.police.shared.ReviewPoint;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Situation;

/** What the rules ask of the ways out of an investigation, and how the file and the command answer. */
final class OutcomeQuestions {
    private OutcomeQuestions() {}

    // ---- evidence

    /** What was got by force is excluded whatever is said about it; a thing only if nothing cures it. */
    static Answer isExclusionDue(CriminalCase file, ExcludeEvidence exclude) {
        return Answer.of(exclude.fault().map(fault -> fault == EvidenceFault.STATEMENT_BY_FORCE))
                .or(exclude.cured().not());
    }

    // ---- one suspect

    static Answer isPursued(CriminalCase file, TerminateForSuspect terminate) {
        return file.isPursued(terminate.suspect());
    }

    static Answer hasGround(CriminalCase file, TerminateForSuspect terminate) {
        return terminate.ground().isPresent() ? Answer.YES : Answer.UNKNOWN;
    }

    static Answer isReleased(CriminalCase file, TerminateForSuspect terminate) {
        return isFreeOr(file.suspect(terminate.suspect()), terminate.release().released());
    }

    static Answer isPropertyReleased(CriminalCase file, TerminateForSuspect terminate) {
        return isPropertyReleased(file, terminate.release());
    }

    static Answer isArrestApproverTold(CriminalCase file, TerminateForSuspect terminate) {
        boolean arrested = file.suspect(terminate.suspect())
                .filter(OutcomeQuestions::isArrested)
                .isPresent();
        return Answer.of(!arrested).or(terminate.release().arrestApproverTold());
    }

    static Answer isReturnerTold(CriminalCase file, TerminateForSuspect terminate, Situation situation) {
        return isReturned(situation).not().or(terminate.release().returnerTold());
    }

    static Answer isReviewed(CriminalCase file, TerminateForSuspect terminate, Situation situation) {
        return FilingQuestions.isReviewed(terminate.preparation(), ReviewPoint.TERMINATION_FOR_SUSPECT, situation);
    }

    static Answer isDiscussed(CriminalCase file, TerminateForSuspect terminate) {
        return FilingQuestions.isDiscussedIfMajor(terminate.preparation());
    }

    static Answer isTerminated(CriminalCase file, ContinueForSuspect goOn) {
        return isTerminated(file, goOn.suspect());
    }

    static Answer areFactsNew(CriminalCase file, ContinueForSuspect goOn) {
        return goOn.newFactsOrError();
    }

    static Answer isLiabilityDue(CriminalCase file, ContinueForSuspect goOn) {
        return goOn.liabilityDue();
    }

    static Answer isTerminated(CriminalCase file, ConvertSuspect convert) {
        return isTerminated(file, convert.suspect());
    }

    static Answer isAdministrativeHandlingDue(CriminalCase file, ConvertSuspect convert) {
        return convert.administrativeHandlingDue();
    }

    static Answer isAdministrativeCaseNamed(CriminalCase file, ConvertSuspect convert) {
        return FilingQuestions.isNamed(convert.administrativeCase(), convert.sentToAgency());
    }

    static Answer isReviewed(CriminalCase file, ConvertSuspect convert, Situation situation) {
        return FilingQuestions.isReviewed(convert.preparation(), ReviewPoint.REVERSION_TO_ADMINISTRATIVE, situation);
    }

    private static Answer isTerminated(CriminalCase file, PersonId person) {
        return person.isStated()
                ? Answer.of(file.suspect(person).map(Suspect::terminated).orElse(false))
                : Answer.UNKNOWN;
    }

    // ---- the whole case

    static Answer hasGround(CriminalCase file, Withdraw withdraw) {
        return withdraw.ground().isPresent() ? Answer.YES : Answer.UNKNOWN;
    }

    /** Without a crime there is nobody to pursue; any other ground must concern each suspect under investigation. */
    static Answer coversAll(CriminalCase file, Withdraw withdraw) {
        if (withdraw.ground().equals(Optional.of(WithdrawalGround.NO_CRIME))
                || file.pursued().isEmpty()) {
            return Answer.YES;
        }
        return withdraw.concerned().isEmpty()
                ? Answer.UNKNOWN
                : Answer.of(withdraw.concerned().containsAll(file.pursued().keySet()));
    }

    static Answer isReleased(CriminalCase file, Withdraw withdraw) {
        return isEverybodyReleased(file, withdraw.release());
    }

    static Answer isPropertyReleased(CriminalCase file, Withdraw withdraw) {
        return isPropertyReleased(file, withdraw.release());
    }

    static Answer isArrestApproverTold(CriminalCase file, Withdraw withdraw) {
        boolean arrested = file.suspects().values().stream().anyMatch(OutcomeQuestions::isArrested);
        return Answer.of(!arrested).or(withdraw.release().arrestApproverTold());
    }

    static Answer isReturnerTold(CriminalCase file, Withdraw withdraw, Situation situation) {
        return isReturned(situation).not().or(withdraw.release().returnerTold());
    }

    static Answer isReviewed(CriminalCase file, Withdraw withdraw, Situation situation) {
        return FilingQuestions.isReviewed(withdraw.preparation(), ReviewPoint.WITHDRAWAL, situation);
    }

    static Answer isDiscussed(CriminalCase file, Withdraw withdraw) {
        return FilingQuestions.isDiscussedIfMajor(withdraw.preparation());
    }

    static Answer isVoluntary(CriminalCase file, WithdrawForGreatMerit withdraw) {
        return withdraw.confessedVoluntarily();
    }

    static Answer isOfGreatMerit(CriminalCase file, WithdrawForGreatMerit withdraw) {
        return withdraw.greatMerit();
    }

    static Answer hasSupremeApproval(CriminalCase file, WithdrawForGreatMerit withdraw) {
        return withdraw.supremeApproved();
    }

    static Answer isPeerTold(CriminalCase file, WithdrawForGreatMerit withdraw) {
        return withdraw.peerTold();
    }

    static Answer isEndNoticeOwed(CriminalCase file) {
        return Answer.of(file.endNoticeOwed());
    }

    static Answer areAllTold(CriminalCase file, ServeEndNotice serve) {
        return serve.allTold();
    }

    static Answer areFactsNew(CriminalCase file, Refile refile) {
        return refile.newFactsOrError();
    }

    static Answer isLiabilityDue(CriminalCase file, Refile refile) {
        return refile.liabilityDue();
    }

    static Answer isReviewed(CriminalCase file, Refile refile, Situation situation) {
        return FilingQuestions.isReviewed(refile.preparation(), ReviewPoint.FILING, situation);
    }

    static Answer belongsElsewhere(CriminalCase file, TransferJurisdiction transfer) {
        return transfer.elsewhere();
    }

    static Answer isAllHandedOver(CriminalCase file, TransferJurisdiction transfer) {
        return transfer.allHandedOver();
    }

    static Answer isDiscussed(CriminalCase file, TransferJurisdiction transfer) {
        return FilingQuestions.isDiscussedIfMajor(transfer.preparation());
    }

    static Answer isDisputedOrSpecial(CriminalCase file, DesignateJurisdiction designate) {
        return designate.disputeOrSpecial();
    }

    static Answer areAllTold(CriminalCase file, ServeTransferNotice serve) {
        return serve.allTold();
    }

    static Answer isMajor(CriminalCase file, RequestEarlyIntervention request) {
        return request.major();
    }

    static Answer isOpinionRecorded(CriminalCase file, RequestEarlyIntervention request) {
        return request.opinionRecorded();
    }

    static Answer mayReconcile(CriminalCase file, RecordReconciliation record) {
        return Answer.of(record.bars().map(bars -> bars.isEmpty()));
    }

    // ---- conclusion and exit

    static Answer hasSuspect(CriminalCase file) {
        return Answer.of(!file.pursued().isEmpty());
    }

    static Answer areFactsClear(CriminalCase file, Conclude conclude) {
        return meets(conclude, ConclusionTest.FACTS_CLEAR);
    }

    static Answer isEvidenceSufficient(CriminalCase file, Conclude conclude) {
        return meets(conclude, ConclusionTest.EVIDENCE_SUFFICIENT);
    }

    static Answer isOffenceRight(CriminalCase file, Conclude conclude) {
        return meets(conclude, ConclusionTest.OFFENCE_RIGHT);
    }

    static Answer areFormalitiesComplete(CriminalCase file, Conclude conclude) {
        return meets(conclude, ConclusionTest.FORMALITIES_COMPLETE);
    }

    static Answer isLiabilityDue(CriminalCase file, Conclude conclude) {
        return meets(conclude, ConclusionTest.LIABILITY_DUE);
    }

    private static Answer meets(Conclude conclude, ConclusionTest test) {
        return Answer.of(conclude.met().map(met -> met.contains(test)));
    }

    static Answer isLegalityChecked(CriminalCase file, Conclude conclude) {
        return conclude.legalityChecked();
    }

    static Answer isWithoutExcluded(CriminalCase file, Conclude conclude) {
        return Answer.of(!file.evidenceExcluded()).or(conclude.withoutExcluded());
    }

    /** Things and papers of an administrative case are evidence once checked; statements made there are not. */
    static Answer areStatementsRetaken(CriminalCase file, Conclude conclude) {
        return file.administrativeCase().isPresent() ? conclude.statementsRetaken() : Answer.YES;
    }

    static Answer areLawyersHeard(CriminalCase file) {
        return Answer.of(file.pursued().values().stream().noneMatch(Suspect::hearingAsked));
    }

    static Answer isReportWritten(CriminalCase file, Conclude conclude) {
        return conclude.reportWritten();
    }

    static Answer isDiscussed(CriminalCase file, Conclude conclude) {
        return FilingQuestions.isDiscussedIfMajor(conclude.preparation());
    }

    static Answer isFileComplete(CriminalCase file, SubmitExitReview submit) {
        return submit.fileComplete();
    }

    static Answer areCorrectionsListed(CriminalCase file, ReturnToUnit back) {
        return back.correctionsListed();
    }

    static Answer isReviewed(CriminalCase file, TransferForProsecution transfer, Situation situation) {
        return FilingQuestions.isReviewed(transfer.preparation(), ReviewPoint.TRANSFER_FOR_PROSECUTION, situation);
    }

    static Answer isDiscussed(CriminalCase file, TransferForProsecution transfer) {
        return FilingQuestions.isDiscussedIfMajor(transfer.preparation());
    }

    /** The lawyers' opinions belong to it where some suspect has a lawyer. */
    static Answer arePapersComplete(CriminalCase file, TransferForProsecution transfer) {
        boolean defended = file.pursued().values().stream()
                .anyMatch(suspect -> suspect.lawyer().isPresent());
        return Answer.of(transfer.papers()
                .map(papers -> papers.contains(ExitPaper.PROSECUTION_OPINION)
                        && papers.contains(ExitPaper.LITIGATION_FILE)
                        && papers.contains(ExitPaper.EVIDENCE)
                        && papers.contains(ExitPaper.PROPERTY_LIST)
                        && (!defended || papers.contains(ExitPaper.LAWYERS_OPINIONS))));
    }

    static Answer isInternalFileKeptBack(CriminalCase file, TransferForProsecution transfer) {
        return Answer.of(transfer.papers().map(papers -> !papers.contains(ExitPaper.INTERNAL_FILE)));
    }

    static Answer isDefenceTold(CriminalCase file, TransferForProsecution transfer) {
        return transfer.defenceTold();
    }

    static Answer isWithoutExcluded(CriminalCase file, TransferForProsecution transfer) {
        return Answer.of(!file.evidenceExcluded()).or(transfer.withoutExcluded());
    }

    static Answer isSufficientWithout(CriminalCase file, TransferForProsecution transfer) {
        return Answer.of(!file.evidenceExcluded()).or(transfer.sufficient());
    }

    // ---- at the procuratorate

    static Answer isNotReturned(CriminalCase file) {
        return Answer.of(file.returns() == 0);
    }

    static Answer isReturnedOnce(CriminalCase file) {
        return Answer.of(file.returns() == 1);
    }

    static Answer hasOutline(CriminalCase file, ReturnForSupplement back) {
        return back.outlineAttached();
    }

    static Answer hasOutline(CriminalCase file, ReturnAgain back) {
        return back.outlineAttached();
    }

    static Answer hasRightPaper(CriminalCase file, Resubmit resubmit) {
        return resubmit.outcome().isPresent() ? resubmit.rightPaper() : Answer.UNKNOWN;
    }

    static Answer isReviewed(CriminalCase file, Resubmit resubmit, Situation situation) {
        return FilingQuestions.isReviewed(resubmit.preparation(), ReviewPoint.SUPPLEMENT_RESUBMISSION, situation);
    }

    static Answer isEnoughAfterTwoReturns(CriminalCase file, Prosecute prosecute) {
        return Answer.of(file.returns() < 2).or(prosecute.evidenceSufficient());
    }

    static Answer hasGround(CriminalCase file, DeclineProsecution decline) {
        return decline.ground().isPresent() ? Answer.YES : Answer.UNKNOWN;
    }

    static Answer isReleased(CriminalCase file, ReleaseAfterNonProsecution release) {
        return release.release().released();
    }

    static Answer isPropertyReleased(CriminalCase file, ReleaseAfterNonProsecution release) {
        return isPropertyReleased(file, release.release());
    }

    static Answer isNobodyHeld(CriminalCase file) {
        return Answer.of(file.suspects().values().stream()
                .noneMatch(suspect ->
                        suspect.measure().filter(MeasureKind::isCustody).isPresent()));
    }

    static Answer isProposed(CriminalCase file, PunishAdministratively punish) {
        return punish.proposed();
    }

    static Answer isPunished(CriminalCase file) {
        return Answer.of(file.punished());
    }

    static Answer isResultTold(CriminalCase file, ReportPenaltyResult report) {
        return report.told();
    }

    static Answer isBeforeJudgment(CriminalCase file, SupplyEvidence supply) {
        return supply.beforeJudgment();
    }

    static Answer isInForce(CriminalCase file, RecordJudgment record) {
        return record.inForce();
    }

    // ---- shared

    static Answer isEverybodyReleased(CriminalCase file, Release release) {
        return Answer.of(file.suspects().values().stream()
                        .allMatch(suspect -> suspect.measure().isEmpty()))
                .or(release.released());
    }

    static Answer isPropertyReleased(CriminalCase file, Release release) {
        return Answer.of(!file.propertyHeld() && !file.emergencyMeasure()).or(release.propertyReleased());
    }

    private static Answer isFreeOr(Optional<Suspect> suspect, Answer released) {
        return Answer.of(suspect.flatMap(Suspect::measure).isEmpty()).or(released);
    }

    private static boolean isArrested(Suspect suspect) {
        return suspect.measure().equals(Optional.of(MeasureKind.ARREST));
    }

    private static Answer isReturned(Situation situation) {
        return Answer.of(situation.standsIn(CriminalState.RETURNED_1) || situation.standsIn(CriminalState.RETURNED_2));
    }
}
