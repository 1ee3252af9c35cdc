package org.countygov.police.criminal;

import static org.countygov.law.Instruments.AGT;
import static org.countygov.law.Instruments.AR;
import static org.countygov.law.Instruments.CR;
import static org.countygov.law.Instruments.CRIMINAL_PL_2018;
import static org.countygov.law.Instruments.OCL;
import static org.countygov.law.Instruments.OPN_2015;
import static org.countygov.law.Instruments.PRR;
import static org.countygov.law.Instruments.RFR_2023;
import static org.countygov.police.criminal.CriminalClocks.*;
import static org.countygov.police.criminal.CriminalCondition.*;
import static org.countygov.police.criminal.CriminalSettings.UNIFIED_REVIEW;
import static org.countygov.police.criminal.CriminalState.*;
import static org.countygov.police.shared.FilingClocks.*;
import static org.countygov.police.shared.PoliceRole.AGENCY;
import static org.countygov.police.shared.PoliceRole.CASE_UNIT_HEAD;
import static org.countygov.police.shared.PoliceRole.CITY_HEAD;
import static org.countygov.police.shared.PoliceRole.COUNTY_HEAD;
import static org.countygov.police.shared.PoliceRole.OFFICER;
import static org.countygov.police.shared.PoliceRole.PEER_PROCURATORATE;
import static org.countygov.police.shared.PropertyClocks.ORGANISED_CRIME_MEASURE;
import static org.countygov.time.TimeLimit.days;
import static org.countygov.workflow.Rule.under;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.countygov.law.Basis;
import org.countygov.law.Convention;
import org.countygov.police.criminal.FilingCommand.*;
import org.countygov.time.Clock;
import org.countygov.time.Extension;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Rule;
import org.countygov.workflow.RuleTable;

/** A criminal case up to the decision on filing, rule by rule. */
final class FilingRules {
    private static final Convention TOLD_BEFORE_CLOSING = Convention.of(
            "转为行政处理即结束刑事卷，故应先告知；先后次序为本库所定",
            "conversion ends the criminal file, so that those concerned are told first; the order is this library's choice");

    private FilingRules() {}

