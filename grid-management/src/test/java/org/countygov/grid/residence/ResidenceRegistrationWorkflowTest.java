package org.countygov.grid.residence;

import static org.countygov.grid.shared.GridRole.EMPLOYER;
import static org.countygov.grid.shared.GridRole.ENTRUSTED_AGENCY;
import static org.countygov.grid.shared.GridRole.GRID_WORKER;
import static org.countygov.grid.shared.GridRole.HOUSING_AGENT;
import static org.countygov.grid.shared.GridRole.LANDLORD;
import static org.countygov.grid.shared.GridRole.POLICE;
import static org.countygov.grid.shared.GridRole.PROPERTY_COMPANY;
import static org.countygov.grid.shared.GridRole.RESIDENT;
import static org.countygov.grid.shared.GridRole.VOLUNTEER;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.grid.residence.ResidenceCommand.*;
import org.countygov.grid.shared.CommunitySettings;
import org.countygov.grid.shared.GridRole;
import org.countygov.law.LocalSettings;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.testkit.Plan;
import org.countygov.testkit.WorkflowContract;
import org.countygov.time.TimeLimit;

/** Residence registration keeps the laws of the kernel, and every rule of it is seen from all sides. */
class ResidenceRegistrationWorkflowTest extends WorkflowContract<Residence, ResidenceState> {
    private static final String AT_ONCE = "it begins and ends with one act, which shows whether that was in time";
    private static final Optional<ImmutableSet<ResidenceField>> LISTED =
            Optional.of(ImmutableSet.of(ResidenceField.NAME, ResidenceField.ID_NUMBER));
    private static final Optional<ImmutableSet<ResidenceField>> UNLISTED =
            Optional.of(ImmutableSet.of(ResidenceField.RELIGION));
    private static final LocalSettings KEEPING =
            LocalSettings.named("keeping").with(CommunitySettings.RESIDENCE_RETENTION, TimeLimit.years(1));

    private static Actor actor(String person, GridRole role) {
        return Actor.of(PersonId.of(person), UnitId.of("unit-1"), role);
    }

    @Override
    protected Plan<Residence, ResidenceState> plan() {
        return Plan.of(ResidenceRegistration.WORKFLOW)
                .acting(
                        actor("li-1001", RESIDENT),
                        actor("worker-2", GRID_WORKER),
                        actor("landlord-3", LANDLORD),
                        actor("employer-4", EMPLOYER),
                        actor("property-5", PROPERTY_COMPANY),
                        actor("agent-6", HOUSING_AGENT),
                        actor("officer-7", POLICE),
                        actor("agency-8", ENTRUSTED_AGENCY),
                        actor("volunteer-9", VOLUNTEER))
                .asking(
                        new Arrive(
                                PersonId.of("li-1001"),
                                Optional.of(PersonGroup.CHINESE_MAINLAND),
                                YES,
                                Optional.empty()),
                        new Arrive(PersonId.of("smith-1002"), Optional.of(PersonGroup.FOREIGNER), NO, Optional.empty()),
                        new ExemptByOperator(Optional.of(LodgingOperator.HOSPITAL), YES),
                        new ExemptByOperator(Optional.of(LodgingOperator.HOTEL), NO),
                        new ExemptWithRelative(YES, Optional.of(20)),
                        new ExemptWithRelative(NO, Optional.of(31)),
                        new Collect(LISTED, YES, YES, Optional.empty()),
                        new Collect(UNLISTED, YES, NO, Optional.empty()),
                        new HandOver(),
                        new Register(Optional.of(Declarant.GUARDIAN), Optional.empty(), LISTED, NO, YES, NO, YES, NO),
                        new Register(
                                Optional.of(Declarant.SOMEBODY_ELSE),
                                Optional.of(LocalDate.of(2016, 1, 4)),
                                UNLISTED,
                                NO,
                                NO,
                                YES,
                                NO,
                                YES),
                        new Leave(Optional.empty()),
                        new Deregister(Optional.of(DeregistrationGround.LEFT), YES),
                        new Deregister(Optional.of(DeregistrationGround.LEFT), NO),
                        new Deregister(Optional.of(DeregistrationGround.NOT_FOUND_AT_HOME), NO),
                        new CloseStay())
                .askingAt(now -> new ChangeAddress(Optional.of(now), YES))
                .asking(new ChangeAddress(Optional.empty(), NO))
                .startingOn(LocalDate.of(2016, 7, 4), LocalDate.of(2024, 3, 4))
                .under(LocalSettings.DEFAULTS, KEEPING)
                .accepting("clock GC-03 is never stopped", AT_ONCE)
                .accepting("clock GC-03 never runs out", AT_ONCE)
                .accepting("clock GC-04 is never stopped", AT_ONCE)
                .accepting("clock GC-04 never runs out", AT_ONCE);
    }
}
