package org.countygov.police.remedy;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Who is asked to reconsider an administrative act (复议机关). */
public enum ReconsiderationBody implements Worded {
    /** 上一级公安机关. Until 2023. */
    SUPERIOR_POLICE("上一级公安机关", "police organ one level up"),
    /** 本级人民政府. */
    PEOPLES_GOVERNMENT("本级人民政府", "people's government of the same level");

    private final Phrase words;

    ReconsiderationBody(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
