package org.countygov.workflow;

import static org.countygov.toy.ToyPlan.ANNA;
import static org.countygov.toy.ToyPlan.BO;
import static org.countygov.toy.ToyPlan.CAI;
import static org.countygov.toy.ToyPlan.DING;
import static org.countygov.toy.ToyPlan.EMMA;
import static org.countygov.toy.ToyRules.SUBSIDY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.countygov.law.LocalSettings;
import org.countygov.party.Actor;
import org.countygov.party.CommonRole;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.testkit.Life;
import org.countygov.time.BeijingTime;
import org.countygov.time.Clock;
import org.countygov.time.Deadline;
import org.countygov.time.TimeLimit;
import org.countygov.toy.Toy;
import org.countygov.toy.ToyCommand.AskForPapers;
import org.countygov.toy.ToyCommand.CloseFile;
import org.countygov.toy.ToyCommand.Collect;
import org.countygov.toy.ToyCommand.Contest;
import org.countygov.toy.ToyCommand.Grant;
import org.countygov.toy.ToyCommand.Prolong;
import org.countygov.toy.ToyCommand.Publish;
import org.countygov.toy.ToyCommand.Refuse;
import org.countygov.toy.ToyCommand.SupplyPapers;
import org.countygov.toy.ToyPlan;
import org.countygov.toy.ToyRole;
import org.countygov.toy.ToyRules;
import org.countygov.toy.ToyState;
import org.countygov.value.FreeText;
import org.countygov.words.Language;
import org.countygov.workflow.Decision.Rejected;
import org.countygov.workflow.Micro.Begin;
import org.countygov.workflow.Micro.State;
import org.countygov.workflow.Micro.That;
import org.countygov.workflow.Micro.Work;
import org.junit.jupiter.api.Test;

/** Decisions, on the toy procedure and on the smallest one. */
class WorkflowTest {
    private static final Refuse REFUSE = new Refuse(FreeText.of("she has a goat"));
    private static final Contest CONTEST = new Contest(FreeText.of("she has none"));

    /** Monday, 2 March 2020. */
    private static final Life<Toy, ToyState> MONDAY = Life.of(SUBSIDY).at("2020-03-02 09:00");

    private static final Life<Toy, ToyState> SMALL =
            MONDAY.by(ANNA).does(ToyPlan.SMALL).by(BO);
    private static final Life<Toy, ToyState> LARGE =
            MONDAY.by(ANNA).does(ToyPlan.LARGE).by(BO);
    private static final Life<Toy, ToyState> REFUSED =
            SMALL.at("2020-03-03 15:00").approvedBy(CAI).does(REFUSE).by(ANNA);

    private static List<Ground> grounds(Rejected<?, ?> rejected) {
        return rejected.reasons().stream().map(Reason::ground).toList();
    }

    private static List<Ground> grounds(Decision<?, ?> decision) {
        return decision.fold(file -> List.of(), WorkflowTest::grounds);
    }

    private static Instant end(int month, int day) {
        return BeijingTime.endOf(LocalDate.of(2020, month, day));
    }

    // ---- accepting

    @Test
    void anAcceptedCommandIsOneEventWithAllItsCircumstances() {
        Life<Toy, ToyState> life = SMALL.at("2020-03-04 10:00").by(BO).approvedBy(DING);
        CaseFile<Toy, ToyState> file = life.does(new Grant()).file();

        Event<Toy, ToyState> event = file.history().last();
        assertEquals(2, file.history().size());
        assertEquals(new Grant(), event.command());
        assertEquals(BO, event.actor());
        assertEquals(BeijingTime.parse("2020-03-04 10:00"), event.at());
        assertEquals(ImmutableList.of(new Approval(DING, event.at())), event.approvals());
        assertEquals(ToyState.GRANTED, event.to());
        assertEquals(ToyRules.FIRST, event.edition());
        assertEquals(life.occasion().calendar().version(), event.calendar());
        assertEquals("defaults", event.settings());
        assertEquals(ToyState.GRANTED, file.state());
        assertEquals(ToyState.APPLIED, SMALL.state(), "the old file is as before");
    }

