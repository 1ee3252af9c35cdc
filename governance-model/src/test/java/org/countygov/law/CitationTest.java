package org.countygov.law;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import org.countygov.law.Instrument.Kind;
import org.countygov.law.UnreadableCitationException.Fault;
import org.countygov.words.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PML art. 33           | 《人民调解法》第三十三条                  | People's Mediation Law, art. 33
            PML art. 33(1)        | 《人民调解法》第三十三条第一款            | People's Mediation Law, art. 33(1)
            PML art. 33(1) item 2 | 《人民调解法》第三十三条第一款第（二）项  | People's Mediation Law, art. 33(1)(2)
            PML art. 23 item 2    | 《人民调解法》第二十三条第（二）项        | People's Mediation Law, art. 23 item 2
            PML                   | 《人民调解法》                            | People's Mediation Law
            ARL-2023 art. 30(3)   | 《行政复议法》（2023年）第三十条第三款    | Administrative Reconsideration Law (2023), art. 30(3)
            ARL-2017 art. 17      | 《行政复议法》（2017年）第十七条          | Administrative Reconsideration Law (2017), art. 17
            CIVIL-PL-2023 art. 205 item 2 | 《民事诉讼法》（2023年）第二百零五条第（二）项 | Civil Procedure Law (2023), art. 205 item 2
            """)
    void isWrittenAsLawyersWriteIt(String shortForm, String zh, String en) {
        Citation citation = Citation.parse(shortForm);

        assertAll(
                () -> assertEquals(shortForm, citation.toString()),
                () -> assertEquals(Phrase.of(zh, en), citation.words()),
                () -> assertEquals(citation, Citation.parse(zh)),
                () -> assertEquals(citation, Citation.parse(en)));
    }

    @Test
    void keepsAnItemApartFromAParagraph() {
        Citation paragraph = Instruments.PML.article(23).paragraph(2);
        Citation item = Instruments.PML.article(23).item(2);

        assertEquals("People's Mediation Law, art. 23(2)", paragraph.words().en());
        assertEquals("People's Mediation Law, art. 23 item 2", item.words().en());
    }

    @Test
    void isMarkedWhenNobodyHasReadIt() {
        Citation unread = Instruments.GBF_115.article(3);

        assertEquals(Confidence.UNCONFIRMED, unread.confidence());
        assertTrue(unread.words().zh().endsWith("第三条（待核实）"), unread.words().zh());
        assertTrue(
                unread.words().en().endsWith(", art. 3 [unconfirmed]"),
                unread.words().en());
        assertEquals(Instruments.PML.article(9).known(Confidence.UNCONFIRMED), Citation.parse("《人民调解法》第九条（待核实）"));
    }

    @Test
    void ofADescribedTextHasNoTitleMarks() {
        assertEquals("某市网格化服务管理规定第二条", Instruments.LW.article(2).words().zh());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "XYZ art. 3", "《不存在的法》第三条", "No Such Law, art. 3", "pml art. 3"})
    void ofAnUnknownInstrumentIsRefused(String text) {
        UnreadableCitationException refusal =
                assertThrows(UnreadableCitationException.class, () -> Citation.parse(text));

        assertEquals(Fault.UNKNOWN_INSTRUMENT, refusal.fault());
        assertEquals("the text names no registered instrument", refusal.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "《人民调解法》第三三条",
                "《人民调解法》第一千条",
                "《人民调解法》第零条",
                "《人民调解法》第一十条",
                "《人民调解法》三十三条",
                "《人民调解法》第三十三条 ",
                "PML art. 1000",
                "PML 33",
                "People's Mediation Law, art. 0",
                "People's Mediation Law, art. 1000",
                "People's Mediation Law art. 33",
                "People's Mediation Law, art. 33(1)(2)(3)"
            })
    void ofAnImpossibleProvisionIsRefused(String text) {
        UnreadableCitationException refusal =
                assertThrows(UnreadableCitationException.class, () -> Citation.parse(text));

        assertEquals(Fault.UNREADABLE_PROVISION, refusal.fault());
    }

    @Test
    void hasNumbersFromOneToNineHundredNinetyNine() {
        Citation article = Instruments.PML.article(1);

        assertThrows(IllegalArgumentException.class, () -> Instruments.PML.article(0));
        assertThrows(IllegalArgumentException.class, () -> Instruments.PML.article(1000));
        assertThrows(IllegalArgumentException.class, () -> article.paragraph(0));
        assertThrows(IllegalArgumentException.class, () -> article.item(0));
        assertThrows(
                IllegalArgumentException.class, () -> Instruments.PML.whole().paragraph(1));
    }

    @Test
    void isOrderedByRegisterThenByNumber() {
        Instrument unregistered =
                Instrument.of(Kind.LOCAL, "A", "甲", "A").in("某县", "a county").build();

        assertTrue(Ordering.natural()
                .isStrictlyOrdered(ImmutableList.of(
                        Instruments.CC.article(204),
                        Instruments.PML.whole(),
                        Instruments.PML.article(2),
                        Instruments.PML.article(10),
                        Instruments.PML.article(10).item(1),
                        Instruments.PML.article(10).paragraph(1),
                        Instruments.PML.article(10).paragraph(1).item(1),
                        Instruments.PML.article(10).paragraph(2),
                        Instruments.JC_2011.article(1),
                        unregistered.article(1))));
    }

    @Test
    void hasNoPartBeyondThoseNumbers() {
        Instrument law = Instruments.PML;

        assertThrows(IllegalArgumentException.class, () -> new Citation(law, 1, 1000, 0, Confidence.READ));
        assertThrows(IllegalArgumentException.class, () -> new Citation(law, 1, -1, 0, Confidence.READ));
        assertThrows(IllegalArgumentException.class, () -> new Citation(law, 1, 0, 1000, Confidence.READ));
        assertThrows(IllegalArgumentException.class, () -> new Citation(law, 1, 0, -1, Confidence.READ));
        assertEquals("PML art. 999(999) item 999", new Citation(law, 999, 999, 999, Confidence.READ).toString());
    }
}
