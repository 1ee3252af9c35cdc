package org.countygov.desk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.countygov.inspection.BadRow;
import org.countygov.inspection.LogPosition;
import org.countygov.inspection.Severity;
import org.countygov.words.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FindingsFilesTest {
    private static final Found HOSTILE =
            Found.unknownProcedure("=HYPERLINK(\"http://evil\")", "@C1, \"second\"", new LogPosition("=log.csv", 7));

    @TempDir
    Path folder;

    private void write(Found... all) throws Exception {
        Tally tally = new Tally(5, 5);
        try (FindingsFiles files = FindingsFiles.in(folder)) {
            for (Found found : all) {
                files.add(found);
                tally.add(found);
            }
            files.finish(ImmutableList.of(), tally);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "＝1", "＋1", "－1", "＠x"})
    void disarmsWhatASpreadsheetWouldRun(String cell) {
        assertEquals("'" + cell, FindingsFiles.harmless(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "C1", "a=b", "2021-01-28"})
    void leavesOtherCellsAlone(String cell) {
        assertEquals(cell, FindingsFiles.harmless(cell));
    }

    @Test
    void writesCsvThatSpreadsheetsReadAndDoNotRun() throws Exception {
        write(HOSTILE);
        String csv = Files.readString(folder.resolve("findings.csv"));

        assertTrue(csv.startsWith("\uFEFFseverity,kind,"), "a byte order mark for spreadsheets");
        assertTrue(csv.contains("\"'=HYPERLINK(\"\"http://evil\"\")\",\"'@C1, \"\"second\"\"\",'=log.csv,7,"), csv);
        assertEquals(2, csv.lines().count());
    }

    @Test
    void writesJsonWithEveryFindingAndTheFigures() throws Exception {
        write(HOSTILE, Found.of(new BadRow(new LogPosition("log.csv", 3), Phrase.of("坏", "bad"))));
        JsonNode json = JsonMapper.shared().readTree(Files.readString(folder.resolve("findings.json")));

        assertEquals(2, json.path("findings").size());
        assertEquals(
                "@C1, \"second\"", json.path("findings").path(0).path("case").asString());
        assertEquals(3, json.path("findings").path(1).path("line").asInt());
        assertEquals(
                "bad", json.path("findings").path(1).path("finding").path("en").asString());
        assertEquals(2, json.path("figures").path("GAP").asInt());
        assertEquals(0, json.path("figures").path("FAULT").asInt());
    }

    @Test
    void masksWhatLooksLikeACitizenOrMobileNumber() {
        assertEquals("*** x ***", Masked.text("11010519491231002X x 13812345678"));
        assertEquals("***，", Masked.text("110105194912310021，"));
        for (String harmless : List.of("(2021)浙1082民特123号", "20210128093000", "2021-01-28", "220000")) {
            assertEquals(harmless, Masked.text(harmless));
        }
    }

    @Test
    void countsEverythingAndKeepsOnlyTheFirst() {
        Tally tally = new Tally(1, 2);
        for (int i = 1; i <= 5; i++) {
            tally.add(Found.of(new BadRow(new LogPosition("log.csv", i), Phrase.of("坏", "bad"))));
        }

        assertEquals(5, tally.findings());
        assertEquals(5, tally.findings(Severity.GAP));
        assertEquals(1, tally.groups().size());
        assertEquals(5, tally.groups().get(0).number());
        assertEquals(
                List.of(1L, 2L),
                tally.groups().get(0).first().stream()
                        .map(found -> found.position().orElseThrow().line())
                        .toList());
        assertEquals(5, tally.kinds().get(0).number());
    }
}
