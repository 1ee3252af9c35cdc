package org.countygov.police.supervision;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Among what the city draws in a quarter (抽查类别). */
public enum QuarterStratum implements Worded {
    /** 刑事立案. */
    CRIMINAL_FILED("刑事立案", "criminal cases filed"),
    /** 刑事不立案. */
    CRIMINAL_NOT_FILED("刑事不立案", "criminal cases not filed"),
    /** 刑事撤案. */
    CRIMINAL_WITHDRAWN("刑事撤案", "criminal cases withdrawn"),
    /** 取保候审期满. */
    BAIL_EXPIRED("取保候审期满", "bail that has expired"),
    /** 行政案件. */
    ADMINISTRATIVE("行政案件", "administrative cases"),
    /** 非案件警情. */
    NON_CASE_ALERT("非案件警情", "alerts closed as no case");

    private final Phrase words;

    QuarterStratum(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
