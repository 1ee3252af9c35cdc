package org.countygov.police.alert;

import static org.countygov.law.Instruments.ALERT_2003;
import static org.countygov.law.Instruments.AR;
import static org.countygov.law.Instruments.CR;
import static org.countygov.law.Instruments.ISR;
import static org.countygov.law.Instruments.OPN_2015;
import static org.countygov.law.Instruments.REC_2016;
import static org.countygov.law.Instruments.RFR_2023;
import static org.countygov.police.alert.AlertCondition.*;
import static org.countygov.police.alert.AlertState.*;
import static org.countygov.police.shared.FilingClocks.AGENCY_SUPPLIES_PAPERS;
import static org.countygov.police.shared.FilingClocks.ASK_AGENCY_FOR_PAPERS;
import static org.countygov.police.shared.FilingClocks.FOR_MAJOR_CASE;
import static org.countygov.police.shared.FilingClocks.FOR_VERIFICATION;
import static org.countygov.police.shared.FilingClocks.REVIEW_BEFORE_FILING;
import static org.countygov.police.shared.IntakeClocks.BY_REVIEWING_HEAD;
import static org.countygov.police.shared.IntakeClocks.CASE_ALERT_REVIEW;
import static org.countygov.police.shared.IntakeClocks.DIFFICULT;
import static org.countygov.police.shared.IntakeClocks.MAILED_REPORT;
import static org.countygov.police.shared.IntakeClocks.MAJOR_BY_REVIEWING_HEAD;
import static org.countygov.police.shared.IntakeClocks.MAJOR_RECTIFICATION;
import static org.countygov.police.shared.IntakeClocks.OTHER_ALERT_REVIEW;
import static org.countygov.police.shared.IntakeClocks.RECORDING_KEPT;
import static org.countygov.police.shared.IntakeClocks.RECTIFICATION;
import static org.countygov.police.shared.IntakeClocks.REGISTRATION_AFTER_EMERGENCY;
import static org.countygov.police.shared.IntakeClocks.REVIEW_BEFORE_ACCEPTANCE;
import static org.countygov.police.shared.IntakeClocks.TRANSFER_TO_OTHER_UNIT;
import static org.countygov.police.shared.IntakeClocks.UNDETERMINED_REMIT;
import static org.countygov.police.shared.PoliceRole.AGENCY;
import static org.countygov.police.shared.PoliceRole.CASE_MANAGEMENT_CENTRE;
import static org.countygov.police.shared.PoliceRole.CASE_UNIT_HEAD;
import static org.countygov.police.shared.PoliceRole.COUNTY_HEAD;
import static org.countygov.police.shared.PoliceRole.DISPATCHER;
import static org.countygov.police.shared.PoliceRole.LEGAL_DEPARTMENT;
import static org.countygov.police.shared.PoliceRole.LEGAL_DEPARTMENT_HEAD;
import static org.countygov.police.shared.PoliceRole.OFFICER;
import static org.countygov.police.shared.PoliceRole.STATION_HEAD;
import static org.countygov.workflow.Rule.either;
import static org.countygov.workflow.Rule.under;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.IntFunction;
import org.countygov.law.Basis;
import org.countygov.law.Convention;
import org.countygov.party.Role;
import org.countygov.police.alert.AlertCommand.*;
import org.countygov.time.Clock;
import org.countygov.time.Extension;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Rule;
import org.countygov.workflow.RuleTable;

/** Alerts, rule by rule, in the course of a report. */
final class AlertRules {
    static final Convention MODEL =
            Convention.of("无全国性规定，属地方做法，由县级确定", "no national rule was found; local practice, set by the county");
    private static final ImmutableSet<Role> REVIEWER = either(LEGAL_DEPARTMENT, CASE_MANAGEMENT_CENTRE);
    private static final ImmutableList<Clock> CASE_REVIEWS =
            ImmutableList.of(REVIEW_BEFORE_ACCEPTANCE, REVIEW_BEFORE_FILING);

    private static final ImmutableSet<OnTheSpot> THREE = ImmutableSet.of(
            OnTheSpot.REGISTERED_ONLINE, OnTheSpot.EVIDENCE_TAKEN_AND_LISTED, OnTheSpot.RECEIPT_WITH_QUERY);

