package org.countygov.desk.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.countygov.desk.log.LogRow;
import org.countygov.inspection.LogEntry;

class CaseSorterProperties {
    record Step(String caseId, int second) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.of("1", "2", "10", "案一", "案二", "a"),
                        Arbitraries.integers().between(0, 4))
                .as(Step::new)
                .list()
                .ofMaxSize(60);
    }

    /** Whatever the memory, the cases are those of a plain stable sort of the lists. */
    @Property(tries = 200)
    void sortsAsAListDoes(
            @ForAll("steps") List<Step> steps,
            @ForAll @IntRange(min = 1, max = 6_000) int budget,
            @ForAll @IntRange(min = 2, max = 5) int runsAtOnce)
            throws Exception {
        List<LogRow> rows = new ArrayList<>();
        for (Step step : steps) {
            rows.add(TakenCases.row(
                    rows.size() + 2, "m", step.caseId(), "step " + rows.size(), step.second(), Map.of(), Map.of()));
        }
        Map<String, List<LogEntry>> expected = new TreeMap<>();
        rows.forEach(row -> expected.computeIfAbsent(row.entry().caseId(), id -> new ArrayList<>())
                .add(row.entry()));
        expected.values().forEach(entries -> entries.sort(Comparator.comparing(LogEntry::at)));

        TakenCases taken = TakenCases.of(new CaseSorter(budget, runsAtOnce, CaseLimits.USUAL), rows);

        Map<String, List<LogEntry>> sorted = new TreeMap<>();
        taken.cases.forEach(log -> sorted.put(log.caseId(), log.entries()));
        assertEquals(expected, sorted);
        assertEquals(expected.size(), taken.cases.size(), "every case comes once");
    }
}
