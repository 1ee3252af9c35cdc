package org.countygov.police.remedy;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What the procuratorate asks about (监督事项). */
public enum SupervisionSubject implements Worded {
    /** 应当立案而不立案. */
    NOT_FILED("应当立案而不立案", "a case was not filed"),
    /** 不应当立案而立案. */
    WRONGLY_FILED("不应当立案而立案", "a case was filed"),
    /** 逾期不作决定. */
    UNDECIDED("逾期不作立案与否的决定", "nothing was decided");

    private final Phrase words;

    SupervisionSubject(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
