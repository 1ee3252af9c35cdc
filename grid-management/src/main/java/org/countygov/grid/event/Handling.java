package org.countygov.grid.event;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.countygov.grid.event.GridEventCommand.BlowWhistle;
import org.countygov.grid.event.GridEventCommand.Close;
import org.countygov.grid.event.GridEventCommand.Designate;
import org.countygov.grid.event.GridEventCommand.Extend;
import org.countygov.grid.event.GridEventCommand.MediationFailed;
import org.countygov.grid.event.GridEventCommand.MediationSettled;
import org.countygov.grid.event.GridEventCommand.RaiseHigher;
import org.countygov.grid.event.GridEventCommand.Reopen;
import org.countygov.grid.event.GridEventCommand.ReportIn;
import org.countygov.grid.event.GridEventCommand.ReturnAssignment;
import org.countygov.grid.event.GridEventCommand.SubmitResult;
import org.countygov.grid.event.GridEventCommand.Suspend;
import org.countygov.grid.event.GridEventCommand.TransferToChannel;
import org.countygov.grid.event.GridEventCommand.TransferToMediation;
import org.countygov.grid.event.GridEventCommand.Triage;
import org.countygov.grid.event.GridEventCommand.VerifyFail;
import org.countygov.grid.event.GridEventCommand.VerifyPass;
import org.countygov.grid.event.GridEventCommand.WithdrawAssignment;
import org.countygov.grid.shared.GridClocks;
import org.countygov.grid.shared.GridRole;
import org.countygov.grid.shared.GridSettings;
import org.countygov.grid.shared.Power;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.time.TimeLimit;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Command;
import org.countygov.workflow.Situation;

/** What the rules ask of triage, of the work, of the check and of the end. */
final class Handling {
    private Handling() {}

    // ---- triage and orders
    // ---------------------------------------------------------------------------------------------

    static Answer isTriageComplete(GridEvent event, Triage triage) {
        return triage.decision().isComplete();
    }

    static Answer isOnListOrDuty(GridEvent event, Triage triage) {
        return triage.onListOrDuty();
    }

    /** What triage found counts before what was reported. */
    static Answer isOrdinary(GridEvent event, Triage triage) {
        return triage.mandatory()
                .map(ImmutableSet::isEmpty)
                .map(Answer::of)
                .map(found -> found.and(event.mandatory().isEmpty() ? Answer.YES : event.isOrdinary()))
                .orElseGet(event::isOrdinary);
    }

    static Answer hasOneLead(WorkOrder order) {
        return Answer.of(order.leads().map(leads -> leads.size() == 1));
    }

    static Answer hasLimit(WorkOrder order) {
        return Intake.stated(order.limit());
    }

    static Answer isCommitteeOnOwnList(WorkOrder order) {
        return order.kind()
                .map(kind -> kind == LeadKind.COMMITTEE ? order.onOwnList() : Answer.YES)
                .orElse(Answer.UNKNOWN);
    }

    static Answer isNotPushedDown(WorkOrder order) {
        return order.kind()
                .map(kind -> kind == LeadKind.TOWNSHIP ? order.departmentDuty().not() : Answer.YES)
                .orElse(Answer.UNKNOWN);
    }

    static Answer keepsOutComplainedOf(GridEvent event, ImmutableSet<UnitId> receivers) {
        return Answer.of(event.complainedOf()
                .map(units -> Sets.intersection(units, receivers).isEmpty()));
    }

    static Answer isByLead(GridEvent event, Command<GridEvent, GridEventState> command, Situation situation) {
        UnitId unit = situation.actor().unit();
        return unit.isStated()
                ? Answer.of(event.assignment().map(Assignment::lead).map(unit::equals))
                : Answer.UNKNOWN;
    }

    static Answer isReasoned(GridEvent event, ReturnAssignment command) {
        return Intake.stated(command.reason());
    }

    static Answer isNotDesignated(GridEvent event) {
        return Answer.of(event.assignment().map(assignment -> !assignment.designated()));
    }

    static Answer isDisputeHeard(GridEvent event, Designate designate) {
        return designate.disputeHeard();
    }

    static Answer isCentreMistaken(GridEvent event, WithdrawAssignment withdraw) {
        return withdraw.centreMistaken();
    }

    /** The county body acts by its own power; a centre needs the one that the rule names. */
    static Answer centreHolds(Power power, Situation situation) {
        return situation.actor().role() == GridRole.COUNTY_BODY
                ? Answer.YES
                : Answer.of(situation.setting(GridSettings.CENTRE_POWERS).include(power));
    }

    // ---- the work
    // ------------------------------------------------------------------------------------------------------

    static Answer isAskedByUnit(GridEvent event, Extend extend) {
        return extend.askedByUnit();
    }

    static Answer isTimeStillRunning(GridEvent event, Extend extend, Situation situation) {
        return situation.hasRunOut(GridClocks.DISPOSAL).not();
    }

    static Answer hasReason(GridEvent event, Extend extend) {
        return Intake.stated(extend.reason());
    }

    static Answer isReporterTold(GridEvent event, Extend extend) {
        return extend.reporterTold().or(event.isReplyOwed().not());
    }

    static Answer isAskedByUnit(GridEvent event, Suspend suspend) {
        return suspend.askedByUnit();
    }

    static Answer hasReason(GridEvent event, Suspend suspend) {
        return Intake.stated(suspend.reason());
    }

    static Answer isPlanned(GridEvent event, Suspend suspend, Situation situation) {
        return suspend.writtenPlan().and(Answer.of(suspend.reviewOn().map(day -> day.isAfter(situation.date()))));
    }

