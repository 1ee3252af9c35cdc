package org.countygov.testkit;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** The page of an {@link Exploration}: its figures, edition by edition, and the gaps that the plan accepts, with the reasons. */
final class ExplorationPage<C, S extends Enum<S> & Worded> {
    private static final String GENERATED =
            "<!-- Made by exploring the rules. Edit the rules or the plan, then run: mvn test -Dpublish=write -->";

    private static final Phrase TITLE = Phrase.of("%s：规则的探索", "%s: the rules explored");
    private static final Phrase INTRODUCTION = Phrase.of(
            "逐级、不凭偶然地尝试计划中的命令：由有权和无权的人，在每个期限的最后时刻前一秒、当时和后一秒。",
            "Every sample command, level by level and without chance: by those entitled and by others, a second before, on and"
                    + " a second after the last instant of every clock.");
    private static final Phrase SEEN = Phrase.of("见到的／应见的", "seen of what there is");
    private static final Phrase ACCEPTED_GAPS = Phrase.of("接受的缺口", "accepted gaps");
    private static final Phrase TRAPS = Phrase.of("不通向终结的状态", "states that lead to no closed one");
    private static final Phrase DECISIONS = Phrase.of("判断", "decisions");
    private static final Phrase ACCEPTED = Phrase.of("其中准许", "accepted");
    private static final Phrase KEPT = Phrase.of("继续探索的案件", "cases gone on with");
    private static final Phrase LONGEST = Phrase.of("最长案件的事件数", "events of the longest case");
    private static final Phrase DEAD_ENDS = Phrase.of("期限届满后没有出路的案件", "cases without a way on once all clocks ran out");
    private static final Phrase GAP = Phrase.of("未见", "never seen");
    private static final Phrase REASON = Phrase.of("原因", "why");
    private static final Phrase NOTHING = Phrase.of("无。", "Nothing.");

    private final Exploration<C, S> exploration;

    ExplorationPage(Exploration<C, S> exploration) {
        this.exploration = exploration;
    }

    String markdown() {
        StringBuilder page = new StringBuilder(GENERATED);
        block(page, "# " + TITLE.with(exploration.plan().workflow()));
        block(page, "`" + exploration.plan().workflow().name() + "`");
        block(page, INTRODUCTION.zh() + "<br>" + INTRODUCTION.en());
        block(page, figures());
        block(
                page,
                Stream.of(
                                item(KEPT, exploration.files()),
                                item(LONGEST, exploration.longest()),
                                item(DEAD_ENDS, exploration.deadEnds().size()))
                        .collect(Collectors.joining("\n")));
        block(page, "## " + ACCEPTED_GAPS);
        block(page, exploration.plan().accepted().isEmpty() ? NOTHING.toString() : accepted());
        return page.append('\n').toString();
    }

    private static void block(StringBuilder page, String markdown) {
        page.append("\n\n").append(markdown);
    }

    private static String item(Phrase what, int number) {
        return "- " + what + ": " + number;
    }

    private String figures() {
        ImmutableList<Sightings<C, S>> editions = exploration.sightings();
        StringBuilder table = new StringBuilder(row(
                        SEEN.toString(),
                        editions,
                        seen -> seen.edition().firstDay().toString()))
                .append('\n')
                .append("| --- ".repeat(editions.size() + 1))
                .append('|');
        for (Gap.Kind kind : Gap.Kind.values()) {
            table.append('\n').append(row(kind.words().toString(), editions, seen -> figure(seen, kind)));
        }
        return table.append('\n')
                .append(row(
                        TRAPS.toString(),
                        editions,
                        seen -> String.valueOf(seen.traps().size())))
                .append('\n')
                .append(row(DECISIONS.toString(), editions, seen -> String.valueOf(seen.decisions())))
                .append('\n')
                .append(row(ACCEPTED.toString(), editions, seen -> String.valueOf(seen.accepted())))
                .toString();
    }

    private static <C, S extends Enum<S> & Worded> String figure(Sightings<C, S> seen, Gap.Kind kind) {
        int all = seen.all(kind);
        return all == 0 ? "—" : all - seen.gaps(kind).size() + " / " + all;
    }

    private static <C, S extends Enum<S> & Worded> String row(
            String what, List<Sightings<C, S>> editions, Function<Sightings<C, S>, String> cell) {
        return Stream.concat(Stream.of(what), editions.stream().map(cell))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private String accepted() {
        return exploration.plan().accepted().entrySet().stream()
                .map(entry -> "| `" + entry.getKey() + "` | " + entry.getValue() + " |")
                .collect(Collectors.joining("\n", "| " + GAP + " | " + REASON + " |\n| --- | --- |\n", ""));
    }
}
