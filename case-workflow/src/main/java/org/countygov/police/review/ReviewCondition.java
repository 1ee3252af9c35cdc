package org.countygov.police.review;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What the rules of unified review require; each completes the phrase <i>provided that …</i>. */
enum ReviewCondition implements Worded {
    POINT_SWITCHED_ON("该事项在本地须经审核", "the county has this point reviewed"),
    FILE_COMPLETE("材料符合该事项的清单", "the file is complete by the checklist of the point"),
    ACTS_FOR_CASE_UNIT("由本案办案部门提交", "the unit of this case submits"),
    LEGAL_PERIOD_SPARED("审核在法定期限届满前留有余量地结束", "the review ends a safe time before the legal period does"),
    MAY_FOLLOW_THE_ACT("属于可以先批后审的紧急事项", "the step is urgent enough to be signed first"),
    REVIEWER_NOT_CASE_OFFICER("审核人不是本案办案人员", "the reviewer does not handle the case"),
    REVIEWER_NOT_OF_CASE_UNIT("审核人不属于办案部门", "the reviewer is not of the case unit"),
    NO_GROUND_TO_STEP_ASIDE("审核人无回避情形", "the reviewer has no ground to step aside"),
    REVIEWER_QUALIFIED(
            "初次从事处罚审核的，已通过国家统一法律职业资格考试",
            "whoever reviews a penalty for the first time has passed the national legal examination"),
    BY_ASSIGNED_REVIEWER("由指定的审核人进行", "the assigned reviewer acts"),
    ALL_MATTERS_CHECKED("事实、证据、法律、程序、措施和财物均已审核", "facts, evidence, law, procedure, measure and property were checked"),
    REASONS_GIVEN("意见写明理由", "the opinion gives reasons"),
    DEFECTS_LISTED("逐项列明问题", "the defects are listed"),
    BASIS_OF_EACH_GIVEN("每项问题写明依据", "the basis of each defect is given"),
    EVERY_DEFECT_ANSWERED("对每项问题均已答复", "every listed defect is answered"),
    BARRED_BY_LAW("存在法律障碍", "law stands against the step"),
    COMPETENT_LEVEL("由法定级别的负责人作出", "the level that law names decides"),
    NOT_THE_REVIEWER("批准人不是审核人", "whoever decides is not the reviewer"),
    COLLECTIVELY_DISCUSSED("经集体讨论并有记录", "it was decided in collective discussion, with minutes"),
    REASONS_WRITTEN("书面说明理由", "the reasons are written down"),
    REVIEW_NOT_DECISIVE("没有法律规定未经审核通过不得决定", "no statute forbids the decision without a passed review"),
    FOR_THE_PROCURATORATE("属于送交检察院的事项", "the papers go to the procuratorate"),
    FEEDBACK_FITS("反馈与事项相符", "the answer is one to this step");

    private final Phrase words;

    ReviewCondition(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
