package org.countygov.desk;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.countygov.desk.log.LogFile;
import org.countygov.desk.log.UnusableLogException;
import org.countygov.desk.report.IndicatorsPage;
import org.countygov.desk.supervise.GridMonth;
import org.countygov.grid.assessment.TownshipMonth;
import org.countygov.law.LocalSettings;
import org.countygov.supervision.Period;
import org.countygov.time.BeijingTime;
import org.countygov.time.WorkCalendar;
import org.countygov.words.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code indicators}: the indicators of a month of grid work, and their page. */
@Command(
        name = "indicators",
        description = "计算网格工作一个月的指标；没有可计的，写明不适用。"
                + " / The indicators of a month of grid work; where there is nothing to count, they say so.",
        mixinStandardHelpOptions = true)
final class IndicatorsCommand implements Callable<Integer> {
    private final Progress progress;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private SupervisedLogs logs = new SupervisedLogs("township-month");

    @Option(
            names = "--month",
            paramLabel = "MONTH",
            description = "哪一个月，如2026-03（默认日志开始的月份）。 / Which month, such as 2026-03 (the first of the logs).")
    private Optional<String> month = Optional.empty();

    IndicatorsCommand(Progress progress) {
        this.progress = progress;
    }

    @Override
    public Integer call() throws IOException, UnusableLogException {
        return logs.read(progress, spec.commandLine().getErr(), this::report);
    }

    private void report(Inspection inspection, List<LogFile> files) throws IOException, UnusableLogException {
        Optional<YearMonth> asked = month.isPresent() ? Optional.of(month(month.get())) : Optional.empty();
        GridMonth grid = GridMonth.of(inspection.cases(files, ImmutableList::of).values());
        if (grid.isEmpty()) {
            throw new UnusableLogException(
                    Phrase.of("日志中没有网格事件和中心诉求", "the logs have no grid events and no requests at a centre"));
        }
        Period period = Period.of(asked.orElseGet(() -> YearMonth.from(BeijingTime.date(grid.begin()))));
        TownshipMonth shares = grid.shares(period, WorkCalendar.ofStateCouncil(), LocalSettings.DEFAULTS);
        Path page = IndicatorsPage.write(logs.folder(), inspection.logs(), shares, grid.leftOut());
        PrintWriter out = spec.commandLine().getOut();
        out.println(period.words());
        shares.shares().forEach((indicator, share) -> out.println("  " + indicator.words() + ": " + share.words()));
        out.println(Phrase.of("报告：%s", "report: %s").with(Phrase.verbatim(page)));
    }

    private static YearMonth month(String text) throws UnusableLogException {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException unreadable) {
            throw new UnusableLogException(Phrase.of("不是月份，如2026-03：%s", "not a month such as 2026-03: %s")
                    .with(AsTyped.words(text)));
        }
    }
}