    static Answer isReporterTold(GridEvent event, Suspend suspend) {
        return suspend.reporterTold().or(event.isReplyOwed().not());
    }

    static Answer hasGround(GridEvent event, BlowWhistle whistle) {
        return Intake.stated(whistle.ground());
    }

    static Answer isAwaited(GridEvent event, ReportIn reportIn, Situation situation) {
        UnitId unit = situation.actor().unit();
        return unit.isStated()
                ? Answer.of(event.summoned().stream()
                        .anyMatch(summons -> summons.department().equals(unit)
                                && summons.arrivedAt().isEmpty()))
                : Answer.UNKNOWN;
    }

    /** That a department stayed away is seen from the clock; the other grounds are the head's to judge. */
    static Answer hasGround(GridEvent event, RaiseHigher raise, Situation situation) {
        return raise.ground()
                .map(ground -> switch (ground) {
                    case DEPARTMENT_ABSENT ->
                        Answer.of(event.summoned().stream()
                                        .anyMatch(summons -> summons.arrivedAt().isEmpty()))
                                .and(situation.hasRunOut(GridClocks.WHISTLE_RESPONSE));
                    case DUTY_UNCLEAR, STILL_UNSOLVED -> Answer.YES;
                })
                .orElse(Answer.UNKNOWN);
    }

    static Answer hasLevelAbove(GridEvent event) {
        return Answer.of(event.triage().level().map(level -> level.above().isPresent()));
    }

    static Answer meetsStandard(GridEvent event, SubmitResult submit) {
        return submit.meetsStandard();
    }

    static Answer hasEvidence(GridEvent event, SubmitResult submit) {
        return submit.evidence();
    }

    static Answer isReplyPrepared(GridEvent event, SubmitResult submit) {
        return submit.replyPrepared().or(event.isReplyOwed().not());
    }

    // ---- check and end
    // -------------------------------------------------------------------------------------------------

    /** Neither whoever reported the result nor anybody of the units that had the event in hand. */
    static Answer isIndependent(GridEvent event, Command<GridEvent, GridEventState> command, Situation situation) {
        PersonId verifier = situation.actor().person();
        Answer anotherPerson = event.disposer()
                .map(disposer -> disposer.person().isStated() && verifier.isStated()
                        ? Answer.of(!disposer.person().equals(verifier))
                        : Answer.UNKNOWN)
                .orElse(Answer.YES);
        return anotherPerson.and(isOutsider(event, situation.actor().unit()));
    }

    private static Answer isOutsider(GridEvent event, UnitId unit) {
        return unit.isStated() ? Answer.of(event.assignment().map(units -> !units.includes(unit))) : Answer.UNKNOWN;
    }

    static Answer isEvidenceLater(GridEvent event, VerifyPass pass) {
        return Answer.of(pass.evidenceAt().flatMap(taken -> event.resultAt().map(result -> taken.isAfter(result))));
    }

    static Answer isReasoned(GridEvent event, VerifyFail fail) {
        return Intake.stated(fail.reason());
    }

    static Answer isReporterAnswered(GridEvent event, Close close) {
        return close.reporterAnswered().or(event.isReplyOwed().not());
    }

    static Answer isCalledBack(GridEvent event, Close close) {
        return Intake.stated(close.callback()).or(event.isReplyOwed().not());
    }

    static Answer isNotByDisposer(GridEvent event, Close close, Situation situation) {
        return isOutsider(event, situation.actor().unit());
    }

    static Answer isUnsolvedOrBack(GridEvent event, Reopen reopen) {
        return reopen.unsolved().or(reopen.cameBack());
    }

    static Answer hasNewFactIfSettled(GridEvent event, Reopen reopen) {
        return reopen.lawfullySettled().not().or(reopen.newFacts());
    }

    static Answer isLimitKnown(GridEvent event, Reopen reopen) {
        return Intake.stated(reopen.limit().or(event.triage()::limit));
    }

    // ---- other ways
    // ----------------------------------------------------------------------------------------------------

    static Answer isCivil(GridEvent event, TransferToMediation transfer) {
        return transfer.civil();
    }

    static Answer isUnrefused(GridEvent event, TransferToMediation transfer) {
        return transfer.partyRefuses().not();
    }

    static Answer isWithoutCrime(GridEvent event, TransferToMediation transfer) {
        return transfer.crimeSuspected().not();
    }

    static Answer isEnded(GridEvent event, MediationFailed failed) {
        return failed.endedByMediator();
    }

    static Answer areRoutesExplained(GridEvent event, MediationFailed failed) {
        return failed.routesExplained();
    }

    static Answer isTriaged(GridEvent event, MediationFailed failed) {
        return event.triage().isComplete().or(failed.decision().isComplete());
    }

    static Answer isNumbered(GridEvent event, MediationFailed failed) {
        return Intake.stated(event.number().or(failed::number));
    }

    static Answer isRecorded(GridEvent event, MediationSettled settled) {
        return settled.recorded();
    }

    static Answer isBodyNamed(GridEvent event, MediationSettled settled) {
        return Intake.stated(event.assignment().map(Assignment::lead).or(settled::by));
    }

    static Answer belongsToChannel(GridEvent event, TransferToChannel transfer) {
        return Intake.stated(transfer.channel());
    }

    static Answer isPersonTold(GridEvent event, TransferToChannel transfer) {
        return transfer.personTold();
    }

    /** The limit that a new disposal after reopening has. */
    static Optional<TimeLimit> limitAfterReopening(GridEvent event, Reopen reopen) {
        return event.triage().limit();
    }
}
