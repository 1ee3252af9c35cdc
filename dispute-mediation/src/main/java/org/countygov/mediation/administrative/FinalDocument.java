package org.countygov.mediation.administrative;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** When an agreement before an organ must be in a document (调解文书). */
public enum FinalDocument implements Worded {
    /** 应当制作. */
    ALWAYS("应当制作", "always"),
    /** 即时履行或者双方同意不制作的除外. */
    UNLESS_PERFORMED_OR_WAIVED("即时履行或者双方同意不制作的除外", "unless performed at once, or waived by both"),
    /** 当场调解并录音录像的除外. */
    UNLESS_RECORDED_ON_THE_SPOT("当场调解并录音录像的除外", "unless mediated on the spot and recorded on video");

    private final Phrase words;

    FinalDocument(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
