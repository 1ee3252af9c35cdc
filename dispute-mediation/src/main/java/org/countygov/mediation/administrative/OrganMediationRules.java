package org.countygov.mediation.administrative;

import static org.countygov.law.Instruments.AR;
import static org.countygov.law.Instruments.MED;
import static org.countygov.law.Instruments.MKT;
import static org.countygov.law.Instruments.PET;
import static org.countygov.law.Instruments.PSAPL_2012;
import static org.countygov.law.Instruments.PSAPL_2025;
import static org.countygov.law.Instruments.SD;
import static org.countygov.law.Instruments.SZ;
import static org.countygov.law.Instruments.TRF;
import static org.countygov.mediation.administrative.OrganMediationCondition.*;
import static org.countygov.mediation.administrative.OrganMediationState.*;
import static org.countygov.mediation.shared.AdministrativeMediationClocks.*;
import static org.countygov.mediation.shared.MediationClocks.CIVIL_LIMITATION;
import static org.countygov.mediation.shared.MediationRole.ADMINISTRATIVE_ORGAN;
import static org.countygov.mediation.shared.MediationRole.AGENT;
import static org.countygov.mediation.shared.MediationRole.ORGAN_HEAD;
import static org.countygov.mediation.shared.MediationRole.PARTY;
import static org.countygov.mediation.shared.MediationRole.POLICE;
import static org.countygov.mediation.shared.ReconsiderationClocks.BY_HEAD_OF_UNIT;
import static org.countygov.mediation.shared.ReconsiderationClocks.PETITION_HANDLING;
import static org.countygov.mediation.shared.ReconsiderationClocks.PETITION_NOTICE;
import static org.countygov.workflow.Rule.either;
import static org.countygov.workflow.Rule.under;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.countygov.law.Convention;
import org.countygov.mediation.administrative.OrganMediationCommand.*;
import org.countygov.party.Role;
import org.countygov.time.Clock;
import org.countygov.time.Extension;
import org.countygov.workflow.Rule;
import org.countygov.workflow.RuleTable;

/**
 * Mediation by administrative organs, rule by rule, in the course of a case. One table serves every field; where the fields
 * differ, a condition asks the terms of the {@link Regime}, and its citations name each of them.
 */
final class OrganMediationRules {
    private static final Convention PRACTICE = Convention.of("法律未规定，属实践做法", "the law is silent; this is practice");
    private static final ImmutableSet<Role> ORGAN = either(ADMINISTRATIVE_ORGAN, POLICE);
    private static final ImmutableList<Clock> INTAKES =
            ImmutableList.of(HEALTH_INTAKE, MARKET_INTAKE, PETITION_NOTICE, ORGAN_INTAKE);
    private static final ImmutableList<Clock> PERIODS_FROM_ACCEPTANCE =
            ImmutableList.of(HEALTH_MEDIATION, MARKET_MEDIATION, PETITION_HANDLING);

