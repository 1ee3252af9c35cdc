package org.countygov.police.review;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * What a review looks at (审核内容); a defect is one of these that is not in order.
 *
 * <p>Source: Administrative-case rule, art. 170; Criminal-case rule, art. 283.
 */
public enum ReviewMatter implements Worded {
    /** 事实. */
    FACTS("事实", "facts"),
    /** 证据. */
    EVIDENCE("证据", "evidence"),
    /** 适用法律. */
    LAW("定性和适用法律", "the law applied"),
    /** 程序. */
    PROCEDURE("程序和手续", "procedure"),
    /** 拟作处理或者措施. */
    MEASURE("拟采取的措施或者处理", "the measure or decision proposed"),
    /** 涉案财物. */
    PROPERTY("涉案财物", "property");

    private final Phrase words;

    ReviewMatter(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
