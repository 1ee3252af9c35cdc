package org.countygov.mediation.court;

import static org.countygov.law.Instruments.CIVIL_PL_2023;
import static org.countygov.law.Instruments.CIVIL_PL_I_2022;
import static org.countygov.law.Instruments.CM_2004;
import static org.countygov.law.Instruments.INV_2016;
import static org.countygov.law.Instruments.ONL_2021;
import static org.countygov.law.Instruments.PML;
import static org.countygov.mediation.court.InvitedMediationCondition.*;
import static org.countygov.mediation.court.InvitedMediationState.*;
import static org.countygov.mediation.shared.CourtLinkageClocks.*;
import static org.countygov.mediation.shared.MediationClocks.CONFIRMATION_WINDOW;
import static org.countygov.mediation.shared.MediationRole.AGENT;
import static org.countygov.mediation.shared.MediationRole.COURT;
import static org.countygov.mediation.shared.MediationRole.INVITED_MEDIATOR;
import static org.countygov.mediation.shared.MediationRole.INVITED_ORGANISATION;
import static org.countygov.mediation.shared.MediationRole.PARTY;
import static org.countygov.workflow.Rule.either;
import static org.countygov.workflow.Rule.under;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.countygov.law.Basis;
import org.countygov.law.Citation;
import org.countygov.law.Convention;
import org.countygov.mediation.court.InvitedMediationCommand.*;
import org.countygov.party.Role;
import org.countygov.time.Clock;
import org.countygov.time.Extension;
import org.countygov.time.Tier;
import org.countygov.workflow.Rule;
import org.countygov.workflow.RuleTable;

/**
 * Court-referred mediation, rule by rule, in the course of a case. The provisions of 2016 know it on paper; since 2022 the
 * rules on online mediation stand beside them and prevail where the mediation is online.
 */
final class InvitedMediationRules {
    private static final Convention SILENT =
            Convention.of("规定未写明，属约定", "the rules are silent; a choice of this library");
    private static final ImmutableSet<Role> SIDES = either(PARTY, AGENT);
    private static final ImmutableSet<Role> INVITED = either(INVITED_MEDIATOR, INVITED_ORGANISATION);
    private static final ImmutableList<Clock> OFFLINE_PERIODS =
            ImmutableList.of(DELEGATED_MEDIATION, ENTRUSTED_ORDINARY, ENTRUSTED_SUMMARY);
    private static final ImmutableList<Clock> ONLINE_PERIODS =
            ImmutableList.of(ONLINE_DELEGATED, ONLINE_ENTRUSTED_ORDINARY, ONLINE_ENTRUSTED_SUMMARY);

    static final RuleTable<InvitedMediation, InvitedMediationState> OF_2016 = rules(false);

    static final RuleTable<InvitedMediation, InvitedMediationState> OF_2022 = rules(true)
            .amendedBy(
                    offer(
                            INV_2016.article(11),
                            CM_2004.article(1).paragraph(2),
                            ONL_2021.article(4),
                            ONL_2021.article(7)),
                    under(ONL_2021.article(10))
                            .may(SIDES, RequestAppointment.class)
                            .from(SELECTING)
                            .stays()
                            .providedOnFile(ONLINE_ONLY, InvitedMediation::isOnline)
                            .starts(ONLINE_APPOINTMENT),
                    under(ONL_2021.article(12))
                            .byLaw(new LapseReferral())
                            .from(REFERRED)
                            .to(SELECTING)
                            .onExpiryOf(ONLINE_CONFIRMATION)
                            .stops(ONLINE_CONFIRMATION)
                            .recording(InvitedMediation::backToChoice),
                    under(ONL_2021.article(15))
                            .shall(INVITED, AskOtherSide.class)
                            .from(MEDIATING)
                            .stays()
                            .providedOnFile(OTHER_SIDE_TO_BE_ASKED, InvitedMediation::isOtherSideToBeAsked)
                            .provided(OTHER_SIDE_AGREES, InvitedMediation::doesOtherSideAgree)
                            .within(ONLINE_ASKING)
                            .stops(ONLINE_ASKING)
                            .recording(InvitedMediation::otherSideAgrees),
                    new Law(true)
                            .stopping(under(ONL_2021.article(15))
                                    .shall(INVITED, ReturnUnanswered.class)
                                    .from(MEDIATING)
                                    .closes(RETURNED))
                            .providedOnFile(OTHER_SIDE_TO_BE_ASKED, InvitedMediation::isOtherSideToBeAsked)
                            .provided(OTHER_SIDE_REFUSES, InvitedMediation::doesOtherSideRefuse)
                            .within(ONLINE_ASKING),
                    under(ONL_2021.article(26))
                            .may(SIDES, Appraise.class)
                            .from(MEDIATING)
                            .stays()
                            .providedOnFile(ONLINE_ONLY, InvitedMediation::isOnline)
                            .providedOnFile(BEFORE_REGISTRATION, InvitedMediation::isDelegated)
                            .pauses(ONLINE_DELEGATED),
                    under(ONL_2021.article(26))
                            .may(either(PARTY, AGENT, INVITED_MEDIATOR, INVITED_ORGANISATION), ReceiveAppraisal.class)
                            .from(MEDIATING)
                            .stays()
                            .resumes(ONLINE_DELEGATED));

