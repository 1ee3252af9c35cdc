package org.countygov.time;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What follows when a period runs out and the act was not done. */
public enum Consequence implements Worded {
    /** The right to act is lost: a late act is refused. */
    RIGHT_LAPSES("逾期丧失权利", "the right lapses"),
    /** The authority may no longer act: limitation of penalties. */
    POWER_LAPSES("逾期不得再行使职权", "the power lapses"),
    /** The duty is still owed, and overdue. */
    DUTY_OVERDUE("逾期仍应履行", "the duty is overdue"),
    /** The law itself supplies a result, such as acceptance by silence or a freeze that lapses. */
    EFFECT_BY_LAW("依法自动产生效果", "an effect follows by law"),
    /** The person must be released, or the measure on the person changed, at once. */
    RELEASE_AT_ONCE("立即释放或者变更强制措施", "release or change the measure at once"),
    /** A measure on property, premises or communications must be lifted at once. */
    LIFT_AT_ONCE("立即解除措施", "lift the measure at once"),
    /** The procedure must be ended, or goes back to the ordinary one. */
    PROCEDURE_ENDS("应当终止该程序", "the procedure must end"),
    /** Somebody else may now turn to another remedy. */
    REMEDY_OPENS("可以另行寻求救济", "another remedy opens"),
    /** The other side may plead the passing of time; nothing happens by itself. */
    DEFENCE_ARISES("对方可提出时效抗辩", "the other side may plead limitation"),
    /** Money is added for every further day. */
    SURCHARGE_ACCRUES("逾期加处罚款", "a surcharge accrues"),
    /** The next step becomes possible: the period was the least that others must be given. */
    NEXT_STEP_OPENS("期满后方可进行下一步", "the next step opens"),
    /** A target was missed; nothing follows in law. */
    TARGET_MISSED("仅为工作目标", "a target is missed");

    private final Phrase words;

    Consequence(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    /** Whether an act after the last moment is refused. */
    public boolean barsLateActs() {
        return this == RIGHT_LAPSES || this == POWER_LAPSES;
    }

    /** Whether something happens without anybody's act. */
    public boolean happensByItself() {
        return this == EFFECT_BY_LAW;
    }

    @Override
    public Phrase words() {
        return words;
    }
}
