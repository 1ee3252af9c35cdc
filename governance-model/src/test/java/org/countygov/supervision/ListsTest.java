package org.countygov.supervision;

import static org.countygov.law.Instruments.AESR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.law.Convention;
import org.countygov.party.UnitId;
import org.countygov.supervision.InterviewRecord.Part;
import org.countygov.supervision.ResponsibilityList.Coverage;
import org.countygov.supervision.ResponsibilityList.Duty;
import org.countygov.supervision.TaskList.Lack;
import org.countygov.supervision.TaskList.Task;
import org.countygov.time.BeijingTime;
import org.countygov.value.FreeText;
import org.countygov.words.Phrase;
import org.junit.jupiter.api.Test;

/** Task lists, responsibility lists, interviews, circulars and the ladder. */
class ListsTest {
    private static final UnitId JUSTICE = UnitId.of("justice-bureau");
    private static final UnitId POLICE = UnitId.of("police-bureau");
    private static final UnitId WATER = UnitId.of("water-bureau");

    @Test
    void aTaskHasAnAimAResponsibleUnitAndADeadline() {
        Task whole = Task.of("1", FreeText.of("three on the spot"), POLICE, LocalDate.of(2024, 3, 31));
        Task bare = new Task("2", Optional.empty(), Optional.empty(), ImmutableSet.of(), Optional.empty());
        Task later = Task.of("3", FreeText.of("linkage"), POLICE, LocalDate.of(2024, 6, 30));
        TaskList list = TaskList.of(ImmutableList.of(later, whole, bare));
        assertEquals(
                ImmutableList.of(Lack.AIM, Lack.LEAD, Lack.DEADLINE),
                list.gaps().stream().map(TaskList.Gap::lack).collect(ImmutableList.toImmutableList()));
        assertEquals(ImmutableListMultimap.of(POLICE, whole, POLICE, later), list.byUnit());
        assertEquals(ImmutableList.of(), list.overdueOn(LocalDate.of(2024, 3, 31), ImmutableSet.of()));
        assertEquals(ImmutableList.of(whole), list.overdueOn(LocalDate.of(2024, 4, 1), ImmutableSet.of()));
        assertEquals(ImmutableList.of(), list.overdueOn(LocalDate.of(2024, 4, 1), ImmutableSet.of("1")));
        // One task is due in the first quarter; the one without a deadline is due in none.
        assertEquals(Share.of(1, 1), list.doneIn(Period.ofQuarter(2024, 1), ImmutableSet.of("1")));
        assertEquals(Share.of(0, 1), list.doneIn(Period.ofQuarter(2024, 2), ImmutableSet.of("1")));
        assertEquals(Share.NOT_APPLICABLE, list.doneIn(Period.ofQuarter(2024, 3), ImmutableSet.of()));
        assertEquals(TaskList.of(ImmutableList.of(bare, whole, later)), list);
        assertThrows(IllegalArgumentException.class, () -> TaskList.of(ImmutableList.of(whole, whole)));
    }

    @Test
    void everyDutyHasOneLeadAndEveryUnitADuty() {
        Duty publicity = duty("publicity");
        Duty training = duty("training");
        Duty carriers = duty("carriers");
        ResponsibilityList list = ResponsibilityList.of(ImmutableList.of(publicity, training, carriers))
                .led("publicity", JUSTICE)
                .led("training", JUSTICE)
                .led("training", POLICE)
                .helped("publicity", UnitId.of("stranger"));
        Coverage coverage = list.coverage(ImmutableList.of(JUSTICE, POLICE, WATER));
        assertEquals(ImmutableList.of(carriers), coverage.leaderless());
        assertEquals(ImmutableList.of(training), coverage.contested());
        assertEquals(ImmutableSet.of(WATER), coverage.withoutDuty());
        assertEquals(ImmutableSet.of(UnitId.of("stranger")), coverage.strangers());
        assertEquals(Share.of(2, 3), coverage.withDuty());
        assertFalse(coverage.isComplete());
        assertEquals(ImmutableList.of(publicity, training), list.ledBy(JUSTICE));
        assertTrue(ResponsibilityList.of(ImmutableList.of(publicity))
                .led("publicity", JUSTICE)
                .helped("publicity", WATER)
                .coverage(ImmutableList.of(JUSTICE, WATER))
                .isComplete());
        assertThrows(IllegalArgumentException.class, () -> list.led("unheard of", WATER));
        assertThrows(
                IllegalArgumentException.class,
                () -> ResponsibilityList.of(ImmutableList.of(publicity, duty("publicity"))));
    }

