package org.countygov.mediation.aid;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What the rules of legal aid require; each completes the phrase <i>provided that …</i>. */
enum AidCondition implements Worded {
    MATTER_CLAIMED("申请的是法律援助事项", "the application names a matter of legal aid"),
    MEANS_STATED("如实说明经济困难状况", "the means are stated, where a means condition applies"),
    RELATIVE_OF_DETAINED("近亲属代被羁押人申请", "a relative applies for somebody detained"),
    TOLD_ONCE("补充只能一次性告知", "a supplement was not asked for before"),
    MISSING_PAPERS_NAMED("已告知缺少的材料", "the missing papers are named"),
    SUPPLIED_AS_ASKED("按要求补充", "it is supplied as asked"),
    NOT_SUPPLIED_AS_ASKED("未按要求补充", "it was not supplied as asked"),
    URGENT(
            "距时效或者期限届满不足七日，或者需紧急保全、先予执行",
            "a time limit ends within seven days, or preservation or advance enforcement is urgent"),
    IN_SCOPE("属于法律援助范围", "the matter is within the scope"),
    MEANS_IN_ORDER("符合经济困难条件，或者免予核查、不受限制", "the means condition is met, or not checked, or does not apply"),
    NOT_CHECKED_WHERE_EXEMPT("对免予核查的人员未作核查", "the means of an exempt person were not checked"),
    GROUND_OF_REFUSAL("有不予援助的理由", "a ground of refusal is named"),
    MEANS_MATTER("不受经济困难条件限制的，不以此为由", "means are no ground where no means condition applies"),
    REASONS_WRITTEN("书面说明理由", "the reasons are given in writing"),
    AGAINST_REFUSAL("异议针对不予援助", "the objection is against the refusal"),
    AGAINST_ENDING("异议针对终止援助", "the objection is against the ending"),
    RECIPIENT_ASKED("受援人请求更换", "the recipient asked for another"),
    DUTY_FAILED("承办人员未依法履职", "the staff did not do their duty"),
    GROUND_TO_END("有终止援助的情形", "a ground to end is named"),
    ASSIGNED_STAFF("由被指派的人员办理", "the staff assigned act"),
    REPORT_AND_COPIES("已提交报告和材料", "the report and the copies are handed in"),
    NOTHING_LEFT("没有未了事项", "nothing is left to do");

    private final Phrase words;

    AidCondition(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
