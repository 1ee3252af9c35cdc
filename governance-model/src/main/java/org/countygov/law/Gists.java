package org.countygov.law;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.words.Phrase;

/**
 * What the cited provisions say, each in a sentence or two of our own. Gists help whoever reads a page beside the statute; no
 * rule of this library decides by them.
 *
 * <p>A provision without a gist of its own has that of the paragraph or article it belongs to. The files stand beside this
 * class, one for each instrument; their form is described in {@code gists/README.md}.
 */
public final class Gists {
    private final ImmutableSortedMap<Citation, Phrase> gists;
    private final ImmutableMap<Instrument, LocalDate> daysRead;

    private Gists(ImmutableSortedMap<Citation, Phrase> gists, ImmutableMap<Instrument, LocalDate> daysRead) {
        this.gists = gists;
        this.daysRead = daysRead;
    }

    /** The gists of every registered instrument. Throws {@link IllegalStateException} naming a line that is malformed. */
    public static Gists load() {
        ImmutableSortedMap.Builder<Citation, Phrase> gists = ImmutableSortedMap.naturalOrder();
        ImmutableMap.Builder<Instrument, LocalDate> daysRead = ImmutableMap.builder();
        for (Instrument instrument : Instruments.ALL) {
            GistFile file = GistFile.of(instrument);
            gists.putAll(file.gists());
            file.dayRead().ifPresent(day -> daysRead.put(instrument, day));
        }
        return new Gists(gists.buildOrThrow(), daysRead.buildOrThrow());
    }

    /** The gist of the provision, or else of the paragraph or the article around it. How well it is known does not matter. */
    public Optional<Phrase> find(Citation citation) {
        Instrument instrument = citation.instrument();
        int article = citation.article();
        return exact(instrument, article, citation.paragraph(), citation.item())
                .or(() -> exact(instrument, article, citation.paragraph(), 0))
                .or(() -> exact(instrument, article, 0, 0));
    }

    private Optional<Phrase> exact(Instrument instrument, int article, int paragraph, int item) {
        return Optional.ofNullable(
                gists.get(new Citation(instrument, article, paragraph, item, instrument.confidence())));
    }

    /** Whether the article is one that this library has met in its sources; a citation that is not may be mistaken. */
    public boolean covers(Citation citation) {
        return find(citation).isPresent();
    }

    /** The gists of one instrument, in its order. */
    public ImmutableSortedMap<Citation, Phrase> of(Instrument instrument) {
        Citation first = instrument.whole();
        Citation last = new Citation(
                instrument, Citation.LAST_NUMBER, Citation.LAST_NUMBER, Citation.LAST_NUMBER, Confidence.UNCONFIRMED);
        return gists.subMap(first.known(Confidence.READ), true, last, true);
    }

    /** Every gist, in register order. */
    public ImmutableSortedMap<Citation, Phrase> all() {
        return gists;
    }

    /** The day of the copy in which the instrument was read, where it is known. */
    public Optional<LocalDate> dayRead(Instrument instrument) {
        return Optional.ofNullable(daysRead.get(instrument));
    }
}
