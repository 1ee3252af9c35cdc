package org.countygov.mediation.legality;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** A paper that is sent for review (送审材料). */
public enum ReviewPaper implements Worded {
    DRAFT("草案", "the draft"),
    LEGAL_BASIS("法律依据", "its legal basis"),
    PROCEDURE_NOTE("履行程序的说明", "note on the steps of procedure done");

    private final Phrase words;

    ReviewPaper(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
