package org.countygov.grid.residence;

import static org.countygov.grid.shared.GridRole.GRID_WORKER;
import static org.countygov.grid.shared.GridRole.LANDLORD;
import static org.countygov.grid.shared.GridRole.POLICE;
import static org.countygov.grid.shared.GridRole.RESIDENT;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.UNKNOWN;
import static org.countygov.workflow.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.grid.residence.ResidenceCommand.*;
import org.countygov.grid.shared.CommunityClocks;
import org.countygov.grid.shared.CommunitySettings;
import org.countygov.law.LocalSettings;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.testkit.Life;
import org.countygov.time.BeijingTime;
import org.countygov.time.Clock;
import org.countygov.time.WorkCalendar;
import org.countygov.words.Language;
import org.countygov.workflow.Answer;
import org.junit.jupiter.api.Test;

/** A worker comes to town, stays with a sister, rents a room, applies for a permit, and leaves. */
class ResidenceOfAYearTest {
    private static final Actor LI = Actor.of(PersonId.of("li-1001"), UnitId.UNSTATED, RESIDENT);
    private static final Actor HOST = Actor.of(PersonId.of("landlord-1"), UnitId.UNSTATED, LANDLORD);
    private static final Actor WORKER = Actor.of(PersonId.of("worker-1"), UnitId.of("community-7"), GRID_WORKER);
    private static final Actor OFFICER = Actor.of(PersonId.of("officer-1"), UnitId.of("station-3"), POLICE);
    private static final Optional<ImmutableSet<ResidenceField>> FIELDS =
            Optional.of(ImmutableSet.of(ResidenceField.NAME, ResidenceField.ID_NUMBER, ResidenceField.PRESENT_ADDRESS));

    private static LocalDate due(Life<Residence, ResidenceState> life, Clock clock) {
        return life.file()
                .clock(clock)
                .orElseThrow()
                .deadline(WorkCalendar.ofStateCouncil(), LocalSettings.DEFAULTS)
                .lastDay()
                .orElseThrow();
    }

    private static Register declaredOn(LocalDate day) {
        return new Register(Optional.of(Declarant.PERSON), Optional.of(day), FIELDS, YES, NO, NO, YES, NO);
    }

    @Test
    void fromArrivalToDeparture() {
        // Wednesday 3 January 2024; the third day after is Saturday 6 January, which rolls to Monday.
        Life<Residence, ResidenceState> arrived = Life.of(ResidenceRegistration.WORKFLOW)
                .at("2024-01-03 18:00")
                .by(WORKER)
                .does(new Arrive(LI.person(), Optional.of(PersonGroup.CHINESE_MAINLAND), YES, Optional.empty()));
        assertEquals(LocalDate.of(2024, 1, 8), due(arrived, CommunityClocks.DECLARATION));

        // A grid worker may not exempt, and the police do: thirty days with a sister end with Friday 2 February.
        ExemptWithRelative withSister = new ExemptWithRelative(YES, Optional.of(25));
        String refusal = arrived.isRefused(withSister).in(Language.ZH);
        assertTrue(refusal.contains("第十二条"), refusal);
        Life<Residence, ResidenceState> exempt =
                arrived.at("2024-01-05 10:00").by(OFFICER).does(withSister);
        assertEquals(LocalDate.of(2024, 2, 2), due(exempt, CommunityClocks.EXEMPT_STAY));
        assertEquals(ResidenceState.EXEMPT, exempt.at("2024-02-02 23:59:59").state());

        // She is still there on the third: the exemption is over, and three days run anew, to Monday 5 February.
        Life<Residence, ResidenceState> owing = exempt.at("2024-02-03 08:00");
        assertEquals(ResidenceState.UNREGISTERED, owing.state());
        assertEquals(LocalDate.of(2024, 2, 5), due(owing, CommunityClocks.DECLARATION));

        // The landlord reports the lease of Friday 2 February: the third working day is Tuesday the sixth, because
        // Sunday the fourth is worked before the Spring Festival.
        Life<Residence, ResidenceState> collected = owing.by(HOST)
                .does(new Collect(FIELDS, NO, UNKNOWN, Optional.of(BeijingTime.parse("2024-02-02 12:00"))));
        assertEquals(LocalDate.of(2024, 2, 6), due(collected, CommunityClocks.START_REPORT));
        Life<Residence, ResidenceState> registered = collected
                .at("2024-02-04 09:00")
                .does(new HandOver())
                .at("2024-02-05 15:00")
                .by(OFFICER)
                .does(declaredOn(LocalDate.of(2024, 2, 5)));
        assertEquals(ResidenceState.REGISTERED, registered.state());
        // Half a year ends with 5 August.
        assertEquals(LocalDate.of(2024, 8, 5), due(registered, CommunityClocks.HALF_YEAR));

        LocalSettings fromDeclaration =
                LocalSettings.named("from declaration").with(CommunitySettings.HALF_YEAR_FROM_DECLARATION, true);
        PermitCommand.Apply apply = new PermitCommand.Apply(
                Optional.of(registered.file().ref()),
                Optional.of(LocalDate.of(2024, 1, 3)),
                Optional.of(ImmutableSet.of(PermitGround.STABLE_JOB)));
        Life<Permit, PermitState> permit = Life.of(ResidencePermit.WORKFLOW).by(LI);
        // By the national rule half a year since January is over in July; where the declaration counts it is not.
        assertTrue(permit.at("2024-07-04 09:00").asks(apply).isAccepted());
        Life<Permit, PermitState> where = permit.under(fromDeclaration).knowing(registered.file());
        assertFalse(where.at("2024-08-05 09:00").asks(apply).isAccepted());
        assertTrue(where.at("2024-08-06 09:00").asks(apply).isAccepted());

        // She leaves; the worker's empty-handed visit before was no ground.
        Life<Residence, ResidenceState> left =
                registered.at("2025-01-10 09:00").by(LI).does(new Leave(Optional.empty()));
        assertEquals(
                ResidenceState.DEREGISTERED,
                left.by(OFFICER)
                        .does(new Deregister(Optional.of(DeregistrationGround.LEFT), UNKNOWN))
                        .state());
    }

    @Test
    void aForeignerIsRegisteredWithinTwentyFourHours() {
        Instant movedIn = BeijingTime.parse("2024-02-09 21:30");
        ForeignerLodging lodging = ForeignerLodging.of(PersonId.of("smith-9"), Optional.of(HOST.person()), movedIn);
        // The Spring Festival does not matter: hours count from the moment.
        assertEquals(
                Optional.of(BeijingTime.parse("2024-02-10 21:30")),
                lodging.deadline().last());
        assertEquals(Answer.UNKNOWN, lodging.isInTime(BeijingTime.parse("2024-02-10 21:30")));
        assertEquals(Answer.NO, lodging.isInTime(BeijingTime.parse("2024-02-10 21:30:01")));
        Instant registered = BeijingTime.parse("2024-02-10 08:00");
        assertEquals(Answer.YES, lodging.withRegisteredAt(registered).isInTime(BeijingTime.parse("2024-03-01 08:00")));
        assertTrue(lodging.mayBeRegisteredBy(HOST.person()));
        assertFalse(lodging.mayBeRegisteredBy(WORKER.person()));
        assertFalse(lodging.toString().contains("smith"), lodging.toString());
        assertThrows(IllegalArgumentException.class, () -> lodging.withRegisteredAt(movedIn.minusSeconds(1)));
    }
}
