package org.countygov.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.countygov.words.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownPageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "a|b a\\|b",
                "*a* \\*a\\*",
                "_a_ \\_a\\_",
                "[a](b) \\[a\\](b)",
                "<br> \\<br\\>",
                "`a` \\`a\\`",
                "a\\|b a\\\\\\|b",
                "~~a~~ \\~\\~a\\~\\~",
                "$a$ \\$a\\$",
                "&amp; \\&amp;",
                "#1 \\#1",
                "C#1 C#1",
                "-5 \\-5",
                "3-5 3-5",
                "+ \\+",
                "=== \\===",
                "1. 1\\.",
                "12) 12\\)",
                "1.5 1\\.5",
                "a. a.",
                "第33条第1款（乙） 第33条第1款（乙）",
                "33(1) 33(1)"
            })
    void showsEveryCharacterAsItself(String words, String markdown) {
        assertEquals(markdown, MarkdownPage.escape(words));
    }

    @Test
    void putsWordsOnOneLine() {
        assertEquals("a b c", MarkdownPage.escape(" a\n b\r\n\tc "));
    }

    @Test
    void saysOnceWhatIsTheSameInBothLanguages() {
        assertEquals("2011-01-01", MarkdownPage.stacked(Phrase.verbatim("2011-01-01")));
        assertEquals("日<br>day", MarkdownPage.stacked(Phrase.of("日", "day")));
        assertEquals("日 / day", MarkdownPage.both(Phrase.of("日", "day")));
    }

    @Test
    void partsBlocksByOneBlankLine() {
        MarkdownPage inside = new MarkdownPage();
        inside.paragraph("hidden");
        MarkdownPage page = new MarkdownPage();
        page.comment("made");
        page.heading(2, Phrase.of("甲|乙", "a|b"));
        page.quotation(Phrase.of("日", "day"));
        page.list(List.of("one", "two"));
        page.table(List.of("A", "B"), List.of(List.of("1", "2"), List.of("3", "4")));
        page.fence("mermaid", "line\n");
        page.folded(Phrase.of("<日>", "<day>"), inside);

        assertEquals("""
                <!-- made -->

                ## 甲\\|乙 / a\\|b

                > 日<br>day

                - one
                - two

                | A | B |
                | --- | --- |
                | 1 | 2 |
                | 3 | 4 |

                ```mermaid
                line
                ```

                <details>
                <summary>&lt;日&gt; / &lt;day&gt;</summary>

                hidden

                </details>
                """, page.toString());
    }
}
