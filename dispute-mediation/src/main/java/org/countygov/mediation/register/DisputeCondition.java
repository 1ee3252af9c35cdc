package org.countygov.mediation.register;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What the rules of the register require; each completes the phrase <i>provided that …</i>. */
enum DisputeCondition implements Worded {
    ONE_ISSUE("一案一事", "the entry has one issue"),
    DUPLICATES_LINKED("重复登记的已作关联", "every known duplicate is linked and kept"),
    ISSUE_STATED("问题已载明", "the issue is stated"),
    TEAM_WITH_LEAD_UNIT("专班至少二人并有牵头单位", "the team has at least two people and a lead unit"),
    ONE_LEADER("包案领导一名，姓名职务明确", "exactly one leader is named, with post"),
    PLAN_WITH_DATES("方案有步骤、有时限", "the plan has steps, each with its day"),
    CARRIED_TO_THE_END("承诺一包到底", "it is to be carried through to the end"),
    LEADER_HIMSELF("由本案包案领导办理", "the leader of this dispute acts"),
    TEAM_ITSELF("由本案专班成员办理", "a member of this dispute's team acts"),
    PROCEDURE_LINKED("已关联所启动的程序", "the procedure is linked"),
    NEW_PLAN_VERSION("新方案为下一版本", "the plan is the next version, the earlier ones kept"),
    LEVEL_RISES("风险等级上升", "the level is higher than before"),
    ESCALATION_LEVEL("达到升级处置的等级", "the level calls for escalation"),
    BELOW_ESCALATION_LEVEL(
            "未达到升级处置的等级，或者尚未落实包案、已在升级处置中",
            "the level calls for no escalation, or the dispute is not assigned yet, or escalated already"),
    MASS_INCIDENT_REPORTED("可能发生群体性事件的已立即报告", "a possible mass incident is reported at once"),
    DANGER_OVER("经评估风险已消除", "the danger is assessed as gone"),
    ONE_SUCCESSOR("同时确定一名接替领导", "exactly one successor, another person, is named in the same act"),
    HANDED_OVER("有交接记录", "the hand-over is on record"),
    RESULT_PROVED("有协议、决定、裁判或者书面答复", "the result is more than an explanation"),
    NOT_LEFT_TO_COURT("不是仅移交法院", "it is not merely with a court"),
    NO_WAIVER("不以承诺息访息诉为结果", "the result is no promise not to petition or sue"),
    PETITION_AGREEMENT_WRITTEN("信访中调解的有书面协议", "what was mediated in petition work is in writing"),
    REOPENING_REASON("有重新化解的原因", "performance failed, or the issue is back"),
    FOLLOWED_UP("至少回访一次", "there was at least one follow-up"),
    NO_OPEN_CLOCK("没有未了结的时限", "no clock is open"),
    NO_OPEN_ALERT("预警已解除", "no alert of it is open"),
    ROUTE_EXISTS("属于法定途径", "a statutory route exists"),
    LEAD_UNIT_ITSELF("由本案牵头单位办理", "the lead unit of this dispute acts, where there is one"),
    RECEIVER_ACKNOWLEDGED("接收单位已接收", "the receiver has acknowledged"),
    RECEIVER_ITSELF("由接收单位答复", "the unit to which it was handed answers"),
    NOTHING_UNANSWERED("没有未答复的移送", "nothing handed on is still unanswered"),
    REFERRAL_UNANSWERED("有待答复的移送", "something handed on is unanswered");

    private final Phrase words;

    DisputeCondition(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
