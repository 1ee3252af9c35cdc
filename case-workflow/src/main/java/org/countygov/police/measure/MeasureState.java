package org.countygov.police.measure;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Where the measures against one suspect stand. */
public enum MeasureState implements Worded {
    /** 未采取强制措施. The suspect is at liberty; a measure may follow. */
    NONE("未采取强制措施", "no measure"),
    /** 传唤. */
    SUMMONED("已传唤", "summoned"),
    /** 拘传. */
    COMPELLED("已拘传", "under compelled appearance"),
    /** 拘留. Criminal detention, not the administrative penalty. */
    DETAINED("已拘留", "detained"),
    /** 提请批准逮捕. */
    ARREST_REQUESTED("已提请批准逮捕", "arrest requested"),
    /** 批准逮捕. Approved and not yet executed. */
    ARREST_APPROVED("已批准逮捕", "arrest approved"),
    /** 不批准逮捕. Whoever is held must be released at once. */
    NOT_APPROVED("不批准逮捕", "arrest refused"),
    /** 逮捕. Custody for the investigation. */
    ARRESTED("已逮捕", "arrested"),
    /** 取保候审. */
    BAIL("取保候审", "on bail"),
    /** 监视居住. */
    RESIDENTIAL_SURVEILLANCE("监视居住", "under residential surveillance"),
    /** 释放. The investigation may go on, and so may requests about a refused arrest. */
    RELEASED("已释放", "released"),
    /** 移送审查起诉. Custody follows the clock of the procuratorate. */
    HANDED_OVER("已移送审查起诉", "handed over for prosecution"),
    /** 提起公诉. Custody follows the clock of the court. */
    WITH_COURT("已起诉到法院", "before the court"),
    /** 解除. The measure is over. */
    LIFTED("已解除", "lifted");

    private final Phrase words;

    MeasureState(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
