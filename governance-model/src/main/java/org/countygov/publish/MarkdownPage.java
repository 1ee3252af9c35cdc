package org.countygov.publish;

import com.google.common.collect.ImmutableList;
import com.google.common.html.HtmlEscapers;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.countygov.words.Phrase;

/**
 * A Markdown page being written, block by block, a blank line between blocks. What it takes as words it escapes; what it takes
 * as Markdown it leaves alone.
 */
final class MarkdownPage {
    private static final String SPECIAL = "\\`*_[]<>|~$&";
    private static final String LINE_BREAK = "<br>";

    private final StringBuilder text = new StringBuilder();

    // ---- words to Markdown
    // -----------------------------------------------------------------------------------------------

    /** The words on one line, so that every character shows as itself, at the start of a line and in a table too. */
    static String escape(String words) {
        StringBuilder escaped = new StringBuilder(words.length());
        String line = words.strip().replaceAll("\\s+", " ");
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (SPECIAL.indexOf(c) >= 0 || beginsBlock(line, i)) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    /** Whether the character would make a heading, a list or a rule of the line. */
    private static boolean beginsBlock(String line, int i) {
        char c = line.charAt(i);
        if (i == 0) {
            return c == '#' || c == '-' || c == '+' || c == '=';
        }
        return (c == '.' || c == ')') && line.substring(0, i).chars().allMatch(MarkdownPage::isDigit);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** Both languages on one line, Chinese first. */
    static String both(Phrase phrase) {
        return escape(phrase.toString());
    }

    /** Both languages in one cell, a line each. */
    static String stacked(Phrase phrase) {
        return phrase.zh().equals(phrase.en())
                ? escape(phrase.zh())
                : escape(phrase.zh()) + LINE_BREAK + escape(phrase.en());
    }

    /** A name of code: letters, digits, hyphens, dots and low lines. */
    static String code(String name) {
        return "`" + name + "`";
    }

    /** Several pieces of Markdown in one cell, a line each; a dash for none. */
    static String lines(List<String> markdown) {
        return markdown.isEmpty() ? "—" : String.join(LINE_BREAK, markdown);
    }

    // ---- blocks
    // ----------------------------------------------------------------------------------------------------------

    void heading(int level, Phrase words) {
        block("#".repeat(level) + " " + both(words));
    }

    void paragraph(String markdown) {
        block(markdown);
    }

    /** Words set off from the rest, a line for each language. */
    void quotation(Phrase words) {
        block("> " + stacked(words));
    }

    void list(List<String> markdown) {
        block(markdown.stream().map(item -> "- " + item).collect(Collectors.joining("\n")));
    }

    void table(List<String> header, List<? extends List<String>> rows) {
        StringBuilder table =
                new StringBuilder(row(header)).append('\n').append(row(Collections.nCopies(header.size(), "---")));
        rows.forEach(cells -> table.append('\n').append(row(cells)));
        block(table.toString());
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** Lines that the page shows as they are, or hands to whatever draws the notation. */
    void fence(String notation, String lines) {
        block("```" + notation + "\n" + lines.strip() + "\n```");
    }

    /** A comment that only readers of the source see. */
    void comment(String words) {
        block("<!-- " + words + " -->");
    }

    /** Blocks that are folded away until somebody opens them. */
    void folded(Phrase summary, MarkdownPage inside) {
        // Inside a summary there is HTML, and no Markdown.
        block("<details>\n<summary>" + HtmlEscapers.htmlEscaper().escape(summary.toString()) + "</summary>");
        block(inside.text.toString().strip());
        block("</details>");
    }

    private void block(String markdown) {
        text.append(text.length() == 0 ? "" : "\n").append(markdown).append('\n');
    }

    /** The header of a bilingual table. */
    static ImmutableList<String> header(Phrase... columns) {
        return ImmutableList.copyOf(columns).stream().map(MarkdownPage::both).collect(ImmutableList.toImmutableList());
    }

    /** The whole page, ending with one line break. */
    @Override
    public String toString() {
        return text.toString();
    }
}
