package org.countygov.desk.rules;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.countygov.inspection.CaseInspection;
import org.countygov.inspection.Finding;
import org.countygov.inspection.FindingKind;
import org.countygov.inspection.Severity;
import org.countygov.mediation.shared.MediationClocks;
import org.countygov.time.BeijingTime;
import org.countygov.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundled logs: published cases come out as their sources tell them, and each planted fault is found, nothing else. */
class BundledLogsTest {
    private static final Instant END = BeijingTime.parse("2026-11-24T00:00");

    private static Map<String, CaseInspection<?, ?>> inspected(String file) throws Exception {
        return inspected(Path.of("data", file));
    }

    private static Map<String, CaseInspection<?, ?>> inspected(Path log) throws Exception {
        Map<String, CaseInspection<?, ?>> cases = new LinkedHashMap<>();
        InspectedLog.inspect(
                log, Optional.of(END), (one, inspection) -> cases.put(one.workflow() + "/" + one.caseId(), inspection));
        return cases;
    }

    /** What weighs: the kind and the provision that is offended, per finding that is more than a note. */
    private static List<String> weighty(CaseInspection<?, ?> inspection) {
        return said(inspection, finding -> finding.kind().severity() != Severity.NOTE);
    }

    private static List<String> faults(CaseInspection<?, ?> inspection) {
        return said(inspection, finding -> finding.kind().severity() == Severity.FAULT);
    }

    private static List<String> said(CaseInspection<?, ?> inspection, Predicate<Finding> weighs) {
        return inspection.findings().stream()
                .filter(weighs)
                .map(InspectedLog::said)
                .toList();
    }

    @Test
    void publishedCasesStandWhereTheirSourcesSayAndShowTheFaultsThatTheyTell() throws Exception {
        Map<String, String> expected = Map.ofEntries(
                // The regulator never answered, and the application for reconsideration was late.
                Map.entry("administrative-mediation/T9", "APPLIED"),
                Map.entry("reconsideration/T9", "REJECTED"),
                Map.entry("people-mediation/T13", "EFFECTIVE"),
                Map.entry("people-mediation/T2", "PERFORMED"),
                Map.entry("judicial-confirmation/T2", "CONFIRMED"),
                Map.entry("people-mediation/T17", "EFFECTIVE"),
                Map.entry("people-mediation/T16", "EFFECTIVE"),
                Map.entry("judicial-confirmation/T16", "CONFIRMED"),
                Map.entry("people-mediation/T18-1", "EFFECTIVE"),
                Map.entry("people-mediation/T18-2", "EFFECTIVE"),
                Map.entry("people-mediation/T18-3", "EFFECTIVE"),
                Map.entry("judicial-confirmation/T18-1", "CONFIRMED"),
                Map.entry("judicial-confirmation/T18-2", "CONFIRMED"),
                Map.entry("judicial-confirmation/T18-3", "CONFIRMED"));
        Map<String, CaseInspection<?, ?>> cases = inspected("published-cases.csv");
        assertEquals(expected.keySet(), cases.keySet());
        Map<String, List<String>> faults = new LinkedHashMap<>();
        cases.forEach((name, inspection) -> {
            assertEquals(
                    expected.get(name), inspection.file().orElseThrow().state().name(), name);
            List<String> told = faults(inspection);
            if (!told.isEmpty()) {
                faults.put(name, told);
            }
        });
        assertEquals(
                Map.of(
                        "administrative-mediation/T9", List.of("DUTY_OVERDUE MKT art. 14"),
                        "reconsideration/T9", List.of("REFUSED ARL-2023 art. 20")),
                faults);
    }

    @ParameterizedTest
    @CsvSource({
        // The thirtieth day is a Saturday; the last day rolls to Monday.
        "T2, 2021-03-01",
        // The thirtieth day, 9 September 2020, is a Wednesday.
        "T13, 2020-09-09",
        // The thirtieth day, 1 August 2022, is a Monday.
        "T17, 2022-08-01",
        // The thirtieth day, 30 March 2024, is a Saturday.
        "T16, 2024-04-01",
        // The thirtieth day, 31 July 2025, is a Thursday.
        "T18-1, 2025-07-31"
    })
    void theTimeToApplyForConfirmationEnds(String id, LocalDate lastDay) throws Exception {
        CaseInspection<?, ?> inspection =
                requireNonNull(inspected("published-cases.csv").get("people-mediation/" + id));
        assertEquals(
                Optional.of(lastDay),
                inspection.deadlines().stream()
                        .filter(deadline -> deadline.run().clock() == MediationClocks.CONFIRMATION_WINDOW)
                        .findFirst()
                        .orElseThrow()
                        .lastDay());
    }