    static final RuleTable<CriminalCase, CriminalState> OF_2020 = RuleTable.of(
            CriminalState.class,
            CriminalCommand.VOCABULARY,

            // The report
            receiveReport(CR.article(169), CR.article(171), CRIMINAL_PL_2018.article(110)),
            under(CR.article(180))
                    .shall(OFFICER, AskForMissingPapers.class)
                    .from(REPORT_REGISTERED, FILING_REVIEW)
                    .stays()
                    .providedOnFile(PAPERS_MISSING, FilingQuestions::arePapersMissing)
                    .stops(ASK_AGENCY_FOR_PAPERS)
                    .starts(AGENCY_SUPPLIES_PAPERS),
            under(CR.article(180))
                    .shall(AGENCY, SupplyMissingPapers.class)
                    .from(REPORT_REGISTERED, FILING_REVIEW)
                    .stays()
                    .providedOnFile(PAPERS_MISSING, FilingQuestions::arePapersMissing)
                    .stops(AGENCY_SUPPLIES_PAPERS, ASK_AGENCY_FOR_PAPERS)
                    .recording(CriminalCase::supplied),

            // The review before filing
            under(CR.article(174), OPN_2015.whole())
                    .shall(OFFICER, StartFilingReview.class)
                    .from(REPORT_REGISTERED)
                    .to(FILING_REVIEW),
            under(CR.article(174), OPN_2015.whole())
                    .may(OFFICER, VerifyBeforeFiling.class)
                    .from(FILING_REVIEW)
                    .stays()
                    .provided(FACTS_UNCLEAR, FilingQuestions::isUnclear, CR.article(174))
                    .provided(ONLY_OPEN_MEANS, FilingQuestions::areMeansOpen, CR.article(174))
                    .approvedBy(CASE_UNIT_HEAD)
                    .extendsClock(
                            REVIEW_BEFORE_FILING,
                            (file, verify, at) -> Optional.of(Extension.of(FOR_VERIFICATION, days(7), at)))
                    .recording(CriminalCase::verified),
            under(OPN_2015.whole())
                    .may(OFFICER, ExtendFilingReview.class)
                    .from(FILING_REVIEW)
                    .stays()
                    .provided(MAJOR_AND_COMPLEX, FilingQuestions::isMajorAndComplex)
                    .approvedBy(COUNTY_HEAD)
                    .extendsClock(
                            REVIEW_BEFORE_FILING,
                            (file, extend, at) -> Optional.of(Extension.of(FOR_MAJOR_CASE, days(30), at))),

            // The decision
            fileCase(CR.article(178), CR.article(180), CRIMINAL_PL_2018.article(112)),
            under(CR.article(178), CRIMINAL_PL_2018.article(112))
                    .shall(OFFICER, DeclineFiling.class)
                    .from(FILING_REVIEW)
                    .to(NOT_FILED)
                    .provided(LAWFUL_GROUND, FilingQuestions::isLawful, CR.article(178))
                    .provided(NOT_FOR_MISSING_PAPERS, FilingQuestions::isNotForMissingPapers, CR.article(180))
                    .provided(NOT_SENT_TO_COURT, FilingQuestions::isNotSentToCourt, CR.article(176))
                    .provided(
                            REASONS_IN_WRITING,
                            FilingQuestions::areReasonsInWriting,
                            CR.article(178),
                            CR.article(180),
                            AGT.article(8))
                    .providedInSituation(REVIEWED, FilingQuestions::isReviewed, UNIFIED_REVIEW)
                    .approvedBy(COUNTY_HEAD)
                    .stops(REVIEW_BEFORE_FILING, AGENCY_TRANSFER_REVIEW, ASK_AGENCY_FOR_PAPERS, AGENCY_SUPPLIES_PAPERS)
                    .startsOneOf(
                            ImmutableList.of(SERVE_NON_FILING),
                            (file, decline) -> started(SERVE_NON_FILING, FilingQuestions.isNoticeOwed(file))),
            under(CR.article(178))
                    .shall(OFFICER, ServeNonFilingNotice.class)
                    .from(NOT_FILED)
                    .stays()
                    .providedOnFile(NOTICE_OWED, FilingQuestions::isNoticeOwed)
                    .stops(SERVE_NON_FILING),
            under(AGT.article(12))
                    .shall(AGENCY, HandOverThings.class)
                    .from(FILED, INVESTIGATING)
                    .stays()
                    .providedOnFile(FROM_AGENCY, FilingQuestions::isFromAgency)
                    .stops(AGENCY_HANDS_OVER),

            // Another organ, the court, or the administrative procedure
            under(CR.article(175).paragraph(1), CRIMINAL_PL_2018.article(110))
                    .shall(OFFICER, FindLackOfJurisdiction.class)
                    .from(FILING_REVIEW)
                    .stays()
                    .starts(TRANSFER_BEFORE_FILING),
            under(CR.article(175).paragraph(1), CRIMINAL_PL_2018.article(110))
                    .shall(OFFICER, TransferOut.class)
                    .from(FILING_REVIEW)
                    .to(TRANSFERRED_OUT)
                    .provided(CRIMINAL_FACT, FilingQuestions::isCriminal)
                    .provided(NOT_OWN_JURISDICTION, FilingQuestions::isForeign)
                    .provided(URGENT_MEASURES_TAKEN, FilingQuestions::isUrgencyMet)
                    .provided(REPORTER_TOLD, FilingQuestions::isReporterTold)
                    .approvedBy(COUNTY_HEAD)
                    .within(TRANSFER_BEFORE_FILING)
                    .stops(
                            TRANSFER_BEFORE_FILING,
                            REVIEW_BEFORE_FILING,
                            AGENCY_TRANSFER_REVIEW,
                            ASK_AGENCY_FOR_PAPERS,
                            AGENCY_SUPPLIES_PAPERS),
            under(CR.article(176))
                    .shall(OFFICER, AdvisePrivateProsecution.class)
                    .from(FILING_REVIEW)
                    .closes(PRIVATE_PROSECUTION_ADVISED)
                    .provided(COMPLAINT_ONLY, FilingQuestions::isComplaintOnly)
                    .stops(REVIEW_BEFORE_FILING, AGENCY_TRANSFER_REVIEW, TRANSFER_BEFORE_FILING),
            under(CR.article(176))
                    .may(OFFICER, OfferPrivateProsecution.class)
                    .from(FILING_REVIEW)
                    .stays()
                    .provided(MINOR_WITH_EVIDENCE, FilingQuestions::isMinorWithEvidence)
                    .provided(VICTIM_DOES_NOT_ASK_POLICE, FilingQuestions::doesVictimNotAskPolice),
            under(CR.article(177), AR.article(177))
                    .shall(OFFICER, ConvertToAdministrative.class)
                    .from(FILING_REVIEW, WITHDRAWN)
                    .closes(CONVERTED_TO_ADMINISTRATIVE)
                    .provided(NOT_PUNISHABLE, FilingQuestions::isNotPunishable)
                    .provided(ADMINISTRATIVE_HANDLING_DUE, FilingQuestions::isAdministrativeHandlingDue)
                    .provided(
                            ADMINISTRATIVE_CASE_NAMED,
                            FilingQuestions::isAdministrativeCaseNamed,
                            CR.article(177),
                            AGT.article(13))
                    .providedOnFile(
                            NOBODY_LEFT_TO_TELL,
                            file -> Answer.of(!file.endNoticeOwed()),
                            CR.article(189),
                            TOLD_BEFORE_CLOSING)
                    .providedInSituation(REVIEWED, FilingQuestions::isReviewed, UNIFIED_REVIEW)
                    .approvedBy(COUNTY_HEAD)
                    .stops(
                            REVIEW_BEFORE_FILING,
                            AGENCY_TRANSFER_REVIEW,
                            ASK_AGENCY_FOR_PAPERS,
                            AGENCY_SUPPLIES_PAPERS,
                            TRANSFER_BEFORE_FILING)
                    .recording(CriminalCase::converted),

            // Filed after all; supervision of filing
            under(CR.article(178).paragraph(3))
                    .shall(OFFICER, FileOnNewFacts.class)
                    .from(NOT_FILED)
                    .to(FILED)
                    .provided(NEW_FACTS_OR_ERROR, FilingQuestions::areFactsNew)
                    .providedInSituation(REVIEWED, FilingQuestions::isReviewed, UNIFIED_REVIEW)
                    .approvedBy(COUNTY_HEAD)
                    .stops(SERVE_NON_FILING, FILE_ON_NOTICE)
                    .startsOneOf(ImmutableList.of(URGING_LETTER), (file, filing) -> urging(file))
                    .startsOneOf(ImmutableList.of(AGENCY_HANDS_OVER), (file, filing) -> handover(file))
                    .recording(CriminalCase::filed),
            under(PRR.article(563), CRIMINAL_PL_2018.article(113))
                    .may(PEER_PROCURATORATE, ReceiveNoticeToFile.class)
                    .from(FILING_REVIEW, NOT_FILED)
                    .stays()
                    .starts(FILE_ON_NOTICE)
                    .recording(CriminalCase::askedToFile),
            under(CR.article(182), PRR.article(563), CRIMINAL_PL_2018.article(113))
                    .shall(OFFICER, FileOnProcuratorateNotice.class)
                    .from(NOT_FILED)
                    .to(FILED)
                    .providedOnFile(NOTICE_TO_FILE_RECEIVED, FilingQuestions::isNoticeToFileThere)
                    .provided(COPY_TO_PROCURATORATE, FilingQuestions::hasProcuratorateCopy, CR.article(182))
                    .approvedBy(COUNTY_HEAD)
                    .within(FILE_ON_NOTICE)
                    .stops(FILE_ON_NOTICE, SERVE_NON_FILING)
                    .starts(URGING_LETTER)
                    .startsOneOf(ImmutableList.of(AGENCY_HANDS_OVER), (file, filing) -> handover(file))
                    .recording(CriminalCase::filed),
            under(PRR.article(563), PRR.article(564))
                    .may(PEER_PROCURATORATE, ReceiveNoticeToWithdraw.class)
                    .from(FILED, INVESTIGATING)
                    .stays()
                    .starts(OBJECT_TO_NOTICE)
                    .recording(CriminalCase::askedToWithdraw),
            under(CR.article(183), PRR.article(564))
                    .may(OFFICER, ObjectToNotice.class)
                    .from(FILED, INVESTIGATING)
                    .stays()
                    .providedOnFile(NOTICE_TO_WITHDRAW_RECEIVED, FilingQuestions::isNoticeToWithdrawThere)
                    .approvedBy(COUNTY_HEAD)
                    .within(OBJECT_TO_NOTICE)
                    .stops(OBJECT_TO_NOTICE)
                    .recording(CriminalCase::objected),
            under(CR.article(183), PRR.article(564))
                    .shall(OFFICER, WithdrawOnProcuratorateNotice.class)
                    .from(FILED, INVESTIGATING)
                    .to(WITHDRAWN)
                    .providedOnFile(NOTICE_TO_WITHDRAW_RECEIVED, FilingQuestions::isNoticeToWithdrawThere)
                    .provided(OBJECTION_NOT_PENDING, FilingQuestions::hasNoObjectionPending, PRR.article(565))
                    .provided(RELEASED_AT_ONCE, FilingQuestions::isReleased, CR.article(187))
                    .provided(PROPERTY_RELEASED, FilingQuestions::isPropertyReleased, CR.article(187))
                    .approvedBy(COUNTY_HEAD)
                    .stops(OBJECT_TO_NOTICE, URGING_LETTER)
                    .starts(NOTICE_OF_END)
                    .recording(CriminalCase::withdrawn));

