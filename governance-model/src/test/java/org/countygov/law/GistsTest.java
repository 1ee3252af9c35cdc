package org.countygov.law;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.annotation.Nullable;
import org.countygov.words.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class GistsTest {
    private static final ImmutableList<Instrument> REGISTER = Instruments.ALL;
    private static final Gists GISTS = Gists.load();

    /** Every article that the digests of the law cite. */
    private static final ImmutableListMultimap<Instrument, Citation> CITED = cited();

    private static ImmutableListMultimap<Instrument, Citation> cited() {
        ImmutableListMultimap.Builder<Instrument, Citation> cited = ImmutableListMultimap.builder();
        for (String line : Splitter.on('\n').omitEmptyStrings().split(resource("cited-articles.txt"))) {
            if (!line.startsWith("#")) {
                List<String> parts = Splitter.on(": ").splitToList(line);
                Instrument instrument = Instruments.byCode(parts.get(0)).orElseThrow();
                for (String range : Splitter.on(", ").split(parts.get(1))) {
                    if (range.equals("whole")) {
                        cited.put(instrument, instrument.whole());
                    } else {
                        List<String> ends = Splitter.on('-').splitToList(range);
                        int last = Integer.parseInt(ends.get(ends.size() - 1));
                        for (int article = Integer.parseInt(ends.get(0)); article <= last; article++) {
                            cited.put(instrument, instrument.article(article));
                        }
                    }
                }
            }
        }
        return cited.build();
    }

    private static String resource(String name) {
        try {
            return Resources.toString(requireNonNull(GistsTest.class.getResource(name), name), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    @ParameterizedTest
    @FieldSource("REGISTER")
    void coverEveryArticleThatTheDigestsCite(Instrument instrument) {
        ImmutableSet<Citation> missing = CITED.get(instrument).stream()
                .filter(citation -> !GISTS.covers(citation))
                .collect(toImmutableSet());

        assertFalse(CITED.get(instrument).isEmpty(), "the list of cited articles lacks " + instrument);
        assertEquals(ImmutableSet.of(), missing);
    }

    @ParameterizedTest
    @FieldSource("REGISTER")
    void inventNoArticle(Instrument instrument) {
        ImmutableSet<Integer> cited =
                CITED.get(instrument).stream().map(Citation::article).collect(toImmutableSet());
        // A gist of the whole tells of no article.
        ImmutableSet<Integer> told = GISTS.of(instrument).keySet().stream()
                .map(Citation::article)
                .filter(article -> article > 0)
                .collect(toImmutableSet());

        assertEquals(ImmutableSet.of(), Sets.difference(told, cited));
    }

    /** The head of each file repeats the register, so that a file can be read by itself. */
    @ParameterizedTest
    @FieldSource("REGISTER")
    void haveTheHeadThatTheRegisterGives(Instrument instrument) {
        String head = """
                code: %s
                title: %s
                title in English: %s
                number: %s
                first day: %s
                last day: %s
                confidence: %s
                read: %s
                """.formatted(
                        instrument.code(),
                        instrument.words().zh(),
                        instrument.words().en(),
                        instrument.number().orElse("-"),
                        instrument.firstDay().map(LocalDate::toString).orElse("-"),
                        instrument.lastDay().map(LocalDate::toString).orElse("-"),
                        instrument.confidence(),
                        GISTS.dayRead(instrument).map(LocalDate::toString).orElse("-"));
        String file = resource("gists/" + instrument.code() + ".txt");

        assertEquals(head, file.substring(0, file.indexOf("\n\n") + 1));
    }

    @ParameterizedTest
    @FieldSource("REGISTER")
    void standInTheOrderOfTheStatute(Instrument instrument) {
        GistFile file = GistFile.of(instrument);

        assertEquals(
                file.gists().keySet().asList(),
                file.gists().keySet().stream().sorted().toList());
    }

    /** Statutes are paraphrased: a sentence or two, with nothing of their headings and no mark of a placeholder. */
    @ParameterizedTest
    @FieldSource("REGISTER")
    void sayASentenceOrTwoInEachLanguage(Instrument instrument) {
        Pattern han = Pattern.compile("\\p{IsHan}");
        assertAll(GISTS.of(instrument).entrySet().stream().map(entry -> () -> {
            Phrase gist = entry.getValue();
            String at = entry.getKey().toString();
            assertTrue(han.matcher(gist.zh()).find(), at + " has no Chinese: " + gist.zh());
            assertFalse(han.matcher(gist.en()).find(), at + " has Chinese in its English: " + gist.en());
            assertTrue(gist.zh().endsWith("。"), at + " has an unfinished sentence: " + gist.zh());
            assertTrue(gist.en().endsWith("."), at + " has an unfinished sentence: " + gist.en());
            assertTrue(gist.zh().length() <= 140, at + " is longer than a gist: " + gist.zh());
            assertTrue(gist.en().length() <= 360, at + " is longer than a gist: " + gist.en());
        }));
    }

    @ParameterizedTest
    @CsvSource({
        "PML art. 33(1), PML art. 33(1)",
        "PML art. 33(2), PML art. 33",
        "PML art. 33(2) item 1, PML art. 33",
        "PML art. 33(1) item 4, PML art. 33(1)",
        "PML art. 23 item 2, PML art. 23 item 2",
        "PML art. 23 item 9, PML art. 23",
        "ARL-2023 art. 39(1) item 6, ARL-2023 art. 39(1) item 6"
    })
    void fallBackFromThePartToTheArticle(String asked, String answered) {
        assertEquals(Optional.ofNullable(GISTS.all().get(Citation.parse(answered))), GISTS.find(Citation.parse(asked)));
        assertTrue(GISTS.covers(Citation.parse(asked)));
    }

    @Test
    void areFoundHoweverWellTheProvisionIsKnown() {
        Citation citation = Instruments.PML.article(9);

        assertEquals(GISTS.find(citation), GISTS.find(citation.known(Confidence.UNCONFIRMED)));
    }

    @Test
    void exposeACitationOfAnArticleNobodyHasMet() {
        assertFalse(GISTS.covers(Instruments.PML.article(6)));
        assertFalse(GISTS.covers(Instruments.PML.article(330)));
        assertFalse(GISTS.covers(Instruments.PML.whole()));
        assertTrue(GISTS.covers(Instruments.OPN_2015.whole()));
    }

    @Test
    void knowTheDayOfTheCopyWhereItIsKnown() {
        assertEquals(Optional.of(LocalDate.of(2025, 4, 19)), GISTS.dayRead(Instruments.PML));
        assertEquals(Optional.empty(), GISTS.dayRead(Instruments.OPN_2015));
    }

    @Test
    void belongToOneInstrumentEach() {
        assertTrue(GISTS.of(Instruments.PML).keySet().stream()
                .allMatch(citation -> citation.instrument().equals(Instruments.PML)));
        assertEquals(
                GISTS.all().size(),
                REGISTER.stream()
                        .mapToInt(instrument -> GISTS.of(instrument).size())
                        .sum());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            code: X                                   | X.txt, line 1: a head and a blank line are missing
            code: X//art. 1/zh: 甲                    | X.txt, line 3: the block is cut short
            code: X//art. 1/甲/en: a.                 | X.txt, line 4: zh: and words are due
            code: X//art. 1/zh: 甲/en:                | X.txt, line 5: en: and words are due
            code: X//art. 1/zh: 甲/en: a./art. 2      | X.txt, line 6: a blank line is due
            code: X//art. one/zh: 甲/en: a.           | X.txt, line 3: "art. one" is no provision
            code: X//art. 0/zh: 甲/en: a.             | X.txt, line 3: "art. 0" is no provision
            code: X//art. 5-4/zh: 甲/en: a.           | X.txt, line 3: "art. 5-4" is no provision
            code: X//art. 1(2), 3/zh: 甲/en: a.       | X.txt, line 3: "art. 1(2), 3" is no provision
            """)
    void nameTheLineThatIsMalformed(String file, String message) {
        Instrument instrument =
                Instrument.of(Instrument.Kind.LAW, "X", "某法", "Some Law").build();

        IllegalStateException refusal =
                assertThrows(IllegalStateException.class, () -> GistFile.parse(instrument, file.replace('/', '\n')));

        assertEquals(message, refusal.getMessage());
    }

    @Test
    void refuseAProvisionToldTwice() {
        Instrument instrument =
                Instrument.of(Instrument.Kind.LAW, "X", "某法", "Some Law").build();
        String twice = "code: X\n\nart. 1\nzh: 甲。\nen: a.\n\nart. 1-2\nzh: 乙。\nen: b.\n";

        assertThrows(IllegalArgumentException.class, () -> GistFile.parse(instrument, twice));
    }

    @Test
    void areTheSameHoweverOftenLoaded() {
        Gists again = Gists.load();

        assertEquals(GISTS.all(), again.all());
        assertEquals(GISTS.find(Instruments.PML.article(9)), again.find(Instruments.PML.article(9)));
        assertEquals(Optional.of(LocalDate.of(2025, 4, 19)), again.dayRead(Instruments.PML));
    }

    @ParameterizedTest
    @CsvSource({"2025-04-19, 2025-04-19", "-, "})
    void knowTheDayOfTheCopyFromTheHead(String written, @Nullable LocalDate day) {
        Instrument instrument =
                Instrument.of(Instrument.Kind.LAW, "X", "某法", "Some Law").build();
        GistFile file = GistFile.parse(instrument, "code: X\nread: " + written + "\n\nart. 1\nzh: 甲。\nen: a.\n");

        assertEquals(Optional.ofNullable(day), file.dayRead());
        assertEquals(ImmutableSet.of(instrument.article(1)), file.gists().keySet());
    }

    /** What a stripped line cannot show. */
    @Test
    void nameTheLineThatIsEmpty() {
        assertRefused("\n\nart. 1\nzh: 甲\nen: a.", "X.txt, line 1: a head and a blank line are missing");
        assertRefused("code: X\n\n\nzh: 甲\nen: a.", "X.txt, line 3: \"\" is no provision");
        assertRefused("code: X\n\nart. 1\nzh: \nen: a.", "X.txt, line 4: zh: and words are due");
    }

    private static void assertRefused(String file, String message) {
        Instrument instrument =
                Instrument.of(Instrument.Kind.LAW, "X", "某法", "Some Law").build();

        assertEquals(
                message,
                assertThrows(IllegalStateException.class, () -> GistFile.parse(instrument, file))
                        .getMessage());
    }
}
