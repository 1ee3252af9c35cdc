package org.countygov.desk.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.countygov.grid.GridWorkflows;
import org.countygov.grid.assessment.GridIndicators;
import org.countygov.grid.shared.RefusedUse;
import org.countygov.grid.supervision.MeasureTable;
import org.countygov.law.Citation;
import org.countygov.law.Gists;
import org.countygov.law.Instrument;
import org.countygov.law.Instruments;
import org.countygov.mediation.MediationWorkflows;
import org.countygov.mediation.administrative.Regime;
import org.countygov.mediation.incident.ReportingDuty;
import org.countygov.mediation.organisation.CommitteeKind;
import org.countygov.mediation.organisation.Fault;
import org.countygov.police.PoliceLinks;
import org.countygov.police.PoliceWorkflows;
import org.countygov.police.progress.MandatoryNotice;
import org.countygov.police.shared.ReviewPoint;
import org.countygov.publish.LawCoveragePage;
import org.countygov.publish.NotModelled;
import org.countygov.testkit.PublishedPages;
import org.countygov.words.Phrase;
import org.countygov.workflow.Workflow;
import org.junit.jupiter.api.Test;

/** Every article that was read has become part of the library, or stands in the list of those that have not, with the reason. */
class LawCoverageTest {
    private static final PublishedPages PAGES =
            PublishedPages.in(Path.of("..", "..", "docs"), "write".equals(System.getProperty("publish")));

    private static final ImmutableList<Workflow<?, ?>> WORKFLOWS = Stream.of(
                    MediationWorkflows.ALL, PoliceWorkflows.ALL, GridWorkflows.ALL)
            .flatMap(List::stream)
            .collect(ImmutableList.toImmutableList());

    private static final LawCoveragePage PAGE = declared(cited(LawCoveragePage.of(
            Gists.load().all().keySet(),
            WORKFLOWS,
            Catalogue.standard().clocks(),
            Catalogue.standard().settings())));

    /** What cites the law beside workflows, clocks and settings. */
    private static LawCoveragePage cited(LawCoveragePage page) {
        return page.citing(
                        Phrase.of("调解组织的组成", "the composition of committees"),
                        Stream.concat(
                                        Arrays.stream(Fault.values()).map(Fault::basis),
                                        Arrays.stream(CommitteeKind.values()).map(CommitteeKind::basis))
                                .toList())
                .citing(
                        Phrase.of("行政调解的类型", "the kinds of administrative mediation"),
                        Arrays.stream(Regime.values())
                                .flatMap(regime -> regime.terms().sources().stream())
                                .toList())
                .citing(
                        Phrase.of("报告义务", "the duties to report"),
                        ReportingDuty.ALL.stream()
                                .flatMap(duty -> duty.bases().stream())
                                .toList())
                .citing(
                        Phrase.of("审批要点", "the points of review"),
                        Arrays.stream(ReviewPoint.values())
                                .map(ReviewPoint::signedUnder)
                                .toList())
                .citing(
                        Phrase.of("案件之间的约束", "what holds between linked cases"),
                        Arrays.stream(PoliceLinks.Invariant.values())
                                .flatMap(invariant -> invariant.bases().stream())
                                .toList())
                .citing(
                        Phrase.of("应当作出的告知", "the mandatory notices"),
                        MandatoryNotice.ALL.stream()
                                .flatMap(notice -> notice.bases().stream())
                                .toList())
                .citing(
                        Phrase.of("拒绝的用途", "the refused uses"),
                        Arrays.stream(RefusedUse.values())
                                .flatMap(use -> use.bases().stream())
                                .toList())
                .citing(
                        Phrase.of("考核指标", "the indicators"),
                        Stream.concat(
                                        GridIndicators.OF_EVENTS.stream(),
                                        Stream.of(
                                                GridIndicators.RESPONSE,
                                                GridIndicators.SOLUTION,
                                                GridIndicators.SATISFACTION))
                                .flatMap(indicator -> indicator.bases().stream())
                                .toList())
                .citing(
                        Phrase.of("督办的措施", "the measures of supervision"),
                        Stream.of(
                                        MeasureTable.ZHEJIANG,
                                        MeasureTable.SHANGHAI,
                                        MeasureTable.GUANGDONG,
                                        MeasureTable.PETITION)
                                .flatMap(table -> table.ladder().sources().stream())
                                .toList());
    }

    /** What no program can see, as {@code law-coverage.txt} has it. */
    private static LawCoveragePage declared(LawCoveragePage page) {
        LawCoveragePage declared = page;
        for (String block : Splitter.on("\n\n").trimResults().split(resource("law-coverage.txt"))) {
            List<String> lines = Splitter.on('\n').splitToList(block);
            if (lines.get(0).startsWith("#")) {
                continue;
            }
            Phrase words = Phrase.of(labelled("zh: ", lines.get(1)), labelled("en: ", lines.get(2)));
            ImmutableList<Citation> articles = lines.subList(3, lines.size()).stream()
                    .flatMap(line -> articles(line).stream())
                    .collect(ImmutableList.toImmutableList());
            declared = switch (lines.get(0)) {
                case "part" -> declared.citing(words, articles);
                case "left" ->
                    declared.notModelling(articles.stream()
                            .map(article -> NotModelled.provision(article, words))
                            .toList());
                default -> throw new IllegalStateException("a block is neither part nor left: " + block);
            };
        }
        return declared;
    }

    private static String labelled(String label, String line) {
        if (!line.startsWith(label)) {
            throw new IllegalStateException(label + "is due: " + line);
        }
        return line.substring(label.length());
    }

    private static ImmutableList<Citation> articles(String line) {
        List<String> parts = Splitter.on(' ').limit(2).splitToList(line);
        Instrument instrument = Instruments.byCode(parts.get(0)).orElseThrow();
        if (parts.get(1).equals("whole")) {
            return ImmutableList.of(instrument.whole());
        }
        ImmutableList.Builder<Citation> articles = ImmutableList.builder();
        for (String range : Splitter.on(", ").split(parts.get(1))) {
            List<String> ends = Splitter.on('-').splitToList(range);
            int last = Integer.parseInt(ends.get(ends.size() - 1));
            for (int article = Integer.parseInt(ends.get(0)); article <= last; article++) {
                articles.add(instrument.article(article));
            }
        }
        return articles.build();
    }

    private static String resource(String name) {
        try {
            return Resources.toString(requireNonNull(LawCoverageTest.class.getResource(name), name), UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    @Test
    void everyArticleIsCitedOrLeftForAReason() {
        assertEquals(ImmutableList.of(), PAGE.gaps());
    }

    @Test
    void page() {
        PAGES.check("law-coverage.md", PAGE.markdown());
    }
}
