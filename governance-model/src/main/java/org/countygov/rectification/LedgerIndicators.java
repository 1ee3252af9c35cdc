package org.countygov.rectification;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Optional;
import org.countygov.law.LocalSettings;
import org.countygov.rectification.RectificationCommand.*;
import org.countygov.supervision.Indicator;
import org.countygov.time.ClockRun;
import org.countygov.time.WorkCalendar;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.Event;

/**
 * The rates by which a ledger is judged. What is owed belongs to the period in which it falls due, so that whatever is open and
 * overdue counts; the rate without extension stands beside the one with it, so that extensions hide nothing; and of nothing
 * there is no rate.
 */
public final class LedgerIndicators {
    /**
     * What the rates need to know of an entry.
     *
     * @param due by when it is to be rectified, with the extension
     * @param dueAtFirst by when it was to be, without the extension
     * @param finished when the rectification was submitted that was not rejected so far
     * @param firstChecked when it was first checked
     * @param passedAtFirst whether the first check passed
     * @param rejected whether any check failed
     * @param watchedUntil the end of the time in which a recurrence brings it back
     * @param reopened whether one did
     * @param assigned when it was last assigned
     * @param extended whether there was an extension
     * @param appealDecided when an appeal was decided
     * @param upheld whether it was upheld
     */
    public record Item(
            Optional<Instant> due,
            Optional<Instant> dueAtFirst,
            Optional<Instant> finished,
            Optional<Instant> firstChecked,
            boolean passedAtFirst,
            boolean rejected,
            Optional<Instant> watchedUntil,
            boolean reopened,
            Optional<Instant> assigned,
            boolean extended,
            Optional<Instant> appealDecided,
            boolean upheld) {
        /** Reads an entry. */
        public static Item of(
                CaseFile<Rectification, RectificationState> entry, WorkCalendar calendar, LocalSettings settings) {
            Optional<ClockRun> run =
                    entry.clock(LedgerClocks.RECTIFICATION).or(() -> entry.clock(LedgerClocks.MAJOR_RECTIFICATION));
            Optional<Instant> firstChecked = Optional.empty();
            boolean passedAtFirst = false;
            boolean rejected = false;
            boolean reopened = false;
            Optional<Instant> assigned = Optional.empty();
            Optional<Instant> decided = Optional.empty();
            boolean upheld = false;
            for (Event<Rectification, RectificationState> event :
                    entry.history().events()) {
                if (event.command() instanceof Verify || event.command() instanceof Reject) {
                    passedAtFirst = firstChecked.isEmpty() ? event.command() instanceof Verify : passedAtFirst;
                    firstChecked = firstChecked.or(() -> Optional.of(event.at()));
                    rejected |= event.command() instanceof Reject;
                } else if (event.command() instanceof Reopen) {
                    reopened = true;
                } else if (event.command() instanceof Assign) {
                    assigned = Optional.of(event.at());
                } else if (event.command() instanceof UpholdAppeal || event.command() instanceof RejectAppeal) {
                    decided = Optional.of(event.at());
                    upheld = event.command() instanceof UpholdAppeal;
                }
            }
            return new Item(
                    run.flatMap(clock -> clock.deadline(calendar, settings).last()),
                    run.flatMap(clock -> ClockRun.start(clock.clock(), clock.trigger())
                            .deadline(calendar, settings)
                            .last()),
                    run.flatMap(ClockRun::stoppedAt),
                    firstChecked,
                    passedAtFirst,
                    rejected,
                    entry.clock(LedgerClocks.RECURRENCE)
                            .flatMap(clock -> clock.deadline(calendar, settings).last()),
                    reopened,
                    assigned,
                    entry.content().extended(),
                    decided,
                    upheld);
        }

        private boolean isFinishedBy(Optional<Instant> end) {
            return finished.filter(
                            done -> end.filter(last -> !done.isAfter(last)).isPresent())
                    .isPresent();
        }
    }

    /** 按期整改率. What is open and overdue counts against it. */
    public static final Indicator<Item> ON_TIME = Indicator.<Item>named(
                    "rectified-on-time", "按期整改率", "rectified in time")
            .under(LedgerSettings.MODEL)
            .of(
                    "期内到期（含延期）的问题",
                    "what fell due in the period, extensions included",
                    (item, period) -> period.contains(item.due()))
            .counting("在期限内报送整改的", "what was submitted in time", (item, period) -> item.isFinishedBy(item.due()));