    /**
     * What an instrument on intake says.
     *
     * @param provision its provision by number
     * @param onTheSpot what it wants done on the spot
     * @param periods the periods that it alone knows, which end wherever the report goes
     */
    private record Law(IntFunction<Basis> provision, ImmutableSet<OnTheSpot> onTheSpot, ImmutableList<Clock> periods) {
        Basis article(int number) {
            return provision.apply(number);
        }

        /** Begins a rule with the provisions, each once: of the opinion only the whole is known. */
        Rule.Under under(Basis... bases) {
            ImmutableList<Basis> each = ImmutableSet.copyOf(bases).asList();
            return Rule.under(each.get(0), each.subList(1, each.size()).toArray(new Basis[0]));
        }

        /** The periods that end with an act: its own, and those that every instrument knows. */
        Clock[] ending(Clock... others) {
            return ImmutableList.<Clock>builder()
                    .addAll(periods)
                    .add(others)
                    .build()
                    .toArray(new Clock[0]);
        }

        /** The rule, starting the period for a report by mail where there is one. */
        Rule<Alert, AlertState, Receive> countingMail(Rule<Alert, AlertState, Receive> rule) {
            return periods.contains(MAILED_REPORT)
                    ? rule.startsOneOf(
                            ImmutableList.of(MAILED_REPORT),
                            (alert, receive) -> receive.channel()
                                    .filter(Channel.MAIL::equals)
                                    .map(mail -> MAILED_REPORT))
                    : rule;
        }
    }

    /** Under the opinion of 2015, which is known as a whole only. */
    static final RuleTable<Alert, AlertState> OF_2020 =
            rules(new Law(article -> OPN_2015.whole(), THREE, ImmutableList.of()));

    /** Under the intake rule, which also speaks of complaints, and of what cannot be told at once. */
    static final RuleTable<Alert, AlertState> OF_2024 = rules(new Law(
                    RFR_2023::article,
                    ImmutableSet.copyOf(OnTheSpot.values()),
                    ImmutableList.of(UNDETERMINED_REMIT, MAILED_REPORT)))
            .amendedBy(
                    under(RFR_2023.article(8))
                            .may(OFFICER, HoldUndetermined.class)
                            .from(RECEIVED)
                            .stays()
                            .provided(REMIT_UNDETERMINED, Alert::isUndeterminable)
                            .starts(UNDETERMINED_REMIT),
                    under(RFR_2023.article(12), CR.article(21), CR.article(22))
                            .may(OFFICER, NoteDispute.class)
                            .from(RECEIVED, CLASSIFIED, DISPOSED)
                            .stays());

    private AlertRules() {}

