package org.countygov.police.alert;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Why an alert is reviewed in substance (审查对象). Local practice. */
public enum ReviewCause implements Worded {
    /** 涉案警情作非案件办结. */
    CASE_CLOSED_AS_NON_CASE("涉案警情作非案件办结", "a suspected offence was closed as no case"),
    /** 有伤情或者使用凶器的纠纷. */
    HARM_IN_DISPUTE("有伤情或者使用凶器的纠纷", "a dispute with injury or a weapon"),
    /** 家庭暴力. */
    DOMESTIC_VIOLENCE("家庭暴力", "domestic violence"),
    /** 涉未成年人. */
    MINOR("涉未成年人", "a minor is concerned"),
    /** 诈骗. */
    FRAUD("诈骗", "fraud"),
    /** 带回人员. */
    PERSON_BROUGHT_BACK("带回人员", "a person was brought back"),
    /** 同一对象重复报警. */
    REPEAT_CALLER("同一对象重复报警", "repeated calls about the same party"),
    /** 报警人不满意. */
    CALLER_DISSATISFIED("报警人不满意", "the caller is dissatisfied"),
    /** 处置后变更类别. */
    CLASS_CHANGED("处置后变更类别", "the class was changed after the disposal"),
    /** 移送或者转出. */
    SENT_ELSEWHERE("移送或者转出", "the alert was transferred or referred"),
    /** 抽样. Drawn at random, with the seed on record. */
    SAMPLE("抽样", "a sample");

    private final Phrase words;

    ReviewCause(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
