package org.countygov.desk.cases;

import static org.countygov.desk.cases.TakenCases.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.countygov.desk.log.LogRow;
import org.countygov.inspection.LogEntry;
import org.junit.jupiter.api.Test;

class CaseSorterTest {
    private static final int TINY = 1_500;

    private static CaseSorter sorter(int budget, int runsAtOnce) {
        return new CaseSorter(budget, runsAtOnce, CaseLimits.USUAL);
    }

    private static List<String> activities(CaseLog log) {
        return log.entries().stream().map(LogEntry::activity).toList();
    }

    @Test
    void sortsByCaseAndTimeAndKeepsTheOrderOfTheFileAtTheSameTime() throws Exception {
        List<LogRow> rows = List.of(
                row(2, "m", "B", "late", 20),
                row(3, "m", "A", "second of the same time", 10),
                row(4, "m", "A", "third of the same time", 10),
                row(5, "m", "A", "first", 5),
                row(6, "m", "B", "early", 10));
        TakenCases taken = TakenCases.of(new CaseSorter(), rows);

        assertEquals(
                List.of("A", "B"), taken.cases.stream().map(CaseLog::caseId).toList());
        assertEquals(
                List.of("first", "second of the same time", "third of the same time"), activities(taken.cases.get(0)));
        assertEquals(List.of("early", "late"), activities(taken.cases.get(1)));
        assertEquals(5, taken.cases.get(0).entries().get(0).position().line(), "the place in the file is kept");
    }

    @Test
    void givesTheSameWhenEverythingGoesThroughFilesAndSeveralMerges() throws Exception {
        List<LogRow> rows = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            rows.add(row(
                    i + 2,
                    "m",
                    "案" + i % 7,
                    "step " + i,
                    (i * 37) % 11,
                    Map.of("note", "备注 " + i),
                    Map.of("amount", "" + i % 7)));
        }
        TakenCases inMemory = TakenCases.of(new CaseSorter(), rows);
        CaseSorter tiny = sorter(TINY, 3);
        TakenCases onDisk = TakenCases.of(tiny, rows);

        assertTrue(tiny.written() > 100, "the tiny budget was meant to spill, and wrote " + tiny.written());
        assertEquals(inMemory.cases, onDisk.cases);
        assertEquals(7, onDisk.cases.size());
    }

    @Test
    void givesTheSameForALogShuffledByCase() throws Exception {
        List<LogRow> rows = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            rows.add(row(1, "m", "C" + i / 6, "step " + i % 6, i % 3));
        }
        List<List<LogRow>> byCase = new ArrayList<>();
        for (int i = 0; i < rows.size(); i += 6) {
            byCase.add(rows.subList(i, i + 6));
        }
        Collections.shuffle(byCase, new Random(1));

        assertEquals(
                TakenCases.of(new CaseSorter(), rows).cases,
                TakenCases.of(
                                sorter(TINY, 2),
                                byCase.stream().flatMap(List::stream).toList())
                        .cases);
    }

    @Test
    void keepsRepeatedRowsForTheInspectionToFind() throws Exception {
        TakenCases taken =
                TakenCases.of(new CaseSorter(), List.of(row(2, "m", "A", "Apply", 1), row(9, "m", "A", "Apply", 1)));

        assertEquals(
                List.of(2L, 9L),
                taken.cases.get(0).entries().stream()
                        .map(entry -> entry.position().line())
                        .toList());
    }

    @Test
    void givesFactsOfTheCaseToAllItsRowsUnlessARowSaysOtherwise() throws Exception {
        TakenCases taken = TakenCases.of(
                new CaseSorter(),
                List.of(
                        row(2, "m", "A", "Apply", 1),
                        row(3, "m", "A", "Accept", 2, Map.of(), Map.of("amount", "5")),
                        row(4, "m", "A", "Agree", 3, Map.of("amount", "7"), Map.of("amount", "6"))));

        assertEquals(
                List.of("5", "5", "7"),
                taken.cases.get(0).entries().stream()
                        .map(entry -> entry.facts().texts().get("amount"))
                        .toList());
    }

    @Test
    void keepsProceduresWithTheSameCaseNumberApart() throws Exception {
        TakenCases taken = TakenCases.of(
                new CaseSorter(), List.of(row(2, "b", "1", "x", 1), row(3, "a", "1", "y", 2), row(4, "", "1", "z", 3)));

        assertEquals(
                List.of("", "a", "b"),
                taken.cases.stream().map(CaseLog::workflow).toList());
    }

    @Test
    void givesRowsWithoutAProcedureToTheOnlyOneNamed() throws Exception {
        TakenCases taken = TakenCases.of(new CaseSorter(), List.of(row(2, "", "1", "x", 1), row(3, "a", "1", "y", 2)));

        assertEquals(1, taken.cases.size());
        assertEquals("a", taken.cases.get(0).workflow());
        assertEquals("a", taken.cases.get(0).entries().get(0).workflow());
        assertEquals(List.of("x", "y"), activities(taken.cases.get(0)));
    }

    @Test
    void reportsTheRowsOfACaseThatIsTooLarge() throws Exception {
        List<LogRow> rows = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            rows.add(row(i + 2, "m", "A", "step", i));
        }
        TakenCases byRows = TakenCases.of(new CaseSorter(TINY, 2, new CaseLimits(4, 1 << 20)), rows);
        TakenCases byBytes = TakenCases.of(new CaseSorter(TINY, 2, new CaseLimits(100, 1_500)), rows);

        assertEquals(4, byRows.cases.get(0).entries().size());
        assertEquals(6, byRows.bad.size());
        assertTrue(byBytes.bad.size() > 0);
        assertEquals(10, byBytes.cases.get(0).entries().size() + byBytes.bad.size());
    }

    @Test
    void givesNothingForNothing() throws Exception {
        assertEquals(List.of(), TakenCases.of(new CaseSorter(), List.of()).cases);
    }
}