    /** 未延期按期整改率. Of the same whole, so that extensions hide nothing. */
    public static final Indicator<Item> ON_TIME_WITHOUT_EXTENSION = Indicator.<Item>named(
                    "rectified-without-extension", "未延期按期整改率", "rectified in time without an extension")
            .under(LedgerSettings.MODEL)
            .of(
                    "期内到期（含延期）的问题",
                    "what fell due in the period, extensions included",
                    (item, period) -> period.contains(item.due()))
            .counting(
                    "在原期限内报送整改的",
                    "what was submitted by the first due time",
                    (item, period) -> item.isFinishedBy(item.dueAtFirst()));

    /** 整改率. */
    public static final Indicator<Item> RECTIFIED = Indicator.<Item>named("rectified", "整改率", "rectified")
            .under(LedgerSettings.MODEL)
            .of(
                    "期内到期（含延期）的问题",
                    "what fell due in the period, extensions included",
                    (item, period) -> period.contains(item.due()))
            .counting(
                    "已报送整改的",
                    "what was submitted at any time",
                    (item, period) -> item.finished().isPresent());

    /** 一次核验通过率. First checks only. */
    public static final Indicator<Item> FIRST_PASS = Indicator.<Item>named(
                    "passed-at-first", "一次核验通过率", "passed at the first check")
            .under(LedgerSettings.MODEL)
            .of(
                    "期内首次核验的问题",
                    "what was first checked in the period",
                    (item, period) -> period.contains(item.firstChecked()))
            .counting("首次核验通过的", "what passed then", (item, period) -> item.passedAtFirst());

    /** 返工率. By entry, not by check. */
    public static final Indicator<Item> REWORK = Indicator.<Item>named("reworked", "返工率", "reworked")
            .under(LedgerSettings.MODEL)
            .of(
                    "期内首次核验的问题",
                    "what was first checked in the period",
                    (item, period) -> period.contains(item.firstChecked()))
            .counting("至少一次核验不通过的", "what failed at least once", (item, period) -> item.rejected());

    /** 复发率. Only of those whose time of watching is over, or the newest month would always look best. */
    public static final Indicator<Item> RECURRED = Indicator.<Item>named("recurred", "复发率", "recurred")
            .under(LedgerSettings.MODEL)
            .of(
                    "观察期在期内届满的已销号问题",
                    "what was cancelled and watched until the period",
                    (item, period) -> period.contains(item.watchedUntil()))
            .counting("重新挂账的", "what was reopened", (item, period) -> item.reopened());

    /** 延期占比. */
    public static final Indicator<Item> EXTENDED = Indicator.<Item>named("extended", "延期占比", "extended")
            .under(LedgerSettings.MODEL)
            .of("期内交办的问题", "what was assigned in the period", (item, period) -> period.contains(item.assigned()))
            .counting("已延期的", "what was extended", (item, period) -> item.extended());

    /** 申诉成立率. */
    public static final Indicator<Item> UPHELD = Indicator.<Item>named("appeals-upheld", "申诉成立率", "appeals upheld")
            .under(LedgerSettings.MODEL)
            .of("期内复核的申诉", "the appeals decided in the period", (item, period) -> period.contains(item.appealDecided()))
            .counting("申诉成立的", "those upheld", (item, period) -> item.upheld());

    /** Every rate of the ledger. */
    public static final ImmutableList<Indicator<Item>> ALL = ImmutableList.of(
            ON_TIME, ON_TIME_WITHOUT_EXTENSION, RECTIFIED, FIRST_PASS, REWORK, RECURRED, EXTENDED, UPHELD);

    private LedgerIndicators() {}

    /** The entries of a ledger, as the rates read them. */
    public static ImmutableList<Item> items(Ledger ledger, WorkCalendar calendar, LocalSettings settings) {
        return ledger.entries().stream()
                .map(entry -> Item.of(entry, calendar, settings))
                .collect(ImmutableList.toImmutableList());
    }
}
