package org.countygov.mediation.legality;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What is reviewed (审查对象). */
public enum Subject implements Worded {
    MAJOR_DECISION("重大行政决策", "major administrative decision"),
    /** 行政规范性文件. Generally binding and repeatedly applied, below the rank of rules. */
    NORMATIVE_DOCUMENT("行政规范性文件", "normative document"),
    CONTRACT("合同", "contract");

    private final Phrase words;

    Subject(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
