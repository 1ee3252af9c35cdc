package org.countygov.publish;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.countygov.testkit.PublishedPages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedPagesTest {
    @TempDir
    private Path folder;

    @Test
    void acceptsAPageThatIsAsKept() throws IOException {
        Files.writeString(folder.resolve("a.md"), "one\ntwo\n");

        assertDoesNotThrow(() -> PublishedPages.in(folder, false).check("a.md", "one\ntwo\n"));
    }

    @Test
    void doesNotMindTheLineEndsOfACheckout() throws IOException {
        Files.writeString(folder.resolve("a.md"), "one\r\ntwo\r\n");

        assertDoesNotThrow(() -> PublishedPages.in(folder, false).check("a.md", "one\ntwo\n"));
    }

    @Test
    void showsOnlyTheLinesThatDiffer() throws IOException {
        Files.writeString(folder.resolve("a.md"), "one\ntwo\nthree\nfour\n");

        String message = failure("a.md", "one\nzwei\nzwei einhalb\nthree\nfour\n");

        assertEquals("""
                the page a.md is not what the rules say, from line 2 on:
                -two
                +zwei
                +zwei einhalb
                to accept the change, run: mvn test -Dpublish=write""", message);
        assertEquals("one\ntwo\nthree\nfour\n", Files.readString(folder.resolve("a.md")), "nothing is written");
    }

    @Test
    void saysWhereALineWasAddedThatRepeatsTheOneBefore() throws IOException {
        Files.writeString(folder.resolve("a.md"), "one\none\n");

        String message = failure("a.md", "one\none\none\n");

        assertTrue(message.contains("from line 3 on:\n+one\n"), message);
    }

    @Test
    void keepsALongDifferenceShort() throws IOException {
        Files.writeString(folder.resolve("a.md"), "");

        String message = failure("a.md", "line\n".repeat(100));

        assertEquals(12, message.lines().filter("+line"::equals).count());
        assertTrue(message.contains("+ … and 88 more lines\n"), message);
    }

    @Test
    void saysHowToWriteAPageThatIsMissing() {
        String message = failure("sub/a.md", "one\n");

        assertTrue(message.contains("sub/a.md"), message);
        assertTrue(message.contains("-Dpublish=write"), message);
        assertFalse(Files.exists(folder.resolve("sub")));
    }

    @Test
    void rewritesWhenTold() throws IOException {
        Files.writeString(folder.resolve("a.md"), "old\n");

        PublishedPages.in(folder, true).check("a.md", "新\n");
        PublishedPages.in(folder, true).check("sub/b.md", "b\n");

        assertEquals("新\n", Files.readString(folder.resolve("a.md")));
        assertEquals("b\n", Files.readString(folder.resolve("sub").resolve("b.md")));
    }

    @Test
    void writesNowhereElse() {
        PublishedPages pages = PublishedPages.in(folder.resolve("pages"), true);

        assertThrows(IllegalArgumentException.class, () -> pages.check("../a.md", "one\n"));
        assertFalse(Files.exists(folder.resolve("a.md")));
    }

    private String failure(String file, String page) {
        AssertionError error = assertThrows(
                AssertionError.class, () -> PublishedPages.in(folder, false).check(file, page));
        return String.valueOf(error.getMessage());
    }
}
