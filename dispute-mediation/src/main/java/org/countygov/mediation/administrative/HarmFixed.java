package org.countygov.mediation.administrative;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What must be settled before damages after a traffic accident are mediated (调解开始之日). */
public enum HarmFixed implements Worded {
    /** 丧葬事宜结束; for a death. */
    FUNERAL("丧葬事宜办理时间结束", "the time for the funeral ends"),
    /** 治疗终结; for an injury. */
    TREATMENT("治疗终结", "treatment ends"),
    /** 定残. */
    DISABILITY("定残", "the disability is determined"),
    /** 财产损失确定. */
    PROPERTY("财产损失确定", "the loss of property is determined");

    private final Phrase words;

    HarmFixed(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
