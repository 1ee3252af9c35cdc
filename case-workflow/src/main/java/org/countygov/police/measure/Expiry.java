package org.countygov.police.measure;

import java.util.Optional;
import org.countygov.time.Clock;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Situation;

/** Questions about periods that are still open; what was discharged cannot expire any more. */
final class Expiry {
    private Expiry() {}

    /** Whether one of the clocks is open and has run out. */
    static Answer of(Situation situation, Clock... clocks) {
        Answer any = Answer.NO;
        for (Clock clock : clocks) {
            any = any.or(isOpen(situation, clock) ? situation.hasRunOut(clock) : Answer.NO);
        }
        return any;
    }

    /** Whether one of the clocks ends today, or has run out. */
    static Answer isOneDue(Situation situation, Clock... clocks) {
        Answer any = Answer.NO;
        for (Clock clock : clocks) {
            any = any.or(isDue(situation, clock));
        }
        return any;
    }

    /** Whether the clock is counting, and has not run out. */
    static Answer runs(Situation situation, Clock clock) {
        boolean counting = situation.clock(clock).filter(run -> run.isRunning()).isPresent();
        return counting ? situation.hasRunOut(clock).not() : Answer.NO;
    }

    /** Whether the clock is open, be it standing still, and has not run out. */
    static Answer lasts(Situation situation, Clock clock) {
        return isOpen(situation, clock) ? situation.hasRunOut(clock).not() : Answer.NO;
    }

    /** Whether none of the clocks is open and has run out. */
    static Answer none(Situation situation, Clock... clocks) {
        return of(situation, clocks).not();
    }

    /** Whether the act comes after the last moment of the clock, discharged or not; unknown when that cannot be computed. */
    static Answer isOutlasted(Situation situation, Clock clock) {
        return Answer.of(situation
                .deadline(clock)
                .flatMap(deadline -> deadline.last())
                .map(last -> situation.at().getEpochSecond() > last.getEpochSecond()));
    }

    /** Whether the clock ends today, or has run out. */
    private static Answer isDue(Situation situation, Clock clock) {
        Optional<Boolean> today = situation
                .deadline(clock)
                .flatMap(deadline -> deadline.lastDay())
                .map(last -> !situation.date().isBefore(last));
        return isOpen(situation, clock) ? Answer.of(today) : Answer.NO;
    }

    /** Whether the clock was started and does not count at present. */
    static boolean standsStill(Situation situation, Clock clock) {
        return situation.clock(clock).filter(run -> run.isPaused()).isPresent();
    }

    /** Whether the clock was started and nothing has discharged it. */
    static boolean isOpen(Situation situation, Clock clock) {
        return situation.clock(clock).filter(run -> run.stoppedAt().isEmpty()).isPresent();
    }
}
