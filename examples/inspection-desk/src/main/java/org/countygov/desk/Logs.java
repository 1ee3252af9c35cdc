package org.countygov.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.countygov.desk.log.LogFile;
import org.countygov.desk.log.UnusableLogException;
import org.countygov.words.Phrase;

/**
 * Where commands find logs.
 *
 * @param data the folder of the bundled logs
 */
record Logs(Path data, Progress progress) {

    /** The logs named, or the bundled ones when none is. */
    List<LogFile> orBundled(List<Path> named) throws IOException, UnusableLogException {
        if (!named.isEmpty()) {
            return named.stream().map(LogFile::of).toList();
        }
        if (!Files.isDirectory(data)) {
            throw new UnusableLogException(Phrase.of("请指定日志", "name a log"));
        }
        Path here = Path.of("").toAbsolutePath();
        try (Stream<Path> bundled = Files.list(data)) {
            return bundled.filter(path -> path.toString().matches(".*\\.(csv|xes)"))
                    .map(path -> path.toAbsolutePath().normalize())
                    .map(path -> path.startsWith(here) ? here.relativize(path) : path)
                    .sorted()
                    .map(LogFile::of)
                    .toList();
        }
    }
}
