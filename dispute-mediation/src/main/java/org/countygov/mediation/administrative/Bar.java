package org.countygov.mediation.administrative;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What keeps an organ from mediating (不适用调解的情形); which of them count, the {@link Regime} says. */
public enum Bar implements Worded {
    /** 不属本机关职责. */
    OUTSIDE_FUNCTION("不属本机关职责", "it is not the organ's function"),
    /** 一方当事人不愿意调解. */
    PARTY_UNWILLING("一方当事人不愿意调解", "a party is unwilling"),
    /** 已向人民法院起诉. */
    WITH_A_COURT("已向人民法院起诉", "a court has the matter"),
    /** 已申请人民调解. */
    WITH_A_COMMITTEE("已申请人民调解", "a people's mediation committee has the matter"),
    /** 雇凶伤害他人. */
    HIRED_ASSAULT("雇凶伤害他人", "hired assault"),
    /** 结伙斗殴或者寻衅滋事. */
    GANG_FIGHT_OR_PROVOCATION("结伙斗殴或者寻衅滋事", "gang fighting or picking quarrels"),
    /** 多次实施违法行为. */
    REPEAT_OFFENDER("多次实施违法行为", "a repeat offender"),
    /** 调解过程中又对对方实施违法行为. */
    NEW_OFFENCE("调解过程中又对对方实施违法行为", "a new offence against the other side during mediation"),
    /** 违法嫌疑人逃跑. */
    SUSPECT_FLED("违法嫌疑人逃跑", "the suspect has fled"),
    /** 其他不宜调解的情形. */
    OTHERWISE_UNFIT("其他不宜调解的情形", "otherwise unfit for mediation");

    private final Phrase words;

    Bar(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
