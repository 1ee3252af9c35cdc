package org.countygov.mediation.people;

import static org.countygov.law.Instruments.CIVIL_PL_2023;
import static org.countygov.law.Instruments.LDM;
import static org.countygov.law.Instruments.MED;
import static org.countygov.law.Instruments.NB;
import static org.countygov.law.Instruments.ORD75;
import static org.countygov.law.Instruments.PMC_1989;
import static org.countygov.law.Instruments.PML;
import static org.countygov.law.Instruments.RLM;
import static org.countygov.law.Instruments.SZ;
import static org.countygov.mediation.people.MediationCondition.*;
import static org.countygov.mediation.people.MediationState.*;
import static org.countygov.mediation.shared.MediationClocks.*;
import static org.countygov.mediation.shared.MediationRole.AGENT;
import static org.countygov.mediation.shared.MediationRole.COMMITTEE;
import static org.countygov.mediation.shared.MediationRole.MEDIATOR;
import static org.countygov.mediation.shared.MediationRole.PARTY;
import static org.countygov.workflow.Rule.either;
import static org.countygov.workflow.Rule.under;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.countygov.law.Confidence;
import org.countygov.law.Convention;
import org.countygov.mediation.people.MediationCommand.*;
import org.countygov.time.Clock;
import org.countygov.time.Extension;
import org.countygov.workflow.Answer;
import org.countygov.workflow.RuleTable;

/** People's mediation, rule by rule, in the course of a case. */
final class PeopleMediationRules {
    private static final Convention PRACTICE = Convention.of("法律未规定，属实践做法", "the law is silent; this is practice");

