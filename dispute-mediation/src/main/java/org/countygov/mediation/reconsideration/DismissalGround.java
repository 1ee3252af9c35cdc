package org.countygov.mediation.reconsideration;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Why an accepted application is dismissed (驳回申请的情形). */
public enum DismissalGround implements Worded {
    /** 受理后发现不符合受理条件. */
    UNFIT("受理后发现不符合受理条件", "it turns out not to meet the conditions of acceptance"),
    /** 被申请人没有相应法定职责. */
    NO_SUCH_DUTY("被申请人没有相应法定职责", "the respondent has no such duty");

    private final Phrase words;

    DismissalGround(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
