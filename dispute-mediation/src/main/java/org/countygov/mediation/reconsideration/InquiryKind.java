package org.countygov.mediation.reconsideration;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** An inquiry whose time the review does not count (不计入审理期限的活动). */
public enum InquiryKind implements Worded {
    /** 鉴定. */
    APPRAISAL("鉴定", "an appraisal"),
    /** 现场勘验. */
    SITE_INSPECTION("现场勘验", "a site inspection");

    private final Phrase words;

    InquiryKind(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
