package org.countygov.testkit;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.countygov.law.Gists;
import org.countygov.law.Setting;
import org.countygov.publish.LegalSources;
import org.countygov.publish.NotModelled;
import org.countygov.publish.WorkflowPage;
import org.countygov.words.Worded;
import org.countygov.workflow.Workflow;
import org.junit.jupiter.api.DynamicTest;

/**
 * The pages that are kept beside the sources, compared with what the rules say today. A page that differs fails the test with
 * the lines that differ; run with {@code -Dpublish=write}, the test rewrites the page instead.
 */
public final class PublishedPages {
    private static final int LONGEST_EXCERPT = 12;

    private final Path folder;
    private final boolean write;

    private PublishedPages(Path folder, boolean write) {
        this.folder = folder;
        this.write = write;
    }

    /** The pages of the project, under {@code docs/workflows} beside the module whose tests are running. */
    public static PublishedPages ofTheProject() {
        return ofTheProject("workflows");
    }

    /** The pages of the project in a folder under {@code docs}. */
    static PublishedPages ofTheProject(String folder) {
        Path module = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        return in(
                module.resolve("..").resolve("docs").resolve(folder).normalize(),
                "write".equals(System.getProperty("publish")));
    }

    /** The pages of another folder, to be rewritten or compared. */
    public static PublishedPages in(Path folder, boolean write) {
        return new PublishedPages(folder, write);
    }

    /** Where the pages are kept. */
    public Path folder() {
        return folder;
    }

    /**
     * What the page of a workflow is made of.
     *
     * @param settings those that its conditions ask for
     * @param notModelled what of the procedure has no rule, and why
     */
    public record Page(
            Workflow<?, ?> workflow, ImmutableList<Setting<?>> settings, ImmutableList<NotModelled> notModelled) {
        public Page(Workflow<?, ?> workflow, ImmutableList<Setting<?>> settings, NotModelled... notModelled) {
            this(workflow, settings, ImmutableList.copyOf(notModelled));
        }
    }

    /** A test for each page, which compares it with its file or rewrites the file. */
    public Stream<DynamicTest> tests(Stream<Page> pages) {
        Gists gists = Gists.load();
        LegalSources sources = LegalSources.of(gists::find, gists::dayRead);
        return pages.map(page -> DynamicTest.dynamicTest(
                page.workflow().name(),
                () -> check(page.workflow().name() + ".md", markdown(page.workflow(), page, sources))));
    }

    private static <C, S extends Enum<S> & Worded> String markdown(
            Workflow<C, S> workflow, Page page, LegalSources sources) {
        return WorkflowPage.of(workflow, sources)
                .naming(page.settings())
                .notModelling(page.notModelled())
                .markdown();
    }

    /**
     * Compares the page with the file, or rewrites the file.
     *
     * @param file the path under the folder, with {@code /} between its parts
     * @throws AssertionError when they differ
     */
    public void check(String file, String page) {
        Path path = folder.resolve(file).normalize();
        if (!path.startsWith(folder.normalize())) {
            throw new IllegalArgumentException("file " + file + " is outside of the folder of pages");
        }
        try {
            if (write) {
                Files.createDirectories(path.getParent());
                Files.writeString(path, page);
            } else if (!Files.exists(path)) {
                throw new AssertionError("there is no page " + file + "; to write it, run: mvn test -Dpublish=write");
            } else {
                compare(file, read(path), page);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** The file with the line ends of the pages, whatever the checkout has made of them. */
    private static String read(Path path) throws IOException {
        return Files.readString(path, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private static void compare(String file, String kept, String made) {
        if (kept.equals(made)) {
            return;
        }
        List<String> before = Splitter.on('\n').splitToList(kept);
        List<String> after = Splitter.on('\n').splitToList(made);
        int shorter = Math.min(before.size(), after.size());
        int same = 0;
        while (same < shorter && before.get(same).equals(after.get(same))) {
            same++;
        }
        int sameAtEnd = 0;
        while (sameAtEnd < shorter - same
                && before.get(before.size() - 1 - sameAtEnd).equals(after.get(after.size() - 1 - sameAtEnd))) {
            sameAtEnd++;
        }
        StringBuilder message = new StringBuilder("the page ")
                .append(file)
                .append(" is not what the rules say, from line ")
                .append(same + 1)
                .append(" on:\n");
        append('-', before.subList(same, before.size() - sameAtEnd), message);
        append('+', after.subList(same, after.size() - sameAtEnd), message);
        throw new AssertionError(message.append("to accept the change, run: mvn test -Dpublish=write"));
    }

    private static void append(char sign, List<String> lines, StringBuilder message) {
        lines.stream()
                .limit(LONGEST_EXCERPT)
                .forEach(line -> message.append(sign).append(line).append('\n'));
        if (lines.size() > LONGEST_EXCERPT) {
            message.append(sign)
                    .append(" … and ")
                    .append(lines.size() - LONGEST_EXCERPT)
                    .append(" more lines\n");
        }
    }
}
