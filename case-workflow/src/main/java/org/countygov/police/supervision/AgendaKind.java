package org.countygov.police.supervision;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What a joint meeting deals with (议题). */
public enum AgendaKind implements Worded {
    /** 退回补充侦查的案件. */
    RETURNED_CASES("退回补充侦查的案件", "returned cases"),
    /** 不批准逮捕的案件. */
    NON_APPROVALS("不批准逮捕的案件", "arrests that were not approved"),
    /** 监督通知. */
    SUPERVISION_NOTICES("监督通知", "supervision notices"),
    /** 数据差异. */
    DATA_DIFFERENCES("数据差异", "differences in data"),
    /** 疑难案件. */
    HARD_CASES("疑难案件", "hard cases"),
    /** 提前介入. */
    EARLY_INTERVENTION("提前介入", "early intervention");

    private final Phrase words;

    AgendaKind(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
