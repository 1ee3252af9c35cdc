package org.countygov.grid.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.countygov.law.LocalSettings;
import org.countygov.law.LooserThanLawException;
import org.countygov.law.Setting;
import org.countygov.time.BeijingTime;
import org.countygov.time.Clock;
import org.countygov.time.ClockRun;
import org.countygov.time.Deadline;
import org.countygov.time.TimeLimit;
import org.countygov.time.WorkCalendar;
import org.junit.jupiter.api.Test;

/** The clocks and settings are all listed, and have the lengths of the table of time limits. */
class CommunityClocksTest {
    private static ImmutableSet<Object> constants(Class<?> owner, Class<?> type) {
        return Arrays.stream(owner.getFields())
                .filter(field -> field.getType() == type)
                .map(CommunityClocksTest::value)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Object value(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void allMeansAll() {
        assertEquals(constants(CommunityClocks.class, Clock.class), ImmutableSet.copyOf(CommunityClocks.ALL));
        assertEquals(constants(CommunitySettings.class, Setting.class), ImmutableSet.copyOf(CommunitySettings.ALL));
        assertEquals(
                CommunityClocks.ALL.size(),
                CommunityClocks.ALL.stream().map(Clock::id).distinct().count());
        assertEquals(
                CommunitySettings.ALL.size(),
                CommunitySettings.ALL.stream().map(Setting::key).distinct().count());
    }

    private static Optional<LocalDate> lastDay(Clock clock, String trigger) {
        return ClockRun.start(clock, BeijingTime.parse(trigger))
                .deadline(WorkCalendar.ofStateCouncil(), LocalSettings.DEFAULTS)
                .lastDay();
    }

    @Test
    void theLengthsOfTheTable() {
        // From Thursday 6 June 2024; Monday 10 June is the Dragon Boat Festival.
        String trigger = "2024-06-06 10:00";
        // Three days end on Sunday the ninth, and roll over the festival.
        assertEquals(Optional.of(LocalDate.of(2024, 6, 11)), lastDay(CommunityClocks.DECLARATION, trigger));
        // Three working days: the seventh, the eleventh, the twelfth.
        assertEquals(Optional.of(LocalDate.of(2024, 6, 12)), lastDay(CommunityClocks.START_REPORT, trigger));
        assertEquals(Optional.of(LocalDate.of(2024, 6, 12)), lastDay(CommunityClocks.END_REPORT, trigger));
        // Ten days end on Sunday the sixteenth.
        assertEquals(Optional.of(LocalDate.of(2024, 6, 17)), lastDay(CommunityClocks.ADDRESS_CHANGE, trigger));
        // Thirty days end on Saturday 6 July, and an exemption does not grow over a weekend.
        assertEquals(Optional.of(LocalDate.of(2024, 7, 6)), lastDay(CommunityClocks.EXEMPT_STAY, trigger));
        assertEquals(Optional.of(LocalDate.of(2024, 12, 6)), lastDay(CommunityClocks.HALF_YEAR, trigger));
        // Fifteen days end on Friday the twenty-first.
        assertEquals(Optional.of(LocalDate.of(2024, 6, 21)), lastDay(CommunityClocks.PERMIT_ISSUE, trigger));
        assertEquals(Optional.of(LocalDate.of(2025, 6, 6)), lastDay(CommunityClocks.ENDORSEMENT, trigger));
        assertEquals(Optional.of(LocalDate.of(2027, 6, 6)), lastDay(CommunityClocks.IMPACT_ASSESSMENT_KEPT, trigger));
        assertEquals(Optional.of(LocalDate.of(2024, 12, 6)), lastDay(CommunityClocks.NETWORK_LOG_KEPT, trigger));
        assertEquals(Optional.of(LocalDate.of(2025, 6, 6)), lastDay(CommunityClocks.INDICATOR_DATA_KEPT, trigger));
        assertEquals(
                Optional.of(LocalDate.of(2028, 6, 6)),
                lastDay(CommunityClocks.HAND_OVER_RECORD_KEPT, "2025-06-06 10:00"));
    }

    @Test
    void whatLawDoesNotNumberHasNoNumber() {
        for (Clock clock : new Clock[] {
            CommunityClocks.SERVICE_RECORD,
            CommunityClocks.GRID_POSTING,
            CommunityClocks.ALARM,
            CommunityClocks.RESIDENCE_RETENTION,
            CommunityClocks.VOLUNTEER_RETENTION
        }) {
            assertEquals(
                    Deadline.Status.NO_NUMBER,
                    ClockRun.start(clock, BeijingTime.parse("2024-06-06 10:00"))
                            .deadline(WorkCalendar.ofStateCouncil(), LocalSettings.DEFAULTS)
                            .status(),
                    clock.id());
        }
    }

    @Test
    void placesMayBeStricterThanLawAndNotLooser() {
        LocalSettings place = LocalSettings.named("a place");
        assertEquals(
                TimeLimit.workingDays(3),
                place.with(CommunitySettings.DECLARATION, TimeLimit.workingDays(3))
                        .get(CommunitySettings.DECLARATION));
        assertEquals(
                TimeLimit.days(15),
                place.with(CommunitySettings.EXEMPT_STAY, TimeLimit.days(15)).get(CommunitySettings.EXEMPT_STAY));
        assertThrows(LooserThanLawException.class, () -> place.with(CommunitySettings.DECLARATION, TimeLimit.days(4)));
        assertThrows(
                LooserThanLawException.class, () -> place.with(CommunitySettings.EXEMPT_STAY, TimeLimit.months(1)));
    }

    @Test
    void aPointListGivesWhatItLists() {
        PointList list = PointList.of(PointAct.HAZARD_REPORT, 5).and(PointAct.LEGAL_STUDY, 2);
        assertTrue(list.gives(PointAct.HAZARD_REPORT, 5));
        assertFalse(list.gives(PointAct.HAZARD_REPORT, 6));
        assertFalse(list.gives(PointAct.VOLUNTEER_SERVICE, 5));
        assertEquals("report of a hazard 5, taking part in legal education 2", list.toString());
        assertThrows(IllegalArgumentException.class, () -> PointList.of(PointAct.HAZARD_REPORT, 0));
        assertThrows(IllegalArgumentException.class, () -> list.and(PointAct.LEGAL_STUDY, 3));
    }
}
