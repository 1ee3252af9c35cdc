package org.countygov.grid.assessment;

import static org.countygov.law.Instruments.BJ_JS;
import static org.countygov.law.Instruments.CJT_292;
import static org.countygov.law.Instruments.GBT_30428;
import static org.countygov.law.Instruments.JS_DCM;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import org.countygov.grid.assessment.HandledEvent.Check;
import org.countygov.grid.shared.CommunitySettings;
import org.countygov.law.Citation;
import org.countygov.law.Confidence;
import org.countygov.law.Convention;
import org.countygov.law.LocalSettings;
import org.countygov.supervision.Indicator;
import org.countygov.supervision.Share;
import org.countygov.workflow.Answer;

/**
 * The indicators of grid work, as pure functions over records. Their names come from the standards on digital city management,
 * whose formulas were not seen; the formulas are this library's own, and each says what it divides by what.
 *
 * <p>Whatever is owed counts in the period in which it falls due, so that open overdue cases do not vanish. Where there is nothing
 * to divide by, the answer is {@link Share#NOT_APPLICABLE}.
 */
public final class GridIndicators {
    private static final Citation NAMES = new Citation(CJT_292, 0, 0, 0, Confidence.UNCONFIRMED);
    private static final Citation NAMES_TOO = new Citation(GBT_30428, 0, 0, 0, Confidence.UNCONFIRMED);
    private static final Convention FORMULA =
            Convention.of("公式未见原文，由本库选定", "the formula was not seen; a choice of this library");

    /** 按期处置率. Open overdue cases count; paused ones whose moved due time lies later do not. */
    public static final Indicator<HandledEvent> ON_TIME = Indicator.<HandledEvent>named(
                    "on-time-disposal", "按期处置率", "disposed of in time")
            .under(NAMES, NAMES_TOO, FORMULA)
            .of("期内到期的事项", "events due in the period", (event, period) -> period.contains(event.due()))
            .counting("在（延长后的）期限内办结的", "finished by the (extended) due time", (event, period) -> event.isInTime());

    /** 不计延期的按期处置率. To be published beside the other, or extensions hide lateness. */
    public static final Indicator<HandledEvent> ON_TIME_UNEXTENDED = Indicator.<HandledEvent>named(
                    "on-time-without-extension", "不计延期的按期处置率", "disposed of in time without extension")
            .under(NAMES, NAMES_TOO, FORMULA)
            .of("期内到期的事项", "events due in the period", (event, period) -> period.contains(event.due()))
            .counting("在原期限内办结的", "finished by the original due time", (event, period) -> event.isInOriginalTime());

    /** 处置率. */
    public static final Indicator<HandledEvent> DISPOSED = Indicator.<HandledEvent>named(
                    "disposal", "处置率", "disposed of")
            .under(NAMES, NAMES_TOO, FORMULA)
            .of(
                    "期内应当办结的事项",
                    "events that should be finished in the period",
                    (event, period) -> period.contains(event.due()))
            .counting(
                    "已经办结的",
                    "finished at any time",
                    (event, period) -> event.finishedAt().isPresent());

    /** 一次核查通过率. Of first checks only. */
    public static final Indicator<HandledEvent> FIRST_PASS = Indicator.<HandledEvent>named(
                    "first-pass", "一次核查通过率", "passed at the first check")
            .under(FORMULA)
            .of(
                    "期内首次核查的事项",
                    "events first checked in the period",
                    (event, period) -> period.contains(event.firstCheckedAt()))
            .counting(
                    "首次核查即通过的",
                    "passed at the first check",
                    (event, period) -> event.checks().get(0).passed());

    /** 返工率. By event, however often it failed. */
    public static final Indicator<HandledEvent> REWORK = Indicator.<HandledEvent>named(
                    "rework", "返工率", "sent back for rework")
            .under(FORMULA)
            .of(
                    "期内首次核查的事项",
                    "events first checked in the period",
                    (event, period) -> period.contains(event.firstCheckedAt()))
            .counting(
                    "至少一次核查未通过的",
                    "failed at least one check",
                    (event, period) -> !event.checks().stream().allMatch(Check::passed));

