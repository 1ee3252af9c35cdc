package org.countygov.police.criminal;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Why a case is not filed, as somebody gives it; not all of these are lawful (不予立案的理由). */
public enum NonFilingGround implements Worded {
    NO_CRIMINAL_FACT("没有犯罪事实", "no criminal fact"),
    OBVIOUSLY_MINOR("犯罪事实显著轻微", "obviously minor"),
    OTHER_LAWFUL_BAR("有其他依法不追究刑事责任的情形", "another lawful bar to liability"),
    /** 材料不全. Never a ground: the papers are asked for. */
    FILE_INCOMPLETE("移送材料不全", "the agency's file is incomplete"),
    /** 可以自诉. No ground against a victim who wants the police. */
    PRIVATE_PROSECUTION_POSSIBLE("被害人可以自诉", "the victim could prosecute privately");

    private final Phrase words;

    NonFilingGround(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    boolean isLawful() {
        return this == NO_CRIMINAL_FACT || this == OBVIOUSLY_MINOR || this == OTHER_LAWFUL_BAR;
    }

    @Override
    public Phrase words() {
        return words;
    }
}
