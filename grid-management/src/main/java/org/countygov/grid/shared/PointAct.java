package org.countygov.grid.shared;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** An act that may earn points (积分事项), if the published list has it. */
public enum PointAct implements Worded {
    /** 参加志愿服务. */
    VOLUNTEER_SERVICE("参加志愿服务", "volunteer service"),
    /** 报告隐患. */
    HAZARD_REPORT("报告隐患", "report of a hazard"),
    /** 协助化解纠纷. */
    MEDIATION_HELP("协助化解纠纷", "help in settling a dispute"),
    /** 参加议事协商. */
    COMMUNITY_MEETING("参加议事协商", "taking part in a community meeting"),
    /** 参加学法活动. */
    LEGAL_STUDY("参加学法活动", "taking part in legal education");

    private final Phrase words;

    PointAct(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
