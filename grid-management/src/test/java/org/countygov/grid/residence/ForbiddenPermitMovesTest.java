package org.countygov.grid.residence;

import static org.countygov.grid.shared.GridRole.GRID_WORKER;
import static org.countygov.grid.shared.GridRole.POLICE;
import static org.countygov.grid.shared.GridRole.RESIDENT;
import static org.countygov.law.Instruments.JZZ;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;
import static org.countygov.workflow.Ground.CONDITION_NOT_MET;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.countygov.grid.residence.PermitCommand.*;
import org.countygov.grid.shared.CommunityClocks;
import org.countygov.grid.shared.CommunitySettings;
import org.countygov.law.LocalSettings;
import org.countygov.law.LooserThanLawException;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.testkit.ForbiddenMoves;
import org.countygov.testkit.Life;
import org.countygov.time.TimeLimit;
import org.countygov.time.WorkCalendar;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the regulation on residence permits forbids or is easily got wrong. */
class ForbiddenPermitMovesTest {
    private static final Actor LI = Actor.of(PersonId.of("li-1001"), UnitId.UNSTATED, RESIDENT);
    private static final Actor OFFICER = Actor.of(PersonId.of("officer-1"), UnitId.of("station-3"), POLICE);
    private static final Optional<ImmutableSet<PermitGround>> JOB =
            Optional.of(ImmutableSet.of(PermitGround.STABLE_JOB));

    private static final Life<Permit, PermitState> NOTHING =
            Life.of(ResidencePermit.WORKFLOW).at("2023-03-01 09:00").by(LI);
    private static final Life<Permit, PermitState> APPLIED =
            NOTHING.does(apply(LocalDate.of(2022, 8, 1))).by(OFFICER);
    /** Issued on 10 March 2023, a Friday. */
    private static final Life<Permit, PermitState> ACTIVE =
            APPLIED.at("2023-03-10 09:00").does(new Issue(YES));

    private static Apply apply(LocalDate since) {
        return new Apply(Optional.empty(), Optional.of(since), JOB);
    }

    @TestFactory
    Stream<DynamicTest> forbidden() {
        return ForbiddenMoves.of(ResidencePermit.WORKFLOW)
                .refused(
                        "1 applying before half a year",
                        // Half a year from 1 September 2022 ends with 1 March 2023.
                        NOTHING,
                        apply(LocalDate.of(2022, 9, 1)),
                        CONDITION_NOT_MET,
                        JZZ.article(2))
                .refused(
                        "2 applying without job, dwelling or study",
                        NOTHING,
                        new Apply(
                                Optional.empty(),
                                Optional.of(LocalDate.of(2022, 8, 1)),
                                Optional.of(ImmutableSet.of())),
                        CONDITION_NOT_MET,
                        JZZ.article(2))
                .refused(
                        "3 telling the missing papers bit by bit",
                        APPLIED,
                        new RequestMaterial(NO),
                        CONDITION_NOT_MET,
                        JZZ.article(9))
                .refused(
                        "3 asking for papers a second time",
                        APPLIED.does(new RequestMaterial(YES))
                                .by(LI)
                                .does(new Supplement(YES))
                                .by(OFFICER),
                        new RequestMaterial(YES),
                        CONDITION_NOT_MET,
                        JZZ.article(9))
                .refused(
                        "4 endorsing more than a month ahead",
                        ACTIVE.at("2024-02-09 09:00"),
                        new Endorse(),
                        CONDITION_NOT_MET,
                        JZZ.article(10))
                .neverLeads("5 losing the permit for a missed endorsement", PermitState.ACTIVE, PermitState.APPLIED)
                .neverBy("6 issuing by a grid worker", GRID_WORKER, Issue.class)
                .complete("1", "2", "3", "4", "5", "6")
                .tests();
    }

    @Test
    void noPlaceMayTakeMoreThanThirtyDays() {
        LocalSettings thirty = LocalSettings.named("thirty").with(CommunitySettings.PERMIT_ISSUE, TimeLimit.days(30));
        // Accepted on Wednesday 1 March 2023; the thirtieth day, 31 March, is a Friday.
        assertEquals(
                Optional.of(LocalDate.of(2023, 3, 31)),
                APPLIED.file()
                        .clock(CommunityClocks.PERMIT_ISSUE)
                        .orElseThrow()
                        .deadline(WorkCalendar.ofStateCouncil(), thirty)
                        .lastDay());
        assertThrows(
                LooserThanLawException.class,
                () -> LocalSettings.named("more").with(CommunitySettings.PERMIT_ISSUE, TimeLimit.days(31)));
    }

    @Test
    void aMissedEndorsementSuspendsAndALateOneCountsAnew() {
        // The year ends with Sunday 10 March 2024 and rolls to Monday; on Tuesday the functions are suspended.
        assertEquals(PermitState.ACTIVE, ACTIVE.at("2024-03-11 23:59:59").state());
        Life<Permit, PermitState> suspended = ACTIVE.at("2024-03-12 00:00");
        assertEquals(PermitState.FUNCTION_SUSPENDED, suspended.state());
        Life<Permit, PermitState> late = suspended.at("2024-06-03 09:00").does(new EndorseLate(YES));
        Permit permit = late.file().content();
        assertEquals(Optional.of(LocalDate.of(2024, 6, 3)), permit.yearsCountedFrom());
        // By the old count there would be two full years in April 2025.
        assertEquals(0, permit.fullYearsOn(LocalDate.of(2025, 4, 1)));
        assertEquals(1, permit.fullYearsOn(LocalDate.of(2025, 6, 3)));
    }

    @Test
    void suspendedTimeDoesNotCount() {
        Permit suspended = ACTIVE.at("2026-05-01 09:00").file().content();
        assertEquals(1, suspended.fullYearsOn(LocalDate.of(2024, 3, 10)));
        assertEquals(1, suspended.fullYearsOn(LocalDate.of(2026, 5, 1)));
    }

    @Test
    void anEarlyEndorsementDoesNotMoveTheYear() {
        // From 10 February 2024 on, a month before the end of the first year.
        Life<Permit, PermitState> endorsed = ACTIVE.at("2024-02-10 09:00").does(new Endorse());
        Permit permit = endorsed.file().content();
        assertEquals(Optional.of(LocalDate.of(2025, 3, 10)), permit.yearEnds());
        assertEquals(Optional.of(LocalDate.of(2023, 3, 10)), permit.yearsCountedFrom());
        assertEquals(2, permit.fullYearsOn(LocalDate.of(2025, 3, 10)));
        assertEquals(
                Optional.of(LocalDate.of(2025, 3, 10)),
                endorsed.file()
                        .clock(CommunityClocks.ENDORSEMENT)
                        .orElseThrow()
                        .deadline(WorkCalendar.ofStateCouncil(), LocalSettings.DEFAULTS)
                        .lastDay());
    }
}
