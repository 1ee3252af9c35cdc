package org.countygov.grid.patrol;

import static org.countygov.law.Instruments.HN_XC;
import static org.countygov.law.Instruments.IDCARD;
import static org.countygov.law.Instruments.PIPL;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.UNKNOWN;
import static org.countygov.workflow.Answer.YES;
import static org.countygov.workflow.Ground.CONDITION_NOT_MET;
import static org.countygov.workflow.Ground.NOT_ESTABLISHED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
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
import org.countygov.workflow.Ground;
import org.countygov.workflow.Reason;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A round past a school gate and a market, and what is forbidden on it. */
class PatrolRoundTest {
    private static final UnitId TEAM = UnitId.of("grid-team");
    private static final Actor LEAD = Actor.of(PersonId.of("lead-1"), TEAM, GridRole.GRID_LEAD);
    private static final Actor WALKER = Actor.of(PersonId.of("walker-2"), TEAM, GridRole.GRID_WORKER);

    private static final Actor OTHER = Actor.of(PersonId.of("walker-3"), TEAM, GridRole.GRID_WORKER);

    private final Life<Patrol, PatrolState> planned = planned(PatrolKind.GRID);
    private final Life<Patrol, PatrolState> underWay =
            planned.at("2024-03-04 07:20").by(WALKER).does(start(1, NO));

    private static Life<Patrol, PatrolState> planned(PatrolKind kind) {
        return Life.of(PatrolRounds.WORKFLOW)
                .at("2024-03-03 17:00")
                .by(LEAD)
                .does(new PlanRound(Optional.of(plan(ImmutableSet.of("school", "market"))), Optional.of(kind), YES));
    }

    private static PatrolPlan plan(ImmutableSet<String> points) {
        return new PatrolPlan(
                BeijingTime.parse("2024-03-04 07:15"),
                BeijingTime.parse("2024-03-04 07:45"),
                BeijingTime.parse("2024-03-04 09:00"),
                points,
                Duration.ofMinutes(40),
                Optional.of(WALKER.person()));
    }

    private static Start start(int officers, Answer onAnotherRound) {
        return new Start(YES, Optional.of(officers), onAnotherRound);
    }

    private static VisitPoint visit(String point, String at) {
        return new VisitPoint(point, Optional.of(BeijingTime.parse(at)), YES);
    }

    @Test
    void aRoundIsCompleteWithAllPointsAndEnoughTimeOnFoot() {
        Life<Patrol, PatrolState> seen = underWay.at("2024-03-04 07:30")
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
        assertEquals(PatrolState.PLANNED, planned.at("2024-03-04 07:45").state());
        assertEquals(PatrolState.MISSED, planned.at("2024-03-04 07:45:01").state());
        assertEquals(PatrolState.IN_PROGRESS, underWay.at("2024-03-04 09:00").state());
        assertEquals(PatrolState.INCOMPLETE, underWay.at("2024-03-04 09:00:01").state());
    }

    /** One fact at a time: with it the act is done, against it and without it the act is refused. */
    @TestFactory
    Stream<DynamicTest> facts() {
        Life<Patrol, PatrolState> ready = planned.at("2024-03-04 07:20").by(WALKER);
        return Stream.of(
                fact("the patroller is inside the area", ready, yes -> new Start(yes, Optional.of(1), NO)),
                fact("and on no other round", ready, yes -> start(1, yes.not())),
                fact(
                        "a point is visited inside its fence",
                        underWay.at("2024-03-04 07:30"),
                        yes -> new VisitPoint("school", Optional.of(BeijingTime.parse("2024-03-04 07:30")), yes)),
                fact(
                        "whoever stands in is qualified",
                        planned.by(LEAD),
                        yes -> new Substitute(OTHER.person(), yes, YES)),
                fact("and accepts", planned.by(LEAD), yes -> new Substitute(OTHER.person(), YES, yes)),
                fact(
                        "the route is set",
                        Life.of(PatrolRounds.WORKFLOW).at("2024-03-03 17:00").by(LEAD),
                        yes -> new PlanRound(
                                Optional.of(plan(ImmutableSet.of("school"))), Optional.of(PatrolKind.GRID), yes)));
    }

    private static DynamicTest fact(String words, Life<Patrol, PatrolState> life, Function<Answer, PatrolCommand> act) {
        return dynamicTest(words, () -> {
            assertTrue(life.asks(act.apply(YES)).isAccepted());
            assertEquals(ImmutableList.of(CONDITION_NOT_MET), grounds(life, act.apply(NO)));
            assertEquals(ImmutableList.of(NOT_ESTABLISHED), grounds(life, act.apply(UNKNOWN)));
        });
    }