    /** What the law against organised crime adds: for two days, property may be touched before filing. */
    static RuleTable<CriminalCase, CriminalState> withEmergencyMeasures(RuleTable<CriminalCase, CriminalState> table) {
        return table.amendedBy(
                under(OCL.article(27).paragraph(2))
                        .may(OFFICER, TakeEmergencyMeasure.class)
                        .from(FILING_REVIEW)
                        .stays()
                        .provided(MAFIA_TYPE_CLUE, FilingQuestions::isMafiaTypeClue)
                        .provided(PROPERTY_ABOUT_TO_VANISH, FilingQuestions::isAboutToVanish)
                        .approvedBy(CITY_HEAD)
                        .starts(ORGANISED_CRIME_MEASURE)
                        .recording(CriminalCase::emergencyTaken),
                under(OCL.article(27).paragraph(2))
                        .shall(OFFICER, LiftEmergencyMeasure.class)
                        .from(FILING_REVIEW, NOT_FILED, FILED, INVESTIGATING)
                        .stays()
                        .providedOnFile(EMERGENCY_MEASURE_STANDS, FilingQuestions::doesEmergencyMeasureStand)
                        .stops(ORGANISED_CRIME_MEASURE)
                        .recording(CriminalCase::emergencyLifted));
    }

    /** What the rule on intake and filing adds from 2024: how to complain, and that accuser and victim learn of the filing. */
    static RuleTable<CriminalCase, CriminalState> withIntakeRule(RuleTable<CriminalCase, CriminalState> table) {
        return table.amendedBy(
                receiveReport(
                                CR.article(169),
                                CR.article(171),
                                CRIMINAL_PL_2018.article(110),
                                RFR_2023.article(3),
                                RFR_2023.article(4))
                        .provided(COMPLAINT_ROUTE_TOLD, FilingQuestions::isComplaintRouteTold, RFR_2023.article(4)),
                fileCase(CR.article(178), CR.article(180), CRIMINAL_PL_2018.article(112))
                        .provided(VICTIM_TOLD, FilingQuestions::isVictimTold, RFR_2023.article(15)));
    }

