package org.countygov.workflow;

import static org.countygov.workflow.Micro.BASIS;
import static org.countygov.workflow.Micro.NINE;
import static org.countygov.workflow.Micro.State.BUSY;
import static org.countygov.workflow.Micro.State.DONE;
import static org.countygov.workflow.Micro.State.OPEN;
import static org.countygov.workflow.Micro.WORKER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.time.BeijingTime;
import org.countygov.time.Clock;
import org.countygov.time.TimeLimit;
import org.countygov.workflow.Micro.State;
import org.junit.jupiter.api.Test;

/** What a condition may ask. The case begins on Monday, 2 March 2020, so that three days end with 5 March. */
class SituationTest {
    private static final Instant THIRD = BeijingTime.endOf(LocalDate.of(2020, 3, 5));

    private static CaseFile<Integer, State> begun(Clock clock, Instant at) {
        return Micro.workflow(Micro.begin().starts(clock))
                .open("1", new Micro.Begin(), Micro.by(WORKER, at))
                .orElseThrow();
    }

    private static Situation in(CaseFile<Integer, State> file, Instant at) {
        return new Situation(Micro.by(WORKER, at), file);
    }

    @Test
    void tellsWhoActsWhenAndWhereTheCaseStands() {
        Situation situation = in(begun(Micro.THREE_DAYS, NINE), NINE.plusSeconds(1));

        assertEquals(WORKER, situation.actor());
        assertEquals(NINE.plusSeconds(1), situation.at());
        assertEquals(Micro.DAY, situation.date());
        assertTrue(situation.standsIn(OPEN));
        assertFalse(situation.standsIn(BUSY));
    }

    @Test
    void aCaseThatIsNotOpenYetStandsNowhereAndHasNoClock() {
        Situation situation = new Situation(Micro.by(WORKER, NINE), null);

        assertFalse(situation.standsIn(OPEN));
        assertEquals(Optional.empty(), situation.clock(Micro.THREE_DAYS));
        assertEquals(Answer.NO, situation.hasRunOut(Micro.THREE_DAYS));
        assertEquals(Answer.YES, situation.hasTimeLeft(Micro.THREE_DAYS));
    }

    @Test
    void aClockRunsOutAfterItsLastInstant() {
        CaseFile<Integer, State> file = begun(Micro.THREE_DAYS, NINE);

        assertEquals(Answer.NO, in(file, THIRD).hasRunOut(Micro.THREE_DAYS));
        assertEquals(Answer.YES, in(file, THIRD).hasTimeLeft(Micro.THREE_DAYS));
        assertEquals(Answer.YES, in(file, THIRD.plusSeconds(1)).hasRunOut(Micro.THREE_DAYS));
        assertEquals(Answer.NO, in(file, THIRD.plusSeconds(1)).hasTimeLeft(Micro.THREE_DAYS));
        assertEquals(Answer.NO, in(file, THIRD.plusSeconds(1)).hasRunOut(Micro.FIVE_DAYS), "it was never started");
    }

    @Test
    void whatCanOnlyEndLaterHasNotRunOutAndAfterThatNobodyKnows() {
        // The calendar ends with 2026: thirty days from 20 December end on 19 January, or later when that is a rest
        // day.
        Clock rolling = Clock.named("M-30", "三十日期间", "period of thirty days")
                .from(LocalDate.of(2010, 1, 1), TimeLimit.days(30))
                .under(BASIS)
                .rolls()
                .overdue();
        CaseFile<Integer, State> file = begun(rolling, BeijingTime.parse("2026-12-20 09:00"));

        assertEquals(Answer.NO, in(file, BeijingTime.parse("2027-01-19 23:59")).hasRunOut(rolling));
        assertEquals(
                Answer.UNKNOWN, in(file, BeijingTime.parse("2027-01-20 00:00")).hasRunOut(rolling));
    }

    @Test
    void anActIsInTimeOfAPeriodThatTheFileDoesNotHold() {
        CaseFile<Integer, State> file = begun(Micro.FIVE_DAYS, NINE);
        Instant beforeThatLaw = BeijingTime.parse("2009-12-31 09:00");

        assertEquals(Answer.YES, in(file, THIRD).isInTime(Micro.THREE_DAYS, NINE));
        assertEquals(Answer.NO, in(file, THIRD.plusSeconds(1)).isInTime(Micro.THREE_DAYS, NINE));
        assertEquals(Answer.UNKNOWN, in(file, THIRD).isInTime(Micro.THREE_DAYS, beforeThatLaw));
    }

    @Test
    void whereAnotherCaseStandsIsKnownOnlyWhenItWasBrought() {
        CaseFile<Integer, State> other = begun(Micro.THREE_DAYS, NINE);
        Situation alone = in(other, NINE);
        Situation knowing = new Situation(Micro.by(WORKER, NINE).knowing(other), null);

        assertEquals(Answer.UNKNOWN, alone.isIn(other.ref(), OPEN));
        assertEquals(Answer.YES, knowing.isIn(other.ref(), BUSY, OPEN));
        assertEquals(Answer.NO, knowing.isIn(other.ref(), BUSY, DONE));
    }
}
