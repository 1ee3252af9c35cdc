package org.countygov.time;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import javax.annotation.Nullable;
import org.countygov.law.Basis;
import org.countygov.law.LocalSettings;
import org.countygov.law.Setting;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * The counting of one deadline: the base period, its extensions, what does not count, and last of all the roll over rest days.
 * The same steps find the deadline and explain it; only for an explanation are they written down.
 *
 * <p>The end stands either in a whole day, to its last second, or in a moment.
 */
final class Reckoning {
    private static final long SECONDS_PER_MINUTE = 60;
    private static final long SECONDS_PER_HOUR = 3_600;
    private static final long DAYS_PER_HALF_MONTH = 15;
    private static final int MONTHS_PER_YEAR = 12;

    /** The steps and provisions of an explanation, as they come. */
    private static final class Account {
        private final ImmutableList.Builder<Phrase> steps = ImmutableList.builder();
        private final ImmutableSet.Builder<Basis> bases = ImmutableSet.builder();

        void say(String zh, String en, Worded... arguments) {
            steps.add(Phrase.of(zh, en).with(arguments));
        }
    }

    /**
     * What an explanation consists of.
     *
     * @param steps in the order of counting
     * @param bases each once
     */
    record Explanation(ImmutableList<Phrase> steps, ImmutableList<Basis> bases) {}

    /**
     * Where the period ends, before it rolls.
     *
     * @param wholeDay whether it ends with a day instead of at a moment
     * @param day the day of the end, by its number, or {@link WorkCalendar#NOT_COVERED}
     * @param second the moment of the end; without a meaning for a whole day
     * @param unit the unit in which all of it is counted; days or minutes where units are mixed
     * @param months the months that all of it consists of, if it consists of months
     */
    private record End(boolean wholeDay, long day, long second, TimeLimit.Mode unit, int months) {
        static End at(long second, TimeLimit.Mode unit) {
            return new End(false, BeijingTime.epochDay(second), second, unit, 0);
        }

        static End on(long day, TimeLimit.Mode unit) {
            return new End(true, day, 0, unit, 0);
        }

        static End afterMonths(long startDay, int months, TimeLimit.Mode unit) {
            return new End(true, plusMonths(startDay, months, unit), 0, unit, months);
        }

        boolean isKnown() {
            return day != WorkCalendar.NOT_COVERED;
        }

        long lastSecond() {
            return wholeDay ? BeijingTime.lastSecondOf(day) : second;
        }

        /** This end as one reached in more than one step. */
        End after(End previous) {
            if (unit == previous.unit) {
                return new End(wholeDay, day, second, unit, months == 0 ? 0 : previous.months + months);
            }
            return new End(wholeDay, day, second, wholeDay ? TimeLimit.Mode.DAYS : TimeLimit.Mode.MINUTES, 0);
        }

        End movedTo(long day) {
            return new End(wholeDay, day, second, unit, months);
        }
    }

    private final ClockRun run;
    private final Terms terms;
    private final WorkCalendar calendar;
    private final LocalSettings settings;

    @Nullable
    private final Account account;

    private final long triggerSecond;
    private final long triggerDay;

    private End end = End.on(WorkCalendar.NOT_COVERED, TimeLimit.Mode.DAYS);
    private Optional<LocalTime> closing = Optional.empty();
    private long firstDayNotExcluded;

    private Reckoning(
            ClockRun run, Instant act, WorkCalendar calendar, LocalSettings settings, @Nullable Account account) {
        this.run = run;
        this.calendar = checkNotNull(calendar, "calendar");
        this.settings = checkNotNull(settings, "settings");
        this.terms = run.terms(settings, checkNotNull(act, "act"));
        this.account = account;
        this.triggerSecond = run.trigger().getEpochSecond();
        this.triggerDay = BeijingTime.epochDay(triggerSecond);
        this.firstDayNotExcluded = triggerDay + 1;
    }

    static Deadline deadline(ClockRun run, Instant act, WorkCalendar calendar, LocalSettings settings) {
        Reckoning reckoning = new Reckoning(run, act, calendar, settings, null);
        Deadline.Status status = reckoning.reckon();
        boolean known = reckoning.end.isKnown();
        return new Deadline(run, act, calendar, settings, status, known ? reckoning.last() : 0, known);
    }

    static Explanation explain(ClockRun run, Instant act, WorkCalendar calendar, LocalSettings settings) {
        Account account = new Account();
        Reckoning reckoning = new Reckoning(run, act, calendar, settings, account);
        reckoning.sayBeginning();
        reckoning.sayEnd(reckoning.reckon());
        return new Explanation(account.steps.build(), account.bases.build().asList());
    }

