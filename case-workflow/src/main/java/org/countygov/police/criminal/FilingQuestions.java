package org.countygov.police.criminal;

import java.util.Optional;
import org.countygov.police.criminal.FilingCommand.*;
import org.countygov.police.shared.ReviewPoint;
import org.countygov.police.shared.ReviewSettings;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Situation;

/** What the rules ask before a case is filed, and how the file and the command answer. */
final class FilingQuestions {
    private FilingQuestions() {}

    // ---- intake

    static Answer isStatementSigned(CriminalCase file, ReceiveReport receive) {
        return receive.source().isToldByPerson() ? receive.intake().statementSigned() : Answer.YES;
    }

    /** Asked of those who name an offender: accusers and tipsters. */
    static Answer isFalseAccusationExplained(CriminalCase file, ReceiveReport receive) {
        return receive.source() == ReportSource.ACCUSATION || receive.source() == ReportSource.TIP_OFF
                ? receive.intake().falseAccusationExplained()
                : Answer.YES;
    }

    static Answer isSecrecyKept(CriminalCase file, ReceiveReport receive) {
        return receive.source().isToldByPerson()
                ? receive.intake().secrecyAsked().not().or(receive.intake().secrecyKept())
                : Answer.YES;
    }

    static Answer isEvidenceListed(CriminalCase file, ReceiveReport receive) {
        return receive.source() == ReportSource.FOUND_BY_POLICE
                ? Answer.YES
                : receive.intake().evidenceListed();
    }

    static Answer isReceiptGiven(CriminalCase file, ReceiveReport receive) {
        return receive.source() == ReportSource.FOUND_BY_POLICE
                ? Answer.YES
                : receive.intake().receiptGiven();
    }

    static Answer isComplaintRouteTold(CriminalCase file, ReceiveReport receive) {
        return receive.source().isToldByPerson() ? receive.intake().complaintRouteTold() : Answer.YES;
    }

    static Answer arePapersMissing(CriminalCase file) {
        return Answer.of(file.papersMissing());
    }

    // ---- review

    static Answer isUnclear(CriminalCase file, VerifyBeforeFiling verify) {
        return verify.unclear();
    }

    static Answer areMeansOpen(CriminalCase file, VerifyBeforeFiling verify) {
        return Answer.of(verify.means().map(means -> means.stream().allMatch(VerificationMeans::isOpenBeforeFiling)));
    }

    static Answer isMajorAndComplex(CriminalCase file, ExtendFilingReview extend) {
        return extend.majorAndComplex();
    }

    static Answer isMafiaTypeClue(CriminalCase file, TakeEmergencyMeasure take) {
        return take.mafiaTypeClue();
    }

    static Answer isAboutToVanish(CriminalCase file, TakeEmergencyMeasure take) {
        return take.aboutToVanish();
    }

    static Answer doesEmergencyMeasureStand(CriminalCase file) {
        return Answer.of(file.emergencyMeasure());
    }

    // ---- filing

    static Answer isCriminal(CriminalCase file, FileCase filing) {
        return filing.merits().criminalFact();
    }

    static Answer isLiabilityDue(CriminalCase file, FileCase filing) {
        return filing.merits().liabilityDue();
    }

    static Answer hasJurisdiction(CriminalCase file, FileCase filing) {
        return filing.merits().ownJurisdiction();
    }

    static Answer isNotComplaintOnly(CriminalCase file, FileCase filing) {
        return filing.merits().complaintOnly().not();
    }

    static Answer isReviewed(CriminalCase file, FileCase filing, Situation situation) {
        return isReviewed(filing.preparation(), ReviewPoint.FILING, situation);
    }

    static Answer isAgencyTold(CriminalCase file, FileCase filing) {
        return isFromAgency(file).not().or(filing.agencyTold());
    }

    static Answer isVictimTold(CriminalCase file, FileCase filing) {
        return filing.victimTold();
    }

    static Answer isLawful(CriminalCase file, DeclineFiling decline) {
        return decline.grounds().isEmpty()
                ? Answer.UNKNOWN
                : Answer.of(decline.grounds().stream().anyMatch(NonFilingGround::isLawful));
    }

    static Answer isNotForMissingPapers(CriminalCase file, DeclineFiling decline) {
        return isWithout(decline, NonFilingGround.FILE_INCOMPLETE);
    }

    static Answer isNotSentToCourt(CriminalCase file, DeclineFiling decline) {
        return isWithout(decline, NonFilingGround.PRIVATE_PROSECUTION_POSSIBLE);
    }

