package org.countygov.desk.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.countygov.desk.rules.InspectedLog;
import org.countygov.inspection.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is planted in a sample is found in its log, each under its article, and nothing else. */
class SampledLogsTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"county-quarter, 1", "township-month, 2", "station-month, 3", "year-turn, 4"})
    void exactlyWhatIsPlantedIsFound(String name, long seed) throws Exception {
        exactlyWhatIsPlantedIsFound(Samples.named(name).orElseThrow(), seed);
    }

    /** Two counties of the city-year, of whose daily stories one in fifty is told. */
    @Test
    void exactlyWhatIsPlantedIsFoundInACityYear() throws Exception {
        Sample year = Samples.CITY_YEAR;
        exactlyWhatIsPlantedIsFound(
                new Sample(
                        "thin-year",
                        year.words(),
                        year.first(),
                        year.last(),
                        2,
                        year.towns(),
                        year.villages(),
                        year.parts().stream()
                                .map(part -> new Sample.Part(part.story(), 0, 3, 1 + part.daily() / 50))
                                .collect(ImmutableList.toImmutableList())),
                5);
    }

    @Test
    void everybodyActsEveryDay() throws Exception {
        Map<String, Set<String>> rounds = new HashMap<>();
        Set<LocalDate> days = new TreeSet<>();
        Samples.CITY_YEAR.cut(1, 1).tell(1, new Sample.Sink() {
            @Override
            public void row(SampleRow row) {
                if (row.activity().equals("出发") || row.activity().equals("计划排查")) {
                    rounds.computeIfAbsent(row.at().toLocalDate() + row.workflow(), day -> new HashSet<>())
                            .add(row.person());
                    days.add(row.at().toLocalDate());
                }
            }

            @Override
            public void planted(Sample.Planted one) {}
        });
        assertEquals(31, days.size());
        for (LocalDate day : days) {
            // Five thousand bodies in eleven counties; others on whom a faulty story falls by lot may come besides.
            assertTrue(rounds.getOrDefault(day + "screening-round", Set.of()).containsAll(numbered("村主任", 455)));
            assertTrue(rounds.getOrDefault(day + "patrol-round", Set.of()).containsAll(numbered("网格员", 616)));
        }
    }

    private static Set<String> numbered(String name, int most) {
        return IntStream.rangeClosed(1, most).mapToObj(number -> name + number).collect(Collectors.toSet());
    }

    private void exactlyWhatIsPlantedIsFound(Sample sample, long seed) throws Exception {
        Path log = folder.resolve(sample.name() + ".csv");
        SampleFiles.write(sample, seed, log);
        List<String> planted = new ArrayList<>();
        sample.tell(seed, new Sample.Sink() {
            @Override
            public void row(SampleRow row) {}

            @Override
            public void planted(Sample.Planted one) {
                planted.addAll(one.expected());
            }
        });
        assertEquals(sorted(planted), sorted(found(log)));
    }

    private static String sorted(List<String> lines) {
        return String.join("\n", new TreeSet<>(lines));
    }

    private static List<String> found(Path log) throws Exception {
        List<String> found = new ArrayList<>();
        InspectedLog.inspect(
                log,
                Optional.empty(),
                (one, inspection) -> inspection.findings().stream()
                        .filter(finding -> finding.kind().severity() != Severity.NOTE)
                        .forEach(finding -> found.add(one.caseId() + ": " + InspectedLog.said(finding))));
        return found;
    }
}
