package org.countygov.mediation.reconsideration;

import static org.countygov.law.Instruments.ARL_2017;
import static org.countygov.law.Instruments.ARR_2007;
import static org.countygov.mediation.reconsideration.ReconsiderationCondition.*;
import static org.countygov.mediation.reconsideration.ReconsiderationState.*;
import static org.countygov.mediation.shared.MediationRole.AGENT;
import static org.countygov.mediation.shared.MediationRole.APPLICANT;
import static org.countygov.mediation.shared.MediationRole.RECONSIDERATION_OFFICE;
import static org.countygov.mediation.shared.MediationRole.RECONSIDERATION_ORGAN;
import static org.countygov.mediation.shared.MediationRole.RECONSIDERATION_ORGAN_HEAD;
import static org.countygov.mediation.shared.MediationRole.RESPONDENT;
import static org.countygov.mediation.shared.MediationRole.THIRD_PARTY;
import static org.countygov.mediation.shared.ReconsiderationClocks.*;
import static org.countygov.workflow.Rule.either;
import static org.countygov.workflow.Rule.under;

import org.countygov.mediation.reconsideration.ReconsiderationCommand.*;
import org.countygov.time.Extension;
import org.countygov.workflow.RuleTable;

/**
 * Administrative reconsideration before 2024, rule by rule. An application not rejected in time was accepted on the day it
 * came in, so the period to decide runs from then. What the sources name no article for is left out: suspension, hearing,
 * dismissal.
 */
