package org.countygov.police.measure;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Why the family is not told at once (不予通知的情形). */
public enum DelayReason implements Worded {
    IDENTITY_WITHHELD("不讲真实姓名、住址，身份不明", "name and address withheld"),
    NO_FAMILY("没有家属", "no family"),
    NO_CONTACT("提供的家属联系方式无法取得联系", "the contact given does not lead to the family"),
    FORCE_MAJEURE("因自然灾害等不可抗力导致无法通知", "natural disaster or other force majeure"),
    /** Excuses a late notice of detention, never one of arrest. */
    HINDERS_SECURITY_CASE(
            "涉嫌危害国家安全犯罪、恐怖活动犯罪，通知可能有碍侦查",
            "State-security or terrorism case in which notice could hinder the investigation");

    private final Phrase words;

    DelayReason(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
