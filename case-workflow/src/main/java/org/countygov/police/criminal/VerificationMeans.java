package org.countygov.police.criminal;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** A means of finding out before a case is filed (调查核实). Some are open then, some only after filing. */
public enum VerificationMeans implements Worded {
    INQUIRY("询问", "inquiry"),
    QUERY("查询", "query"),
    SCENE_EXAMINATION("勘验", "examination of the scene"),
    APPRAISAL("鉴定", "appraisal"),
    CONSENTED_EVIDENCE("经同意或者通知调取证据", "evidence taken by consent or on notice"),
    COMPULSORY_MEASURE("强制措施", "compulsory measure"),
    SEIZURE("扣押", "seizure"),
    SEALING("查封", "sealing"),
    FREEZING("冻结", "freezing"),
    TECHNICAL_MEASURE("技术侦查措施", "technical measure");

    private final Phrase words;

    VerificationMeans(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    /** Whether it touches neither liberty nor property. */
    boolean isOpenBeforeFiling() {
        return compareTo(CONSENTED_EVIDENCE) <= 0;
    }

    @Override
    public Phrase words() {
        return words;
    }
}