    @Test
    void printsNothingOfTheContent() {
        assertEquals("toy-subsidy/told APPLIED (1 events)", SMALL.file().toString());
        assertFalse(SMALL.file().history().last().toString().contains("goat"));
        assertFalse(SMALL.file().content().toString().contains("anna-1001"));
    }

    // ---- rejecting

    @Test
    void aRejectionListsEveryReasonAtOnce() {
        Life<Toy, ToyState> again = REFUSED.at("2020-03-04 09:00")
                .does(CONTEST)
                .at("2020-03-05 09:00")
                .by(BO)
                .approvedBy(CAI)
                .does(REFUSE);
        // By the wrong person, for the second time, the day after the fifteenth (20 March 2020).
        Rejected<Toy, ToyState> rejected = again.at("2020-03-21 09:00").by(BO).isRefused(CONTEST);

        assertEquals(List.of(Ground.NOT_ENTITLED, Ground.CONDITION_NOT_MET, Ground.OUT_OF_TIME), grounds(rejected));
        for (Reason reason : rejected.reasons()) {
            assertFalse(reason.bases().isEmpty(), reason::toString);
            assertFalse(reason.cure().zh().isBlank(), reason::toString);
        }
        assertEquals(
                List.of(CloseFile.class),
                rejected.possible().stream()
                        .map(Rule::command)
                        .filter(command -> command != Contest.class)
                        .toList());
    }

    @Test
    void aMissingApprovalAndAMissingStandingAreBothSaid() {
        assertEquals(
                List.of(Ground.NOT_ENTITLED, Ground.NOT_APPROVED),
                grounds(SMALL.by(ANNA).isRefused(REFUSE)));
    }

    @Test
    void whatHasNoPlaceHereIsToldWhereItHas() {
        Rejected<Toy, ToyState> rejected = SMALL.by(ANNA).isRefused(new Collect(ANNA.person()));

        assertEquals(List.of(Ground.NOT_PROVIDED_FOR), grounds(rejected));
        assertEquals(
                "not provided for in this state: \"collect\" is not provided for while the case is \"applied for\""
                        + " (Toy Provisions on Subsidies, art. 8). it is provided for in: granted.",
                rejected.reasons().get(0).in(Language.EN));
    }

    @Test
    void whatHasNoPlaceHereIsAlsoToldWhatElseIsWrong() {
        assertEquals(
                List.of(Ground.NOT_PROVIDED_FOR, Ground.NOT_ENTITLED, Ground.CONDITION_NOT_MET),
                grounds(SMALL.by(BO).isRefused(new Collect(BO.person()))));
    }

    @Test
    void aCaseIsNotOpenedTwice() {
        Rejected<Toy, ToyState> rejected = SMALL.by(ANNA).isRefused(ToyPlan.SMALL);

        assertEquals(List.of(Ground.NOT_PROVIDED_FOR), grounds(rejected));
        assertEquals(
                "it is provided for in: not yet open",
                rejected.reasons().get(0).cure().en());
    }

    @Test
    void aCaseIsNotOpenedInTheMiddle() {
        Rejected<Toy, ToyState> rejected = MONDAY.by(BO).isRefused(new Grant());

        assertEquals(Ground.NOT_PROVIDED_FOR, grounds(rejected).get(0));
        assertEquals(
                "\"grant\" is not provided for while the case is \"not yet open\"",
                rejected.reasons().get(0).words().en());
        assertEquals(1, rejected.possible().size(), "only applying is possible");
    }

    @Test
    void beforeTheFirstEditionThereIsNoLaw() {
        Rejected<Toy, ToyState> rejected =
                Life.of(SUBSIDY).at("2019-12-31 23:59:59").by(ANNA).isRefused(ToyPlan.SMALL);

        assertEquals(List.of(Ground.NO_LAW_IN_FORCE), grounds(rejected));
        assertEquals(
                "the rules of toy subsidy are in force from 2020-01-01",
                rejected.reasons().get(0).words().en());
        assertEquals(Optional.empty(), SUBSIDY.tableOn(LocalDate.of(2019, 12, 31)));
    }

