package org.countygov.publish;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countygov.law.Basis;
import org.countygov.law.Citation;
import org.countygov.law.Instrument;
import org.countygov.law.Setting;
import org.countygov.time.Clock;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;
import org.countygov.workflow.Edition;
import org.countygov.workflow.Rule;
import org.countygov.workflow.Workflow;

/**
 * How much of the law that was read has become rules: every article, with the workflows, clocks and settings that cite it, or
 * the reason why nothing does.
 *
 * <p>Paragraphs and items count as their article; an instrument of which no single article was read counts as one.
 */
public final class LawCoveragePage {
    private static final Phrase TITLE = Phrase.of("法条覆盖", "Coverage of the law");
    private static final Phrase INTRODUCTION = Phrase.of(
            "查阅过的条文共%s条：被规则、期限、设定或者其他部分引用的%s条，未建模并说明原因的%s条。",
            "Articles read: %s. Cited by a rule, a clock, a setting or another part: %s. Not modelled, with the reason: %s.");
    private static final Phrase INSTRUMENT = Phrase.of("法律渊源", "Instrument");
    private static final Phrase READ = Phrase.of("查阅", "Read");
    private static final Phrase CITED = Phrase.of("引用", "Cited");
    private static final Phrase NOT_MODELLED = Phrase.of("未建模", "Not modelled");
    private static final Phrase PROVISION = Phrase.of("条文", "Provision");
    private static final Phrase ELSEWHERE = Phrase.of("其他部分，或者未建模的原因", "Other parts, or why not modelled");
    private static final String NONE = "—";

    /** What cites the law. */
    private enum Part {
        RULE("规则", "Rules"),
        CLOCK("期限", "Clocks"),
        SETTING("设定", "Settings"),
        OTHER("其他部分", "Other parts");

        private final Phrase words;

        Part(String zh, String en) {
            this.words = Phrase.of(zh, en);
        }
    }

    /** That something cites an article, in Markdown. */
    private record Use(Citation article, Part part, String user) {}

    private final ImmutableSortedSet<Citation> scope;
    private final ImmutableList<Use> uses;
    private final ImmutableList<NotModelled> notModelled;

    private LawCoveragePage(
            ImmutableSortedSet<Citation> scope, ImmutableList<Use> uses, ImmutableList<NotModelled> notModelled) {
        this.scope = scope;
        this.uses = uses;
        this.notModelled = notModelled;
    }

    /**
     * What workflows, clocks and settings make of the law.
     *
     * @param read the provisions that were read
     */
    public static LawCoveragePage of(
            Collection<Citation> read,
            Collection<Workflow<?, ?>> workflows,
            Collection<Clock> clocks,
            Collection<Setting<?>> settings) {
        ImmutableList.Builder<Use> uses = ImmutableList.builder();
        workflows.forEach(workflow -> uses.addAll(uses(workflow)));
        clocks.forEach(clock -> uses.addAll(uses(Part.CLOCK, MarkdownPage.code(clock.id()), clock.bases())));
        for (Setting<?> setting : settings) {
            ImmutableList.Builder<Basis> bases = ImmutableList.builder();
            bases.add(setting.source());
            setting.boundBy().ifPresent(bases::add);
            uses.addAll(uses(Part.SETTING, MarkdownPage.code(setting.key()), bases.build()));
        }
        return new LawCoveragePage(articles(read), uses.build(), ImmutableList.of());
    }

    private static <C, S extends Enum<S> & Worded> ImmutableList<Use> uses(Workflow<C, S> workflow) {
        ImmutableList.Builder<Basis> bases = ImmutableList.builder();
        for (Edition<C, S> edition : workflow.editions()) {
            for (Rule<C, S, ?> rule : edition.table().rules()) {
                bases.addAll(rule.bases());
                rule.conditions().forEach(condition -> bases.addAll(condition.bases()));
            }
        }
        return uses(Part.RULE, MarkdownPage.code(workflow.name()), bases.build());
    }

    private static ImmutableList<Use> uses(Part part, String user, Collection<? extends Basis> bases) {
        return bases.stream()
                .flatMap(basis -> basis instanceof Citation citation ? Stream.of(article(citation)) : Stream.empty())
                .distinct()
                .map(article -> new Use(article, part, user))
                .collect(ImmutableList.toImmutableList());
    }

