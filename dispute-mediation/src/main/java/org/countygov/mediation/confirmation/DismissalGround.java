package org.countygov.mediation.confirmation;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Why a court dismisses an application for confirmation (驳回申请的情形). */
public enum DismissalGround implements Worded {
    /** 违反法律强制性规定. */
    BREAKS_MANDATORY_LAW("违反法律强制性规定", "it breaks a mandatory rule of law"),
    /** 损害国家利益、社会公共利益、他人合法权益. */
    HARMS_OTHERS("损害国家利益、社会公共利益或者他人合法权益", "it harms the State, the public or another's rights"),
    /** 违背公序良俗. */
    AGAINST_GOOD_MORALS("违背公序良俗", "it is against public order and good morals"),
    /** 违反自愿原则. */
    NOT_VOLUNTARY("违反自愿原则", "it was not voluntary"),
    /** 内容不明确. */
    UNCLEAR("内容不明确", "its content is unclear"),
    /** 其他不能进行司法确认的情形. */
    OTHER("其他不能确认的情形", "another reason against confirmation"),
    /** 受理后发现不予受理的情形. */
    BAR_FOUND_LATER("受理后发现属于不予受理的情形", "a bar to acceptance was found later");

    private final Phrase words;

    DismissalGround(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
