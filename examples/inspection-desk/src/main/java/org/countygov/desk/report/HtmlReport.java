package org.countygov.desk.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.countygov.desk.diagram.StateGraph;
import org.countygov.desk.diagram.SvgDiagram;
import org.countygov.desk.log.ReadLog;
import org.countygov.inspection.BadRow;
import org.countygov.inspection.Severity;
import org.countygov.words.Phrase;

/** The report as one HTML page that needs nothing beside it. */
public final class HtmlReport {
    /** More steps of one case than anybody reads; {@code explain} tells the others. */
    private static final int MOST_STEPS = 300;

    /**
     * One log of which nothing could be read.
     *
     * @param file the log as it was given
     */
    public record Unusable(String file, Phrase reason) {}

    /** A case on the page: its place, and its drawings as markup. */
    public record Shown(
            String anchor,
            InspectedCase inspected,
            ImmutableList<InspectedCase.Step> steps,
            int stepsLeftOut,
            String chart,
            String diagram) {}

    private HtmlReport() {}

    /** Writes {@code index.html} into the folder. */
    public static void write(
            Path folder, List<ReadLog> logs, List<Unusable> unusable, Tally tally, List<BadRow> badRows)
            throws IOException {
        ImmutableList<InspectedCase> cases = tally.shown();
        Map<String, SvgDiagram> diagrams = new LinkedHashMap<>();
        ImmutableList.Builder<Shown> shown = ImmutableList.builder();
        ImmutableMap.Builder<String, String> anchors = ImmutableMap.builder();
        for (int i = 0; i < cases.size(); i++) {
            InspectedCase inspected = cases.get(i);
            String anchor = "case-" + (i + 1);
            // Two case numbers may look the same once masked; then the first is linked.
            anchors.put(inspected.workflow() + "/" + inspected.caseId(), anchor);
            int steps = Math.min(inspected.steps().size(), MOST_STEPS);
            shown.add(new Shown(
                    anchor,
                    inspected,
                    inspected.steps().subList(0, steps),
                    inspected.steps().size() - steps,
                    TimelineChart.of(inspected),
                    inspected
                            .graph()
                            .map(graph -> marked(graph, inspected, diagrams))
                            .orElse("")));
        }
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("logs", logs);
        model.put("unusable", unusable);
        model.put("badRows", badRows);
        model.put("badRowCount", logs.stream().mapToLong(ReadLog::badRows).sum());
        model.put("rowCount", logs.stream().mapToLong(ReadLog::rows).sum());
        model.put("tally", tally);
        model.put("severities", Severity.values());
        model.put("groups", tally.groups());
        model.put("cases", shown.build());
        model.put("anchors", anchors.buildKeepingLast());
        model.put("symbols", diagrams.values().stream().map(SvgDiagram::symbol).toList());
        HtmlPage.write(folder.resolve("index.html"), "report.ftlh", model);
    }

    private static String marked(StateGraph graph, InspectedCase inspected, Map<String, SvgDiagram> diagrams) {
        return diagrams.computeIfAbsent(graph.name(), name -> SvgDiagram.of(graph))
                .marked(
                        inspected.states(),
                        inspected.taken(),
                        Phrase.of("“%s”的状态图，已标出本案经过的路径", "state diagram of \"%s\" with the path of this case")
                                .with(graph.title()));
    }
}
