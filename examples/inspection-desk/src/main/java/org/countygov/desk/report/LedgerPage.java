package org.countygov.desk.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.countygov.desk.log.ReadLog;
import org.countygov.desk.supervise.FoundLedger;
import org.countygov.law.LocalSettings;
import org.countygov.rectification.Ledger;
import org.countygov.rectification.LedgerIndicators;
import org.countygov.supervision.Indicator;
import org.countygov.supervision.Period;
import org.countygov.supervision.Share;
import org.countygov.time.BeijingTime;
import org.countygov.time.WorkCalendar;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** The ledger of findings as one HTML page: its balance, how old what is open is, whose it is, and what it offends. */
public final class LedgerPage {
    private static final ImmutableSet<Integer> BANDS = ImmutableSet.of(3, 10, 30, 90);
    /** More than anybody reads on a page; what is open comes first. */
    private static final int MOST_ENTRIES = 500;

    private static final Comparator<Part> MOST_OPEN_FIRST =
            Comparator.comparingLong((Part part) -> -part.balance().open());

    /** A band of ages with how many are in it. */
    public record Band(Phrase days, long number, String bar) {}

    /** A part of the ledger: that of a unit, or that under an article. */
    public record Part(Worded name, Ledger.Balance balance, long overdue, String bar) {}

    /** A rate with what is divided by what. */
    public record Rate(Indicator<LedgerIndicators.Item> indicator, Share share) {}

    private LedgerPage() {}

    /** Writes {@code ledger.html} into the folder. */
    public static Path write(
            Path folder,
            List<ReadLog> logs,
            FoundLedger found,
            Instant asOf,
            WorkCalendar calendar,
            LocalSettings settings)
            throws IOException {
        Ledger ledger = found.ledger();
        ImmutableList<EntryRow> entries = ledger.entries().stream()
                .map(entry -> EntryRow.of(entry, found.findings()))
                .sorted(EntryRow.WHAT_IS_OPEN_AND_GRAVE_FIRST)
                .collect(toImmutableList());
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("logs", logs);
        model.put("asOf", asOf);
        model.put("balance", ledger.balance(asOf));
        model.put("overdue", ledger.overdue().size());
        model.put("refused", found.refused());
        model.put("bands", bands(ledger.ageing(asOf, BANDS)));
        model.put("units", ImmutableList.sortedCopyOf(MOST_OPEN_FIRST, parts(ledger.byUnit(), asOf)));
        model.put("articles", parts(ledger.byArticle(), asOf));
        model.put("rates", rates(ledger, asOf, calendar, settings));
        model.put("entries", entries.subList(0, Math.min(entries.size(), MOST_ENTRIES)));
        model.put("entriesLeftOut", Math.max(0, entries.size() - MOST_ENTRIES));
        Path page = folder.resolve("ledger.html");
        HtmlPage.write(page, "ledger.ftlh", model);
        return page;
    }

    private static ImmutableList<Band> bands(ImmutableSortedMap<Integer, Long> ageing) {
        long most = ageing.values().stream().mapToLong(Long::longValue).max().orElse(0);
        ImmutableList.Builder<Band> bands = ImmutableList.builder();
        int from = 0;
        for (Map.Entry<Integer, Long> band : ageing.entrySet()) {
            Phrase days = band.getKey() == Integer.MAX_VALUE
                    ? Phrase.of("%s日以上", "%s days and more").with(Phrase.verbatim(from))
                    : Phrase.of("%s至%s日", "%s to %s days").with(Phrase.verbatim(from), Phrase.verbatim(band.getKey()));
            bands.add(new Band(days, band.getValue(), Bars.of(band.getValue(), most, "part", days)));
            from = band.getKey() + 1;
        }
        return bands.build();
    }

    private static <K> ImmutableList<Part> parts(ImmutableSortedMap<K, Ledger> parts, Instant asOf) {
        long most = parts.values().stream()
                .mapToLong(part -> part.balance(asOf).opened())
                .max()
                .orElse(0);
        return parts.entrySet().stream()
                .map(part -> part(part.getKey(), part.getValue(), asOf, most))
                .collect(toImmutableList());
    }

    private static Part part(Object key, Ledger ledger, Instant asOf, long most) {
        Worded name = key instanceof Worded worded ? worded : Phrase.verbatim(Masked.text(key.toString()));
        Ledger.Balance balance = ledger.balance(asOf);
        return new Part(
                name,
                balance,
                ledger.overdue().size(),
                Bars.of(balance.opened(), most, balance.open() > 0 ? "alarm" : "part", name.words()));
    }

    /** The rates from the first entry to the last day. */
    private static ImmutableList<Rate> rates(
            Ledger ledger, Instant asOf, WorkCalendar calendar, LocalSettings settings) {
        LocalDate last = BeijingTime.date(asOf);
        LocalDate first = ledger.entries().stream()
                .map(FoundLedger::openedAt)
                .min(Instant::compareTo)
                .map(BeijingTime::date)
                .orElse(last);
        Period period = Period.of(first, last);
        ImmutableList<LedgerIndicators.Item> items = LedgerIndicators.items(ledger, calendar, settings);
        return LedgerIndicators.ALL.stream()
                .map(indicator -> new Rate(indicator, indicator.of(items, period)))
                .collect(toImmutableList());
    }
}