    /** The procedure law of 2023 beside them; before it the sources name no article for mediation first. */
    static final RuleTable<InvitedMediation, InvitedMediationState> OF_2024 = OF_2022.amendedBy(
            offer(
                    CIVIL_PL_2023.article(125),
                    INV_2016.article(11),
                    CM_2004.article(1).paragraph(2),
                    ONL_2021.article(4),
                    ONL_2021.article(7)),
            confirmation(
                    INV_2016.article(19),
                    ONL_2021.article(20),
                    CIVIL_PL_2023.article(205).item(1),
                    PML.article(33)),
            letter(
                    under(INV_2016.article(20), ONL_2021.article(20)),
                    CIVIL_PL_I_2022.article(133),
                    CIVIL_PL_I_2022.article(149)));

    private InvitedMediationRules() {}

    /**
     * The rules that stand in both texts.
     *
     * @param online whether the rules on online mediation are in force
     */
    private static RuleTable<InvitedMediation, InvitedMediationState> rules(boolean online) {
        Law law = new Law(online);
        return RuleTable.of(
                InvitedMediationState.class,
                InvitedMediationCommand.VOCABULARY,

                // Offer and consent
                offer(INV_2016.article(11), CM_2004.article(1).paragraph(2))
                        .provided(
                                NO_RULES_FOR_ONLINE,
                                InvitedMediation::isOffline,
                                ONL_2021.article(30),
                                Convention.of(
                                        "2022年以前没有在线调解的专门规则", "before 2022 online mediation had no rules of its own")),
                law.startingOnline(
                        ONLINE_CHOICE,
                        law.in(INV_2016.article(11), ONL_2021.article(4), ONL_2021.article(15))
                                .<InvitedMediation, InvitedMediationState, Consent>may(SIDES, Consent.class)
                                .from(OFFERED)
                                .to(SELECTING)
                                .provided(CONSENT_SUFFICES, InvitedMediation::doesConsentSuffice)
                                .recording(InvitedMediation::consented)),
                law.in(INV_2016.article(11), ONL_2021.article(15))
                        .may(SIDES, Decline.class)
                        .from(OFFERED)
                        .closes(RETURNED)
                        .providedInSituation(BY_PARTY, (content, decline, situation) -> content.isParty(situation)),

                // Who mediates
                law.startingOnline(
                        ONLINE_CONFIRMATION,
                        law.withinOnline(
                                ONLINE_CHOICE,
                                law.in(INV_2016.article(12), ONL_2021.article(10))
                                        .<InvitedMediation, InvitedMediationState, Choose>may(SIDES, Choose.class)
                                        .from(SELECTING)
                                        .to(REFERRED)
                                        .provided(CHOSEN_TOGETHER, InvitedMediation::isChosenTogether)
                                        .provided(FROM_ROSTER, InvitedMediation::isOnRoster)
                                        .recording(InvitedMediation::chosen))),
                law.startingOnline(
                        ONLINE_CONFIRMATION,
                        law.stoppingOnline(law.in(INV_2016.article(12), ONL_2021.article(10))
                                .<InvitedMediation, InvitedMediationState, Appoint>may(
                                        either(INVITED_ORGANISATION, COURT), Appoint.class)
                                .from(SELECTING)
                                .to(REFERRED)
                                .providedInSituation(CHOICE_HAS_FAILED, InvitedMediation::hasChoiceFailed)
                                .provided(FROM_ROSTER, InvitedMediation::isOnRoster)
                                .recording(InvitedMediation::appointed))),
                law.stoppingOnline(law.in(INV_2016.article(12), ONL_2021.article(14))
                        .<InvitedMediation, InvitedMediationState, RejectAppointment>may(SIDES, RejectAppointment.class)
                        .from(SELECTING, REFERRED)
                        .closes(RETURNED)
                        .providedInSituation(BY_PARTY, (content, reject, situation) -> content.isParty(situation))
                        .providedInSituation(WAS_APPOINTED, InvitedMediation::wasAppointed)),
                law.askingOtherSide(law.withinOnline(
                        ONLINE_CONFIRMATION,
                        law.in(INV_2016.article(27), ONL_2021.article(12), ONL_2021.article(24))
                                .<InvitedMediation, InvitedMediationState, ConfirmReceipt>may(
                                        INVITED, ConfirmReceipt.class)
                                .from(REFERRED)
                                .to(MEDIATING)
                                .providedInSituation(BY_THE_ONE_REFERRED_TO, InvitedMediation::isReferredTo)
                                .startsOneOf(law.periods(), (content, confirm) -> content.period())
                                .recording(InvitedMediation::received))),
                law.stoppingOnline(law.in(INV_2016.article(12), ONL_2021.article(12))
                        .<InvitedMediation, InvitedMediationState, DeclineReferral>may(INVITED, DeclineReferral.class)
                        .from(REFERRED)
                        .to(SELECTING)
                        .provided(REASONS_GIVEN, InvitedMediation::areReasonsGiven)
                        .recording(InvitedMediation::backToChoice)),

                // Neutrality
                law.in(INV_2016.article(13), ONL_2021.article(13))
                        .shall(INVITED_MEDIATOR, Disclose.class)
                        .from(MEDIATING)
                        .stays()
                        .provided(CONFLICT_NAMED, InvitedMediation::isConflictNamed)
                        .recording(InvitedMediation::disclosed),
                law.in(INV_2016.article(15), ONL_2021.article(14))
                        .may(either(INVITED_ORGANISATION, COURT), ReplaceMediator.class)
                        .from(MEDIATING)
                        .stays()
                        .provided(GROUND_TO_REPLACE, InvitedMediation::mayBeReplaced)
                        .recording(InvitedMediation::replaced),
                law.in(INV_2016.article(15).paragraph(2), ONL_2021.article(13).paragraph(2))
                        .may(SIDES, ContinueWithConflict.class)
                        .from(MEDIATING)
                        .stays()
                        .providedOnFile(CONFLICT_DISCLOSED, InvitedMediation::isConflictDisclosed)
                        .provided(ALL_PARTIES_AGREE, InvitedMediation::isKeptByAll)
                        .recording(InvitedMediation::kept),

                // The mediation
                under(INV_2016.article(2).item(5))
                        .may(INVITED, HoldSession.class)
                        .from(MEDIATING)
                        .stays()
                        .provided(SESSION_CLOSED, InvitedMediation::isClosed),
                under(INV_2016.article(18))
                        .shall(INVITED_MEDIATOR, SuspendForSham.class)
                        .from(MEDIATING)
                        .to(SUSPENDED)
                        .provided(REPORTED, InvitedMediation::isReported),
                under(SILENT)
                        .may(INVITED, Resume.class)
                        .from(SUSPENDED)
                        .to(MEDIATING)
                        .providedInSituation(RESUMPTION_IN_USE, InvitedMediation::mayBeResumed)
                        .provided(SUSPICION_GONE, InvitedMediation::isSuspicionGone),
                law.extending(law.in(INV_2016.article(27), ONL_2021.article(24))
                                .may(SIDES, Extend.class)
                                .from(MEDIATING)
                                .stays())
                        .provided(EXTENSION_AGREED_BY_ALL, InvitedMediation::isExtensionAgreed),

                // The agreement
                law.whereAllConsent(law.stopping(law.in(INV_2016.article(19), ONL_2021.article(19))
                                .<InvitedMediation, InvitedMediationState, Agree>may(
                                        either(PARTY, AGENT, INVITED_MEDIATOR, INVITED_ORGANISATION), Agree.class)
                                .from(MEDIATING)
                                .to(AGREED)))
                        .providedOnFile(NO_OPEN_CONFLICT, InvitedMediation::hasNoOpenConflict, INV_2016.article(15))
                        .provided(ALL_PARTIES_AGREE, InvitedMediation::isAgreedByAll)
                        .providedInSituation(PERIOD_NOT_OVER, InvitedMediation::isPeriodNotOver, INV_2016.article(27))
                        .recording(InvitedMediation::agreed),
                law.in(INV_2016.article(24), ONL_2021.article(19))
                        .may(either(PARTY, AGENT, INVITED_MEDIATOR, INVITED_ORGANISATION), Sign.class)
                        .from(AGREED)
                        .stays()
                        .providedInSituation(MARK_BY_WHOM_IT_BELONGS, InvitedMediation::isWhoseMark)
                        .recording(InvitedMediation::signed),
                law.in(INV_2016.article(24), PML.article(29), ONL_2021.article(19))
                        .byLaw(new TakeEffect())
                        .from(AGREED)
                        .stays()
                        .asSoonAs(REQUIRED_MARKS_PRESENT, InvitedMediation::requiredMarksSince)
                        .starts(CONFIRMATION_WINDOW, (content, takeEffect) -> content.partiesSignedSince())
                        .recording(InvitedMediation::effective),
                law.in(INV_2016.article(26), ONL_2021.article(25))
                        .may(SIDES, RefuseToSign.class)
                        .from(AGREED)
                        .closes(RETURNED)
                        .providedInSituation(BY_PARTY, (content, refuse, situation) -> content.isParty(situation))
                        .providedOnFile(NOT_YET_EFFECTIVE, InvitedMediation::isNotYetEffective, INV_2016.article(24)),

                // Back to the court
                law.stopping(law.in(
                                        INV_2016.article(21),
                                        INV_2016.article(26),
                                        ONL_2021.article(21),
                                        ONL_2021.article(25))
                                .shall(INVITED, Terminate.class)
                                .from(MEDIATING, SUSPENDED)
                                .closes(RETURNED))
                        .provided(GROUND_OF_THE_CHANNEL, InvitedMediation::isGroundOfChannel)
                        .providedInSituation(PERIOD_HAS_ENDED, InvitedMediation::hasPeriodEnded, INV_2016.article(27))
                        .provided(REPORTED_IN_WRITING, InvitedMediation::isReported)
                        .provided(PAPERS_HANDED_OVER, InvitedMediation::arePapersHandedOver),

                // What becomes of the agreement
                confirmation(INV_2016.article(19), PML.article(33)),
                law.in(INV_2016.article(19), ONL_2021.article(20))
                        .may(either(INVITED_MEDIATOR, INVITED_ORGANISATION, COURT), ClosePerformed.class)
                        .from(AGREED)
                        .closes(CLOSED)
                        .providedOnFile(DELEGATED_ONLY, InvitedMediation::isDelegated)
                        .providedOnFile(EFFECTIVE, InvitedMediation::isEffective)
                        .provided(PERFORMED, InvitedMediation::isPerformed)
                        .stops(CONFIRMATION_WINDOW),
                law.in(INV_2016.article(19), ONL_2021.article(20))
                        .may(COURT, CloseConfirmed.class)
                        .from(AGREED)
                        .closes(CLOSED)
                        .providedInSituation(CONFIRMED, InvitedMediation::isConfirmed),
                letter(law.in(INV_2016.article(20), ONL_2021.article(20))),
                law.in(INV_2016.article(20), ONL_2021.article(20))
                        .may(COURT, AllowWithdrawal.class)
                        .from(AGREED)
                        .closes(CLOSED)
                        .providedOnFile(ENTRUSTED_ONLY, InvitedMediation::isEntrusted)
                        .provided(LAWFUL_ON_REVIEW, InvitedMediation::isLawful));
    }

