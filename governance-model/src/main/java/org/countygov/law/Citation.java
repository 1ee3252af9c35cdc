package org.countygov.law;

import static com.google.common.base.Preconditions.checkArgument;

import org.countygov.words.Phrase;

/**
 * A provision of an {@link Instrument}: an article, or a paragraph or item of it.
 *
 * @param article 条, from 1
 * @param paragraph 款, from 1; 0 for the article as a whole
 * @param item 项, from 1; 0 for no item
 * @param confidence how well this provision is known
 */
public record Citation(Instrument instrument, int article, int paragraph, int item, Confidence confidence)
        implements Basis {
    /** Throws {@link IllegalArgumentException} when there can be no such provision. */
    public Citation {
        checkArgument(article >= 0, "article %s is negative", article);
        checkArgument(paragraph >= 0, "paragraph %s is negative", paragraph);
        checkArgument(item >= 0, "item %s is negative", item);
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

    @Override
    public Phrase words() {
        throw new UnsupportedOperationException("being written");
    }

    /** The short form, such as {@code PML art. 33(1)}. */
    @Override
    public String toString() {
        return instrument.code() + " art. " + article + (paragraph == 0 ? "" : "(" + paragraph + ")")
                + (item == 0 ? "" : " item " + item);
    }
}
