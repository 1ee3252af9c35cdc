package org.countygov.grid.event;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Why handling is suspended (缓办事由). */
public enum SuspensionReason implements Worded {
    /** 季节、天气. */
    SEASON("季节或者天气原因", "season or weather"),
    /** 需工程施工. */
    WORKS("需工程施工", "works have to be done"),
    /** 资金未落实. */
    FUNDS("资金尚未落实", "funds are not yet there"),
    /** 法律程序尚未完成. */
    LEGAL_PROCEDURE("法律程序尚未完成", "a legal procedure is pending");

    private final Phrase words;

    SuspensionReason(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