    /** The articles, and the instruments of which no article was read. */
    private static ImmutableSortedSet<Citation> articles(Collection<Citation> read) {
        ImmutableSortedSet<Citation> known = read.stream()
                .map(LawCoveragePage::article)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Citation::compareTo));
        return known.stream()
                .filter(citation -> citation.article() > 0
                        || known.stream()
                                .noneMatch(other -> other.article() > 0
                                        && other.instrument().equals(citation.instrument())))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Citation::compareTo));
    }

    /** The article as a whole, known as well as its instrument. */
    private static Citation article(Citation citation) {
        Instrument instrument = citation.instrument();
        return citation.article() == 0 ? instrument.whole() : instrument.article(citation.article());
    }

    /** This page, with another part of the library that cites the law. */
    public LawCoveragePage citing(Phrase part, Collection<? extends Basis> bases) {
        return new LawCoveragePage(scope, plus(uses, uses(Part.OTHER, MarkdownPage.both(part), bases)), notModelled);
    }

    /** This page, with articles from which nothing was made. Throws {@link IllegalArgumentException} for a mere move. */
    public LawCoveragePage notModelling(Collection<NotModelled> articles) {
        for (NotModelled missing : articles) {
            if (missing.provision().isEmpty()) {
                throw new IllegalArgumentException("articles hold no article but " + missing.subject());
            }
        }
        return new LawCoveragePage(scope, uses, plus(notModelled, ImmutableList.copyOf(articles)));
    }

    private static <T> ImmutableList<T> plus(ImmutableList<T> list, ImmutableList<T> more) {
        return ImmutableList.<T>builder().addAll(list).addAll(more).build();
    }

    // ---- what is wrong
    // ------------------------------------------------------------------------------------------------

    /**
     * What is wrong with the coverage, in a line each: an article without use and without reason, one with both, and a citation
     * or a reason for an article that nobody has read.
     */
    public ImmutableList<String> gaps() {
        ImmutableSetMultimap<Citation, Use> used = used();
        ImmutableSetMultimap<Citation, NotModelled> left = left();
        List<String> gaps = new ArrayList<>();
        for (Citation article : scope) {
            if (!used.containsKey(article) && !left.containsKey(article)) {
                gaps.add(article + " is cited by nothing, and no reason is given");
            }
            if (used.containsKey(article) && left.containsKey(article)) {
                gaps.add(article + " is declared as not modelled, yet cited by "
                        + used.get(article).iterator().next().user());
            }
            if (left.get(article).size() > 1) {
                gaps.add(article + " is declared as not modelled twice");
            }
        }
        used.keySet().stream()
                .filter(article -> article.article() > 0 && !scope.contains(article))
                .map(article -> article + " is cited by "
                        + used.get(article).iterator().next().user() + ", and nobody has read it")
                .forEach(gaps::add);
        left.keySet().stream()
                .filter(article -> !scope.contains(article))
                .map(article -> article + " is declared as not modelled, and nobody has read it")
                .forEach(gaps::add);
        return ImmutableList.copyOf(gaps);
    }

    private ImmutableSetMultimap<Citation, Use> used() {
        return uses.stream().collect(ImmutableSetMultimap.toImmutableSetMultimap(Use::article, use -> use));
    }

    private ImmutableSetMultimap<Citation, NotModelled> left() {
        return notModelled.stream()
                .collect(ImmutableSetMultimap.toImmutableSetMultimap(
                        missing -> article(missing.provision().orElseThrow()), missing -> missing));
    }

    // ---- the page
    // -----------------------------------------------------------------------------------------------------

    public String markdown() {
        ImmutableSetMultimap<Citation, Use> used = used();
        ImmutableSetMultimap<Citation, NotModelled> left = left();
        ImmutableList<Instrument> instruments =
                scope.stream().map(Citation::instrument).distinct().collect(ImmutableList.toImmutableList());
        MarkdownPage page = new MarkdownPage();
        page.comment(WorkflowPage.GENERATED);
        page.heading(1, TITLE);
        page.paragraph(MarkdownPage.stacked(INTRODUCTION.with(
                Phrase.verbatim(scope.size()),
                Phrase.verbatim(count(scope, used::containsKey)),
                Phrase.verbatim(count(scope, left::containsKey)))));
        page.table(
                MarkdownPage.header(
                        INSTRUMENT, READ, CITED, Part.RULE.words, Part.CLOCK.words, Part.SETTING.words, NOT_MODELLED),
                instruments.stream()
                        .map(instrument -> totals(instrument, used, left))
                        .collect(Collectors.toList()));
        for (Instrument instrument : instruments) {
            page.heading(2, instrument.words());
            page.table(
                    MarkdownPage.header(PROVISION, Part.RULE.words, Part.CLOCK.words, Part.SETTING.words, ELSEWHERE),
                    of(instrument).stream()
                            .map(article -> row(article, used.get(article), left.get(article)))
                            .collect(Collectors.toList()));
        }
        return page.toString();
    }

    private ImmutableList<Citation> of(Instrument instrument) {
        return scope.stream()
                .filter(article -> article.instrument().equals(instrument))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<String> totals(
            Instrument instrument,
            ImmutableSetMultimap<Citation, Use> used,
            ImmutableSetMultimap<Citation, NotModelled> left) {
        ImmutableList<Citation> articles = of(instrument);
        return ImmutableList.of(
                MarkdownPage.stacked(instrument.words()),
                String.valueOf(articles.size()),
                count(articles, used::containsKey),
                count(articles, article -> isCitedBy(Part.RULE, used.get(article))),
                count(articles, article -> isCitedBy(Part.CLOCK, used.get(article))),
                count(articles, article -> isCitedBy(Part.SETTING, used.get(article))),
                count(articles, left::containsKey));
    }

    private static boolean isCitedBy(Part part, Collection<Use> uses) {
        return uses.stream().anyMatch(use -> use.part() == part);
    }

    private static String count(Collection<Citation> articles, Predicate<Citation> counted) {
        return String.valueOf(articles.stream().filter(counted).count());
    }

    private static ImmutableList<String> row(Citation article, Collection<Use> uses, Collection<NotModelled> reasons) {
        Optional<NotModelled> reason = reasons.stream().findFirst();
        return ImmutableList.of(
                MarkdownPage.both(Labels.place(article)),
                users(Part.RULE, uses),
                users(Part.CLOCK, uses),
                users(Part.SETTING, uses),
                reason.map(missing -> MarkdownPage.stacked(missing.reason())).orElseGet(() -> users(Part.OTHER, uses)));
    }

    private static String users(Part part, Collection<Use> uses) {
        List<String> users = uses.stream()
                .filter(use -> use.part() == part)
                .map(Use::user)
                .distinct()
                .collect(Collectors.toList());
        return users.isEmpty() ? NONE : MarkdownPage.lines(users);
    }
}
