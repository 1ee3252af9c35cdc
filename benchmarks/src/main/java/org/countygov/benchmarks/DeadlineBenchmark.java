package org.countygov.benchmarks;

import static org.countygov.benchmarks.Days.ASKED;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.countygov.law.Convention;
import org.countygov.law.LocalSettings;
import org.countygov.time.BeijingTime;
import org.countygov.time.Clock;
import org.countygov.time.ClockRun;
import org.countygov.time.TimeLimit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The end of a period that has been triggered, rolled over rest days where the mode rolls, in every mode that has a number. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DeadlineBenchmark {
    @Param({
        "MINUTES",
        "HOURS",
        "WHOLE_HOURS",
        "BLOCKS_OF_24_HOURS",
        "DAYS",
        "WORKING_DAYS",
        "HALF_MONTHS",
        "MONTHS",
        "MONTHS_BY_MONTH_END_RULE",
        "YEARS",
        "DAYS_BEFORE",
        "WORKING_DAYS_BEFORE"
    })
    public TimeLimit.Mode mode = TimeLimit.Mode.DAYS;

    private final BitSetDays limit = new BitSetDays(Days.CALENDAR);
    private final LocalDate[] days = Days.asked();
    private ClockRun[] runs = new ClockRun[0];

    @Setup
    public void trigger() {
        Clock.Draft draft = Clock.named("MEASURED", "被测期间", "measured period")
                .from(LocalDate.of(2007, 1, 1), limitOf(mode))
                .trigger("开始", "it begins")
                .under(Convention.of("虚构", "invented"));
        Clock clock = (mode.endsWithDay() ? draft.rolls() : draft.fixed()).overdue();
        // Not near the beginning of the calendar either: some modes count back.
        runs = Arrays.stream(days)
                .map(day -> day.plusDays(30))
                .map(day -> ClockRun.start(clock, BeijingTime.startOf(day).plus(Duration.ofMinutes(605))))
                .toArray(ClockRun[]::new);
    }

    private static TimeLimit limitOf(TimeLimit.Mode mode) {
        return switch (mode) {
            case MINUTES -> TimeLimit.minutes(30);
            case HOURS -> TimeLimit.hours(24);
            case WHOLE_HOURS -> TimeLimit.wholeHours(24);
            case BLOCKS_OF_24_HOURS -> TimeLimit.blocksOf24Hours(3);
            case DAYS -> TimeLimit.days(30);
            case WORKING_DAYS -> TimeLimit.workingDays(10);
            case HALF_MONTHS -> TimeLimit.halfMonths(1);
            case MONTHS -> TimeLimit.months(3);
            case MONTHS_BY_MONTH_END_RULE -> TimeLimit.monthsByMonthEndRule(3);
            // Beyond the calendar's last years the answer is that it is not known, which is no cheaper.
            case YEARS -> TimeLimit.years(1);
            case DAYS_BEFORE -> TimeLimit.daysBefore(7);
            case WORKING_DAYS_BEFORE -> TimeLimit.workingDaysBefore(5);
            case AT_ONCE, PROMPTLY, AS_SET -> throw new IllegalArgumentException(mode + " has no number");
        };
    }

    @Benchmark
    @OperationsPerInvocation(ASKED)
    public void deadline(Blackhole sink) {
        for (ClockRun run : runs) {
            sink.consume(run.deadline(Days.CALENDAR, LocalSettings.DEFAULTS));
        }
    }

    /** With the explanation, sentence by sentence in both languages. */
    @Benchmark
    @OperationsPerInvocation(ASKED)
    public void explained(Blackhole sink) {
        for (ClockRun run : runs) {
            sink.consume(run.deadline(Days.CALENDAR, LocalSettings.DEFAULTS).explanation());
        }
    }

    /** For scale: a shift by ten working days in a plain set of bits, the same in every mode. */
    @Benchmark
    @OperationsPerInvocation(ASKED)
    public void limit(Blackhole sink) {
        for (LocalDate day : days) {
            sink.consume(limit.plusWorkingDays(day, 10));
        }
    }
}
