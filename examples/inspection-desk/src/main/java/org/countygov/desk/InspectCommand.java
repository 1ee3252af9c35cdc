package org.countygov.desk;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.countygov.desk.log.ReadLog;
import org.countygov.desk.log.UnusableLogException;
import org.countygov.desk.report.Tally;
import org.countygov.inspection.Severity;
import org.countygov.words.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code inspect}: inspects logs, prints a summary, and writes the report. */
@Command(
        name = "inspect",
        description = "检查日志并写出报告；未指定日志时检查自带的日志。 / Inspects logs, or the bundled ones, and writes a report.",
        mixinStandardHelpOptions = true)
final class InspectCommand implements Callable<Integer> {
    private final Logs logs;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Parameters(paramLabel = "LOG", arity = "0..*", description = "CSV或XES日志。 / Logs in CSV or XES.")
    private List<Path> files = List.of();

    @Option(
            names = "--report",
            paramLabel = "FOLDER",
            description = "报告写入的文件夹（默认 report）。 / Where the report goes (report).")
    private Path folder = Path.of("report");

    @Option(names = "--cases", paramLabel = "N", description = "网页最多展示的案件数（默认 50）。 / The most cases on the page (50).")
    private int cases = 50;

    @Option(names = "--strict", description = "有任何发现时以 1 退出。 / Exit with 1 when anything was found.")
    private boolean strict;

    InspectCommand(Logs logs) {
        this.logs = logs;
    }

    @Override
    public Integer call() throws IOException, UnusableLogException {
        if (cases < 0) {
            throw new UnusableLogException(Phrase.of("--cases 不能为负数", "--cases is negative"));
        }
        Inspection inspection = reading.inspection(logs.progress());
        Tally tally = inspection.report(logs.orBundled(files), folder, cases);
        inspection
                .unusable()
                .forEach(log -> spec.commandLine()
                        .getErr()
                        .println(Phrase.of("%s：不可用：%s", "%s: unusable: %s")
                                .with(AsTyped.words(log.file()), log.reason())));
        summarize(inspection.logs(), tally);
        if (!inspection.unusable().isEmpty()) {
            return InspectionDesk.UNUSABLE;
        }
        return strict && tally.findings() > 0 ? InspectionDesk.FOUND : InspectionDesk.RAN;
    }

    private void summarize(List<ReadLog> read, Tally tally) {
        PrintWriter out = spec.commandLine().getOut();
        for (ReadLog log : read) {
            out.println(Phrase.of("%s：%s行，%s行不可用", "%s: %s rows, %s unusable")
                    .with(AsTyped.words(log.file()), Phrase.verbatim(log.rows()), Phrase.verbatim(log.badRows())));
            log.remarks().forEach(remark -> out.println("  " + remark));
        }
        out.println(Phrase.of("检查案件%s件，其中%s件有发现", "%s cases inspected, %s with findings")
                .with(Phrase.verbatim(tally.cases()), Phrase.verbatim(tally.casesWithFindings())));
        for (Severity severity : Severity.values()) {
            out.println("  " + severity.words() + ": " + tally.findings(severity));
        }
        out.println(Phrase.of("报告：%s", "report: %s").with(Phrase.verbatim(folder.resolve("index.html"))));
    }
}
