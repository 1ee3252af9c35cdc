package org.countygov.grid.patrol;

import static org.countygov.law.Instruments.HN_XC;
import static org.countygov.law.Instruments.IDCARD;
import static org.countygov.law.Instruments.PIPL;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;
import static org.countygov.workflow.Ground.CONDITION_NOT_MET;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.countygov.grid.patrol.PatrolCommand.*;
import org.countygov.grid.shared.GridRole;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.testkit.ForbiddenMoves;
import org.countygov.testkit.Life;
import org.countygov.time.BeijingTime;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A round past a school gate and a market, and what is forbidden on it. */
class PatrolRoundTest {
    private static final UnitId TEAM = UnitId.of("grid-team");
    private static final Actor LEAD = Actor.of(PersonId.of("lead-1"), TEAM, GridRole.GRID_LEAD);
    private static final Actor WALKER = Actor.of(PersonId.of("walker-2"), TEAM, GridRole.GRID_WORKER);

    private static final Life<Patrol, PatrolState> PLANNED = planned(PatrolKind.GRID);
    private static final Life<Patrol, PatrolState> UNDER_WAY =
            PLANNED.at("2024-03-04 07:20").by(WALKER).does(start(1, NO));

    private static Life<Patrol, PatrolState> planned(PatrolKind kind) {
        return Life.of(PatrolRounds.WORKFLOW)
                .at("2024-03-03 17:00")
                .by(LEAD)
                .does(new PlanRound(
                        Optional.of(new PatrolPlan(
                                BeijingTime.parse("2024-03-04 07:15"),
                                BeijingTime.parse("2024-03-04 07:45"),
                                BeijingTime.parse("2024-03-04 09:00"),
                                ImmutableSet.of("school", "market"),
                                Duration.ofMinutes(40),
                                Optional.of(WALKER.person()))),
                        Optional.of(kind),
                        YES));
    }

    private static Start start(int officers, Answer onAnotherRound) {
        return new Start(YES, Optional.of(officers), onAnotherRound);
    }

    private static VisitPoint visit(String point, String at) {
        return new VisitPoint(point, Optional.of(BeijingTime.parse(at)), YES);
    }

    @Test
    void aRoundIsCompleteWithAllPointsAndEnoughTimeOnFoot() {
        Life<Patrol, PatrolState> seen = UNDER_WAY
                .at("2024-03-04 07:30")
                .does(visit("school", "2024-03-04 07:30"))
                .does(new ReportEvent(Optional.of(new CaseRef("grid-event", "9"))))
                .at("2024-03-04 07:35")
                .does(new Pause(Optional.of(PauseReason.EMERGENCY_HELP)))
                .at("2024-03-04 07:55")
                .does(new Resume())
                .does(visit("market", "2024-03-04 07:55"));
        assertEquals(1, seen.file().content().events().size());
        // From 07:20 without the twenty minutes of the pause, forty minutes are walked at 08:20.
        assertEquals(
                1,
                seen.at("2024-03-04 08:19:59").isRefused(new Finish()).reasons().size());
        assertEquals(
                PatrolState.COMPLETED,
                seen.at("2024-03-04 08:20").does(new Finish()).state());
        assertEquals(
                1,
                seen.at("2024-03-04 08:20")
                        .isRefused(new FinishIncomplete())
                        .reasons()
                        .size());
    }

    @Test
    void theWindowsEndByThemselves() {
        assertEquals(PatrolState.PLANNED, PLANNED.at("2024-03-04 07:45").state());
        assertEquals(PatrolState.MISSED, PLANNED.at("2024-03-04 07:45:01").state());
        assertEquals(PatrolState.IN_PROGRESS, UNDER_WAY.at("2024-03-04 09:00").state());
        assertEquals(PatrolState.INCOMPLETE, UNDER_WAY.at("2024-03-04 09:00:01").state());
    }

    @TestFactory
    Stream<DynamicTest> forbidden() {
        Life<Patrol, PatrolState> police = planned(PatrolKind.POLICE_FOOT)
                .at("2024-03-04 07:20")
                .by(Actor.of(WALKER.person(), UnitId.of("police"), GridRole.POLICE));
        Instant early = BeijingTime.parse("2024-03-04 07:19");
        return ForbiddenMoves.of(PatrolRounds.WORKFLOW)
                .neverPossible("1 finishing what was never begun", PatrolState.PLANNED, Finish.class)
                .refused(
                        "2 a visit dated before the start",
                        UNDER_WAY.at("2024-03-04 07:30"),
                        new VisitPoint("school", Optional.of(early), YES),
                        CONDITION_NOT_MET,
                        PatrolRules.CHOICE)
                .refused(
                        "2 a visit dated ahead",
                        UNDER_WAY.at("2024-03-04 07:30"),
                        visit("school", "2024-03-04 07:31"),
                        CONDITION_NOT_MET,
                        PatrolRules.CHOICE)
                .refused(
                        "2 a second visit of one point",
                        UNDER_WAY.at("2024-03-04 07:30").does(visit("school", "2024-03-04 07:30")),
                        visit("school", "2024-03-04 07:30"),
                        CONDITION_NOT_MET,
                        PatrolRules.CHOICE)
                .neverPossible("3 starting a missed round", PatrolState.MISSED, Start.class)
                .refused(
                        "4 one person on two rounds",
                        PLANNED.at("2024-03-04 07:20").by(WALKER),
                        start(1, YES),
                        CONDITION_NOT_MET,
                        PatrolRules.CHOICE)
                .neverAsked(
                        "5 identity checks, searches, vehicle checks",
                        "ident|search|vehicle|查验|盘问|搜查|身份证",
                        IDCARD.article(15))
                .neverAsked("6 a continuous track, faces, plates", "track|face|plate|轨迹|人脸|车牌", PIPL.article(28))
                .refused("a police officer alone on foot", police, start(1, NO), CONDITION_NOT_MET, HN_XC.article(4))
                .complete("1", "2", "3", "4", "5", "6")
                .tests();
    }
}