    /** The texts in force: those of 2016, and from 2022 on those on online mediation too. */
    private record Law(boolean online) {
        Rule.Under in(Basis first, Basis... more) {
            ImmutableList<Basis> all =
                    ImmutableList.<Basis>builder().add(first).add(more).build();
            return new Rule.Under(
                    online
                            ? all
                            : all.stream().filter(basis -> !isOnline(basis)).collect(ImmutableList.toImmutableList()));
        }

        private static boolean isOnline(Basis basis) {
            return basis instanceof Citation citation && citation.instrument().equals(ONL_2021);
        }

        /** The periods that a mediation can have. */
        ImmutableList<Clock> periods() {
            return online
                    ? ImmutableList.<Clock>builder()
                            .addAll(OFFLINE_PERIODS)
                            .addAll(ONLINE_PERIODS)
                            .build()
                    : OFFLINE_PERIODS;
        }

        /** The mediation is over, whatever its period was, and nobody is asked any more. */
        <X extends InvitedMediationCommand> Rule<InvitedMediation, InvitedMediationState, X> stopping(
                Rule<InvitedMediation, InvitedMediationState, X> rule) {
            Rule<InvitedMediation, InvitedMediationState, X> stopping =
                    rule.stops(periods().toArray(new Clock[0]));
            return online ? stopping.stops(ONLINE_ASKING) : stopping;
        }

