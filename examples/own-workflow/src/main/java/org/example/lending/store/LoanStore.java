package org.example.lending.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.countygov.workflow.Event;
import org.example.lending.Loan;
import org.example.lending.LoanState;

/**
 * Loans in a folder: a folder for each, and in it a file for each append, named by the version it was appended to. A file gets
 * its name in one step and only if nobody has taken the name, so that of two writers one gets through and a crash leaves no half.
 */
public final class LoanStore {
    /** What changes the disk; a test lets it fail. */
    interface Disk {
        void write(Path file, String text) throws IOException;

        /** Gives the file a second name. Throws {@link FileAlreadyExistsException} when the name is taken. */
        void name(Path name, Path file) throws IOException;
    }

    private static final Disk REAL = new Disk() {
        @Override
        public void write(Path file, String text) throws IOException {
            Files.writeString(file, text, UTF_8);
        }

        @Override
        public void name(Path name, Path file) throws IOException {
            Files.createLink(name, file);
        }
    };

    private final Path folder;
    private final Disk disk;

    LoanStore(Path folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
    }

    public static LoanStore in(Path folder) {
        return new LoanStore(folder, REAL);
    }

    public ImmutableList<Event<Loan, LoanState>> events(String id) {
        ImmutableList<Event<Loan, LoanState>> events = ImmutableList.of();
        Path next = appended(id, 0);
        while (Files.exists(next)) {
            events = ImmutableList.<Event<Loan, LoanState>>builder()
                    .addAll(events)
                    .addAll(read(next))
                    .build();
            next = appended(id, events.size());
        }
        return events;
    }

    /** Adds the events, if the loan has as many as {@code version} says; whether it had. */
    public boolean append(String id, int version, List<Event<Loan, LoanState>> events) {
        if (events(id).size() != version) {
            return false;
        }
        try {
            Files.createDirectories(folder.resolve(id));
            Path draft = Files.createTempFile(folder.resolve(id), "draft", "");
            disk.write(draft, events.stream().map(EventLine::write).collect(Collectors.joining("\n")));
            disk.name(appended(id, version), draft);
            Files.delete(draft);
            return true;
        } catch (FileAlreadyExistsException taken) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException("loan " + id, e);
        }
    }

    private Path appended(String id, int version) {
        return folder.resolve(id).resolve(version + ".events");
    }

    private static ImmutableList<Event<Loan, LoanState>> read(Path file) {
        try {
            return Files.readAllLines(file, UTF_8).stream()
                    .map(EventLine::read)
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException("file " + file.getFileName(), e);
        }
    }
}
