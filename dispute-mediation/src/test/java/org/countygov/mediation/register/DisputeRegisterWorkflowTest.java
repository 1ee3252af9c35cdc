package org.countygov.mediation.register;

import static org.countygov.mediation.register.RegisterFixture.*;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.law.LocalSettings;
import org.countygov.mediation.incident.IncidentAlert;
import org.countygov.mediation.incident.IncidentCommand.Detect;
import org.countygov.mediation.incident.IncidentCommand.FalseAlarm;
import org.countygov.mediation.incident.IncidentSign;
import org.countygov.mediation.register.DisputeCommand.*;
import org.countygov.mediation.shared.MediationRole;
import org.countygov.mediation.shared.RegisterSettings;
import org.countygov.mediation.shared.RiskLevel;
import org.countygov.testkit.Life;
import org.countygov.testkit.Plan;
import org.countygov.testkit.WorkflowContract;
import org.countygov.time.TimeLimit;
import org.countygov.time.WorkCalendar;
import org.countygov.value.FreeText;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Occasion;

/** The register keeps the laws of the kernel, and every rule of it is seen from all sides. */
class DisputeRegisterWorkflowTest extends WorkflowContract<RegisteredDispute, DisputeState> {
    private static final LocalSettings NUMBERED = LocalSettings.named("numbered")
            .with(RegisterSettings.REGISTER_WITHIN, TimeLimit.days(1))
            .with(RegisterSettings.ASSIGN_WITHIN, TimeLimit.days(3))
            .with(RegisterSettings.PLAN_WITHIN, TimeLimit.days(5))
            .with(RegisterSettings.REFERRAL_ANSWERED_WITHIN, TimeLimit.workingDays(5));

    private static final CaseFile<?, ?> OPEN_ALERT = alert("open");
    private static final CaseFile<?, ?> CLOSED_ALERT = closed();

    private static Life<?, ?> detected() {
        return Life.of(IncidentAlert.WORKFLOW);
    }

    private static CaseFile<?, ?> alert(String id) {
        return IncidentAlert.WORKFLOW
                .open(
                        id,
                        new Detect(
                                Optional.of(ImmutableSet.of(IncidentSign.MASS_INCIDENT)),
                                Optional.empty(),
                                Optional.empty()),
                        Occasion.of(
                                actor("anyone-4020", MediationRole.ANYONE),
                                detected().now(),
                                WorkCalendar.ofStateCouncil()))
                .orElseThrow();
    }

    private static CaseFile<?, ?> closed() {
        Occasion occasion = Occasion.of(
                actor("body-4009", MediationRole.RECEIVING_BODY), detected().now(), WorkCalendar.ofStateCouncil());
        return IncidentAlert.WORKFLOW
                .decide(
                        IncidentAlert.WORKFLOW
                                .open(
                                        "closed",
                                        new Detect(
                                                Optional.of(ImmutableSet.of(IncidentSign.SUICIDE)),
                                                Optional.empty(),
                                                Optional.empty()),
                                        Occasion.of(
                                                actor("anyone-4020", MediationRole.ANYONE),
                                                detected().now(),
                                                WorkCalendar.ofStateCouncil()))
                                .orElseThrow(),
                        new FalseAlarm(YES, Optional.of(FreeText.of("nobody was there"))),
                        occasion)
                .orElseThrow();
    }

    @Override
    protected Plan<RegisteredDispute, DisputeState> plan() {
        return Plan.of(DisputeRegister.WORKFLOW)
                .acting(
                        GRID,
                        OFFICE,
                        MEETING,
                        LEADER,
                        SUCCESSOR,
                        MEMBER,
                        STRANGER,
                        LEADING_UNIT,
                        OTHER_UNIT,
                        BUREAU,
                        OTHER_BUREAU)
                .approving(BODY)
                .knowing(OPEN_ALERT, CLOSED_ALERT)
                .asking(new Find(Optional.of(RiskLevel.NORMAL)), new Find(Optional.of(RiskLevel.CRITICAL)))
                .asking(
                        register(YES, Optional.of(ImmutableSet.of(ALERT)), ImmutableSet.of(ALERT)),
                        register(NO, Optional.of(ImmutableSet.of(ALERT)), ImmutableSet.of()),
                        new Assign(FIVE_ONES),
                        new Assign(FiveOnes.builder()
                                .addTeam(MEMBER.person())
                                .addLeaders(FIRST, SECOND)
                                .plan(org.countygov.mediation.register.Plan.of(1))
                                .toTheEnd(NO)
                                .build()),
                        new Start(),
                        new OpenProcedure(Optional.of(MEDIATION)),
                        new OpenProcedure(Optional.empty()),
                        new RevisePlan(Optional.of(org.countygov.mediation.register.Plan.of(2, HEARING))),
                        new RevisePlan(Optional.of(org.countygov.mediation.register.Plan.of(7))),
                        new ReplaceLeader(ImmutableSet.of(SECOND), YES),
                        new ReplaceLeader(ImmutableSet.of(FIRST, SECOND), NO))
                .asking(
                        raise(RiskLevel.ATTENTION, Optional.of(CLOSED_ALERT.ref())),
                        raise(RiskLevel.WARNING, Optional.of(OPEN_ALERT.ref())),
                        raise(RiskLevel.CRITICAL, Optional.empty()),
                        raise(RiskLevel.CRITICAL, Optional.of(CLOSED_ALERT.ref())),
                        raise(RiskLevel.NORMAL, Optional.empty()),
                        new Escalate(RiskLevel.SERIOUS, YES, Optional.of(CLOSED_ALERT.ref())),
                        new Escalate(RiskLevel.CRITICAL, YES, Optional.of(OPEN_ALERT.ref())),
                        new Escalate(RiskLevel.NORMAL, YES, Optional.empty()),
                        new StandDown(RiskLevel.NORMAL, YES),
                        new StandDown(RiskLevel.SERIOUS, NO))
                .asking(
                        resolve(Outcome.AGREEMENT),
                        resolve(Outcome.EXPLANATION),
                        resolve(Outcome.WITH_COURT),
                        resolve(Outcome.WAIVER),
                        new Resolve(Optional.of(Outcome.AGREEMENT), YES, NO),
                        new FollowUp(),
                        new Reopen(Optional.of(ReopeningReason.ISSUE_BACK)),
                        new Reopen(Optional.empty()),
                        new Close())
                .asking(
                        new HandOn(Optional.of(StatutoryRoute.SUIT), Optional.of(REFERRAL)),
                        new HandOn(Optional.empty(), Optional.empty()),
                        new AnswerReferral(YES),
                        new AnswerReferral(NO),
                        new ReferOut())
                .startingOn(LocalDate.of(2024, 3, 4))
                .under(NUMBERED)
                .searching(2, 40)
                .hiding("upper ditch", "hear both villages", "deputy head")
                .accepting("condition ISSUE_STATED of Assign never fails", "it is stated or not known")
                .accepting("condition PROCEDURE_LINKED of OpenProcedure never fails", "it is linked or not known")
                .accepting("condition REOPENING_REASON of Reopen never fails", "it is recorded or not known")
                .accepting("condition ROUTE_EXISTS of HandOn never fails", "it is named or not known")
                .accepting(
                        "condition FOLLOWED_UP of Close never fails",
                        "the state of a followed-up dispute is reached by a follow-up alone; records may skip it");
    }

    private static RaiseLevel raise(RiskLevel level, Optional<CaseRef> alert) {
        return new RaiseLevel(level, YES, alert);
    }
}
