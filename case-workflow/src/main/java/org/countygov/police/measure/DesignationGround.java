package org.countygov.police.measure;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Why a residence is designated (指定居所的情形). */
public enum DesignationGround implements Worded {
    NO_FIXED_HOME("无固定住处", "no fixed home"),
    HINDERS_SECURITY_CASE(
            "涉嫌危害国家安全犯罪、恐怖活动犯罪，在住处执行可能有碍侦查",
            "State-security or terrorism case in which home would hinder the investigation");

    private final Phrase words;

    DesignationGround(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
