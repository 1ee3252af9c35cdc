package org.countygov.police.remedy;

import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;

import java.time.LocalDate;
import org.countygov.law.LocalSettings;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.police.remedy.StayCommand.*;
import org.countygov.police.shared.PoliceRole;
import org.countygov.police.shared.RemedySettings;
import org.countygov.testkit.Plan;
import org.countygov.testkit.WorkflowContract;

/** A stay of detention keeps the laws of the kernel, and every rule of every edition is seen from all sides. */
class StayOfDetentionWorkflowTest extends WorkflowContract<Stay, StayState> {
    @Override
    protected Plan<Stay, StayState> plan() {
        return Plan.of(StayOfDetention.WORKFLOW)
                .acting(
                        Actor.of(PersonId.of("punished-1"), UnitId.UNSTATED, PoliceRole.OFFENDER),
                        Actor.of(PersonId.of("clerk-two"), UnitId.of("county-1"), PoliceRole.COUNTY_ORGAN))
                .asking(
                        new ApplyForStay(YES, YES),
                        new ApplyForStay(YES, NO),
                        new ApplyForStay(NO, NO),
                        new GrantStay(YES, YES),
                        new GrantStay(NO, NO),
                        new RefuseStay(YES),
                        new RefuseStay(NO),
                        new ResumeDetention(YES),
                        new ResumeDetention(NO),
                        new EndStay(YES),
                        new EndStay(NO))
                .startingOn(LocalDate.of(2025, 6, 3), LocalDate.of(2026, 1, 5))
                .under(
                        LocalSettings.DEFAULTS,
                        LocalSettings.named("either").with(RemedySettings.STAY_NEEDS_EVENT, false));
    }
}
