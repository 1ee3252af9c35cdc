package org.countygov.desk;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countygov.desk.log.LogFile;
import org.countygov.desk.log.UnusableLogException;
import org.countygov.desk.report.RankPage;
import org.countygov.desk.supervise.QuarterRanking;
import org.countygov.desk.supervise.RecordedCase;
import org.countygov.law.LocalSettings;
import org.countygov.supervision.Period;
import org.countygov.time.WorkCalendar;
import org.countygov.words.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rank}: draws in each county of a quarter, scores what was drawn, ranks, and writes the page. */
@Command(
        name = "rank",
        description =
                "季度抽查：逐县抽签、计分、排名；县由日志的案件属性 case:county 写明。"
                        + " / The quarter: draws in each county, scores and ranks; the case attribute case:county names the county.",
        mixinStandardHelpOptions = true)
final class RankCommand implements Callable<Integer> {
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})Q([1-4])");

    private final Progress progress;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private SupervisedLogs logs = new SupervisedLogs("city-quarter");

    @Option(names = "--quarter", required = true, paramLabel = "QUARTER", description = "季度，如2026Q1。 / The quarter.")
    private String quarter = "";

    RankCommand(Progress progress) {
        this.progress = progress;
    }

    @Override
    public Integer call() throws IOException, UnusableLogException {
        return logs.read(progress, spec.commandLine().getErr(), this::report);
    }

    private void report(Inspection inspection, List<LogFile> files) throws IOException, UnusableLogException {
        Matcher written = QUARTER.matcher(quarter);
        if (!written.matches()) {
            throw new UnusableLogException(Phrase.of("不是季度，如2026Q1：%s", "not a quarter such as 2026Q1: %s")
                    .with(AsTyped.words(quarter)));
        }
        ImmutableList<RecordedCase> cases =
                inspection.cases(files, ImmutableList::of).values().asList();
        QuarterRanking ranked = QuarterRanking.of(
                Period.ofQuarter(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2))),
                quarter + "/" + logs.seed(),
                cases,
                inspection.end(),
                WorkCalendar.ofStateCouncil(),
                LocalSettings.DEFAULTS);
        Path page = RankPage.write(logs.folder(), inspection.logs(), ranked);
        PrintWriter out = spec.commandLine().getOut();
        out.println(Phrase.of("抽签种子：%s", "seed of the draw: %s").with(Phrase.verbatim(ranked.seed())));
        ranked.ranking().lines().forEach(out::println);
        if (ranked.ofNoCounty() > 0) {
            out.println(Phrase.of("未写明县而未抽取的：%s件", "not drawn from, since they name no county: %s")
                    .with(Phrase.verbatim(ranked.ofNoCounty())));
        }
        out.println(Phrase.of("报告：%s", "report: %s").with(Phrase.verbatim(page)));
    }
}
