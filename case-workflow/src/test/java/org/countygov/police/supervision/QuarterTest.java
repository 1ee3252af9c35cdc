package org.countygov.police.supervision;

import static org.countygov.police.supervision.Records.*;
import static org.countygov.workflow.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countygov.inspection.CaseInspection;
import org.countygov.inspection.Facts;
import org.countygov.inspection.Finding;
import org.countygov.inspection.FindingKind;
import org.countygov.inspection.Inspector;
import org.countygov.inspection.LogEntry;
import org.countygov.inspection.LogPosition;
import org.countygov.law.Instruments;
import org.countygov.law.LocalSettings;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.police.alert.PoliceAlert;
import org.countygov.police.shared.SupervisionSettings;
import org.countygov.rectification.Entry;
import org.countygov.rectification.FindingId;
import org.countygov.rectification.Ledger;
import org.countygov.rectification.RectificationCommand.Assign;
import org.countygov.rectification.Rectifications;
import org.countygov.supervision.DefectWeight;
import org.countygov.supervision.FindingGravity;
import org.countygov.supervision.Period;
import org.countygov.supervision.Sample;
import org.countygov.supervision.SampleSize;
import org.countygov.supervision.ScoreFormula;
import org.countygov.supervision.ScoreRanking;
import org.countygov.supervision.SupervisionRole;
import org.countygov.time.WorkCalendar;
import org.countygov.value.FreeText;
import org.countygov.words.Phrase;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Occasion;
import org.junit.jupiter.api.Test;

/** A day's tour, a quarter's ranking and what follows from both; days counted by hand from the calendar of 2026. */
class QuarterTest {
    private static final WorkCalendar CALENDAR = WorkCalendar.ofStateCouncil();
    private static final UnitId LEGAL = UnitId.of("legal-brigade");
    private static final Actor CLERK = Actor.of(PersonId.of("clerk-2001"), LEGAL, SupervisionRole.SUPERVISOR);
    private static final Period QUARTER = Period.ofQuarter(2026, 1);
    private static final Instant PUBLISHED = at("2026-04-13 09:00");

    private static Occasion on(String moment) {
        return Occasion.of(CLERK, at(moment), CALENDAR);
    }

    // ---- the tour
    // ------------------------------------------------------------------------------------------------------

    private static CaseInspection<?, ?> inspectedAlert() {
        // Closed as no case by the officer who received it, without a class or a word why.
        List<LogEntry> log = List.of(
                entry(1, "receive", "2026-03-09 09:00", "channel", "110报警", "kind", "报案"),
                entry(2, "closeNonCase", "2026-03-09 09:30", "explained", "no"));
        return Inspector.of(PoliceAlert.activities(), CALENDAR, LocalSettings.DEFAULTS)
                .inspect("J-7", log, AS_OF);
    }

    private static LogEntry entry(int line, String activity, String at, String... facts) {
        Map<String, String> told = new HashMap<>();
        for (int i = 0; i < facts.length; i += 2) {
            told.put(facts[i], facts[i + 1]);
        }
        return new LogEntry(
                new LogPosition("alerts.csv", line),
                "police-alert",
                "J-7",
                activity,
                at(at),
                false,
                Optional.of("officer"),
                Optional.of("OFFICER"),
                Optional.of(STATION.value()),
                Facts.of(told));
    }

    private static Tour tour(LinkedRecords records, CaseInspection<?, ?>... inspections) {
        return Tour.of(
                TourLayer.COUNTY_DAILY,
                LEGAL,
                LocalDate.of(2026, 3, 9),
                ImmutableList.copyOf(inspections),
                records,
                ImmutableSet.of(STATION),
                AS_OF,
                CALENDAR,
                LocalSettings.DEFAULTS);
    }