    /** 错误退单率. */
    public static final Indicator<Assignment> WRONG_RETURNS = Indicator.<Assignment>named(
                    "wrong-return", "错误退单率", "wrongly returned")
            .under(FORMULA)
            .of(
                    "期内退回且已有定论的派单",
                    "assignments returned in the period and decided on",
                    (assignment, period) ->
                            period.contains(assignment.returnedAt()) && assignment.upheld() != Answer.UNKNOWN)
            .counting("退回不成立的", "the return was not upheld", (assignment, period) -> assignment.upheld() == Answer.NO);

    /** 派遣准确率. */
    public static final Indicator<Assignment> TRIAGE_ACCURACY = Indicator.<Assignment>named(
                    "triage-accuracy", "派遣准确率", "rightly assigned")
            .under(NAMES, FORMULA)
            .of("期内的派单", "assignments of the period", (assignment, period) -> period.contains(assignment.at()))
            .counting(
                    "没有因退回成立而改派的",
                    "never returned and upheld",
                    (assignment, period) -> assignment.returnedAt().isEmpty() || assignment.upheld() != Answer.YES);

    /** 立案准确率. */
    public static final Indicator<HandledEvent> FILING_ACCURACY = Indicator.<HandledEvent>named(
                    "filing-accuracy", "立案准确率", "rightly filed")
            .under(NAMES, FORMULA)
            .of("期内立案的事项", "events filed in the period", (event, period) -> period.contains(event.filedAt()))
            .counting("没有作废的", "not voided", (event, period) -> !event.voided());

    /** 有效上报率. Of one worker; never a count of reports, which would breed trivial ones. */
    public static final Indicator<WorkerReport> VALID_REPORTS = Indicator.<WorkerReport>named(
                    "valid-report", "有效上报率", "reports accepted")
            .under(NAMES, FORMULA)
            .of("期内上报", "reports made in the period", (report, period) -> period.contains(report.at()))
            .counting("被受理的", "accepted", (report, period) -> report.accepted());

    /** 漏报率. Only of what the patrol plan led to. */
    public static final Indicator<FoundMatter> MISSED_REPORTS = Indicator.<FoundMatter>named(
                    "missed-report", "漏报率", "missed")
            .under(NAMES, FORMULA)
            .of(
                    "期内在巡查计划范围内发现的问题",
                    "matters found in the period where the patrol plan led",
                    (matter, period) -> period.contains(matter.at()) && matter.onPlan())
            .counting("由他人发现的", "found by others", (matter, period) -> !matter.byWorker());

    /** 巡查覆盖率. Revisits do not add. */
    public static final Indicator<PlannedPoint> PATROL_COVERAGE = Indicator.<PlannedPoint>named(
                    "patrol-coverage", "巡查覆盖率", "patrol coverage")
            .under(FORMULA)
            .of("期内应到的必到点", "mandatory points due in the period", (point, period) -> period.contains(point.due()))
            .counting("到过的", "visited", (point, period) -> point.visits() > 0);

    /** 走访覆盖率. Declined offers count nowhere: nobody is pressed to open the door. */
    public static final Indicator<OfferedVisit> HOUSEHOLD_COVERAGE = Indicator.<OfferedVisit>named(
                    "household-coverage", "走访覆盖率", "household coverage")
            .under(FORMULA)
            .of(
                    "期内提出且未被谢绝的走访",
                    "visits offered in the period and not declined",
                    (visit, period) -> period.contains(visit.offeredAt()) && !visit.declined())
            .counting("应约走访的", "paid at the household's wish", (visit, period) -> visit.paid());

    /** 响应率. */
    public static final Indicator<HandledEvent> RESPONSE = Indicator.<HandledEvent>named(
                    "response", "响应率", "responded to")
            .under(BJ_JS.article(32), FORMULA)
            .of(
                    "期内应当联系诉求人的派单",
                    "orders whose response was due in the period",
                    (event, period) -> period.contains(event.responseDue()))
            .counting(
                    "在响应时限内联系的",
                    "contacted within the limit",
                    (event, period) -> event.contactedAt()
                            .flatMap(contacted -> event.responseDue().map(due -> !contacted.isAfter(due)))
                            .orElse(false));

