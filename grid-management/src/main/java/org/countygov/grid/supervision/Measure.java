package org.countygov.grid.supervision;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** A measure by which a slow unit is urged. Which level may use which is {@link MeasureTable}. */
public enum Measure implements Worded {
    /** 提醒. */
    REMIND("提醒", "remind"),
    /** 黄牌、红牌. */
    CARD("黄牌、红牌", "issue a card"),
    /** 责令限期整改. */
    ORDER_RECTIFICATION("责令限期整改", "order to rectify in time"),
    /** 通报批评. */
    CRITICISE("通报批评", "criticise in a circular"),
    /** 约谈. */
    INTERVIEW("约谈", "interview"),
    /** 挂牌督办. */
    LIST("挂牌督办", "list");

    private final Phrase words;

    Measure(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
