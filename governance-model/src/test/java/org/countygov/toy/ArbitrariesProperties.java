package org.countygov.toy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.countygov.law.CaseNumber;
import org.countygov.law.LocalSettings;
import org.countygov.law.Setting;
import org.countygov.referral.Referral;
import org.countygov.testkit.ClockArbitraries;
import org.countygov.testkit.LawArbitraries;
import org.countygov.testkit.TimeArbitraries;
import org.countygov.testkit.WorkflowArbitraries;
import org.countygov.time.Clock;
import org.countygov.time.ClockRun;
import org.countygov.time.Deadline;
import org.countygov.time.Extension;
import org.countygov.time.TimeLimit;
import org.countygov.time.WorkCalendar;
import org.countygov.value.FreeText;
import org.countygov.workflow.Approval;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Command;
import org.countygov.workflow.Event;
import org.countygov.workflow.Occasion;

/** What the arbitraries of the kit give is sound, and varied enough to find something. */
class ArbitrariesProperties {
    private static final LocalDate BEGINNING = LocalDate.of(2007, 1, 1);

    @Provide
    Arbitrary<CaseFile<Toy, ToyState>> files() {
        return WorkflowArbitraries.caseFiles(ToyPlan.PLAN);
    }

    @Provide
    Arbitrary<ImmutableList<Event<Toy, ToyState>>> histories() {
        return WorkflowArbitraries.histories(ToyPlan.PLAN);
    }

    @Provide
    Arbitrary<Command<Toy, ToyState>> commands() {
        return WorkflowArbitraries.commands(ToyPlan.PLAN);
    }

    @Provide
    Arbitrary<Occasion> occasions() {
        return WorkflowArbitraries.occasions(ToyPlan.PLAN);
    }

    @Provide
    Arbitrary<Approval> approvals() {
        return WorkflowArbitraries.approvals(ToyRole.HEAD, ToyRole.MAYOR);
    }

    @Provide
    Arbitrary<CaseRef> refs() {
        return WorkflowArbitraries.caseRefs("toy-subsidy");
    }

    @Provide
    Arbitrary<CaseNumber> numbers() {
        return LawArbitraries.caseNumbers();
    }

    @Provide
    Arbitrary<FreeText> texts() {
        return LawArbitraries.freeTexts();
    }

    @Provide
    Arbitrary<Instant> instants() {
        return TimeArbitraries.instants();
    }

