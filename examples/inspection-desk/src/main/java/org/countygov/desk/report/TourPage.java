package org.countygov.desk.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countygov.desk.log.ReadLog;
import org.countygov.desk.supervise.DayTour;
import org.countygov.police.supervision.LinkageFinding;
import org.countygov.police.supervision.LinkageRule;
import org.countygov.supervision.FindingGravity;
import org.countygov.time.Deadline;

/** The tour of a day as one HTML page: what is new, what is due, and what the registries do not agree on. */
public final class TourPage {
    /** More than anybody reads in a morning. */
    private static final int MOST_ROWS = 500;

    /** How many new entries are of one gravity. */
    public record Grave(FindingGravity gravity, long number, String bar) {}

    /** A clock that runs out soon. */
    public record Due(String matter, Deadline deadline) {}

    /** What does not agree. */
    public record Disagreement(LinkageRule rule, String matter, String about, Optional<String> unit) {}

    private TourPage() {}

    /** Writes {@code tour.html} into the folder. */
    public static Path write(Path folder, List<ReadLog> logs, DayTour day) throws IOException {
        ImmutableList<EntryRow> opened = day.taken().opened().stream()
                .map(entry -> EntryRow.of(entry, day.findings()))
                .sorted(EntryRow.WHAT_IS_OPEN_AND_GRAVE_FIRST)
                .collect(toImmutableList());
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("logs", logs);
        model.put("day", day);
        model.put("tour", day.tour());
        model.put("openBefore", day.before().open().size());
        model.put("openNow", day.taken().ledger().open().size());
        model.put("graves", graves(opened));
        model.put("opened", first(opened));
        model.put("openedCount", opened.size());
        model.put("most", MOST_ROWS);
        model.put(
                "linkage",
                first(day.tour().linkage().stream().map(TourPage::disagreement).collect(toImmutableList())));
        model.put("linkageCount", day.tour().linkage().size());
        model.put(
                "dueSoon",
                first(day.tour().dueSoon().stream()
                        .map(due -> new Due(Masked.text(due.matter().toString()), due.deadline()))
                        .collect(toImmutableList())));
        model.put("dueSoonCount", day.tour().dueSoon().size());
        Path page = folder.resolve("tour.html");
        HtmlPage.write(page, "tour.ftlh", model);
        return page;
    }

    private static Disagreement disagreement(LinkageFinding finding) {
        return new Disagreement(
                finding.rule(),
                Masked.text(finding.matter().toString()),
                Masked.text(finding.about()),
                finding.unit().map(unit -> Masked.text(unit.value())));
    }

    private static <T> ImmutableList<T> first(ImmutableList<T> all) {
        return all.subList(0, Math.min(all.size(), MOST_ROWS));
    }

    private static ImmutableList<Grave> graves(ImmutableList<EntryRow> opened) {
        Map<FindingGravity, Long> numbers = new EnumMap<>(FindingGravity.class);
        for (FindingGravity gravity : FindingGravity.values()) {
            numbers.put(gravity, 0L);
        }
        opened.forEach(row -> row.gravity().ifPresent(gravity -> numbers.merge(gravity, 1L, Long::sum)));
        return numbers.entrySet().stream()
                .map(each -> new Grave(
                        each.getKey(),
                        each.getValue(),
                        Bars.of(
                                each.getValue(),
                                opened.size(),
                                each.getKey() == FindingGravity.ORDINARY ? "part" : "alarm",
                                each.getKey().words())))
                .collect(toImmutableList());
    }
}