    @Test
    void anActBeforeTheLastOneIsOutOfSequence() {
        assertEquals(
                List.of(Ground.OUT_OF_SEQUENCE),
                grounds(SMALL.at("2020-03-02 08:59:59").isRefused(new AskForPapers())));
        assertEquals(
                List.of(Ground.OUT_OF_SEQUENCE, Ground.NOT_ENTITLED),
                grounds(SMALL.at("2020-03-02 08:59:59").by(ANNA).isRefused(new AskForPapers())));
        assertEquals(
                ToyState.INCOMPLETE,
                SMALL.at("2020-03-02 09:00").does(new AskForPapers()).state());
    }

    @Test
    void settingsOfTheJurisdictionCount() {
        LocalSettings poor = LocalSettings.named("poor").with(ToyRules.MOST, 9_999);

        assertEquals(
                List.of(Ground.CONDITION_NOT_MET),
                grounds(MONDAY.under(poor).by(ANNA).isRefused(ToyPlan.SMALL)));
        assertEquals(
                "poor",
                MONDAY.under(poor.with(ToyRules.MOST, 10_000))
                        .by(ANNA)
                        .does(ToyPlan.SMALL)
                        .file()
                        .history()
                        .last()
                        .settings());
    }

    // ---- time limits

    @Test
    void aRightIsExercisedUpToTheLastInstantAndNotAfter() {
        // The fifteenth day after 3 March is Wednesday, 18 March.
        assertEquals(ToyState.APPLIED, REFUSED.at(end(3, 18)).does(CONTEST).state());
        Rejected<Toy, ToyState> late = REFUSED.at(end(3, 18).plusSeconds(1)).isRefused(CONTEST);

        assertEquals(List.of(Ground.OUT_OF_TIME), grounds(late));
        Reason.OutOfTime reason = (Reason.OutOfTime) late.reasons().get(0);
        assertEquals(Optional.of(end(3, 18)), reason.deadline().last());
        assertEquals(ImmutableList.of(ToyRules.TOY.article(7)), reason.bases());
    }

    @Test
    void aDutyDoneLateIsStillDone() {
        // The twentieth day after 2 March is Sunday, 22 March; the next working day is Monday.
        assertEquals(
                Optional.of(end(3, 23)),
                SUBSIDY.deadlines(SMALL.file(), SMALL.occasion().calendar(), LocalSettings.DEFAULTS)
                        .get(0)
                        .last());
        assertEquals(
                ToyState.GRANTED,
                SMALL.at("2020-06-01 09:00").approvedBy(DING).does(new Grant()).state());
    }

    @Test
    void aConditionMayAskWhetherAClockHasRunOut() {
        Life<Toy, ToyState> clerk = REFUSED.by(BO);

        assertEquals(
                List.of(Ground.CONDITION_NOT_MET), grounds(clerk.at(end(3, 18)).isRefused(new CloseFile())));
        assertEquals(ToyState.CLOSED, clerk.at(end(3, 19)).does(new CloseFile()).state());
    }

    @Test
    void aClockStandsStillBetweenPauseAndResumption() {
        Life<Toy, ToyState> asked = SMALL.at("2020-03-04 10:00").does(new AskForPapers());
        Deadline paused = deadline(asked, ToyRules.EXAMINATION);
        Life<Toy, ToyState> supplied = asked.at("2020-03-06 10:00").by(ANNA).does(new SupplyPapers(Optional.of(true)));
        Deadline resumed = deadline(supplied, ToyRules.EXAMINATION);

        assertEquals(Deadline.Status.PAUSED, paused.status());
        // Two days later than Sunday, 22 March.
        assertEquals(Optional.of(end(3, 24)), resumed.last());
        assertTrue(resumed.explanation(Language.EN).contains("ask for papers"), resumed.explanation(Language.EN));
        assertTrue(resumed.explanation(Language.ZH).contains("通知补正"), resumed.explanation(Language.ZH));
    }

