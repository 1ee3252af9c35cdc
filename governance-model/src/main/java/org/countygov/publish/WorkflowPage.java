package org.countygov.publish;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countygov.law.Confidence;
import org.countygov.law.Setting;
import org.countygov.words.Language;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;
import org.countygov.workflow.Modality;
import org.countygov.workflow.Workflow;

/**
 * The page of one workflow: its figures, its diagram, its rules in words, what it refuses, the law beside the rules, its clocks
 * and settings, and what every edition changed. It follows from the rules and the arguments alone.
 */
public final class WorkflowPage implements Worded {
    /** Tells whoever opens the source of a page not to edit it. */
    static final String GENERATED = "Made from the rules. Edit the rules, then run: mvn test -Dpublish=write";

    private static final Phrase FIGURES = Phrase.of("概况", "Figures");
    private static final Phrase STATES = Phrase.of("状态", "States");
    private static final Phrase DIAGRAM = Phrase.of("状态图", "Diagram");
    private static final Phrase RULES = Phrase.of("规则", "Rules");
    private static final Phrase FORBIDDEN = Phrase.of("禁止的做法", "Forbidden moves");
    private static final Phrase LAW = Phrase.of("法条与规则对照", "The law beside the rules");
    private static final Phrase CLOCKS = Phrase.of("期限", "Clocks");
    private static final Phrase SETTINGS = Phrase.of("本地设定", "Local settings");
    private static final Phrase EDITIONS = Phrase.of("历次版本", "Editions");
    private static final Phrase CONDITIONS = Phrase.of("条件", "Conditions");
    private static final Phrase APPROVALS = Phrase.of("批准", "Approvals");
    private static final Phrase PROVISIONS = Phrase.of("引用的条文", "Provisions cited");
    private static final Phrase CONVENTIONS = Phrase.of("惯例（非法律）", "Conventions (not law)");
    private static final Phrase OF_WHICH = Phrase.of("其中：%s", "of which: %s");
    private static final Phrase NOTHING = Phrase.of("无。", "Nothing.");
    private static final Phrase CLOSED = Phrase.of("案件终结", "the case is over");
    private static final Phrase IN_FORCE = Phrase.of("自%s起施行的规则。", "The rules in force from %s.");
    private static final Phrase STAYING = Phrase.of(
            "图中未画出使案件状态不变的规则（%s条），见下表。",
            "Rules that leave the case where it is (%s) are not drawn; they are in the table below.");
    private static final Phrase FIRST_EDITION = Phrase.of("首个版本。", "The first edition.");
    private static final Phrase UNCHANGED = Phrase.of("文字上没有变化。", "Nothing changed in words.");
    private static final Phrase RULES_OF = Phrase.of("%s至%s的规则", "Rules from %s to %s");

    private static final ImmutableList<String> STATE_HEADER = MarkdownPage.header(
            Phrase.of("代号", "Name"), Phrase.verbatim("中文"), Phrase.verbatim("English"), Phrase.of("说明", "Note"));
    private static final ImmutableList<String> FORBIDDEN_HEADER =
            MarkdownPage.header(Phrase.of("做法", "Move"), Phrase.of("依据", "Law"));
    private static final ImmutableList<String> CHANGE_HEADER = MarkdownPage.header(
            Phrase.of("规则", "Rule"), Phrase.of("变化", "Change"), Phrase.of("原", "Before"), Phrase.of("现", "After"));

    private final String name;
    private final Phrase words;
    private final ImmutableList<DiagramModel.Node> states;
    private final ImmutableList<DigestedEdition> editions;
    private final LegalSources sources;
    private final ImmutableSet<Setting<?>> settings;
    private final ImmutableList<ForbiddenMove> forbidden;
    private final ImmutableList<NotModelled> notModelled;

    private WorkflowPage(
            String name,
            Phrase words,
            ImmutableList<DiagramModel.Node> states,
            ImmutableList<DigestedEdition> editions,
            LegalSources sources,
            ImmutableSet<Setting<?>> settings,
            ImmutableList<ForbiddenMove> forbidden,
            ImmutableList<NotModelled> notModelled) {
        this.name = name;
        this.words = words;
        this.states = states;
        this.editions = editions;
        this.sources = sources;
        this.settings = settings;
        this.forbidden = forbidden;
        this.notModelled = notModelled;
    }

