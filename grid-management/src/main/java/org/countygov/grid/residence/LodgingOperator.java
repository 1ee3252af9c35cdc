package org.countygov.grid.residence;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** An operator that registers its own guests, so that they need not declare. */
public enum LodgingOperator implements Worded {
    /** 旅馆. */
    HOTEL("旅馆", "hotel"),
    /** 医疗机构. */
    HOSPITAL("医疗机构", "hospital"),
    /** 学校（寄宿）. */
    SCHOOL("学校（寄宿）", "boarding school"),
    /** 救助机构. */
    SHELTER("救助机构", "shelter");

    private final Phrase words;

    LodgingOperator(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