    private static Deadline deadline(Life<Toy, ToyState> life, Clock clock) {
        return life.file().clock(clock).orElseThrow().deadline(life.occasion().calendar(), LocalSettings.DEFAULTS);
    }

    @Test
    void theClockThatTheCaseCallsForMayBeCountedFromAnEarlierMoment() {
        Instant earlier = Micro.NINE.minus(Duration.ofDays(2));
        CaseFile<Integer, State> file = Micro.after(Micro.workflow(Micro.begin()
                .startsOneOf(
                        ImmutableList.of(Micro.THREE_DAYS, Micro.FIVE_DAYS),
                        (notes, begin) -> Optional.of(Micro.FIVE_DAYS),
                        (notes, begin) -> Optional.of(earlier))));

        assertEquals(earlier, file.clock(Micro.FIVE_DAYS).orElseThrow().trigger());
        assertEquals(Optional.empty(), file.clock(Micro.THREE_DAYS));
    }

    @Test
    void aClockIsExtendedAsItsLawAllows() {
        Life<Toy, ToyState> head = SMALL.at("2020-03-10 09:00").approvedBy(DING);

        // Ten days after Sunday, 22 March.
        assertEquals(
                Optional.of(end(4, 1)),
                deadline(head.does(new Prolong(10)), ToyRules.EXAMINATION).last());
        assertEquals(List.of(Ground.CONDITION_NOT_MET), grounds(head.isRefused(new Prolong(11))));
        assertEquals(
                List.of(Ground.CONDITION_NOT_MET),
                grounds(head.does(new Prolong(10)).approvedBy(DING).isRefused(new Prolong(1))));
        assertEquals(
                List.of(Ground.CONDITION_NOT_MET),
                grounds(head.at("2020-03-24 09:00").approvedBy(DING).isRefused(new Prolong(10))));
    }

    @Test
    void withoutAKnownEndNobodyIsLate() {
        Clock promptly = Clock.named("M-P", "及时", "promptly")
                .from(LocalDate.of(2010, 1, 1), TimeLimit.promptly())
                .under(Micro.BASIS)
                .trigger("开始", "it begins")
                .lapses();
        Workflow<Integer, State> workflow =
                Micro.workflow(Micro.begin().starts(promptly), Micro.work().within(promptly));

        assertTrue(workflow.decide(
                        Micro.after(workflow),
                        new Work(),
                        Micro.by(Micro.WORKER, Micro.NINE.plus(Duration.ofDays(100))))
                .isAccepted());
    }

    @Test
    void aRightIsNotLostWhileItsClockStandsStill() {
        Workflow<Integer, State> workflow = Micro.workflow(
                Micro.begin().starts(Micro.FIVE_DAYS),
                Micro.note().pauses(Micro.FIVE_DAYS),
                Micro.work().within(Micro.FIVE_DAYS));

        assertTrue(workflow.decide(
                        Micro.after(workflow, new Micro.Note(Optional.empty())),
                        new Work(),
                        Micro.by(Micro.WORKER, Micro.NINE.plus(Duration.ofDays(100))))
                .isAccepted());
    }

    @Test
    void whatTheCalendarDoesNotCoverIsNotGuessed() {
        Clock working = Clock.named("M-W", "三个工作日", "three working days")
                .from(LocalDate.of(2010, 1, 1), TimeLimit.workingDays(3))
                .under(Micro.BASIS)
                .trigger("开始", "it begins")
                .rolls()
                .lapses();
        Workflow<Integer, State> workflow =
                Micro.workflow(Micro.begin().starts(working), Micro.work().within(working));
        Instant eve = BeijingTime.at(Micro.CALENDAR.lastDay(), LocalTime.NOON);
        CaseFile<Integer, State> file =
                workflow.open("1", new Begin(), Micro.by(Micro.WORKER, eve)).orElseThrow();

        assertEquals(
                List.of(Ground.NOT_ESTABLISHED),
                grounds(workflow.decide(file, new Work(), Micro.by(Micro.WORKER, eve.plus(Duration.ofDays(4))))));
    }

