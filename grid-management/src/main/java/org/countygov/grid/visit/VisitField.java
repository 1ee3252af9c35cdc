package org.countygov.grid.visit;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What somebody may want to write down after a visit. */
public enum VisitField implements Worded {
    /** 走访事由. */
    PURPOSE("走访事由", "purpose"),
    /** 走访日期. */
    DATE("走访日期", "date"),
    /** 提供的帮助. */
    HELP_GIVEN("提供的帮助", "help given"),
    /** 转介单位. */
    REFERRED_TO("转介单位", "where referred to"),
    /** 风险评分. Never. */
    RISK_SCORE("风险评分", "risk score"),
    /** 人员标签. Never, least of all key person. */
    LABEL("人员标签", "label"),
    /** 行为预测. Never. */
    PREDICTION("行为预测", "prediction"),
    /** 亲属信息. Never. */
    RELATIVES("亲属信息", "relatives' data");

    private final Phrase words;

    VisitField(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
