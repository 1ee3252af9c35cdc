package org.countygov.mediation.shared;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What makes a dispute more dangerous (风险情形). A model: each sign weighs as the county sets. */
public enum RiskSign implements Worded {
    MANY_PEOPLE("涉及人数较多", "many people are involved"),
    THREAT("扬言暴力或者自杀", "violence or suicide is threatened"),
    WEAPONS("持有凶器、危险物品", "there are weapons or dangerous things"),
    GATHERING("扬言聚集、堵路或者越级上访", "a gathering, a road block or going over heads is planned"),
    DEATH("涉及人员死亡", "somebody has died"),
    MINORS("涉及未成年人", "minors are involved"),
    WAGES_BEFORE_FESTIVAL("春节前欠薪", "wages are owed before Spring Festival"),
    REPEATED("调解不成后再次发生", "it is back after failed mediation"),
    MEDIA("媒体关注", "the media take notice"),
    SENSITIVE_DATE("敏感时间节点", "a sensitive date is near");

    private final Phrase words;

    RiskSign(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
