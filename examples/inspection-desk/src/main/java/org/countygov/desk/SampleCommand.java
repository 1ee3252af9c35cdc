package org.countygov.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.countygov.desk.log.UnusableLogException;
import org.countygov.desk.sample.Sample;
import org.countygov.desk.sample.SampleFiles;
import org.countygov.desk.sample.Samples;
import org.countygov.words.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sample}: writes a made-up log with planted faults. */
@Command(
        name = "sample",
        description = "生成带有预设错误的样例日志；相同的种子得到相同的日志。"
                + " / Writes a made-up log with planted faults; the same for the same seed.",
        mixinStandardHelpOptions = true)
final class SampleCommand implements Callable<Integer> {
    private final Progress progress;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "SAMPLE",
            arity = "0..1",
            description = "样例名称；不写则列出全部。 / The sample; without one, all are listed.")
    private String name = "";

    @Option(names = "--seed", paramLabel = "N", description = "种子（默认 1）。 / The seed (1).")
    private long seed = 1;

    @Option(
            names = "--times",
            paramLabel = "N",
            description = "正常案件的倍数（默认 1）。 / How many times as many sound cases (1).")
    private int times = 1;

    @Option(
            names = "--counties",
            paramLabel = "N",
            description = "只生成其中若干个县（默认全部）。 / Only so many of its counties (all).")
    private Optional<Integer> counties = Optional.empty();

    @Option(
            names = "--months",
            paramLabel = "N",
            description = "只生成最初若干个月（默认全部）。 / Only so many of its first months (all).")
    private Optional<Integer> months = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "写入的文件（默认 SAMPLE.csv）。 / The file to write (SAMPLE.csv).")
    private Path out = Path.of("");

    SampleCommand(Progress progress) {
        this.progress = progress;
    }

    @Override
    public Integer call() throws IOException, UnusableLogException {
        if (name.isEmpty()) {
            Samples.ALL.forEach(sample -> spec.commandLine().getOut().println(sample.name() + "\t" + sample.words()));
            return InspectionDesk.RAN;
        }
        Sample sample = SupervisedLogs.sampleNamed(name);
        if (times < 1) {
            throw new UnusableLogException(Phrase.of("--times 须为正数", "--times is not positive"));
        }
        Path log = out.toString().isEmpty() ? Path.of(name + ".csv") : out;
        if (log.getParent() != null) {
            Files.createDirectories(log.getParent());
        }
        SampleFiles written;
        try (Progress.Bar bar = progress.making(sample.isDaily())) {
            written = SampleFiles.write(cut(sample).times(times), seed, log, bar::advance);
        }
        spec.commandLine()
                .getOut()
                .println(Phrase.of("%s：%s行，预设错误%s处，见%s", "%s: %s rows, %s planted faults, listed in %s")
                        .with(
                                Phrase.verbatim(log),
                                Phrase.verbatim(written.rows()),
                                Phrase.verbatim(written.faults()),
                                Phrase.verbatim(SampleFiles.plantedBeside(log))));
        return InspectionDesk.RAN;
    }

    private Sample cut(Sample sample) throws UnusableLogException {
        if (counties.isEmpty() && months.isEmpty()) {
            return sample;
        }
        int some = counties.orElse(sample.counties());
        int first = months.orElse(sample.months());
        if (some < 1 || some > sample.counties() || first < 1 || first > sample.months()) {
            throw new UnusableLogException(Phrase.of("%s只有%s个县、%s个整月", "%s has %s counties and %s whole months")
                    .with(
                            Phrase.verbatim(sample.name()),
                            Phrase.verbatim(sample.counties()),
                            Phrase.verbatim(sample.months())));
        }
        return sample.cut(some, first);
    }
}