    static final RuleTable<OrganMediation, OrganMediationState> OF_2013 = RuleTable.of(
            OrganMediationState.class,
            OrganMediationCommand.VOCABULARY,

            // How a case begins: application, own initiative, referral
            under(MED.article(40), TRF.article(86), MKT.article(14), PET.article(33), SZ.article(43))
                    .may(either(PARTY, AGENT), Apply.class)
                    .opens(APPLIED)
                    .providedInSituation(REGIME_IN_FORCE, (matter, apply, situation) -> matter.isInForce(situation))
                    .provided(PARTIES_MAY_APPLY, OrganMediation::isOnApplication, AR.article(178))
                    .providedInSituation(APPLICANT_IS_PARTY, OrganMediation::isAskedByParty)
                    .provided(
                            APPLIED_BY_WHOM_IT_TAKES,
                            OrganMediation::isAskedByWhomItTakes,
                            MED.article(31),
                            MED.article(40),
                            TRF.article(86))
                    .providedInSituation(
                            WITHIN_CATALOGUE, OrganMediation::isInCatalogue, SZ.article(43), SZ.article(44))
                    .provided(APPLICATION_RECORDED, OrganMediation::isRecorded, TRF.article(86), SZ.article(43))
                    .providedInSituation(
                            APPLICATION_IN_TIME, OrganMediation::isAskedInTime, TRF.article(85), TRF.article(86))
                    .providedInSituation(
                            EARLIER_MEDIATION_ENDED, OrganMediation::isFailedMediationOver, TRF.article(85))
                    .starts(CIVIL_LIMITATION)
                    .startsOneOf(INTAKES, (matter, apply) -> matter.intakeClock())
                    .startsOneOf(ImmutableList.of(ORGAN_TRANSFER), (matter, apply) -> matter.transferClock())
                    .recording(OrganMediation::applied),
            byOrgan(under(AR.article(178), SZ.article(44), SD.article(25))
                            .may(ORGAN, ActExOfficio.class)
                            .opens(APPLIED))
                    .providedInSituation(REGIME_IN_FORCE, (matter, act, situation) -> matter.isInForce(situation))
                    .providedInSituation(ORGAN_MAY_BEGIN, OrganMediation::mayBegin)
                    .recording(OrganMediation::begun),
            byOrgan(under(PET.article(31), PET.article(37), SZ.article(45))
                            .may(ORGAN, ReceiveReferral.class)
                            .opens(APPLIED))
                    .providedInSituation(REGIME_IN_FORCE, (matter, referral, situation) -> matter.isInForce(situation))
                    .providedInSituation(
                            WITHIN_CATALOGUE, OrganMediation::isInCatalogue, SZ.article(43), SZ.article(44))
                    .provided(PARTIES_AGREE_TO_REFERRAL, OrganMediation::isReferralAgreed)
                    .startsOneOf(INTAKES, (matter, referral) -> matter.intakeClock())
                    .startsOneOf(ImmutableList.of(ORGAN_TRANSFER), (matter, referral) -> matter.transferClock())
                    .recording(OrganMediation::referred),

            // Intake
            byOrgan(under(SZ.article(46))
                            .may(ORGAN, ExtendIntake.class)
                            .from(APPLIED)
                            .stays())
                    .provided(CASE_IS_COMPLEX, OrganMediation::isComplex)
                    .extendsClock(
                            ORGAN_INTAKE,
                            (matter, extend, at) -> extend.to().map(to -> Extension.of(IF_COMPLEX, to, at))),
            byOrgan(under(SZ.article(45), PET.article(31), AR.article(178))
                            .shall(ORGAN, Transfer.class)
                            .from(APPLIED)
                            .closes(TRANSFERRED))
                    .provided(NOT_ITS_FUNCTION, OrganMediation::isForeign)
                    .within(ORGAN_TRANSFER)
                    .stops(ORGAN_TRANSFER, HEALTH_INTAKE, MARKET_INTAKE, PETITION_NOTICE, ORGAN_INTAKE),
            byOrgan(under(MED.article(40), MKT.article(14), TRF.article(86), PET.article(23), SZ.article(46))
                            .may(ORGAN, Accept.class)
                            .from(APPLIED)
                            .to(ACCEPTED))
                    .provided(
                            NOT_BARRED, OrganMediation::isNotBarred, MED.article(40), AR.article(179), MKT.article(16))
                    .stops(ORGAN_TRANSFER, HEALTH_INTAKE, MARKET_INTAKE, PETITION_NOTICE, ORGAN_INTAKE)
                    .startsOneOf(PERIODS_FROM_ACCEPTANCE, (matter, accept) -> matter.periodFromAcceptance())
                    .recording(OrganMediation::accepted),
            byOrgan(under(MED.article(40), MKT.article(14), AR.article(179), SZ.article(46))
                            .shall(ORGAN, Refuse.class)
                            .from(APPLIED)
                            .closes(REFUSED))
                    .provided(GROUND_TO_REFUSE, OrganMediation::hasGroundToRefuse)
                    .provided(REASONS_IN_WRITING, OrganMediation::isReasoned, SZ.article(46))
                    .stops(ORGAN_TRANSFER, HEALTH_INTAKE, MARKET_INTAKE, PETITION_NOTICE, ORGAN_INTAKE),

            // Before the parties meet
            byOrgan(under(TRF.article(90))
                            .may(ORGAN, FixHarm.class)
                            .from(APPLIED, ACCEPTED)
                            .stays())
                    .provided(HARM_NAMED, OrganMediation::isHarmNamed)
                    .providedInSituation(HARM_FIXED_BY_NOW, OrganMediation::isHarmFixedByNow)
                    .recording(OrganMediation::harmFixed),
            under(TRF.article(90))
                    .byLaw(new BeginPeriod())
                    .from(ACCEPTED)
                    .stays()
                    .asSoonAs(PERIOD_HAS_BEGUN, OrganMediation::harmAndAcceptanceSince)
                    .startsOneOf(
                            ImmutableList.of(TRAFFIC_LETTER),
                            (matter, begin) -> matter.period(),
                            (matter, begin) -> matter.periodSince())
                    .recording(OrganMediation::periodBegun),
            byOrgan(under(TRF.article(88))
                            .shall(ORGAN, NotifySession.class)
                            .from(ACCEPTED, MEDIATING)
                            .stays())
                    .providedInSituation(SESSION_AHEAD, OrganMediation::isAhead)
                    .providedInSituation(NOTICE_IN_TIME, OrganMediation::isNotifiedInTime)
                    .recording(OrganMediation::notified),
            byOrgan(under(MED.article(40), TRF.article(90), AR.article(178), MKT.article(16), PET.article(33))
                            .may(ORGAN, Start.class)
                            .from(ACCEPTED)
                            .to(MEDIATING))
                    .providedOnFile(PERIOD_HAS_BEGUN, OrganMediation::hasPeriodBegun, TRF.article(90))
                    .provided(
                            ALL_AGREE_TO_MEDIATE,
                            OrganMediation::isWanted,
                            MED.article(40),
                            TRF.article(86),
                            AR.article(179),
                            MKT.article(16),
                            PET.article(33))
                    .providedInSituation(SESSION_NOTIFIED, OrganMediation::isSessionNotified, TRF.article(88))
                    .provided(ATTENDANTS_FEW_ENOUGH, OrganMediation::areFewEnough, TRF.article(89), PET.article(20))
                    .provided(ATTENDS_IN_PERSON, OrganMediation::isAttendedInPerson, AR.article(181))
                    .provided(
                            PUBLICITY_RESPECTED, OrganMediation::isPublicityRespected, MED.article(42), TRF.article(87))
                    .recording(OrganMediation::started),

            // The mediation
            byOrgan(under(MED.article(34), MED.article(40), MKT.article(20))
                            .may(ORGAN, CommissionTest.class)
                            .from(MEDIATING)
                            .stays())
                    .provided(BODY_AND_COSTS_AGREED, OrganMediation::isTestAgreed)
                    .pauses(HEALTH_MEDIATION, MARKET_MEDIATION),
            byOrgan(under(MED.article(40), MKT.article(20))
                            .may(ORGAN, ReceiveTest.class)
                            .from(MEDIATING)
                            .stays())
                    .resumes(HEALTH_MEDIATION, MARKET_MEDIATION),
            byOrgan(under(MKT.article(17))
                            .may(ORGAN, Entrust.class)
                            .from(ACCEPTED, MEDIATING)
                            .stays())
                    .providedOnFile(ENTRUSTING_PROVIDED_FOR, OrganMediation::mayBeEntrusted)
                    .providedOnFile(ENTRUSTED_ONCE, OrganMediation::isNotEntrusted)
                    .recording(OrganMediation::entrusted),
            byOrgan(under(PET.article(34))
                            .may(ORGAN, Extend.class)
                            .from(ACCEPTED, MEDIATING)
                            .stays())
                    .providedOnFile(
                            EXTENSION_PROVIDED_FOR,
                            OrganMediation::mayBeExtended,
                            MED.article(40),
                            TRF.article(90),
                            MKT.article(21),
                            PET.article(34))
                    .approvedBy(ORGAN_HEAD)
                    .extendsClock(
                            PETITION_HANDLING,
                            (matter, extend, at) -> extend.by().map(by -> Extension.of(BY_HEAD_OF_UNIT, by, at))),
            byOrgan(under(AR.article(183))
                            .may(ORGAN, EndRound.class)
                            .from(MEDIATING)
                            .stays())
                    .providedOnFile(SECOND_ROUND_PROVIDED_FOR, OrganMediation::mayHaveSecondRound)
                    .providedOnFile(ROUND_UNDER_WAY, OrganMediation::isRoundUnderWay)
                    .startsOneOf(ImmutableList.of(SECOND_MEDIATION), OrganMediationRules::afterFirstRound)
                    .recording(OrganMediation::roundEnded),
            byOrgan(under(AR.article(183))
                            .may(ORGAN, MediateAgain.class)
                            .from(MEDIATING)
                            .stays())
                    .providedOnFile(FIRST_ROUND_ENDED, OrganMediation::isFirstRoundEnded)
                    .provided(ALL_AGREE_TO_MEDIATE, OrganMediation::isWanted, AR.article(179))
                    .within(SECOND_MEDIATION)
                    .recording(OrganMediation::mediatedAgain),

            // How it ends
            under(MED.article(41), TRF.article(93), AR.article(184), MKT.article(22), PET.article(33))
                    .may(either(PARTY, AGENT, ADMINISTRATIVE_ORGAN, POLICE), Agree.class)
                    .from(MEDIATING)
                    .to(AGREED)
                    .provided(ALL_PARTIES_AGREE, OrganMediation::isAgreedByAll)
                    .provided(CONTENT_LAWFUL, OrganMediation::isLawful)
                    .provided(
                            DOCUMENT_MADE,
                            OrganMediation::isDocumented,
                            MED.article(41),
                            TRF.article(93),
                            AR.article(178),
                            AR.article(184),
                            MKT.article(22),
                            PET.article(33))
                    .provided(CONTENT_COMPLETE, OrganMediation::isComplete, TRF.article(93), AR.article(184))
                    .providedOnFile(ROUND_UNDER_WAY, OrganMediation::isRoundUnderWay, AR.article(183))
                    .providedOnFile(NOT_YET_ENDED, OrganMediation::isNotYetEnded, MKT.article(21))
                    .providedInSituation(
                            PERIOD_NOT_OVER,
                            OrganMediation::isPeriodNotOver,
                            MED.article(40),
                            TRF.article(90),
                            AR.article(183),
                            MKT.article(21).item(5))
                    .stops(HEALTH_MEDIATION, TRAFFIC_LETTER, SECOND_MEDIATION, MARKET_MEDIATION, PETITION_HANDLING),
            byOrgan(under(MKT.article(21))
                            .shall(ORGAN, DecideToEnd.class)
                            .from(ACCEPTED, MEDIATING)
                            .stays())
                    .providedOnFile(END_NOTICE_PROVIDED_FOR, OrganMediation::isEndDecidedApart)
                    .providedOnFile(NOT_YET_ENDED, OrganMediation::isNotYetEnded)
                    .provided(GROUND_OF_THE_REGIME, OrganMediation::isGroundKnown)
                    .providedInSituation(
                            PERIOD_HAS_ENDED,
                            OrganMediation::hasPeriodEnded,
                            MKT.article(21).item(5))
                    .stops(MARKET_MEDIATION)
                    .startsOneOf(ImmutableList.of(MARKET_END_NOTICE), (matter, decide) -> matter.endNotice())
                    .recording(OrganMediation::endDecided),
            byOrgan(under(MED.article(40), TRF.article(94), AR.article(185), MKT.article(21))
                            .shall(ORGAN, Terminate.class)
                            .from(ACCEPTED, MEDIATING)
                            .closes(TERMINATED))
                    .provided(GROUND_OF_THE_REGIME, OrganMediation::isGroundKnown)
                    .providedInSituation(
                            PERIOD_HAS_ENDED,
                            OrganMediation::hasPeriodEnded,
                            MED.article(40),
                            TRF.article(90),
                            AR.article(183),
                            MKT.article(21).item(5))
                    .provided(
                            ENDING_DECIDED,
                            OrganMediation::isEndingDecided,
                            MKT.article(21).paragraph(2))
                    .provided(ENDING_DOCUMENTED, OrganMediation::isDocumented)
                    .provided(ROUTES_EXPLAINED, OrganMediation::areRoutesExplained, TRF.article(86), AR.article(178))
                    .within(MARKET_END_NOTICE)
                    .stops(HEALTH_MEDIATION, TRAFFIC_LETTER, SECOND_MEDIATION, MARKET_MEDIATION, PETITION_HANDLING)
                    .stops(MARKET_END_NOTICE),

            // What becomes of the agreement
            byOrgan(under(PRACTICE).may(ORGAN, Close.class).from(AGREED).closes(CLOSED))
                    .providedOnFile(NO_PENALTY_AT_STAKE, OrganMediation::isNoPenaltyAtStake, AR.article(185)),
            byOrgan(under(PSAPL_2012.article(9), AR.article(185))
                            .may(POLICE, CloseWithoutPenalty.class)
                            .from(AGREED)
                            .closes(CLOSED))
                    .providedOnFile(PENALTY_AT_STAKE, OrganMediation::isPenaltyAtStake)
                    .provided(AGREEMENT_PERFORMED, OrganMediation::isPerformed),
            byOrgan(under(AR.article(186))
                            .may(POLICE, CloseOnOwnSettlement.class)
                            .from(APPLIED)
                            .closes(CLOSED))
                    .providedOnFile(PENALTY_AT_STAKE, OrganMediation::isPenaltyAtStake)
                    .providedInSituation(AGREEMENT_PERFORMED, OrganMediation::isPerformed)
                    .provided(JOINT_WRITTEN_REQUEST, OrganMediation::isRequested)
                    .provided(NO_DECISION_YET, OrganMediation::isUndecided),
            byOrgan(under(PSAPL_2012.article(9), AR.article(185))
                            .shall(POLICE, ReturnForPenalty.class)
                            .from(AGREED)
                            .closes(TERMINATED))
                    .providedOnFile(PENALTY_AT_STAKE, OrganMediation::isPenaltyAtStake)
                    .provided(AGREEMENT_UNPERFORMED, OrganMediation::isUnperformed));