    private static Duty duty(String id) {
        return new Duty(id, Phrase.verbatim(id), ImmutableList.of(Convention.of("试例", "an example")));
    }

    @Test
    void anInterviewRecordSaysWhatItLacks() {
        InterviewRecord bare = new InterviewRecord(
                POLICE,
                Optional.empty(),
                Optional.of(POLICE),
                Optional.empty(),
                ImmutableList.of(),
                ImmutableList.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertEquals(
                ImmutableList.of(Part.LEVEL_ABOVE, Part.TRIGGER, Part.TIME, Part.FACTS, Part.PROMISE, Part.DEADLINE),
                bare.lacks());
        InterviewRecord whole = new InterviewRecord(
                POLICE,
                Optional.empty(),
                Optional.of(UnitId.of("city-bureau")),
                Optional.of(Phrase.of("连续末位", "last twice running")),
                ImmutableList.of(AESR.article(22)),
                ImmutableList.of("f1"),
                Optional.of(BeijingTime.parse("2024-04-10 09:00")),
                Optional.of(FreeText.of("reports were not registered")),
                Optional.of(FreeText.of("they will be")),
                Optional.of(LocalDate.of(2024, 5, 10)),
                Optional.empty());
        assertEquals(ImmutableList.of(), whole.lacks());
        assertFalse(whole.isUnattendedOn(LocalDate.of(2024, 5, 10)));
        assertTrue(whole.isUnattendedOn(LocalDate.of(2024, 5, 11)));
        assertFalse(whole.toString().contains("registered"));
    }

    @Test
    void aCircularNamesUnitsAndFindings() {
        Circular circular = new Circular(
                "2024-3",
                UnitId.of("city-bureau"),
                LocalDate.of(2024, 4, 15),
                Period.ofQuarter(2024, 1),
                ImmutableListMultimap.of(POLICE, "f1", JUSTICE, "f2", POLICE, "f3"),
                ImmutableList.of(AESR.article(31)));
        assertEquals(ImmutableList.of(JUSTICE, POLICE), circular.units().asList());
        assertEquals(
                Phrase.of("police-bureau：2个问题", "police-bureau: 2 findings"),
                circular.lines().get(1));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Circular(
                        "2024-3",
                        POLICE,
                        LocalDate.of(2024, 3, 30),
                        Period.ofQuarter(2024, 1),
                        circular.findings(),
                        circular.bases()));
    }

    @Test
    void aLadderIsClimbedByThoseWhoMay() {
        Ladder ladder = Ladder.of(Phrase.of("某县", "a county"), AESR.article(20))
                .with(Rung.REMINDER, ImmutableSet.of(SupervisionRole.SUPERVISOR))
                .with(Rung.INTERVIEW, ImmutableSet.of(SupervisionRole.HIGHER_SUPERVISOR));
        assertTrue(ladder.allows(Rung.REMINDER, SupervisionRole.SUPERVISOR));
        assertFalse(ladder.allows(Rung.INTERVIEW, SupervisionRole.SUPERVISOR));
        assertEquals(Optional.of(Rung.INTERVIEW), ladder.above(Rung.REMINDER));
        assertEquals(Optional.empty(), ladder.above(Rung.INTERVIEW));
    }

    @Test
    void aQuarterIsThreeMonths() {
        assertEquals(Period.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 3, 31)), Period.ofQuarter(2024, 1));
        assertEquals(Period.of(LocalDate.of(2024, 10, 1), LocalDate.of(2024, 12, 31)), Period.ofQuarter(2024, 4));
        assertThrows(IllegalArgumentException.class, () -> Period.ofQuarter(2024, 5));
    }
}
