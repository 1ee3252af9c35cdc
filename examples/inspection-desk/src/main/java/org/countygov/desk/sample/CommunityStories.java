package org.countygov.desk.sample;

import static org.countygov.desk.sample.Change.by;
import static org.countygov.desk.sample.Change.moving;
import static org.countygov.desk.sample.Change.telling;

import com.google.common.collect.ImmutableList;

/** Who lives in a township, and what its residents do of free will: residence, volunteers and points. */
final class CommunityStories {
    private CommunityStories() {}

    /** Somebody moves in, is registered, and leaves. */
    static final Story RESIDENCE = Story.of("residence", "居住登记", "a residence registered and cancelled")
            .fromWorkday()
            .file("登记", "residence-registration")
            .at(0, "09:00")
            .by("居民、群众", "甲{n}", "{县}{乡镇}")
            .does("到达", "person", "甲{n}", "group", "内地公民", "outsideHome", "是", "arrivedAt", "{+0 09:00}")
            .at(1, "09:00")
            .by("房屋出租人", "房东{n}")
            .does("采集居住信息", "fields", "姓名;身份证件号码;居住地址;联系方式", "underFourteen", "否", "since", "{+0 09:00}")
            .at(1, "15:00")
            .does("报送公安机关")
            .at(2, "15:00")
            .by("公安机关", "民警{n}", "{县}{乡镇}派出所")
            .does(
                    "办理居住登记",
                    "declarant",
                    "本人",
                    "declaredOn",
                    "{+2}",
                    "fields",
                    "姓名;性别;身份证件号码;户籍地址;居住地址",
                    "documentShown",
                    "是",
                    "feeCharged",
                    "否",
                    "receipt",
                    "是",
                    "householdMoves",
                    "否")
            .at(40, "09:00")
            .by("居民、群众", "甲{n}")
            .does("报告离开", "endedAt", "{+40 09:00}")
            .at(41, "09:00")
            .by("公安机关", "民警{n}")
            .does("注销居住登记", "ground", "离开", "declaredByPerson", "是")
            .fault(
                    "declared-late",
                    "逾期登记",
                    "registered late",
                    "登记: DUTY_OVERDUE HK58 art. 15",
                    moving("登记/办理居住登记", 12, "15:00"),
                    telling("登记/办理居住登记", "declaredOn", "{+12}"))
            .fault(
                    "religion",
                    "采集宗教信仰",
                    "the religion collected",
                    "登记: REFUSED ZJ-LD art. 29",
                    telling("登记/采集居住信息", "fields", "姓名;居住地址;宗教信仰"))
            .fault("fee", "登记收费", "a fee charged", "登记: REFUSED ZJ-LD art. 23", telling("登记/办理居住登记", "feeCharged", "是"))
            .fault(
                    "no-receipt",
                    "未出具登记凭证",
                    "no receipt given",
                    "登记: REFUSED HZ-LD art. 10",
                    telling("登记/办理居住登记", "receipt", "否"))
            .fault(
                    "cancelled-unseen",
                    "入户未见本人即注销",
                    "cancelled because nobody was at home",
                    "登记: REFUSED HK58 art. 15",
                    telling("登记/注销居住登记", "ground", "入户未见本人"))
            .fault(
                    "registered-by-a-grid-worker",
                    "网格员办理登记",
                    "registered by a grid worker",
                    "登记: REFUSED HK58 art. 15",
                    by("登记/办理居住登记", "网格员", "网格员{n}"));

    /** A residence permit after half a year. */
    static final Story PERMIT = Story.of("permit", "居住证", "a residence permit")
            .fromWorkday()
            .file("居住证", "residence-permit")
            .at(0, "09:00")
            .by("居民、群众", "甲{n}", "{县}{乡镇}派出所")
            .does("申领居住证", "residentSince", "{-200}", "grounds", "合法稳定就业")
            .at(1, "09:00")
            .by("公安机关", "民警{n}")
            .does("一次性告知补正", "allTold", "是")
            .at(3, "09:00")
            .by("居民、群众", "甲{n}")
            .does("补齐材料", "complete", "是")
            .at(10, "09:00")
            .by("公安机关", "民警{n}")
            .does("发放居住证", "conditionsMet", "是")
            .fault(
                    "too-early",
                    "居住不满半年",
                    "less than half a year of residence",
                    "居住证: REFUSED JZZ art. 2",
                    telling("居住证/申领居住证", "residentSince", "{-100}"))
            .fault(
                    "piecemeal",
                    "分次告知补正",
                    "told piece by piece what is missing",
                    "居住证: REFUSED JZZ art. 9",
                    telling("居住证/一次性告知补正", "allTold", "否"))
            .fault(
                    "issued-late",
                    "逾十五日才发放",
                    "issued after more than fifteen days",
                    "居住证: DUTY_OVERDUE JZZ art. 9",
                    moving("居住证/发放居住证", 40, "09:00"));

