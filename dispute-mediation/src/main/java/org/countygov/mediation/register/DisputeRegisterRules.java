package org.countygov.mediation.register;

import static org.countygov.law.Instruments.ERL_2024;
import static org.countygov.law.Instruments.PET;
import static org.countygov.law.Instruments.PMC_1989;
import static org.countygov.law.Instruments.PML;
import static org.countygov.law.Instruments.SZ;
import static org.countygov.mediation.register.DisputeCondition.*;
import static org.countygov.mediation.register.DisputeState.*;
import static org.countygov.mediation.shared.MediationRole.CASE_LEADER;
import static org.countygov.mediation.shared.MediationRole.CASE_TEAM;
import static org.countygov.mediation.shared.MediationRole.DEPARTMENT;
import static org.countygov.mediation.shared.MediationRole.GRID_WORKER;
import static org.countygov.mediation.shared.MediationRole.JUSTICE_OFFICE;
import static org.countygov.mediation.shared.MediationRole.LEADERS_MEETING;
import static org.countygov.mediation.shared.MediationRole.LEAD_UNIT;
import static org.countygov.mediation.shared.MediationRole.LEGAL_ADVISER;
import static org.countygov.mediation.shared.MediationRole.MEDIATOR;
import static org.countygov.mediation.shared.MediationRole.PETITION_OFFICE;
import static org.countygov.mediation.shared.MediationRole.RECEIVING_BODY;
import static org.countygov.mediation.shared.MediationRole.RECEIVING_UNIT;
import static org.countygov.mediation.shared.MediationRole.TOWNSHIP_CENTRE;
import static org.countygov.mediation.shared.RegisterClocks.*;
import static org.countygov.workflow.Rule.either;
import static org.countygov.workflow.Rule.under;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.countygov.law.Convention;
import org.countygov.mediation.register.DisputeCommand.*;
import org.countygov.mediation.shared.RegisterClocks;
import org.countygov.party.Role;
import org.countygov.time.Clock;
import org.countygov.workflow.RuleTable;

/** The register of disputes, rule by rule, in the course of an entry. */
final class DisputeRegisterRules {
    private static final Convention TOOL = Convention.of("行政管理工具，法律未规定", "a tool of administration; no law says it");
    private static final Convention TO_THE_END = Convention.of("五个一：一包到底", "the five ones: carried through to the end");

    private static final ImmutableSet<Role> FINDERS =
            either(GRID_WORKER, MEDIATOR, LEGAL_ADVISER, DEPARTMENT, PETITION_OFFICE);
    private static final Clock[] EVERY_TARGET = HANDLING.toArray(new Clock[0]);

