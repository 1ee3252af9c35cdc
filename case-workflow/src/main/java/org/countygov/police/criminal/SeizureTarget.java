package org.countygov.police.criminal;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What is seized or sealed; it decides who approves (扣押、查封的对象). */
public enum SeizureTarget implements Worded {
    ORDINARY("一般财物、文件", "ordinary property or documents"),
    AT_THE_SCENE("勘验、搜查现场的财物、文件", "property or documents at a scene or in a search"),
    HIGH_VALUE("价值较高或者严重影响生产经营的财物", "property of high value or on which production depends"),
    IMMOVABLE("不动产、船舶、航空器、大型设备", "real estate, vessels, aircraft, big machines"),
    MAIL("邮件、电报", "mail or telegrams");

    private final Phrase words;

    SeizureTarget(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
