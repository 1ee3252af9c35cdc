package org.countygov.grid.volunteer;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What a volunteer does at a post. */
public enum Duty implements Worded {
    /** 治安巡逻. */
    SECURITY_PATROL("治安巡逻", "security patrol"),
    /** 普法宣传. */
    PUBLICITY("普法宣传", "legal publicity"),
    /** 环境卫生. */
    ENVIRONMENT("环境卫生", "environment"),
    /** 关爱帮扶. */
    CARE("关爱帮扶", "care and help"),
    /** 协助调解. */
    MEDIATION_HELP("协助调解", "help in mediation"),
    /** 文明交通劝导. */
    TRAFFIC_GUIDANCE("文明交通劝导", "traffic guidance"),
    /** 查验身份证件. A power of the police. */
    IDENTITY_CHECK("查验身份证件", "checking identity documents"),
    /** 检查人身、物品. A power of the police. */
    SEARCH("检查人身、物品", "searching persons or things"),
    /** 检查车辆. A power of the police. */
    VEHICLE_CHECK("检查车辆", "checking vehicles");

    private final Phrase words;

    Duty(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
