package org.countygov.grid.shared;

import org.countygov.law.Convention;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** One of the ten small carriers of the rule of law in a community (十小). A plain list; only points have rules of their own. */
public enum CommunityCarrier implements Worded {
    /** 小喇叭. */
    LOUDSPEAKER("小喇叭", "loudspeaker"),
    /** 小阵地. */
    CORNER("小阵地", "corner"),
    /** 小警钟. */
    WARNING_BELL("小警钟", "warning bell"),
    /** 小积分. */
    POINTS("小积分", "points"),
    /** 小天平. */
    SCALES("小天平", "scales"),
    /** 小卡片. */
    CARD("小卡片", "card"),
    /** 小圆桌. */
    ROUND_TABLE("小圆桌", "round table"),
    /** 小铭牌. */
    NAME_PLATE("小铭牌", "name plate"),
    /** 小镜头. */
    CAMERA("小镜头", "camera"),
    /** 小口哨. */
    WHISTLE("小口哨", "whistle");

    private final Phrase words;

    CommunityCarrier(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }

    /** Where the set comes from. */
    public static final Convention SOURCE = Convention.of(
            "“小喇叭”“小积分”见于公开报道，十项并称待核实",
            "loudspeaker and points are documented each by itself; the list of ten is unconfirmed");
}
