package org.countygov.mediation.administrative;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What a mediation document states (调解书、协议书的内容). */
public enum AgreementContent implements Worded {
    /** 调解机关、主持人、当事人和在场人. */
    ORGAN_AND_PRESENT("调解机关、主持人、当事人和在场人", "organ, presider, parties and others present"),
    /** 调解依据. */
    BASIS("调解依据", "the basis of the mediation"),
    /** 时间、地点、起因、经过和事实. */
    FACTS("时间、地点、起因、经过和事实", "time, place, cause, course and facts"),
    /** 损失情况. */
    LOSSES("损失情况", "the losses"),
    /** 协议内容、赔偿项目和数额. */
    TERMS("协议内容、赔偿项目和数额", "what is agreed, with items and sums"),
    /** 责任分担. */
    LIABILITY("责任分担", "the shares of liability"),
    /** 履行方式和期限. */
    PERFORMANCE("履行方式和期限", "manner and period of performance"),
    /** 调解日期. */
    DATE("调解日期", "the date");

    private final Phrase words;

    AgreementContent(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
