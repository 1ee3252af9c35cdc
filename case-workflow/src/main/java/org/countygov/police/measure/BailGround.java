package org.countygov.police.measure;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Why bail is possible (取保候审的情形). */
public enum BailGround implements Worded {
    /** 第一项. */
    LIGHT_PENALTY("可能判处管制、拘役或者独立适用附加刑", "a light penalty may be expected"),
    /** 第二项. */
    NO_DANGER("可能判处有期徒刑以上刑罚，采取取保候审不致发生社会危险性", "imprisonment may be expected, yet bail brings no danger"),
    /** 第三项. Open even to those whom article 82 bars. */
    ILL_OR_NURSING("患有严重疾病、生活不能自理，怀孕或者正在哺乳自己婴儿", "severely ill, unable to care for oneself, pregnant or nursing"),
    /** 第四项. Open even to those whom article 82 bars. */
    CUSTODY_EXPIRED("羁押期限届满，案件尚未办结，需要继续侦查", "custody has run out and the investigation goes on"),
    ARREST_NOT_POSSIBLE(
            "证据不符合逮捕条件或者不批准逮捕，需要继续侦查", "arrest is not possible or was refused, and the investigation goes on");

    private final Phrase words;

    BailGround(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