    @Test
    void everyPlantedFaultIsFoundUnderItsArticleAndNothingElse() throws Exception {
        Map<String, List<String>> expected = new LinkedHashMap<>();
        expected.put("CLEAN-1", List.of());
        expected.put("CLEAN-2", List.of());
        expected.put("F01", List.of("REFUSED PML art. 17"));
        expected.put("F02", List.of("STEP_SKIPPED PML art. 29(2)"));
        expected.put("F03", List.of("REFUSED PML art. 26"));
        expected.put("F04", List.of("RIGHT_USED_LATE PML art. 33"));
        expected.put("F05", List.of("REFUSED MED art. 39"));
        expected.put("F06", List.of("REFUSED PML art. 33"));
        expected.put("F07", List.of("DUTY_OVERDUE JC-2011 art. 4"));
        expected.put("F08", List.of("REFUSED CIVIL-PL-I-2022 art. 356"));
        expected.put("F09", List.of("REFUSED CIVIL-PL-2023 art. 205"));
        expected.put("F10", List.of("REFUSED PML art. 19"));
        expected.put("F11", List.of("REFUSED PML art. 29(2)"));
        expected.put("F12", List.of("STEP_SKIPPED PML art. 19"));
        expected.put("F13", List.of("REFUSED PML art. 20"));
        expected.put("F14", List.of("REFUSED PML art. 27"));
        // A late extension is refused, and the period that it could not extend is overdue.
        expected.put("F15", List.of("REFUSED MED art. 38", "DUTY_OVERDUE MED art. 38"));
        expected.put("F16", List.of("UNKNOWN_ACTIVITY"));
        expected.put("F17", List.of());
        // A late application is refused; the record goes on as if it had been received, and nobody decides on it.
        expected.put("F18", List.of("REFUSED PML art. 33", "DUTY_OVERDUE JC-2011 art. 4"));
        Map<String, List<String>> found = new LinkedHashMap<>();
        Map<String, CaseInspection<?, ?>> cases = inspected("planted-faults.csv");
        cases.values().forEach(inspection -> found.put(inspection.ref().id(), weighty(inspection)));
        assertEquals(expected, found);
        assertEquals(
                List.of(FindingKind.OUT_OF_ORDER),
                requireNonNull(cases.get("people-mediation/F17")).findings().stream()
                        .map(Finding::kind)
                        .toList());
        assertEquals(
                List.of(127L),
                requireNonNull(cases.get("people-mediation/F16")).findings().stream()
                        .filter(finding -> finding.kind() == FindingKind.DUPLICATE)
                        .map(finding -> finding.position().orElseThrow().line())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"published-cases.csv", "planted-faults.csv"})
    void theOrderOfCasesInALogDoesNotMatter(String file, @TempDir Path folder) throws Exception {
        List<String> lines = Files.readAllLines(Path.of("data", file));
        Map<String, List<String>> byCase = new TreeMap<>(Comparator.reverseOrder());
        for (String line : lines.subList(1, lines.size())) {
            byCase.computeIfAbsent(caseOf(line), name -> new ArrayList<>()).add(line);
        }
        List<String> shuffled = new ArrayList<>(lines.subList(0, 1));
        // The rows of different cases one by one in turn, the last case first.
        for (int i = 0; i < lines.size(); i++) {
            for (List<String> rows : byCase.values()) {
                if (i < rows.size()) {
                    shuffled.add(rows.get(i));
                }
            }
        }
        assertEquals(lines.size(), shuffled.size());
        Path log = Files.write(folder.resolve("shuffled.csv"), shuffled);
        assertEquals(said(inspected(file)), said(inspected(log)));
    }

    /** The workflow and the case, which are the first two columns. */
    private static String caseOf(String line) {
        return line.substring(0, line.indexOf(',', line.indexOf(',') + 1));
    }

    /** What was found, without where in the file. */
    private static List<String> said(Map<String, CaseInspection<?, ?>> cases) {
        return cases.values().stream()
                .flatMap(inspection -> inspection.findings().stream())
                .map(finding -> finding.ref() + " " + finding.kind() + " " + finding.at() + " " + finding.words()
                        + finding.reasons().stream()
                                .map(reason -> reason.in(Language.ZH))
                                .toList())
                .toList();
    }
}
