package org.countygov.grid.visit;

import java.util.Optional;
import org.countygov.grid.shared.GridRole;
import org.countygov.grid.visit.VisitCommand.*;
import org.countygov.inspection.Activities;
import org.countygov.party.PersonId;

/** How records of assistance visits are read: the facts that each activity may bring, by the names that logs give them. */
final class VisitActivities {
    static final Activities<AssistanceVisit, VisitState> ALL = Activities.of(
                    AssistanceVisits.WORKFLOW, GridRole.values())
            .activity(
                    Offer.class,
                    told -> new Offer(
                            told.person("person").orElse(PersonId.UNSTATED),
                            told.options("purposes", VisitPurpose.class),
                            told.answer("declinedBefore"),
                            told.answer("askedByPerson")))
            .activity(
                    Consent.class,
                    told -> new Consent(
                            told.answer("freely"),
                            told.answer("underFourteen"),
                            told.answer("guardianConsents"),
                            told.answer("separately")))
            .activity(Decline.class, told -> new Decline())
            .activity(
                    Visit.class,
                    told -> new Visit(
                            told.options("fields", VisitField.class), told.answer("helped"), Optional.empty()))
            .activity(
                    RaiseAlarm.class,
                    told -> new RaiseAlarm(
                            told.option("danger", Danger.class), told.instant("noticedAt"), Optional.empty()))
            .complete();

    private VisitActivities() {}
}
