package org.countygov.time;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import org.countygov.law.Convention;
import org.countygov.law.LocalSettings;
import org.countygov.words.Phrase;
import org.junit.jupiter.api.function.Executable;

/** Clocks and moments as the tests of this package write them. */
final class Clocks {
    static final LocalDate LONG_AGO = LocalDate.of(1990, 1, 1);
    static final Convention TEST = Convention.of("测试", "a test");
    static final Phrase HEAD = Phrase.of("县级公安机关负责人", "head of the county police");
    static final Phrase WHY = Phrase.of("鉴定", "appraisal");
    static final WorkCalendar CALENDAR = WorkCalendar.ofStateCouncil();

    private Clocks() {}

    static Clock rolling(TimeLimit limit, Tier... tiers) {
        return declared(limit, tiers).rolls().overdue();
    }

    static Clock fixed(TimeLimit limit, Tier... tiers) {
        return declared(limit, tiers).fixed().overdue();
    }

    /** Of a limit that needs no rest-day rule. */
    static Clock plain(TimeLimit limit, Tier... tiers) {
        return declared(limit, tiers).overdue();
    }

    static Clock.Draft declared(TimeLimit limit, Tier... tiers) {
        return Clock.named("T-01", "测试期限", "a period")
                .from(LONG_AGO, limit)
                .under(TEST)
                .extendable(tiers);
    }

    static Instant at(String time) {
        return BeijingTime.parse(time);
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static Deadline deadline(ClockRun run) {
        return run.deadline(CALENDAR, LocalSettings.DEFAULTS);
    }

    static Deadline deadline(Clock clock, String trigger) {
        return deadline(ClockRun.start(clock, at(trigger)));
    }

    static LocalDate lastDay(Clock clock, String trigger) {
        return deadline(clock, trigger).lastDay().orElseThrow();
    }

    static LocalDate lastDay(ClockRun run) {
        return deadline(run).lastDay().orElseThrow();
    }

    static Instant last(ClockRun run) {
        return deadline(run).last().orElseThrow();
    }

    /** The message with which something a programmer did wrong is refused. */
    static String refusal(Executable mistake) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, mistake).getMessage());
    }
}