    @Provide
    Arbitrary<TimeLimit> limits() {
        return TimeArbitraries.countedLimits();
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void casesReachEveryState(@ForAll("files") CaseFile<Toy, ToyState> file) {
        assertEquals(
                file, ToyRules.SUBSIDY.replay(file.ref().id(), file.history().events()));
        Statistics.collect(file.state());
        Statistics.coverage(coverage -> {
            for (ToyState state : ToyState.values()) {
                coverage.check(state).count(times -> times > 0);
            }
        });
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void historiesAreReplayed(@ForAll("histories") ImmutableList<Event<Toy, ToyState>> history) {
        assertEquals(
                history, ToyRules.SUBSIDY.replay("replayed", history).history().events());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void commandsAreJudged(@ForAll("commands") Command<Toy, ToyState> command, @ForAll("occasions") Occasion occasion) {
        // Only an application opens a case, and only an applicant's.
        boolean opens = ToyRules.SUBSIDY.open("asked", command, occasion).isAccepted();
        assertTrue(!opens
                || (command instanceof ToyCommand.Apply && occasion.actor().role() == ToyRole.APPLICANT));
    }

    @Property(tries = 100)
    void caseNumbersAreReadBack(@ForAll("numbers") CaseNumber number) {
        assertEquals(number, CaseNumber.parse(number.toString()).value().orElseThrow());
    }

    @Property(tries = 100)
    void limitsEndWithinTheCalendar(@ForAll("instants") Instant trigger, @ForAll("limits") TimeLimit limit) {
        Clock.Draft draft =
                Clock.named("T-1", "测试期限", "a period").from(BEGINNING, limit).under(ToyRules.TOY.article(1));
        Clock clock =
                limit.mode().endsAtMoment() ? draft.overdue() : draft.rolls().overdue();

        assertTrue(ClockRun.start(clock, trigger)
                .deadline(WorkCalendar.ofStateCouncil(), LocalSettings.DEFAULTS)
                .last()
                .isPresent());
    }

    @Property(tries = 50)
    void othersAreSound(
            @ForAll("approvals") Approval approval, @ForAll("refs") CaseRef ref, @ForAll("texts") FreeText text) {
        assertTrue(approval.approver().role() == ToyRole.HEAD
                || approval.approver().role() == ToyRole.MAYOR);
        assertEquals("toy-subsidy", ref.workflow());
        assertNotEquals(text.toString(), text.value());
    }

    @Provide
    Arbitrary<ClockRun> runs() {
        return ClockArbitraries.clocks().flatMap(ClockArbitraries::runs);
    }

    @Provide
    Arbitrary<Extension> extensions() {
        return ClockArbitraries.extensions();
    }

    @Provide
    Arbitrary<LocalSettings> localSettings() {
        return TimeArbitraries.localSettings();
    }

    @Provide
    Arbitrary<Setting<Integer>> settings() {
        return LawArbitraries.settings();
    }

    @Provide
    Arbitrary<Referral> referrals() {
        return WorkflowArbitraries.referrals("toy-subsidy");
    }

    @Provide
    Arbitrary<WorkCalendar> calendars() {
        return TimeArbitraries.calendars();
    }

    /** A year later nothing has run out that would not have by then; the same question has the same answer. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void clocksOfEveryKindAreCounted(@ForAll("runs") ClockRun run, @ForAll("localSettings") LocalSettings local) {
        Deadline deadline = run.deadline(WorkCalendar.ofStateCouncil(), local);

        assertTrue(deadline.last().isPresent(), run::toString);
        assertTrue(!deadline.last().get().isBefore(run.trigger()), run::toString);
        assertEquals(deadline, run.deadline(WorkCalendar.ofStateCouncil(), local));
        Statistics.collect(run.clock().consequence(), run.isRunning() ? "running" : "ended");
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void extensionsLengthen(@ForAll("extensions") Extension extension) {
        assertEquals(extension, Extension.of(extension.tier(), extension.amount(), extension.grantedAt()));
        Statistics.label("total").collect(extension.tier().isTotal());
        Statistics.label("total").coverage(coverage -> {
            coverage.check(true).count(times -> times > 0);
            coverage.check(false).count(times -> times > 0);
        });
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void localSettingsDiffer(@ForAll("localSettings") LocalSettings local) {
        local.differences().forEach((setting, value) -> assertNotEquals(setting.standard(), value));
        Statistics.collect(local.differences().isEmpty());
        Statistics.coverage(coverage -> coverage.check(false).percentage(share -> share > 50));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void settingsAdmitTheirDefault(@ForAll("settings") Setting<Integer> setting) {
        assertTrue(setting.admits(setting.standard()));
        Statistics.collect(setting.boundBy().isPresent(), setting.bound().isPresent());
        Statistics.coverage(coverage -> {
            coverage.check(true, true).count(times -> times > 0);
            coverage.check(false, true).count(times -> times > 0);
            coverage.check(false, false).count(times -> times > 0);
        });
    }

    @Property(tries = 50)
    void referralsHoldTheirWordsBack(@ForAll("referrals") Referral referral) {
        assertEquals("toy-subsidy", referral.from().workflow());
        // A single letter of the matter may well stand elsewhere, so a longer one is put in its place.
        Referral longer = Referral.of(referral.from(), referral.to(), FreeText.of("欧阳建国的补贴"), referral.basis());
        assertTrue(!longer.toString().contains("欧阳建国"), longer::toString);
    }

    /** Some weekday is off or some day of a weekend is worked. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void calendarsHaveExceptionalDays(@ForAll("calendars") WorkCalendar calendar) {
        boolean exceptional = calendar.firstDay()
                .datesUntil(calendar.lastDay().plusDays(1))
                .anyMatch(
                        day -> calendar.isWorkingDay(day) == (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0));
        assertTrue(exceptional, calendar::toString);
        Statistics.collect(calendar.equals(WorkCalendar.ofStateCouncil()));
        Statistics.coverage(coverage -> coverage.check(false).percentage(share -> share > 50));
    }
}