    private static Rule<CriminalCase, CriminalState, ReceiveReport> receiveReport(Basis basis, Basis... more) {
        return under(basis, more)
                .<CriminalCase, CriminalState, ReceiveReport>shall(OFFICER, ReceiveReport.class)
                .opens(REPORT_REGISTERED)
                .provided(STATEMENT_READ_BACK, FilingQuestions::isStatementSigned, CR.article(169))
                .provided(FALSE_ACCUSATION_EXPLAINED, FilingQuestions::isFalseAccusationExplained, CR.article(172))
                .provided(SECRECY_KEPT, FilingQuestions::isSecrecyKept, CR.article(173))
                .provided(EVIDENCE_LISTED, FilingQuestions::isEvidenceListed, CR.article(170))
                .provided(RECEIPT_GIVEN, FilingQuestions::isReceiptGiven, CR.article(171), OPN_2015.whole())
                .startsOneOf(
                        ImmutableList.of(REVIEW_BEFORE_FILING, AGENCY_TRANSFER_REVIEW),
                        (file, receive) -> Optional.of(
                                receive.source() == ReportSource.AGENCY_TRANSFER
                                        ? AGENCY_TRANSFER_REVIEW
                                        : REVIEW_BEFORE_FILING))
                .startsOneOf(
                        ImmutableList.of(ASK_AGENCY_FOR_PAPERS),
                        (file, receive) -> started(ASK_AGENCY_FOR_PAPERS, FilingQuestions.arePapersMissing(file)))
                .recording(CriminalCase::received);
    }