    @Test
    void whatCanOnlyEndLaterIsInTime() {
        Clock rolling = Clock.named("M-R", "五日", "five days")
                .from(LocalDate.of(2010, 1, 1), TimeLimit.days(5))
                .under(Micro.BASIS)
                .trigger("开始", "it begins")
                .rolls()
                .lapses();
        Workflow<Integer, State> workflow =
                Micro.workflow(Micro.begin().starts(rolling), Micro.work().within(rolling));
        LocalDate eve = Micro.CALENDAR.lastDay();
        CaseFile<Integer, State> file = workflow.open(
                        "1", new Begin(), Micro.by(Micro.WORKER, BeijingTime.at(eve, LocalTime.NOON)))
                .orElseThrow();

        // Whether the fifth day is a working day nobody knows; but no period ends before it.
        assertTrue(workflow.decide(file, new Work(), Micro.by(Micro.WORKER, BeijingTime.endOf(eve.plusDays(5))))
                .isAccepted());
        assertEquals(
                List.of(Ground.NOT_ESTABLISHED),
                grounds(workflow.decide(
                        file, new Work(), Micro.by(Micro.WORKER, BeijingTime.startOf(eve.plusDays(6))))));
    }

    // ---- approvals

    @Test
    void theLevelThatApprovesDependsOnTheSum() {
        assertEquals(ToyState.GRANTED, SMALL.approvedBy(DING).does(new Grant()).state());
        assertEquals(ToyState.GRANTED, LARGE.approvedBy(EMMA).does(new Grant()).state());
        assertEquals(
                List.of(Ground.NOT_APPROVED), grounds(LARGE.approvedBy(DING).isRefused(new Grant())));
        assertEquals(
                "no approval by mayor",
                LARGE.approvedBy(DING)
                        .isRefused(new Grant())
                        .reasons()
                        .get(0)
                        .words()
                        .en());
    }

    @Test
    void nobodyApprovesTheirOwnAct() {
        assertEquals(List.of(Ground.NOT_APPROVED), grounds(SMALL.approvedBy(BO).isRefused(REFUSE)));
        assertEquals(ToyState.REFUSED, SMALL.approvedBy(CAI).does(REFUSE).state());
        assertEquals(ToyState.REFUSED, SMALL.approvedBy(BO, CAI).does(REFUSE).state());
    }

    @Test
    void whetherAnUnnamedApproverIsAnotherIsNotKnown() {
        Actor somebody = Actor.of(PersonId.UNSTATED, UnitId.UNSTATED, ToyRole.CLERK);

        assertEquals(
                List.of(Ground.NOT_ESTABLISHED),
                grounds(SMALL.approvedBy(somebody).isRefused(REFUSE)));
    }

    @Test
    void anApprovalComesBeforeTheAct() {
        Life<Toy, ToyState> life = SMALL.at("2020-03-04 10:00");
        Occasion after =
                life.occasion().approvedBy(new Approval(DING, life.now().plusSeconds(1)));

        assertEquals(List.of(Ground.NOT_APPROVED), grounds(SUBSIDY.decide(life.file(), new Grant(), after)));
    }

    // ---- records

    @Test
    void whatARecordDoesNotSayIsNotEstablished() {
        Actor somebody = Actor.of(PersonId.UNSTATED, UnitId.UNSTATED, CommonRole.UNSTATED);
        CaseFile<Toy, ToyState> file = SMALL.file();
        Occasion record = SMALL.by(somebody).occasion().readFromRecord();

        assertEquals(
                List.of(Ground.NOT_ESTABLISHED, Ground.NOT_ESTABLISHED),
                grounds(SUBSIDY.decide(file, new Grant(), record)),
                "neither who acted nor who approved");
        assertEquals(
                List.of(Ground.NOT_APPROVED),
                grounds(SUBSIDY.decide(
                        file,
                        new Grant(),
                        SMALL.occasion().readFromRecord().approvedBy(new Approval(BO, SMALL.now())))),
                "a record that names approvers names all");
    }

