package org.countygov.police.remedy;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What the remedy is against (行政行为). */
public enum AdministrativeAct implements Worded {
    /** 治安管理处罚等行政处罚. */
    PENALTY("行政处罚", "penalty"),
    /** 当场作出的行政处罚. */
    ON_THE_SPOT_PENALTY("当场作出的行政处罚", "penalty on the spot"),
    /** 行政强制措施. */
    COERCIVE_MEASURE("行政强制措施", "coercive measure"),
    /** 收缴、追缴. */
    CONFISCATION("收缴、追缴", "confiscation or recovery"),
    /** 未履行法定职责. */
    FAILURE_TO_ACT("未履行法定职责", "failure to perform a duty"),
    /** 刑事诉讼行为. Neither reconsideration nor suit. */
    CRIMINAL_ACT("刑事诉讼行为", "act in a criminal case");

    private final Phrase words;

    AdministrativeAct(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
