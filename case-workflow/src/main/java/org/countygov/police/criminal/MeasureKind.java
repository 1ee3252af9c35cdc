package org.countygov.police.criminal;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** A compulsory measure against a suspect (强制措施). A summons is none; its file and that of each measure are cases of their own. */
public enum MeasureKind implements Worded {
    /** 拘传. */
    COMPELLED_APPEARANCE("拘传", "compelled appearance"),
    /** 取保候审. */
    BAIL("取保候审", "bail"),
    /** 监视居住, at home, or in a designated residence where there is no fixed home. */
    RESIDENTIAL_SURVEILLANCE("监视居住", "residential surveillance"),
    /** 指定居所监视居住, where home would hinder the investigation: the only case in which the superior organ must agree (CR 111). */
    DESIGNATED_RESIDENCE(
            "指定居所监视居住（危害国家安全、恐怖活动犯罪）", "surveillance in a designated residence (State-security or terrorism case)"),
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
