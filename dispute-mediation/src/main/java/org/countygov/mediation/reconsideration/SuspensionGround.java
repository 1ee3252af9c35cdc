package org.countygov.mediation.reconsideration;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Why a review rests (中止的情形). Some grounds end the case when they last sixty days. */
public enum SuspensionGround implements Worded {
    /** 申请人死亡,近亲属尚未确定是否参加. */
    DEATH("申请人死亡", "death of the applicant", true),
    /** 申请人丧失行为能力,尚未确定法定代理人. */
    INCAPACITY("申请人丧失行为能力", "loss of capacity", true),
    /** 申请人终止,尚未确定承受人. */
    END_OF_ORGANISATION("法人或者其他组织终止", "end of the organisation", true),
    /** 调解、和解. */
    MEDIATION_OR_SETTLEMENT("为调解、和解", "mediation or settlement", false),
    /** 附带审查规范性文件. */
    DOCUMENT_REVIEW("附带审查规范性文件", "incidental review of a document", false),
    /** 第三十九条的其他情形. */
    OTHER("其他法定情形", "another ground of the law", false);

    private final Phrase words;
    private final boolean ending;

    SuspensionGround(String zh, String en, boolean ending) {
        this.words = Phrase.of(zh, en);
        this.ending = ending;
    }

    /** Whether the case is ended when the ground lasts sixty days. */
    public boolean endsAfterSixtyDays() {
        return ending;
    }

    @Override
    public Phrase words() {
        return words;
    }
}
