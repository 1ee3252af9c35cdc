package org.countygov.grid.event;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What the rules of grid events require; each completes the phrase <i>provided that …</i>. */
enum GridEventCondition implements Worded {
    IN_EXACTLY_ONE_GRID("地点恰好落在一个网格内", "the place lies in exactly one grid"),
    CATEGORY_KNOWN("事件类别明确", "the category is known"),
    CONFIDENTIALITY_WISH_STORED("已记录反映人是否要求保密", "it is recorded whether the reporter wants to stay unknown"),
    SELF_RESOLVABLE_ITEM("属于清单内可以自行处理的事项", "the item is on the list as one that workers resolve"),
    MINOR_MATTER("情节轻微", "the matter is minor"),
    SETTLED_BY_COORDINATION("以协调方式即可解决", "the worker can settle it by coordination"),
    RESULT_RECORDED("结果和证据已记录", "result and evidence are recorded"),
    NOT_A_MANDATORY_REPORT("不属于应当立即报告的情形", "it is nothing that must be reported out at once"),
    GROUND_ON_THE_LIST("有列明的不予受理情形", "there is a ground on the list"),
    REASON_GIVEN("已说明理由", "the reason is given"),
    CHANNEL_NAMED("属于其他法定途径的，已告知途径", "where another channel is the right one, it is named"),
    HANDOVER_CALLED_FOR("属于紧急或者应当立即报告的情形", "it is an emergency or must be reported at once"),
    TARGET_NAMED("接收方明确", "it is said who receives it"),
    SOURCE_NEEDS_CHECK("来源为群众或者感知设备且尚未核实", "the public or a sensor reported it, and nobody has checked"),
    EVIDENCE_FROM_THE_SPOT("有现场证据", "there is evidence from the spot"),
    FILE_NUMBER_CREATED("已编立案号", "a file number is created"),
    SOURCE_IS_RELIABLE("由网格员、部门上报，或者已经核实", "a worker or department reported it, or it has been checked"),
    NO_OPEN_TWIN("没有同一地点、同一类别的在办事件", "no open event has the same place and category"),
    MASTER_LINKED("已关联主事件", "the master event is linked"),
    PROGRESS_TOLD("已告知反映人主事件的进展", "the reporter knows how the master event stands"),
    TRIAGE_COMPLETE("层级、类别、结案标准和时限已确定", "level, category, closing standard and limit are set"),
    ON_LIST_OR_DUTY("属于公开清单或者部门职责", "it is on the published list or a duty of a department"),
    EXACTLY_ONE_LEAD("只有一个主办单位", "there is exactly one lead unit"),
    LIMIT_ON_THE_ORDER("派单写明时限", "the order states the limit"),
    COMMITTEE_LEADS_OWN_LIST_ONLY("村（居）委会只主办自身清单内的事项", "a committee leads only what is on its own list"),
    DUTY_NOT_PUSHED_DOWN("部门没有将自身职责转给乡镇", "no department pushes its own duty down to the township"),
    COMPLAINED_OF_KEPT_OUT("未派给被反映的单位", "it does not go to a unit complained of"),
    ACTOR_NOT_INTERESTED("经办人没有直接利害关系", "who acts has no direct interest"),
    BY_THE_LEAD_UNIT("由主办单位为之", "the lead unit acts"),
    RETURN_REASONED("退回附有理由", "the return is reasoned"),
    NOT_DESIGNATED_FINALLY("不是最终指定", "the assignment was no final designation"),
    DISPUTE_HEARD("已听取职责争议", "the dispute about duty was heard"),
    CENTRE_MISTAKEN("属于中心派单错误", "the centre made a mistake"),
    ASKED_BY_UNIT("由承办单位申请", "the unit asked for it"),
    TIME_STILL_RUNS("时限尚未届满", "the time has not run out"),
    EXTENSION_REASON_GIVEN("有法律规定或者客观原因", "there is a legal or objective reason"),
    REPORTER_TOLD("反映人已获告知，或者无需告知", "the reporter was told, or need not be"),
    SUSPENSION_REASON_GIVEN("有缓办事由", "there is a reason to suspend"),
    PLAN_AND_REVIEW_SET("有书面计划和将来的复核日期", "there is a written plan and a review date to come"),
    REVIEW_DATE_REACHED("到达复核日期", "the review date has come"),
    WHISTLE_GROUND_GIVEN("有吹哨事由", "there is a ground to summon"),
    DEPARTMENTS_NAMED("已点名部门", "the departments are named"),
    SUMMONED_AND_AWAITED("该部门被召集且尚未报到", "the department was summoned and has not yet come"),
    ALL_HAVE_COME("被召集的部门均已报到", "all summoned departments have come"),
    GROUND_TO_RAISE("有部门逾时未到，或者职责不清、仍未解决", "a department stayed away, or duty is unclear, or it is still unsolved"),
    LEVEL_ABOVE_EXISTS("有上一层级", "there is a level above"),
    MEETS_CLOSING_STANDARD("结果达到结案标准", "the result meets the closing standard"),
    REPLY_PREPARED("已拟好答复，或者无需答复", "the reply is prepared, or none is owed"),
    VERIFIER_INDEPENDENT("核查人既非处置人也不属于处置单位", "the verifier is neither the disposer nor of the disposing unit"),
    EVIDENCE_AFTER_RESULT("现场证据晚于处置结果", "the evidence from the spot is later than the result"),
    FAILURE_REASONED("核查不通过附有理由", "the failure is reasoned"),
    REPORTER_ANSWERED("已答复反映人，或者无需答复", "the reporter was answered, or no answer is owed"),
    CALLBACK_ON_RECORD("已记录回访结果或者尝试，或者无需回访", "a callback or an attempt is on record, or none is owed"),
    NOT_BY_THE_DISPOSER("结案人不属于处置单位", "whoever closes is not of the disposing unit"),
    UNSOLVED_OR_BACK("不满意且未解决，或者问题重现", "it is unsolved to the reporter's dissatisfaction, or came back"),
    NEW_FACT_IF_SETTLED("已依法办结的，有新的事实或者理由", "where it was lawfully settled, there is a new fact or reason"),
    LIMIT_KNOWN("时限明确", "the limit is known"),
    VOID_REASON_GIVEN("有作废事由", "there is a reason to void"),
    IN_THE_LEDGER("已记入台账", "it is entered in the ledger"),
    CIVIL_DISPUTE("属于民事纠纷", "it is a civil dispute"),
    NO_PARTY_REFUSES("没有当事人拒绝调解", "no party has refused mediation"),
    NO_CRIME_SUSPECTED("没有犯罪嫌疑", "no crime is suspected"),
    MEDIATOR_ENDED_IT("调解已由调解员终止", "the mediator has ended the mediation"),
    ROUTES_EXPLAINED("已告知仲裁、行政、司法途径", "the parties were told of arbitration, administrative and court routes"),
    AGREEMENT_RECORDED("调解协议已记录", "the agreement is recorded"),
    MEDIATING_BODY_NAMED("调解组织明确", "it is said who mediated"),
    BELONGS_TO_CHANNEL(
            "应当通过诉讼、仲裁、复议、信息公开、纪检监察或者信访解决",
            "it belongs to suit, arbitration, review, disclosure, discipline or petition"),
    PERSON_TOLD("已告知本人", "the person was told"),
    CENTRE_MAY_TRIAGE("中心享有分流指派权", "the centre holds the power to triage and assign"),
    CENTRE_MAY_COMMAND("中心享有指挥调度权", "the centre holds the power to command and dispatch");

    private final Phrase words;

    GridEventCondition(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
