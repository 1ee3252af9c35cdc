package org.countygov.grid.points;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What the rules of points accounts require; each completes the phrase <i>provided that …</i>. */
enum PointsCondition implements Worded {
    JOINED_FREELY("本人自愿参加", "the member joins of free will"),
    ACT_RECORDED("行为已由组织者记录", "the act is recorded"),
    NOT_SELF_RECORDED("不是本人自行记录", "the member did not record it"),
    ON_POINT_LIST("事项和分值在公布的积分清单上", "the published list gives so many points for the act"),
    NOT_EARNED_BEFORE("同一行为只积分一次", "the same act has not earned before"),
    WITHIN_CAP("不超过当月上限", "the most points of the month are not exceeded"),
    VALID_AS_PUBLISHED("有效期与公布的一致", "the points are valid for as long as published"),
    OWN_ACCOUNT("由本人办理", "the member acts"),
    FOR_SERVICE_OR_GOODS("兑换社区服务或者小额物品", "community services or small goods are asked for"),
    ON_EXCHANGE_LIST("在公布的兑换清单上", "it is on the published exchange list"),
    POSITIVE("兑换的积分为正数", "a positive number of points is given"),
    ENOUGH("不超过可用余额", "no more points are given than there are"),
    ENTRY_EARNED("所指的是一次获得", "the entry is one of earning"),
    NOT_REVERSED_BEFORE("该次获得未曾冲正", "the entry was not reversed before"),
    WRONGLY_RECORDED("该行为记录有误", "the act was recorded wrongly"),
    ENTRY_REDEEMED("所指的是一次兑换", "the entry is one of redeeming"),
    NOT_CANCELLED_BEFORE("该次兑换未曾取消", "the redemption was not cancelled before"),
    NOT_DELIVERED("物品或者服务没有交付", "nothing was delivered"),
    VALIDITY_ENDED("有积分有效期已过", "the validity of some points has ended"),
    FALSE_RECORDS_SUSPECTED("涉嫌虚假记录", "false records are suspected"),
    REASON_TOLD("已告知理由和异议途径", "the member was told the reason, and how to object"),
    SUSPICION_CLEARED("虚假记录的疑点已经查清", "the suspicion has been cleared up"),
    MEMBER_LEAVES("本人退出", "the member leaves");

    private final Phrase words;

    PointsCondition(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