    @Test
    void anUnknownFactIsNotTakenForTrue() {
        Life<Toy, ToyState> asked = SMALL.does(new AskForPapers()).by(ANNA);

        assertEquals(List.of(Ground.NOT_ESTABLISHED), grounds(asked.isRefused(new SupplyPapers(Optional.empty()))));
        assertEquals(List.of(Ground.CONDITION_NOT_MET), grounds(asked.isRefused(new SupplyPapers(Optional.of(false)))));
    }

    // ---- other cases

    @Test
    void aConditionMayAskWhereAnotherCaseStands() {
        CaseRef other = SMALL.file().ref();
        Workflow<Integer, State> workflow = Micro.workflow(Micro.work()
                .providedInSituation(
                        That.IT_HAS_HAPPENED,
                        (notes, work, situation) -> situation.isIn(other, ToyState.GRANTED, ToyState.PAID)));
        CaseFile<Integer, State> file = Micro.after(workflow);
        Occasion occasion = Micro.by(Micro.WORKER, Micro.NINE);

        assertEquals(List.of(Ground.NOT_ESTABLISHED), grounds(workflow.decide(file, new Work(), occasion)));
        assertEquals(
                List.of(Ground.CONDITION_NOT_MET),
                grounds(workflow.decide(file, new Work(), occasion.knowing(SMALL.file()))));
        assertTrue(workflow.decide(
                        file,
                        new Work(),
                        occasion.knowing(SMALL.file())
                                .knowing(
                                        SMALL.approvedBy(DING).does(new Grant()).file()))
                .isAccepted());
    }

    @Test
    void aConditionMayAskWhetherAStandingPeriodHasTimeLeft() {
        Workflow<Integer, State> workflow = Micro.workflow(
                Micro.begin().starts(Micro.FIVE_DAYS),
                Micro.work().pauses(Micro.FIVE_DAYS),
                Micro.finish()
                        .providedInSituation(
                                That.IT_HAS_HAPPENED,
                                (notes, finish, situation) -> situation.hasTimeLeft(Micro.FIVE_DAYS)));
        Occasion muchLater = Micro.by(Micro.WORKER, Micro.NINE.plus(Duration.ofDays(100)));
        // Paused on the first day, it stands still with four days left, however long.
        CaseFile<Integer, State> early = Micro.after(workflow, new Work());
        assertTrue(workflow.decide(early, new Micro.Finish(), muchLater).isAccepted());
        // Paused a week after the beginning, nothing is left of five days.
        CaseFile<Integer, State> late = workflow.decide(
                        Micro.after(workflow), new Work(), Micro.by(Micro.WORKER, Micro.NINE.plus(Duration.ofDays(7))))
                .orElseThrow();
        assertEquals(List.of(Ground.CONDITION_NOT_MET), grounds(workflow.decide(late, new Micro.Finish(), muchLater)));
    }

    // ---- editions

    private static final Life<Toy, ToyState> YEAR_END =
            Life.of(SUBSIDY).at("2023-12-20 09:00").by(ANNA).does(ToyPlan.SMALL).by(BO);
    private static final LocalSettings AS_OPENED =
            LocalSettings.named("as-opened").with(ToyRules.TRANSITION, Applicability.LAW_WHEN_OPENED);

    @Test
    void anOpenCasePassesOverToTheNewLaw() {
        Life<Toy, ToyState> newYear = YEAR_END.at("2024-01-01 00:00").approvedBy(DING);

        assertEquals(
                Ground.NOT_PROVIDED_FOR, grounds(newYear.isRefused(new Grant())).get(0));
        CaseFile<Toy, ToyState> granted =
                newYear.does(new Publish()).approvedBy(DING).does(new Grant()).file();
        assertEquals(
                List.of(ToyRules.FIRST, ToyRules.SECOND, ToyRules.SECOND),
                granted.history().events().stream().map(Event::edition).toList());
        assertEquals(granted, SUBSIDY.replay("told", granted.history().events()));
    }

    @Test
    void upToTheLastInstantTheOldLawGoverns() {
        assertEquals(
                ToyState.GRANTED,
                YEAR_END.at("2023-12-31 23:59:59")
                        .approvedBy(DING)
                        .does(new Grant())
                        .state());
    }

