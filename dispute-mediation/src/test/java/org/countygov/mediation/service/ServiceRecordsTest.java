package org.countygov.mediation.service;

import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.UNKNOWN;
import static org.countygov.workflow.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultimap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countygov.law.LocalSettings;
import org.countygov.mediation.organisation.NamedUnit;
import org.countygov.mediation.organisation.Term;
import org.countygov.mediation.shared.LegalServiceSettings;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.place.DivisionCode;
import org.countygov.time.BeijingTime;
import org.countygov.time.TimeLimit;
import org.countygov.time.WorkCalendar;
import org.countygov.value.FreeText;
import org.countygov.words.Phrase;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;
import org.junit.jupiter.api.Test;

/** What holds of the small records of legal services. */
class ServiceRecordsTest {
    private static final LocalSettings DEFAULTS = LocalSettings.DEFAULTS;
    private static final NamedUnit UPPER = NamedUnit.of(UnitId.of("upper"), "上渠村");
    private static final NamedUnit LOWER = NamedUnit.of(UnitId.of("lower"), "下渠村");
    private static final ImmutableList<NamedUnit> VILLAGES = ImmutableList.of(UPPER, LOWER);
    private static final PersonId ADVISER = PersonId.of("adviser");

    private static AdviserActivity activity(NamedUnit village, LocalDate date, int minutes, AdviserTask task) {
        return new AdviserActivity(village.id(), ADVISER, date, minutes, true, task, false);
    }

    @Test
    void anAdviserIsOnSiteFourHoursAMonthAndLecturesOnceAQuarter() {
        List<AdviserActivity> activities = List.of(
                activity(UPPER, LocalDate.of(2024, 3, 1), 180, AdviserTask.CONSULTATION),
                activity(UPPER, LocalDate.of(2024, 3, 31), 60, AdviserTask.LECTURE),
                activity(LOWER, LocalDate.of(2024, 3, 5), 239, AdviserTask.CONSULTATION),
                activity(LOWER, LocalDate.of(2024, 4, 1), 60, AdviserTask.LECTURE));
        assertEquals(
                ImmutableSet.of(LOWER),
                AdviserActivity.tooFewHoursIn(YearMonth.of(2024, 3), VILLAGES, activities, DEFAULTS));
        assertEquals(
                ImmutableSet.of(LOWER),
                AdviserActivity.tooFewLecturesInQuarterFrom(YearMonth.of(2024, 1), VILLAGES, activities, DEFAULTS));
        ImmutableMultimap.Builder<PersonId, UnitId> appointments = ImmutableMultimap.builder();
        for (int i = 1; i <= 5; i++) {
            appointments.put(ADVISER, UnitId.of("village-" + i));
        }
        // A second contract for the same village is no further village.
        appointments.put(ADVISER, UnitId.of("village-1"));
        assertEquals(ImmutableSet.of(), AdviserActivity.withTooManyVillages(appointments.build(), DEFAULTS));
        appointments.put(ADVISER, UnitId.of("village-6"));
        assertEquals(ImmutableSet.of(ADVISER), AdviserActivity.withTooManyVillages(appointments.build(), DEFAULTS));
    }

    @Test
    void questionsAreAnsweredWithinTheCountysTimeAndNoneIsLost() {
        Consultation answered = new Consultation(
                Channel.HOTLINE,
                "wages",
                BeijingTime.parse("2024-03-04 09:00"),
                Optional.of(BeijingTime.parse("2024-03-06 10:00")));
        Consultation open =
                new Consultation(Channel.WEB, "land", BeijingTime.parse("2024-03-04 09:00"), Optional.empty());
        LocalSettings twoDays =
                LocalSettings.named("two days").with(LegalServiceSettings.CONSULTATION_ANSWER, TimeLimit.days(2));
        WorkCalendar calendar = WorkCalendar.ofStateCouncil();
        assertEquals(YES, answered.isInTime(BeijingTime.parse("2024-05-01 09:00"), calendar, twoDays));
        assertEquals(YES, open.isInTime(BeijingTime.parse("2024-03-06 23:59"), calendar, twoDays));
        assertEquals(NO, open.isInTime(BeijingTime.parse("2024-03-07 00:00"), calendar, twoDays));
        assertEquals(UNKNOWN, open.isInTime(BeijingTime.parse("2024-03-07 00:00"), calendar, DEFAULTS));
        assertEquals(ImmutableList.of(open), Consultation.unanswered(List.of(answered, open)));
        assertEquals(Optional.of(new BigDecimal("0.5000")), Consultation.answerRate(List.of(answered, open)));
        assertEquals(Optional.empty(), Consultation.answerRate(List.of()));
    }

