package org.countygov.toy;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What the rules on subsidies require. */
public enum ToyCondition implements Worded {
    SUM_IS_WITHIN_THE_LIMIT("金额不超过上限", "the sum is within the limit"),
    PAPERS_ARE_COMPLETE("材料齐全", "the papers are complete"),
    NOT_OBJECTED_BEFORE("此前未提出异议", "nobody has objected before"),
    COLLECTED_BY_THE_APPLICANT("由申请人本人领取", "the applicant collects it in person"),
    DEATH_IS_PAST("死亡时间不晚于报告时间", "the death is not in the future"),
    THE_APPLICANT_HAS_DIED("申请人死亡", "the applicant has died"),
    NO_MORE_OBJECTION("异议期已过", "the time to object has ended");

    private final Phrase words;

    ToyCondition(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
