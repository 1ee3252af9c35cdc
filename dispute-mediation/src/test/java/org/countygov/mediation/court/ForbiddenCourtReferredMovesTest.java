package org.countygov.mediation.court;

import static org.countygov.law.Instruments.CIVIL_PL_I_2022;
import static org.countygov.law.Instruments.INV_2016;
import static org.countygov.law.Instruments.ONL_2021;
import static org.countygov.mediation.shared.MediationRole.INVITED_MEDIATOR;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;
import static org.countygov.workflow.Ground.CONDITION_NOT_MET;
import static org.countygov.workflow.Ground.OUT_OF_TIME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.countygov.law.LocalSettings;
import org.countygov.mediation.court.InvitedMediationCommand.*;
import org.countygov.mediation.shared.CourtLinkageSettings;
import org.countygov.mediation.shared.MediationRole;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.testkit.ForbiddenMoves;
import org.countygov.testkit.Life;
import org.countygov.time.TimeLimit;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Reason;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is forbidden in a court-referred mediation, entry by entry. */
class ForbiddenCourtReferredMovesTest {
    private static final Actor LI = actor("li", MediationRole.PARTY);
    private static final Actor WANG = actor("wang", MediationRole.PARTY);
    private static final Actor JUDGE = actor("judge", MediationRole.COURT);
    private static final Actor ZHAO = actor("zhao", INVITED_MEDIATOR);
    private static final ImmutableSet<PersonId> BOTH = ImmutableSet.of(LI.person(), WANG.person());
    private static final ImmutableSet<PersonId> ONE = ImmutableSet.of(LI.person());

    private static final Life<InvitedMediation, InvitedMediationState> NOTHING =
            Life.of(CourtReferredMediation.WORKFLOW).at("2025-03-03 09:00").by(JUDGE);
    private static final Life<InvitedMediation, InvitedMediationState> MEDIATING =
            mediating(Kind.DELEGATED, Channel.OFFLINE, Optional.empty(), NO);
    private static final Life<InvitedMediation, InvitedMediationState> ENTRUSTED_AGREED = mediating(
                    Kind.ENTRUSTED, Channel.OFFLINE, Optional.of(SuitProcedure.ORDINARY), YES)
            .does(new Agree(BOTH));

    private static Actor actor(String person, MediationRole role) {
        return Actor.of(PersonId.of(person), UnitId.of("court"), role);
    }

    private static Offer offer(Kind kind, Channel channel, Optional<SuitProcedure> procedure, Answer registered) {
        return new Offer(kind, channel, procedure, BOTH, YES, NO, registered);
    }

    private static Choose choose() {
        return new Choose(Optional.of(ZHAO.person()), BOTH, YES, false, Optional.empty());
    }

    private static Life<InvitedMediation, InvitedMediationState> mediating(
            Kind kind, Channel channel, Optional<SuitProcedure> procedure, Answer registered) {
        return NOTHING.does(offer(kind, channel, procedure, registered))
                .by(LI)
                .does(new Consent(BOTH))
                .does(choose())
                .by(ZHAO)
                .does(new ConfirmReceipt(Optional.empty()));
    }

    @TestFactory
    Stream<DynamicTest> forbidden() {
        return ForbiddenMoves.of(CourtReferredMediation.WORKFLOW)
                .neverAsked(
                        "1 the mediator acting later as juror, agent, witness, expert or interpreter",
                        "juror|witness|expert|interpreter|陪审|证人|翻译",
                        INV_2016.article(16))
                .neverAsked("2 using concessions as evidence", "concession|evidence|让步|证据", INV_2016.article(22))
                .refused(
                        "3 confirming what has no effect yet",
                        MEDIATING.does(new Agree(BOTH)).by(LI),
                        new ApplyForConfirmation(BOTH, Optional.empty()),
                        CONDITION_NOT_MET,
                        INV_2016.article(19))
                .refused(
                        "4 a unilateral extension",
                        MEDIATING.by(LI),
                        new Extend(Optional.of(TimeLimit.days(10)), ONE),
                        CONDITION_NOT_MET,
                        INV_2016.article(27))
                .refused(
                        "5 serving the court's letter by leaving it",
                        ENTRUSTED_AGREED.by(JUDGE),
                        new MakeMediationLetter(YES, ONE),
                        CONDITION_NOT_MET,
                        CIVIL_PL_I_2022.article(133))
                .refused(
                        "6 delegating what is registered",
                        NOTHING,
                        offer(Kind.DELEGATED, Channel.OFFLINE, Optional.empty(), YES),
                        CONDITION_NOT_MET,
                        INV_2016.article(11))
                .refused(
                        "6 entrusting what is not registered",
                        NOTHING,
                        offer(Kind.ENTRUSTED, Channel.OFFLINE, Optional.of(SuitProcedure.ORDINARY), NO),
                        CONDITION_NOT_MET,
                        INV_2016.article(11))
                .refused(
                        "7 one side's consent, offline",
                        NOTHING.does(offer(Kind.DELEGATED, Channel.OFFLINE, Optional.empty(), NO))
                                .by(LI),
                        new Consent(ONE),
                        CONDITION_NOT_MET,
                        INV_2016.article(11))
                .refused(
                        "8 choosing online on the third working day",
                        // Consent on Monday 3 March 2025; the second working day is Wednesday 5 March.
                        NOTHING.does(offer(Kind.DELEGATED, Channel.ONLINE, Optional.empty(), NO))
                                .by(LI)
                                .does(new Consent(BOTH))
                                .at("2025-03-06 09:00"),
                        choose(),
                        OUT_OF_TIME,
                        ONL_2021.article(10))
                .refused(
                        "9 agreeing under a mediator whose conflict is not waived",
                        MEDIATING.does(new Disclose(ImmutableSet.of(Conflict.NEAR_RELATIVE))),
                        new Agree(BOTH),
                        CONDITION_NOT_MET,
                        INV_2016.article(15))
                .refused(
                        "10 a session open to outsiders",
                        MEDIATING,
                        new HoldSession(YES, NO),
                        CONDITION_NOT_MET,
                        INV_2016.article(2).item(5))
                .refused(
                        "11 returning without the papers",
                        MEDIATING,
                        new Terminate(Optional.of(ReturnGround.WIDE_DIVERGENCE), YES, NO, Optional.empty()),
                        CONDITION_NOT_MET,
                        INV_2016.article(26))
                .complete("1", "2", "3", "4", "5", "6")
                .tests();
    }

    @Test
    void anEntrustedAgreementIsNotConfirmedForItsKindAndForWantOfEffect() {
        ImmutableList<Reason> reasons = ENTRUSTED_AGREED
                .by(LI)
                .isRefused(new ApplyForConfirmation(BOTH, Optional.empty()))
                .reasons();

        assertEquals(2, reasons.size());
        assertTrue(reasons.get(0).bases().contains(INV_2016.article(20)));
    }

    @Test
    void whetherASuspendedMediationGoesOnIsForTheCountyToSay() {
        Life<InvitedMediation, InvitedMediationState> suspended = MEDIATING.does(new SuspendForSham(YES));
        LocalSettings strict = LocalSettings.named("strict").with(CourtLinkageSettings.RESUMED_AFTER_SUSPICION, false);

        assertEquals(
                InvitedMediationState.MEDIATING, suspended.does(new Resume(YES)).state());
        assertEquals(
                1, suspended.under(strict).isRefused(new Resume(YES)).reasons().size());
    }
}