    /** Finds the end, as far as it can be found. */
    private Deadline.Status reckon() {
        TimeLimit limit = run.set().isPresent() ? run.set().get() : terms.limit(settings);
        if (!limit.hasNumber()) {
            return Deadline.Status.NO_NUMBER;
        }
        end = count(limit, triggerSecond, triggerDay, true);
        sayCounted(limit);
        if (!limit.mode().countsBack()) {
            for (int i = 0; i < run.extensions().size() && end.isKnown(); i++) {
                extend(run.extensions().get(i));
            }
            for (int i = 0; i < run.exclusions().size() && end.isKnown(); i++) {
                ClockRun.Exclusion exclusion = run.exclusions().get(i);
                switch (effect(exclusion)) {
                    case TOO_LATE -> sayTooLate(exclusion);
                    case PAUSED -> {
                        return Deadline.Status.PAUSED;
                    }
                    case UNKNOWN -> {
                        return Deadline.Status.CALENDAR_INCOMPLETE;
                    }
                    case MOVES -> exclude(exclusion, exclusion.until().orElseThrow());
                }
            }
            if (end.wholeDay() && end.isKnown()) {
                return roll();
            }
        }
        return end.isKnown() ? Deadline.Status.COMPLETE : Deadline.Status.CALENDAR_INCOMPLETE;
    }

    /**
     * The end that a limit has from a starting point; not known when the calendar does not reach.
     *
     * @param fromTrigger whether the starting point is the trigger, whose own hour may not count
     */
    private End count(TimeLimit limit, long startSecond, long startDay, boolean fromTrigger) {
        closing = limit.closing().isPresent() ? limit.closing() : closing;
        int n = limit.amount();
        return switch (limit.mode()) {
            case MINUTES -> End.at(startSecond + SECONDS_PER_MINUTE * n, TimeLimit.Mode.MINUTES);
            case HOURS ->
                End.at(
                        (fromTrigger && hoursBeginWhole() ? nextFullHour(startSecond) : startSecond)
                                + SECONDS_PER_HOUR * n,
                        TimeLimit.Mode.HOURS);
            case WHOLE_HOURS ->
                End.at(
                        (fromTrigger ? nextFullHour(startSecond) : startSecond) + SECONDS_PER_HOUR * n,
                        TimeLimit.Mode.HOURS);
            case BLOCKS_OF_24_HOURS ->
                use(TimeSettings.CUSTODY_DAYS) == TimeSettings.CustodyDayReading.BLOCKS_OF_24_HOURS
                        ? End.at(startSecond + BeijingTime.SECONDS_PER_DAY * n, TimeLimit.Mode.BLOCKS_OF_24_HOURS)
                        : End.on(startDay + n, TimeLimit.Mode.DAYS);
            case DAYS -> End.on(startDay + n, TimeLimit.Mode.DAYS);
            case HALF_MONTHS -> End.on(startDay + DAYS_PER_HALF_MONTH * n, TimeLimit.Mode.DAYS);
            case WORKING_DAYS -> End.on(calendar.plusWorked(startDay, n), TimeLimit.Mode.WORKING_DAYS);
            case MONTHS -> End.afterMonths(startDay, n, TimeLimit.Mode.MONTHS);
            case MONTHS_BY_MONTH_END_RULE -> End.afterMonths(startDay, n, TimeLimit.Mode.MONTHS_BY_MONTH_END_RULE);
            case YEARS -> End.afterMonths(startDay, MONTHS_PER_YEAR * n, TimeLimit.Mode.MONTHS);
            case DAYS_BEFORE -> End.on(startDay - n, TimeLimit.Mode.DAYS);
            case WORKING_DAYS_BEFORE -> End.on(calendar.minusWorked(startDay, n), TimeLimit.Mode.WORKING_DAYS);
            case AT_ONCE, PROMPTLY, AS_SET -> throw new IllegalStateException("no number in " + limit);
        };
    }

    private boolean hoursBeginWhole() {
        return !terms.isFromTheMoment() && use(TimeSettings.HOURS) == TimeSettings.HourReading.FROM_THE_NEXT_FULL_HOUR;
    }

    /** The hour of the beginning does not count, and a full hour begins its own. */
    private static long nextFullHour(long second) {
        return (Math.floorDiv(second, SECONDS_PER_HOUR) + 1) * SECONDS_PER_HOUR;
    }