    @Test
    void aDailyTourFillsTheLedgerAndASecondOneAddsNothing() {
        LinkedRecords noRecording = new LinkedRecords(
                inOrder().alerts(),
                inOrder().cases(),
                inOrder().acts(),
                inOrder().property(),
                inOrder().stays(),
                inOrder().files(),
                ImmutableList.of(OF_ACT));
        Tour tour = tour(noRecording, inspectedAlert());
        assertEquals(ImmutableList.of(), tour.lacks());
        // Monday 9 March; by ten o'clock on Tuesday.
        assertEquals(Optional.of(at("2026-03-10 10:00")), tour.reportDue().last());
        ImmutableList<Entry> entries = tour.entries(LocalSettings.DEFAULTS);
        assertTrue(entries.size() >= 2, entries::toString);
        assertTrue(entries.stream()
                .anyMatch(entry -> entry.defect().equals(Optional.of(LinkageRule.STAY_RECORDED.name()))));
        assertTrue(entries.stream()
                .anyMatch(entry -> entry.matter().equals(Optional.of(new CaseRef("police-alert", "J-7")))));
        assertTrue(entries.stream().allMatch(entry -> entry.unit().equals(Optional.of(STATION))), entries::toString);

        Ledger.Taken taken = Ledger.empty().taking(entries, on("2026-03-10 09:00"));
        assertEquals(ImmutableList.of(), taken.refused());
        assertEquals(entries.size(), taken.opened().size());
        Ledger.Taken again = taken.ledger()
                .taking(tour(noRecording, inspectedAlert()).entries(LocalSettings.DEFAULTS), on("2026-03-11 09:00"));
        assertEquals(ImmutableList.of(), again.opened());
        assertEquals(taken.ledger(), again.ledger());
    }

    @Test
    void aTourThatSawNobodyAndNothingSaysSo() {
        Tour tour = Tour.of(
                TourLayer.COUNTY_DAILY,
                LEGAL,
                LocalDate.of(2026, 3, 9),
                ImmutableList.of(),
                LinkedRecords.none(),
                ImmutableSet.of(),
                AS_OF,
                CALENDAR,
                LocalSettings.DEFAULTS);
        assertEquals(ImmutableList.of(Tour.Lack.NOBODY_ON_SITE, Tour.Lack.NOTHING_INSPECTED), tour.lacks());
        LinkedRecords inside = LinkedRecords.none()
                .withStays(
                        new LinkedRecords.StayRecord(
                                "stay-2",
                                PersonId.of("somebody-9"),
                                STATION,
                                Optional.of(CASE),
                                Optional.of(StayPurpose.SUMMONS),
                                AS_OF.minusSeconds(60),
                                Optional.empty(),
                                Optional.empty()),
                        STAY);
        assertEquals(1, tour(inside).inArea().size());
    }

    @Test
    void whatIsHeldTooLongIsFatal() {
        assertEquals(FindingGravity.FATAL, PoliceGrading.GRADING.of(overdue("CU-02@2026-03-06T01:00:00Z")));
        assertEquals(FindingGravity.ORDINARY, PoliceGrading.GRADING.of(overdue("AD-08@2026-03-06T01:00:00Z")));
    }

    private static Finding overdue(String about) {
        return new Finding(
                FindingKind.DUTY_OVERDUE,
                CASE,
                Optional.empty(),
                AS_OF,
                Phrase.of("超期", "late"),
                ImmutableList.of(),
                ImmutableList.of(),
                about);
    }

    // ---- the quarter
    // ---------------------------------------------------------------------------------------------------

