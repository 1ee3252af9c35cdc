package org.countygov.grid.consultation;

import static org.countygov.law.Instruments.BJ_JS;
import static org.countygov.law.Instruments.JN;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;
import static org.countygov.workflow.Ground.CONDITION_NOT_MET;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.countygov.grid.consultation.ConsultationCommand.*;
import org.countygov.grid.shared.GridClocks;
import org.countygov.grid.shared.GridRole;
import org.countygov.law.LocalSettings;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.testkit.DigestRows;
import org.countygov.testkit.ForbiddenMoves;
import org.countygov.testkit.Life;
import org.countygov.testkit.Plan;
import org.countygov.testkit.WorkflowContract;
import org.countygov.time.WorkCalendar;
import org.countygov.workflow.Answer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Consultations: their moves, what is forbidden, a meeting, and the laws of the kernel. */
class ConsultationWorkflowTest extends WorkflowContract<Consultation, ConsultationState> {
    private static final Actor HEAD = Actor.of(PersonId.of("head-3003"), UnitId.of("centre-01"), GridRole.CENTRE_HEAD);
    private static final Actor CLERK =
            Actor.of(PersonId.of("clerk-3001"), UnitId.of("centre-01"), GridRole.CENTRE_CLERK);
    private static final UnitId WATER = UnitId.of("water-bureau");

    private static final Minutes GOOD = minutes(DecidedItem.of(WATER, LocalDate.of(2024, 4, 30)), NO);
    private static final Minutes TWO_LEADS = minutes(
            new DecidedItem(
                    ImmutableSet.of(WATER, UnitId.of("road-bureau")),
                    ImmutableSet.of(),
                    Optional.of(LocalDate.of(2024, 4, 30))),
            NO);

    private static final Life<Consultation, ConsultationState> HELD = Life.of(Consultations.WORKFLOW)
            .at("2024-03-04 09:00")
            .by(HEAD)
            .does(new Schedule(Optional.of(ConsultationKind.MEETING), YES))
            .at("2024-03-06 09:00")
            .does(new Hold(YES));

    private static Minutes minutes(DecidedItem item, Answer replacesChannel) {
        return new Minutes(Optional.of(ImmutableList.of(item)), replacesChannel, NO);
    }

    @Test
    void theRulesAreTheseMovesAndNoOther() {
        DigestRows.<Consultation, ConsultationState>of(ConsultationState.class)
                .rows("""
                        (new)     | schedule | SCHEDULED
                        SCHEDULED | hold     | HELD
                        HELD      | minutes  | DECIDED
                        """)
                .closed(ConsultationState.DECIDED)
                .check(Consultations.WORKFLOW.editions().get(0).table());
    }

    @Test
    void aMeetingDecidesAndTheNextIsDueInAMonth() {
        // Held on 6 March: a month later is 6 April 2024, a Saturday, which does not move an interval.
        assertEquals(
                Optional.of(LocalDate.of(2024, 4, 6)),
                HELD.file()
                        .clock(GridClocks.MONTHLY_MEETING)
                        .orElseThrow()
                        .deadline(WorkCalendar.ofStateCouncil(), LocalSettings.DEFAULTS)
                        .lastDay());
        assertEquals(ConsultationState.DECIDED, HELD.does(GOOD).state());
        assertEquals(1, HELD.does(GOOD).file().content().items().size());
    }

    @TestFactory
    Stream<DynamicTest> forbidden() {
        return ForbiddenMoves.of(Consultations.WORKFLOW)
                .refused(
                        "a decision in place of a court, review or arbitration",
                        HELD,
                        minutes(DecidedItem.of(WATER, LocalDate.of(2024, 4, 30)), YES),
                        CONDITION_NOT_MET,
                        BJ_JS.article(11))
                .refused(
                        "binding a department against the law",
                        HELD,
                        new Minutes(
                                Optional.of(ImmutableList.of(DecidedItem.of(WATER, LocalDate.of(2024, 4, 30)))),
                                NO,
                                YES),
                        CONDITION_NOT_MET,
                        ConsultationRules.CHOICE)
                .refused("an item with two leads", HELD, TWO_LEADS, CONDITION_NOT_MET, JN.article(29))
                .tests();
    }

    @Override
    protected Plan<Consultation, ConsultationState> plan() {
        return Plan.of(Consultations.WORKFLOW)
                .acting(HEAD, CLERK)
                .asking(
                        new Schedule(Optional.of(ConsultationKind.ANALYSIS), YES),
                        new Schedule(Optional.of(ConsultationKind.MEETING), YES),
                        new Schedule(Optional.of(ConsultationKind.CONFERENCE), YES),
                        new Schedule(Optional.empty(), NO),
                        new Hold(YES),
                        new Hold(NO),
                        GOOD,
                        TWO_LEADS,
                        new Minutes(
                                Optional.of(ImmutableList.of(
                                        new DecidedItem(ImmutableSet.of(WATER), ImmutableSet.of(), Optional.empty()))),
                                YES,
                                YES))
                .waiting(Duration.ofDays(10))
                .accepting("condition KIND_KNOWN of Schedule never fails", "it is stated or not known");
    }
}