    private static long plusMonths(long startDay, int months, TimeLimit.Mode unit) {
        LocalDate start = LocalDate.ofEpochDay(startDay);
        LocalDate corresponding = start.plusMonths(months);
        boolean toMonthEnd =
                unit == TimeLimit.Mode.MONTHS_BY_MONTH_END_RULE && start.getDayOfMonth() == start.lengthOfMonth();
        return toMonthEnd
                ? corresponding.withDayOfMonth(corresponding.lengthOfMonth()).toEpochDay()
                : corresponding.toEpochDay();
    }

    private void extend(Extension extension) {
        // What is extended to a moment does not roll any more, so the days that the period had rolled over are kept.
        boolean keepsRoll = end.wholeDay() && extension.amount().mode().endsAtMoment();
        End previous = keepsRoll ? end.movedTo(rolled(end.day())) : end;
        if (!previous.isKnown()) {
            end = previous;
        } else if (extension.tier().isTotal()) {
            End counted = count(extension.amount(), triggerSecond, triggerDay, true);
            // An extension never shortens, even where two ways of counting make it look so.
            end = counted.isKnown() && counted.lastSecond() < previous.lastSecond() ? previous : counted;
        } else {
            End added = count(extension.amount(), previous.lastSecond(), previous.day(), false);
            end = added.isKnown() ? added.after(previous) : added;
            if (end.months() > added.months()) {
                anchor(extension);
            }
        }
        sayExtended(extension);
    }

    /** Chooses between the end as counted from the previous end, and from the trigger with all months together. */
    private void anchor(Extension extension) {
        long fromPreviousEnd = end.day();
        long fromOrigin = plusMonths(triggerDay, end.months(), end.unit());
        if (fromOrigin == fromPreviousEnd) {
            return;
        }
        Anchor anchor = use(terms.anchor());
        end = end.movedTo(
                switch (anchor) {
                    case ORIGIN -> fromOrigin;
                    case PREVIOUS_END -> fromPreviousEnd;
                    case EARLIER_OF_BOTH -> Math.min(fromOrigin, fromPreviousEnd);
                });
        sayAnchored(extension, fromOrigin, fromPreviousEnd, anchor);
    }

    /** What a span that does not count does to the end. */
    private enum Effect {
        MOVES,
        PAUSED,
        TOO_LATE,
        UNKNOWN
    }

    private Effect effect(ClockRun.Exclusion exclusion) {
        long from = exclusion.from().getEpochSecond();
        if (end.wholeDay()) {
            long fromDay = BeijingTime.epochDay(from);
            long rolled = rolled(end.day());
            if (fromDay > end.day() && rolled == WorkCalendar.NOT_COVERED) {
                return Effect.UNKNOWN;
            }
            if (fromDay > Math.max(end.day(), rolled)) {
                return Effect.TOO_LATE;
            }
        } else if (from > end.second()) {
            return Effect.TOO_LATE;
        }
        return exclusion.until().isEmpty() ? Effect.PAUSED : Effect.MOVES;
    }

    /** Moves the end by what does not count, in the unit that is counted. */
    private void exclude(ClockRun.Exclusion exclusion, Instant until) {
        if (!end.wholeDay()) {
            long seconds = until.getEpochSecond() - exclusion.from().getEpochSecond();
            boolean inBlocks = end.unit() == TimeLimit.Mode.BLOCKS_OF_24_HOURS;
            long counted = inBlocks ? seconds - seconds % BeijingTime.SECONDS_PER_DAY : seconds;
            end = End.at(end.second() + counted, end.unit());
            sayExcluded(exclusion, inBlocks ? counted / BeijingTime.SECONDS_PER_DAY : counted / SECONDS_PER_MINUTE);
            return;
        }
        long resumed = BeijingTime.epochDay(until.getEpochSecond())
                + (use(TimeSettings.RESUMPTION) == TimeSettings.Resumption.DAY_COUNTS ? 0 : 1);
        long first = Math.max(BeijingTime.epochDay(exclusion.from().getEpochSecond()), firstDayNotExcluded);
        long days = Math.max(0, resumed - first);
        firstDayNotExcluded = Math.max(firstDayNotExcluded, resumed);
        if (end.unit() == TimeLimit.Mode.WORKING_DAYS) {
            int worked = calendar.workedBetween(first, first + days);
            if (worked != 0) {
                end = end.movedTo(worked < 0 ? WorkCalendar.NOT_COVERED : calendar.plusWorked(end.day(), worked));
            }
            sayExcluded(exclusion, worked);
        } else {
            if (days > 0) {
                // Never before the period goes on: it may have stood still on a rest day after its last day.
                end = end.movedTo(Math.max(end.day() + days, resumed));
            }
            sayExcluded(exclusion, days);
        }
    }