    /** 解决率. Who was not reached has not said that it is solved. */
    public static final Indicator<HandledEvent> SOLUTION = Indicator.<HandledEvent>named("solution", "解决率", "solved")
            .under(BJ_JS.article(32), FORMULA)
            .of(
                    "期内有效回访",
                    "valid callbacks in the period",
                    (event, period) -> event.callback()
                            .filter(callback -> period.contains(callback.at()) && callback.solved() != Answer.UNKNOWN)
                            .isPresent())
            .counting(
                    "诉求人认为已解决的",
                    "the person says it is solved",
                    (event, period) -> event.callback()
                            .filter(callback -> callback.solved() == Answer.YES)
                            .isPresent());

    /** 满意率. The number of ratings stays beside the rate. */
    public static final Indicator<HandledEvent> SATISFACTION = Indicator.<HandledEvent>named(
                    "satisfaction", "满意率", "satisfied")
            .under(BJ_JS.article(32), FORMULA)
            .of(
                    "期内有效评价",
                    "valid ratings in the period",
                    (event, period) -> event.callback()
                            .filter(callback ->
                                    period.contains(callback.at()) && callback.satisfied() != Answer.UNKNOWN)
                            .isPresent())
            .counting(
                    "满意的",
                    "satisfied",
                    (event, period) -> event.callback()
                            .filter(callback -> callback.satisfied() == Answer.YES)
                            .isPresent());

    /** 延期占比. */
    public static final Indicator<HandledEvent> EXTENDED =
            exception("extended", "延期占比", "extended", HandledEvent::extended);

    /** 缓办占比. */
    public static final Indicator<HandledEvent> SUSPENDED =
            exception("suspended", "缓办占比", "suspended", HandledEvent::suspended);

    /** 作废占比. */
    public static final Indicator<HandledEvent> VOIDED = exception("voided", "作废占比", "voided", HandledEvent::voided);

    /** Every indicator of events that needs nothing but the events. */
    public static final ImmutableList<Indicator<HandledEvent>> OF_EVENTS = ImmutableList.of(
            ON_TIME,
            ON_TIME_UNEXTENDED,
            DISPOSED,
            FIRST_PASS,
            REWORK,
            FILING_ACCURACY,
            RESPONSE,
            SOLUTION,
            SATISFACTION,
            EXTENDED,
            SUSPENDED,
            VOIDED);

    private GridIndicators() {}

    /**
     * 重开率. Of closed events whose time for reopening ended in the period: otherwise the newest month always looks best.
     *
     * @param window how long after closing an event may be reopened
     * @param asOf when it is computed; what can still be reopened then does not count
     */
    public static Indicator<HandledEvent> reopened(Duration window, Instant asOf) {
        return Indicator.<HandledEvent>named("reopened", "重开率", "reopened")
                .under(FORMULA)
                .of(
                        "重开期限在期内届满的已结案事项",
                        "closed events whose time for reopening ended in the period",
                        (event, period) -> event.reopeningEnds(window)
                                .filter(end -> end.isBefore(asOf) && period.contains(end))
                                .isPresent())
                .counting("在重开期限内重开的", "reopened within that time", (event, period) -> event.isReopenedWithin(window));
    }

    /** Whether the share of extended, suspended or voided events keeps under the ceiling of the jurisdiction. */
    public static boolean isUnderCeiling(Share share, LocalSettings settings) {
        return share.isAtMostPerCent(settings.get(CommunitySettings.EXCEPTION_CEILING));
    }

    private static Indicator<HandledEvent> exception(String id, String zh, String en, Predicate<HandledEvent> is) {
        return Indicator.<HandledEvent>named(id, zh, en)
                .under(JS_DCM.article(21), FORMULA)
                .of("期内立案的事项", "events filed in the period", (event, period) -> period.contains(event.filedAt()))
                .counting(zh.substring(0, 2) + "的", en, (event, period) -> is.test(event));
    }
}
