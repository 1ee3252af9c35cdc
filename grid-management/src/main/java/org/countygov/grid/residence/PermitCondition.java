package org.countygov.grid.residence;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What the rules of residence permits require; each completes the phrase <i>provided that …</i>. */
enum PermitCondition implements Worded {
    HALF_A_YEAR("居住满半年", "the person has lived here for half a year"),
    STABLE_TIE("有合法稳定就业、合法稳定住所或者连续就读之一", "there is a stable job, a stable dwelling or continuous study"),
    TOLD_ALL_AT_ONCE("一次性告知全部所缺材料", "every missing paper is told"),
    NOT_TOLD_BEFORE("此前没有告知补正", "no missing paper was told before"),
    PAPERS_COMPLETE("材料已补齐", "the papers are complete"),
    CONDITIONS_MET("符合申领条件", "the conditions of the permit are met"),
    WINDOW_OPEN("在每满一年之日前一个月内", "it is the month before a full year"),
    GROUND_NAMED("有使用功能终止的情形", "a ground for termination is named");

    private final Phrase words;

    PermitCondition(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
