package org.countygov.desk.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.countygov.grid.GridWorkflows;
import org.countygov.mediation.MediationWorkflows;
import org.countygov.police.PoliceWorkflows;
import org.countygov.publish.ClockPage;
import org.countygov.publish.NotModelled;
import org.countygov.publish.SettingsPage;
import org.countygov.rectification.SupervisionWorkflows;
import org.countygov.testkit.PublishedPages;
import org.countygov.words.Phrase;
import org.junit.jupiter.api.Test;

/** The pages of clocks and settings say what the modules have. */
class CataloguePagesTest {
    private static final PublishedPages PAGES =
            PublishedPages.in(Path.of("..", "..", "docs"), "write".equals(System.getProperty("publish")));

    /** Rows of the time tables that the statutes and local texts were read into. */
    private static final ImmutableList<NotModelled> WITHOUT_CLOCK = ImmutableList.of(
            NotModelled.move(
                    Phrase.of("人民调解的全国统一期限", "a national period of people's mediation"),
                    Phrase.of("法律未规定；由设定 mediation-period 给出", "the law sets none; the setting mediation-period does")),
            NotModelled.move(
                    Phrase.of("复议前置", "reconsideration before litigation"),
                    Phrase.of("是条件，不是期限", "a condition, not a period")),
            NotModelled.move(
                    Phrase.of("热线受理、派单、办理、答复、督办、办结、回访、评价", "the loop of a hotline from acceptance to evaluation"),
                    Phrase.of(
                            "是步骤，不是期限；见诉求和督办的规则页",
                            "steps, not a period; see the pages of requests and supervision orders")),
            NotModelled.move(
                    Phrase.of("以工作时为单位", "periods in working hours"),
                    Phrase.of(
                            "未见工作时的完整定义；城市管理的时限以小时计",
                            "no full definition was found; the limits of city management are in hours")),
            NotModelled.move(
                    Phrase.of("吹哨的三种情形", "the three grounds for summoning departments"),
                    Phrase.of("是条件，不是期限", "conditions, not a period")),
            NotModelled.move(
                    Phrase.of("矛盾纠纷的风险等级", "risk grades of disputes"),
                    Phrase.of("是等级，不是期限；见风险设定", "grades, not a period; see the settings of risk")),
            NotModelled.move(
                    Phrase.of("网格、居委会、调委会的规模和考核权重", "sizes of grids and committees, weights and scores of assessment"),
                    Phrase.of("是数量，不是期限；见本地设定", "numbers, not periods; see the settings")));

    @Test
    void clocks() {
        PAGES.check(
                "clocks.md",
                ClockPage.of(Catalogue.standard().clocks())
                        .notModelling(WITHOUT_CLOCK)
                        .markdown());
    }

    /** The pages of explorations are written where the explorations are; a workflow that is not explored has none. */
    @Test
    void everyWorkflowIsExplored() throws IOException {
        ImmutableSortedSet<String> workflows = Stream.of(
                        MediationWorkflows.ALL, PoliceWorkflows.ALL, GridWorkflows.ALL, SupervisionWorkflows.ALL)
                .flatMap(List::stream)
                .map(workflow -> workflow.name() + ".md")
                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
        try (Stream<Path> pages = Files.list(PAGES.folder().resolve("exploration"))) {
            assertEquals(
                    workflows,
                    pages.map(page -> page.getFileName().toString())
                            .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo)));
        }
    }

    @Test
    void settings() {
        PAGES.check(
                "settings.md", SettingsPage.of(Catalogue.standard().settings()).markdown());
    }
}
