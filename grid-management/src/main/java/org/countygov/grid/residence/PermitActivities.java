package org.countygov.grid.residence;

import org.countygov.grid.residence.PermitCommand.*;
import org.countygov.grid.shared.GridRole;
import org.countygov.inspection.Activities;
import org.countygov.value.FreeText;
import org.countygov.workflow.CaseRef;

/** How records of residence permits are read: the facts that each activity may bring, by the names that logs give them. */
final class PermitActivities {
    static final Activities<Permit, PermitState> ALL = Activities.of(ResidencePermit.WORKFLOW, GridRole.values())
            .activity(
                    Apply.class,
                    told -> new Apply(
                            told.text("registration")
                                    .map(FreeText::value)
                                    .map(id -> new CaseRef("residence-registration", id)),
                            told.date("residentSince"),
                            told.options("grounds", PermitGround.class)))
            .activity(RequestMaterial.class, told -> new RequestMaterial(told.answer("allTold")))
            .activity(Supplement.class, told -> new Supplement(told.answer("complete")))
            .activity(Issue.class, told -> new Issue(told.answer("conditionsMet")))
            .activity(Endorse.class, told -> new Endorse())
            .activity(EndorseLate.class, told -> new EndorseLate(told.answer("conditionsMet")))
            .activity(Terminate.class, told -> new Terminate(told.option("ground", TerminationGround.class)))
            .complete();

    private PermitActivities() {}
}
