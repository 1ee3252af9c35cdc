package org.countygov.police.criminal;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What is queried or frozen; it decides who approves (查询、冻结的对象). */
public enum FreezeTarget implements Worded {
    QUERY_ONLY("仅查询", "a query only"),
    FUNDS("资金，不超过六个月", "funds, up to six months"),
    FUNDS_FOR_A_YEAR("资金，一年", "funds, for one year"),
    EQUITY_OR_POLICY("股权、保单权益", "equity or interests in a policy"),
    LISTED_EQUITY("上市公司股权", "equity of a listed company");

    private final Phrase words;

    FreezeTarget(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
