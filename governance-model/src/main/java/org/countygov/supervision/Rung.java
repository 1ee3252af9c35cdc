package org.countygov.supervision;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** A rung of the ladder of supervision (监督措施), from the mildest up. Which level may use which is a {@link Ladder}. */
public enum Rung implements Worded {
    /** 提醒. */
    REMINDER("提醒", "remind"),
    /** 黄牌、红牌. */
    CARD("黄牌、红牌", "issue a card"),
    /** 责令限期整改. */
    RECTIFICATION_NOTICE("责令限期整改", "order to rectify in time"),
    /** 通报批评. */
    CIRCULAR("通报批评", "criticise in a circular"),
    /** 约谈. No sanction: a sanction has a procedure of its own. */
    INTERVIEW("约谈", "interview"),
    /** 挂牌督办. */
    LISTING("挂牌督办", "list"),
    /** 移送问责. A proposal to discipline, the inspectorate or the supervisory commission. */
    REFERRAL("移送问责", "refer for liability");

    private final Phrase words;

    Rung(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
