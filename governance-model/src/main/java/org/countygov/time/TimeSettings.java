package org.countygov.time;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import org.countygov.law.Convention;
import org.countygov.law.Setting;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * What no provision decides about counting, as settings of a jurisdiction. Each default says openly what was chosen and why;
 * a deadline lists among its bases those that it used.
 */
public final class TimeSettings {
    private TimeSettings() {}

    /** How a period in hours begins. */
    public enum HourReading implements Worded {
        /** From the moment of the trigger. */
        FROM_THE_MOMENT("自开始之时起算", "from the moment"),
        /** From the next full hour, because the hour of the beginning does not count. */
        FROM_THE_NEXT_FULL_HOUR("自下一整点起算", "from the next full hour");

        private final Phrase words;

        HourReading(String zh, String en) {
            this.words = Phrase.of(zh, en);
        }

        @Override
        public Phrase words() {
            return words;
        }
    }

    /** What a day in custody is. */
    public enum CustodyDayReading implements Worded {
        /** Each full 24 hours from the moment of execution. */
        BLOCKS_OF_24_HOURS("每满二十四小时为一日", "24-hour blocks"),
        /** A natural day, without the first one, to its end. */
        CALENDAR_DAYS("自然日，开始之日不计", "natural days");

        private final Phrase words;

        CustodyDayReading(String zh, String en) {
            this.words = Phrase.of(zh, en);
        }

        @Override
        public Phrase words() {
            return words;
        }
    }

    /** Whether the day on which a suspended period goes on counts. */
    public enum Resumption implements Worded {
        /** The first day of the excluded span is excluded, the day of resumption counts: the shorter reading. */
        DAY_COUNTS("恢复之日计入期间", "the day of resumption counts"),
        /** Both are excluded. */
        DAY_IS_EXCLUDED("恢复之日不计入期间", "the day of resumption does not count");

        private final Phrase words;

        Resumption(String zh, String en) {
            this.words = Phrase.of(zh, en);
        }

        @Override
        public Phrase words() {
            return words;
        }
    }

    /** How hours begin, except where the text itself counts from the moment. */
    public static final Setting<HourReading> HOURS = Setting.of(
            "counting-of-hours",
            HourReading.class,
            Phrase.of("按小时计算的期间自何时起算", "where a period in hours begins"),
            HourReading.FROM_THE_MOMENT,
            Convention.of(
                    "“开始之时不计”也可理解为自下一整点起算；对当事人负有的义务从严，自开始之时起算",
                    "\"the hour of the beginning does not count\" may also mean the next full hour; a duty owed to a person is"
                            + " counted strictly, from the moment"));

    /** What a day in custody is. */
    public static final Setting<CustodyDayReading> CUSTODY_DAYS = Setting.of(
            "counting-of-custody-days",
            CustodyDayReading.class,
            Phrase.of("羁押期间一日的算法", "what a day in custody is"),
            CustodyDayReading.BLOCKS_OF_24_HOURS,
            Convention.of(
                    "公安机关的规定以满二十四小时为一日，学理多按自然日计算；从短",
                    "the rule of the police takes full 24 hours as a day, most of the literature natural days; the shorter is"
                            + " chosen"));

    /** Whether a last day on an ordinary weekend rolls as one on a holiday does. */
    public static final Setting<Boolean> ROLL_WEEKENDS = Setting.of(
            "roll-on-weekends",
            Boolean.class,
            Phrase.of("最后一日为普通周末时是否顺延", "whether a last day on an ordinary weekend rolls"),
            true,
            Convention.of(
                    "条文写“节假日”或“法定休假日”，未明写周末；通行做法包括周末",
                    "the texts say holidays or statutory rest days and do not spell out weekends; settled practice includes them"));

    /** Where extensions in months are counted from. */
    public static final Setting<Anchor> EXTENSION_ANCHOR = Setting.of(
            "anchor-of-extensions",
            Anchor.class,
            Phrase.of("按月延长的起算点", "where extensions in months are counted from"),
            Anchor.ORIGIN,
            Convention.of("没有条文规定；合并自起算日计算", "no text decides; the whole period is counted from its origin"));

