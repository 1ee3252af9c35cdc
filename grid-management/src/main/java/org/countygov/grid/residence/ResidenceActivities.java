package org.countygov.grid.residence;

import java.math.BigDecimal;
import java.util.Optional;
import org.countygov.grid.residence.ResidenceCommand.*;
import org.countygov.grid.shared.GridRole;
import org.countygov.inspection.Activities;
import org.countygov.inspection.Told;
import org.countygov.party.PersonId;

/** How records of residence registrations are read: the facts that each activity may bring, by the names that logs give them. */
final class ResidenceActivities {
    static final Activities<Residence, ResidenceState> ALL = Activities.of(
                    ResidenceRegistration.WORKFLOW, GridRole.values())
            .activity(
                    Arrive.class,
                    told -> new Arrive(
                            told.person("person").orElse(PersonId.UNSTATED),
                            told.option("group", PersonGroup.class),
                            told.answer("outsideHome"),
                            told.instant("arrivedAt")))
            .activity(
                    ExemptByOperator.class,
                    told -> new ExemptByOperator(
                            told.option("operator", LodgingOperator.class), told.answer("operatorRegisters")))
            .activity(
                    ExemptWithRelative.class, told -> new ExemptWithRelative(told.answer("closeRelative"), days(told)))
            .activity(
                    Collect.class,
                    told -> new Collect(
                            told.options("fields", ResidenceField.class),
                            told.answer("underFourteen"),
                            told.answer("guardianConsents"),
                            told.instant("since")))
            .activity(HandOver.class, told -> new HandOver())
            .activity(
                    Register.class,
                    told -> new Register(
                            told.option("declarant", Declarant.class),
                            told.date("declaredOn"),
                            told.options("fields", ResidenceField.class),
                            told.answer("documentShown"),
                            told.answer("identityTakenByPolice"),
                            told.answer("feeCharged"),
                            told.answer("receipt"),
                            told.answer("householdMoves")))
            .activity(
                    ChangeAddress.class, told -> new ChangeAddress(told.instant("changedAt"), told.answer("sameArea")))
            .activity(Leave.class, told -> new Leave(told.instant("endedAt")))
            .activity(
                    Deregister.class,
                    told -> new Deregister(
                            told.option("ground", DeregistrationGround.class), told.answer("declaredByPerson")))
            .activity(CloseStay.class, told -> new CloseStay())
            .complete();

    private ResidenceActivities() {}

    private static Optional<Integer> days(Told told) {
        return told.number("intendedDays").map(BigDecimal::intValue);
    }
}