    private static ImmutableList<Ground> grounds(Life<Patrol, PatrolState> life, PatrolCommand act) {
        return life.isRefused(act).reasons().stream().map(Reason::ground).collect(ImmutableList.toImmutableList());
    }

    @Test
    void whoStandsInPatrolsAndNobodyElse() {
        Life<Patrol, PatrolState> other =
                planned.by(LEAD).does(new Substitute(OTHER.person(), YES, YES)).at("2024-03-04 07:20");
        assertEquals(PatrolState.IN_PROGRESS, other.by(OTHER).does(start(1, NO)).state());
        assertEquals(ImmutableList.of(CONDITION_NOT_MET), grounds(other.by(WALKER), start(1, NO)));
    }

    @Test
    void aRoundIsCancelledForAReason() {
        assertEquals(
                PatrolState.CANCELLED,
                planned.by(LEAD)
                        .does(new Cancel(Optional.of(CancelReason.WEATHER_ORDER)))
                        .state());
        assertEquals(ImmutableList.of(NOT_ESTABLISHED), grounds(planned.by(LEAD), new Cancel(Optional.empty())));
    }

    @Test
    void aRoundBeginsWithinItsWindow() {
        assertEquals(
                ImmutableList.of(CONDITION_NOT_MET),
                grounds(planned.at("2024-03-04 07:14:59").by(WALKER), start(1, NO)));
        for (String moment : ImmutableList.of("2024-03-04 07:15", "2024-03-04 07:45")) {
            assertEquals(
                    PatrolState.IN_PROGRESS,
                    planned.at(moment).by(WALKER).does(start(1, NO)).state());
        }
    }

    @Test
    void aRoundWithoutPointsIsNone() {
        assertEquals(
                ImmutableList.of(CONDITION_NOT_MET),
                grounds(
                        Life.of(PatrolRounds.WORKFLOW).at("2024-03-03 17:00").by(LEAD),
                        new PlanRound(Optional.of(plan(ImmutableSet.of())), Optional.of(PatrolKind.GRID), YES)));
    }

    @Test
    void aRoundOnWhichAPointIsMissedIsIncompleteHoweverLong() {
        Life<Patrol, PatrolState> walked = underWay.at("2024-03-04 07:30")
                .does(visit("school", "2024-03-04 07:30"))
                .at("2024-03-04 08:50");
        assertEquals(ImmutableList.of(CONDITION_NOT_MET), grounds(walked, new Finish()));
        assertEquals(PatrolState.INCOMPLETE, walked.does(new FinishIncomplete()).state());
    }

    @Test
    void standingStillIsNotWalking() {
        // Both points seen by 07:40; from then on the round pauses, so that twenty minutes are walked of forty.
        Life<Patrol, PatrolState> pausing = underWay.at("2024-03-04 07:40")
                .does(visit("school", "2024-03-04 07:30"))
                .does(visit("market", "2024-03-04 07:40"))
                .does(new Pause(Optional.of(PauseReason.EMERGENCY_HELP)))
                .at("2024-03-04 08:50");
        assertEquals(
                PatrolState.INCOMPLETE, pausing.does(new FinishIncomplete()).state());
    }

    /** Two at least, by the rule of the province. */
    @Test
    void policeOnFootAreTwo() {
        assertEquals(
                PatrolState.IN_PROGRESS,
                planned(PatrolKind.POLICE_FOOT)
                        .at("2024-03-04 07:20")
                        .by(Actor.of(WALKER.person(), UnitId.of("police"), GridRole.POLICE))
                        .does(start(2, NO))
                        .state());
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
                        underWay.at("2024-03-04 07:30"),
                        new VisitPoint("school", Optional.of(early), YES),
                        CONDITION_NOT_MET,
                        PatrolRules.CHOICE)
                .refused(
                        "2 a visit dated ahead",
                        underWay.at("2024-03-04 07:30"),
                        visit("school", "2024-03-04 07:31"),
                        CONDITION_NOT_MET,
                        PatrolRules.CHOICE)
                .refused(
                        "2 a second visit of one point",
                        underWay.at("2024-03-04 07:30").does(visit("school", "2024-03-04 07:30")),
                        visit("school", "2024-03-04 07:30"),
                        CONDITION_NOT_MET,
                        PatrolRules.CHOICE)
                .neverPossible("3 starting a missed round", PatrolState.MISSED, Start.class)
                .refused(
                        "4 one person on two rounds",
                        planned.at("2024-03-04 07:20").by(WALKER),
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
