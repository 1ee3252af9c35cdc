package org.countygov.desk.log;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countygov.inspection.BadRow;
import org.countygov.inspection.LogEntry;

/** A sink for tests: keeps what a log yields. */
final class TakenRows implements LogSink {
    final List<LogRow> rows = new ArrayList<>();
    final List<BadRow> bad = new ArrayList<>();
    Optional<ReadLog> read = Optional.empty();

    static TakenRows of(Path file, Mapping mapping) throws IOException, UnusableLogException {
        TakenRows taken = new TakenRows();
        taken.read = Optional.of(new LogFile(file, file.getFileName().toString()).read(mapping, taken, bytes -> {}));
        return taken;
    }

    /** What a file of these bytes yields. */
    static TakenRows of(Path folder, String name, byte[] bytes) throws IOException, UnusableLogException {
        return of(Files.write(folder.resolve(name), bytes), Mapping.none());
    }

    static TakenRows of(Path folder, String name, String text) throws IOException, UnusableLogException {
        return of(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static TakenRows of(Path folder, String name, String text, Charset charset)
            throws IOException, UnusableLogException {
        return of(folder, name, text.getBytes(charset));
    }

    static TakenRows of(Path folder, String name, String text, String mapping)
            throws IOException, UnusableLogException {
        Path file = Files.writeString(folder.resolve(name), text);
        return of(file, Mapping.parse(mapping));
    }

    LogEntry entry(int index) {
        return rows.get(index).entry();
    }

    List<String> activities() {
        return rows.stream().map(row -> row.entry().activity()).toList();
    }

    List<Long> badLines() {
        return bad.stream().map(row -> row.position().line()).toList();
    }

    String reason(int index) {
        return bad.get(index).reason().en();
    }

    List<String> remarks() {
        return read.orElseThrow().remarks().stream().map(phrase -> phrase.en()).toList();
    }

    @Override
    public void row(LogRow row) {
        rows.add(row);
    }

    @Override
    public void bad(BadRow row) {
        bad.add(row);
    }
}