    /** The page of a workflow. It names the settings of the workflow itself and of its clocks. */
    public static <C, S extends Enum<S> & Worded> WorkflowPage of(Workflow<C, S> workflow, LegalSources sources) {
        ImmutableList<DigestedEdition> editions = DigestedEdition.allOf(workflow);
        ImmutableSet.Builder<Setting<?>> settings = ImmutableSet.builder();
        settings.add(workflow.transition());
        DigestedEdition.clocks(editions).forEach(clock -> settings.addAll(ClockPage.settingsOf(clock)));
        return new WorkflowPage(
                workflow.name(),
                workflow.words(),
                states(workflow),
                editions,
                sources,
                settings.build(),
                ImmutableList.of(),
                ImmutableList.of());
    }

    /** The states of every edition, in their own order. */
    private static <C, S extends Enum<S> & Worded> ImmutableList<DiagramModel.Node> states(Workflow<C, S> workflow) {
        ImmutableSet<S> closed = workflow.editions().stream()
                .flatMap(edition -> edition.table().closedStates().stream())
                .collect(ImmutableSet.toImmutableSet());
        return workflow.editions().get(0).table().states().stream()
                .map(state ->
                        new DiagramModel.Node(state.name(), state.words(), closed.contains(state), ImmutableList.of()))
                .collect(ImmutableList.toImmutableList());
    }

    /** This page, naming further settings that its conditions ask for. */
    public WorkflowPage naming(Iterable<? extends Setting<?>> further) {
        ImmutableSet<Setting<?>> all = ImmutableSet.<Setting<?>>builder()
                .addAll(settings)
                .addAll(further)
                .build();
        return new WorkflowPage(name, words, states, editions, sources, all, forbidden, notModelled);
    }

    /** This page, listing moves that the rules refuse on purpose. */
    public WorkflowPage forbidding(Iterable<ForbiddenMove> further) {
        ImmutableList<ForbiddenMove> all = ImmutableList.<ForbiddenMove>builder()
                .addAll(forbidden)
                .addAll(further)
                .build();
        return new WorkflowPage(name, words, states, editions, sources, settings, all, notModelled);
    }

    /** This page, listing what has no rule. */
    public WorkflowPage notModelling(Iterable<NotModelled> further) {
        ImmutableList<NotModelled> all = ImmutableList.<NotModelled>builder()
                .addAll(notModelled)
                .addAll(further)
                .build();
        return new WorkflowPage(name, words, states, editions, sources, settings, forbidden, all);
    }

    /** The name of the workflow. */
    @Override
    public Phrase words() {
        return words;
    }

    ImmutableList<DigestedEdition> editions() {
        return editions;
    }

    LegalSources sources() {
        return sources;
    }

    ImmutableSet<Setting<?>> settings() {
        return settings;
    }

    ImmutableList<ForbiddenMove> forbidden() {
        return forbidden;
    }

    ImmutableList<NotModelled> notModelled() {
        return notModelled;
    }

    public String markdown() {
        LawPage law = LawPage.of(this);
        DigestedEdition present = editions.get(editions.size() - 1);
        MarkdownPage page = new MarkdownPage();
        page.comment(GENERATED);
        page.heading(1, words);
        page.paragraph(MarkdownPage.code(name));
        page.quotation(law.standing());
        appendFigures(page);
        appendStates(page);
        page.heading(2, DIAGRAM);
        page.paragraph(MarkdownPage.stacked(IN_FORCE.with(Phrase.verbatim(present.firstDay()))));
        appendDiagrams(page, present);
        page.heading(2, RULES);
        appendTables(page, present);
        appendForbidden(page);
        page.heading(2, LAW);
        law.appendTo(page, 3);
        page.heading(2, CLOCKS);
        ClockPage.of(DigestedEdition.clocks(editions)).appendTo(page);
        page.heading(2, SETTINGS);
        SettingsPage.of(settings).appendTo(page);
        appendEditions(page);
        return page.toString();
    }

    private void appendFigures(MarkdownPage page) {
        List<String> header = new ArrayList<>();
        header.add("");
        editions.forEach(edition -> header.add(edition.firstDay().toString()));
        List<List<String>> rows = new ArrayList<>();
        rows.add(figures(STATES, edition -> (long) edition.diagram().nodes().size()));
        rows.add(figures(RULES, edition -> (long) edition.digest().rows().size()));
        for (Modality force : Modality.values()) {
            rows.add(figures(OF_WHICH.with(force), edition -> edition.rules(force)));
        }
        rows.add(figures(CONDITIONS, DigestedEdition::conditions));
        rows.add(figures(APPROVALS, DigestedEdition::approvals));
        rows.add(figures(CLOCKS, edition -> (long) edition.digest().clocks().size()));
        LawIndex index = LawIndex.of(this);
        page.heading(2, FIGURES);
        page.table(header, rows);
        page.list(lawFigures(index));
    }

