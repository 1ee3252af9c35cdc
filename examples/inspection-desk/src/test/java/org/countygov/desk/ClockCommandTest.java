package org.countygov.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        DeskRun run = DeskRun.of((Object[]) arguments);
        out.append(run.out());
        err.append(run.err());
        return run.code();
    }

    private void assertTold(String words) {
        assertTrue(out.toString().contains(words), out::toString);
    }

    @Test
    void listsTheClocksThatNameAText() {
        assertEquals(InspectionDesk.RAN, run("clocks", "民事诉讼法", "enforcement"));

        assertTold("MC2-11  申请强制执行 / apply for enforcement");
        assertTold("共1项期限 / 1 clocks");
    }

    @Test
    void tellsWhatTheLawSaysOfAClock() {
        assertEquals(InspectionDesk.RAN, run("clock", "mc2-01"));

        assertTold("Civil Procedure Law (2023), art. 205");
    }

    /** 30 days from Thursday 28 January 2021 end on Saturday 27 February, so on Monday 1 March. */
    @Test
    void countsDayByDay() {
        assertEquals(InspectionDesk.RAN, run("clock", "MC2-01", "--from", "2021-01-28"));

        assertTold("Sat 2021-02-27, weekend: rolls on");
        assertTold("MC2-01 2021-03-01 23:59:59");
    }

    /** 15 days from Friday 1 March 2024 end on the 16th; 10 more on the 26th; 2 days that do not count, on Thursday the 28th. */
    @Test
    void takesFactsInTheirOrder() {
        assertEquals(
                InspectionDesk.RAN,
                run(
                        "clock",
                        "MC2-06",
                        "--from",
                        "2024年3月1日9时",
                        "--facts",
                        "extend=1@2024-03-10",
                        "exclude=2024-03-05..2024-03-07"));

        assertTold("MC2-06 2024-03-28 23:59:59");
    }

    @Test
    void saysWhyAnExtensionIsNotTaken() {
        assertEquals(
                InspectionDesk.RAN,
                run(
                        "clock",
                        "MC2-06",
                        "--from",
                        "2024-03-01",
                        "--facts",
                        "extend=1@2024-03-10",
                        "extend=1@2024-03-11",
                        "extend=2@2024-03-11",
                        "extend=1:11日@2024-03-12"));

        assertTold("extend=1@2024-03-11: already extended 1 times");
        assertTold("extend=2@2024-03-11: the clock has no such step");
        assertTold("extend=1:11日@2024-03-12: 11 days exceeds what the law allows");
        assertTold("MC2-06 2024-03-26 23:59:59");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MC9-99 | 2024-03-01 | stop=2024-03-02 | there is no such clock: MC9-99",
                "MC2-06 | yesterday | stop=2024-03-02 | not a time: yesterday",
                "MC2-06 | 2024-03-01 | pause | not a fact: pause",
                "MC2-06 | 2024-03-01 | exclude=2024-03-02 | not a fact: exclude=2024-03-02",
                "MC2-06 | 2024-03-01 | exclude=2024-03-05..2024-03-02 | cannot be: exclude=2024-03-05..2024-03-02",
                "MC2-06 | 2024-03-01 | exclude=2024-02-05..2024-03-02 | cannot be: exclude=2024-02-05..2024-03-02",
                "MC2-06 | 2024-03-01 | extend=1:soon@2024-03-02 | not a length such as 10 days",
                "MC2-06 | 2009-03-01 | stop=2009-03-02 | clock MC2-06 was not in force on that day",
            })
    void refusesWithAReason(String clock, String from, String fact, String reason) {
        assertEquals(InspectionDesk.UNUSABLE, run("clock", clock, "--from", from, "--facts", fact));

        assertTrue(err.toString().contains(reason), err::toString);
    }
}
