package org.countygov.police.criminal;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What must hold before an investigation is concluded (侦查终结的条件). */
public enum ConclusionTest implements Worded {
    FACTS_CLEAR("案件事实清楚", "the facts are clear"),
    EVIDENCE_SUFFICIENT("证据确实、充分", "the evidence is reliable and sufficient"),
    OFFENCE_RIGHT("犯罪性质和罪名认定正确", "the offence is determined correctly"),
    FORMALITIES_COMPLETE("法律手续完备", "the formalities are complete"),
    LIABILITY_DUE("依法应当追究刑事责任", "criminal liability is due");

    private final Phrase words;

    ConclusionTest(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
