package org.countygov.desk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class InspectionDeskTest {
    private static final Path DATA = Path.of("data");
    private static final Path FAULTS = DATA.resolve("planted-faults.csv");
    private static final String HEADER =
            "case:workflow,case:concept:name,time:timestamp,concept:name,org:role,org:resource,parties\n";
    private static final String APPLY = ",2024-03-04 09:00,申请调解,当事人,欧阳锋,欧阳锋;周伯通\n";

    @TempDir
    Path folder;

    private static DeskRun run(Object... arguments) {
        return DeskRun.of(arguments);
    }

    /** A run that must end well. */
    private void inspect(Path into, Object... arguments) {
        DeskRun run = run(Stream.concat(Stream.of("inspect", "--report", into), Stream.of(arguments))
                .toArray());
        assertEquals(InspectionDesk.RAN, run.code(), run.err());
    }

    private Path log(String text) throws IOException {
        return Files.writeString(folder.resolve("log.csv"), text);
    }

    private Path report() {
        return folder.resolve("report");
    }

    private String page() throws IOException {
        return Files.readString(report().resolve("index.html"));
    }

    private String allFiles() throws IOException {
        return page()
                + Files.readString(report().resolve("findings.csv"))
                + Files.readString(report().resolve("findings.json"));
    }

    @Test
    void inspectsTheBundledLogsAndSaysWhereTheReportIs() {
        DeskRun run = run("inspect", "--report", report());

        assertEquals(InspectionDesk.RAN, run.code(), run.err());
        assertTrue(run.out().contains("planted-faults.csv"));
        assertTrue(run.out().contains("published-cases.csv"));
        assertTrue(run.out().contains("report: " + report().resolve("index.html")));
        assertTrue(Files.exists(report().resolve("findings.csv")));
    }

    @Test
    void isStrictOnRequest() {
        assertEquals(
                InspectionDesk.FOUND,
                run("inspect", "--strict", "--report", report(), FAULTS).code());
    }

    @Test
    void strictnessPassesALogWithoutFindings() throws IOException {
        List<String> lines = Files.readAllLines(FAULTS);
        Path clean = log(lines.get(0) + "\n"
                + String.join(
                        "\n",
                        lines.stream().filter(line -> line.contains("CLEAN-1")).toList())
                + "\n");
        DeskRun run = run("inspect", "--strict", "--report", report(), clean);

        assertEquals(InspectionDesk.RAN, run.code(), run.out());
    }

    @Test
    void endsWithTwoWhenTheInputCannotBeUsed() throws IOException {
        assertEquals(
                InspectionDesk.UNUSABLE,
                run("inspect", "--report", report(), folder.resolve("none.csv")).code());
        assertEquals(
                InspectionDesk.UNUSABLE,
                run("inspect", "--report", report(), log("a,b\n1,2\n")).code());
        assertEquals(InspectionDesk.UNUSABLE, run("inspect", "--unknown-option").code());
        assertEquals(
                InspectionDesk.UNUSABLE,
                run("inspect", "--report", report(), "--workflow", "nothing", FAULTS)
                        .code());
        assertEquals(
                InspectionDesk.UNUSABLE,
                run("inspect", "--report", report(), "--mapping", folder.resolve("none.json"), FAULTS)
                        .code());
        assertEquals(InspectionDesk.UNUSABLE, run("page", "nothing").code());
        assertEquals(InspectionDesk.UNUSABLE, run("explain", "NO-SUCH-CASE").code());
    }

    @Test
    void inspectsTheGoodLogsBesideAnUnusableOne() throws IOException {
        DeskRun run = run("inspect", "--report", report(), FAULTS, log("a,b\n1,2\n"));

        assertEquals(InspectionDesk.UNUSABLE, run.code());
        assertTrue(run.err().contains("columns are missing"));
        assertTrue(page().contains("F01"));
        assertTrue(page().contains("columns are missing"));
    }

    @Test
    void reportsBadRowsWithTheirPlaceAndInspectsTheOthers() throws IOException {
        DeskRun run =
                run("inspect", "--report", report(), log(HEADER + "people-mediation,C1" + APPLY + "x,C2,soon,y,,,\n"));

        assertEquals(InspectionDesk.RAN, run.code(), run.err());
        assertTrue(run.out().contains("1 rows, 1 unusable"));
        assertTrue(page().contains("log.csv:3"));
        assertTrue(page().contains("not a date or time in a known notation"));
        assertTrue(Files.readString(report().resolve("findings.csv")).contains("UNUSABLE_ROW"));
    }

    @Test
    void findsTheProcedureByOptionByActivitiesOrNotAtAll() throws IOException {
        assertTrue(run("explain", "C1", log(HEADER + ",C1" + APPLY)).out().contains("人民调解"));
        assertTrue(run("explain", "C1", "--workflow", "judicial-confirmation", folder.resolve("log.csv"))
                .out()
                .contains("司法确认"));
        inspect(report(), log(HEADER + "fishing,C1" + APPLY));
        assertTrue(Files.readString(report().resolve("findings.csv")).contains("there is no such procedure"));
    }

    @Test
    void writesTheSameBytesTwice() throws IOException {
        Path once = folder.resolve("once");
        Path again = folder.resolve("again");
        inspect(once);
        inspect(again);

        for (String file : List.of("index.html", "findings.csv", "findings.json")) {
            assertArrayEquals(Files.readAllBytes(once.resolve(file)), Files.readAllBytes(again.resolve(file)), file);
        }
    }

    @Test
    void findsTheSameInALogShuffledByCase() throws IOException {
        List<String> lines = Files.readAllLines(FAULTS);
        Map<String, List<String>> byCase = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            byCase.computeIfAbsent(Splitter.on(',').splitToList(line).get(1), id -> new ArrayList<>())
                    .add(line);
        }
        List<List<String>> cases = new ArrayList<>(byCase.values());
        Collections.shuffle(cases, new Random(7));
        List<String> shuffled = new ArrayList<>(List.of(lines.get(0)));
        cases.forEach(shuffled::addAll);
        inspect(folder.resolve("ordered"), FAULTS);
        inspect(folder.resolve("shuffled"), log(String.join("\n", shuffled) + "\n"));

        List<String> expected = findings(folder.resolve("ordered"));
        assertTrue(expected.size() > 20, "the log has planted faults");
        assertEquals(expected, findings(folder.resolve("shuffled")));
    }

    /** The findings without their places, which a shuffle changes. */
    private static List<String> findings(Path report) throws IOException {
        JsonNode json = JsonMapper.shared().readTree(Files.readString(report.resolve("findings.json")));
        List<String> findings = new ArrayList<>();
        for (JsonNode finding : json.path("findings")) {
            findings.add(finding.path("case").asString()
                    + finding.path("kind")
                    + finding.path("time")
                    + finding.path("finding")
                    + finding.path("reasons")
                    + finding.path("law"));
        }
        return findings;
    }

    @Test
    void numbersPeopleAndNeverNamesThem() throws IOException {
        Path log = log(HEADER + "people-mediation,C1" + APPLY
                + "people-mediation,C1,2024-03-04 10:00,受理,人民调解委员会,洪七公,\n"
                + "people-mediation,C1,2024-03-04 11:00,不存在的活动,当事人,欧阳锋,\n"
                + "people-mediation,C1,欧阳锋,受理,洪七公,,\n");
        inspect(report(), log);
        String told = allFiles() + run("explain", "C1", log).out();

        for (String name : List.of("欧阳锋", "周伯通", "洪七公")) {
            assertFalse(told.contains(name), name);
        }
        assertTrue(told.contains("person 2"));
        assertFalse(told.contains("person 3"));
    }

    @Test
    void escapesHostileTexts() throws IOException {
        inspect(
                report(),
                log(HEADER + "people-mediation,<script>alert(1)</script>,2024-03-04 09:00,<img src=x onerror=y>,,,\n"));

        assertFalse(page().contains("<script"));
        assertFalse(page().contains("<img"));
        assertTrue(page().contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    }

    @Test
    void needsNothingBesideThePage() throws IOException {
        inspect(report());
        String page = page();

        for (String outside : List.of(" src=", "href=\"http", "@import", "url(", "<link", "<script", "<iframe")) {
            assertFalse(page.contains(outside), outside);
        }
        assertTrue(page.startsWith("<!DOCTYPE html>"));
    }

    @Test
    void showsAsManyCasesAsAskedAndSaysHowManyAreLeftOut() throws IOException {
        inspect(report(), "--cases", "2", FAULTS);

        assertEquals(2, page().split("<section class=\"case\"", -1).length - 1);
        assertTrue(page().contains("F01"));
        assertTrue(page().contains("Not shown are</span> "), "what is left out is said");
    }

    @Test
    void explainsACaseStepByStepWithItsLaw() {
        DeskRun run = run("explain", "CLEAN-1", FAULTS);

        assertEquals(InspectionDesk.RAN, run.code(), run.err());
        assertTrue(run.out().startsWith("CLEAN-1 · 人民调解"));
        assertTrue(run.out().contains("1. 2024-03-04 09:00:00  申请调解"));
        assertTrue(run.out().contains("《人民调解法》第十七条 / People's Mediation Law, art. 17"));
    }

    @Test
    void listsTheProceduresAndPrintsTheirPages() {
        assertTrue(run("workflows").out().contains("people-mediation  人民调解"));
        assertTrue(run("page", "people-mediation").out().contains("# 人民调解"));
        assertTrue(run("page", "人民调解").out().contains("《人民调解法》第十七条"));
    }

    @Test
    void readsALogOfAnotherSystemThroughAMapping() throws IOException {
        Path mapping = Files.writeString(
                folder.resolve("mapping.json"),
                "{\"workflow\": \"people-mediation\", \"columns\": {\"AJ\": \"case:concept:name\", \"HJ\": \"concept:name\","
                        + " \"SJ\": \"time:timestamp\"}, \"activities\": {\"01\": \"申请调解\"}}");
        DeskRun run = run("explain", "C1", "--mapping", mapping, log("AJ,HJ,SJ\nC1,01,2024-03-04 09:00\n"));

        assertEquals(InspectionDesk.RAN, run.code(), run.err());
        assertTrue(run.out().contains("申请调解"));
    }

    @Test
    void helps() {
        assertEquals(InspectionDesk.RAN, run("--help").code());
        assertTrue(run("inspect", "--help").out().contains("--mapping"));
    }
}
