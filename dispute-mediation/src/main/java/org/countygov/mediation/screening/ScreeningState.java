package org.countygov.mediation.screening;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Where a screening round stands. */
public enum ScreeningState implements Worded {
    PLANNED("已计划", "planned"),
    OPEN("排查中", "open"),
    SUBMITTED("已提交", "submitted"),
    RETURNED_FOR_FIX("退回补正", "returned for correction"),
    CONSOLIDATED("已汇总", "consolidated"),
    OVERDUE("逾期未交", "overdue"),
    CLOSED("已归档", "closed");

    private final Phrase words;

    ScreeningState(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
