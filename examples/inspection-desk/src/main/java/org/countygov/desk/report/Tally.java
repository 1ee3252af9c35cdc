package org.countygov.desk.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.countygov.inspection.Severity;
import org.countygov.law.Basis;
import org.countygov.law.Citation;
import org.countygov.words.Phrase;

/**
 * Counts findings, and groups them by the article they rest on. It remembers every group but only the first findings of
 * each, and only the first cases, so that it stays small however long the log is.
 */
public final class Tally {
    private final int mostCases;
    private final int mostOfGroup;
    private final Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);
    private final Map<String, Count> byKind = new TreeMap<>();
    private final Map<Basis, Collected> byArticle = new HashMap<>();
    private final Collected withoutArticle = new Collected();
    private final List<InspectedCase> faulty = new ArrayList<>();
    private final List<InspectedCase> clean = new ArrayList<>();
    private long cases;
    private long casesWithFindings;

    /** How often a kind of finding occurred. */
    public record Count(Severity severity, Phrase words, long number) {}

    /**
     * The findings that rest on one article.
     *
     * @param basis the article as a whole, or a convention; empty for findings that rest on neither
     * @param number how many there are
     * @param first the first of them
     */
    public record Group(Optional<Basis> basis, long number, ImmutableList<Found> first) {}

    /**
     * @param mostCases how many cases to keep for the report
     * @param mostOfGroup how many findings to keep of each group
     */
    public Tally(int mostCases, int mostOfGroup) {
        this.mostCases = mostCases;
        this.mostOfGroup = mostOfGroup;
    }

    public void add(Found found) {
        bySeverity.merge(found.severity(), 1L, Long::sum);
        byKind.merge(
                found.kind(),
                new Count(found.severity(), found.kindWords(), 1),
                (before, one) -> new Count(before.severity(), before.words(), before.number() + 1));
        Set<Basis> articles = new LinkedHashSet<>();
        found.bases().forEach(basis -> articles.add(article(basis)));
        if (articles.isEmpty()) {
            withoutArticle.add(found);
        }
        articles.forEach(article ->
                byArticle.computeIfAbsent(article, first -> new Collected()).add(found));
    }

    public void add(JudgedCase judged) {
        cases++;
        boolean found = !judged.findings().isEmpty();
        casesWithFindings += found ? 1 : 0;
        List<InspectedCase> kept = found ? faulty : clean;
        if (kept.size() < mostCases) {
            kept.add(judged.shown().get());
        }
    }

    public long cases() {
        return cases;
    }

    public long casesWithFindings() {
        return casesWithFindings;
    }

    public long findings() {
        return bySeverity.values().stream().mapToLong(Long::longValue).sum();
    }

    public long findings(Severity severity) {
        return bySeverity.getOrDefault(severity, 0L);
    }

    /** The kinds of findings, the gravest first. */
    public ImmutableList<Count> kinds() {
        return byKind.values().stream()
                .sorted(Comparator.comparing(Count::severity))
                .collect(ImmutableList.toImmutableList());
    }

    /** The groups: articles in the order of the law, then conventions, then what rests on neither. */
    public ImmutableList<Group> groups() {
        ImmutableList.Builder<Group> groups = ImmutableList.builder();
        byArticle.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Tally::compare))
                .forEachOrdered(entry -> groups.add(entry.getValue().group(Optional.of(entry.getKey()))));
        if (withoutArticle.number > 0) {
            groups.add(withoutArticle.group(Optional.empty()));
        }
        return groups.build();
    }

    /** The cases that the report shows: those with findings first, then others as far as there is room. */
    public ImmutableList<InspectedCase> shown() {
        return ImmutableList.<InspectedCase>builder()
                .addAll(faulty)
                .addAll(clean.subList(0, Math.min(clean.size(), mostCases - faulty.size())))
                .build();
    }

    /** The provision's article as a whole, so that its paragraphs stand together. */
    private static Basis article(Basis basis) {
        return basis instanceof Citation citation
                ? new Citation(citation.instrument(), citation.article(), 0, 0, citation.confidence())
                : basis;
    }

    private static int compare(Basis one, Basis other) {
        if (one instanceof Citation first && other instanceof Citation second) {
            return first.compareTo(second);
        }
        if (one.isLaw() != other.isLaw()) {
            return one.isLaw() ? -1 : 1;
        }
        return one.words().zh().compareTo(other.words().zh());
    }

    private final class Collected {
        private final List<Found> first = new ArrayList<>();
        private long number;

        void add(Found found) {
            number++;
            if (first.size() < mostOfGroup) {
                first.add(found);
            }
        }

        Group group(Optional<Basis> basis) {
            return new Group(basis, number, ImmutableList.copyOf(first));
        }
    }
}
