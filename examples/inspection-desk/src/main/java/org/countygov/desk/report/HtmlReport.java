package org.countygov.desk.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.countygov.desk.diagram.StateGraph;
import org.countygov.desk.diagram.SvgDiagram;
import org.countygov.desk.log.ReadLog;
import org.countygov.inspection.BadRow;
import org.countygov.inspection.Severity;
import org.countygov.time.BeijingTime;
import org.countygov.words.Phrase;

/** The report as one HTML page that needs nothing beside it. */
public final class HtmlReport {
    /** More steps of one case than anybody reads; {@code explain} tells the others. */
    private static final int MOST_STEPS = 300;

    private static final Configuration FREEMARKER = configuration();

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
        model.put("print", (Printer) BeijingTime::print);
        try (Writer page = Files.newBufferedWriter(folder.resolve("index.html"), StandardCharsets.UTF_8)) {
            FREEMARKER.getTemplate("report.ftlh").process(model, page);
        } catch (TemplateException wrong) {
            throw new IllegalStateException("the template of the report is defective", wrong);
        }
    }

    /** How the template writes a moment. */
    public interface Printer {
        String at(Instant moment);
    }

    private static String marked(StateGraph graph, InspectedCase inspected, Map<String, SvgDiagram> diagrams) {
        return diagrams.computeIfAbsent(graph.name(), name -> SvgDiagram.of(graph))
                .marked(
                        inspected.states(),
                        inspected.taken(),
                        Phrase.of("“%s”的状态图，已标出本案经过的路径", "state diagram of \"%s\" with the path of this case")
                                .with(graph.title()));
    }

    private static Configuration configuration() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassForTemplateLoading(HtmlReport.class, "");
        configuration.setDefaultEncoding("UTF-8");
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone(BeijingTime.ZONE));
        configuration.setNumberFormat("computer");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        return configuration;
    }
}
