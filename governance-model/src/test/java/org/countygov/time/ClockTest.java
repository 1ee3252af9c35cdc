package org.countygov.time;

import static org.countygov.time.Clocks.HEAD;
import static org.countygov.time.Clocks.TEST;
import static org.countygov.time.Clocks.at;
import static org.countygov.time.Clocks.day;
import static org.countygov.time.Clocks.deadline;
import static org.countygov.time.Clocks.declared;
import static org.countygov.time.Clocks.last;
import static org.countygov.time.Clocks.lastDay;
import static org.countygov.time.Clocks.refusal;
import static org.countygov.time.TimeLimit.blocksOf24Hours;
import static org.countygov.time.TimeLimit.days;
import static org.countygov.time.TimeLimit.hours;
import static org.countygov.time.TimeLimit.months;
import static org.countygov.time.TimeLimit.workingDays;
import static org.countygov.time.TimeLimit.years;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;
import org.countygov.law.Convention;
import org.countygov.law.LocalSettings;
import org.countygov.law.Setting;
import org.countygov.words.Phrase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ClockTest {
    private static final Convention FIRST = Convention.of("甲条", "the first provision");
    private static final Convention SECOND = Convention.of("乙条", "the second provision");
    private static final Convention THIRD = Convention.of("丙条", "the third provision");
    private static final Convention LOCAL = Convention.of("地方做法", "local practice");

    @Nested
    @DisplayName("declaration")
    class Declaration {
        private final Clock confirmation = Clock.named("CT-01", "申请司法确认", "apply for judicial confirmation")
                .from(day("2011-01-01"), days(30))
                .trigger("调解协议生效", "the agreement takes effect")
                .under(FIRST)
                .rolls()
                .lapses();

        @Test
        void reads() {
            assertEquals("CT-01", confirmation.id());
            assertEquals("CT-01", confirmation.toString());
            assertEquals(Phrase.of("申请司法确认", "apply for judicial confirmation"), confirmation.words());
            assertEquals(Consequence.RIGHT_LAPSES, confirmation.consequence());
            assertEquals(Consequence.RIGHT_LAPSES.words(), confirmation.consequenceWords());
            assertEquals(ImmutableList.of(FIRST), confirmation.bases());
            assertEquals(Clock.UnknownTime.END_OF_DAY, confirmation.unknownTime());
            assertTrue(confirmation.isInForceOn(day("2011-01-01")));
            assertFalse(confirmation.isInForceOn(day("2010-12-31")));
            assertTrue(confirmation.isInForceAt(at("2011-01-01 00:00")));
            assertFalse(confirmation.isInForceAt(at("2010-12-31 23:59")));
            assertEquals(
                    Phrase.of(
                            "自调解协议生效起30日；遇节假日顺延",
                            "30 days from: the agreement takes effect; rolls to the next working day"),
                    confirmation.termsOn(day("2026-01-01")).words());
        }

        @Test
        @DisplayName("clocks are compared by identity")
        void identity() {
            assertNotEquals(
                    declared(days(1)).rolls().overdue(),
                    declared(days(1)).rolls().overdue());
        }

        @Test
        @DisplayName("a version takes over what it does not repeat, but never its provisions and extensions")
        void versions() {
            Tier tier = Tier.adding(days(30), HEAD);
            Clock clock = Clock.named("X", "甲", "x")
                    .from(day("2013-01-01"), days(30))
                    .trigger("受理", "acceptance")
                    .under(FIRST)
                    .extendable(tier)
                    .excluding("鉴定", "appraisal", SECOND)
                    .notice("告知当事人", "tell the parties")
                    .rolls()
                    .thenFrom(day("2026-01-01"), days(60))
                    .under(THIRD)
                    .overdue();
            Terms terms = clock.termsOn(day("2026-01-01"));
            assertEquals(days(30), clock.termsOn(day("2025-12-31")).limit(LocalSettings.DEFAULTS));
            assertEquals(days(60), terms.limit(LocalSettings.DEFAULTS));
            assertEquals(RestDayRule.ROLLS, terms.restDayRule(LocalSettings.DEFAULTS));
            assertEquals(Optional.of(Phrase.of("受理", "acceptance")), terms.trigger());
            assertEquals(1, terms.excluded().size());
            assertEquals(1, terms.notices().size());
            assertEquals(ImmutableList.of(), terms.tiers());
            assertEquals(ImmutableList.of(THIRD), terms.bases());
            assertEquals(ImmutableList.of(FIRST, SECOND, THIRD), clock.bases());
        }

        @Test
        @DisplayName("a repealed clock is not in force after its last day")
        void until() {
            Clock clock = Clock.named("X", "甲", "x")
                    .from(day("2011-03-30"), years(1))
                    .until(day("2015-02-03"))
                    .under(FIRST)
                    .rolls()
                    .lapses();
            assertTrue(clock.isInForceOn(day("2015-02-03")));
            assertFalse(clock.isInForceOn(day("2015-02-04")));
            assertTrue(clock.isInForceAt(at("2015-02-03 23:59")));
            assertFalse(clock.isInForceAt(at("2015-02-04 00:00")));
            assertEquals("clock X was not in force on day 2015-02-04", refusal(() -> clock.termsOn(day("2015-02-04"))));
            assertEquals(
                    "clock X was not in force on day 2011-03-29",
                    refusal(() -> ClockRun.start(clock, at("2011-03-29 10:00"))));
        }

        @Test
        @DisplayName("a declaration that is not complete is refused, and says what is missing")
        void incomplete() {
            LocalDate from = day("2020-01-01");
            assertEquals("id is blank", refusal(() -> Clock.named(" ", "甲", "x")));
            assertEquals(
                    "clock X cites nothing for its version of 2020-01-01",
                    refusal(() -> Clock.named("X", "甲", "x")
                            .from(from, days(3))
                            .rolls()
                            .overdue()));
            assertEquals(
                    "clock X says neither rolls() nor fixed() for its version of 2020-01-01",
                    refusal(() -> Clock.named("X", "甲", "x")
                            .from(from, days(3))
                            .under(TEST)
                            .overdue()));
            assertEquals(
                    "clock X: 24 hours never rolls",
                    refusal(() -> Clock.named("X", "甲", "x")
                            .from(from, hours(24))
                            .under(TEST)
                            .rolls()
                            .overdue()));
            assertEquals(
                    "clock X counts back and cannot be extended",
                    refusal(() -> Clock.named("X", "甲", "x")
                            .from(from, TimeLimit.daysBefore(7))
                            .under(TEST)
                            .extendable(Tier.adding(days(1), HEAD))
                            .fixed()
                            .overdue()));
            assertEquals(
                    "clock X: last day 2019-12-31 is before 2020-01-01",
                    refusal(() -> Clock.named("X", "甲", "x")
                            .from(from, days(3))
                            .under(TEST)
                            .rolls()
                            .until(day("2019-12-31"))
                            .overdue()));
            assertEquals(
                    "clock X: a version from 2020-01-01 does not follow the one from 2020-01-01",
                    refusal(() -> Clock.named("X", "甲", "x")
                            .from(from, days(3))
                            .under(TEST)
                            .rolls()
                            .thenFrom(from, days(5))));
        }

        @Test
        void tiersNeedALength() {
            assertEquals("a period is not extended by at once", refusal(() -> Tier.adding(TimeLimit.atOnce(), HEAD)));
            assertEquals(
                    "a period is not extended by 3 days before",
                    refusal(() -> Tier.upTo(TimeLimit.daysBefore(3), HEAD)));
            assertEquals(
                    "times 0 is not positive",
                    refusal(() -> Tier.adding(days(1), HEAD).times(0)));
        }
    }

    @Nested
    @DisplayName("rows of the digests that are hard to say")
    class Rows {
        private final Tier stationHead = Tier.upTo(hours(24), Phrase.of("派出所负责人", "station head"));
        private final Tier countyHead =
                Tier.upTo(hours(48), HEAD).when("身份不明", "identity withheld").afterThePrevious();

        @Test
        @DisplayName("CU-01 continued questioning: 12, 24, 48 hours in all, in this order")
        void continuedQuestioning() {
            Clock clock = Clock.named("CU-01", "继续盘问", "continued questioning")
                    .from(day("2004-10-01"), hours(12))
                    .trigger("带至公安机关", "brought to the police organ")
                    .under(TEST)
                    .extendable(stationHead, countyHead)
                    .fromTheMoment()
                    .custody()
                    .releases();
            ClockRun run = ClockRun.start(clock, at("2026-03-02 20:30"));
            assertEquals(at("2026-03-03 08:30"), last(run));
            Extension to48 = Extension.of(countyHead, at("2026-03-03 07:00"));
            assertEquals(
                    ImmutableList.of(Phrase.of(
                            "须先经前一档延长：延长至24小时（派出所负责人）",
                            "the step before it is missing: up to 24 hours (station head)")),
                    run.objections(to48, Clocks.CALENDAR, LocalSettings.DEFAULTS));
            ClockRun to24 = run.extended(Extension.of(stationHead, at("2026-03-03 07:00")));
            assertEquals(at("2026-03-03 20:30"), last(to24));
            assertEquals(ImmutableList.of(), to24.objections(to48, Clocks.CALENDAR, LocalSettings.DEFAULTS));
            assertEquals(at("2026-03-04 20:30"), last(to24.extended(to48)));
        }

        @Test
        @DisplayName("IN-06 acceptance review: 24 hours, or 3 days in all, which roll")
        void hoursThenDays() {
            Tier difficult = Tier.upTo(days(3), HEAD).when("疑难", "difficult");
            Clock clock = Clock.named("IN-06", "受理审查", "acceptance review")
                    .from(day("2015-11-01"), hours(24))
                    .under(TEST)
                    .extendable(difficult)
                    .rolls()
                    .overdue();
            ClockRun run = ClockRun.start(clock, at("2026-09-30 10:00"));
            assertEquals(at("2026-10-01 10:00"), last(run));
            // Three days after 30 September is in the National Day holiday.
            assertEquals(day("2026-10-08"), lastDay(run.extended(Extension.of(difficult, at("2026-10-01 09:00")))));
        }

        @Test
        @DisplayName("CU-04 request for arrest: 3 days, 1 to 4 more, or 30 in all, in blocks of 24 hours")
        void requestForArrest() {
            Tier fourDays = Tier.adding(blocksOf24Hours(4), HEAD).when("特殊情况", "special circumstances");
            Tier thirty = Tier.upTo(blocksOf24Hours(30), HEAD).when("流窜、多次、结伙", "roaming, repeated or gang");
            Clock clock = Clock.named("CU-04", "提请批准逮捕", "request arrest")
                    .from(day("2013-01-01"), blocksOf24Hours(3))
                    .under(THIRD)
                    .extendable(fourDays, thirty)
                    .custody()
                    .releases();
            ClockRun run = ClockRun.start(clock, at("2026-02-14 09:00"));
            assertEquals(at("2026-02-17 09:00"), last(run));
            ClockRun two = run.extended(Extension.of(fourDays, blocksOf24Hours(2), at("2026-02-16 09:00")));
            assertEquals(at("2026-02-19 09:00"), last(two));
            assertEquals(at("2026-03-16 09:00"), last(two.extended(Extension.of(thirty, at("2026-02-18 09:00")))));
            assertEquals(
                    "amount 5 days of 24 hours is not what the tier \"4 days of 24 hours more (head of the county police), special"
                            + " circumstances\" of clock CU-04 allows",
                    refusal(() -> run.extended(Extension.of(fourDays, blocksOf24Hours(5), at("2026-02-16 09:00")))));
        }

        @Test
        @DisplayName("AD-09 administrative detention: as decided, at most 20 days")
        void asDecided() {
            Clock clock = Clock.named("AD-09", "行政拘留", "administrative detention")
                    .from(day("2013-01-01"), TimeLimit.asSet())
                    .orAsSetUpTo(blocksOf24Hours(20))
                    .under(TEST)
                    .custody()
                    .releases();
            assertEquals(
                    at("2026-03-12 15:30"), last(ClockRun.start(clock, at("2026-03-02 15:30"), blocksOf24Hours(10))));
            assertEquals(
                    "clock AD-09 does not admit 21 days of 24 hours",
                    refusal(() -> ClockRun.start(clock, at("2026-03-02 15:30"), blocksOf24Hours(21))));
            assertEquals(
                    "clock AD-09 needs the length that was decided or agreed",
                    refusal(() -> ClockRun.start(clock, at("2026-03-02 15:30"))));
            assertTrue(clock.termsOn(day("2026-03-02")).admits(blocksOf24Hours(20)));
            assertFalse(clock.termsOn(day("2026-03-02")).admits(TimeLimit.asSet()));
        }

        @Test
        @DisplayName("mediation in Shenzhen: as agreed, else 30 days")
        void asAgreed() {
            Clock clock = declared(days(30)).orAsSet().rolls().overrun(Consequence.PROCEDURE_ENDS);
            assertEquals(day("2026-04-01"), lastDay(ClockRun.start(clock, at("2026-03-02 10:00"))));
            assertEquals(day("2026-05-06"), lastDay(ClockRun.start(clock, at("2026-03-02 10:00"), months(2))));
            assertEquals(
                    "clock T-01 does not admit 5 days",
                    refusal(() ->
                            ClockRun.start(declared(days(3)).rolls().overdue(), at("2026-03-02 10:00"), days(5))));
        }

        @Test
        @DisplayName("PR-10 administrative seizure: whether it rolls is a setting")
        void restDaySetting() {
            Setting<RestDayRule> rule = Setting.of(
                    "seizure-rest-days",
                    RestDayRule.class,
                    Phrase.of("扣押期限是否顺延", "whether seizure rolls"),
                    RestDayRule.FIXED,
                    Convention.of("从严", "the strict reading"));
            Clock clock = Clock.named("PR-10", "扣押", "seizure")
                    .from(day("2013-01-01"), days(30))
                    .under(SECOND)
                    .extendable(Tier.adding(days(30), HEAD))
                    .restDays(rule)
                    .lifts();
            ClockRun run = ClockRun.start(clock, at("2026-09-04 10:00"));
            assertEquals(day("2026-10-04"), lastDay(run));
            assertEquals(
                    Optional.of(day("2026-10-08")),
                    run.deadline(Clocks.CALENDAR, LocalSettings.named("x").with(rule, RestDayRule.ROLLS))
                            .lastDay());
            assertTrue(clock.bases().contains(rule.source()));
        }

        @Test
        @DisplayName("PR-05 freeze: six months, renewed before expiry any number of times, lapses by law")
        void freeze() {
            Tier renewal = Tier.adding(months(6), HEAD).anyNumberOfTimes();
            Clock clock = Clock.named("PR-05", "冻结存款", "freeze of funds")
                    .from(day("2013-01-01"), months(6))
                    .under(TEST)
                    .extendable(renewal)
                    .fixed()
                    .byLaw("视为自动解除冻结", "the freeze is deemed lifted");
            ClockRun run = ClockRun.start(clock, at("2025-08-31 10:00"));
            assertEquals(day("2026-02-28"), lastDay(run));
            ClockRun renewed = run.extended(Extension.of(renewal, at("2026-02-20 10:00")));
            assertEquals(day("2026-08-31"), lastDay(renewed));
            assertEquals(
                    ImmutableList.of(Phrase.of("期间届满后不得延长", "a period that has run out cannot be extended")),
                    run.objections(
                            Extension.of(renewal, at("2026-03-01 00:00")), Clocks.CALENDAR, LocalSettings.DEFAULTS));
            assertEquals(Phrase.of("视为自动解除冻结", "the freeze is deemed lifted"), clock.consequenceWords());
        }

        @Test
        @DisplayName("CR-21 prosecution review: one month and 15 days more")
        void monthAndDays() {
            Tier fifteen = Tier.adding(days(15), HEAD);
            Clock clock = declared(months(1), fifteen).fixed().overdue();
            ClockRun run = ClockRun.start(clock, at("2026-01-31 10:00"));
            assertEquals(day("2026-02-28"), lastDay(run));
            assertEquals(day("2026-03-15"), lastDay(run.extended(Extension.of(fifteen, at("2026-02-20 10:00")))));
        }

        @Test
        @DisplayName("SV-03 daily report: by 10:00 of the next working day")
        void closingTime() {
            Clock clock = Clocks.plain(workingDays(1).endingAt(LocalTime.of(10, 0)));
            assertEquals(at("2026-10-08 10:00"), last(ClockRun.start(clock, at("2026-09-30 18:00"))));
        }

        @Test
        @DisplayName("grid section 3: limits and extensions that a locality sets")
        void localLimits() {
            Setting<TimeLimit> reply = Setting.of(
                    "hotline-reply",
                    TimeLimit.class,
                    Phrase.of("热线工单答复时限", "time to answer a hotline order"),
                    workingDays(5),
                    LOCAL);
            Setting<TimeLimit> more = Setting.of(
                    "hotline-extension",
                    TimeLimit.class,
                    Phrase.of("热线工单延期", "extension of a hotline order"),
                    workingDays(10),
                    LOCAL);
            Tier tier = Tier.adding(more, Phrase.of("派单机构", "the dispatching centre"));
            Clock clock = Clock.named("GR-01", "办理热线工单", "answer a hotline order")
                    .from(day("2020-01-01"), reply)
                    .under(LOCAL)
                    .extendable(tier)
                    .rolls()
                    .overrun(Consequence.TARGET_MISSED);
            ClockRun run = ClockRun.start(clock, at("2026-03-02 10:00"));
            assertEquals(day("2026-03-09"), lastDay(run));
            LocalSettings strict = LocalSettings.named("strict")
                    .with(reply, TimeLimit.hours(48))
                    .with(more, workingDays(2));
            assertEquals(
                    Optional.of(at("2026-03-04 10:00")),
                    run.deadline(Clocks.CALENDAR, strict).last());
            Extension extension = Extension.of(tier, at("2026-03-03 10:00"));
            assertEquals(workingDays(10), extension.amount());
            assertEquals(1, run.objections(extension, Clocks.CALENDAR, strict).size());
            ClockRun extended = run.extended(Extension.of(tier, strict, at("2026-03-03 10:00")));
            // From Wednesday 4 March two working days more.
            assertEquals(
                    Optional.of(day("2026-03-06")),
                    extended.deadline(Clocks.CALENDAR, strict).lastDay());
            assertEquals(
                    at("2026-03-02 10:30"),
                    last(ClockRun.start(Clocks.plain(TimeLimit.minutes(30)), at("2026-03-02 10:00"))));
        }

        @Test
        @DisplayName("DEC 26: a window that others must be given opens the next step")
        void window() {
            Clock clock = Clocks.declared(workingDays(7)).overrun(Consequence.NEXT_STEP_OPENS);
            Deadline window = deadline(ClockRun.start(clock, at("2026-03-02 10:00")));
            assertFalse(window.isMissedAt(at("2026-03-11 23:00")));
            assertTrue(window.isMissedAt(at("2026-03-12 00:00")));
        }

        @Test
        @DisplayName("a period in working days extended in days rolls at its end")
        void workingDaysThenDays() {
            Tier agreed = Tier.addingAsSet(Phrase.of("双方当事人", "both parties"));
            ClockRun run = ClockRun.start(Clocks.plain(workingDays(5), agreed), at("2026-03-02 10:00"))
                    .extended(Extension.of(agreed, days(5), at("2026-03-05 10:00")));
            // Five working days end on Monday 9 March, five days more on Saturday 14 March.
            assertEquals(day("2026-03-16"), lastDay(run));
        }
    }

    @Nested
    @DisplayName("words of a tier")
    class TierWords {
        @Test
        void words() {
            assertEquals(
                    Phrase.of(
                            "案情复杂：延长30日（县级公安机关负责人），至多2次",
                            "30 days more (head of the county police), complicated case, at most 2 times"),
                    Tier.adding(days(30), HEAD)
                            .when("案情复杂", "complicated case")
                            .times(2)
                            .words());
            assertEquals(
                    Phrase.of(
                            "延长适当时间（县级公安机关负责人），可以多次",
                            "a suitable time more (head of the county police), any number of times"),
                    Tier.addingAsSet(HEAD).anyNumberOfTimes().words());
        }

        @Test
        void withoutAnAmount() {
            assertEquals(
                    "tier \"a suitable time more (head of the county police)\" names no amount",
                    refusal(() -> Extension.of(Tier.addingAsSet(HEAD), at("2026-01-01 10:00"))));
        }

        @Test
        void equality() {
            assertEquals(
                    Tier.adding(days(1), HEAD).under(TEST),
                    Tier.adding(days(1), HEAD).under(TEST));
            assertEquals(
                    Tier.adding(days(1), HEAD).hashCode(),
                    Tier.adding(days(1), HEAD).hashCode());
            assertNotEquals(Tier.adding(days(1), HEAD), Tier.upTo(days(1), HEAD));
        }
    }

    @Nested
    @DisplayName("what a declaration says can be asked")
    class Asked {
        private final Setting<Anchor> anchor =
                Setting.of("anchor-chosen", Anchor.class, Phrase.of("起算点", "anchor"), Anchor.PREVIOUS_END, LOCAL);
        private final Setting<LawVersion> version = Setting.of(
                "version-chosen", LawVersion.class, Phrase.of("适用", "version"), LawVersion.LAW_AT_ACT, LOCAL);
        private final Setting<TimeLimit> length =
                Setting.of("length-chosen", TimeLimit.class, Phrase.of("时限", "length"), days(20), SECOND);

        @Test
        void choices() {
            Clock clock = declared(days(30))
                    .anchored(anchor)
                    .transition(version)
                    .fixed()
                    .thenFrom(day("2026-01-01"), length)
                    .under(THIRD)
                    .overdue();
            Terms terms = clock.termsOn(day("2026-01-01"));

            assertEquals(anchor, clock.termsOn(day("2025-12-31")).anchor());
            assertEquals(version, clock.termsOn(day("2025-12-31")).version());
            assertEquals(Optional.empty(), clock.termsOn(day("2025-12-31")).limitSetting());
            assertEquals(Optional.of(length), terms.limitSetting());
            assertEquals(days(20), terms.limit(LocalSettings.DEFAULTS));
            assertTrue(clock.bases().containsAll(ImmutableList.of(TEST, SECOND, THIRD)));
            assertTrue(terms.toString().startsWith("2026-01-01 "), terms.toString());
        }

        @Test
        void aVersionFollowsTheLastDayOfTheOneBefore() {
            assertEquals(
                    "clock T-01: a version from 2020-06-01 does not follow the one from 1990-01-01",
                    refusal(() ->
                            declared(days(3)).fixed().until(day("2020-06-01")).thenFrom(day("2020-06-01"), days(5))));
            assertEquals(
                    days(5),
                    declared(days(3))
                            .fixed()
                            .until(day("2020-06-01"))
                            .thenFrom(day("2020-06-02"), days(5))
                            .under(TEST)
                            .overdue()
                            .termsOn(day("2020-06-02"))
                            .limit(LocalSettings.DEFAULTS));
        }

        @Test
        void everyProvisionAroundIt() {
            Convention tiers = Convention.of("延长", "on extensions");
            Convention spans = Convention.of("扣除", "on exclusions");
            Convention notices = Convention.of("通知", "on notices");
            Clock clock = declared(days(30), Tier.adding(days(5), HEAD).under(tiers))
                    .excluding("鉴定", "appraisal", spans)
                    .notice("通知", "a notice", notices)
                    .fixed()
                    .overdue();

            assertEquals(ImmutableList.of(TEST, tiers, spans, notices), clock.bases());
        }

        @Test
        void yearsAreTwelveMonthsEach() {
            assertEquals(day("2024-02-28"), lastDay(Clocks.fixed(years(3)), "2021-02-28 10:00"));
        }

        @Test
        void lengthsThatAreSet() {
            Terms free =
                    declared(days(30)).orAsSetUpTo(days(60)).fixed().overdue().termsOn(day("2026-01-01"));
            Terms bound = declared(days(30)).fixed().overdue().termsOn(day("2026-01-01"));

            assertTrue(free.mayBeSet());
            assertFalse(bound.mayBeSet());
            assertEquals(Optional.of(days(60)), free.mostSet());
            assertEquals(Optional.empty(), bound.mostSet());
            assertTrue(
                    free.words().en().startsWith("30 days, or as decided or agreed, at most 60 days"),
                    free.words().en());
        }

        @Test
        void whatGoesWithoutSaying() {
            assertEquals(
                    RestDayRule.ROLLS,
                    Clocks.plain(workingDays(5)).termsOn(day("2026-01-01")).restDayRule(LocalSettings.DEFAULTS));
            assertEquals(
                    RestDayRule.FIXED,
                    Clocks.plain(hours(5)).termsOn(day("2026-01-01")).restDayRule(LocalSettings.DEFAULTS));
        }

        @Test
        void tiers() {
            Tier local = Tier.upTo(length, HEAD).when("案情复杂", "complicated case");

            assertTrue(local.isTotal());
            assertEquals(Optional.of(length), local.setting());
            assertEquals(Optional.of(Phrase.of("案情复杂", "complicated case")), local.when());
            assertEquals(Optional.of(days(20)), local.most(LocalSettings.DEFAULTS));
            assertEquals(Optional.empty(), Tier.upTo(days(20), HEAD).setting());
            assertFalse(local.isAfterPrevious());
            assertTrue(local.afterThePrevious().isAfterPrevious());
            assertNotEquals(local.hashCode(), Tier.adding(days(20), HEAD).hashCode());
            assertEquals(1, local.times(1).times());
        }

        @Test
        void consequences() {
            assertEquals(
                    ImmutableList.of(Consequence.RIGHT_LAPSES, Consequence.POWER_LAPSES),
                    Arrays.stream(Consequence.values())
                            .filter(Consequence::barsLateActs)
                            .toList());
            assertEquals(
                    ImmutableList.of(Consequence.EFFECT_BY_LAW),
                    Arrays.stream(Consequence.values())
                            .filter(Consequence::happensByItself)
                            .toList());
        }

        @Test
        void readingsHaveWordsOfTheirOwn() {
            assertEquals(
                    "from the moment",
                    TimeSettings.HourReading.FROM_THE_MOMENT.words().en());
            assertEquals(
                    "natural days",
                    TimeSettings.CustodyDayReading.CALENDAR_DAYS.words().en());
            assertEquals(
                    "the day of resumption counts",
                    TimeSettings.Resumption.DAY_COUNTS.words().en());
        }
    }
}
