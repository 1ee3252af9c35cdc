package org.countygov.mediation.register;

import static org.countygov.mediation.register.RegisterFixture.*;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.law.Instruments;
import org.countygov.law.LocalSettings;
import org.countygov.mediation.register.DisputeCommand.*;
import org.countygov.mediation.shared.RegisterClocks;
import org.countygov.mediation.shared.RegisterSettings;
import org.countygov.mediation.shared.RiskLevel;
import org.countygov.testkit.Life;
import org.countygov.time.BeijingTime;
import org.countygov.time.Clock;
import org.countygov.time.TimeLimit;
import org.countygov.time.WorkCalendar;
import org.countygov.words.Language;
import org.countygov.workflow.Decision.Rejected;
import org.junit.jupiter.api.Test;

/** A dispute about water, from the slip of a grid worker on Monday, 4 March 2024, to the leader's signature. */
class WaterDisputeTest {
    private static final LocalSettings COUNTY = LocalSettings.named("county")
            .with(RegisterSettings.REGISTER_WITHIN, TimeLimit.days(1))
            .with(RegisterSettings.REFERRAL_ANSWERED_WITHIN, TimeLimit.workingDays(5));

    private static LocalDate lastDay(Life<RegisteredDispute, DisputeState> life, Clock clock) {
        return life.file()
                .clock(clock)
                .orElseThrow()
                .deadline(WorkCalendar.ofStateCouncil(), COUNTY)
                .lastDay()
                .orElseThrow();
    }

    @Test
    void aDisputeGetsTheFiveOnesAndIsCarriedToTheEnd() {
        Life<RegisteredDispute, DisputeState> life = FOUND.under(COUNTY);
        assertEquals(LocalDate.of(2024, 3, 5), lastDay(life, RegisterClocks.REGISTER));
        life = life.at("2024-03-05 16:00")
                .by(OFFICE)
                .does(register(YES, Optional.of(ImmutableSet.of()), ImmutableSet.of()));

        // A team of one is none.
        Rejected<RegisteredDispute, DisputeState> refusal = life.at("2024-03-06 09:00")
                .by(MEETING)
                .isRefused(new Assign(FiveOnes.builder()
                        .issue(FIVE_ONES.issue())
                        .addTeam(MEMBER.person())
                        .leadUnit(TOWN)
                        .addLeader(FIRST)
                        .plan(PLAN)
                        .toTheEnd(YES)
                        .build()));
        assertEquals(1, refusal.reasons().size());
        assertTrue(refusal.in(Language.EN).contains("at least two people and a lead unit"), refusal::toString);

        life = life.at("2024-03-06 10:00").by(MEETING).does(new Assign(FIVE_ONES));
        // Seven days from the 6th: the 7th is the first, the 13th the seventh.
        assertEquals(LocalDate.of(2024, 3, 13), lastDay(life, RegisterClocks.HANDLE_ATTENTION));
        life = life.by(LEADER).does(new Start());

        // On the 8th people plan to block the road: a higher level has a target of its own.
        life = life.at("2024-03-08 18:00").by(MEMBER).does(new Escalate(RiskLevel.SERIOUS, YES, Optional.of(ALERT)));
        assertEquals(DisputeState.ESCALATED, life.state());
        assertEquals(
                ImmutableList.of(RiskLevel.ATTENTION, RiskLevel.SERIOUS),
                life.file().content().levels());
        assertTrue(life.file()
                .clock(RegisterClocks.HANDLE_ATTENTION)
                .orElseThrow()
                .stoppedAt()
                .isPresent());
        assertEquals(LocalDate.of(2024, 3, 15), lastDay(life, RegisterClocks.HANDLE_SERIOUS));

        // The leader is transferred. The dispute is at no moment without one.
        life = life.at("2024-03-09 09:00").by(MEETING).does(new ReplaceLeader(ImmutableSet.of(SECOND), YES));
        assertEquals(Optional.of(SECOND), life.file().content().leader());
        life = life.by(SUCCESSOR).approvedBy(BODY).does(new StandDown(RiskLevel.ATTENTION, YES));
        life = life.at("2024-03-14 15:00").does(resolve(Outcome.AGREEMENT));
        // Thirty days from 14 March.
        assertEquals(LocalDate.of(2024, 4, 13), lastDay(life, RegisterClocks.RESULT_FOLLOW_UP));
        life = life.at("2024-04-10 09:00").by(MEMBER).does(new FollowUp());
        assertEquals(2, life.file().content().levels().stream().distinct().count());
    }

    @Test
    void whatIsHandedOnStaysInSightUntilItIsAnswered() {
        Life<RegisteredDispute, DisputeState> life = IN_PROGRESS
                .under(COUNTY)
                .at("2024-04-02 10:00")
                .by(LEADING_UNIT)
                .does(new HandOn(Optional.of(StatutoryRoute.ADMINISTRATIVE_PROCEDURE), Optional.of(REFERRAL)));
        ImmutableList<DisputeRegister.Unanswered> open = DisputeRegister.unanswered(ImmutableList.of(life.file()));
        assertEquals(
                ImmutableList.of(new DisputeRegister.Unanswered(
                        life.file().ref(), REFERRAL, BeijingTime.parse("2024-04-02 10:00"))),
                open);
        assertEquals(WATER_BUREAU, open.get(0).by());
        // Tuesday 2 April; the 3rd, then Qingming from the 4th to the 6th, Sunday the 7th is worked: 3, 7, 8, 9, 10.
        assertEquals(LocalDate.of(2024, 4, 10), lastDay(life, RegisterClocks.REFERRAL_ANSWER));

        Rejected<RegisteredDispute, DisputeState> early = life.isRefused(new ReferOut());
        assertTrue(
                early.reasons().stream().anyMatch(reason -> reason.bases().contains(Instruments.PET.article(31))),
                early::toString);

        life = life.at("2024-04-09 11:00").by(BUREAU).does(new AnswerReferral(YES));
        assertEquals(ImmutableList.of(), DisputeRegister.unanswered(ImmutableList.of(life.file())));
        assertEquals(
                DisputeState.REFERRED_OUT,
                life.by(LEADING_UNIT).does(new ReferOut()).state());

        Life<RegisteredDispute, DisputeState> declined = IN_PROGRESS
                .by(LEADING_UNIT)
                .does(new HandOn(Optional.of(StatutoryRoute.SUIT), Optional.of(REFERRAL)))
                .by(BUREAU)
                .does(new AnswerReferral(NO));
        assertEquals(DisputeState.IN_PROGRESS, declined.state());
    }

    @Test
    void aReopenedDisputeNeedsANewResultAndANewFollowUp() {
        Life<RegisteredDispute, DisputeState> life =
                FOLLOWED_UP.does(new Reopen(Optional.of(ReopeningReason.NOT_PERFORMED)));
        assertEquals(DisputeState.IN_PROGRESS, life.state());
        assertEquals(Optional.empty(), life.file().content().outcome());
        assertEquals(0, life.file().content().followUps());
        assertEquals(
                DisputeState.CLOSED,
                life.by(LEADER)
                        .does(resolve(Outcome.DECISION))
                        .by(MEMBER)
                        .does(new FollowUp())
                        .by(LEADER)
                        .does(new Close())
                        .state());
    }
}