    static final RuleTable<RegisteredDispute, DisputeState> TABLE = RuleTable.of(
            DisputeState.class,
            DisputeCommand.VOCABULARY,

            // Found, registered, given the five ones
            under(SZ.article(12), TOOL)
                    .may(FINDERS, Find.class)
                    .opens(FOUND)
                    .starts(REGISTER)
                    .recording(RegisteredDispute::found),
            under(PMC_1989.article(8), PML.article(27), TOOL)
                    .shall(either(JUSTICE_OFFICE, TOWNSHIP_CENTRE), Register.class)
                    .from(FOUND)
                    .to(REGISTERED)
                    .provided(ONE_ISSUE, RegisteredDispute::hasOneIssue, TOOL)
                    .provided(DUPLICATES_LINKED, RegisteredDispute::areDuplicatesLinked, TOOL)
                    .within(REGISTER)
                    .stops(REGISTER)
                    .starts(ASSIGN, PLAN)
                    .recording(RegisteredDispute::registered),
            under(PET.article(18), TOOL)
                    .shall(LEADERS_MEETING, Assign.class)
                    .from(REGISTERED)
                    .to(ASSIGNED)
                    .provided(ISSUE_STATED, RegisteredDispute::hasIssue, TOOL)
                    .provided(TEAM_WITH_LEAD_UNIT, RegisteredDispute::hasTeam, TOOL)
                    .provided(ONE_LEADER, RegisteredDispute::hasOneLeader, PET.article(18))
                    .provided(PLAN_WITH_DATES, RegisteredDispute::hasPlan, TOOL)
                    .provided(CARRIED_TO_THE_END, RegisteredDispute::isToTheEnd, TO_THE_END)
                    .within(ASSIGN)
                    .stops(ASSIGN, PLAN)
                    .startsOneOf(HANDLING, DisputeRegisterRules::target)
                    .recording(RegisteredDispute::assigned),

            // The work
            under(TOOL)
                    .shall(CASE_LEADER, Start.class)
                    .from(ASSIGNED)
                    .to(IN_PROGRESS)
                    .providedInSituation(LEADER_HIMSELF, RegisteredDispute::isLeader),
            under(PET.article(31), PET.article(37))
                    .may(CASE_TEAM, OpenProcedure.class)
                    .from(IN_PROGRESS)
                    .stays()
                    .providedInSituation(TEAM_ITSELF, RegisteredDispute::isOfTeam, TOOL)
                    .provided(PROCEDURE_LINKED, RegisteredDispute::isLinked)
                    .recording(RegisteredDispute::pursued),
            under(TOOL)
                    .may(CASE_LEADER, RevisePlan.class)
                    .from(ASSIGNED, IN_PROGRESS, ESCALATED)
                    .stays()
                    .providedInSituation(LEADER_HIMSELF, RegisteredDispute::isLeader)
                    .provided(NEW_PLAN_VERSION, RegisteredDispute::isNextVersion)
                    .provided(PLAN_WITH_DATES, RegisteredDispute::hasSteps)
                    .recording(RegisteredDispute::planned),
            under(TO_THE_END)
                    .may(LEADERS_MEETING, ReplaceLeader.class)
                    .from(IN_PROGRESS, ESCALATED)
                    .stays()
                    .provided(ONE_SUCCESSOR, RegisteredDispute::isOneSuccessor)
                    .provided(HANDED_OVER, RegisteredDispute::isHandedOver)
                    .recording(RegisteredDispute::replaced),

            // The danger
            under(PML.article(25), PET.article(25), ERL_2024.article(60), ERL_2024.article(61), ERL_2024.article(69))
                    .shall(either(CASE_TEAM, CASE_LEADER, JUSTICE_OFFICE, TOWNSHIP_CENTRE), RaiseLevel.class)
                    .from(FOUND, REGISTERED, ASSIGNED, IN_PROGRESS, ESCALATED, RESOLVED, FOLLOW_UP)
                    .stays()
                    .provided(LEVEL_RISES, RegisteredDispute::rises, TOOL)
                    .providedInSituation(BELOW_ESCALATION_LEVEL, RegisteredDispute::callsForNoEscalation, TOOL)
                    .provided(MASS_INCIDENT_REPORTED, RegisteredDispute::isReported)
                    .stops(EVERY_TARGET)
                    .startsOneOf(HANDLING, DisputeRegisterRules::target)
                    .recording(RegisteredDispute::raised),
            under(PML.article(25), PET.article(25), ERL_2024.article(60), ERL_2024.article(61), ERL_2024.article(69))
                    .shall(either(CASE_TEAM, CASE_LEADER, JUSTICE_OFFICE, TOWNSHIP_CENTRE), Escalate.class)
                    .from(ASSIGNED, IN_PROGRESS, RESOLVED, FOLLOW_UP)
                    .to(ESCALATED)
                    .provided(LEVEL_RISES, RegisteredDispute::rises, TOOL)
                    .providedInSituation(ESCALATION_LEVEL, RegisteredDispute::callsForEscalation, TOOL)
                    .provided(MASS_INCIDENT_REPORTED, RegisteredDispute::isReported)
                    .stops(EVERY_TARGET)
                    .startsOneOf(HANDLING, DisputeRegisterRules::target)
                    .recording(RegisteredDispute::escalated),
            under(TOOL)
                    .may(CASE_LEADER, StandDown.class)
                    .from(ESCALATED)
                    .to(IN_PROGRESS)
                    .providedInSituation(LEADER_HIMSELF, RegisteredDispute::isLeader)
                    .provided(DANGER_OVER, RegisteredDispute::isDangerOver)
                    .approvedByAnother(RECEIVING_BODY)
                    .stops(EVERY_TARGET)
                    .startsOneOf(HANDLING, DisputeRegisterRules::target)
                    .recording(RegisteredDispute::stoodDown),

            // The result, and whether it holds
            under(PET.article(33), TOOL)
                    .shall(CASE_LEADER, Resolve.class)
                    .from(IN_PROGRESS, ESCALATED)
                    .to(RESOLVED)
                    .providedInSituation(LEADER_HIMSELF, RegisteredDispute::isLeader, TOOL)
                    .provided(RESULT_PROVED, RegisteredDispute::isProved, TOOL)
                    .provided(NOT_LEFT_TO_COURT, RegisteredDispute::isNotLeftToCourt, TOOL)
                    .provided(
                            NO_WAIVER,
                            RegisteredDispute::isNoWaiver,
                            PML.article(3).item(3))
                    .provided(PETITION_AGREEMENT_WRITTEN, RegisteredDispute::isWrittenIfPetition, PET.article(33))
                    .stops(EVERY_TARGET)
                    .starts(RESULT_FOLLOW_UP)
                    .recording(RegisteredDispute::resolved),
            under(PML.article(31))
                    .shall(CASE_TEAM, FollowUp.class)
                    .from(RESOLVED)
                    .to(FOLLOW_UP)
                    .providedInSituation(TEAM_ITSELF, RegisteredDispute::isOfTeam, TOOL)
                    .within(RESULT_FOLLOW_UP)
                    .stops(RESULT_FOLLOW_UP)
                    .recording(RegisteredDispute::followedUp),
            under(TO_THE_END)
                    .shall(CASE_TEAM, Reopen.class)
                    .from(FOLLOW_UP)
                    .to(IN_PROGRESS)
                    .providedInSituation(TEAM_ITSELF, RegisteredDispute::isOfTeam)
                    .provided(REOPENING_REASON, RegisteredDispute::hasReason)
                    .stops(EVERY_TARGET)
                    .startsOneOf(HANDLING, DisputeRegisterRules::target)
                    .recording(RegisteredDispute::reopened),
            under(TOOL)
                    .may(CASE_LEADER, Close.class)
                    .from(FOLLOW_UP)
                    .closes(CLOSED)
                    .providedInSituation(LEADER_HIMSELF, RegisteredDispute::isLeader)
                    .providedOnFile(FOLLOWED_UP, RegisteredDispute::isFollowedUp, PML.article(31))
                    .providedInSituation(NO_OPEN_CLOCK, RegisteredDispute::hasNoOpenClock)
                    .providedInSituation(NO_OPEN_ALERT, RegisteredDispute::hasNoOpenAlert, ERL_2024.article(61)),

            // The way out: whoever is competent has it when it says so
            under(PET.article(31))
                    .may(LEAD_UNIT, HandOn.class)
                    .from(REGISTERED, ASSIGNED, IN_PROGRESS)
                    .stays()
                    .providedInSituation(LEAD_UNIT_ITSELF, RegisteredDispute::isLeadUnit, TOOL)
                    .provided(ROUTE_EXISTS, RegisteredDispute::hasRoute)
                    .providedOnFile(NOTHING_UNANSWERED, RegisteredDispute::hasNothingUnanswered, TOOL)
                    .starts(REFERRAL_ANSWER)
                    .recording(RegisteredDispute::handedOn),
            under(PET.article(31), TOOL)
                    .shall(RECEIVING_UNIT, AnswerReferral.class)
                    .from(REGISTERED, ASSIGNED, IN_PROGRESS)
                    .stays()
                    .providedOnFile(REFERRAL_UNANSWERED, RegisteredDispute::hasSomethingUnanswered)
                    .providedInSituation(RECEIVER_ITSELF, RegisteredDispute::isReceiver)
                    .within(REFERRAL_ANSWER)
                    .stops(REFERRAL_ANSWER)
                    .recording(RegisteredDispute::answered),
            under(PET.article(31))
                    .may(LEAD_UNIT, ReferOut.class)
                    .from(REGISTERED, ASSIGNED, IN_PROGRESS)
                    .closes(REFERRED_OUT)
                    .providedInSituation(LEAD_UNIT_ITSELF, RegisteredDispute::isLeadUnit, TOOL)
                    .providedOnFile(RECEIVER_ACKNOWLEDGED, RegisteredDispute::isTaken)
                    .stops(ASSIGN, PLAN)
                    .stops(EVERY_TARGET));

    private DisputeRegisterRules() {}

    /** A target runs from the assignment on, by the level on file; nothing else starts one before. */
    private static Optional<Clock> target(RegisteredDispute dispute, DisputeCommand command) {
        return dispute.leader().map(leader -> RegisterClocks.handling(dispute.level()));
    }
}
