package org.countygov.police.administrative;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** A kind of penalty, as far as procedure depends on it (处罚种类). */
public enum PenaltyKind implements Worded {
    /** 警告. */
    WARNING("警告", "warning"),
    /** 罚款. */
    FINE("罚款", "fine"),
    /** 行政拘留. */
    DETENTION("行政拘留", "administrative detention"),
    /** 吊销许可证. */
    LICENCE_REVOKED("吊销许可证", "revocation of a licence"),
    /** 责令停产停业. */
    BUSINESS_SUSPENDED("责令停产停业", "suspension of business"),
    /** 没收较大数额财物. */
    LARGE_CONFISCATION("没收较大数额财物", "confiscation of large value"),
    /** 责令关闭. */
    CLOSURE("责令关闭", "closure"),
    /** 限制从业. */
    PRACTICE_RESTRICTED("限制从业", "restriction on practice"),
    /** 其他. */
    OTHER("其他", "other");

    private final Phrase words;

    PenaltyKind(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