        Rule<InvitedMediation, InvitedMediationState, Extend> extending(
                Rule<InvitedMediation, InvitedMediationState, Extend> rule) {
            Rule<InvitedMediation, InvitedMediationState, Extend> extending = rule;
            for (Clock period : periods()) {
                Tier tier = ONLINE_PERIODS.contains(period) ? BY_ALL_PARTIES_ONLINE : BY_ALL_PARTIES;
                extending = extending.extendsClock(
                        period, (content, extend, at) -> extend.by().map(by -> Extension.of(tier, by, at)));
            }
            return extending;
        }

        /** On paper all have consented before; online one side may be the first. */
        Rule<InvitedMediation, InvitedMediationState, Agree> whereAllConsent(
                Rule<InvitedMediation, InvitedMediationState, Agree> rule) {
            return online
                    ? rule.providedOnFile(ALL_CONSENT, InvitedMediation::haveAllConsented, ONL_2021.article(15))
                    : rule;
        }

        /** In an online mediation the act starts the clock. */
        <X extends InvitedMediationCommand> Rule<InvitedMediation, InvitedMediationState, X> startingOnline(
                Clock clock, Rule<InvitedMediation, InvitedMediationState, X> rule) {
            return online
                    ? rule.startsOneOf(ImmutableList.of(clock), (content, command) -> content.ifOnline(clock))
                    : rule;
        }

