package org.countygov.grid.centre;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What the rules of requests to the centre require; each completes the phrase <i>provided that …</i>. */
enum CentreRequestCondition implements Worded {
    CODE_ISSUED("已生成案件码", "a case code is issued"),
    WITHIN_SCOPE("属于中心受理范围", "it is within the scope of the centre"),
    NOT_IN_ANOTHER_CHANNEL("未在诉讼、仲裁、复议、信访等渠道办理", "no court, arbitration body, review body or petition office has it"),
    NO_MATERIAL_ASKED_AGAIN("没有要求重复提交中心已有的材料", "no material that the centre already holds is asked for"),
    CAN_BE_ANSWERED_AT_ONCE("属于可以当场解答的咨询", "it is a question that can be answered at once"),
    ANSWER_GIVEN("已经答复", "the answer is given"),
    CHANNEL_OPEN("有法定途径可走或者正在办理", "a statutory channel is open or pending"),
    WHICH_WHERE_HOW_TOLD("已告知何种途径、何处、如何办理", "the person is told which channel, where and how"),
    EMERGENCY_CONNECTED("紧急的已立即转接，或者并非紧急", "an emergency, if it is one, is connected at once"),
    GROUND_ON_THE_LIST("有列明的不予受理情形", "there is a ground on the list"),
    REASON_GIVEN("已说明理由", "the reason is given"),
    CHANNEL_NAMED("属于其他法定途径的，已告知途径", "where another channel is the right one, it is named"),
    NOT_A_MANDATORY_REPORT("不属于应当立即报告的情形", "it is nothing that must be reported out at once"),
    EXACTLY_ONE_LEAD("只有一个主办部门", "there is exactly one lead department"),
    COMPLEXITY_DECIDED("已确定办理难度", "it is decided how complex it is"),
    CENTRE_MAY_ROUTE("中心享有分流指派权", "the centre holds the power to triage and assign"),
    CENTRE_MAY_URGE("中心享有督查督办权", "the centre holds the power to supervise and urge"),
    COMPLAINED_OF_KEPT_OUT("未派给被反映的单位", "it does not go to a unit complained of"),
    BY_THE_LEAD("由主办部门为之", "the lead department acts"),
    OBJECTION_REASONED("异议附有理由", "the objection is reasoned"),
    NOT_ROUTED_FINALLY("不是最终派单", "the routing was not final"),
    PERSON_CONTACTED("已联系本人", "the person was contacted"),
    SEVERAL_OR_STUCK("涉及数个部门或者办理受阻", "several departments are concerned, or it is stuck"),
    MINUTES_KEPT("有会商纪要", "minutes are kept"),
    DATE_SET("纪要确定了办结日期", "the minutes set a date"),
    STANDS_UNDER_LAW("会商决定不代替法定途径", "the decision replaces no court, review or arbitration"),
    TIME_STILL_RUNS("时限尚未届满", "the time has not run out"),
    PERSON_TOLD("已向本人说明", "the person was told the reason"),
    SUBSTANCE_ANSWERED("部门就实体问题作出答复", "the department answers on the substance"),
    HELPERS_PARTS_ATTACHED("协办部门的意见已附，或者没有协办部门", "the helpers' parts are attached, or there are no helpers"),
    ATTEMPT_RECORDED("已记录回访尝试", "the attempt to call back is recorded"),
    NOT_BY_THE_UNIT("回访人不属于承办部门", "whoever calls back is not of a handling department"),
    ANSWERS_ONLY_IF_REACHED("未联系上的，不得记为解决或者满意", "whoever was not reached is not taken as solved or satisfied"),
    SHOULD_BE_DONE_AGAIN("应办未办，或者有正当理由不满意", "it should have been done and was not, or dissatisfies for a good reason"),
    FREE_WILL("出于自愿", "it is of free will"),
    BY_WHOEVER_ASKED("由诉求人本人为之", "whoever made the request acts");

    private final Phrase words;

    CentreRequestCondition(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
