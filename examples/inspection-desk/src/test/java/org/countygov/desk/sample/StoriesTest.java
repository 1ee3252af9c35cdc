package org.countygov.desk.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.countygov.desk.rules.Rulebook;
import org.countygov.inspection.CaseInspection;
import org.countygov.inspection.Facts;
import org.countygov.inspection.Finding;
import org.countygov.inspection.LogEntry;
import org.countygov.inspection.LogPosition;
import org.countygov.inspection.Severity;
import org.countygov.time.BeijingTime;
import org.countygov.time.WorkCalendar;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every story is in order on whatever day of its sample's period it begins, and every fault of it shows as what it is and as
 * nothing else: what a sample plants is what the law says is wrong, not what an inspection happened to say.
 */
class StoriesTest {
    private static final Rulebook RULES = Rulebook.standard();

    @TestFactory
    Stream<DynamicTest> stories() {
        return Samples.ALL.stream()
                .flatMap(sample -> sample.parts().stream()
                        .map(Sample.Part::story)
                        .flatMap(story -> Stream.concat(
                                Stream.of(test(sample, story, Optional.empty())),
                                story.faults().stream().map(fault -> test(sample, story, Optional.of(fault))))));
    }

    private static DynamicTest test(Sample sample, Story story, Optional<Fault> fault) {
        String name = sample.name() + " " + story.name()
                + fault.map(one -> " " + one.name()).orElse("");
        return DynamicTest.dynamicTest(
                name,
                () -> sample.first()
                        .datesUntil((fault.isPresent() ? sample.lastByLot() : sample.last()).plusDays(1))
                        .filter(day -> !story.isFromWorkday()
                                || WorkCalendar.ofStateCouncil().isWorkingDay(day))
                        .forEach(day -> judge(sample, story, fault, day)));
    }

    private static void judge(Sample sample, Story story, Optional<Fault> fault, LocalDate day) {
        Instant end = BeijingTime.startOf(lastDay(sample));
        // A year has days enough; elsewhere each is tried early and late.
        for (int minutes : sample.isDaily() ? new int[] {59} : new int[] {0, 59}) {
            Scene scene = new Scene(1, day, minutes, 1, 2, 3);
            List<String> expected = fault.map(one -> new Sample.Planted(story, one, scene).expected())
                    .orElse(ImmutableList.of());
            assertEquals(
                    String.join("\n", expected),
                    String.join("\n", found(Sample.rows(story, fault, scene), end)),
                    () -> story + fault.map(one -> " with " + one.name()).orElse("") + ", begun on " + day);
        }
    }

    /** The day after the last row that a log of the sample can have. */
    private static LocalDate lastDay(Sample sample) {
        int longest = sample.parts().stream()
                .flatMap(part -> Stream.concat(
                        part.story().acts().stream(),
                        part.story().faults().stream().flatMap(fault -> fault.acts().stream())))
                .mapToInt(Act::day)
                .max()
                .orElse(0);
        return sample.last().plusDays(longest + 2);
    }

    /** What weighs: the case, the kind, and the provision that is offended. */
    private static List<String> found(List<SampleRow> rows, Instant end) {
        Map<String, List<LogEntry>> files = new LinkedHashMap<>();
        long line = 1;
        for (SampleRow row : rows) {
            files.computeIfAbsent(row.caseId(), first -> new ArrayList<>()).add(entry(row, ++line));
        }
        List<String> found = new ArrayList<>();
        files.forEach((id, entries) -> {
            CaseInspection<?, ?> inspection = RULES.named(entries.get(0).workflow())
                    .orElseThrow(() -> new AssertionError(entries.get(0).workflow()))
                    .inspect(id, entries, end);
            inspection.findings().stream()
                    .filter(finding -> finding.kind().severity() != Severity.NOTE)
                    .forEach(finding -> found.add(id + ": " + said(finding)));
        });
        return found;
    }

    private static String said(Finding finding) {
        return finding.kind()
                + finding.bases().stream().findFirst().map(basis -> " " + basis).orElse("");
    }

    private static LogEntry entry(SampleRow row, long line) {
        return new LogEntry(
                new LogPosition("sample", line),
                row.workflow(),
                row.caseId(),
                row.activity(),
                row.at().atZone(BeijingTime.ZONE).toInstant(),
                true,
                filled(row.person()),
                filled(row.role()),
                filled(row.unit()),
                Facts.of(row.facts()));
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text).filter(each -> !each.isEmpty());
    }
}
