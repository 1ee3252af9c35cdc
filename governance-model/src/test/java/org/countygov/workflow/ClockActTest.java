package org.countygov.workflow;

import static org.countygov.workflow.Micro.BASIS;
import static org.countygov.workflow.Micro.NINE;
import static org.countygov.workflow.Micro.THREE_DAYS;
import static org.countygov.workflow.Micro.WORKER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.countygov.law.LocalSettings;
import org.countygov.time.BeijingTime;
import org.countygov.time.Clock;
import org.countygov.time.ClockRun;
import org.countygov.time.Extension;
import org.countygov.time.Tier;
import org.countygov.time.TimeLimit;
import org.countygov.words.Phrase;
import org.countygov.workflow.Micro.Note;
import org.countygov.workflow.Micro.State;
import org.countygov.workflow.Micro.Work;
import org.junit.jupiter.api.Test;

/** What acts do to the clocks of a case that begins on Monday, 2 March 2020 at nine; acts follow at intervals of an hour. */
class ClockActTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Note NOTE = new Note(Optional.empty());

    private static final Tier TWO_MORE = Tier.adding(TimeLimit.days(2), Phrase.of("头", "the boss"));
    private static final Clock EXTENDABLE = Clock.named("M-E", "可延长的期间", "period that can be extended")
            .from(LocalDate.of(2010, 1, 1), TimeLimit.days(3))
            .under(BASIS)
            .extendable(TWO_MORE)
            .fixed()
            .overdue();
    private static final Clock AS_SET = Clock.named("M-S", "依决定的期间", "period as decided")
            .from(LocalDate.of(2010, 1, 1), TimeLimit.asSet())
            .under(BASIS)
            .fixed()
            .overdue();

    private static ClockRun run(CaseFile<Integer, State> file, Clock clock) {
        return file.clock(clock).orElseThrow();
    }

    private static Optional<LocalDate> lastDay(CaseFile<Integer, State> file, Clock clock) {
        return run(file, clock).deadline(Micro.CALENDAR, LocalSettings.DEFAULTS).lastDay();
    }

    @Test
    void aClockIsStartedWithTheLengthThatWasDecided() {
        Rule<Integer, State, Work> rule = Micro.work()
                .startsAsSet(AS_SET, (notes, work) -> notes == 0 ? Optional.empty() : Optional.of(TimeLimit.days(10)));
        Workflow<Integer, State> workflow = Micro.workflow(rule);

        assertEquals(Optional.empty(), Micro.after(workflow, new Work()).clock(AS_SET));
        assertEquals(Optional.of(LocalDate.of(2020, 3, 12)), lastDay(Micro.after(workflow, NOTE, new Work()), AS_SET));
    }

    @Test
    void theCaseMayCallForOneOfSeveralClocksOrForNone() {
        Rule<Integer, State, Work> rule = Micro.work()
                .startsOneOf(
                        ImmutableList.of(THREE_DAYS, Micro.FIVE_DAYS),
                        (notes, work) -> notes == 0 ? Optional.empty() : Optional.of(THREE_DAYS));
        Workflow<Integer, State> workflow = Micro.workflow(rule);
        CaseFile<Integer, State> noted = Micro.after(workflow, NOTE, new Work());

        assertEquals(ImmutableList.of(), Micro.after(workflow, new Work()).clocks());
        assertEquals(1, noted.clocks().size());
        assertEquals(NINE.plus(HOUR).plus(HOUR), run(noted, THREE_DAYS).trigger());
    }

    @Test
    void aClockThatIsNotYetLawIsNotStarted() {
        Rule<Integer, State, Work> rule =
                Micro.work().starts(THREE_DAYS, (notes, work) -> Optional.of(BeijingTime.parse("2009-12-31 09:00")));

        assertEquals(
                ImmutableList.of(),
                Micro.after(Micro.workflow(rule), new Work()).clocks());
    }

    @Test
    void aClockStopsWhenTheActIsDoneAndNeverBeforeItBegan() {
        Instant tomorrow = NINE.plus(Duration.ofDays(1));
        Workflow<Integer, State> workflow = Micro.workflow(
                Micro.begin().starts(THREE_DAYS).starts(Micro.FIVE_DAYS, (notes, begin) -> Optional.of(tomorrow)),
                Micro.work().stops(THREE_DAYS, Micro.FIVE_DAYS));
        CaseFile<Integer, State> file = Micro.after(workflow, new Work());

        assertEquals(Optional.of(NINE.plus(HOUR)), run(file, THREE_DAYS).stoppedAt());
        assertEquals(Optional.of(tomorrow), run(file, Micro.FIVE_DAYS).stoppedAt());
    }

    @Test
    void whatStandsStillGoesOn() {
        Workflow<Integer, State> workflow = Micro.workflow(
                Micro.begin().starts(THREE_DAYS),
                Micro.work().pauses(THREE_DAYS),
                Micro.rest().resumes(THREE_DAYS));

        assertEquals(true, run(Micro.after(workflow, new Work()), THREE_DAYS).isPaused());
        assertEquals(
                false,
                run(Micro.after(workflow, new Work(), new Micro.Rest()), THREE_DAYS)
                        .isPaused());
    }

    private static Workflow<Integer, State> extending(Optional<TimeLimit> amount) {
        return Micro.workflow(
                Micro.begin().starts(EXTENDABLE),
                Micro.note()
                        .extendsClock(
                                EXTENDABLE, (notes, note, at) -> amount.map(more -> Extension.of(TWO_MORE, more, at))));
    }

    @Test
    void anExtensionWithinTheLawOfTheClockIsGranted() {
        CaseFile<Integer, State> file = Micro.after(extending(Optional.of(TimeLimit.days(2))), NOTE);

        // Three days end with Thursday, 5 March.
        assertEquals(Optional.of(LocalDate.of(2020, 3, 7)), lastDay(file, EXTENDABLE));
    }

    @Test
    void anExtensionBeyondTheLawOfTheClockIsRefused() {
        Workflow<Integer, State> workflow = extending(Optional.of(TimeLimit.days(3)));
        CaseFile<Integer, State> file = Micro.after(workflow);
        Reason reason = workflow.decide(file, NOTE, Micro.by(WORKER, NINE.plus(HOUR)))
                .fold(accepted -> ImmutableList.<Reason>of(), rejected -> rejected.reasons())
                .get(0);

        assertEquals(Ground.CONDITION_NOT_MET, reason.ground());
        assertEquals(
                "\"period that can be extended\" cannot be extended so: 3 days exceeds what the law allows: 2 days more (the boss)",
                reason.words().en());
        assertEquals(
                "extend within the original time, as far and as often as law allows",
                reason.cure().en());
        assertEquals(
                Optional.of(LocalDate.of(2020, 3, 5)),
                lastDay(
                        workflow.follow(Optional.of(file), "1", NOTE, Micro.by(WORKER, NINE.plus(HOUR)))
                                .orElseThrow(),
                        EXTENDABLE),
                "a record of it is followed, yet the clock is not extended");
    }

    @Test
    void anExtensionOfWhichNobodySaysHowLongIsNotEstablished() {
        Workflow<Integer, State> workflow = extending(Optional.empty());
        ImmutableList<Reason> reasons = workflow.decide(Micro.after(workflow), NOTE, Micro.by(WORKER, NINE.plus(HOUR)))
                .fold(accepted -> ImmutableList.of(), rejected -> rejected.reasons());

        assertEquals(1, reasons.size());
        assertEquals(Ground.NOT_ESTABLISHED, reasons.get(0).ground());
        assertEquals(
                "nothing on file shows that it is said by how long \"period that can be extended\" is extended",
                reasons.get(0).words().en());
    }

    @Test
    void aClockThatDoesNotRunNeedsNoExtension() {
        Workflow<Integer, State> workflow = Micro.workflow(Micro.note()
                .extendsClock(
                        EXTENDABLE, (notes, note, at) -> Optional.of(Extension.of(TWO_MORE, TimeLimit.days(9), at))));

        assertEquals(ImmutableList.of(), Micro.after(workflow, NOTE).clocks());
    }

    @Test
    void nothingHappensAtTheEndOfAClockThatWasStopped() {
        Workflow<Integer, State> workflow =
                Micro.workflow(Micro.begin().starts(THREE_DAYS), Micro.note().stops(THREE_DAYS));

        assertEquals(
                State.OPEN,
                workflow.advance(Micro.after(workflow, NOTE), Micro.by(WORKER, NINE.plus(Duration.ofDays(30))))
                        .state());
    }

    @Test
    void namesWhatItDoes() {
        assertEquals(
                ClockAct.Kind.values().length,
                Arrays.stream(ClockAct.Kind.values())
                        .map(ClockAct.Kind::words)
                        .distinct()
                        .count());
    }
}
