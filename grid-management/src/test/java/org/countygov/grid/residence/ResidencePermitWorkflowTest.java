package org.countygov.grid.residence;

import static org.countygov.grid.shared.GridRole.GRID_WORKER;
import static org.countygov.grid.shared.GridRole.POLICE;
import static org.countygov.grid.shared.GridRole.RESIDENT;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.grid.residence.PermitCommand.*;
import org.countygov.grid.shared.CommunitySettings;
import org.countygov.grid.shared.GridRole;
import org.countygov.law.LocalSettings;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.testkit.Life;
import org.countygov.testkit.Plan;
import org.countygov.testkit.WorkflowContract;
import org.countygov.workflow.CaseFile;

/** Residence permits keep the laws of the kernel, and every rule of them is seen from all sides. */
class ResidencePermitWorkflowTest extends WorkflowContract<Permit, PermitState> {
    private static final LocalSettings FROM_DECLARATION =
            LocalSettings.named("from declaration").with(CommunitySettings.HALF_YEAR_FROM_DECLARATION, true);
    private static final Optional<ImmutableSet<PermitGround>> STUDY =
            Optional.of(ImmutableSet.of(PermitGround.CONTINUOUS_STUDY));
    /** Declared on 4 July 2016. */
    private static final CaseFile<Residence, ResidenceState> REGISTRATION = Life.of(ResidenceRegistration.WORKFLOW)
            .at("2016-07-04 09:00")
            .by(actor("li-1001", RESIDENT))
            .does(new ResidenceCommand.Arrive(
                    PersonId.of("li-1001"), Optional.of(PersonGroup.CHINESE_MAINLAND), YES, Optional.empty()))
            .by(actor("officer-7", POLICE))
            .does(new ResidenceCommand.Register(
                    Optional.of(Declarant.PERSON),
                    Optional.empty(),
                    Optional.of(ImmutableSet.of(ResidenceField.NAME)),
                    YES,
                    NO,
                    NO,
                    YES,
                    NO))
            .file();

    private static Actor actor(String person, GridRole role) {
        return Actor.of(PersonId.of(person), UnitId.of("unit-1"), role);
    }

    @Override
    protected Plan<Permit, PermitState> plan() {
        return Plan.of(ResidencePermit.WORKFLOW)
                .acting(actor("li-1001", RESIDENT), actor("officer-7", POLICE), actor("worker-2", GRID_WORKER))
                .asking(
                        new Apply(Optional.of(REGISTRATION.ref()), Optional.of(LocalDate.of(2016, 7, 1)), STUDY),
                        new Apply(
                                Optional.of(REGISTRATION.ref()),
                                Optional.of(LocalDate.of(2020, 3, 1)),
                                Optional.of(ImmutableSet.of())),
                        new RequestMaterial(YES),
                        new RequestMaterial(NO),
                        new Supplement(YES),
                        new Supplement(NO),
                        new Issue(YES),
                        new Issue(NO),
                        new Endorse(),
                        new EndorseLate(YES),
                        new EndorseLate(NO),
                        new Terminate(Optional.of(TerminationGround.CONDITIONS_LOST)),
                        new Terminate(Optional.empty()))
                .knowing(REGISTRATION)
                .startingOn(LocalDate.of(2017, 2, 6), LocalDate.of(2020, 1, 6))
                .under(LocalSettings.DEFAULTS, FROM_DECLARATION)
                .waiting(Duration.ofDays(350))
                .accepting("condition GROUND_NAMED of Terminate never fails", "it is named or not known");
    }
}
