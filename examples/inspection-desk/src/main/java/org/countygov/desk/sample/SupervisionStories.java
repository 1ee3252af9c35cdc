package org.countygov.desk.sample;

import static org.countygov.desk.sample.Change.by;
import static org.countygov.desk.sample.Change.endingBefore;
import static org.countygov.desk.sample.Change.instead;
import static org.countygov.desk.sample.Change.moving;
import static org.countygov.desk.sample.Change.telling;
import static org.countygov.desk.sample.Change.without;

import com.google.common.collect.ImmutableList;

/** How units that are slow are reminded, carded and listed. */
final class SupervisionStories {
    private SupervisionStories() {}

    /** A reminder, answered, rejected, answered again, lifted. */
    static final Story REMINDER = Story.of("reminder", "提醒督办", "a reminder")
            .fromWorkday()
            .file("督办", "supervision-order")
            .at(0, "09:00")
            .by("中心负责人", "主任{n}", "{县}{乡镇}综治中心")
            .does(
                    "提醒",
                    "unit",
                    "{县}{乡镇}城建所",
                    "matter",
                    "诉求-{n}",
                    "matterKind",
                    "centre-request",
                    "openTwin",
                    "否",
                    "why",
                    "进展缓慢",
                    "replyWithin",
                    "3日")
            .at(2, "09:00")
            .by("承办单位", "所长{n}", "{县}{乡镇}城建所")
            .does("反馈", "explained", "是", "evidence", "是")
            .at(4, "09:00")
            .by("中心负责人", "主任{n}", "{县}{乡镇}综治中心")
            .does("反馈不通过，恢复提醒", "rectified", "否")
            .at(5, "09:00")
            .by("承办单位", "所长{n}", "{县}{乡镇}城建所")
            .does("反馈", "explained", "是", "evidence", "是")
            .at(7, "09:00")
            .by("中心负责人", "主任{n}", "{县}{乡镇}综治中心")
            .does("销号", "verifiedBy", "{县}{乡镇}综治中心")
            .fault(
                    "neither-answered",
                    "提醒逾期未反馈，升级黄牌后仍未反馈",
                    "neither the reminder nor the yellow card answered",
                    ImmutableList.of("督办: DUTY_OVERDUE SH-ZZ art. 38", "督办: DUTY_OVERDUE SH-ZZ art. 38"),
                    without("督办/反馈"),
                    instead("督办/反馈不通过，恢复提醒", "升级黄牌"),
                    telling("督办/升级黄牌", "goodReason", "否"),
                    telling("督办/升级黄牌", "replyWithin", "5日"),
                    moving("督办/升级黄牌", 8, "09:00"),
                    endingBefore("督办/销号"))
            .fault(
                    "no-evidence",
                    "反馈无整改证据",
                    "a response without evidence",
                    "督办: REFUSED SH-ZZ art. 38",
                    telling("督办/反馈", "evidence", "否"),
                    endingBefore("督办/反馈不通过，恢复提醒"));

    /** A yellow card, an order, an interview, the listing's time set and kept. */
    static final Story LISTING = Story.of("listing", "黄牌与挂牌督办", "a yellow card and a listing")
            .fromWorkday()
            .file("督办", "supervision-order")
            .at(0, "09:00")
            .by("县级平安建设协调机构", "督办员{n}", "{县}平安办")
            .does(
                    "直接黄牌",
                    "unit",
                    "{县}水利局",
                    "matter",
                    "诉求-{n}",
                    "matterKind",
                    "centre-request",
                    "openTwin",
                    "否",
                    "why",
                    "重大事项",
                    "replyWithin",
                    "10日")
            .at(1, "09:00")
            .does("责令限期整改")
            .at(2, "09:00")
            .does("约谈", "redCardsInARow", "0", "otherGround", "是")
            .at(6, "09:00")
            .by("承办单位", "承办人{n}", "{县}水利局")
            .does("反馈", "explained", "是", "evidence", "是")
            .at(8, "09:00")
            .by("县级平安建设协调机构", "督办员{n}", "{县}平安办")
            .does("销号", "verifiedBy", "{县}平安办")
            .file("挂牌", "supervision-order")
            .at(9, "09:00")
            .does(
                    "挂牌督办",
                    "unit",
                    "{县}水利局",
                    "matter",
                    "诉求-{n}",
                    "matterKind",
                    "centre-request",
                    "openTwin",
                    "否",
                    "statutoryGround",
                    "是",
                    "rectifyWithin",
                    "30日")
            .at(10, "09:00")
            .does("通报批评")
            .at(30, "09:00")
            .by("承办单位", "承办人{n}", "{县}水利局")
            .does("反馈", "explained", "是", "evidence", "是")
            .at(33, "09:00")
            .by("县级平安建设协调机构", "督办员{n}", "{县}平安办")
            .does("销号", "verifiedBy", "{县}平安办")
            .fault(
                    "raised-too-soon",
                    "黄牌期限未到即升级红牌",
                    "raised to red before the yellow card was due",
                    "督办: REFUSED 三色督办见于三明、奎屯、广元、隆昌等地做法，网格事项未见条文 / the ladder of colours is practice in Sanming, Kuitun, Guangyuan and Longchang; no rule for grids was seen",
                    instead("督办/约谈", "升级红牌"),
                    telling("督办/升级红牌", "goodReason", "否"),
                    endingBefore("挂牌/挂牌督办"))
            .fault(
                    "yellow-unanswered",
                    "黄牌逾期未反馈",
                    "a yellow card answered late",
                    "督办: DUTY_OVERDUE SH-ZZ art. 38",
                    moving("督办/反馈", 20, "09:00"),
                    moving("督办/销号", 21, "09:00"))
            .fault(
                    "criticised-by-a-centre",
                    "乡镇中心负责人通报批评",
                    "criticised by the head of a township's centre",
                    "挂牌: REFUSED ZJ-ZZ art. 28",
                    by("挂牌/通报批评", "中心负责人", "主任{n}"))
            .fault(
                    "no-ground",
                    "没有法定情形即挂牌",
                    "listed without a statutory ground",
                    "挂牌: REFUSED ZJ-ZZ art. 28",
                    telling("挂牌/挂牌督办", "statutoryGround", "否"))
            .fault(
                    "rectified-late",
                    "逾期整改",
                    "rectified after the time set",
                    "挂牌: DUTY_OVERDUE ZJ-ZZ art. 28",
                    moving("挂牌/反馈", 45, "09:00"),
                    moving("挂牌/销号", 46, "09:00"))
            .fault(
                    "answered-by-another",
                    "由其他单位反馈",
                    "answered by another unit",
                    "挂牌: REFUSED SH-ZZ art. 38",
                    Change.of("挂牌/反馈", "{县}农业农村局"));

    static final ImmutableList<Story> ALL = ImmutableList.of(REMINDER, LISTING);
}
