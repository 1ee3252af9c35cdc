package org.countygov.police.administrative;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What forbids continued questioning (不得继续盘问的情形). */
public enum ContinuedQuestioningBar implements Worded {
    /** 未经当场盘问、检查. */
    NO_CHECK_ON_THE_SPOT("未经当场盘问、检查", "no check was made on the spot"),
    /** 已排除嫌疑. */
    CLEARED("已排除嫌疑", "suspicion is cleared"),
    /** 只可能处以罚款等. */
    ONLY_FINE_POSSIBLE("只可能处以罚款等", "only a fine is possible"),
    /** 从住处或者单位带走. */
    TAKEN_FROM_HOME_OR_WORK("从住处或者单位带走", "taken from home or workplace"),
    /** 投案自首. */
    SURRENDERED("投案自首", "surrender"),
    /** 案件已受理或者立案. */
    CASE_ACCEPTED("案件已受理或者立案", "the case is accepted or filed already"),
    /** 不属于公安机关管辖. */
    OTHER_ORGAN("不属于公安机关管辖", "another organ is competent"),
    /** 患精神病或者严重疾病. */
    ILLNESS("患精神病或者严重疾病", "mental or severe illness"),
    /** 其他不符合条件的. */
    OTHER("其他不得继续盘问的情形", "another circumstance that forbids it");

    private final Phrase words;

    ContinuedQuestioningBar(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
