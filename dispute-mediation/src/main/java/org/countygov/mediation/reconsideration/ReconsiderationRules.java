package org.countygov.mediation.reconsideration;

import static org.countygov.law.Instruments.ARL_2023;
import static org.countygov.law.Instruments.ARR_2007;
import static org.countygov.law.Instruments.ARR_2026;
import static org.countygov.mediation.reconsideration.ReconsiderationCondition.*;
import static org.countygov.mediation.reconsideration.ReconsiderationState.*;
import static org.countygov.mediation.shared.MediationRole.AGENT;
import static org.countygov.mediation.shared.MediationRole.APPLICANT;
import static org.countygov.mediation.shared.MediationRole.RECONSIDERATION_OFFICE;
import static org.countygov.mediation.shared.MediationRole.RECONSIDERATION_OFFICE_HEAD;
import static org.countygov.mediation.shared.MediationRole.RECONSIDERATION_ORGAN;
import static org.countygov.mediation.shared.MediationRole.RESPONDENT;
import static org.countygov.mediation.shared.MediationRole.SUPERIOR_ORGAN;
import static org.countygov.mediation.shared.MediationRole.THIRD_PARTY;
import static org.countygov.mediation.shared.ReconsiderationClocks.*;
import static org.countygov.workflow.Rule.either;
import static org.countygov.workflow.Rule.under;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.countygov.law.Convention;
import org.countygov.mediation.reconsideration.ReconsiderationCommand.*;
import org.countygov.party.Role;
import org.countygov.time.Clock;
import org.countygov.time.Extension;
import org.countygov.workflow.RuleTable;

/**
 * Administrative reconsideration, rule by rule, in the course of a case: under the law of 2023, and since its new implementing
 * regulation. The organ is the government in whose name the case is decided, the office its justice department that handles
 * it; where the law names the organ, the office may act for it.
 */
final class ReconsiderationRules {
    static final ImmutableSet<Role> ORGAN = either(RECONSIDERATION_ORGAN, RECONSIDERATION_OFFICE);
    static final ImmutableSet<Role> ALL_SIDES = either(APPLICANT, RESPONDENT, THIRD_PARTY, AGENT);
    static final Convention SILENT = Convention.of("法律未规定，属约定", "the law is silent; a choice of this library");
    private static final Convention FROM_ACCEPTANCE = Convention.of(
            "转为普通程序后的期限，法律未规定，自受理之日起算",
            "the law is silent on the period after the turn; it is counted from acceptance");
    private static final Convention CARRIED_OVER = Convention.of(
            "2026年条例的相应条文未核对，沿用2007年条例第三十四条、第三十七条",
            "the corresponding articles of the regulation of 2026 were not read; arts 34 and 37 of 2007 are carried over");

