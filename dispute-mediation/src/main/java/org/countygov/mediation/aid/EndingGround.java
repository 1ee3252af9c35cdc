package org.countygov.mediation.aid;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Why aid ends early (终止援助的情形). */
public enum EndingGround implements Worded {
    FRAUD("以欺骗或者其他不正当手段获得", "it was obtained by fraud"),
    HIDDEN_FACTS("故意隐瞒事实或者提供虚假证据", "facts were hidden or evidence was false"),
    UNLAWFUL_USE("利用法律援助从事违法活动", "it was used for illegal acts"),
    MEANS_CHANGED("经济状况变化，不再符合条件", "the means changed"),
    CASE_OVER("案件终止审理或者已被撤销", "the case ended or was withdrawn"),
    OWN_LAWYER("自行委托律师或者其他代理人", "the recipient hired another"),
    RECIPIENT_ASKS("受援人有正当理由要求终止", "the recipient asks with good reason"),
    OTHER("法律法规规定的其他情形", "another case that a law names");

    private final Phrase words;

    EndingGround(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