    /** Once, at the end: over extensions and exclusions alike. */
    private Deadline.Status roll() {
        long rolled = rolled(end.day());
        sayRolled(rolled);
        if (rolled == WorkCalendar.NOT_COVERED) {
            return Deadline.Status.CALENDAR_INCOMPLETE;
        }
        end = end.movedTo(rolled);
        return Deadline.Status.COMPLETE;
    }

    /** The day to which a last day rolls. */
    private long rolled(long lastDay) {
        if (terms.restDayRule(settings) == RestDayRule.FIXED) {
            return lastDay;
        }
        if (settings.get(TimeSettings.ROLL_WEEKENDS)) {
            return calendar.nextWorked(lastDay);
        }
        long rolled = lastDay;
        while (calendar.covers(rolled)) {
            if (calendar.day(LocalDate.ofEpochDay(rolled)).kind() != CalendarDay.Kind.HOLIDAY) {
                return rolled;
            }
            rolled++;
        }
        return WorkCalendar.NOT_COVERED;
    }

    /** The last second in time. */
    private long last() {
        return end.wholeDay() && closing.isPresent()
                ? BeijingTime.secondAt(end.day(), closing.get())
                : end.lastSecond();
    }

    /** The value of a setting, whose source an explanation names. */
    private <T> T use(Setting<T> setting) {
        cite(setting.source());
        return settings.get(setting);
    }

    private void cite(Basis basis) {
        if (account != null) {
            account.bases.add(basis);
        }
    }

    // From here on: words.

    private static Phrase words(long epochDay) {
        return BeijingTime.words(LocalDate.ofEpochDay(epochDay));
    }

    private static Phrase words(Instant instant) {
        return BeijingTime.words(instant);
    }

    private Phrase endWords() {
        if (!end.isKnown()) {
            return Phrase.of("工作日历未覆盖之日", "a day beyond the calendar");
        }
        return end.wholeDay() ? words(end.day()) : words(Instant.ofEpochSecond(end.second()));
    }

    private void sayBeginning() {
        if (account == null) {
            return;
        }
        run.restart().ifPresent(why -> account.say("重新计算：%s", "counted anew: %s", why));
        Phrase start = terms.trigger().orElse(Phrase.of("期间开始", "the beginning"));
        if (run.isTimeKnown()) {
            account.say("%s：%s", "%s: %s", start, words(run.trigger()));
        } else {
            account.say(
                    "%s：%s，具体时刻不明，按%s计",
                    "%s: %s, at an unknown time, taken as %s",
                    start,
                    words(triggerDay),
                    Phrase.verbatim(LocalTime.ofInstant(run.trigger(), BeijingTime.ZONE)));
        }
        if (run.clock().hasChanged()) {
            account.say(
                    "适用%s起的规定（%s）",
                    "the rule from %s on applies (%s)", Phrase.verbatim(terms.firstDay()), use(terms.version()));
        }
        for (Basis basis : terms.bases()) {
            cite(basis);
            account.say("依据：%s", "under %s", basis);
        }
        if (run.set().isEmpty()) {
            terms.limitSetting().ifPresent(setting -> cite(setting.source()));
        }
        terms.restDaySetting().ifPresent(setting -> cite(setting.source()));
    }

    private void sayCounted(TimeLimit limit) {
        if (account == null) {
            return;
        }
        Phrase length = run.set().isPresent()
                ? Phrase.of("依决定或者约定%s", "as decided or agreed, %s").with(limit)
                : limit.words();
        if (limit.mode().countsBack()) {
            account.say("%s：倒数，当日不计，至%s", "%s: counted back without the day itself, to %s", length, endWords());
        } else if (end.wholeDay()) {
            account.say("%s：开始之日不计，至%s", "%s: without the first day, to %s", length, endWords());
        } else {
            account.say("%s：至%s", "%s: to %s", length, endWords());
        }
    }

    private void sayExtended(Extension extension) {
        if (account == null) {
            return;
        }
        Tier tier = extension.tier();
        tier.bases().forEach(this::cite);
        account.say(
                tier.isTotal() ? "%s批准延长至%s（%s）：至%s" : "%s批准延长%s（%s）：至%s",
                tier.isTotal() ? "extended by %s to %s in all (%s): to %s" : "extended by %s for %s more (%s): to %s",
                tier.approver(),
                extension.amount(),
                words(extension.grantedAt()),
                endWords());
    }