    static final RuleTable<Reconsideration, ReconsiderationState> OF_2024 = RuleTable.of(
            ReconsiderationState.class,
            ReconsiderationCommand.VOCABULARY,

            // Intake
            under(ARL_2023.article(20), ARL_2023.article(22), ARL_2023.article(30))
                    .may(either(APPLICANT, AGENT), Apply.class)
                    .opens(RECEIVED)
                    .provided(APPLICATION_RECORDED, Reconsideration::isRecorded, ARL_2023.article(22))
                    .providedInSituation(APPLICATION_IN_TIME, Reconsideration::isAskedInTime, ARL_2023.article(20))
                    .providedInSituation(WITHIN_OUTER_LIMIT, Reconsideration::isWithinOuterLimit, ARL_2023.article(21))
                    .provided(OPEN_TO_RECONSIDERATION, Reconsideration::isOpenToReconsideration, ARL_2023.article(12))
                    .provided(
                            NOT_WITHDRAWN_BEFORE,
                            Reconsideration::isNotWithdrawnBefore,
                            ARL_2023.article(74).paragraph(2))
                    .starts(INTAKE_REVIEW, CORRECTION_NOTICE)
                    .recording(Reconsideration::applied),
            under(ARL_2023.article(31))
                    .may(ORGAN, RequestCorrection.class)
                    .from(RECEIVED)
                    .to(CORRECTION_REQUESTED)
                    .provided(PAPERS_LACKING, Reconsideration::isLacking)
                    .provided(ALL_DEFECTS_LISTED, Reconsideration::isListedWhole)
                    .providedOnFile(ASKED_ONLY_ONCE, Reconsideration::isFirstCorrection)
                    .within(CORRECTION_NOTICE)
                    .stops(INTAKE_REVIEW, CORRECTION_NOTICE)
                    .starts(CORRECTION)
                    .recording(Reconsideration::correctionAsked),
            under(ARL_2023.article(31))
                    .may(ORGAN, ExtendCorrection.class)
                    .from(CORRECTION_REQUESTED)
                    .stays()
                    .provided(GOOD_REASON, Reconsideration::hasGoodReason)
                    .extendsClock(
                            CORRECTION,
                            (content, extend, at) -> extend.by().map(by -> Extension.of(FOR_GOOD_REASON, by, at))),
            under(ARL_2023.article(31).paragraph(3))
                    .may(either(APPLICANT, AGENT), Correct.class)
                    .from(CORRECTION_REQUESTED)
                    .to(RECEIVED)
                    .within(CORRECTION)
                    .stops(CORRECTION)
                    .starts(INTAKE_REVIEW)
                    .recording(Reconsideration::corrected),
            under(ARL_2023.article(31).paragraph(2))
                    .byLaw(new AbandonByLapse())
                    .from(CORRECTION_REQUESTED)
                    .closes(ABANDONED)
                    .onExpiryOf(CORRECTION)
                    .stops(CORRECTION),
            under(ARL_2023.article(30).paragraph(2))
                    .may(ORGAN, Reject.class)
                    .from(RECEIVED)
                    .closes(REJECTED)
                    .provided(FAULT_NAMED, Reconsideration::hasFault)
                    .provided(REASONED, Reconsideration::isReasoned)
                    .provided(COMPETENT_ORGAN_NAMED, Reconsideration::isCompetentOrganNamed)
                    .within(INTAKE_REVIEW)
                    .stops(INTAKE_REVIEW, CORRECTION_NOTICE),
            under(ARL_2023.article(30), ARL_2023.article(62))
                    .may(ORGAN, Accept.class)
                    .from(RECEIVED)
                    .to(ACCEPTED)
                    .provided(CONDITIONS_MET, Reconsideration::isFit)
                    .stops(INTAKE_REVIEW, CORRECTION_NOTICE)
                    .starts(COPY, DECISION)
                    .recording(Reconsideration::accepted),
            under(ARL_2023.article(30).paragraph(3))
                    .byLaw(new DeemAccepted())
                    .from(RECEIVED)
                    .to(ACCEPTED)
                    .onExpiryOf(INTAKE_REVIEW)
                    .stops(INTAKE_REVIEW, CORRECTION_NOTICE)
                    .starts(COPY, DECISION)
                    .recording(Reconsideration::accepted),

            // Which procedure. The ordinary period runs on beside the summary one, for the case that turns back
            under(ARL_2023.article(53), ARL_2023.article(62))
                    .may(ORGAN, ChooseSummary.class)
                    .from(ACCEPTED)
                    .stays()
                    .providedOnFile(STILL_ORDINARY, Reconsideration::isOrdinary)
                    .provided(SUITED_TO_SUMMARY, Reconsideration::isSuitedToSummary)
                    .stops(COPY)
                    .startsOneOf(
                            ImmutableList.of(SUMMARY_COPY),
                            ReconsiderationRules::summaryCopy,
                            (content, choose) -> content.acceptedAt())
                    .starts(SUMMARY_DECISION, (content, choose) -> content.summaryCountedFrom())
                    .recording(Reconsideration::summary),
            under(ARL_2023.article(55), FROM_ACCEPTANCE)
                    .may(RECONSIDERATION_OFFICE, ToOrdinary.class)
                    .from(ACCEPTED)
                    .stays()
                    .providedOnFile(IN_SUMMARY, Reconsideration::isSummary)
                    .provided(UNSUITED_TO_SUMMARY, Reconsideration::isUnsuited, ARL_2023.article(55))
                    .approvedBy(RECONSIDERATION_OFFICE_HEAD)
                    .stops(SUMMARY_DECISION)
                    .recording(Reconsideration::ordinary),

            // Review
            under(ARL_2023.article(48), ARL_2023.article(54))
                    .shall(RECONSIDERATION_OFFICE, SendCopy.class)
                    .from(ACCEPTED)
                    .stays()
                    .within(COPY)
                    .stops(COPY, SUMMARY_COPY)
                    .recording(Reconsideration::copySent),
            under(ARL_2023.article(48), ARL_2023.article(54))
                    .may(either(RESPONDENT, RECONSIDERATION_OFFICE), ReceiveCopy.class)
                    .from(ACCEPTED)
                    .stays()
                    .startsOneOf(ImmutableList.of(ANSWER, SUMMARY_ANSWER), ReconsiderationRules::answer),
            under(ARL_2023.article(48), ARL_2023.article(54))
                    .shall(RESPONDENT, AnswerApplication.class)
                    .from(ACCEPTED)
                    .stays()
                    .within(ANSWER)
                    .stops(ANSWER, SUMMARY_ANSWER),
            under(ARL_2023.article(49))
                    .may(RECONSIDERATION_OFFICE, HearParties.class)
                    .from(ACCEPTED)
                    .stays()
                    .recording(Reconsideration::heard),
            under(ARL_2023.article(51), ARL_2023.article(88))
                    .may(RECONSIDERATION_OFFICE, NotifyHearing.class)
                    .from(ACCEPTED)
                    .stays()
                    .providedInSituation(HEARING_AHEAD, Reconsideration::isAhead)
                    .providedInSituation(NOTICE_IN_TIME, Reconsideration::isNotifiedInTime)
                    .recording(Reconsideration::hearingNotified),
            under(ARL_2023.article(50), ARL_2023.article(51))
                    .may(RECONSIDERATION_OFFICE, HoldHearing.class)
                    .from(ACCEPTED)
                    .stays()
                    .providedInSituation(HEARING_NOTIFIED, Reconsideration::isHearingNotified)
                    .recording(Reconsideration::hearingHeld),
            under(ARR_2007.article(34), ARR_2007.article(37))
                    .may(ORGAN, BeginInquiry.class)
                    .from(ACCEPTED)
                    .stays()
                    .pauses(DECISION, SUMMARY_DECISION)
                    .recording(Reconsideration::inquiryBegun),
            under(ARR_2007.article(34), ARR_2007.article(37))
                    .may(ORGAN, EndInquiry.class)
                    .from(ACCEPTED)
                    .stays()
                    .resumes(DECISION, SUMMARY_DECISION)
                    .recording(Reconsideration::goingOn),

            // Suspension
            under(ARL_2023.article(39))
                    .may(ORGAN, Suspend.class)
                    .from(ACCEPTED)
                    .to(SUSPENDED)
                    .provided(GROUND_RECORDED, Reconsideration::hasGround)
                    .provided(
                            BOTH_AGREE_TO_SUSPEND,
                            Reconsideration::isSuspensionAgreed,
                            ARL_2023.article(39).paragraph(1).item(6))
                    .provided(
                            TOLD_IN_WRITING,
                            Reconsideration::isTold,
                            ARL_2023.article(39).paragraph(3))
                    .pauses(DECISION, SUMMARY_DECISION)
                    .startsOneOf(ImmutableList.of(UNCURED_SUSPENSION), ReconsiderationRules::uncured)
                    .recording(Reconsideration::suspended),
            under(ARL_2023.article(39).paragraph(2), ARL_2023.article(40))
                    .shall(either(RECONSIDERATION_ORGAN, RECONSIDERATION_OFFICE, SUPERIOR_ORGAN), Resume.class)
                    .from(SUSPENDED)
                    .to(ACCEPTED)
                    .provided(REASON_GONE, Reconsideration::isReasonGone)
                    .provided(
                            TOLD_IN_WRITING,
                            Reconsideration::isTold,
                            ARL_2023.article(39).paragraph(3))
                    .stops(UNCURED_SUSPENSION)
                    .resumes(DECISION, SUMMARY_DECISION)
                    .recording(Reconsideration::goingOn),
            under(ARL_2023.article(41).item(5))
                    .shall(RECONSIDERATION_ORGAN, TerminateAfter60.class)
                    .from(SUSPENDED)
                    .closes(TERMINATED)
                    .providedOnFile(GROUND_THAT_ENDS, Reconsideration::isGroundThatEnds)
                    .providedInSituation(SIXTY_DAYS_OVER, Reconsideration::areSixtyDaysOver)
                    .stops(UNCURED_SUSPENSION, COPY, SUMMARY_COPY, ANSWER, SUMMARY_ANSWER, DECISION, SUMMARY_DECISION),

            // Mediation and settlement
            under(ARL_2023.article(5))
                    .may(ORGAN, Mediate.class)
                    .from(ACCEPTED)
                    .stays()
                    .provided(VOLUNTARY, Reconsideration::isVoluntary)
                    .provided(LAWFUL_AND_HARMLESS, Reconsideration::isLawful),
            under(ARL_2023.article(73))
                    .may(ALL_SIDES, AgreeByMediation.class)
                    .from(ACCEPTED, SUSPENDED)
                    .to(MEDIATION_AGREED)
                    .provided(ALL_PARTIES_AGREE, Reconsideration::isAgreedByAll)
                    .provided(LAWFUL_AND_HARMLESS, Reconsideration::isLawful, ARL_2023.article(5))
                    .stops(UNCURED_SUSPENSION)
                    .recording(Reconsideration::agreed),
            under(ARL_2023.article(73).paragraph(1))
                    .may(either(APPLICANT, RESPONDENT, THIRD_PARTY, AGENT, RECONSIDERATION_ORGAN), Sign.class)
                    .from(MEDIATION_AGREED)
                    .stays()
                    .providedInSituation(MARK_BY_WHOM_IT_BELONGS, Reconsideration::isWhoseMark)
                    .recording(Reconsideration::signed),
            under(ARL_2023.article(73).paragraph(1))
                    .byLaw(new TakeEffect())
                    .from(MEDIATION_AGREED)
                    .closes(MEDIATED)
                    .asSoonAs(ALL_MARKS_PRESENT, Reconsideration::allMarksSince)
                    .stops(COPY, SUMMARY_COPY, ANSWER, SUMMARY_ANSWER, DECISION, SUMMARY_DECISION),
            under(ARL_2023.article(73).paragraph(2))
                    .may(ALL_SIDES, Regret.class)
                    .from(MEDIATION_AGREED)
                    .to(ACCEPTED)
                    .providedInSituation(BY_PARTY, (content, regret, situation) -> content.isParty(situation))
                    .resumes(DECISION, SUMMARY_DECISION)
                    .recording(Reconsideration::goingOn),
            under(ARL_2023.article(74))
                    .may(either(APPLICANT, RESPONDENT), Settle.class)
                    .from(ACCEPTED, SUSPENDED)
                    .to(SETTLED)
                    .provided(APPLICANT_AND_RESPONDENT_AGREE, Reconsideration::isSettled)
                    .provided(VOLUNTARY, Reconsideration::isVoluntary)
                    .provided(LAWFUL_AND_HARMLESS, Reconsideration::isLawful)
                    .providedInSituation(
                            WRITTEN_SETTLEMENT, Reconsideration::isWrittenWhereRequired, ARR_2007.article(40))
                    .stops(UNCURED_SUSPENSION),
            under(ARL_2023.article(41).item(1), ARL_2023.article(74).paragraph(2))
                    .may(either(APPLICANT, AGENT), WithdrawApplication.class)
                    .from(ACCEPTED, SUSPENDED, SETTLED)
                    .closes(TERMINATED)
                    .approvedBy(RECONSIDERATION_OFFICE)
                    .approvedBy(RECONSIDERATION_ORGAN)
                    .stops(UNCURED_SUSPENSION, COPY, SUMMARY_COPY, ANSWER, SUMMARY_ANSWER, DECISION, SUMMARY_DECISION),
            under(SILENT)
                    .may(ORGAN, ReturnToReview.class)
                    .from(SETTLED)
                    .to(ACCEPTED)
                    .provided(SETTLEMENT_FAILED, Reconsideration::isNotWithdrawn)
                    .resumes(DECISION, SUMMARY_DECISION)
                    .recording(Reconsideration::goingOn),

            // The end
            under(ARL_2023.article(62).paragraph(1))
                    .may(RECONSIDERATION_OFFICE, Extend.class)
                    .from(ACCEPTED)
                    .stays()
                    .providedOnFile(STILL_ORDINARY, Reconsideration::isOrdinary, ARL_2023.article(62))
                    .provided(COMPLICATED, Reconsideration::isComplicated)
                    .provided(TOLD_IN_WRITING, Reconsideration::isTold)
                    .approvedBy(RECONSIDERATION_OFFICE_HEAD)
                    .extendsClock(
                            DECISION,
                            (content, extend, at) -> extend.by().map(by -> Extension.of(BY_HEAD_OF_OFFICE, by, at))),
            under(ARL_2023.article(61), ARL_2023.article(62), ARL_2023.article(75))
                    .shall(RECONSIDERATION_ORGAN, Decide.class)
                    .from(ACCEPTED)
                    .closes(DECIDED)
                    .providedOnFile(PARTIES_HEARD, Reconsideration::wereHeard, ARL_2023.article(49))
                    .provided(HEARING_HELD, Reconsideration::wasHearingHeld, ARL_2023.article(50))
                    .provided(
                            NOT_WORSE,
                            Reconsideration::isNotWorse,
                            ARL_2023.article(63).paragraph(2))
                    .within(DECISION)
                    .stops(COPY, SUMMARY_COPY, ANSWER, SUMMARY_ANSWER, DECISION, SUMMARY_DECISION)
                    .starts(SUIT_AFTER_DECISION, (content, decide) -> decide.servedAt()),
            under(ARL_2023.article(33), ARL_2023.article(69))
                    .may(RECONSIDERATION_ORGAN, Dismiss.class)
                    .from(ACCEPTED)
                    .closes(DISMISSED)
                    .provided(GROUND_NAMED, Reconsideration::hasGround)
                    .stops(COPY, SUMMARY_COPY, ANSWER, SUMMARY_ANSWER, DECISION, SUMMARY_DECISION));

