package org.countygov.police.remedy;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What the complaint is about (申诉、控告事项). */
public enum ComplaintSubject implements Worded {
    /** 强制措施期限届满不予解除. */
    OVERDUE_CUSTODY("强制措施期限届满不予解除、变更", "a measure goes on after its time"),
    /** 应当退还保证金不退还. */
    UNRETURNED_DEPOSIT("应当退还保证金不退还", "a deposit is not given back"),
    /** 对无关财物查封、扣押、冻结. */
    UNRELATED_PROPERTY("查封、扣押、冻结与案件无关的财物", "unrelated property is held"),
    /** 应当解除查封、扣押、冻结不解除. */
    UNRELEASED_PROPERTY("应当解除查封、扣押、冻结不解除", "a hold on property is not lifted"),
    /** 贪污、挪用、私分、调换、违规使用财物. */
    MISUSED_PROPERTY("贪污、挪用、私分、调换、违规使用财物", "property is misused");

    private final Phrase words;

    ComplaintSubject(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
