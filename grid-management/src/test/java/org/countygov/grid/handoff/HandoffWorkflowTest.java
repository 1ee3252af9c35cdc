package org.countygov.grid.handoff;

import static org.countygov.law.Instruments.BJ_JD;
import static org.countygov.law.Instruments.SD_XZ;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;
import static org.countygov.workflow.Ground.CONDITION_NOT_MET;
import static org.countygov.workflow.Ground.NOT_ESTABLISHED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Stream;
import org.countygov.grid.handoff.HandoffCommand.*;
import org.countygov.grid.shared.GridRole;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.testkit.DigestRows;
import org.countygov.testkit.ForbiddenMoves;
import org.countygov.testkit.Life;
import org.countygov.testkit.Plan;
import org.countygov.testkit.WorkflowContract;
import org.countygov.value.FreeText;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Hand-offs to enforcement: their moves, what is forbidden, both ways out, and the laws of the kernel. */
class HandoffWorkflowTest extends WorkflowContract<Handoff, HandoffState> {
    private static final UnitId TEAM = UnitId.of("enforcement-team");
    private static final UnitId LAND = UnitId.of("land-bureau");
    private static final Actor WORKER = actor("worker-2001", "grid-team", GridRole.GRID_WORKER);
    private static final Actor TOWN = actor("town-3001", "town-01", GridRole.TOWNSHIP);
    private static final Actor HEAD = actor("head-3003", "centre-01", GridRole.CENTRE_HEAD);
    private static final Actor OFFICER = actor("officer-5001", TEAM.value(), GridRole.ENFORCEMENT_TEAM);
    private static final Actor INSPECTOR = actor("inspector-5002", LAND.value(), GridRole.DEPARTMENT);

    private static final ReportBreach REPORT = new ReportBreach(Optional.of(new CaseRef("grid-event", "3")), YES);
    private static final ReturnResult RESULT = new ReturnResult(Optional.of(FreeText.of("shed pulled down")));
    private static final Life<Handoff, HandoffState> REPORTED = Life.of(EnforcementHandoffs.WORKFLOW)
            .at("2024-03-04 09:00")
            .by(WORKER)
            .does(REPORT);

    private static Actor actor(String person, String unit, GridRole role) {
        return Actor.of(PersonId.of(person), UnitId.of(unit), role);
    }

    private static HandToTeam listed(Answer onList) {
        return new HandToTeam(
                Optional.of(PowerBasis.LISTED),
                onList,
                Optional.empty(),
                Optional.empty(),
                Optional.of(TEAM),
                Optional.empty());
    }

    private static HandToTeam delegated(Optional<DelegatedAct> act, Optional<UnitId> delegator) {
        return new HandToTeam(
                Optional.of(PowerBasis.DELEGATED), NO, act, delegator, Optional.of(TEAM), Optional.empty());
    }

    private static StopAndNotify stop(Answer hasPower, Answer done) {
        return new StopAndNotify(hasPower, done, done, Optional.of(LAND), Optional.empty());
    }

    @Test
    void theRulesAreTheseMovesAndNoOther() {
        DigestRows.<Handoff, HandoffState>of(HandoffState.class)
                .rows("""
                        (new)                    | reportBreach  | REPORTED
                        REPORTED                 | handToTeam    | HANDED_TO_TEAM
                        REPORTED                 | stopAndNotify | NOTIFIED
                        HANDED_TO_TEAM, NOTIFIED | returnResult  | RESULT_RETURNED
                        """)
                .closed(HandoffState.RESULT_RETURNED)
                .check(EnforcementHandoffs.WORKFLOW.editions().get(0).table());
    }

    @Test
    void theTeamActsOnADelegationInTheNameOfTheDepartment() {
        Life<Handoff, HandoffState> handed =
                REPORTED.by(HEAD).does(delegated(Optional.of(DelegatedAct.INSPECTION), Optional.of(LAND)));
        assertEquals(Optional.of(LAND), handed.file().content().actsInNameOf());
        assertEquals(1, handed.by(INSPECTOR).isRefused(RESULT).reasons().size());
        assertEquals(
                HandoffState.RESULT_RETURNED, handed.by(OFFICER).does(RESULT).state());
    }

    @Test
    void withoutPowerTheTownshipStopsAndTells() {
        Life<Handoff, HandoffState> told = REPORTED.by(TOWN).does(stop(NO, YES));
        assertEquals(
                HandoffState.RESULT_RETURNED, told.by(INSPECTOR).does(RESULT).state());
    }

    @TestFactory
    Stream<DynamicTest> forbidden() {
        return ForbiddenMoves.of(EnforcementHandoffs.WORKFLOW)
                .neverBy("a grid worker opening an enforcement case", GridRole.GRID_WORKER, HandToTeam.class)
                .refused(
                        "a team acting outside the published list",
                        REPORTED.by(HEAD),
                        listed(NO),
                        CONDITION_NOT_MET,
                        BJ_JD.article(11))
                .refused(
                        "delegating more than inspection, evidence and emergencies",
                        REPORTED.by(HEAD),
                        delegated(Optional.empty(), Optional.of(LAND)),
                        CONDITION_NOT_MET,
                        SD_XZ.article(8))
                .refused(
                        "acting on a delegation in nobody's name",
                        REPORTED.by(HEAD),
                        delegated(Optional.of(DelegatedAct.EVIDENCE), Optional.empty()),
                        NOT_ESTABLISHED,
                        SD_XZ.article(8))
                .neverAsked("a penalty decided here", "penal|fine|处罚|罚款", BJ_JD.article(25))
                .tests();
    }

    @Override
    protected Plan<Handoff, HandoffState> plan() {
        return Plan.of(EnforcementHandoffs.WORKFLOW)
                .acting(WORKER, TOWN, HEAD, OFFICER, INSPECTOR)
                .asking(
                        REPORT,
                        new ReportBreach(Optional.empty(), NO),
                        listed(YES),
                        listed(NO),
                        delegated(Optional.of(DelegatedAct.EVIDENCE), Optional.of(LAND)),
                        delegated(Optional.empty(), Optional.empty()),
                        stop(NO, YES),
                        stop(YES, NO),
                        RESULT,
                        new ReturnResult(Optional.empty()))
                .hiding("shed pulled down")
                .accepting("condition EVENT_LINKED of ReportBreach never fails", "it is stated or not known")
                .accepting("condition DELEGATOR_NAMED of HandToTeam never fails", "it is stated or not known")
                .accepting("condition RESULT_STATED of ReturnResult never fails", "it is stated or not known");
    }
}
