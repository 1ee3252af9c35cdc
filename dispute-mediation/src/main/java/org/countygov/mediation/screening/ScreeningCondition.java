package org.countygov.mediation.screening;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What the rules of screening require; each completes the phrase <i>provided that …</i>. */
enum ScreeningCondition implements Worded {
    OWN_UNIT("由本单位计划", "the unit plans its own round"),
    PERIOD_OF_CADENCE("周期符合本级排查频次", "the period is one of the level's cadence, if the round is regular"),
    PLANNED_IN_TIME("不迟于周期首日计划", "it is planned no later than the first day"),
    DUE_AS_SET("应报日符合宽限规定", "it is due on the last day plus the days of grace"),
    ONE_ROUND_A_PERIOD("同一单位同一周期只有一轮定期排查", "the unit has no other regular round of the period"),
    PERIOD_BEGUN("排查周期开始", "the period has begun"),
    DISPUTE_REGISTERED("发现的纠纷已登记", "the dispute found has an entry of its own"),
    FINDINGS_OR_ZERO_REPORT("有发现或者明确零报告", "there is a finding, or an express zero report where one is required"),
    ZERO_REPORT_TRUE("零报告与发现不矛盾", "there is no zero report beside findings"),
    BY_THE_UNIT("由该单位提交", "the unit itself hands it in"),
    DEFECTS_NAMED("指明需补正之处", "the defects are named"),
    BY_ANOTHER_UNIT("由上一级办理", "it is done by another unit than the one that screened"),
    CHILDREN_DONE("下级各轮均已提交或者标为逾期", "every round below is submitted or marked overdue"),
    NOBODY_LEFT_OUT("下级单位无遗漏", "no unit below is left out");

    private final Phrase words;

    ScreeningCondition(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
