package org.countygov.grid.shared;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * Something that may never stay inside a grid or a centre: it goes to the police or the competent authority at once (强制报告).
 */
public enum MandatoryReport implements Worded {
    /** 无民事行为能力人、限制民事行为能力人疑似遭受家庭暴力. */
    VIOLENCE_AGAINST_DEPENDENT(
            "无、限制民事行为能力人疑似遭受家庭暴力", "suspected domestic violence against a person without full capacity"),
    /** 未成年人身心健康受到侵害、疑似受到侵害或者面临其他危险. */
    HARM_TO_MINOR("未成年人受到侵害或者面临危险", "harm or danger to a minor"),
    /** 突发事件. */
    EMERGENCY("突发事件", "an emergency"),
    /** 纠纷可能引起治安案件、刑事案件. */
    MAY_TURN_CRIMINAL("纠纷可能引起治安案件、刑事案件", "a dispute that may become a public-order or criminal case");

    private final Phrase words;

    MandatoryReport(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