    static final RuleTable<Mediation, MediationState> OF_2011 = RuleTable.of(
            MediationState.class,
            MediationCommand.VOCABULARY,

            // How a case begins: application, own initiative, referral
            under(PML.article(17), PMC_1989.article(7))
                    .may(either(PARTY, AGENT), Apply.class)
                    .opens(RECEIVED)
                    .provided(SUBJECT_IS_CIVIL, Mediation::isCivil, PML.article(2))
                    .providedInSituation(APPLICANT_IS_PARTY, Mediation::isAskedByParty)
                    .providedInSituation(ORAL_REQUEST_WRITTEN_DOWN, Mediation::isWrittenDown, ORD75.article(23))
                    .starts(CIVIL_LIMITATION)
                    .startsOneOf(ImmutableList.of(LABOUR_MEDIATION), PeopleMediationRules::labourPeriod)
                    .recording(Mediation::applied),
            under(PML.article(17), PMC_1989.article(7))
                    .may(COMMITTEE, OfferMediation.class)
                    .opens(RECEIVED)
                    .provided(SUBJECT_IS_CIVIL, Mediation::isCivil, PML.article(2))
                    .provided(NO_PARTY_HAS_DECLINED, Mediation::isUndeclined)
                    .recording(Mediation::offered),
            under(PML.article(18), NB.article(19))
                    .may(COMMITTEE, ReceiveReferral.class)
                    .opens(RECEIVED)
                    .provided(SUBJECT_IS_CIVIL, Mediation::isCivil, PML.article(2))
                    .provided(REFERRED_BEFORE_ACCEPTANCE, Mediation::isReferredInTime)
                    .provided(REFERRAL_AGREED, Mediation::isReferralAgreed)
                    .provided(REFERRAL_LETTER_THERE, Mediation::hasReferralLetter)
                    .recording(Mediation::referred),

            // Intake
            under(PML.article(17), PML.article(23).item(2))
                    .may(either(PARTY, AGENT), DeclineMediation.class)
                    .from(RECEIVED, ACCEPTED, ASSIGNED, MEDIATING, SUSPENDED, SIGNING)
                    .stays()
                    .providedInSituation(DECLINED_BY_PARTY, Mediation::isDeclinedByParty)
                    .recording(Mediation::declined),
            under(MED.article(30), NB.article(20))
                    .may(either(PARTY, AGENT), ChooseRepresentatives.class)
                    .from(RECEIVED, ACCEPTED, ASSIGNED, MEDIATING)
                    .stays()
                    .providedInSituation(REPRESENTATIVES_FEW_ENOUGH, Mediation::areFewEnough)
                    .recording(Mediation::representatives),
            under(PML.article(17), ORD75.article(22), ORD75.article(24))
                    .may(COMMITTEE, Accept.class)
                    .from(RECEIVED)
                    .to(ACCEPTED)
                    .provided(
                            NOT_EXCLUDED, Mediation::isNotExcluded, PML.article(2), ORD75.article(22), MED.article(31))
                    .providedOnFile(NO_PARTY_HAS_DECLINED, Mediation::isUndeclined)
                    .provided(BOTH_SIDES_WANT_MEDICAL, Mediation::isWantedByBothIfMedical, MED.article(31))
                    .providedInSituation(INTAKE_PAPERS_COMPLETE, Mediation::hasIntakePapers, PML.article(27))
                    .startsOneOf(ImmutableList.of(MEDIATION_PERIOD, MEDICAL_MEDIATION), PeopleMediationRules::period),
            under(PML.article(17), ORD75.article(22), ORD75.article(24))
                    .shall(COMMITTEE, Refuse.class)
                    .from(RECEIVED)
                    .closes(REFUSED)
                    .provided(GROUND_TO_REFUSE, Mediation::hasGroundToRefuse)
                    .providedInSituation(PROPER_CHANNEL_NAMED, Mediation::isChannelNamed, ORD75.article(22))
                    .providedInSituation(DANGER_CALMED, Mediation::isDangerCalmed, ORD75.article(24))
                    .providedInSituation(REFERRING_ORGAN_INFORMED, Mediation::isOrganInformed, NB.article(19))
                    .stops(LABOUR_MEDIATION),

            // Mediators
            under(PML.article(19))
                    .may(COMMITTEE, AppointMediators.class)
                    .from(ACCEPTED)
                    .to(ASSIGNED)
                    .provided(AT_LEAST_ONE_MEDIATOR, Mediation::areSome)
                    .provided(MEDIATORS_IN_OFFICE, Mediation::areInOffice, PML.article(13))
                    .provided(ONE_PRESIDES, Mediation::onePresides, ORD75.article(25))
                    .recording(Mediation::appointed),
            under(PML.article(19), PML.article(23).item(1))
                    .may(either(PARTY, AGENT), ChooseMediators.class)
                    .from(ACCEPTED)
                    .to(ASSIGNED)
                    .provided(AT_LEAST_ONE_MEDIATOR, Mediation::areSome)
                    .provided(ALL_PARTIES_CHOOSE, Mediation::areChosenByAll)
                    .provided(MEDIATORS_IN_OFFICE, Mediation::areInOffice, PML.article(13))
                    .provided(ONE_PRESIDES, Mediation::onePresides, ORD75.article(25))
                    .recording(Mediation::chosen),
            under(PML.article(23).item(1), ORD75.article(25), SZ.article(23))
                    .shall(COMMITTEE, ReplaceMediator.class)
                    .from(ASSIGNED, MEDIATING)
                    .stays()
                    .provided(LEAVING_ONE_IS_MEDIATOR, Mediation::isMediating)
                    .provided(MEDIATORS_IN_OFFICE, Mediation::isInOffice, PML.article(13))
                    .recording(Mediation::replaced),

            // The mediation
            under(PML.article(23).item(3), PML.article(24), ORD75.article(30))
                    .shall(MEDIATOR, OpenMediation.class)
                    .from(ASSIGNED)
                    .to(MEDIATING)
                    .providedOnFile(NO_PARTY_HAS_DECLINED, Mediation::isUndeclined, PML.article(17))
                    .providedInSituation(
                            PRESIDING_MEDIATOR_ACTS, Mediation::isPresiding, PML.article(19), ORD75.article(25))
                    .provided(RIGHTS_EXPLAINED, Mediation::areRightsExplained)
                    .provided(PUBLICITY_RECORDED, Mediation::isPublicityAsked),
            under(PML.article(20))
                    .may(MEDIATOR, InviteHelper.class)
                    .from(MEDIATING)
                    .stays()
                    .provided(ALL_PARTIES_WELCOME_HELPER, Mediation::isHelperWelcome),
            under(ORD75.article(31).known(Confidence.UNCONFIRMED))
                    .may(MEDIATOR, Investigate.class)
                    .from(MEDIATING)
                    .stays(),
            under(MED.article(34), MED.article(38))
                    .may(either(PARTY, AGENT), CommissionAppraisal.class)
                    .from(MEDIATING, SUSPENDED)
                    .stays()
                    .provided(BODY_AND_COSTS_AGREED, Mediation::isAppraisalAgreed)
                    .pauses(MEDICAL_MEDIATION),
            under(MED.article(38))
                    .may(either(MEDIATOR, COMMITTEE), ReceiveAppraisal.class)
                    .from(MEDIATING, SUSPENDED)
                    .stays()
                    .resumes(MEDICAL_MEDIATION),
            under(PML.article(25))
                    .shall(MEDIATOR, TakePrecautions.class)
                    .from(MEDIATING)
                    .stays()
                    .startsOneOf(ImmutableList.of(POLICE_REPORT), PeopleMediationRules::policeReport),
            under(PML.article(25))
                    .shall(either(MEDIATOR, COMMITTEE), ReportToPolice.class)
                    .from(RECEIVED, ACCEPTED, ASSIGNED, MEDIATING)
                    .stays()
                    .stops(POLICE_REPORT),
            under(MED.article(38), NB.article(27), SZ.article(25))
                    .may(COMMITTEE, Extend.class)
                    .from(MEDIATING)
                    .stays()
                    .provided(EXTENSION_AGREED, Mediation::isExtensionAgreed)
                    .providedInSituation(
                            PERIOD_STILL_RUNS,
                            Mediation::isStillWithinPeriod,
                            MED.article(38),
                            NB.article(27),
                            SZ.article(25),
                            PRACTICE)
                    .extendsClock(
                            MEDIATION_PERIOD,
                            (mediation, extend, at) -> extend.by().map(by -> Extension.of(BY_AGREEMENT, by, at)))
                    .extendsClock(
                            MEDICAL_MEDIATION,
                            (mediation, extend, at) ->
                                    extend.by().map(by -> Extension.of(BY_COMMITTEE_AND_PARTIES, by, at))),
            under(PRACTICE)
                    .may(MEDIATOR, Suspend.class)
                    .from(MEDIATING)
                    .to(SUSPENDED)
                    .providedInSituation(SUSPENSION_IN_USE, Mediation::isSuspensionInUse)
                    .provided(CAUSE_RECORDED, Mediation::hasCause),
            under(PRACTICE).shall(MEDIATOR, Resume.class).from(SUSPENDED).to(MEDIATING),

            // The agreement
            under(PML.article(28), PML.article(30))
                    .may(either(MEDIATOR, PARTY), AgreeOrally.class)
                    .from(MEDIATING)
                    .to(EFFECTIVE)
                    .provided(ALL_PARTIES_AGREE, Mediation::isAgreedByAll)
                    .providedInSituation(
                            NO_DOCUMENT_REQUIRED,
                            Mediation::needsNoDocument,
                            MED.article(39),
                            LDM.article(14),
                            RLM.article(10))
                    .provided(CONTENT_LAWFUL, Mediation::isLawful)
                    .provided(CONTENT_WRITTEN_DOWN, Mediation::isWrittenDown, PML.article(28))
                    .starts(CONFIRMATION_WINDOW)
                    .stops(MEDIATION_PERIOD, MEDICAL_MEDIATION, LABOUR_MEDIATION)
                    .recording(Mediation::agreedOrally),
            under(PML.article(28), PML.article(29))
                    .may(either(MEDIATOR, PARTY), AgreeInWriting.class)
                    .from(MEDIATING)
                    .to(SIGNING)
                    .provided(ALL_PARTIES_AGREE, Mediation::isAgreedByAll)
                    .provided(CONTENT_LAWFUL, Mediation::isLawful)
                    .provided(CONTENT_CLEAR, Mediation::isClear)
                    .provided(POWERS_TO_RECEIVE_PAYMENT, Mediation::mayReceivePayment, PRACTICE)
                    .recording(Mediation::agreedInWriting),
            under(PML.article(29).paragraph(2))
                    .may(either(PARTY, AGENT, MEDIATOR, COMMITTEE), Sign.class)
                    .from(SIGNING)
                    .stays()
                    .providedInSituation(MARK_BY_WHOM_IT_BELONGS, Mediation::isWhoseMark)
                    .providedInSituation(SIGNER_AUTHORISED, Mediation::isAuthorised)
                    .recording(Mediation::signed),
            under(PML.article(29).paragraph(2))
                    .byLaw(new TakeEffect())
                    .from(SIGNING)
                    .to(EFFECTIVE)
                    .asSoonAs(ALL_MARKS_PRESENT, Mediation::allMarksSince)
                    .starts(CONFIRMATION_WINDOW, (mediation, takeEffect) -> mediation.confirmationCountedFrom())
                    .stops(MEDIATION_PERIOD, MEDICAL_MEDIATION, LABOUR_MEDIATION)
                    .recording(Mediation::effective),
            under(PML.article(23).item(2))
                    .may(either(PARTY, AGENT), RejectDraft.class)
                    .from(SIGNING)
                    .to(MEDIATING)
                    .providedInSituation(DECLINED_BY_PARTY, Mediation::isParty)
                    .recording(Mediation::unsigned),

            // What becomes of the agreement
            under(PML.article(31))
                    .shall(COMMITTEE, RecordPartPerformance.class)
                    .from(EFFECTIVE)
                    .stays()
                    .provided(PERFORMANCE_PROVED, Mediation::isProved),
            under(PML.article(31))
                    .shall(COMMITTEE, RecordFullPerformance.class)
                    .from(EFFECTIVE, BREACHED)
                    .to(PERFORMED)
                    .provided(PERFORMANCE_PROVED, Mediation::isProved)
                    .stops(CONFIRMATION_WINDOW)
                    .starts(FOLLOW_UP_VISIT),
            under(PML.article(31))
                    .shall(COMMITTEE, UrgePerformance.class)
                    .from(EFFECTIVE)
                    .stays(),
            under(PML.article(33), CIVIL_PL_2023.article(205))
                    .may(either(PARTY, AGENT), ApplyForConfirmation.class)
                    .from(EFFECTIVE)
                    .stays()
                    .provided(ALL_PARTIES_APPLY, Mediation::isAppliedForByAll)
                    .within(CONFIRMATION_WINDOW)
                    .stops(CONFIRMATION_WINDOW)
                    .recording(Mediation::confirmationSought),
            under(PML.article(31), PML.article(32))
                    .may(either(COMMITTEE, PARTY, AGENT), RecordBreach.class)
                    .from(EFFECTIVE)
                    .to(BREACHED)
                    .providedInSituation(PERFORMANCE_DUE_OR_DISPUTED, Mediation::isDueOrDisputed),
            under(PML.article(33).paragraph(3))
                    .may(either(PARTY, AGENT), Renegotiate.class)
                    .from(EFFECTIVE, BREACHED)
                    .to(MEDIATING)
                    .provided(ALL_PARTIES_AGREE, Mediation::isAgreedByAll)
                    .stops(CONFIRMATION_WINDOW)
                    .recording(Mediation::reopened),
            under(PML.article(32), PML.article(33), LDM.article(15), LDM.article(16))
                    .may(either(PARTY, AGENT), CloseToCourt.class)
                    .from(EFFECTIVE, BREACHED)
                    .closes(CLOSED)
                    .providedInSituation(ROUTE_OPEN, Mediation::isOpenRoute)
                    .stops(CONFIRMATION_WINDOW),
            under(PML.article(31), Convention.of("司法部2010年文书格式：回访记录", "the ministry's forms of 2010: follow-up record"))
                    .may(COMMITTEE, FollowUp.class)
                    .from(EFFECTIVE, PERFORMED)
                    .stays()
                    .stops(FOLLOW_UP_VISIT),

            // The end
            under(PML.article(23).item(2), PML.article(26))
                    .shall(either(MEDIATOR, COMMITTEE), Terminate.class)
                    .from(ACCEPTED, ASSIGNED, MEDIATING, SUSPENDED, SIGNING)
                    .to(TERMINATED)
                    .provided(REASON_RECORDED, Mediation::hasReason)
                    .provided(OTHER_ROUTES_EXPLAINED, Mediation::areRoutesExplained, PML.article(26))
                    .providedInSituation(
                            PERIOD_HAS_ENDED,
                            Mediation::hasPeriodEnded,
                            MED.article(38),
                            NB.article(27),
                            SZ.article(25))
                    .stops(MEDIATION_PERIOD, MEDICAL_MEDIATION, LABOUR_MEDIATION)
                    .startsOneOf(ImmutableList.of(TRAFFIC_TO_POLICE), PeopleMediationRules::trafficPolice),
            under(PML.article(27))
                    .shall(COMMITTEE, Archive.class)
                    .from(PERFORMED, TERMINATED)
                    .closes(CLOSED)
                    .providedInSituation(MANDATORY_ITEMS_PRESENT, Mediation::hasMandatoryItems));

    private PeopleMediationRules() {}

    private static Optional<Clock> labourPeriod(Mediation mediation, Apply apply) {
        return apply.kind() == DisputeKind.LABOUR ? Optional.of(LABOUR_MEDIATION) : Optional.empty();
    }

    private static Optional<Clock> period(Mediation mediation, Accept accept) {
        return switch (mediation.kind().orElse(DisputeKind.GENERAL)) {
            case MEDICAL -> Optional.of(MEDICAL_MEDIATION);
            // Labour mediation is counted from the application; its clock runs already.
            case LABOUR -> Optional.empty();
            case GENERAL, LAND_CONTRACT, TRAFFIC -> Optional.of(MEDIATION_PERIOD);
        };
    }

    private static Optional<Clock> policeReport(Mediation mediation, TakePrecautions precautions) {
        return precautions.mayBecomeOffence() == Answer.YES ? Optional.of(POLICE_REPORT) : Optional.empty();
    }

    private static Optional<Clock> trafficPolice(Mediation mediation, Terminate terminate) {
        return mediation.kind().equals(Optional.of(DisputeKind.TRAFFIC))
                ? Optional.of(TRAFFIC_TO_POLICE)
                : Optional.empty();
    }
}
