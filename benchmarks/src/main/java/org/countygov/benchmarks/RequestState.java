package org.countygov.benchmarks;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Where a request stands, in the common toy workflow: round and round. */
public enum RequestState implements Worded {
    DRAFTED("草拟", "drafted"),
    SUBMITTED("已提交", "submitted"),
    APPROVED("已批准", "approved"),
    FILED("已归档", "filed");

    private final Phrase words;

    RequestState(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
