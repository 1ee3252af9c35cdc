package org.countygov.police.criminal;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** A compulsory measure against a suspect (强制措施). A summons is none; its file and that of each measure are cases of their own. */
public enum MeasureKind implements Worded {
    /** 拘传. */
    COMPELLED_APPEARANCE("拘传", "compelled appearance"),
    /** 取保候审. */
    BAIL("取保候审", "bail"),
    /** 监视居住. */
    RESIDENTIAL_SURVEILLANCE("监视居住", "residential surveillance"),
    /** 危害国家安全、恐怖活动案件中指定居所的监视居住. */
    DESIGNATED_RESIDENCE("指定居所监视居住", "surveillance in a designated residence"),
    /** 刑事拘留. */
    DETENTION("拘留", "detention"),
    /** 逮捕. */
    ARREST("逮捕", "arrest");

    private final Phrase words;

    MeasureKind(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    /** Whether the suspect is held. */
    public boolean isCustody() {
        return this == DETENTION || this == ARREST;
    }

    @Override
    public Phrase words() {
        return words;
    }
}
