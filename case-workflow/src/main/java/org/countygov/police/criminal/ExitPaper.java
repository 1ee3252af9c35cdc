package org.countygov.police.criminal;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What goes to the procuratorate, or must not (移送审查起诉的材料). */
public enum ExitPaper implements Worded {
    PROSECUTION_OPINION("起诉意见书", "prosecution opinion"),
    LITIGATION_FILE("诉讼卷", "litigation file"),
    EVIDENCE("证据", "evidence"),
    LAWYERS_OPINIONS("辩护律师意见", "lawyers' opinions"),
    PROPERTY_LIST("涉案财物清单和处理建议", "property list with a proposal"),
    /** 侦查内卷. Stays with the police. */
    INTERNAL_FILE("侦查内卷", "internal file");

    private final Phrase words;

    ExitPaper(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