    /** A volunteer's post: published, claimed, served, recorded, corrected. */
    static final Story VOLUNTEER = Story.of("volunteer", "志愿岗位", "a volunteer's post")
            .fromWorkday()
            .file("岗位", "volunteer-post")
            .at(0, "09:00")
            .by("志愿服务组织、组织者", "组织者{n}", "{县}{乡镇}志愿服务队")
            .does(
                    "发布岗位",
                    "from",
                    "{+2 14:00}",
                    "until",
                    "{+2 18:00}",
                    "duties",
                    "治安巡逻",
                    "trueInformation",
                    "是",
                    "risksStated",
                    "是",
                    "risky",
                    "是",
                    "trainingNeeded",
                    "是")
            .at(1, "09:00")
            .by("志愿者", "志愿者{n}")
            .does("认领岗位", "freely", "是", "able", "是", "trained", "是", "overlaps", "否", "minor", "否", "insured", "是")
            .at(2, "14:00")
            .does("签到", "atPlace", "是")
            .at(2, "15:00")
            .does("上报发现")
            .at(2, "16:50")
            .does("签退", "endedAt", "{+2 16:50}")
            .at(3, "09:00")
            .by("志愿服务组织、组织者", "组织者{n}")
            .does("记录服务", "minutes", "170", "correct", "是", "feeCharged", "否")
            .at(5, "09:00")
            .does("更正记录", "minutes", "160", "asked", "是", "verified", "是")
            .fault(
                    "identity-checks",
                    "安排志愿者查验身份证件",
                    "volunteers sent to check identity documents",
                    "岗位: REFUSED IDCARD art. 15",
                    telling("岗位/发布岗位", "duties", "治安巡逻;查验身份证件"))
            .fault(
                    "recorded-by-himself",
                    "志愿者自行记录",
                    "recorded by the volunteer himself",
                    "岗位: REFUSED ZYJL art. 3",
                    by("岗位/记录服务", "志愿服务组织、组织者", "志愿者{n}"))
            .fault(
                    "more-than-served",
                    "记录时长超过实际服务",
                    "more time recorded than was served",
                    "岗位: REFUSED ZYFW art. 19",
                    telling("岗位/记录服务", "minutes", "300"))
            .fault(
                    "ordered",
                    "摊派志愿服务",
                    "service that was ordered",
                    "岗位: REFUSED ZYFW art. 25",
                    telling("岗位/认领岗位", "freely", "否"));

    /** Points earned, frozen on a suspicion, contested, freed, and redeemed. */
    static final Story POINTS = Story.of("points", "积分账户", "points earned and redeemed")
            .file("积分", "points-account")
            .at(0, "09:00")
            .by("积分户主", "甲{n}", "{县}{乡镇}{村}")
            .does("开立账户", "member", "甲{n}", "freely", "是")
            .at(3, "09:00")
            .by("志愿服务组织、组织者", "组织者{n}")
            .does(
                    "获得积分",
                    "act",
                    "岗位-{n}",
                    "kind",
                    "参加志愿服务",
                    "points",
                    "50",
                    "validUntil",
                    "{+734}",
                    "recorded",
                    "是",
                    "recordedBy",
                    "组织者{n}")
            .at(5, "09:00")
            .does("冻结", "suspected", "是", "reasonTold", "是")
            .at(6, "09:00")
            .by("积分户主", "甲{n}")
            .does("提出异议")
            .at(9, "09:00")
            .by("志愿服务组织、组织者", "组织者{n}")
            .does("解冻", "cleared", "是")
            .at(12, "09:00")
            .by("积分户主", "甲{n}")
            .does("兑换", "kind", "小额物品", "listed", "是", "points", "40")
            .fault(
                    "public-service",
                    "以积分换取公共服务资格",
                    "points for a public service",
                    "积分: REFUSED BJ-ZY art. 40",
                    telling("积分/兑换", "kind", "公共服务、资格或者待遇"))
            .fault(
                    "beyond-balance",
                    "兑换超过余额",
                    "redeemed beyond the balance",
                    "积分: REFUSED BJ-ZY art. 40",
                    telling("积分/兑换", "points", "60"))
            .fault(
                    "self-recorded",
                    "本人为自己记分",
                    "points recorded by the member himself",
                    "积分: REFUSED ZYJL art. 3",
                    telling("积分/获得积分", "recordedBy", "甲{n}"))
            .fault(
                    "frozen-unheard",
                    "冻结未告知理由",
                    "frozen without telling the reason",
                    "积分: REFUSED PIPL art. 24",
                    telling("积分/冻结", "reasonTold", "否"))
            .fault(
                    "points-of-another",
                    "兑换他人积分",
                    "another's points redeemed",
                    "积分: REFUSED BJ-ZY art. 40",
                    by("积分/兑换", "积分户主", "乙{n}"));

    static final ImmutableList<Story> ALL = ImmutableList.of(RESIDENCE, PERMIT, VOLUNTEER, POINTS);
}