        /** In an online mediation the act comes within the clock. */
        <X extends InvitedMediationCommand> Rule<InvitedMediation, InvitedMediationState, X> withinOnline(
                Clock clock, Rule<InvitedMediation, InvitedMediationState, X> rule) {
            return online ? stoppingOnline(rule.within(clock)) : rule;
        }

        /** In an online mediation the act ends the waiting for a choice, an appointment or a confirmation. */
        <X extends InvitedMediationCommand> Rule<InvitedMediation, InvitedMediationState, X> stoppingOnline(
                Rule<InvitedMediation, InvitedMediationState, X> rule) {
            return online ? rule.stops(ONLINE_CHOICE, ONLINE_APPOINTMENT, ONLINE_CONFIRMATION) : rule;
        }

        /** In an online mediation that one side wants, the other is asked from now on. */
        Rule<InvitedMediation, InvitedMediationState, ConfirmReceipt> askingOtherSide(
                Rule<InvitedMediation, InvitedMediationState, ConfirmReceipt> rule) {
            return online
                    ? rule.startsOneOf(
                            ImmutableList.of(ONLINE_ASKING),
                            (content, confirm) -> content.ifOtherSideToBeAsked(ONLINE_ASKING))
                    : rule;
        }
    }

    private static Rule<InvitedMediation, InvitedMediationState, Offer> offer(Basis first, Basis... more) {
        return under(first, more)
                .may(COURT, Offer.class)
                .opens(OFFERED)
                .provided(SUITABLE, InvitedMediation::isSuitable)
                .provided(NOT_REFUSED, InvitedMediation::isNotRefused)
                .provided(
                        KIND_FITS_REGISTRATION,
                        InvitedMediation::doesKindFit,
                        INV_2016.article(1),
                        INV_2016.article(11))
                .recording(InvitedMediation::offered);
    }

    private static Rule<InvitedMediation, InvitedMediationState, ApplyForConfirmation> confirmation(
            Basis first, Basis... more) {
        return under(first, more)
                .may(SIDES, ApplyForConfirmation.class)
                .from(AGREED)
                .stays()
                .providedOnFile(DELEGATED_ONLY, InvitedMediation::isDelegated, INV_2016.article(20))
                .providedOnFile(EFFECTIVE, InvitedMediation::isEffective)
                .provided(ALL_PARTIES_AGREE, InvitedMediation::isAppliedForByAll)
                .within(CONFIRMATION_WINDOW)
                .stops(CONFIRMATION_WINDOW)
                .recording(InvitedMediation::confirmationSought);
    }

    private static Rule<InvitedMediation, InvitedMediationState, MakeMediationLetter> letter(
            Rule.Under law, Basis... service) {
        return law.<InvitedMediation, InvitedMediationState, MakeMediationLetter>may(COURT, MakeMediationLetter.class)
                .from(AGREED)
                .closes(CLOSED)
                .providedOnFile(ENTRUSTED_ONLY, InvitedMediation::isEntrusted)
                .provided(LAWFUL_ON_REVIEW, InvitedMediation::isLawful)
                .provided(SIGNED_FOR_BY_ALL, InvitedMediation::isSignedForByAll, service);
    }
}