    @Test
    void anOpenCaseStaysUnderTheOldLawWhereTheJurisdictionSaysSo() {
        CaseFile<Toy, ToyState> granted = YEAR_END.under(AS_OPENED)
                .at("2024-02-01 09:00")
                .approvedBy(DING)
                .does(new Grant())
                .file();

        assertEquals(ToyRules.FIRST, granted.history().last().edition());
        assertEquals(granted, SUBSIDY.replay("told", granted.history().events()));
    }

    @Test
    void aCaseUnderTheNewLawNeverGoesBack() {
        Life<Toy, ToyState> published = YEAR_END.at("2024-01-01 09:00").does(new Publish());

        assertEquals(
                ToyRules.SECOND,
                published
                        .under(AS_OPENED)
                        .approvedBy(DING)
                        .does(new Grant())
                        .file()
                        .history()
                        .last()
                        .edition());
    }

    @Test
    void knowsTheTableOfADay() {
        assertSame(
                ToyRules.RULES_OF_2020,
                SUBSIDY.tableOn(LocalDate.of(2023, 12, 31)).orElseThrow());
        assertSame(
                ToyRules.RULES_OF_2024,
                SUBSIDY.tableOn(LocalDate.of(2024, 1, 1)).orElseThrow());
    }

    // ---- what is possible

    @Test
    void tellsWhatSomebodyMayDoNow() {
        assertEquals(
                ImmutableSet.of(AskForPapers.class, Prolong.class, Grant.class, Refuse.class),
                SUBSIDY.possible(SMALL.file(), ToyRole.CLERK, SMALL.occasion()).stream()
                        .map(Rule::command)
                        .filter(command -> !command.getSimpleName().equals("ReportDeath"))
                        .collect(ImmutableSet.toImmutableSet()));
        assertEquals(List.of(), SUBSIDY.possible(SMALL.file(), ToyRole.MAYOR, SMALL.occasion()));
        Life<Toy, ToyState> forgotten = SMALL.does(new AskForPapers()).at("2020-04-01 09:00");
        assertEquals(
                List.of(),
                SUBSIDY.possible(forgotten.file(), ToyRole.APPLICANT, forgotten.occasion()),
                "the application counts as withdrawn");
    }

    @Test
    void listsTheEndsOfOpenClocks() {
        Life<Toy, ToyState> granted =
                SMALL.at("2020-03-04 10:00").approvedBy(DING).does(new Grant());

        assertEquals(
                List.of(Optional.of(end(3, 14))),
                SUBSIDY.deadlines(granted.file(), granted.occasion().calendar(), LocalSettings.DEFAULTS).stream()
                        .map(Deadline::last)
                        .toList());
    }

    // ---- storing

    private static Event<Toy, ToyState> event(Life<Toy, ToyState> life) {
        return life.file().history().last();
    }

    private static void assertDamaged(String words, Event<Toy, ToyState> event) {
        assertEquals(
                words,
                assertThrows(IllegalArgumentException.class, () -> SUBSIDY.evolve(SMALL.file(), event))
                        .getMessage());
    }

    @Test
    void damagedEventsAreRefusedByName() {
        Event<Toy, ToyState> e =
                event(SMALL.at("2020-03-04 10:00").approvedBy(DING).does(new Grant()));

        assertEquals(
                SMALL.at("2020-03-04 10:00").approvedBy(DING).does(new Grant()).file(),
                SUBSIDY.evolve(SMALL.file(), e));
        assertDamaged(
                "event Collect cannot follow state APPLIED of toy-subsidy/told",
                new Event<>(
                        new Collect(ANNA.person()),
                        e.actor(),
                        e.at(),
                        e.approvals(),
                        ToyState.PAID,
                        e.edition(),
                        e.calendar(),
                        e.settings()));
        assertDamaged(
                "event Grant leads from APPLIED to GRANTED, not to PAID",
                new Event<>(
                        e.command(),
                        e.actor(),
                        e.at(),
                        e.approvals(),
                        ToyState.PAID,
                        e.edition(),
                        e.calendar(),
                        e.settings()));
        assertDamaged(
                "event Grant is earlier than the one before it",
                new Event<>(
                        e.command(),
                        e.actor(),
                        BeijingTime.parse("2020-03-02 08:59:59"),
                        e.approvals(),
                        e.to(),
                        e.edition(),
                        e.calendar(),
                        e.settings()));
        assertDamaged(
                "toy-subsidy has no edition of 2021-01-01",
                new Event<>(
                        e.command(),
                        e.actor(),
                        e.at(),
                        e.approvals(),
                        e.to(),
                        LocalDate.of(2021, 1, 1),
                        e.calendar(),
                        e.settings()));
    }

