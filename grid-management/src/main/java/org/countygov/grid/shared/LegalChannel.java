package org.countygov.grid.shared;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** A statutory channel outside the grid and the centre (法定途径). */
public enum LegalChannel implements Worded {
    /** 诉讼. */
    LITIGATION("诉讼", "lawsuit"),
    /** 仲裁. */
    ARBITRATION("仲裁", "arbitration"),
    /** 行政复议. */
    REVIEW("行政复议", "administrative reconsideration"),
    /** 政府信息公开. */
    DISCLOSURE("政府信息公开", "disclosure of government information"),
    /** 纪检监察. */
    DISCIPLINE("纪检监察", "discipline inspection and supervision"),
    /** 信访. */
    PETITION("信访", "petition");

    private final Phrase words;

    LegalChannel(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
