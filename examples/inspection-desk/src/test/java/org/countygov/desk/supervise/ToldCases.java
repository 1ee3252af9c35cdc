package org.countygov.desk.supervise;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.countygov.desk.rules.Rulebook;
import org.countygov.desk.sample.Sample;
import org.countygov.desk.sample.SampleRow;
import org.countygov.desk.sample.Samples;
import org.countygov.inspection.Facts;
import org.countygov.inspection.LogEntry;
import org.countygov.inspection.LogPosition;
import org.countygov.time.BeijingTime;
import org.countygov.words.Phrase;

/** The cases of a small city: three counties, some stories of a station, some of the ledger. */
final class ToldCases {
    private static final Rulebook RULES = Rulebook.standard();
    private static final Set<String> STORIES = Set.of("on-the-spot", "gambling", "not-police", "cancelled", "revoked");

    private final Map<String, List<LogEntry>> byCase = new LinkedHashMap<>();

    private ToldCases() {}

    static ToldCases of(long seed) {
        Sample city = new Sample(
                "small-city",
                Phrase.of("小市", "a small city"),
                Samples.CITY_QUARTER.first(),
                Samples.CITY_QUARTER.last(),
                3,
                2,
                2,
                Samples.CITY_QUARTER.parts().stream()
                        .filter(part -> STORIES.contains(part.story().name()))
                        .map(part -> new Sample.Part(part.story(), 40, 1))
                        .collect(ImmutableList.toImmutableList()));
        ToldCases told = new ToldCases();
        try {
            city.tell(seed, new Sample.Sink() {
                @Override
                public void row(SampleRow row) {
                    told.add(row);
                }

                @Override
                public void planted(Sample.Planted planted) {}
            });
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return told;
    }

    private void add(SampleRow row) {
        List<LogEntry> entries = byCase.computeIfAbsent(row.caseId(), first -> new ArrayList<>());
        entries.add(new LogEntry(
                new LogPosition("told", entries.size() + 2),
                row.workflow(),
                row.caseId(),
                row.activity(),
                row.at().atZone(BeijingTime.ZONE).toInstant(),
                true,
                filled(row.person()),
                filled(row.role()),
                filled(row.unit()),
                Facts.of(ImmutableMap.<String, String>builder()
                        .putAll(row.facts())
                        .put(RecordedCase.COUNTY, row.county())
                        .buildOrThrow())));
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text).filter(each -> !each.isEmpty());
    }

    /** When the last of them was last recorded. */
    Instant end() {
        return byCase.values().stream()
                .map(entries -> entries.get(entries.size() - 1).at())
                .max(Instant::compareTo)
                .orElseThrow();
    }

    ImmutableList<RecordedCase> until(Instant moment) {
        return until(moment, UnaryOperator.identity());
    }

    /** As the records stood at the moment, with the counties under other names. */
    ImmutableList<RecordedCase> until(Instant moment, UnaryOperator<String> renaming) {
        ImmutableList.Builder<RecordedCase> cases = ImmutableList.builder();
        byCase.forEach((id, all) -> {
            List<LogEntry> entries = all.stream()
                    .filter(entry -> !entry.at().isAfter(moment))
                    .map(entry -> renamed(entry, renaming))
                    .toList();
            if (!entries.isEmpty()) {
                cases.add(RecordedCase.of(
                        entries,
                        moment,
                        RULES.named(entries.get(0).workflow()).orElseThrow().inspect(id, entries, moment)));
            }
        });
        return cases.build();
    }

    private static LogEntry renamed(LogEntry entry, UnaryOperator<String> renaming) {
        Map<String, String> facts = new LinkedHashMap<>(entry.facts().texts());
        facts.compute(RecordedCase.COUNTY, (name, county) -> renaming.apply(String.valueOf(county)));
        return new LogEntry(
                entry.position(),
                entry.workflow(),
                entry.caseId(),
                entry.activity(),
                entry.at(),
                entry.zoneAssumed(),
                entry.resource(),
                entry.role(),
                entry.group(),
                Facts.of(facts));
    }
}
