package org.countygov.publish;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.countygov.law.Basis;
import org.countygov.party.Role;
import org.countygov.time.Clock;
import org.countygov.words.Language;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;
import org.countygov.workflow.ApprovalClause;
import org.countygov.workflow.ClockAct;
import org.countygov.workflow.Command;
import org.countygov.workflow.Condition;
import org.countygov.workflow.Modality;
import org.countygov.workflow.Rule;
import org.countygov.workflow.RuleTable;
import org.countygov.workflow.Timing;

/**
 * A rule table for people to read, a row for each rule in the order of the table. It is printed as one table in each language,
 * with the same numbers, so that both can lie side by side.
 *
 * @param clocks every clock that a rule names, in the order of the rules
 */
public record RuleDigest(ImmutableList<Row> rows, ImmutableList<Clock> clocks) {
    /**
     * One rule in words.
     *
     * @param number its place in the table, from 1
     * @param command the name of the command
     * @param words the words of the command
     * @param to where it leads, in words
     * @param within the time limit, or when the law does it by itself
     * @param clocks what it does to clocks
     * @param approvals whose approvals it asks for; every line is asked for
     */
    public record Row(
            int number,
            String command,
            Phrase words,
            ImmutableList<Basis> bases,
            Phrase who,
            Modality force,
            ImmutableSet<State> from,
            Phrase to,
            ImmutableList<Requirement> provided,
            ImmutableList<Phrase> within,
            ImmutableList<Phrase> clocks,
            ImmutableList<Phrase> approvals)
            implements Worded {
        /** Whether both are the same rule, wherever they stand in their tables. */
        public boolean saysTheSameAs(Row other) {
            return numbered(0).equals(other.numbered(0));
        }

        private Row numbered(int place) {
            return new Row(place, command, words, bases, who, force, from, to, provided, within, clocks, approvals);
        }

        /** Whether the case stays where it is. */
        boolean stays() {
            return to.equals(STAYS);
        }

        Phrase fromWords() {
            return from.isEmpty() ? OPENS : Sentences.enumerated(from);
        }
    }

    /**
     * A state that a rule leads from.
     *
     * @param id the name of the constant
     */
    public record State(String id, Phrase words) implements Worded {}

    /**
     * A condition of a rule.
     *
     * @param key the stable name within the workflow
     * @param law where it is written, when that is not the law of the rule; else empty
     */
    public record Requirement(String key, Phrase words, ImmutableList<Basis> law) implements Worded {
        /** The condition, with its law where that is not the rule's. */
        public Phrase withLaw() {
            return law.isEmpty() ? words : UNDER.with(words, Sentences.law(law));
        }
    }

    private static final Phrase OPENS = Phrase.of("（立案）", "(opens the case)");
    private static final Phrase STAYS = Phrase.of("（状态不变）", "(stays)");
    private static final Phrase CLOSES = Phrase.of("%s（终结）", "%s (closes)");
    private static final Phrase UNDER = Phrase.of("%s（%s）", "%s (%s)");
    private static final Phrase ACT = Phrase.of("%s：%s", "%s %s");
    private static final Phrase NAMED = Phrase.of("%s %s", "%s %s");
    private static final Phrase BY_ANOTHER = Phrase.of("%s（非行为人本人）", "%s (somebody else than who acts)");

    private static final ImmutableList<Phrase> COLUMNS = ImmutableList.of(
            Phrase.of("序号", "No."),
            Phrase.of("依据", "Law"),
            Phrase.of("主体", "Who"),
            Phrase.of("效力", "Force"),
            Phrase.of("行为", "Does"),
            Phrase.of("自", "From"),
            Phrase.of("至", "To"),
            Phrase.of("条件", "Provided that"),
            Phrase.of("期限", "Within"),
            Phrase.of("计时", "Clocks"),
            Phrase.of("批准", "Approved by"));

    public static <C, S extends Enum<S> & Worded> RuleDigest of(RuleTable<C, S> table) {
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        ImmutableSet.Builder<Clock> clocks = ImmutableSet.builder();
        int number = 0;
        for (Rule<C, S, ?> rule : table.rules()) {
            number++;
            rows.add(row(number, rule));
            clocks.addAll(clocksOf(rule));
        }
        return new RuleDigest(rows.build(), clocks.build().asList());
    }

