package org.countygov.police.property;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** How property is secured (措施种类). */
public enum MeasureKind implements Worded {
    /** 扣押. */
    SEIZED("扣押", "seized"),
    /** 查封. */
    SEALED("查封", "sealed"),
    /** 冻结. */
    FROZEN("冻结", "frozen"),
    /** 登记后交持有人保管. */
    LEFT_WITH_HOLDER("登记后交持有人保管", "registered and left with the holder"),
    /** 先行登记保存. Administrative, for seven days. */
    PRESERVED("先行登记保存", "registered and preserved"),
    /** 立案前紧急措施. Of a mafia-type organisation, for 48 hours. */
    SECURED_BEFORE_FILING("立案前紧急措施", "secured before filing");

    private final Phrase words;

    MeasureKind(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
