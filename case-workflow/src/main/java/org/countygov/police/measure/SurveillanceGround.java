package org.countygov.police.measure;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Why residential surveillance is possible (监视居住的情形). */
public enum SurveillanceGround implements Worded {
    SERIOUSLY_ILL("患有严重疾病、生活不能自理", "severely ill or unable to care for oneself"),
    PREGNANT_OR_NURSING("怀孕或者正在哺乳自己婴儿的妇女", "pregnant or nursing"),
    SOLE_CARER("系生活不能自理的人的唯一扶养人", "only carer of somebody helpless"),
    CASE_NEEDS("因案件特殊情况或者办理案件的需要更为适宜", "more suitable for the needs of the case"),
    CUSTODY_EXPIRED("羁押期限届满，案件尚未办结", "custody has run out and the case is not finished"),
    ARREST_REFUSED("不批准逮捕，需要继续侦查", "arrest was refused and the investigation goes on"),
    NO_GUARANTEE("符合取保候审条件，不能提出保证人也不交纳保证金", "fit for bail, with neither guarantor nor deposit"),
    BAIL_BREACHED("违反取保候审规定", "bail was breached");

    private final Phrase words;

    SurveillanceGround(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