final class EarlierReconsiderationRules {
    static final RuleTable<Reconsideration, ReconsiderationState> OF_2007 = RuleTable.of(
            ReconsiderationState.class,
            ReconsiderationCommand.VOCABULARY,

            // Intake
            under(ARL_2017.article(9), ARL_2017.article(17))
                    .may(either(APPLICANT, AGENT), Apply.class)
                    .opens(RECEIVED)
                    .provided(APPLICATION_RECORDED, Reconsideration::isRecorded)
                    .providedInSituation(
                            APPLICATION_IN_TIME, Reconsideration::isAskedWithinSixtyDays, ARL_2017.article(9))
                    .starts(INTAKE_REVIEW, DECISION)
                    .recording(Reconsideration::applied),
            under(ARR_2007.article(29))
                    .may(ReconsiderationRules.ORGAN, RequestCorrection.class)
                    .from(RECEIVED)
                    .to(CORRECTION_REQUESTED)
                    .provided(PAPERS_LACKING, Reconsideration::isLacking)
                    .stops(INTAKE_REVIEW)
                    .pauses(DECISION)
                    .startsAsSet(CORRECTION, (content, request) -> request.within())
                    .recording(Reconsideration::correctionAsked),
            under(ARR_2007.article(29))
                    .may(either(APPLICANT, AGENT), Correct.class)
                    .from(CORRECTION_REQUESTED)
                    .to(RECEIVED)
                    .within(CORRECTION)
                    .stops(CORRECTION)
                    .resumes(DECISION)
                    .starts(INTAKE_REVIEW)
                    .recording(Reconsideration::corrected),
            under(ARR_2007.article(29))
                    .byLaw(new AbandonByLapse())
                    .from(CORRECTION_REQUESTED)
                    .closes(ABANDONED)
                    .onExpiryOf(CORRECTION)
                    .stops(CORRECTION, DECISION),
            under(ARL_2017.article(17))
                    .may(ReconsiderationRules.ORGAN, Reject.class)
                    .from(RECEIVED)
                    .closes(REJECTED)
                    .provided(FAULT_NAMED, Reconsideration::hasFault)
                    .provided(COMPETENT_ORGAN_NAMED, Reconsideration::isCompetentOrganNamed)
                    .within(INTAKE_REVIEW)
                    .stops(INTAKE_REVIEW, DECISION),
            under(ARL_2017.article(17))
                    .may(ReconsiderationRules.ORGAN, Accept.class)
                    .from(RECEIVED)
                    .to(ACCEPTED)
                    .provided(CONDITIONS_MET, Reconsideration::isFit)
                    .stops(INTAKE_REVIEW)
                    .starts(COPY, (content, accept) -> content.receivedAt())
                    .recording(Reconsideration::acceptedOnReceipt),
            under(ARL_2017.article(17))
                    .byLaw(new DeemAccepted())
                    .from(RECEIVED)
                    .to(ACCEPTED)
                    .onExpiryOf(INTAKE_REVIEW)
                    .stops(INTAKE_REVIEW)
                    .starts(COPY, (content, deem) -> content.receivedAt())
                    .recording(Reconsideration::acceptedOnReceipt),

            // Review
            under(ARL_2017.article(23))
                    .shall(RECONSIDERATION_OFFICE, SendCopy.class)
                    .from(ACCEPTED)
                    .stays()
                    .within(COPY)
                    .stops(COPY)
                    .recording(Reconsideration::copySent),
            under(ARL_2017.article(23))
                    .may(either(RESPONDENT, RECONSIDERATION_OFFICE), ReceiveCopy.class)
                    .from(ACCEPTED)
                    .stays()
                    .starts(ANSWER),
            under(ARL_2017.article(23))
                    .shall(RESPONDENT, AnswerApplication.class)
                    .from(ACCEPTED)
                    .stays()
                    .within(ANSWER)
                    .stops(ANSWER),
            under(ARR_2007.article(34), ARR_2007.article(37))
                    .may(ReconsiderationRules.ORGAN, BeginInquiry.class)
                    .from(ACCEPTED)
                    .stays()
                    .pauses(DECISION)
                    .recording(Reconsideration::inquiryBegun),
            under(ARR_2007.article(34), ARR_2007.article(37))
                    .may(ReconsiderationRules.ORGAN, EndInquiry.class)
                    .from(ACCEPTED)
                    .stays()
                    .resumes(DECISION)
                    .recording(Reconsideration::goingOn),

            // Mediation and settlement
            under(ARR_2007.article(50))
                    .may(ReconsiderationRules.ORGAN, Mediate.class)
                    .from(ACCEPTED)
                    .stays()
                    .providedOnFile(MAY_BE_MEDIATED, Reconsideration::mayBeMediated)
                    .provided(VOLUNTARY, Reconsideration::isVoluntary)
                    .provided(LAWFUL_AND_HARMLESS, Reconsideration::isLawful),
            under(ARR_2007.article(50))
                    .may(ReconsiderationRules.ALL_SIDES, AgreeByMediation.class)
                    .from(ACCEPTED)
                    .to(MEDIATION_AGREED)
                    .providedOnFile(MAY_BE_MEDIATED, Reconsideration::mayBeMediated)
                    .provided(ALL_PARTIES_AGREE, Reconsideration::isAgreedByAll)
                    .provided(LAWFUL_AND_HARMLESS, Reconsideration::isLawful)
                    .recording(Reconsideration::agreed),
            under(ARR_2007.article(50))
                    .may(either(APPLICANT, RESPONDENT, THIRD_PARTY, AGENT, RECONSIDERATION_ORGAN), Sign.class)
                    .from(MEDIATION_AGREED)
                    .stays()
                    .providedInSituation(MARK_BY_WHOM_IT_BELONGS, Reconsideration::isWhoseMark)
                    .recording(Reconsideration::signed),
            under(ARR_2007.article(50))
                    .byLaw(new TakeEffect())
                    .from(MEDIATION_AGREED)
                    .closes(MEDIATED)
                    .asSoonAs(PARTIES_HAVE_SIGNED, Reconsideration::partiesSignedSince)
                    .stops(COPY, ANSWER, DECISION),
            under(ARR_2007.article(50))
                    .may(ReconsiderationRules.ALL_SIDES, Regret.class)
                    .from(MEDIATION_AGREED)
                    .to(ACCEPTED)
                    .providedInSituation(BY_PARTY, (content, regret, situation) -> content.isParty(situation))
                    .resumes(DECISION)
                    .recording(Reconsideration::goingOn),
            under(ARR_2007.article(40))
                    .may(either(APPLICANT, RESPONDENT), Settle.class)
                    .from(ACCEPTED)
                    .to(SETTLED)
                    .providedOnFile(MAY_BE_SETTLED, Reconsideration::discretionary)
                    .provided(APPLICANT_AND_RESPONDENT_AGREE, Reconsideration::isSettled)
                    .provided(VOLUNTARY, Reconsideration::isVoluntary)
                    .provided(LAWFUL_AND_HARMLESS, Reconsideration::isLawful)
                    .provided(WRITTEN_SETTLEMENT, Reconsideration::isWritten),
            under(ARL_2017.article(25), ARR_2007.article(40))
                    .may(either(APPLICANT, AGENT), WithdrawApplication.class)
                    .from(ACCEPTED, SETTLED)
                    .closes(TERMINATED)
                    .provided(REASONS_STATED, Reconsideration::areReasonsStated, ARL_2017.article(25))
                    .approvedBy(RECONSIDERATION_OFFICE)
                    .stops(COPY, ANSWER, DECISION),
            under(ReconsiderationRules.SILENT)
                    .may(ReconsiderationRules.ORGAN, ReturnToReview.class)
                    .from(SETTLED)
                    .to(ACCEPTED)
                    .provided(SETTLEMENT_FAILED, Reconsideration::isNotWithdrawn),

            // The end
            under(ARL_2017.article(31))
                    .may(RECONSIDERATION_OFFICE, Extend.class)
                    .from(ACCEPTED)
                    .stays()
                    .provided(COMPLICATED, Reconsideration::isComplicated)
                    .provided(TOLD_IN_WRITING, Reconsideration::isTold)
                    .approvedBy(RECONSIDERATION_ORGAN_HEAD)
                    .extendsClock(
                            DECISION,
                            (content, extend, at) -> extend.by().map(by -> Extension.of(BY_HEAD_OF_ORGAN, by, at))),
            under(ARL_2017.article(31))
                    .shall(RECONSIDERATION_ORGAN, Decide.class)
                    .from(ACCEPTED)
                    .closes(DECIDED)
                    .within(DECISION)
                    .stops(COPY, ANSWER, DECISION)
                    .starts(SUIT_AFTER_DECISION, (content, decide) -> decide.servedAt()));

    private EarlierReconsiderationRules() {}
}
