package org.countygov.grid.supervision;

import static org.countygov.grid.supervision.Samples.*;
import static org.countygov.law.Instruments.ZJ_ZZ;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.grid.shared.GridClocks;
import org.countygov.grid.shared.GridRole;
import org.countygov.grid.supervision.ListingEffects.Bar;
import org.countygov.grid.supervision.SupervisionCommand.*;
import org.countygov.law.LocalSettings;
import org.countygov.party.UnitId;
import org.countygov.supervision.Rung;
import org.countygov.testkit.Life;
import org.countygov.time.TimeLimit;
import org.countygov.time.WorkCalendar;
import org.countygov.workflow.Reason;
import org.junit.jupiter.api.Test;

/** A water bureau climbs the ladder; dates counted by hand from the State Council's calendar of 2024. */
class ListedBureauTest {
    // Three working days from Monday 4 March 2024 end with Thursday 7 March.
    private static final Life<SupervisionOrder, SupervisionState> REMINDED =
            Life.of(SupervisionOrders.WORKFLOW).at("2024-03-04 09:00").by(HEAD).does(remind(SUBJECT));
    // A month from 8 March ends with 8 April, a Monday and a working day.
    private static final Life<SupervisionOrder, SupervisionState> YELLOW =
            REMINDED.at("2024-03-08 09:00").does(new RaiseYellow(NO, Optional.empty()));
    private static final Life<SupervisionOrder, SupervisionState> RED =
            YELLOW.at("2024-04-09 09:00").does(new RaiseRed(NO, Optional.empty()));

    private static ImmutableList<Bar> effects(Life<SupervisionOrder, SupervisionState> life, LocalSettings settings) {
        return ListingEffects.of(life.file(), life.now(), WorkCalendar.ofStateCouncil(), settings);
    }

    @Test
    void aCardFollowsOnlyWhenTheReplyIsMissed() {
        assertEquals(
                1,
                REMINDED.at("2024-03-07 23:59:59")
                        .isRefused(new RaiseYellow(NO, Optional.empty()))
                        .reasons()
                        .size());
        assertEquals(
                1,
                YELLOW.at("2024-04-08 23:59:59")
                        .isRefused(new RaiseRed(NO, Optional.empty()))
                        .reasons()
                        .size());
        assertEquals(SupervisionState.RED, RED.state());
    }

    @Test
    void theCountyListsAndHonoursAreBarred() {
        PutOnList list = new PutOnList(
                Optional.empty(), YES, Optional.of(TimeLimit.months(3)), Optional.of(LocalDate.of(2024, 3, 1)));
        assertTrue(RED.at("2024-05-06 09:00").isRefused(list).reasons().stream()
                .map(Reason::bases)
                .anyMatch(bases -> bases.contains(ZJ_ZZ.article(28))));
        Life<SupervisionOrder, SupervisionState> listed =
                RED.at("2024-05-06 09:00").by(COUNTY).does(list);

        // Six months from 6 May: to 6 November. A year from the grave event of 1 March 2024: to 1 March 2025.
        Bar fromListing = new Bar(GridClocks.LISTING_EFFECT, LocalDate.of(2024, 5, 6), LocalDate.of(2024, 11, 6));
        Bar fromEvent = new Bar(GridClocks.GRAVE_CASE_EFFECT, LocalDate.of(2024, 3, 1), LocalDate.of(2025, 3, 1));
        assertEquals(
                ImmutableList.of(fromListing, fromEvent),
                effects(listed.at("2024-08-06 23:59"), LocalSettings.DEFAULTS));
        // Three months to rectify end on Tuesday 6 August; a year from there is 6 August 2025.
        Bar fromMiss = new Bar(GridClocks.MISSED_TARGET_EFFECT, LocalDate.of(2024, 8, 6), LocalDate.of(2025, 8, 6));
        assertEquals(
                ImmutableList.of(fromListing, fromMiss, fromEvent),
                effects(listed.at("2024-08-07 00:00"), LocalSettings.DEFAULTS));
        assertTrue(fromMiss.isOn(LocalDate.of(2025, 8, 6)));
        assertFalse(fromMiss.isOn(LocalDate.of(2025, 8, 7)));
        // The bar is Zhejiang's; where another table applies there is none.
        assertEquals(
                ImmutableList.of(),
                effects(listed, LocalSettings.named("gd").with(MeasureTable.SETTING, MeasureTable.GUANGDONG)));

        Life<SupervisionOrder, SupervisionState> responded =
                listed.at("2024-08-01 09:00").by(BUREAU).does(RESPONSE);
        assertEquals(
                2,
                effects(responded.at("2024-09-01 09:00"), LocalSettings.DEFAULTS)
                        .size());
        assertEquals(
                SupervisionState.LISTED,
                responded.by(COUNTY).does(new ReturnToList(NO)).state());
        assertEquals(
                SupervisionState.LIFTED,
                responded
                        .by(COUNTY)
                        .does(new Lift(Optional.of(UnitId.of("collectors"))))
                        .state());
        assertEquals(
                1,
                responded
                        .by(HEAD)
                        .isRefused(new Lift(Optional.of(UnitId.of("collectors"))))
                        .reasons()
                        .size());
    }

    @Test
    void tablesSayWhoMayDoWhat() {
        assertTrue(MeasureTable.ZHEJIANG.allows(Rung.LISTING, GridRole.COUNTY_BODY));
        assertFalse(MeasureTable.ZHEJIANG.allows(Rung.LISTING, GridRole.CENTRE_HEAD));
        assertTrue(MeasureTable.ZHEJIANG.allows(Rung.CARD, GridRole.CENTRE_HEAD));
        assertTrue(MeasureTable.SHANGHAI.allows(Rung.RECTIFICATION_NOTICE, GridRole.LOCAL_COMMITTEE));
        assertTrue(MeasureTable.SHANGHAI.ladder().levels().get(Rung.INTERVIEW).isEmpty());
        assertTrue(MeasureTable.SHANGHAI.ladder().levels().get(Rung.LISTING).isEmpty());
        assertTrue(MeasureTable.GUANGDONG.allows(Rung.INTERVIEW, GridRole.COUNTY_BODY));
        assertFalse(MeasureTable.GUANGDONG.allows(Rung.CIRCULAR, GridRole.COUNTY_BODY));
        for (Rung measure : new Rung[] {Rung.RECTIFICATION_NOTICE, Rung.CIRCULAR, Rung.INTERVIEW, Rung.LISTING}) {
            assertEquals(1, MeasureTable.PETITION.ladder().levels().get(measure).size());
            assertTrue(MeasureTable.PETITION.allows(measure, GridRole.JOINT_CONFERENCE));
        }
    }
}