    @Test
    void aRoundTableLeavesActionsThatStayInSight() {
        RoundTable.Action fence = new RoundTable.Action(
                UPPER.id(), FreeText.of("mend the sluice"), LocalDate.of(2024, 3, 20), Optional.empty());
        RoundTable.Action survey = new RoundTable.Action(
                LOWER.id(), FreeText.of("survey the ditch"), LocalDate.of(2024, 3, 25), Optional.empty());
        RoundTable table = new RoundTable(
                LocalDate.of(2024, 3, 8),
                new CaseRef("registered-dispute", "ditch"),
                PersonId.of("convenor"),
                ImmutableSet.of(UnitId.of("water-bureau")),
                ImmutableSet.of(ADVISER),
                4,
                ImmutableList.of(FreeText.of("both draw too much")),
                ImmutableList.of(fence, survey));
        assertEquals(ImmutableList.of(), RoundTable.overdueOn(LocalDate.of(2024, 3, 20), List.of(table)));
        assertEquals(ImmutableList.of(fence), RoundTable.overdueOn(LocalDate.of(2024, 3, 21), List.of(table)));
        assertFalse(fence.done(LocalDate.of(2024, 3, 19)).done().isEmpty());
        assertThrows(
                IllegalArgumentException.class,
                () -> new RoundTable(
                        LocalDate.of(2024, 3, 21),
                        table.topic(),
                        table.convenor(),
                        table.departments(),
                        table.lawyers(),
                        4,
                        ImmutableList.of(),
                        ImmutableList.of(fence)));
    }

    @Test
    void starsFollowFromTheCheckedPointsAndNoVeto() {
        StarRating.Scheme scheme = new StarRating.Scheme(
                "city-2024",
                ImmutableMap.of("mediation", 60, "publicity", 40),
                ImmutableSet.of("fabricated files"),
                ImmutableMap.of(3, 60, 4, 75, 5, 90));
        Term year = new Term(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
        ImmutableMap<String, Integer> proud = ImmutableMap.of("mediation", 60, "publicity", 35);
        ImmutableMap<String, Integer> checked = ImmutableMap.of("mediation", 54, "publicity", 35);
        StarRating rating = new StarRating(UnitId.of("office"), scheme, proud, checked, ImmutableSet.of(), year);
        assertEquals(4, rating.stars());
        assertEquals(ImmutableSet.of("mediation"), rating.corrected());
        assertEquals(Optional.empty(), rating.starsOn(LocalDate.of(2025, 1, 1)));
        StarRating vetoed =
                new StarRating(UnitId.of("office"), scheme, proud, checked, ImmutableSet.of("fabricated files"), year);
        assertEquals(Optional.of(0), vetoed.starsOn(LocalDate.of(2024, 6, 1)));
        assertThrows(
                IllegalArgumentException.class,
                () -> new StarRating(
                        UnitId.of("office"),
                        scheme,
                        proud,
                        ImmutableMap.of("mediation", 61, "publicity", 0),
                        ImmutableSet.of(),
                        year));
        assertThrows(
                IllegalArgumentException.class,
                () -> new StarRating.Scheme(
                        "wrong", ImmutableMap.of("a", 1), ImmutableSet.of(), ImmutableMap.of(3, 80, 4, 80)));
    }

    @Test
    void placesOfPublicityCoverUnitsOnce() {
        Term open = new Term(LocalDate.of(2020, 1, 1), LocalDate.of(2030, 12, 31));
        PublicityPlace first = place("p1", open, UPPER);
        PublicityPlace second = place("p2", open, UPPER);
        assertEquals(
                ImmutableSet.of(LOWER),
                PublicityPlace.coverageOn(
                                LocalDate.of(2024, 1, 1),
                                Carrier.CORRIDOR,
                                ImmutableSet.copyOf(VILLAGES),
                                List.of(first, second),
                                Phrase.of("台账", "ledger"))
                        .uncovered());
    }

    private static PublicityPlace place(String id, Term open, NamedUnit village) {
        return new PublicityPlace(
                UnitId.of(id), Carrier.CORRIDOR, ImmutableSet.of(village.id()), UnitId.of("justice-bureau"), open);
    }

    @Test
    void anEnforceableDeedNeedsTheDebtorsStatedConsent() {
        for (Answer consent : Answer.values()) {
            NotaryIntake intake = new NotaryIntake(
                    FreeText.of("an agreement on wages"),
                    UnitId.of("notary"),
                    LocalDate.of(2024, 3, 4),
                    true,
                    consent,
                    Optional.empty(),
                    ImmutableSet.of());
            assertEquals(consent, intake.canBecomeEnforceable());
            assertFalse(intake.isAnswered());
        }
    }

    @Test
    void aLedgerOfAssistanceTellsLittleAndForgets() {
        List<AssistanceEntry> entries = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            entries.add(entry("key-" + i, i == 0, Assistance.JOB_TRAINING));
        }
        entries.add(entry("key-5", false, Assistance.SCHOOL));
        AssistanceLedger ledger = new AssistanceLedger(ImmutableList.copyOf(entries));
        assertEquals(5, ledger.lines().size(), "no line of a minor");
        assertEquals(Optional.of(5), ledger.figures(DEFAULTS).get(Assistance.JOB_TRAINING));
        assertEquals(Optional.empty(), ledger.figures(DEFAULTS).get(Assistance.SCHOOL), "one could be recognised");
        // The last help was in 2021; three years later the line goes.
        assertEquals(
                6, ledger.keptOn(LocalDate.of(2024, 12, 31), DEFAULTS).entries().size());
        assertEquals(
                0, ledger.keptOn(LocalDate.of(2025, 1, 1), DEFAULTS).entries().size());
        assertFalse(entries.get(1).toString().contains("key-1"));
    }

    private static AssistanceEntry entry(String key, boolean minor, Assistance what) {
        return new AssistanceEntry(
                key,
                DivisionCode.of("131102"),
                Year.of(2020),
                AssistanceKind.RELEASED,
                minor,
                UNKNOWN,
                ImmutableList.of(new AssistanceEntry.Help(what, LocalDate.of(2021, 6, 1), YES)));
    }
}
