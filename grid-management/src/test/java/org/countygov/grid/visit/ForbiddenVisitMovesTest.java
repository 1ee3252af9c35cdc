package org.countygov.grid.visit;

import static org.countygov.grid.shared.GridRole.GRID_WORKER;
import static org.countygov.grid.shared.GridRole.RESIDENT;
import static org.countygov.law.Instruments.BZ;
import static org.countygov.law.Instruments.CCL;
import static org.countygov.law.Instruments.PIPL;
import static org.countygov.law.Instruments.ZJ_ZZ;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.UNKNOWN;
import static org.countygov.workflow.Answer.YES;
import static org.countygov.workflow.Ground.CONDITION_NOT_MET;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.countygov.grid.shared.CommunityClocks;
import org.countygov.grid.visit.VisitCommand.*;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.testkit.ForbiddenMoves;
import org.countygov.testkit.Life;
import org.countygov.time.BeijingTime;
import org.countygov.time.ClockRun;
import org.countygov.workflow.Answer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What no visit may be, and what follows when it is declined: nothing. */
class ForbiddenVisitMovesTest {
    private static final Actor LI = Actor.of(PersonId.of("li-1001"), UnitId.UNSTATED, RESIDENT);
    private static final Actor WORKER = Actor.of(PersonId.of("worker-1"), UnitId.of("community-7"), GRID_WORKER);

    private static final Life<AssistanceVisit, VisitState> NOTHING =
            Life.of(AssistanceVisits.WORKFLOW).at("2024-03-04 09:00").by(WORKER);
    private static final Life<AssistanceVisit, VisitState> OFFERED = NOTHING.does(offer(NO, VisitPurpose.MEDICAL_CARE));
    private static final Life<AssistanceVisit, VisitState> SCHEDULED =
            OFFERED.by(LI).does(new Consent(YES, NO, UNKNOWN, YES)).by(WORKER);

    private static Offer offer(Answer declinedBefore, VisitPurpose... purposes) {
        return new Offer(LI.person(), Optional.of(ImmutableSet.copyOf(purposes)), declinedBefore, NO);
    }

    private static Visit visit(VisitField... fields) {
        return new Visit(Optional.of(ImmutableSet.copyOf(fields)), YES, Optional.empty());
    }

    @TestFactory
    Stream<DynamicTest> forbidden() {
        return ForbiddenMoves.of(AssistanceVisits.WORKFLOW)
                .refused("1 a visit without a purpose", NOTHING, offer(NO), CONDITION_NOT_MET, PIPL.article(6))
                .refused(
                        "2 a risk score of a person",
                        SCHEDULED,
                        visit(VisitField.PURPOSE, VisitField.RISK_SCORE),
                        CONDITION_NOT_MET,
                        PIPL.article(6))
                .refused(
                        "2 relatives' data", SCHEDULED, visit(VisitField.RELATIVES), CONDITION_NOT_MET, PIPL.article(6))
                .neverAsked("3 a list of key persons", "list|key|名单|重点人员", ZJ_ZZ.article(19))
                .refused("3 labelling somebody", SCHEDULED, visit(VisitField.LABEL), CONDITION_NOT_MET, PIPL.article(6))
                .refused(
                        "4 supervision that belongs to others",
                        NOTHING,
                        offer(NO, VisitPurpose.CORRECTION_SUPERVISION),
                        CONDITION_NOT_MET,
                        CCL.article(26))
                .refused(
                        "5 pressing somebody who has declined",
                        NOTHING,
                        offer(YES, VisitPurpose.ASSISTANCE),
                        CONDITION_NOT_MET,
                        BZ.article(3))
                .refused(
                        "6 health without separate consent",
                        OFFERED.by(LI),
                        new Consent(YES, NO, UNKNOWN, NO),
                        CONDITION_NOT_MET,
                        PIPL.article(29))
                .neverBy("7 consenting for the person", GRID_WORKER, Consent.class)
                .neverPossible("7 visiting somebody who has not consented", VisitState.OFFERED, Visit.class)
                .complete("1", "2", "3", "4", "5", "6", "7")
                .tests();
    }

    @Test
    void decliningLeavesNothingBehind() {
        for (Life<AssistanceVisit, VisitState> life : ImmutableList.of(OFFERED, SCHEDULED)) {
            Life<AssistanceVisit, VisitState> declined = life.by(LI).does(new Decline());
            assertEquals(VisitState.DECLINED, declined.state());
            assertEquals(AssistanceVisit.blank(), declined.file().content());
            assertTrue(declined.file().clocks().isEmpty());
        }
    }

    @Test
    void anAlarmLeavesAtOnceWhateverWasAgreed() {
        RaiseAlarm alarm = new RaiseAlarm(
                Optional.of(Danger.CHILD), Optional.of(BeijingTime.parse("2024-03-04 08:50")), Optional.empty());
        Life<AssistanceVisit, VisitState> called = OFFERED.does(alarm);
        assertEquals(VisitState.HELP_CALLED, called.state());
        ClockRun run = called.file().clock(CommunityClocks.ALARM).orElseThrow();
        assertEquals(BeijingTime.parse("2024-03-04 08:50"), run.trigger());
        assertEquals(Optional.of(BeijingTime.parse("2024-03-04 09:00")), run.stoppedAt());
        assertEquals(VisitState.HELP_CALLED, SCHEDULED.does(alarm).state());
    }
}
