package org.countygov.mediation.register;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.countygov.inspection.Activities;
import org.countygov.inspection.Told;
import org.countygov.mediation.register.DisputeCommand.*;
import org.countygov.mediation.shared.MediationRole;
import org.countygov.mediation.shared.RiskLevel;
import org.countygov.workflow.CaseRef;

/**
 * How records of the register are read: the facts that each activity may bring, by the names that logs give them. A level that
 * a record does not name is the lowest.
 */
final class DisputeActivities {
    private static final String DISPUTES = "registered-dispute";
    private static final String ALERTS = "incident-alert";

    static final Activities<RegisteredDispute, DisputeState> ALL = Activities.of(
                    DisputeRegister.WORKFLOW, MediationRole.values())
            .activity(Find.class, told -> new Find(told.option("level", RiskLevel.class)))
            .activity(
                    Register.class,
                    told -> new Register(
                            told.answer("oneIssue"),
                            told.cases("duplicates", DISPUTES),
                            told.cases("linked", DISPUTES).orElse(ImmutableSet.of())))
            .activity(Assign.class, told -> new Assign(fiveOnes(told)))
            .activity(Start.class, told -> new Start())
            .activity(
                    OpenProcedure.class,
                    told -> new OpenProcedure(told.text("workflow")
                            .flatMap(workflow ->
                                    told.text("procedure").map(id -> new CaseRef(workflow.value(), id.value())))))
            .activity(RevisePlan.class, told -> new RevisePlan(plan(told)))
            .activity(
                    RaiseLevel.class,
                    told -> new RaiseLevel(
                            level(told),
                            told.answer("massIncidentPossible"),
                            told.cases("alert", ALERTS)
                                    .flatMap(alerts -> alerts.stream().findFirst())))
            .activity(
                    Escalate.class,
                    told -> new Escalate(
                            level(told),
                            told.answer("massIncidentPossible"),
                            told.cases("alert", ALERTS)
                                    .flatMap(alerts -> alerts.stream().findFirst())))
            .activity(StandDown.class, told -> new StandDown(level(told), told.answer("dangerOver")))
            .activity(ReplaceLeader.class, told -> new ReplaceLeader(leaders(told), told.answer("handedOver")))
            .activity(
                    Resolve.class,
                    told -> new Resolve(
                            told.option("outcome", Outcome.class),
                            told.answer("mediatedInPetition"),
                            told.answer("written")))
            .activity(FollowUp.class, told -> new FollowUp())
            .activity(Reopen.class, told -> new Reopen(told.option("reason", ReopeningReason.class)))
            .activity(Close.class, told -> new Close())
            .activity(HandOn.class, told -> new HandOn(told.option("route", StatutoryRoute.class), Optional.empty()))
            .activity(AnswerReferral.class, told -> new AnswerReferral(told.answer("taken")))
            .activity(ReferOut.class, told -> new ReferOut())
            .complete();

    private DisputeActivities() {}

    private static RiskLevel level(Told told) {
        return told.option("level", RiskLevel.class).orElse(RiskLevel.NORMAL);
    }

    private static FiveOnes fiveOnes(Told told) {
        return FiveOnes.builder()
                .issue(told.text("issue"))
                .addAllTeam(told.people("team"))
                .leadUnit(told.unit("leadUnit"))
                .addAllLeaders(leaders(told))
                .plan(plan(told))
                .toTheEnd(told.answer("toTheEnd"))
                .build();
    }

    /** Whoever is named as leader; the post goes with a single one. */
    private static ImmutableSet<Leader> leaders(Told told) {
        return told.people("leaders").stream()
                .map(person -> new Leader(person, told.text("post")))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** A record tells the version of a plan, and that it has steps, but not what they are. */
    private static Optional<Plan> plan(Told told) {
        return told.number("planVersion")
                .filter(version -> version.intValue() >= 1)
                .map(version -> new Plan(version.intValue(), Optional.empty()));
    }
}