    @Test
    void replayBeginsWithAnOpening() {
        Event<Toy, ToyState> granted = event(SMALL.approvedBy(DING).does(new Grant()));

        assertEquals(
                "events of 7 are empty",
                assertThrows(IllegalArgumentException.class, () -> SUBSIDY.replay("7", List.of()))
                        .getMessage());
        assertEquals(
                "event Grant cannot open a case",
                assertThrows(IllegalArgumentException.class, () -> SUBSIDY.replay("7", List.of(granted)))
                        .getMessage());
    }

    @Test
    void replayDoesNotJudgeAgain() {
        // Events of somebody without standing, without approval: the store says that they were accepted once.
        Event<Toy, ToyState> e = event(SMALL.approvedBy(DING).does(new Grant()));
        Event<Toy, ToyState> bare = new Event<>(
                e.command(), EMMA, e.at(), ImmutableList.of(), e.to(), e.edition(), e.calendar(), e.settings());

        assertEquals(ToyState.GRANTED, SUBSIDY.evolve(SMALL.file(), bare).state());
    }

    @Test
    void aConditionSeesTheEndOfAClock() {
        // Begun on Monday, 2 March 2020; three days end with Thursday, 5 March.
        Workflow<Integer, State> workflow = Micro.workflow(
                Micro.begin().starts(Micro.THREE_DAYS),
                Micro.work()
                        .providedInSituation(
                                That.IT_HAS_HAPPENED,
                                (notes, work, situation) -> Answer.of(situation
                                        .deadline(Micro.THREE_DAYS)
                                        .flatMap(Deadline::lastDay)
                                        .map(situation.date()::equals))));
        CaseFile<Integer, State> file = Micro.after(workflow);

        assertEquals(
                List.of(Ground.CONDITION_NOT_MET),
                grounds(workflow.decide(file, new Work(), Micro.by(Micro.WORKER, end(3, 4)))));
        assertTrue(workflow.decide(file, new Work(), Micro.by(Micro.WORKER, end(3, 5)))
                .isAccepted());
    }

    // ---- following records

    @Test
    void followsARecordThatTheRulesRefuse() {
        // Collected before it was granted.
        CaseFile<Toy, ToyState> followed = SUBSIDY.follow(
                        Optional.of(SMALL.file()), "told", new Collect(ANNA.person()), SMALL.occasion())
                .orElseThrow();

        assertEquals(ToyState.PAID, followed.state());
        assertEquals(2, followed.history().size());
    }

    @Test
    void followsARecordThatBeginsInTheMiddle() {
        CaseFile<Toy, ToyState> followed = SUBSIDY.follow(
                        Optional.empty(), "8", new Grant(), MONDAY.by(BO).occasion())
                .orElseThrow();

        assertEquals(ToyState.GRANTED, followed.state());
        assertEquals(new CaseRef("toy-subsidy", "8"), followed.ref());
        assertTrue(followed.clock(ToyRules.COLLECTION).isPresent(), "the clocks of the act are set");
    }

    @Test
    void followsACommandThatOnlyAnotherEditionKnows() {
        CaseFile<Toy, ToyState> followed = SUBSIDY.follow(
                        Optional.of(SMALL.file()), "told", new Publish(), SMALL.occasion())
                .orElseThrow();

        assertEquals(ToyState.PUBLISHED, followed.state());
        assertEquals(ToyRules.SECOND, followed.history().last().edition());
    }
}
