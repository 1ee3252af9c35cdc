package org.countygov.law;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Comparator;
import org.countygov.words.Phrase;

/**
 * A provision of an {@link Instrument}: an article, or a paragraph or item of it; or the instrument as a whole.
 *
 * <p>It is written in three ways, and {@link #parse} reads all three:
 *
 * <table>
 * <caption>Provisions in Chinese, in English and in the short form</caption>
 * <tr><td>《人民调解法》第三十三条</td>
 *     <td>People's Mediation Law, art. 33</td>
 *     <td>{@code PML art. 33}</td></tr>
 * <tr><td>《人民调解法》第三十三条第一款</td>
 *     <td>People's Mediation Law, art. 33(1)</td>
 *     <td>{@code PML art. 33(1)}</td></tr>
 * <tr><td>《人民调解法》第三十三条第一款第（二）项</td>
 *     <td>People's Mediation Law, art. 33(1)(2)</td>
 *     <td>{@code PML art. 33(1) item 2}</td></tr>
 * <tr><td>《人民调解法》第二十三条第（二）项</td>
 *     <td>People's Mediation Law, art. 23 item 2</td>
 *     <td>{@code PML art. 23 item 2}</td></tr>
 * </table>
 *
 * <p>The first number in parentheses is always a paragraph, so that an item of an undivided article is not mistaken for one.
 * An {@linkplain Confidence#UNCONFIRMED unconfirmed} provision is marked when written for people, so that nobody takes it for
 * settled law.
 *
 * <p>Provisions are ordered as the {@linkplain Instruments#ORDER register} orders their instruments, then by number.
 *
 * @param article 条, from 1 to 999; 0 for the instrument as a whole
 * @param paragraph 款, from 1 to 999; 0 for the article as a whole
 * @param item 项, from 1 to 999; 0 for no item
 * @param confidence how well this provision is known
 */
public record Citation(Instrument instrument, int article, int paragraph, int item, Confidence confidence)
        implements Basis, Comparable<Citation> {
    static final int LAST_NUMBER = 999;
    static final Phrase UNCONFIRMED_MARK = Phrase.of("（待核实）", " [unconfirmed]");

    private static final Comparator<Citation> ORDER = Comparator.comparing(Citation::instrument, Instruments.ORDER)
            .thenComparingInt(Citation::article)
            .thenComparingInt(Citation::paragraph)
            .thenComparingInt(Citation::item)
            .thenComparing(Citation::confidence);

    /** Throws {@link IllegalArgumentException} when there can be no such provision. */
    public Citation {
        checkNumber("article", article);
        checkNumber("paragraph", paragraph);
        checkNumber("item", item);
        checkArgument(article > 0 || (paragraph == 0 && item == 0), "a part of %s without an article", instrument);
    }

    private static void checkNumber(String what, int number) {
        checkArgument(number >= 0 && number <= LAST_NUMBER, "%s %s is not from 0 to %s", what, number, LAST_NUMBER);
    }

    /**
     * The provision of a registered instrument, in any of the three written forms. It is as well known as its instrument, or
     * unconfirmed when marked so.
     *
     * @throws UnreadableCitationException when the text names no registered instrument or no possible provision
     */
    public static Citation parse(String text) {
        return CitationReader.read(text);
    }

    /** The paragraph (款) of this article. */
    public Citation paragraph(int number) {
        checkArgument(number >= 1, "paragraph %s is not positive", number);
        return new Citation(instrument, article, number, item, confidence);
    }

    /** The item (项) of this article or paragraph. */
    public Citation item(int number) {
        checkArgument(number >= 1, "item %s is not positive", number);
        return new Citation(instrument, article, paragraph, number, confidence);
    }

    /** This citation, marked as known only as well as said. */
    public Citation known(Confidence how) {
        return new Citation(instrument, article, paragraph, item, how);
    }

    /** The provision as lawyers write it, marked when unconfirmed. */
    @Override
    public Phrase words() {
        Phrase name = instrument.words();
        StringBuilder zh = new StringBuilder(name.zh());
        StringBuilder en = new StringBuilder(name.en());
        if (article > 0) {
            zh.append('第').append(ChineseNumerals.of(article)).append('条');
            en.append(", art. ").append(article);
        }
        if (paragraph > 0) {
            zh.append('第').append(ChineseNumerals.of(paragraph)).append('款');
            en.append('(').append(paragraph).append(')');
        }
        if (item > 0) {
            zh.append("第（").append(ChineseNumerals.of(item)).append("）项");
            en.append(paragraph > 0 ? "(" + item + ")" : " item " + item);
        }
        if (confidence == Confidence.UNCONFIRMED) {
            zh.append(UNCONFIRMED_MARK.zh());
            en.append(UNCONFIRMED_MARK.en());
        }
        return Phrase.of(zh.toString(), en.toString());
    }

    @Override
    public int compareTo(Citation other) {
        return ORDER.compare(this, other);
    }

    /** The short form, such as {@code PML art. 33(1) item 2}. */
    @Override
    public String toString() {
        return instrument.code()
                + (article == 0 ? "" : " art. " + article)
                + (paragraph == 0 ? "" : "(" + paragraph + ")")
                + (item == 0 ? "" : " item " + item);
    }
}
