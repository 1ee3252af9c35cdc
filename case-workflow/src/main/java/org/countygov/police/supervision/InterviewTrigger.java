package org.countygov.police.supervision;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What leads to an interview (约谈情形). A model; the numbers are settings. */
public enum InterviewTrigger implements Worded {
    /** 出现否决性问题. */
    FATAL_DEFECT("出现否决性问题", "a fatal defect, once"),
    /** 一季度内同类问题多次发生. */
    REPEATED_DEFECT("一季度内同类问题多次发生", "the same defect several times in a quarter"),
    /** 连续末位. */
    LAST_REPEATEDLY("连续末位", "the last place several times running"),
    /** 整改逾期过久. */
    OVERDUE("整改逾期过久", "a rectification long overdue"),
    /** 严重投诉查实. */
    COMPLAINT_UPHELD("严重投诉查实", "a serious complaint upheld"),
    /** 超期羁押. */
    CUSTODY_OVERRUN("超期羁押", "somebody held beyond the time");

    private final Phrase words;

    InterviewTrigger(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
