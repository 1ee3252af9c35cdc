package org.countygov.police.criminal;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** With what a returned case goes back to the procuratorate (补充侦查后的处理). */
public enum SupplementOutcome implements Worded {
    /** A report goes along. */
    FACTS_SUPPLEMENTED("补充了事实、证据", "facts or evidence supplemented"),
    /** A new prosecution opinion goes along. */
    NEW_OFFENCE_OR_ACCOMPLICE("发现新的同案犯或者新的罪行", "a new accomplice or offence"),
    /** The reasons go along. */
    RETURN_IMPROPER("退回不当", "the return was improper");

    private final Phrase words;

    SupplementOutcome(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
