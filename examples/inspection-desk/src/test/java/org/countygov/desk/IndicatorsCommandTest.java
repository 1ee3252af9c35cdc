package org.countygov.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The indicators of a month come out of the logs of grid work. */
class IndicatorsCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private final StringWriter said = new StringWriter();

    private int run(String... arguments) {
        DeskRun run = DeskRun.of((Object[]) arguments);
        said.append(run.out()).append(run.err());
        return run.code();
    }

    @Test
    void aMonthOfTheSampleIsCountedAndDrawn() throws Exception {
        assertEquals(
                InspectionDesk.RAN, run("indicators", "--seed", "3", "--report", folder.toString()), said::toString);
        String page = Files.readString(folder.resolve("indicators.html"));
        assertTrue(said.toString().contains("2026-03"), said::toString);
        assertTrue(page.contains("<svg class=\"bar\""), "no bar");
        assertTrue(page.contains("不适用"), "nothing is said of what cannot be counted");
    }

    @Test
    void aMonthWithoutWorkIsNotApplicableThroughout() throws Exception {
        assertEquals(
                InspectionDesk.RAN,
                run("indicators", "--month", "2020-01", "--report", folder.toString()),
                said::toString);
        String page = Files.readString(folder.resolve("indicators.html"));
        assertTrue(!page.contains("<svg class=\"bar\""), "there is a bar of nothing");
    }

    @Test
    void whatIsNoMonthAndLogsWithoutGridWorkAreUnusable() throws Exception {
        assertEquals(InspectionDesk.UNUSABLE, run("indicators", "--month", "March"));
        Path log = Files.write(
                folder.resolve("log.csv"),
                List.of(
                        "case:workflow,case:concept:name,time:timestamp,concept:name",
                        "people-mediation,1,2026-03-02 09:00,申请调解"));
        assertEquals(InspectionDesk.UNUSABLE, run("indicators", log.toString()));
        assertTrue(said.toString().contains("网格事件"), said::toString);
    }
}
