package org.countygov;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guide to the test kit shows what the example compiles, names every piece, and says the same in both languages. */
class TestingGuideTest {
    private static final Path ROOT = Path.of(System.getProperty("basedir", ""))
            .toAbsolutePath()
            .resolve("..")
            .normalize();
    private static final Path EXAMPLE = ROOT.resolve("examples").resolve("own-workflow");
    private static final Path KIT = ROOT.resolve("governance-model/src/test/java/org/countygov/testkit");
    private static final Pattern SNIPPET =
            Pattern.compile("<!-- from: (\\S+) -->\n```\\w+\n(.*?)\n```\n", Pattern.DOTALL);

    /** Where a snippet is said to stand, and its lines. */
    private record Snippet(String file, List<String> lines) {}

    private static List<Snippet> snippets(String guide) throws IOException {
        List<Snippet> snippets = new ArrayList<>();
        Matcher matcher = SNIPPET.matcher(read(ROOT.resolve("docs").resolve(guide)));
        while (matcher.find()) {
            snippets.add(new Snippet(matcher.group(1), lines(matcher.group(2))));
        }
        return snippets;
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file).replace("\r\n", "\n");
    }

    /** The lines without the indentation, by which a snippet may differ from its source. */
    private static List<String> lines(String text) {
        return text.lines().map(String::strip).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"testing-guide.md", "testing-guide.zh.md"})
    void showsWhatTheExampleCompiles(String guide) throws IOException {
        List<Snippet> snippets = snippets(guide);
        assertFalse(snippets.isEmpty());
        for (Snippet snippet : snippets) {
            List<String> source = lines(read(EXAMPLE.resolve(snippet.file())));
            boolean shown = Collections.indexOfSubList(source, snippet.lines()) >= 0;
            assertTrue(shown, () -> snippet.file() + " does not say: " + String.join("\n", snippet.lines()));
        }
    }

    @Test
    void hasNoOtherCode() throws IOException {
        for (String guide : List.of("testing-guide.md", "testing-guide.zh.md")) {
            long fences = lines(read(ROOT.resolve("docs").resolve(guide))).stream()
                    .filter(line -> line.startsWith("```"))
                    .count();
            assertEquals(2L * snippets(guide).size(), fences, guide);
        }
    }

    @Test
    void showsTheSameInBothLanguages() throws IOException {
        assertEquals(snippets("testing-guide.md"), snippets("testing-guide.zh.md"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"testing-guide.md", "testing-guide.zh.md"})
    void namesEveryPieceOfTheKit(String guide) throws IOException {
        String text = read(ROOT.resolve("docs").resolve(guide));
        try (Stream<Path> files = Files.list(KIT)) {
            List<String> unnamed = files.filter(file -> isPublic(file))
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .filter(name -> !text.contains(name))
                    .collect(Collectors.toList());
            assertEquals(List.of(), unnamed);
        }
    }

    private static boolean isPublic(Path file) {
        String name = file.getFileName().toString().replace(".java", "");
        try {
            return Pattern.compile(
                            "^public (final |abstract )*(class|interface|record|enum) " + name + "\\b",
                            Pattern.MULTILINE)
                    .matcher(read(file))
                    .find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
