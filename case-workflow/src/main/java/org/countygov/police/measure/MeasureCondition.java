package org.countygov.police.measure;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What the rules of coercive measures require; each completes the phrase <i>provided that …</i>. */
enum MeasureCondition implements Worded {
    CASE_FILED("刑事案件已经立案", "the criminal case has been filed"),
    DETENTION_NOT_NEEDED("不需要拘留、逮捕", "neither detention nor arrest is needed"),
    SUMMONS_SHOWN("已出示传唤证和工作证件", "summons and badge were shown"),
    LAWFUL_VENUE("在规定的场所讯问", "the venue is one where interrogation is allowed"),
    NOT_CHAINED("不以连续传唤、拘传变相拘禁", "it is not chained to an earlier appearance"),
    NOT_ARRIVED_YET("到案时间尚未记载", "the arrival has not been recorded yet"),
    ESPECIALLY_MAJOR("案情特别重大、复杂", "the case is especially major or complex"),
    DETENTION_NEEDED("需要采取拘留、逮捕措施", "detention or arrest is needed"),
    NOT_APPEARED("经传唤没有到案", "the suspect was summoned and did not appear"),
    OWN_PLACE("在犯罪嫌疑人所在市、县的办案场所", "the venue is in the suspect's own city or county"),
    WARRANT_SHOWN("已出示相应的证件", "the warrant was shown"),
    BODY_PERMITS("县级以上人大代表已经许可", "the congress of a deputy has permitted it"),
    BODY_PERMITS_OR_IN_THE_ACT(
            "人大代表已经许可或者系现行犯", "the congress of a deputy has permitted it, or the deputy was caught in the act"),
    DETENTION_GROUND("有法定拘留情形", "one of the seven grounds of detention is named"),
    APPEARANCE_IN_TIME("传唤、拘传时限未届满", "the hours of the appearance have not run out"),
    AUTHORITY_NAMED("有拘留证或者已记载紧急情况", "there is a warrant or a note of the emergency"),
    FORMALITIES_DUE("尚未补办手续", "the formalities of an emergency are still to be completed"),
    FORMALITIES_DONE("拘留手续完备", "the formalities of the detention are complete"),
    TWO_INVESTIGATORS("由二名以上侦查人员进行", "at least two investigators do it"),
    INTERROGATION_PLACE(
            "送看守所后在看守所讯问室讯问", "whoever is in the detention house is interrogated in its interrogation room"),
    RIGHTS_TOLD("已告知诉讼权利", "the rights were told first"),
    DELAY_ALLOWED_IN_DETENTION(
            "无法通知，或者国家安全、恐怖案件通知可能有碍侦查",
            "the family cannot be reached, or notice could hinder a State-security or terrorism case"),
    FAMILY_UNREACHABLE("无法通知家属", "the family cannot be reached"),
    REASON_ON_NOTICE("已在通知书上注明原因", "the reason is written on the notice"),
    NOTICE_DELAYED("通知因故推迟", "the notice has been delayed for a reason"),
    IS_FOREIGNER("犯罪嫌疑人是外国人", "the suspect is a foreigner"),
    IS_DEPUTY_OR_MEMBER("系人大代表或者政协委员", "the suspect is a deputy or a member of the consultative conference"),
    FOUND_TO_BE_DEPUTY(
            "执行中发现系县级以上人大代表且未经许可", "the suspect is found to be a deputy of county level or above without permission"),
    SPECIAL_CIRCUMSTANCES("有特殊情况", "the circumstances are special"),
    WITHIN_FOUR_DAYS("延长一日至四日", "the extension is one to four days"),
    MAJOR_SUSPICION(
            "系流窜、多次、结伙作案的重大嫌疑分子", "the suspect is strongly suspected of roaming, repeating or acting in a gang"),
    WRONGLY_HELD("不应当拘留、逮捕", "the suspect should not have been detained or arrested"),
    CUSTODY_RUNS("羁押期限正在计算且未届满", "the custody period runs and has not expired"),
    ARREST_GROUND("有法定逮捕情形", "a ground of arrest is named"),
    BREACH_UNDER_MEASURE("违反规定的情形发生在取保候审、监视居住期间", "a breach presupposes bail or surveillance"),
    EVIDENCE_OF_CRIME("有证据证明有犯罪事实", "there is evidence of a crime"),
    IMPRISONMENT_POSSIBLE("可能判处徒刑以上刑罚", "imprisonment may be expected"),
    NO_EXCLUDED_EVIDENCE("依法排除的证据未作为依据", "it rests on no evidence that must be excluded"),
    PLEA_RECORDED("认罪认罚情况已经写明", "the plea is recorded"),
    MINOR_STRICTLY("对未成年人严格限制适用逮捕", "for a minor arrest is strictly limited"),
    NOT_DETAINED("犯罪嫌疑人未被拘留", "the suspect is not detained"),
    COMPLEX("案情重大、复杂", "the case is major or complex"),
    REASONS_GIVEN("已说明理由", "the reasons are given"),
    NO_OUTLINE("未要求补充侦查", "no outline for a supplement was given"),
    ARREST_REFUSED("人民检察院曾不批准逮捕", "arrest was refused"),
    REMEDY_ASKED("已要求复议或者提请复核", "reconsideration or review was asked for"),
    RECONSIDERATION_ASKED("已经要求复议", "reconsideration was asked for first"),
    ASKED_IN_FIVE_DAYS("在收到复议决定后五日内提出", "it is asked within five days of the answer to the reconsideration"),
    WAS_ON_BAIL("提请批准逮捕时在取保候审", "bail was in force when arrest was requested"),
    WAS_UNDER_SURVEILLANCE("提请批准逮捕时在监视居住", "surveillance was in force when arrest was requested"),
    IS_HELD("犯罪嫌疑人在押", "the suspect is held"),
    UNFINISHED("案情复杂、期限届满不能终结", "the case is complex and cannot be finished in time"),
    STEP_NAMED("已写明提请延长的种类", "the step asked for is named"),
    NOT_EXPIRED("期限尚未届满", "the period of the measure has not expired"),
    KEPT_IN_TIME("在押的，羁押期限尚未届满", "whoever is kept in custody is kept within the period"),
    TIME_LEFT("累计期限尚有剩余", "of the period in all, some is left"),
    RELEASED_FIRST("在押的已先行释放", "whoever was held has been released first"),
    APPRAISAL_UNDER_WAY("正在进行精神病鉴定", "a psychiatric appraisal is under way"),
    IS_BOUND("在取保候审或者监视居住", "the suspect is on bail or under surveillance"),
    SEVEN_DAYS_BEFORE("在羁押期限届满七日前提请", "it is asked for seven days before the end"),
    STEP_REQUESTED("已提请相应的延长", "this step has been asked for"),
    FOUR_CATEGORIES("属于四类案件", "the case is of one of the four categories"),
    TEN_YEARS("可能判处十年有期徒刑以上刑罚", "ten years or more may be expected"),
    OFFENCE_RECALCULATES(
            "系不同种重大犯罪或者影响罪名、量刑档次的同种犯罪",
            "it is another serious offence, or one that changes the charge or the tier of sentence"),
    OFFENCE_DISCOVERED("已发现另有重要罪行", "another offence has been discovered"),
    FILED_WITH_PROCURATORATE("已报原批准逮捕的人民检察院备案", "it is filed with the procuratorate that approved the arrest"),
    HOUSE_TOLD("已通知看守所", "the detention house is told"),
    IDENTITY_WITHHELD("身份不明", "the identity is not known"),
    EXPIRED("期限届满", "the period has run out"),
    NEEDLESS_OR_IMPROPER("强制措施不当或者不需要继续采取", "the measure is improper or no longer necessary"),
    PROCURATORATE_TOLD("已通知原批准逮捕的人民检察院", "the procuratorate that approved the arrest is told"),
    APPLICATION_PENDING("变更申请尚未答复", "an application to change the measure is pending"),
    SUGGESTION_PENDING("检察建议尚未答复", "a suggestion of the procuratorate is pending"),
    BAIL_GROUND("有取保候审的法定情形", "a ground of bail is named"),
    NO_BAIL_BAR("不属于不得取保候审的情形", "nothing bars bail"),
    ONE_GUARANTEE("保证人或者保证金择一", "there is a guarantor or a deposit, not both"),
    DEPOSIT_ENOUGH("保证金不低于法定数额", "the deposit is not below the least amount"),
    MINOR_GUARANTOR_FIRST("对未成年人优先适用保证人", "for a minor a guarantor is preferred"),
    READ_OUT("决定书已宣读并签名", "the decision was read out and signed"),
    DEPOSIT_SECURES("以保证金方式取保", "bail is secured by a deposit"),
    GUARANTOR_SECURES("以保证人方式取保", "bail is secured by a guarantor"),
    BREACH_VERIFIED("违反规定的情况已经查实", "the breach is verified"),
    AMOUNT_WITHIN_DEPOSIT("没收数额不超过保证金", "the sum forfeited is known and not above the deposit"),
    FINE_WITHIN_RANGE("罚款一千元以上二万元以下", "the fine is from 1,000 to 20,000 yuan"),
    LISTED_ENDING("属于取保候审自动解除的情形", "it is one of the cases in which bail ends by itself"),
    BAIL_ENDS_BY_ITSELF("出现取保候审自动解除的情形", "a case has come about in which bail ends by itself"),
    SURVEILLANCE_GROUND("有监视居住的法定情形", "a ground of surveillance is named"),
    ARREST_CONDITIONS("符合逮捕条件或者属于可以监视居住的其他情形", "the conditions of arrest are met where the ground asks for them"),
    LAWFUL_RESIDENCE("不在羁押场所、专门的办案场所或者办公区域", "the place is no place of detention, special case venue or office"),
    DESIGNATION_GROUND("指定居所有法定情形", "a designated residence rests on a ground"),
    SERIOUS_BREACH("严重违反规定，需要逮捕", "the breach is serious and arrest is needed"),
    LIFT_GROUND("有解除的法定情形", "a ground for lifting is named"),
    DEPOSIT_RETURNED("未没收的保证金已经退还", "the deposit is refunded as far as it was not forfeited"),
    FEWER_THAN_TWO_RETURNS("退回补充侦查未满二次", "the case has been returned fewer than twice"),
    UNDER_REVIEW("正在审查起诉期限内", "the review for prosecution is running"),
    UNDER_SUPPLEMENT("正在补充侦查", "the case has been returned for supplement"),
    NOT_PROSECUTED("人民检察院决定不起诉", "the procuratorate decides not to prosecute"),
    ENDING_NAMED("撤销案件或者终止侦查已经决定", "withdrawal or termination has been decided");

    private final Phrase words;

    MeasureCondition(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
