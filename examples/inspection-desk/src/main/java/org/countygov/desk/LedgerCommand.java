package org.countygov.desk;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.countygov.desk.log.LogFile;
import org.countygov.desk.log.UnusableLogException;
import org.countygov.desk.report.LedgerPage;
import org.countygov.desk.supervise.FoundLedger;
import org.countygov.desk.supervise.RecordedCase;
import org.countygov.law.LocalSettings;
import org.countygov.rectification.Ledger;
import org.countygov.time.BeijingTime;
import org.countygov.time.WorkCalendar;
import org.countygov.words.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ledger}: puts every finding on a ledger and writes its page. */
@Command(
        name = "ledger",
        description = "将日志中的全部发现挂账，列出平衡、账龄、责任单位和法条。"
                + " / Puts every finding of the logs on a ledger: its balance, ages, units and articles.",
        mixinStandardHelpOptions = true)
final class LedgerCommand implements Callable<Integer> {
    private final Progress progress;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private SupervisedLogs logs = new SupervisedLogs("city-quarter");

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "截至哪一日（默认日志末日）。 / Until which day (the last of the logs).")
    private Optional<String> asOf = Optional.empty();

    LedgerCommand(Progress progress) {
        this.progress = progress;
    }

    @Override
    public Integer call() throws IOException, UnusableLogException {
        return logs.read(progress, spec.commandLine().getErr(), this::report);
    }

    private void report(Inspection inspection, List<LogFile> files) throws IOException, UnusableLogException {
        Optional<LocalDate> day = asOf.isPresent() ? Optional.of(SupervisedLogs.day(asOf.get())) : Optional.empty();
        ImmutableList<RecordedCase> cases = ImmutableList.copyOf(inspection
                .cases(
                        files,
                        end -> ImmutableList.of(day.map(BeijingTime::endOf).orElse(end)))
                .values());
        Instant at = day.map(BeijingTime::endOf).orElse(inspection.end());
        WorkCalendar calendar = WorkCalendar.ofStateCouncil();
        LocalSettings settings = LocalSettings.DEFAULTS;
        FoundLedger found = FoundLedger.of(cases, at, calendar, settings);
        Path page = LedgerPage.write(logs.folder(), inspection.logs(), found, at, calendar, settings);
        Ledger.Balance balance = found.ledger().balance(at);
        PrintWriter out = spec.commandLine().getOut();
        out.println(Phrase.of("截至%s：挂账%s＝未销%s＋已销%s＋已撤%s", "as of %s: opened %s = open %s + cancelled %s + revoked %s")
                .with(
                        BeijingTime.words(at),
                        Phrase.verbatim(balance.opened()),
                        Phrase.verbatim(balance.open()),
                        Phrase.verbatim(balance.cancelled()),
                        Phrase.verbatim(balance.revoked())));
        out.println(Phrase.of("其中逾期%s", "overdue: %s")
                .with(Phrase.verbatim(found.ledger().overdue().size())));
        out.println(Phrase.of("报告：%s", "report: %s").with(Phrase.verbatim(page)));
    }
}
