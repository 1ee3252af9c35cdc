package org.countygov.publish;

import static org.countygov.publish.Permit.ACT_2011;
import static org.countygov.publish.Permit.ACT_2020;
import static org.countygov.publish.Permit.FEES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.countygov.law.Citation;
import org.countygov.law.Instrument;
import org.countygov.words.Phrase;
import org.junit.jupiter.api.Test;

class LawCoveragePageTest {
    private static final Phrase TITLE_ONLY = Phrase.of("只是名称", "a title only");

    /** Every article that the rules, the clocks and the settings cite. */
    private static final List<Citation> READ = Stream.of(
                    articles(ACT_2011, 3, 4, 5, 6, 7, 8), articles(ACT_2020, 8, 9, 10), articles(FEES, 2, 9))
            .flatMap(List::stream)
            .toList();

    private static List<Citation> articles(Instrument instrument, int... numbers) {
        return IntStream.of(numbers).mapToObj(instrument::article).toList();
    }

    private static LawCoveragePage page(List<Citation> read, Citation... more) {
        return LawCoveragePage.of(
                Stream.concat(read.stream(), Stream.of(more)).toList(),
                List.of(Permit.WORKFLOW),
                List.of(Permit.DECISION, Permit.TERM),
                List.of(Permit.DECISION_DAYS, Permit.ONLINE));
    }

    @Test
    void hasNoGapsWhereEveryArticleIsCited() {
        assertEquals(List.of(), page(READ).gaps());
    }

    @Test
    void hasAGapWhereAnArticleIsNeitherCitedNorLeft() {
        assertEquals(
                List.of(FEES.article(1) + " is cited by nothing, and no reason is given"),
                page(READ, FEES.article(1)).gaps());
        assertEquals(
                List.of(),
                page(READ, FEES.article(1))
                        .notModelling(List.of(NotModelled.provision(FEES.article(1), TITLE_ONLY)))
                        .gaps());
        assertEquals(
                List.of(),
                page(READ, FEES.article(1).paragraph(2))
                        .citing(TITLE_ONLY, List.of(FEES.article(1).item(3)))
                        .gaps());
    }

    @Test
    void hasAGapWhereNobodyHasReadWhatIsCited() {
        assertEquals(
                List.of(ACT_2011.article(3) + " is cited by `toy-permit`, and nobody has read it"),
                page(READ.subList(1, READ.size())).gaps());
        assertEquals(
                List.of(FEES.article(99) + " is declared as not modelled, and nobody has read it"),
                page(READ)
                        .notModelling(List.of(NotModelled.provision(FEES.article(99), TITLE_ONLY)))
                        .gaps());
    }

    @Test
    void hasAGapWhereWhatIsLeftIsCitedAfterAll() {
        assertEquals(
                List.of(FEES.article(9) + " is declared as not modelled, yet cited by `toy-permit`"),
                page(READ)
                        .notModelling(List.of(NotModelled.provision(FEES.article(9), TITLE_ONLY)))
                        .gaps());
    }

    @Test
    void hasAGapWhereTwoReasonsAreGiven() {
        assertEquals(
                List.of(FEES.article(1) + " is declared as not modelled twice"),
                page(READ, FEES.article(1))
                        .notModelling(List.of(
                                NotModelled.provision(FEES.article(1), TITLE_ONLY),
                                NotModelled.provision(FEES.article(1), Phrase.of("重复", "again"))))
                        .gaps());
    }

    @Test
    void refusesAMove() {
        assertThrows(
                IllegalArgumentException.class,
                () -> page(READ).notModelling(List.of(NotModelled.move(TITLE_ONLY, TITLE_ONLY))));
    }

    @Test
    void countsAndListsArticleByArticle() {
        String markdown = page(READ, FEES.article(1))
                .notModelling(List.of(NotModelled.provision(FEES.article(1), TITLE_ONLY)))
                .citing(Phrase.of("收费表", "the table of fees"), List.of(FEES.article(9)))
                .markdown();

        assertTrue(
                markdown.contains("Articles read: 12. Cited by a rule, a clock, a setting or another part: 11."
                        + " Not modelled, with the reason: 1."),
                markdown);
        // Read, cited, of which by rules, clocks and settings, not modelled.
        assertTrue(markdown.contains("<br>Toy Fees Measures | 3 | 2 | 1 | 1 | 1 | 1 |"), markdown);
        assertTrue(markdown.contains("| 第1条 / art. 1 | — | — | — | 只是名称<br>a title only |"), markdown);
        assertTrue(markdown.contains("| 第2条 / art. 2 | — | `TP-01` | `toy-decision-days` | — |"), markdown);
        assertTrue(markdown.contains("| 第9条 / art. 9 | `toy-permit` | — | — | 收费表 / the table of fees |"), markdown);
    }
}
