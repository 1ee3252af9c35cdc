package org.countygov.mediation.screening;

import java.util.Optional;
import org.countygov.inspection.Activities;
import org.countygov.inspection.Told;
import org.countygov.mediation.screening.ScreeningCommand.*;
import org.countygov.mediation.shared.MediationRole;
import org.countygov.mediation.shared.ScreeningLevel;
import org.countygov.mediation.shared.ScreeningPeriod;
import org.countygov.party.UnitId;

/**
 * How records of screening are read: the facts that each activity may bring, by the names that logs give them. A round is a
 * regular one of a village unless the record says otherwise.
 */
final class ScreeningActivities {
    private static final String ROUNDS = "screening-round";

    static final Activities<ScreeningRound, ScreeningState> ALL = Activities.of(
                    Screening.WORKFLOW, MediationRole.values())
            .activity(
                    PlanRound.class,
                    told -> new PlanRound(
                            told.unit("unit").orElse(UnitId.UNSTATED),
                            told.option("level", ScreeningLevel.class).orElse(ScreeningLevel.VILLAGE),
                            told.option("kind", RoundKind.class).orElse(RoundKind.REGULAR),
                            period(told),
                            told.date("due"),
                            Optional.empty()))
            .activity(
                    AddFinding.class,
                    told -> new AddFinding(told.cases("dispute", "registered-dispute")
                            .flatMap(cases -> cases.stream().findFirst())))
            .activity(Submit.class, told -> new Submit(told.answer("zeroReport")))
            .activity(SubmitLate.class, told -> new SubmitLate(told.answer("zeroReport")))
            .activity(ReturnForFix.class, told -> new ReturnForFix(told.text("defects")))
            .activity(Consolidate.class, told -> new Consolidate(told.cases("below", ROUNDS), told.units("unitsBelow")))
            .activity(Close.class, told -> new Close())
            .complete();

    private ScreeningActivities() {}

    private static Optional<ScreeningPeriod> period(Told told) {
        return told.date("firstDay")
                .flatMap(first -> told.date("lastDay")
                        .filter(last -> !last.isBefore(first))
                        .map(last -> new ScreeningPeriod(first, last)));
    }
}