    private static <C, S extends Enum<S> & Worded, X extends Command<C, S>> Row row(int number, Rule<C, S, X> rule) {
        return new Row(
                number,
                rule.command().getSimpleName(),
                rule.words(),
                rule.bases(),
                Sentences.either(rule.roles()),
                rule.modality(),
                rule.from().stream()
                        .map(state -> new State(state.name(), state.words()))
                        .collect(ImmutableSet.toImmutableSet()),
                to(rule),
                rule.conditions().stream()
                        .map(condition -> requirement(condition, rule.bases()))
                        .collect(ImmutableList.toImmutableList()),
                within(rule),
                rule.clockActs().stream().map(RuleDigest::act).collect(ImmutableList.toImmutableList()),
                rule.approvals().stream().map(RuleDigest::approval).collect(ImmutableList.toImmutableList()));
    }

    private static <C, S extends Enum<S> & Worded> Phrase to(Rule<C, S, ?> rule) {
        Phrase state = rule.to().map(Worded::words).orElse(STAYS);
        return rule.isClosing() ? CLOSES.with(state) : state;
    }

    private static Requirement requirement(Condition<?, ?> condition, ImmutableList<Basis> rulesOwn) {
        return new Requirement(
                condition.key(),
                condition.words(),
                condition.bases().equals(rulesOwn) ? ImmutableList.of() : condition.bases());
    }

    private static ImmutableList<Phrase> within(Rule<?, ?, ?> rule) {
        ImmutableList.Builder<Phrase> within = ImmutableList.builder();
        rule.timing().ifPresent(timing -> within.add(timing.words()));
        rule.limit().ifPresent(clock -> within.add(named(clock)));
        return within.build();
    }

    /** A rule that starts one of several clocks chooses among them; whatever else it does, it does to all. */
    private static Phrase act(ClockAct<?, ?, ?> act) {
        List<Phrase> clocks = act.clocks().stream().map(RuleDigest::named).collect(Collectors.toList());
        return ACT.with(
                act.kind(),
                act.kind() == ClockAct.Kind.STARTS ? Sentences.either(clocks) : Sentences.enumerated(clocks));
    }

    private static Phrase approval(ApprovalClause<?, ?> clause) {
        Phrase levels =
                Sentences.either(clause.levels().stream().map(Role::words).collect(Collectors.toList()));
        return clause.another() ? BY_ANOTHER.with(levels) : levels;
    }

    private static Phrase named(Clock clock) {
        return NAMED.with(Phrase.verbatim(clock.id()), clock);
    }

    private static <C, S extends Enum<S>> List<Clock> clocksOf(Rule<C, S, ?> rule) {
        List<Clock> clocks = new ArrayList<>();
        rule.limit().ifPresent(clocks::add);
        rule.timing().ifPresent(timing -> {
            if (timing instanceof Timing.OnExpiry<C> expiry) {
                clocks.add(expiry.clock());
            }
        });
        rule.clockActs().forEach(act -> clocks.addAll(act.clocks()));
        return clocks;
    }

    /** What changed from an earlier edition of the same table, in the order of this one; what went comes last. */
    public ImmutableList<RuleChange> changesFrom(RuleDigest earlier) {
        return RuleChange.between(earlier, this);
    }

    /** The table in one language, as Markdown. */
    public String markdown(Language language) {
        MarkdownPage page = new MarkdownPage();
        appendTo(page, language);
        return page.toString();
    }

    void appendTo(MarkdownPage page, Language language) {
        page.table(
                COLUMNS.stream().map(column -> column.in(language)).collect(ImmutableList.toImmutableList()),
                rows.stream().map(row -> cells(row, language)).collect(ImmutableList.toImmutableList()));
    }

    private static ImmutableList<String> cells(Row row, Language language) {
        return ImmutableList.of(
                String.valueOf(row.number()),
                lines(row.bases().stream().map(Sentences::law).collect(Collectors.toList()), language),
                escape(row.who(), language),
                escape(row.force().words(), language),
                escape(row.words(), language) + "<br>" + MarkdownPage.code(row.command()),
                row.from().isEmpty() ? escape(OPENS, language) : lines(row.from(), language),
                escape(row.to(), language),
                lines(row.provided().stream().map(Requirement::withLaw).collect(Collectors.toList()), language),
                lines(row.within(), language),
                lines(row.clocks(), language),
                lines(row.approvals(), language));
    }

    private static String escape(Phrase phrase, Language language) {
        return MarkdownPage.escape(phrase.in(language));
    }

    private static String lines(Iterable<? extends Worded> parts, Language language) {
        List<String> lines = new ArrayList<>();
        parts.forEach(part -> lines.add(escape(part.words(), language)));
        return MarkdownPage.lines(lines);
    }
}