    private static RuleTable<Alert, AlertState> rules(Law law) {
        return RuleTable.of(
                AlertState.class,
                AlertCommand.VOCABULARY,

                // Every report is taken in
                law.countingMail(law.under(CR.article(169), AR.article(60), law.article(3), law.article(7))
                        .shall(either(DISPATCHER, OFFICER), Receive.class)
                        .opens(RECEIVED)
                        .provided(CHANNEL_AND_KIND_RECORDED, Alert::areChannelAndKindRecorded, law.article(3))
                        .startsOneOf(
                                CASE_REVIEWS,
                                (alert, receive) -> receive.suspected().flatMap(AlertRules::reviewOf))
                        .startsOneOf(ImmutableList.of(ASK_AGENCY_FOR_PAPERS), AlertRules::papersToAskFor)
                        .recording(Alert::received)),
                under(ALERT_2003.article(14), ALERT_2003.article(15), MODEL)
                        .shall(either(DISPATCHER, OFFICER), Classify.class)
                        .from(RECEIVED)
                        .to(CLASSIFIED)
                        .provided(CLASS_NAMED, Alert::isClassNamed)
                        .recording(Alert::classified),
                under(MODEL)
                        .may(either(DISPATCHER, OFFICER, LEGAL_DEPARTMENT, CASE_MANAGEMENT_CENTRE), Correct.class)
                        .from(
                                RECEIVED,
                                CLASSIFIED,
                                DISPATCHED,
                                ON_SCENE,
                                DISPOSED,
                                REPORT_REGISTERED,
                                CLOSED_NON_CASE,
                                TRANSFERRED_OUT,
                                REFERRED_OUT,
                                DUPLICATE_EXPLAINED,
                                SUBSTANTIVE_REVIEW,
                                RECTIFICATION_ORDERED,
                                RECTIFIED)
                        .stays()
                        .provided(CORRECTION_REASONED, Alert::isReasoned)
                        .recording(Alert::corrected),
                under(CR.article(180))
                        .shall(OFFICER, AskForPapers.class)
                        .from(RECEIVED)
                        .stays()
                        .providedOnFile(TRANSFERRED_BY_ORGAN, Alert::isTransferredByOrgan)
                        .providedOnFile(PAPERS_INCOMPLETE, Alert::arePapersMissing)
                        .within(ASK_AGENCY_FOR_PAPERS)
                        .stops(ASK_AGENCY_FOR_PAPERS)
                        .starts(AGENCY_SUPPLIES_PAPERS),
                under(CR.article(180))
                        .shall(AGENCY, SupplyPapers.class)
                        .from(RECEIVED)
                        .stays()
                        .providedOnFile(PAPERS_INCOMPLETE, Alert::arePapersMissing)
                        .within(AGENCY_SUPPLIES_PAPERS)
                        .stops(ASK_AGENCY_FOR_PAPERS, AGENCY_SUPPLIES_PAPERS)
                        .recording(Alert::papersSupplied),
                law.under(AR.article(61).paragraph(1).item(2), CR.article(175), law.article(8))
                        .may(OFFICER, NoteOtherUnit.class)
                        .from(RECEIVED, CLASSIFIED, DISPOSED)
                        .stays()
                        .starts(TRANSFER_TO_OTHER_UNIT),

                // At the scene
                law.under(OPN_2015.whole(), law.article(7))
                        .shall(DISPATCHER, Dispatch.class)
                        .from(RECEIVED, CLASSIFIED)
                        .to(DISPATCHED)
                        .providedInSituation(CLASSIFIED_OR_URGENT, Alert::isClassifiedOrUrgent)
                        .recording(Alert::dispatched),
                under(REC_2016.article(4), AR.article(52))
                        .shall(OFFICER, Arrive.class)
                        .from(DISPATCHED)
                        .to(ON_SCENE)
                        .provided(TWO_OFFICERS_FOR_ENFORCEMENT, Alert::areTwoForEnforcement, AR.article(52))
                        .provided(RECORDED_FROM_ARRIVAL, Alert::isRecorded, REC_2016.article(4))
                        .recording(Alert::arrived),
                law.under(AR.article(61), law.article(11))
                        .shall(OFFICER, Dispose.class)
                        .from(ON_SCENE)
                        .to(DISPOSED)
                        .provided(RESULT_RECORDED, Alert::isRecorded)
                        .provided(PERSON_LINKED_TO_MEASURE, Alert::isPersonLinked)
                        .starts(RECORDING_KEPT)
                        .startsOneOf(
                                ImmutableList.of(REGISTRATION_AFTER_EMERGENCY),
                                (alert, dispose) -> alert.sentInUrgency()
                                        ? Optional.of(REGISTRATION_AFTER_EMERGENCY)
                                        : Optional.empty())
                        .recording(Alert::disposed),

                // Where it goes: a case, another unit, another organ, nothing
                law.under(
                                CR.article(169),
                                CR.article(170),
                                CR.article(171),
                                AR.article(60),
                                AR.article(61),
                                AR.article(64),
                                law.article(4))
                        .shall(OFFICER, RegisterWalkIn.class)
                        .from(RECEIVED, CLASSIFIED)
                        .to(REPORT_REGISTERED)
                        .provided(NATURE_STATED, Alert::isNatureStated, AR.article(65))
                        .provided(
                                THREE_ON_THE_SPOT,
                                (alert, register) -> Alert.areDone(register, law.onTheSpot()),
                                CR.article(170),
                                CR.article(171),
                                AR.article(64),
                                law.article(4))
                        .stops(law.ending(REVIEW_BEFORE_ACCEPTANCE, REVIEW_BEFORE_FILING))
                        .startsOneOf(
                                CASE_REVIEWS,
                                (alert, register) -> register.nature().map(AlertRules::reviewOf),
                                (alert, register) -> alert.caseTypeSince())
                        .recording(Alert::registered),
                law.under(AR.article(60), law.article(10))
                        .shall(OFFICER, RegisterMailed.class)
                        .from(RECEIVED, CLASSIFIED)
                        .to(REPORT_REGISTERED)
                        .provided(NATURE_STATED, Alert::isNatureStated, AR.article(65))
                        .provided(REPORTER_CONTACTED, Alert::isReporterContacted)
                        .provided(EVIDENCE_LISTED, Alert::isEvidenceListed, CR.article(170), AR.article(64))
                        .stops(law.ending(REVIEW_BEFORE_ACCEPTANCE, REVIEW_BEFORE_FILING))
                        .startsOneOf(
                                CASE_REVIEWS,
                                (alert, register) -> register.nature().map(AlertRules::reviewOf),
                                (alert, register) -> alert.caseTypeSince())
                        .recording(Alert::registered),
                law.under(AR.article(61).paragraph(1).item(1), law.article(7), law.article(8))
                        .shall(OFFICER, RegisterReport.class)
                        .from(DISPOSED)
                        .to(REPORT_REGISTERED)
                        .providedInSituation(BY_DISPOSING_UNIT, Alert::isByDisposingUnit, law.article(7))
                        .provided(NATURE_STATED, Alert::isNatureStated, AR.article(65))
                        .provided(OFFENCE_SUSPECTED, Alert::isOffenceSuspected)
                        .provided(OWN_JURISDICTION, Alert::isOwnJurisdiction)
                        .provided(EVIDENCE_LISTED, Alert::isEvidenceListed, CR.article(170), AR.article(64))
                        .provided(RECEIPT_GIVEN, Alert::isReceiptGiven)
                        .within(REGISTRATION_AFTER_EMERGENCY)
                        .stops(law.ending(REGISTRATION_AFTER_EMERGENCY, REVIEW_BEFORE_ACCEPTANCE, REVIEW_BEFORE_FILING))
                        .startsOneOf(
                                CASE_REVIEWS,
                                (alert, register) -> register.nature().map(AlertRules::reviewOf),
                                (alert, register) -> alert.caseTypeSince())
                        .recording(Alert::registered),
                law.under(OPN_2015.whole(), law.article(15))
                        .shall(OFFICER, LinkCase.class)
                        .from(REPORT_REGISTERED)
                        .stays()
                        .provided(CASE_DECIDED, Alert::isDecided)
                        .stops(REVIEW_BEFORE_ACCEPTANCE, REVIEW_BEFORE_FILING)
                        .recording(Alert::linked),
                under(OPN_2015.whole())
                        .may(OFFICER, ExtendCaseReview.class)
                        .from(REPORT_REGISTERED)
                        .stays()
                        .provided(REVIEW_STEP_NAMED, Alert::isStepNamed)
                        .approvedAtLevel(
                                ImmutableSet.of(COUNTY_HEAD),
                                (alert, extend) -> extend.step().equals(Optional.of(ReviewTier.MAJOR))
                                        ? ImmutableSet.of(COUNTY_HEAD)
                                        : ImmutableSet.of())
                        .extendsClock(
                                REVIEW_BEFORE_ACCEPTANCE,
                                (alert, extend, at) -> extend.step().map(step -> Extension.of(DIFFICULT, at)))
                        .extendsClock(
                                REVIEW_BEFORE_FILING,
                                (alert, extend, at) -> extend.step()
                                        .map(step -> Extension.of(
                                                step == ReviewTier.MAJOR ? FOR_MAJOR_CASE : FOR_VERIFICATION, at))),
                law.under(law.article(2), MODEL)
                        .may(either(OFFICER, STATION_HEAD, CASE_UNIT_HEAD), CloseNonCase.class)
                        .from(CLASSIFIED, DISPOSED)
                        .to(CLOSED_NON_CASE)
                        .providedInSituation(CLOSED_BY_WHOM_COUNTY_NAMES, Alert::isClosedByWhomCountyNames, MODEL)
                        .providedOnFile(CLASS_IS_NON_CASE, Alert::isNonCase)
                        .provided(NO_OFFENCE_EXPLAINED, Alert::isExplained)
                        .provided(COMPLAINT_ROUTED, Alert::isComplaintRouted)
                        .providedInSituation(REVIEWER_CONSENTS_TO_HARM, Alert::isConsentedToIfHarm, MODEL)
                        .stops(law.ending(REGISTRATION_AFTER_EMERGENCY, REVIEW_BEFORE_ACCEPTANCE, REVIEW_BEFORE_FILING))
                        .recording(Alert::closed),
                law.under(
                                CR.article(175).paragraph(1),
                                AR.article(61).paragraph(1).item(2),
                                AR.article(62),
                                law.article(8))
                        .shall(OFFICER, TransferOut.class)
                        .from(RECEIVED, CLASSIFIED, DISPOSED)
                        .to(TRANSFERRED_OUT)
                        .provided(NATURE_STATED, Alert::isNatureStated)
                        .provided(URGENT_MEASURES_TAKEN, Alert::areUrgentMeasuresTaken, CR.article(175), AR.article(62))
                        .provided(REPORTER_TOLD, Alert::isReporterTold)
                        .approvedAtLevel(
                                ImmutableSet.of(COUNTY_HEAD),
                                (alert, transfer) -> transfer.nature().equals(Optional.of(Nature.CRIMINAL))
                                        ? ImmutableSet.of(COUNTY_HEAD)
                                        : ImmutableSet.of())
                        .within(TRANSFER_TO_OTHER_UNIT)
                        .stops(law.ending(
                                TRANSFER_TO_OTHER_UNIT,
                                ASK_AGENCY_FOR_PAPERS,
                                AGENCY_SUPPLIES_PAPERS,
                                REGISTRATION_AFTER_EMERGENCY,
                                REVIEW_BEFORE_ACCEPTANCE,
                                REVIEW_BEFORE_FILING))
                        .recording(Alert::transferred),
                law.under(
                                CR.article(175).paragraph(2),
                                AR.article(61).paragraph(1).item(3),
                                law.article(8))
                        .shall(OFFICER, ReferOut.class)
                        .from(RECEIVED, CLASSIFIED, DISPOSED)
                        .to(REFERRED_OUT)
                        .provided(NOT_POLICE_BUSINESS, Alert::isNotPolice)
                        .provided(NOTICE_IN_DUE_FORM, Alert::isToldInDueForm)
                        .provided(EVIDENCE_GIVEN_BACK, Alert::isEvidenceReturned, law.article(8))
                        .stops(law.ending(
                                ASK_AGENCY_FOR_PAPERS,
                                AGENCY_SUPPLIES_PAPERS,
                                REGISTRATION_AFTER_EMERGENCY,
                                REVIEW_BEFORE_ACCEPTANCE,
                                REVIEW_BEFORE_FILING))
                        .recording(Alert::referred),
                under(CR.article(175).paragraph(3), AR.article(60))
                        .may(OFFICER, ExplainDuplicate.class)
                        .from(RECEIVED, CLASSIFIED)
                        .to(DUPLICATE_EXPLAINED)
                        .provided(EARLIER_REPORT_LINKED, Alert::isEarlierLinked)
                        .provided(NO_NEW_FACTS, Alert::isNothingNew)
                        .stops(law.ending(REVIEW_BEFORE_ACCEPTANCE, REVIEW_BEFORE_FILING))
                        .recording(Alert::explained),

                // Was it disposed of rightly? Local practice
                under(MODEL)
                        .may(REVIEWER, OpenSubstantiveReview.class)
                        .from(REPORT_REGISTERED, CLOSED_NON_CASE, TRANSFERRED_OUT, REFERRED_OUT, DUPLICATE_EXPLAINED)
                        .to(SUBSTANTIVE_REVIEW)
                        .provided(SELECTED_BY_RULE, Alert::isSelectedByRule)
                        .providedInSituation(REVIEWER_DID_NOT_HANDLE, Alert::didNotHandle)
                        .providedInSituation(REVIEWER_OFF_SHIFT, Alert::isOffShift)
                        .startsOneOf(
                                ImmutableList.of(CASE_ALERT_REVIEW, OTHER_ALERT_REVIEW),
                                (alert, open) -> Optional.of(
                                        alert.alertClass()
                                                        .map(AlertClass::isCaseType)
                                                        .orElse(true)
                                                ? CASE_ALERT_REVIEW
                                                : OTHER_ALERT_REVIEW))
                        .recording(Alert::reviewed),
                under(MODEL)
                        .may(REVIEWER, PassReview.class)
                        .from(SUBSTANTIVE_REVIEW)
                        .closes(REVIEW_PASSED)
                        .provided(CONTENT_CHECKED, Alert::isContentChecked)
                        .provided(CALLED_BACK, Alert::isCalledBack)
                        .stops(CASE_ALERT_REVIEW, OTHER_ALERT_REVIEW),
                under(ISR.article(6), ISR.article(19), MODEL)
                        .may(REVIEWER, OrderRectification.class)
                        .from(SUBSTANTIVE_REVIEW)
                        .to(RECTIFICATION_ORDERED)
                        .provided(DEFECT_LISTED, Alert::hasDefect)
                        .approvedBy(LEGAL_DEPARTMENT_HEAD)
                        .stops(CASE_ALERT_REVIEW, OTHER_ALERT_REVIEW)
                        .startsOneOf(
                                ImmutableList.of(RECTIFICATION, MAJOR_RECTIFICATION),
                                (alert, order) -> Optional.of(order.major() ? MAJOR_RECTIFICATION : RECTIFICATION))
                        .recording(Alert::faulted),
                under(ISR.article(21), MODEL)
                        .may(REVIEWER, ReferToInspectorate.class)
                        .from(SUBSTANTIVE_REVIEW, RECTIFICATION_ORDERED)
                        .stays(),
                under(MODEL)
                        .may(REVIEWER, ExtendRectification.class)
                        .from(RECTIFICATION_ORDERED)
                        .stays()
                        .approvedBy(LEGAL_DEPARTMENT_HEAD)
                        .extendsClock(
                                RECTIFICATION,
                                (alert, extend, at) -> extend.by().map(by -> Extension.of(BY_REVIEWING_HEAD, by, at)))
                        .extendsClock(
                                MAJOR_RECTIFICATION,
                                (alert, extend, at) ->
                                        extend.by().map(by -> Extension.of(MAJOR_BY_REVIEWING_HEAD, by, at))),
                under(MODEL)
                        .shall(either(OFFICER, STATION_HEAD, CASE_UNIT_HEAD), SubmitRectification.class)
                        .from(RECTIFICATION_ORDERED)
                        .to(RECTIFIED)
                        .providedInSituation(BY_RESPONSIBLE_UNIT, Alert::isByResponsibleUnit)
                        .provided(EVIDENCE_ATTACHED, Alert::isEvidenceAttached)
                        .provided(CASE_NUMBER_THERE, Alert::isCaseNamed)
                        .within(RECTIFICATION)
                        .stops(RECTIFICATION, MAJOR_RECTIFICATION)
                        .recording(Alert::rectified),
                under(MODEL)
                        .may(REVIEWER, VerifyRectification.class)
                        .from(RECTIFIED)
                        .closes(REVIEW_PASSED)
                        .providedInSituation(BY_THE_REVIEWER, Alert::isByReviewer)
                        .provided(DEFECT_GONE, Alert::isGone),
                under(MODEL)
                        .may(REVIEWER, RejectRectification.class)
                        .from(RECTIFIED)
                        .to(RECTIFICATION_ORDERED)
                        .providedInSituation(BY_THE_REVIEWER, Alert::isByReviewer)
                        .startsOneOf(
                                ImmutableList.of(RECTIFICATION, MAJOR_RECTIFICATION),
                                (alert, reject) ->
                                        Optional.of(alert.majorFinding() ? MAJOR_RECTIFICATION : RECTIFICATION)));
    }

    private static Optional<Clock> reviewOf(AlertClass suspected) {
        return switch (suspected) {
            case CRIMINAL -> Optional.of(REVIEW_BEFORE_FILING);
            case PUBLIC_ORDER, OTHER_ADMINISTRATIVE -> Optional.of(REVIEW_BEFORE_ACCEPTANCE);
            case TRAFFIC, DISPUTE, HELP, INQUIRY, COMPLAINT, OTHER -> Optional.empty();
        };
    }

    /** What is unclear begins under the administrative procedure. */
    private static Clock reviewOf(Nature nature) {
        return nature == Nature.CRIMINAL ? REVIEW_BEFORE_FILING : REVIEW_BEFORE_ACCEPTANCE;
    }

    private static Optional<Clock> papersToAskFor(Alert alert, Receive receive) {
        return alert.isTransferredByOrgan().and(alert.arePapersMissing()) == Answer.YES
                ? Optional.of(ASK_AGENCY_FOR_PAPERS)
                : Optional.empty();
    }
}