    private List<String> figures(Phrase what, Function<DigestedEdition, Long> figure) {
        List<String> row = new ArrayList<>();
        row.add(MarkdownPage.both(what));
        editions.forEach(edition -> row.add(figure.apply(edition).toString()));
        return row;
    }

    private static List<String> lawFigures(LawIndex index) {
        List<String> figures = new ArrayList<>();
        figures.add(figure(PROVISIONS, index.provisions().size()));
        for (Confidence confidence : Confidence.values()) {
            long known = index.provisions().stream()
                    .filter(citation -> citation.confidence() == confidence)
                    .count();
            figures.add(figure(OF_WHICH.with(confidence), known));
        }
        figures.add(figure(CONVENTIONS, index.conventions().size()));
        return figures;
    }

    private static String figure(Phrase what, long number) {
        return MarkdownPage.both(what) + ": " + number;
    }

    private void appendStates(MarkdownPage page) {
        page.heading(2, STATES);
        page.table(
                STATE_HEADER,
                states.stream()
                        .map(node -> ImmutableList.of(
                                MarkdownPage.code(node.id()),
                                MarkdownPage.escape(node.words().zh()),
                                MarkdownPage.escape(node.words().en()),
                                node.closed() ? MarkdownPage.both(CLOSED) : "—"))
                        .collect(Collectors.toList()));
    }

    private static void appendDiagrams(MarkdownPage page, DigestedEdition edition) {
        DiagramModel moves = edition.diagram().movesOnly();
        if (edition.stays() > 0) {
            page.paragraph(MarkdownPage.stacked(STAYING.with(Phrase.verbatim(edition.stays()))));
        }
        page.fence("mermaid", StateDiagram.MERMAID.draw(moves, Language.ZH));
        page.fence("mermaid", StateDiagram.MERMAID.draw(moves, Language.EN));
    }

    private static void appendTables(MarkdownPage page, DigestedEdition edition) {
        edition.digest().appendTo(page, Language.ZH);
        edition.digest().appendTo(page, Language.EN);
    }

    private void appendForbidden(MarkdownPage page) {
        page.heading(2, FORBIDDEN);
        if (forbidden.isEmpty()) {
            page.paragraph(MarkdownPage.both(NOTHING));
            return;
        }
        page.table(
                FORBIDDEN_HEADER,
                forbidden.stream()
                        .map(move -> ImmutableList.of(
                                MarkdownPage.stacked(move.move()), MarkdownPage.stacked(Sentences.law(move.bases()))))
                        .collect(Collectors.toList()));
    }

    /** What each edition changed, the newest first, with the rules of those that are no longer in force folded away. */
    private void appendEditions(MarkdownPage page) {
        page.heading(2, EDITIONS);
        for (int i = editions.size() - 1; i >= 0; i--) {
            DigestedEdition edition = editions.get(i);
            page.heading(3, Phrase.verbatim(edition.firstDay()));
            if (i == 0) {
                page.paragraph(MarkdownPage.both(FIRST_EDITION));
            } else {
                appendChanges(
                        page, edition.digest().changesFrom(editions.get(i - 1).digest()));
            }
            if (i < editions.size() - 1) {
                LocalDate lastDay = editions.get(i + 1).firstDay().minusDays(1);
                MarkdownPage past = new MarkdownPage();
                appendDiagrams(past, edition);
                appendTables(past, edition);
                page.folded(RULES_OF.with(Phrase.verbatim(edition.firstDay()), Phrase.verbatim(lastDay)), past);
            }
        }
    }

    private static void appendChanges(MarkdownPage page, ImmutableList<RuleChange> changes) {
        if (changes.isEmpty()) {
            page.paragraph(MarkdownPage.both(UNCHANGED));
            return;
        }
        page.table(
                CHANGE_HEADER,
                changes.stream()
                        .map(change -> ImmutableList.of(
                                MarkdownPage.both(change.rule().words()) + " "
                                        + MarkdownPage.code(change.rule().command()),
                                MarkdownPage.stacked(change.kind().words()),
                                change.before().map(MarkdownPage::stacked).orElse("—"),
                                change.after().map(MarkdownPage::stacked).orElse("—")))
                        .collect(Collectors.toList()));
    }
}
