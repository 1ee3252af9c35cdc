package org.countygov.mediation.committee;

import static org.countygov.mediation.committee.CommitteeFixture.*;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;

import java.time.LocalDate;
import java.util.Optional;
import org.countygov.mediation.committee.CommitteeCommand.*;
import org.countygov.mediation.organisation.CommitteeKind;
import org.countygov.mediation.organisation.Composition;
import org.countygov.mediation.organisation.ElectingBody;
import org.countygov.mediation.organisation.Member;
import org.countygov.mediation.organisation.Office;
import org.countygov.party.PersonId;
import org.countygov.testkit.Plan;
import org.countygov.testkit.WorkflowContract;

/** Committees keep the laws of the kernel, and every rule of them is seen from all sides. */
class CommitteeWorkflowTest extends WorkflowContract<Formation, CommitteeState> {
    private static final Optional<ElectingBody> WORKERS = Optional.of(ElectingBody.WORKERS_MEETING);
    private static final Member OF_SMALLER_GROUP =
            new Member(PersonId.of("member-8010"), Optional.of(Office.MEMBER), NO, YES, YES);
    private static final String ONLY_ADDS = "who is elected in addition takes nobody away";

    @Override
    protected Plan<Formation, CommitteeState> plan() {
        return Plan.of(CommitteeFormation.WORKFLOW)
                .acting(UNIT, MEETING)
                .asking(
                        new Propose(CommitteeKind.VILLAGE),
                        form(THREE),
                        form(THREE.with(FOURTH)),
                        form(nine()),
                        form(multiEthnic(DIRECTOR, WOMAN, MAN, OF_SMALLER_GROUP)),
                        new Form(WORKERS, Optional.of(multiEthnic(MAN, MINOR, DIRECTOR))),
                        new Form(WORKERS, Optional.of(multiEthnic(MAN, FOURTH))),
                        new ByElect(VILLAGERS, Optional.of(SECOND_WOMAN)),
                        new ByElect(WORKERS, Optional.of(MINOR)),
                        new Recall(VILLAGERS, MAN.person(), Optional.of(SECOND_WOMAN)),
                        new Recall(VILLAGERS, WOMAN.person(), Optional.empty()),
                        new Recall(VILLAGERS, DIRECTOR.person(), Optional.empty()),
                        new Recall(VILLAGERS, OF_SMALLER_GROUP.person(), Optional.empty()),
                        new Recall(WORKERS, MINOR.person(), Optional.of(MINOR)),
                        new Dissolve(YES),
                        new Dissolve(NO))
                .startingOn(LocalDate.of(2021, 3, 1))
                .accepting("condition A_WOMAN of ByElect never fails", ONLY_ADDS)
                .accepting("condition SMALLER_GROUPS of ByElect never fails", ONLY_ADDS);
    }

    private static Composition nine() {
        Composition composition = THREE;
        for (int i = 0; i < 6; i++) {
            composition = composition.with(Member.of(PersonId.of("further-member-" + i), Office.MEMBER, false));
        }
        return composition;
    }
}
