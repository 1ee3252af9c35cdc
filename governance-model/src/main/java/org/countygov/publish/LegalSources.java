package org.countygov.publish;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.countygov.law.Citation;
import org.countygov.law.Instrument;
import org.countygov.words.Phrase;

/**
 * What is known of the law behind a page: what its provisions are about, when they were read, and who vouches that the rules
 * say what they say. A page for which nobody vouches is marked as a draft.
 *
 * @param gists what a provision is about, in our own words; empty where nobody has said so yet
 * @param daysRead the day on which an instrument was read; empty where it is not recorded
 */
public record LegalSources(
        Function<Citation, Optional<Phrase>> gists,
        Function<Instrument, Optional<LocalDate>> daysRead,
        Optional<Voucher> voucher) {
    /**
     * A lawyer's word that a page is right.
     *
     * @param reader the lawyer or the office, as they wish to be named in public
     * @param day the day on which the page was read beside the law
     */
    public record Voucher(Phrase reader, LocalDate day) {}

    /** Sources for which nobody vouches yet. */
    public static LegalSources of(
            Function<Citation, Optional<Phrase>> gists, Function<Instrument, Optional<LocalDate>> daysRead) {
        return new LegalSources(gists, daysRead, Optional.empty());
    }

    public LegalSources vouchedForBy(Phrase reader, LocalDate day) {
        return new LegalSources(gists, daysRead, Optional.of(new Voucher(reader, day)));
    }
}
