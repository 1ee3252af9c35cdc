package org.countygov.mediation.confirmation;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Why a court does not accept an application for confirmation (不予受理的情形). */
public enum Bar implements Worded {
    /** 不属于人民法院受理民事案件的范围. */
    NOT_CIVIL_JURISDICTION("不属于法院受理民事案件的范围", "outside the courts' civil jurisdiction"),
    /** 不属于收到申请的人民法院管辖. */
    WRONG_COURT("不属于本院管辖", "another court is competent"),
    /** 婚姻、亲子、收养等身份关系. */
    STATUS("涉及婚姻、亲子、收养等身份关系", "it concerns marriage, parentage, adoption or other status"),
    /** 适用其他特别程序、公示催告程序、破产程序. */
    OTHER_PROCEDURE("应适用其他特别程序、公示催告或者破产程序", "another special, public-summons or bankruptcy procedure applies"),
    /** 物权、知识产权确权. */
    TITLE("涉及物权、知识产权确权", "it decides title to real rights or intellectual property");

    private final Phrase words;

    Bar(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
