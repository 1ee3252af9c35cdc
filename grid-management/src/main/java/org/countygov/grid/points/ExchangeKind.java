package org.countygov.grid.points;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What somebody may want for points. */
public enum ExchangeKind implements Worded {
    /** 社区服务. */
    COMMUNITY_SERVICE("社区服务", "community service"),
    /** 小额物品. */
    SMALL_GOODS("小额物品", "small goods"),
    /** 现金. Never: points are thanks, not wages. */
    CASH("现金", "cash"),
    /** 公共服务、资格或者待遇. Never: it is owed without points. */
    PUBLIC_SERVICE("公共服务、资格或者待遇", "a public service, status or benefit");

    private final Phrase words;

    ExchangeKind(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