    /** The regulation of 2026: inaction, acts in a criminal case; the regulation of 2007 is gone. */
    static final RuleTable<Reconsideration, ReconsiderationState> OF_2026 = OF_2024.amendedBy(
            under(ARL_2023.article(20), ARL_2023.article(22), ARL_2023.article(30))
                    .may(either(APPLICANT, AGENT), Apply.class)
                    .opens(RECEIVED)
                    .provided(APPLICATION_RECORDED, Reconsideration::isRecorded, ARL_2023.article(22))
                    .providedInSituation(
                            APPLICATION_IN_TIME,
                            Reconsideration::isAskedInTimeEvenOnInaction,
                            ARL_2023.article(20),
                            ARR_2026.article(24))
                    .providedInSituation(WITHIN_OUTER_LIMIT, Reconsideration::isWithinOuterLimit, ARL_2023.article(21))
                    .provided(
                            OPEN_TO_RECONSIDERATION,
                            Reconsideration::isOpenToReconsideration,
                            ARL_2023.article(12),
                            ARR_2026.article(36))
                    .provided(
                            NOT_WITHDRAWN_BEFORE,
                            Reconsideration::isNotWithdrawnBefore,
                            ARL_2023.article(74).paragraph(2))
                    .starts(INTAKE_REVIEW, CORRECTION_NOTICE)
                    .recording(Reconsideration::applied),
            under(CARRIED_OVER)
                    .may(ORGAN, BeginInquiry.class)
                    .from(ACCEPTED)
                    .stays()
                    .pauses(DECISION, SUMMARY_DECISION)
                    .recording(Reconsideration::inquiryBegun),
            under(CARRIED_OVER)
                    .may(ORGAN, EndInquiry.class)
                    .from(ACCEPTED)
                    .stays()
                    .resumes(DECISION, SUMMARY_DECISION)
                    .recording(Reconsideration::goingOn),
            under(ARL_2023.article(74))
                    .may(either(APPLICANT, RESPONDENT), Settle.class)
                    .from(ACCEPTED, SUSPENDED)
                    .to(SETTLED)
                    .provided(APPLICANT_AND_RESPONDENT_AGREE, Reconsideration::isSettled)
                    .provided(VOLUNTARY, Reconsideration::isVoluntary)
                    .provided(LAWFUL_AND_HARMLESS, Reconsideration::isLawful)
                    .stops(UNCURED_SUSPENSION));

    private ReconsiderationRules() {}

    /** The file already counts as summary. */
    private static Optional<Clock> summaryCopy(Reconsideration content, ChooseSummary choose) {
        return content.copySent() ? Optional.empty() : Optional.of(SUMMARY_COPY);
    }

    private static Optional<Clock> answer(Reconsideration content, ReceiveCopy receive) {
        return Optional.of(content.procedure() == Procedure.SUMMARY ? SUMMARY_ANSWER : ANSWER);
    }

    private static Optional<Clock> uncured(Reconsideration content, Suspend suspend) {
        return suspend.ground().filter(SuspensionGround::endsAfterSixtyDays).map(ground -> UNCURED_SUSPENSION);
    }
}
