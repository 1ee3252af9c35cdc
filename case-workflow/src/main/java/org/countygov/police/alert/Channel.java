package org.countygov.police.alert;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** By what way a report reached the police (来源). */
public enum Channel implements Worded {
    /** 110报警. */
    HOTLINE_110("110报警", "the 110 line"),
    /** 上门报案. */
    WALK_IN("上门报案", "in person"),
    /** 来信、电子邮件、传真. */
    MAIL("来信、电子邮件、传真", "letter, e-mail or fax"),
    /** 网上报案. */
    INTERNET("网上报案", "the internet"),
    /** 巡逻发现. */
    PATROL("巡逻发现", "found on patrol"),
    /** 其他机关移送. */
    OTHER_ORGAN("其他机关移送", "transferred by another organ");

    private final Phrase words;

    Channel(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
