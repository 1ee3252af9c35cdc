package org.countygov.grid.handoff;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Where a hand-off to enforcement stands. */
public enum HandoffState implements Worded {
    /** 已报告. A grid event points to a breach of law. */
    REPORTED("已报告", "reported"),
    /** 已交综合行政执法队. */
    HANDED_TO_TEAM("已交综合行政执法队", "with the township team"),
    /** 已制止并告知主管部门. */
    NOTIFIED("已制止并告知主管部门", "stopped, and the department told"),
    /** 结果已反馈. */
    RESULT_RETURNED("结果已反馈", "result returned");

    private final Phrase words;

    HandoffState(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
