package org.countygov.grid.patrol;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What the rules of patrol rounds require; each completes the phrase <i>provided that …</i>. */
enum PatrolCondition implements Worded {
    WINDOW_SET("起止时段明确", "the window is set"),
    ROUTE_SET("路线明确", "the route is set"),
    MANDATORY_POINTS_NAMED("已列明必巡点位", "the mandatory points are named"),
    PATROLLER_NAMED("巡查人明确", "it is said who patrols"),
    BY_THE_PATROLLER("由指定的巡查人为之", "the assigned patroller acts"),
    INSIDE_START_WINDOW("在出发时段之内", "the start window is open"),
    INSIDE_THE_AREA("位于巡查区域之内", "the place is inside the area"),
    ENOUGH_OFFICERS("公安徒步巡察达到规定人数", "a police foot patrol has enough officers"),
    NOT_ON_ANOTHER_ROUND("没有同时参加另一次巡查", "the patroller is on no other round"),
    INSIDE_THE_GEOFENCE("位于点位范围之内", "the patroller is within the geofence of the point"),
    TIME_IS_TRUE("到点时间不早于出发、不晚于现在", "the time of the visit is not before the start and not later than now"),
    FIRST_VISIT("该点位本次首次到达", "the point was not visited before in this round"),
    EVENT_CREATED("已生成网格事件", "a grid event is created"),
    PAUSE_REASON_GIVEN("有暂停事由", "there is a reason to pause"),
    ALL_POINTS_VISITED("必巡点位均已到达", "all mandatory points were visited"),
    LONG_ENOUGH("达到最短时长", "the least duration is reached"),
    SOMETHING_MISSING("有点位未到或者时长不足", "a point or some time is missing"),
    WINDOW_OVER("时段已结束", "the window has ended"),
    START_WINDOW_OVER("出发时段已过", "the start window has ended"),
    CANCEL_REASON_GIVEN("有取消事由", "there is a reason to cancel"),
    WINDOW_OPEN("时段尚未结束", "the window has not ended"),
    SUBSTITUTE_QUALIFIED("替班人具备资格", "the substitute is qualified"),
    SUBSTITUTE_ACCEPTS("替班人同意", "the substitute accepts");

    private final Phrase words;

    PatrolCondition(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
