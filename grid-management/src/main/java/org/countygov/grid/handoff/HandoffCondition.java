package org.countygov.grid.handoff;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What the rules of the hand-off to enforcement require; each completes the phrase <i>provided that …</i>. */
enum HandoffCondition implements Worded {
    EVENT_LINKED("已关联网格事件", "the grid event is linked"),
    EVIDENCE_PRESERVED("线索和证据已固定", "clues and evidence are preserved"),
    TEAM_HAS_POWER("职权在公布的清单内，或者由县级部门委托", "the power is on the published list, or delegated by a county department"),
    DELEGATED_ACT_ONLY("委托的，限于检查、取证、应急处置", "a delegated power is used for inspection, evidence or emergencies only"),
    DELEGATOR_NAMED("委托的，载明以何部门名义、由何部门负责", "where delegated, it is said in whose name and liability"),
    TEAM_HAS_NO_POWER("乡镇没有该项职权", "the township has no such power"),
    STOPPED_OR_PERSUADED("已制止、劝阻", "the act was stopped or the person dissuaded"),
    DEPARTMENT_TOLD("已告知主管部门", "the competent department was told"),
    RESULT_STATED("已载明结果", "the result is stated"),
    BY_THE_RECEIVER("由接收方为之", "whoever received it acts");

    private final Phrase words;

    HandoffCondition(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