    /** Where extensions of custody in months are counted from. */
    public static final Setting<Anchor> CUSTODY_EXTENSION_ANCHOR = Setting.of(
            "anchor-of-custody-extensions",
            Anchor.class,
            Phrase.of("羁押期限按月延长的起算点", "where extensions of custody in months are counted from"),
            Anchor.EARLIER_OF_BOTH,
            Convention.of("没有条文规定；羁押从短", "no text decides; in custody the earlier end is chosen"));

    /** Whether the day on which a suspended period goes on counts. */
    public static final Setting<Resumption> RESUMPTION = Setting.of(
            "resumption-day",
            Resumption.class,
            Phrase.of("期间恢复之日是否计入", "whether the day of resumption counts"),
            Resumption.DAY_COUNTS,
            Convention.of(
                    "没有条文规定；扣除之日计入扣除，恢复之日计入期间，从短",
                    "no text decides; the first day of the span is excluded and the day of resumption counts, the shorter reading"));

    /** Which version of a period applies when the law changes while it runs. */
    public static final Setting<LawVersion> LENGTH_VERSION = Setting.of(
            "law-of-running-periods",
            LawVersion.class,
            Phrase.of("期间进行中法律修改时适用的长度", "the length of a period during which the law changes"),
            LawVersion.LAW_AT_START,
            Convention.of(
                    "没有过渡条款时，已开始的期间保留原来的长度", "without a transitional rule, a period that has begun keeps its length"));

    /** Which version of the powers to extend applies when the law changes while a period runs. */
    public static final Setting<LawVersion> EXTENSION_VERSION = Setting.of(
            "law-of-extensions",
            LawVersion.class,
            Phrase.of("期间进行中法律修改时适用的延长权限", "the powers to extend a period during which the law changes"),
            LawVersion.LAW_AT_ACT,
            Convention.of(
                    "没有过渡条款时，延长依行为时的规定",
                    "without a transitional rule, an extension follows the law when it is granted"));

    /** Warnings for periods that end at a moment. */
    public static final Setting<Warnings> HOUR_WARNINGS = Setting.of(
            "warnings-of-hours",
            Warnings.class,
            Phrase.of("按小时计算的期间的预警", "warnings of periods in hours"),
            Warnings.before(Duration.ofHours(2), Duration.ofMinutes(30)),
            Convention.of("预警不是法律要求", "no provision asks for warnings"));

    /** Warnings for periods that end with a day. */
    public static final Setting<Warnings> DAY_WARNINGS = Setting.of(
            "warnings-of-days",
            Warnings.class,
            Phrase.of("按日、月、年计算的期间的预警", "warnings of periods in days, months or years"),
            Warnings.atPercent(50, 80),
            Convention.of("预警不是法律要求", "no provision asks for warnings"));

    /** Warnings for custody and what is like it. */
    public static final Setting<Warnings> CUSTODY_WARNINGS = Setting.of(
            "warnings-of-custody",
            Warnings.class,
            Phrase.of("羁押期限的预警", "warnings of custody"),
            Warnings.before(Duration.ofDays(7), Duration.ofDays(3), Duration.ofHours(24), Duration.ofHours(4)),
            Convention.of(
                    "看守所提前提示的期限仅见摘录，其余不是法律要求",
                    "the reminders of the detention house are known from excerpts, the rest from no provision"));

    /** All of them. */
    public static final ImmutableList<Setting<?>> ALL = ImmutableList.of(
            HOURS,
            CUSTODY_DAYS,
            ROLL_WEEKENDS,
            EXTENSION_ANCHOR,
            CUSTODY_EXTENSION_ANCHOR,
            RESUMPTION,
            LENGTH_VERSION,
            EXTENSION_VERSION,
            HOUR_WARNINGS,
            DAY_WARNINGS,
            CUSTODY_WARNINGS);
}
