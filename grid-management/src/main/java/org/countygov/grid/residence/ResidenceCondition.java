package org.countygov.grid.residence;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What the rules of residence registration require; each completes the phrase <i>provided that …</i>. */
enum ResidenceCondition implements Worded {
    OUTSIDE_HOME("离开户籍所在地居住", "the person lives outside the place of household registration"),
    NO_OTHER_REGIME("不属于外国人或者港澳台居民", "the person is neither a foreigner nor a resident of Hong Kong, Macao or Taiwan"),
    NOT_YET_LEFT("尚未离开", "the person has not left"),
    OPERATOR_REGISTERS("由住宿、就医、就学或者救助的单位登记", "the hotel, hospital, school or shelter registers the person itself"),
    WITH_CLOSE_RELATIVE("在近亲属家居住", "the person stays with a close relative"),
    STAY_SHORT_ENOUGH("拟居住时间不超过免申报的天数", "the intended stay is no longer than the exempt days"),
    ONLY_LISTED_FIELDS("采集项目以地方规定所列为限", "nothing is collected beyond the fields on the list"),
    GUARDIAN_CONSENTS("不满十四周岁的，已经监护人同意", "the guardian of a child under fourteen consents"),
    DECLARED_BY_WHO_MAY(
            "由本人申报，或者由监护人、老年人和残疾人的亲属代为申报",
            "the person declares, or the guardian, or a relative of somebody old or disabled"),
    DECLARED_DURING_STAY("申报日期在到达以后、登记以前", "the day of declaration lies between arrival and registration"),
    IDENTITY_SHOWN("出示身份证件，或者由公安机关采集身份信息", "an identity document was shown, or the police took the identity"),
    FREE_OF_CHARGE("没有收取费用", "no fee was charged"),
    RECEIPT_GIVEN("已出具回执", "a receipt was given"),
    HOUSEHOLD_ELSEWHERE("常住户口不因此迁入", "the household registration stays where it is"),
    SAME_AREA("变更后的住址在同一登记区域内", "the new address is inside the same area"),
    GROUND_LAWFUL("有离开、户口迁入或者死亡的情形", "the person leaves, moves the household here, or has died"),
    LEAVING_SHOWN("离开由本人申报或者经报告", "the leaving was declared by the person, or reported"),
    LEAVING_REPORTED("已报告离开", "the leaving was reported");

    private final Phrase words;

    ResidenceCondition(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
