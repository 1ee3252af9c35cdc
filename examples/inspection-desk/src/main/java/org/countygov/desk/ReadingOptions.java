package org.countygov.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.countygov.desk.log.Mapping;
import org.countygov.desk.log.UnusableLogException;
import org.countygov.desk.rules.Rulebook;
import org.countygov.words.Phrase;
import picocli.CommandLine.Option;

/** How logs are to be read: the options that {@code inspect} and {@code explain} share. */
final class ReadingOptions {
    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "对照文件，把其他系统的名称和代码译为本库的。 / Translates another system's names and codes.")
    private Optional<Path> mapping = Optional.empty();

    @Option(
            names = "--workflow",
            paramLabel = "WORKFLOW",
            description = "日志未写明程序时适用的程序。 / The procedure of a log that names none.")
    private Optional<String> workflow = Optional.empty();

    Inspection inspection(Progress progress) throws IOException, UnusableLogException {
        Procedures procedures = Procedures.of(Rulebook.standard());
        if (workflow.isPresent() && procedures.named(workflow.get()).isEmpty()) {
            throw Procedures.unknown(workflow.get());
        }
        return new Inspection(procedures, mapping(), workflow, progress);
    }

    private Mapping mapping() throws IOException, UnusableLogException {
        if (mapping.isEmpty()) {
            return Mapping.none();
        }
        if (!Files.isReadable(mapping.get())) {
            throw new UnusableLogException(Phrase.of("没有这个对照文件：%s", "there is no such mapping file: %s")
                    .with(AsTyped.words(mapping.get())));
        }
        return Mapping.read(mapping.get());
    }
}
