package org.countygov.police.administrative;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** How old the offender is, as far as the law asks. */
public enum AgeGroup implements Worded {
    /** 不满十四周岁. */
    UNDER_14("不满十四周岁", "under 14"),
    /** 已满十四周岁不满十六周岁. */
    FROM_14_TO_16("已满十四周岁不满十六周岁", "14 or more, under 16"),
    /** 已满十六周岁不满十八周岁. */
    FROM_16_TO_18("已满十六周岁不满十八周岁", "16 or more, under 18"),
    /** 已满十八周岁不满七十周岁. */
    ADULT("已满十八周岁不满七十周岁", "18 or more, under 70"),
    /** 七十周岁以上. */
    FROM_70("七十周岁以上", "70 or more");

    private final Phrase words;

    AgeGroup(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    /** Whether a guardian must be there. */
    public boolean isMinor() {
        return this == UNDER_14 || this == FROM_14_TO_16 || this == FROM_16_TO_18;
    }

    @Override
    public Phrase words() {
        return words;
    }
}