    private static Answer isWithout(DeclineFiling decline, NonFilingGround ground) {
        return decline.grounds().isEmpty()
                ? Answer.UNKNOWN
                : Answer.of(!decline.grounds().contains(ground));
    }

    /** Owed to accusers and agencies, whose remedies depend on it. */
    static Answer areReasonsInWriting(CriminalCase file, DeclineFiling decline) {
        return isNoticeOwed(file).not().or(decline.reasonsInWriting());
    }

    static Answer isReviewed(CriminalCase file, DeclineFiling decline, Situation situation) {
        return isReviewed(decline.preparation(), ReviewPoint.NON_FILING, situation);
    }

    static Answer isCriminal(CriminalCase file, TransferOut transfer) {
        return transfer.criminalFact();
    }

    static Answer isForeign(CriminalCase file, TransferOut transfer) {
        return transfer.ownJurisdiction().not();
    }

    static Answer isUrgencyMet(CriminalCase file, TransferOut transfer) {
        return transfer.urgentMeasuresTaken();
    }

    static Answer isReporterTold(CriminalCase file, TransferOut transfer) {
        return transfer.reporterTold();
    }

    static Answer isComplaintOnly(CriminalCase file, AdvisePrivateProsecution advise) {
        return advise.complaintOnly();
    }

    static Answer isMinorWithEvidence(CriminalCase file, OfferPrivateProsecution offer) {
        return offer.minorWithEvidence();
    }

    static Answer doesVictimNotAskPolice(CriminalCase file, OfferPrivateProsecution offer) {
        return offer.victimAsksPolice().not();
    }

    static Answer isNotPunishable(CriminalCase file, ConvertToAdministrative convert) {
        return convert.notPunishable();
    }

    static Answer isAdministrativeHandlingDue(CriminalCase file, ConvertToAdministrative convert) {
        return convert.administrativeHandlingDue();
    }

    static Answer isAdministrativeCaseNamed(CriminalCase file, ConvertToAdministrative convert) {
        return isNamed(convert.administrativeCase(), convert.sentToAgency());
    }

    static Answer isReviewed(CriminalCase file, ConvertToAdministrative convert, Situation situation) {
        return isReviewed(convert.preparation(), ReviewPoint.REVERSION_TO_ADMINISTRATIVE, situation);
    }

    // ---- filing after all, and on notice

    static Answer isReviewed(CriminalCase file, FileOnNewFacts filing, Situation situation) {
        return isReviewed(filing.preparation(), ReviewPoint.FILING, situation);
    }

    static Answer areFactsNew(CriminalCase file, FileOnNewFacts filing) {
        return filing.newFactsOrError();
    }

    static Answer isNoticeToFileThere(CriminalCase file) {
        return Answer.of(file.noticeToFile());
    }

    static Answer hasProcuratorateCopy(CriminalCase file, FileOnProcuratorateNotice filing) {
        return filing.copyToProcuratorate();
    }

    static Answer isNoticeToWithdrawThere(CriminalCase file) {
        return Answer.of(file.noticeToWithdraw());
    }

    static Answer hasNoObjectionPending(CriminalCase file, WithdrawOnProcuratorateNotice withdraw) {
        return Answer.of(!file.objectedToNotice()).or(withdraw.objectionFailed());
    }

    static Answer isReleased(CriminalCase file, WithdrawOnProcuratorateNotice withdraw) {
        return OutcomeQuestions.isEverybodyReleased(file, withdraw.release());
    }

    static Answer isPropertyReleased(CriminalCase file, WithdrawOnProcuratorateNotice withdraw) {
        return OutcomeQuestions.isPropertyReleased(file, withdraw.release());
    }

    // ---- shared

    /** Whether a notice of non-filing is owed: there is an accuser or an agency. */
    static Answer isNoticeOwed(CriminalCase file) {
        return Answer.of(file.source()
                .map(source -> source == ReportSource.ACCUSATION || source == ReportSource.AGENCY_TRANSFER));
    }

    static Answer isFromAgency(CriminalCase file) {
        return Answer.of(file.source().map(source -> source == ReportSource.AGENCY_TRANSFER));
    }

    static Answer isNamed(Optional<CaseRef> administrativeCase, Answer sentToAgency) {
        return administrativeCase.isPresent() ? Answer.YES : sentToAgency;
    }

    static Answer isReviewed(Preparation preparation, ReviewPoint point, Situation situation) {
        return situation.setting(ReviewSettings.switchedOn(point)) ? preparation.reviewed() : Answer.YES;
    }

    static Answer isDiscussedIfMajor(Preparation preparation) {
        return preparation.major().not().or(preparation.discussed());
    }
}
