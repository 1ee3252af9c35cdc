package org.countygov.grid.volunteer;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What the rules of volunteer posts require; each completes the phrase <i>provided that …</i>. */
enum VolunteerCondition implements Worded {
    INFORMATION_TRUE("招募信息真实、准确、完整", "what is published is true, accurate and complete"),
    RISKS_STATED("已说明可能的风险", "possible risks are stated"),
    NO_POLICE_POWER("岗位不含警察职权", "the post carries no power of the police"),
    OF_FREE_WILL("出于本人自愿", "the volunteer acts of free will"),
    FITS_ABILITY("与年龄、技能、健康相适应", "the post fits the volunteer's age, skill and health"),
    TRAINED("须培训或者资质的，已经具备", "required training or a required licence is there"),
    NO_OTHER_CLAIM_THEN("与已认领的其他岗位时间不重叠", "no other claim of the volunteer overlaps"),
    GUARDIAN_WITH_MINOR("未成年人经监护人同意或者陪同", "the guardian of a minor consents or comes along"),
    NO_DANGER_FOR_MINOR("未成年人不从事危险岗位", "a minor has no dangerous post"),
    INSURED("有人身危险的，事先投保", "the volunteer of a risky post is insured beforehand"),
    BY_WHO_CLAIMED("由认领者本人作出", "the volunteer who claimed the post acts"),
    TOLD_IN_TIME("在服务开始以前告知", "the organiser is told before the service begins"),
    WITHIN_SHIFT("在服务时间内", "it is within the time of the post"),
    AT_PLACE("在服务地点", "it is at the place of the post"),
    SHIFT_OVER("服务时间已过", "the time of the post is over"),
    LATER_THAN_CHECK_IN("签退晚于签到", "the service ended later than it began"),
    BY_WHO_ORGANISED("谁组织谁记录", "whoever organised the service records it"),
    NOT_BY_VOLUNTEER("不由志愿者本人记录", "the volunteer does not record the own service"),
    TIME_AS_SERVED("记录的时长不超过实际服务时间", "no more time is recorded than was served"),
    RECORD_TRUE("记录真实、准确、完整", "the record is true, accurate and complete"),
    RECORD_FREE("记录不收费用", "the record is free of charge"),
    ASKED_BY_VOLUNTEER("应志愿者要求更正", "the volunteer asks for the correction"),
    CORRECTION_VERIFIED("更正内容已核实", "what is corrected was verified"),
    REASON_GIVEN("已说明理由", "a reason is given"),
    MAY_BE_ERASED("保存期限已过，或者本人要求删除", "the record was kept long enough, or the volunteer asks to erase it");

    private final Phrase words;

    VolunteerCondition(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