    private static Rule<CriminalCase, CriminalState, FileCase> fileCase(Basis basis, Basis... more) {
        return under(basis, more)
                .<CriminalCase, CriminalState, FileCase>shall(OFFICER, FileCase.class)
                .from(FILING_REVIEW)
                .to(FILED)
                .provided(CRIMINAL_FACT, FilingQuestions::isCriminal)
                .provided(LIABILITY_DUE, FilingQuestions::isLiabilityDue)
                .provided(OWN_JURISDICTION, FilingQuestions::hasJurisdiction)
                .provided(NOT_COMPLAINT_ONLY, FilingQuestions::isNotComplaintOnly, CR.article(176))
                .provided(AGENCY_TOLD_IN_WRITING, FilingQuestions::isAgencyTold, CR.article(180), AGT.article(8))
                .providedInSituation(REVIEWED, FilingQuestions::isReviewed, UNIFIED_REVIEW)
                .approvedBy(COUNTY_HEAD)
                .stops(
                        REVIEW_BEFORE_FILING,
                        AGENCY_TRANSFER_REVIEW,
                        ASK_AGENCY_FOR_PAPERS,
                        AGENCY_SUPPLIES_PAPERS,
                        TRANSFER_BEFORE_FILING,
                        FILE_ON_NOTICE)
                .startsOneOf(ImmutableList.of(URGING_LETTER), (file, filing) -> urging(file))
                .startsOneOf(ImmutableList.of(AGENCY_HANDS_OVER), (file, filing) -> handover(file))
                .recording(CriminalCase::filed);
    }

    private static Optional<Clock> urging(CriminalCase file) {
        return file.filedOnNotice() ? Optional.of(URGING_LETTER) : Optional.empty();
    }

    private static Optional<Clock> handover(CriminalCase file) {
        return started(AGENCY_HANDS_OVER, FilingQuestions.isFromAgency(file));
    }

    private static Optional<Clock> started(Clock clock, Answer called) {
        return called == Answer.YES ? Optional.of(clock) : Optional.empty();
    }
}