    private void sayAnchored(Extension extension, long fromOrigin, long fromPreviousEnd, Anchor anchor) {
        if (account != null) {
            account.say(
                    "再加%s：自起算日合并计算为%s，自前一期间届满日计算为%s；采用：%s",
                    "%s more: counted from the origin to %s, from the previous end to %s; chosen: %s",
                    extension.amount(),
                    words(fromOrigin),
                    words(fromPreviousEnd),
                    anchor);
        }
    }

    private void sayExcluded(ClockRun.Exclusion exclusion, long amount) {
        if (account == null) {
            return;
        }
        TimeLimit.Mode unit = end.wholeDay()
                ? end.unit() == TimeLimit.Mode.WORKING_DAYS ? TimeLimit.Mode.WORKING_DAYS : TimeLimit.Mode.DAYS
                : end.unit() == TimeLimit.Mode.BLOCKS_OF_24_HOURS ? end.unit() : TimeLimit.Mode.MINUTES;
        account.say(
                "%s至%s不计入（%s），扣除%s：至%s",
                "%s until %s does not count (%s), %s excluded: to %s",
                words(exclusion.from()),
                words(exclusion.until().orElseThrow()),
                exclusion.why(),
                amount <= 0 ? Phrase.of("不足一个单位", "less than one unit") : limit(unit, amount),
                endWords());
    }

    private static TimeLimit limit(TimeLimit.Mode unit, long amount) {
        int n = Math.toIntExact(amount);
        return switch (unit) {
            case WORKING_DAYS -> TimeLimit.workingDays(n);
            case BLOCKS_OF_24_HOURS -> TimeLimit.blocksOf24Hours(n);
            case MINUTES -> TimeLimit.minutes(n);
            default -> TimeLimit.days(n);
        };
    }

    private void sayTooLate(ClockRun.Exclusion exclusion) {
        if (account != null) {
            account.say(
                    "%s起的中止（%s）在期间届满之后，不影响期间",
                    "the pause from %s (%s) came after the end and changes nothing",
                    words(exclusion.from()),
                    exclusion.why());
        }
    }

    private void sayRolled(long rolled) {
        if (account == null) {
            return;
        }
        CalendarDay last = calendar.day(LocalDate.ofEpochDay(end.day()));
        if (terms.restDayRule(settings) == RestDayRule.FIXED) {
            if (!last.isWorked() && last.kind() != CalendarDay.Kind.UNKNOWN) {
                account.say("%s：该期间不因休息日顺延", "%s: this period does not roll", last);
            }
            return;
        }
        long to = rolled == WorkCalendar.NOT_COVERED ? calendar.lastDay().toEpochDay() + 1 : rolled;
        for (long passed = end.day(); passed < to; passed++) {
            CalendarDay day = calendar.day(LocalDate.ofEpochDay(passed));
            if (day.kind() == CalendarDay.Kind.WEEKEND) {
                cite(TimeSettings.ROLL_WEEKENDS.source());
            }
            account.say("%s：顺延", "%s: rolls on", day);
        }
        if (rolled != WorkCalendar.NOT_COVERED) {
            CalendarDay day = calendar.day(LocalDate.ofEpochDay(rolled));
            account.say("%s：为最后一日", "%s: the last day", day);
            if (calendar.isProvisional(day.date())) {
                account.say(
                        "下一年度放假安排尚未公布，年末日期仍可能调整",
                        "the notice for the next year is not known, and may still rearrange the last days of this one");
            }
        }
    }

    private void sayEnd(Deadline.Status status) {
        if (account == null) {
            return;
        }
        switch (status) {
            case COMPLETE ->
                account.say("%s前（含）为之，即为按时", "in time until %s, inclusive", words(Instant.ofEpochSecond(last())));
            case PAUSED ->
                account.say(
                        "自%s起期间停止计算（%s）",
                        "the period stands still from %s (%s)",
                        words(run.exclusions().get(run.exclusions().size() - 1).from()),
                        run.exclusions().get(run.exclusions().size() - 1).why());
            case CALENDAR_INCOMPLETE ->
                account.say(
                        "所需日期超出工作日历（%s至%s），无法确定，不予推测",
                        "a day is needed beyond the calendar (%s to %s): not known, and not guessed",
                        Phrase.verbatim(calendar.firstDay()),
                        Phrase.verbatim(calendar.lastDay()));
            case NO_NUMBER ->
                account.say(
                        "%s：法律未定具体期限，当地亦未设定",
                        "%s: neither the law nor the jurisdiction names a number", terms.limit(settings));
        }
        account.say("逾期：%s", "when it runs out: %s", run.clock().consequenceWords());
        account.say(
                "工作日历%s，本地设定%s",
                "calendar %s, settings %s", Phrase.verbatim(calendar.version()), Phrase.verbatim(settings.version()));
    }
}
