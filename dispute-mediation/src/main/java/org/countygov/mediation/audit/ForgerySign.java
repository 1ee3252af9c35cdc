package org.countygov.mediation.audit;

import static org.countygov.law.Instruments.CIVIL_PL_I_2022;
import static org.countygov.law.Instruments.PML;

import org.countygov.law.Basis;
import org.countygov.law.Convention;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What makes a mediation file look forged (虚假调解疑点). */
public enum ForgerySign implements Worded {
    /** 调解之前已经履行. Nothing was left to agree on. */
    PERFORMED_BEFORE_MEDIATION("申请调解之前已经履行", "what was agreed had been done before mediation began"),
    /** 履行完毕后申请司法确认. A ruling that is good for nothing but the record. */
    CONFIRMED_AFTER_PERFORMANCE("履行完毕后仍申请司法确认", "confirmation was asked for when all had been done"),
    /** 协议文字雷同. */
    IDENTICAL_WORDING("协议文字与其他卷宗雷同", "the agreement is worded like that of another file"),
    /** 当事人无联系方式. Nobody can ask whether there was a dispute. */
    PARTY_WITHOUT_CONTACT("当事人没有联系方式", "a party has no contact on file"),
    /** 司法确认时当事人未到场. */
    PARTY_ABSENT_FROM_CONFIRMATION("申请司法确认时有当事人未到场", "a party was not present at the confirmation");

    private static final Convention AUDIT = Convention.of(
            "以案定补引发虚假调解，疑点系审计惯例",
            "paying by the file has produced forged agreements; the signs are a convention of audits");

    private final Phrase words;

    ForgerySign(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    /** What the sign rests on. */
    public Basis basis() {
        return switch (this) {
            case PERFORMED_BEFORE_MEDIATION, IDENTICAL_WORDING, PARTY_WITHOUT_CONTACT -> AUDIT;
            case CONFIRMED_AFTER_PERFORMANCE -> PML.article(33);
            case PARTY_ABSENT_FROM_CONFIRMATION -> CIVIL_PL_I_2022.article(356);
        };
    }

    @Override
    public Phrase words() {
        return words;
    }
}
