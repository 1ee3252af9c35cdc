package org.countygov.police.administrative;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** How an administrative case came about. */
public enum CaseSource implements Worded {
    /** 报案. */
    REPORT("报案", "report"),
    /** 工作中发现. */
    OWN_FINDING("工作中发现", "found by police"),
    /** 其他公安机关移送. */
    OTHER_UNIT("其他公安机关移送", "transferred by another police unit"),
    /** 刑事案件转为行政案件. */
    CRIMINAL_CASE("刑事案件转为行政案件", "a criminal case that turned administrative");

    private final Phrase words;

    CaseSource(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
