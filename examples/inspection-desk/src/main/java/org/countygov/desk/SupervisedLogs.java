package org.countygov.desk;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.countygov.desk.log.LogFile;
import org.countygov.desk.log.UnusableLogException;
import org.countygov.desk.sample.Sample;
import org.countygov.desk.sample.SampleFiles;
import org.countygov.desk.sample.Samples;
import org.countygov.words.Phrase;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which logs are supervised: those named, or else a sample that is made for the occasion. The commands of supervision share it. */
final class SupervisedLogs {
    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Parameters(paramLabel = "LOG", arity = "0..*", description = "CSV或XES日志。 / Logs in CSV or XES.")
    private List<Path> files = List.of();

    @Option(
            names = "--sample",
            paramLabel = "SAMPLE",
            description = "未指定日志时生成的样例。 / The sample to make when no log is named.")
    private Optional<String> sample = Optional.empty();

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "种子：生成样例、抽签（默认 1）。 / The seed of the sample and of the draw (1).")
    private long seed = 1;

    @Option(
            names = "--report",
            paramLabel = "FOLDER",
            description = "报告写入的文件夹（默认 report）。 / Where the report goes (report).")
    private Path folder = Path.of("report");

    private final String usual;

    /** @param usual the sample that is made when nothing is named */
    SupervisedLogs(String usual) {
        this.usual = usual;
    }

    /** Works with the logs of an inspection. */
    interface Work {
        void with(Inspection inspection, List<LogFile> logs) throws IOException, UnusableLogException;
    }

    /** Does the work, tells what could not be read, and gives the exit code. */
    int read(Progress progress, PrintWriter err, Work work) throws IOException, UnusableLogException {
        Inspection inspection = reading.inspection(progress);
        try {
            if (files.isEmpty()) {
                withSample(inspection, work);
            } else if (sample.isPresent()) {
                throw new UnusableLogException(Phrase.of("指定了日志，不再生成样例", "with logs named, no sample is made"));
            } else {
                work.with(inspection, files.stream().map(LogFile::of).toList());
            }
        } finally {
            inspection
                    .unusable()
                    .forEach(log -> err.println(
                            Phrase.of("%s：不可用：%s", "%s: unusable: %s").with(AsTyped.words(log.file()), log.reason())));
        }
        return inspection.unusable().isEmpty() ? InspectionDesk.RAN : InspectionDesk.UNUSABLE;
    }

    private void withSample(Inspection inspection, Work work) throws IOException, UnusableLogException {
        Sample made = sampleNamed(sample.orElse(usual));
        Path temporary = Files.createTempDirectory("inspection-desk");
        Path log = temporary.resolve(made.name() + ".csv");
        try {
            SampleFiles.write(made, seed, log);
            work.with(inspection, List.of(new LogFile(log, made.name() + " --seed " + seed)));
        } finally {
            Files.deleteIfExists(log);
            Files.deleteIfExists(SampleFiles.plantedBeside(log));
            Files.delete(temporary);
        }
    }

    /** The sample of this name. */
    static Sample sampleNamed(String name) throws UnusableLogException {
        return Samples.named(name)
                .orElseThrow(() ->
                        new UnusableLogException(Phrase.of("没有这个样例；有：%s", "there is no such sample; there are: %s")
                                .with(Phrase.verbatim(
                                        Samples.ALL.stream().map(Sample::name).collect(Collectors.joining(", "))))));
    }

    /** The day that an option names. */
    static LocalDate day(String text) throws UnusableLogException {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            throw new UnusableLogException(Phrase.of("不是日期，如2026-03-10：%s", "not a day such as 2026-03-10: %s")
                    .with(AsTyped.words(text)));
        }
    }

    /** Where a page goes; the folder is made if need be. */
    Path folder() throws IOException {
        Files.createDirectories(folder);
        return folder;
    }

    long seed() {
        return seed;
    }
}
