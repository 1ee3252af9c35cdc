package org.countygov.grid.residence;

import static org.countygov.grid.shared.GridRole.POLICE;
import static org.countygov.grid.shared.GridRole.RESIDENT;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.UNKNOWN;
import static org.countygov.workflow.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.grid.residence.ResidenceCommand.Arrive;
import org.countygov.grid.residence.ResidenceCommand.Deregister;
import org.countygov.grid.residence.ResidenceCommand.Leave;
import org.countygov.grid.residence.ResidenceCommand.Register;
import org.countygov.grid.shared.CommunitySettings;
import org.countygov.grid.shared.Purge;
import org.countygov.law.LocalSettings;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.testkit.Life;
import org.countygov.time.BeijingTime;
import org.countygov.time.TimeLimit;
import org.countygov.time.WorkCalendar;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.CaseRef;
import org.junit.jupiter.api.Test;

/** A registration is kept for its time after it ended, and not a day longer but for a legal hold. */
class PurgeTest {
    private static final LocalSettings ONE_YEAR =
            LocalSettings.named("one year").with(CommunitySettings.RESIDENCE_RETENTION, TimeLimit.years(1));
    private static final Actor LI = Actor.of(PersonId.of("li-1001"), UnitId.UNSTATED, RESIDENT);
    private static final Actor OFFICER = Actor.of(PersonId.of("officer-1"), UnitId.of("station-3"), POLICE);

    private static final Life<Residence, ResidenceState> REGISTERED = Life.of(ResidenceRegistration.WORKFLOW)
            .at("2024-01-03 18:00")
            .by(LI)
            .does(new Arrive(LI.person(), Optional.of(PersonGroup.CHINESE_MAINLAND), YES, Optional.empty()))
            .at("2024-01-04 09:00")
            .by(OFFICER)
            .does(new Register(
                    Optional.of(Declarant.PERSON),
                    Optional.of(LocalDate.of(2024, 1, 4)),
                    Optional.of(ImmutableSet.of(ResidenceField.NAME)),
                    YES,
                    NO,
                    NO,
                    YES,
                    NO));

    /** Cancelled on 10 January 2025: a year later it is 10 January 2026, a Saturday, and nothing rolls. */
    private static final CaseFile<Residence, ResidenceState> CANCELLED = REGISTERED
            .at("2025-01-10 08:00")
            .by(LI)
            .does(new Leave(Optional.empty()))
            .at("2025-01-10 09:00")
            .by(OFFICER)
            .does(new Deregister(Optional.of(DeregistrationGround.LEFT), UNKNOWN))
            .file();

    private static Purge at(String moment, CaseFile<?, ?> file, ImmutableSet<CaseRef> onHold, LocalSettings settings) {
        return Purge.at(
                BeijingTime.parse(moment), ImmutableList.of(file), onHold, WorkCalendar.ofStateCouncil(), settings);
    }

    private static ImmutableSet<CaseRef> ref() {
        return ImmutableSet.of(CANCELLED.ref());
    }

    @Test
    void whatIsOverIsDue() {
        Purge nothing = new Purge(ImmutableSet.of(), ImmutableSet.of(), ImmutableSet.of());
        assertEquals(nothing, at("2026-01-10 23:59:59", CANCELLED, ImmutableSet.of(), ONE_YEAR));
        assertEquals(
                new Purge(ref(), ImmutableSet.of(), ImmutableSet.of()),
                at("2026-01-11 00:00", CANCELLED, ImmutableSet.of(), ONE_YEAR));
        assertEquals(nothing, at("2030-01-01 00:00", REGISTERED.file(), ImmutableSet.of(), ONE_YEAR), "still in use");
    }

    @Test
    void aHoldKeepsItAndSaysSo() {
        assertEquals(
                new Purge(ImmutableSet.of(), ref(), ImmutableSet.of()),
                at("2026-01-11 00:00", CANCELLED, ref(), ONE_YEAR));
    }

    @Test
    void aTimeThatNobodyHasSetIsNotGuessed() {
        assertEquals(
                new Purge(ImmutableSet.of(), ImmutableSet.of(), ref()),
                at("2026-01-11 00:00", CANCELLED, ImmutableSet.of(), LocalSettings.DEFAULTS));
    }
}
