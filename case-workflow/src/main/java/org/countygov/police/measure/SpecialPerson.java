package org.countygov.police.measure;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Who needs special care or a special permission before a measure is taken (特殊人员). */
public enum SpecialPerson implements Worded {
    /** 未成年人. */
    MINOR("未成年人", "minor"),
    /** 外国人. */
    FOREIGNER("外国人", "foreigner"),
    /** 县级以上各级人民代表大会代表. Permission comes first. */
    COUNTY_DEPUTY("县级以上人大代表", "deputy of county level or above"),
    /** 乡、民族乡、镇人民代表大会代表. Reported at once after. */
    TOWN_DEPUTY("乡级人大代表", "township deputy"),
    /** 政治协商会议委员. Informed before, or if urgent at the same time or after. */
    CONSULTATIVE_MEMBER("政协委员", "member of the consultative conference");

    private final Phrase words;

    SpecialPerson(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