    private static Map<CaseRef, QuarterStratum> population(String county, int size) {
        Map<CaseRef, QuarterStratum> population = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            population.put(
                    new CaseRef("criminal-case", county + "-" + i),
                    i == 0
                            ? QuarterStratum.BAIL_EXPIRED
                            : i % 2 == 0 ? QuarterStratum.CRIMINAL_FILED : QuarterStratum.ADMINISTRATIVE);
        }
        return population;
    }

    @Test
    void aCountyIsDrawnInProportionAndNoStratumIsLeftOut() {
        UnitId county = UnitId.of("county-a");
        Sample sample = QuarterlySampling.draw("2026-1", county, population("a", 201), LocalSettings.DEFAULTS);
        // Thirty of 201: one of bail, and of 100 each the floor of 14.9; one more each for the remainders, less the
        // raised one.
        assertEquals(30, sample.count());
        assertEquals(
                ImmutableList.of(15, 1, 14),
                sample.strata().stream()
                        .map(stratum -> stratum.tickets().size())
                        .collect(ImmutableList.toImmutableList()));
        // Five in a hundred of a thousand are fifty.
        assertEquals(
                50,
                QuarterlySampling.draw("2026-1", county, population("a", 1000), LocalSettings.DEFAULTS)
                        .count());
        assertEquals(
                4,
                QuarterlySampling.draw("2026-1", county, population("a", 4), LocalSettings.DEFAULTS)
                        .count());
    }

    @Test
    void noCountyReviewsItself() {
        List<UnitId> counties = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            counties.add(UnitId.of("county-" + i));
        }
        ImmutableMap<UnitId, UnitId> reviewers = ImmutableMap.copyOf(QuarterlySampling.reviewers("2026-1", counties));
        assertEquals(ImmutableSet.copyOf(counties), reviewers.keySet());
        assertEquals(ImmutableSet.copyOf(counties), ImmutableSet.copyOf(reviewers.values()));
        reviewers.forEach((reviewed, reviewer) -> assertNotEquals(reviewed, reviewer));
        assertTrue(QuarterlySampling.reviewers("2026-1", counties.subList(0, 1)).isEmpty());
    }

    private static Entry found(CaseRef matter, String defect, FindingGravity gravity, String unit) {
        return Entry.of(
                FindingId.of(matter, defect, "x"),
                matter,
                defect,
                gravity,
                Optional.of(UnitId.of(unit)),
                ImmutableList.of(Instruments.CR.article(112)));
    }

    @Test
    void theRankingKeepsTheWayToTheArticle() {
        Map<UnitId, Sample> samples = new LinkedHashMap<>();
        List<Entry> entries = new ArrayList<>();
        for (String county : List.of("a", "b", "c")) {
            Sample sample = QuarterlySampling.draw(
                    "2026-1", UnitId.of(county), population(county, 100), LocalSettings.DEFAULTS);
            samples.put(UnitId.of(county), sample);
            List<String> drawn = sample.drawn().asList();
            // County b has one refused act of five points, county a one gap of a point; c has none.
            if (!county.equals("c")) {
                CaseRef matter = new CaseRef("criminal-case", drawn.get(0).substring("criminal-case/".length()));
                entries.add(found(
                        matter, county.equals("a") ? "NOT_ESTABLISHED" : "REFUSED", FindingGravity.MAJOR, county));
            }
            entries.add(found(
                    new CaseRef("criminal-case", county + "-not-drawn"), "REFUSED", FindingGravity.MAJOR, county));
        }
        Ledger ledger = Ledger.empty().taking(entries, on("2026-03-10 09:00")).ledger();
        ScoreRanking ranking =
                QuarterlySampling.rank(QUARTER, samples, ledger, PUBLISHED, CALENDAR, LocalSettings.DEFAULTS);
        assertEquals(
                ImmutableList.of("c", "a", "b"),
                ranking.places().stream()
                        .map(place -> place.score().unit().value())
                        .collect(ImmutableList.toImmutableList()));
        assertEquals(5, ranking.places().get(2).score().points());
        // From the place over the finding to the entry on the ledger, and to the article.
        String finding = ranking.places().get(2).score().findings().get(0).id();
        assertTrue(ledger.entry(new FindingId(finding)).isPresent());
        assertEquals(
                ImmutableList.of(Instruments.CR.article(112)),
                ranking.places().get(2).score().findings().get(0).bases());
        // Monday 13 April 2026; three working days, 14 to 16 April.
        assertEquals(LocalDate.of(2026, 4, 16), ranking.appealUntil());
        assertFalse(ranking.isFinalOn(LocalDate.of(2026, 4, 16)));
        // Fifteen working days after 31 March without Monday 6 April (the festival of 5 April): 1-3, 7-10, 13-17,
        // 20-22.
        assertEquals(
                Optional.of(LocalDate.of(2026, 4, 22)),
                QuarterlySampling.finalBy(QUARTER, CALENDAR, LocalSettings.DEFAULTS)
                        .lastDay());
    }

    @Test
    void theStandardFormulaWeighsEveryDefectOnceAndCountsNoCases() {
        ScoreFormula formula = QuarterlySampling.FORMULA.standard();
        for (LinkageRule rule : LinkageRule.values()) {
            assertEquals(
                    rule.gravity() == FindingGravity.FATAL,
                    formula.weight(rule.name()).map(DefectWeight::fatal).orElseThrow());
        }
        assertTrue(
                formula.weight("FALSE_DISPOSAL_TEXT").map(DefectWeight::fatal).orElseThrow());
        assertTrue(formula.weight(FindingKind.CLOCK_OPEN.name()).isEmpty());
        assertEquals(30, formula.leastSample());
    }

    // ---- interviews
    // ----------------------------------------------------------------------------------------------------

    private static ImmutableSet<InterviewTrigger> triggers(Ledger ledger, String at) {
        return InterviewTriggers.of(
                        QUARTER,
                        ledger,
                        ImmutableList.of(),
                        ImmutableSet.of(),
                        at(at),
                        CALENDAR,
                        LocalSettings.DEFAULTS)
                .stream()
                .map(InterviewTriggers.Due::trigger)
                .collect(ImmutableSet.toImmutableSet());
    }

    @Test
    void threeOfAKindAFatalDefectAndCustodyLeadToAnInterview() {
        List<Entry> two = List.of(
                found(new CaseRef("criminal-case", "1"), "REFUSED", FindingGravity.MAJOR, "a"),
                found(new CaseRef("criminal-case", "2"), "REFUSED", FindingGravity.MAJOR, "a"));
        Ledger ledger = Ledger.empty().taking(two, on("2026-03-10 09:00")).ledger();
        assertEquals(ImmutableSet.of(), triggers(ledger, "2026-03-11 09:00"));
        Ledger three = ledger.taking(
                        List.of(found(new CaseRef("criminal-case", "3"), "REFUSED", FindingGravity.MAJOR, "a")),
                        on("2026-03-31 23:00"))
                .ledger();
        assertEquals(ImmutableSet.of(InterviewTrigger.REPEATED_DEFECT), triggers(three, "2026-04-01 09:00"));
        // The third in the next quarter is another count.
        assertEquals(
                ImmutableSet.of(),
                triggers(
                        ledger.taking(
                                        List.of(found(
                                                new CaseRef("criminal-case", "3"),
                                                "REFUSED",
                                                FindingGravity.MAJOR,
                                                "a")),
                                        on("2026-04-01 00:00"))
                                .ledger(),
                        "2026-04-01 09:00"));
        assertEquals(
                ImmutableSet.of(InterviewTrigger.FATAL_DEFECT, InterviewTrigger.CUSTODY_OVERRUN),
                triggers(
                        Ledger.empty()
                                .taking(
                                        List.of(
                                                found(CASE, "FALSE_DISPOSAL_TEXT", FindingGravity.FATAL, "a"),
                                                found(CASE, "STAY_WITHIN_LIMIT", FindingGravity.FATAL, "a")),
                                        on("2026-03-10 09:00"))
                                .ledger(),
                        "2026-03-11 09:00"));
    }

    @Test
    void elevenWorkingDaysOverdueLeadToAnInterviewWithinFive() {
        Ledger.Taken taken = Ledger.empty()
                .taking(List.of(found(CASE, "NOT_ESTABLISHED", FindingGravity.ORDINARY, "a")), on("2026-03-09 09:00"));
        Ledger ledger = taken.ledger()
                .with(Rectifications.WORKFLOW
                        .decide(
                                taken.opened().get(0),
                                new Assign(Optional.of(UnitId.of("a")), Optional.of(PersonId.of("chief-1"))),
                                on("2026-03-09 10:00"))
                        .orElseThrow());
        // Due on Thursday 12 March; ten working days more end with Thursday 26 March.
        assertEquals(ImmutableSet.of(), triggers(ledger.advanced(on("2026-03-26 23:59")), "2026-03-26 23:59"));
        Ledger late = ledger.advanced(on("2026-03-27 09:00"));
        assertEquals(ImmutableSet.of(InterviewTrigger.OVERDUE), triggers(late, "2026-03-27 09:00"));
        // Five working days from Friday 27 March: 30 and 31 March, 1, 2 and 3 April.
        assertEquals(
                Optional.of(LocalDate.of(2026, 4, 3)),
                InterviewTriggers.of(
                                QUARTER,
                                late,
                                ImmutableList.of(),
                                ImmutableSet.of(),
                                at("2026-03-27 09:00"),
                                CALENDAR,
                                LocalSettings.DEFAULTS)
                        .get(0)
                        .by()
                        .lastDay());
    }

    @Test
    void twiceLastLeadsToAnInterview() {
        Sample ofB = QuarterlySampling.draw("s", UnitId.of("b"), population("b", 60), LocalSettings.DEFAULTS);
        ImmutableMap<UnitId, Sample> samples = ImmutableMap.of(
                UnitId.of("a"),
                QuarterlySampling.draw("s", UnitId.of("a"), population("a", 60), LocalSettings.DEFAULTS),
                UnitId.of("b"),
                ofB);
        ScoreRanking bothLast =
                QuarterlySampling.rank(QUARTER, samples, Ledger.empty(), PUBLISHED, CALENDAR, LocalSettings.DEFAULTS);
        CaseRef drawn = new CaseRef("criminal-case", ofB.drawn().asList().get(0).substring("criminal-case/".length()));
        ScoreRanking bLast = QuarterlySampling.rank(
                QUARTER,
                samples,
                Ledger.empty()
                        .taking(List.of(found(drawn, "REFUSED", FindingGravity.MAJOR, "b")), on("2026-03-10 09:00"))
                        .ledger(),
                PUBLISHED,
                CALENDAR,
                LocalSettings.DEFAULTS);
        assertEquals(ImmutableList.of(UnitId.of("b")), bLast.last());
        assertEquals(ImmutableSet.of("b"), lastTwice(bothLast, bLast));
        assertEquals(ImmutableSet.of(), lastTwice(bLast));
        assertEquals(
                ImmutableList.of(InterviewTrigger.COMPLAINT_UPHELD),
                InterviewTriggers.of(
                                QUARTER,
                                Ledger.empty(),
                                ImmutableList.of(),
                                ImmutableSet.of(STATION),
                                PUBLISHED,
                                CALENDAR,
                                LocalSettings.DEFAULTS)
                        .stream()
                        .map(InterviewTriggers.Due::trigger)
                        .collect(ImmutableList.toImmutableList()));
    }

    private static ImmutableSet<String> lastTwice(ScoreRanking... rankings) {
        return InterviewTriggers.of(
                        QUARTER,
                        Ledger.empty(),
                        ImmutableList.copyOf(rankings),
                        ImmutableSet.of(),
                        PUBLISHED,
                        CALENDAR,
                        LocalSettings.DEFAULTS)
                .stream()
                .map(due -> due.unit().value())
                .collect(ImmutableSet.toImmutableSet());
    }

    // ---- with the procuratorate
    // ----------------------------------------------------------------------------------------

    @Test
    void agreedActionsComeOnTheLedgerOnceThereAreMinutes() {
        JointMeeting called = new JointMeeting(
                "2026-3",
                LEGAL,
                UnitId.of("procuratorate"),
                ImmutableList.of(new JointMeeting.Item(
                        AgendaKind.RETURNED_CASES, Optional.of(CASE), FreeText.of("two returns of one case"))),
                Optional.empty(),
                Optional.empty(),
                ImmutableList.of(new JointMeeting.Action("1", FreeText.of("retake the statements"), STATION)));
        assertEquals(ImmutableList.of(JointMeeting.Lack.HELD, JointMeeting.Lack.MINUTES), called.lacks());
        assertEquals(ImmutableList.of(), called.entries());
        JointMeeting held = new JointMeeting(
                called.id(),
                called.legalDepartment(),
                called.procuratorate(),
                called.agenda(),
                Optional.of(at("2026-03-10 14:00")),
                Optional.of(FreeText.of("agreed")),
                called.actions());
        Ledger.Taken taken = Ledger.empty().taking(held.entries(), on("2026-03-10 16:00"));
        assertEquals(1, taken.opened().size());
        assertEquals(
                0,
                taken.ledger()
                        .taking(held.entries(), on("2026-03-11 16:00"))
                        .opened()
                        .size());
        // A month from 10 March.
        assertEquals(
                Optional.of(LocalDate.of(2026, 4, 10)),
                held.nextBy(CALENDAR, LocalSettings.DEFAULTS).orElseThrow().lastDay());
        assertFalse(held.toString().contains("statements"));
    }

    @Test
    void anEarlyInterventionIsAnsweredOrNot() {
        EarlyIntervention asked = new EarlyIntervention(
                new CaseRef("criminal-case", "1"),
                LEGAL,
                at("2026-03-10 09:00"),
                FreeText.of("hard"),
                Optional.empty());
        assertEquals(Answer.UNKNOWN, asked.attends());
        assertEquals(
                YES,
                asked.answered(new EarlyIntervention.Reply(at("2026-03-11 09:00"), true, Optional.empty()))
                        .attends());
        assertEquals(Instruments.PRR.article(256), EarlyIntervention.BASIS);
    }

    @Test
    void aSampleThatIsTooSmallIsNotRanked() {
        LocalSettings few = LocalSettings.named("few").with(SupervisionSettings.QUARTERLY_SAMPLE, SampleSize.of(5, 1));
        ScoreRanking ranking = QuarterlySampling.rank(
                QUARTER,
                ImmutableMap.of(STATION, QuarterlySampling.draw("s", STATION, population("a", 60), few)),
                Ledger.empty(),
                PUBLISHED,
                CALENDAR,
                few);
        assertEquals(ImmutableList.of(), ranking.places());
        assertEquals(1, ranking.notRanked().size());
    }
}
