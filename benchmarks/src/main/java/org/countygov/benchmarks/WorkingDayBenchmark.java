package org.countygov.benchmarks;

import static org.countygov.benchmarks.Days.ASKED;

import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
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

/** The n-th working day after a day, and whether the day is one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class WorkingDayBenchmark {
    @Param({"1", "30", "60"})
    public int n = 1;

    private final LocalDate[] days = Days.asked();
    private final BitSetDays limit = new BitSetDays(Days.CALENDAR);
    private final ImmutableHolidayCalendar strata = Days.strata();

    @Setup
    public void compare() {
        for (LocalDate day : days) {
            LocalDate shifted = Days.CALENDAR.plusWorkingDays(day, n).orElseThrow();
            if (!shifted.equals(limit.plusWorkingDays(day, n)) || !shifted.equals(strata.shift(day, n))) {
                throw new IllegalStateException("the calendars differ " + n + " working days after " + day);
            }
        }
    }

    @Benchmark
    @OperationsPerInvocation(ASKED)
    public void shift(Blackhole sink) {
        for (LocalDate day : days) {
            sink.consume(Days.CALENDAR.plusWorkingDays(day, n).orElse(LocalDate.MIN));
        }
    }

    @Benchmark
    @OperationsPerInvocation(ASKED)
    public void shiftByLimit(Blackhole sink) {
        for (LocalDate day : days) {
            sink.consume(limit.plusWorkingDays(day, n));
        }
    }

    @Benchmark
    @OperationsPerInvocation(ASKED)
    public void shiftByStrata(Blackhole sink) {
        for (LocalDate day : days) {
            sink.consume(strata.shift(day, n));
        }
    }

    @Benchmark
    @OperationsPerInvocation(ASKED)
    public void isWorked(Blackhole sink) {
        for (LocalDate day : days) {
            sink.consume(Days.CALENDAR.isWorkingDay(day));
        }
    }

    @Benchmark
    @OperationsPerInvocation(ASKED)
    public void isWorkedByLimit(Blackhole sink) {
        for (LocalDate day : days) {
            sink.consume(limit.isWorkingDay(day));
        }
    }

    @Benchmark
    @OperationsPerInvocation(ASKED)
    public void isWorkedByStrata(Blackhole sink) {
        for (LocalDate day : days) {
            sink.consume(strata.isBusinessDay(day));
        }
    }
}
