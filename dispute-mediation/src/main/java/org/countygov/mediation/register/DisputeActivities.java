package org.countygov.mediation.register;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.countygov.inspection.Activities;
import org.countygov.inspection.RecordedTime;
import org.countygov.inspection.Told;
import org.countygov.mediation.register.DisputeCommand.*;
import org.countygov.mediation.shared.MediationRole;
import org.countygov.mediation.shared.RiskLevel;
import org.countygov.value.FreeText;
import org.countygov.workflow.CaseRef;

/**
 * How records of the register are read: the facts that each activity may bring, by the names that logs give them. A level that
 * a record does not name is the lowest.
 */
final class DisputeActivities {
    private static final String DISPUTES = "registered-dispute";
    private static final String ALERTS = "incident-alert";
    private static final Splitter SEMICOLONS =
            Splitter.on(CharMatcher.anyOf(";；")).trimResults().omitEmptyStrings();
    private static final CharMatcher COLONS = CharMatcher.anyOf(":：");

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

    private static Optional<Plan> plan(Told told) {
        return told.number("planVersion")
                .filter(version -> version.intValue() >= 1)
                .map(version ->
                        new Plan(version.intValue(), told.text("planSteps").flatMap(DisputeActivities::steps)));
    }

    /** Steps between semicolons, each as what and by which day, such as 摸底:2026-03-05; unknown when one is without a day. */
    private static Optional<ImmutableList<Plan.Step>> steps(FreeText text) {
        ImmutableList<Optional<Plan.Step>> read = SEMICOLONS
                .splitToStream(text.value())
                .map(DisputeActivities::step)
                .collect(ImmutableList.toImmutableList());
        return read.stream().allMatch(Optional::isPresent)
                ? Optional.of(read.stream().flatMap(Optional::stream).collect(ImmutableList.toImmutableList()))
                : Optional.empty();
    }

    private static Optional<Plan.Step> step(String item) {
        int colon = COLONS.indexIn(item);
        return colon <= 0
                ? Optional.empty()
                : RecordedTime.parse(item.substring(colon + 1).strip())
                        .toOptional()
                        .map(time -> new Plan.Step(FreeText.of(item.substring(0, colon)), time.day()));
    }
}