    /** Since 2026 the law itself says that a performed settlement of the parties' own spares the penalty. */
    static final RuleTable<OrganMediation, OrganMediationState> OF_2026 = OF_2013.amendedBy(
            byOrgan(under(PSAPL_2025.article(9), AR.article(185))
                            .may(POLICE, CloseWithoutPenalty.class)
                            .from(AGREED)
                            .closes(CLOSED))
                    .providedOnFile(PENALTY_AT_STAKE, OrganMediation::isPenaltyAtStake)
                    .provided(AGREEMENT_PERFORMED, OrganMediation::isPerformed),
            byOrgan(under(PSAPL_2025.article(9), AR.article(186))
                            .may(POLICE, CloseOnOwnSettlement.class)
                            .from(APPLIED)
                            .closes(CLOSED))
                    .providedOnFile(PENALTY_AT_STAKE, OrganMediation::isPenaltyAtStake)
                    .providedInSituation(AGREEMENT_PERFORMED, OrganMediation::isPerformed)
                    .provided(JOINT_WRITTEN_REQUEST, OrganMediation::isRequested)
                    .provided(NO_DECISION_YET, OrganMediation::isUndecided, AR.article(186)),
            byOrgan(under(PSAPL_2025.article(9), AR.article(185))
                            .shall(POLICE, ReturnForPenalty.class)
                            .from(AGREED)
                            .closes(TERMINATED))
                    .providedOnFile(PENALTY_AT_STAKE, OrganMediation::isPenaltyAtStake)
                    .provided(AGREEMENT_UNPERFORMED, OrganMediation::isUnperformed));

    private OrganMediationRules() {}

    /** Whatever an organ does, the organ in charge of such disputes does it. */
    private static <X extends OrganMediationCommand> Rule<OrganMediation, OrganMediationState, X> byOrgan(
            Rule<OrganMediation, OrganMediationState, X> rule) {
        return rule.providedInSituation(
                CONDUCTED_BY_THIS_ORGAN, (matter, command, situation) -> matter.isConductedBy(situation));
    }

    /** The file already counts the round that ends. */
    private static Optional<Clock> afterFirstRound(OrganMediation matter, EndRound end) {
        return matter.roundsEnded() == 1 ? matter.secondRound() : Optional.empty();
    }
}
