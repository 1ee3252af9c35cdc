package org.countygov.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of supervision from end to end. */
class SupervisionCommandsTest {
    private static final String NAME = "欧阳锋";
    private static final String CITIZEN = "11010519491231002X";

    @TempDir
    Path folder;

    private DeskRun run(Object... arguments) {
        return DeskRun.of(Stream.concat(Stream.of(arguments), Stream.of("--report", report()))
                .toArray());
    }

    private Path report() {
        return folder.resolve("report");
    }

    private String page(String name) throws IOException {
        return Files.readString(report().resolve(name));
    }

    /** Two alerts: what one reports was never taken up in time; it tells a name and a citizen number where it should not. */
    private Path log() throws IOException {
        return Files.writeString(
                folder.resolve("log.csv"),
                "case:workflow,case:concept:name,time:timestamp,concept:name,org:role,org:resource,org:group,case:county,"
                        + "channel,kind,class\n"
                        + "police-alert,警情-" + CITIZEN + ",2026-03-02 09:00,接警,接警员," + NAME
                        + ",甲县公安局,甲县,110报警,报案,刑事类\n"
                        + "police-alert,警情-2,2026-03-02 09:00,接警,接警员," + NAME + ",甲县公安局,甲县,110报警,咨询,咨询类\n"
                        + "police-alert,警情-2,2026-03-02 09:05,分类,接警员," + NAME + ",甲县公安局,甲县,,,咨询类\n");
    }

    @Test
    void aLedgerOfASampleBalances() throws IOException {
        DeskRun run = run("ledger", "--sample", "year-turn", "--seed", 5);

        assertEquals(InspectionDesk.RAN, run.code(), run.err());
        Matcher balance = Pattern.compile("opened (\\d+) = open (\\d+) \\+ cancelled (\\d+) \\+ revoked (\\d+)")
                .matcher(run.out());
        assertTrue(balance.find(), run.out());
        assertEquals(
                Integer.parseInt(balance.group(1)),
                IntStream.of(2, 3, 4)
                        .map(i -> Integer.parseInt(balance.group(i)))
                        .sum());
        // Of each of the eight faults there is one in the log.
        assertTrue(Integer.parseInt(balance.group(1)) >= 8, run.out());
        assertTrue(page("ledger.html").contains("administrative-case/行政-"));
        assertTrue(page("ledger.html").contains("<svg class=\"bar\""));
    }

    @Test
    void aLedgerKnowsOnlyWhatWasThereOnItsDay() {
        DeskRun early = run("ledger", "--sample", "year-turn", "--as-of", "2025-12-07");

        assertEquals(InspectionDesk.RAN, early.code(), early.err());
        assertTrue(early.out().contains("opened 0 = open 0 + cancelled 0 + revoked 0"), early.out());
    }

    @Test
    void aTourFindsWhatBecameLateOnItsDay() throws IOException {
        Path log = log();
        // Reported on Monday the 2nd: a filing review of three days ends on Thursday the 5th at 24:00.
        DeskRun before = run("tour", "--day", "2026-03-05", log);
        assertEquals(InspectionDesk.RAN, before.code(), before.err());
        assertTrue(
                before.out().contains("tour of Thu 2026-03-05: 2 cases inspected, 0 with a record of the day"),
                before.out());
        assertTrue(before.out().contains("new entries 0, disagreements 0, due within two days 1"), before.out());
        assertTrue(before.out().contains("no unit was seen on site"), before.out());
        DeskRun then = run("tour", "--day", "2026-03-06", "--on-site", "甲县公安局", log);

        assertEquals(InspectionDesk.RAN, then.code(), then.err());
        assertTrue(then.out().contains("new entries 1, disagreements 0, due within two days 0"), then.out());
        assertFalse(then.out().contains("no unit was seen on site"), then.out());
        assertTrue(page("tour.html").contains("police-alert/警情-***"));
    }

    @Test
    void aRankingWithTooSmallASampleRanksNobody() throws IOException {
        DeskRun run = run("rank", "--quarter", "2026Q1", "--seed", 7, log());

        assertEquals(InspectionDesk.RAN, run.code(), run.err());
        assertTrue(run.out().contains("seed of the draw: 2026Q1/7"), run.out());
        assertTrue(page("rank.html").contains("clear-up rate"));
    }

    @Test
    void noPageNamesAnybody() throws IOException {
        Path log = log();
        assertEquals(InspectionDesk.RAN, run("tour", "--day", "2026-03-06", log).code());
        assertEquals(InspectionDesk.RAN, run("ledger", log).code());
        assertEquals(InspectionDesk.RAN, run("rank", "--quarter", "2026Q1", log).code());
        for (String name : List.of("tour.html", "ledger.html", "rank.html")) {
            assertFalse(page(name).contains(NAME), name);
            assertFalse(page(name).contains(CITIZEN), name);
        }
    }

    @Test
    void theCityRanksElevenCountiesAndTheOrderOfRowsChangesNothing() throws IOException {
        Path log = folder.resolve("city.csv");
        assertEquals(
                InspectionDesk.RAN,
                DeskRun.of("sample", "city-quarter", "--out", log).code());
        DeskRun run = run("rank", "--quarter", "2026Q1", log);
        String page = page("rank.html");

        assertEquals(InspectionDesk.RAN, run.code(), run.err());
        for (int county = 1; county <= 11; county++) {
            assertTrue(run.out().contains(". 第" + county + "县: "), run.out());
        }
        // Faults are spread unevenly: there is a first and a last.
        assertTrue(run.out().contains("\n第1名 ") && run.out().contains("\n第11名 "), run.out());
        assertTrue(page.contains("《公安机关办理刑事案件程序规定》第"), "no article on the page");

        List<String> rows = new ArrayList<>(Files.readAllLines(log));
        List<String> body = rows.subList(1, rows.size());
        Collections.shuffle(body, new Random(1));
        Files.write(log, rows);
        assertEquals(run.out(), run("rank", "--quarter", "2026Q1", log).out());
        assertEquals(page, page("rank.html"));
    }

    @Test
    void whatCannotBeUsedIsSaid() throws IOException {
        Path log = log();
        assertEquals(
                InspectionDesk.UNUSABLE, run("tour", "--day", "10 March", log).code());
        assertEquals(InspectionDesk.UNUSABLE, run("tour", log).code());
        assertEquals(
                InspectionDesk.UNUSABLE, run("rank", "--quarter", "2026Q5", log).code());
        assertEquals(
                InspectionDesk.UNUSABLE, run("ledger", "--sample", "nothing").code());
        assertEquals(
                InspectionDesk.UNUSABLE,
                run("ledger", "--sample", "year-turn", log).code());
        assertEquals(
                InspectionDesk.UNUSABLE,
                run("ledger", folder.resolve("none.csv")).code());
    }
}
