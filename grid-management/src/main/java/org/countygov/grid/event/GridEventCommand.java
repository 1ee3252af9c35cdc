package org.countygov.grid.event;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.grid.shared.CallbackContact;
import org.countygov.grid.shared.EmergencyTarget;
import org.countygov.grid.shared.LegalChannel;
import org.countygov.grid.shared.MandatoryReport;
import org.countygov.grid.shared.RefusalGround;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.place.GridCode;
import org.countygov.referral.Acknowledges;
import org.countygov.referral.Receipt;
import org.countygov.referral.Referral;
import org.countygov.referral.Refers;
import org.countygov.referral.TakesUp;
import org.countygov.time.TimeLimit;
import org.countygov.value.FreeText;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Command;
import org.countygov.workflow.Vocabulary;

/**
 * Everything that can be asked in a grid event. An {@link Answer} states a fact on which a rule depends; who asks leaves it
 * {@link Answer#UNKNOWN} at the price of being told that the fact is not established.
 */
public sealed interface GridEventCommand extends Command<GridEvent, GridEventState> {
    /** The commands and the words for them. */
    Vocabulary<GridEvent, GridEventState> VOCABULARY = Vocabulary.of(GridEventCommand.class)
            .word(Report.class, "上报", "report")
            .word(ResolveOnSpot.class, "现场办结", "resolve on the spot")
            .word(Accept.class, "受理", "accept")
            .word(Refuse.class, "不予受理", "refuse")
            .word(TransferEmergency.class, "紧急移送", "hand over as an emergency")
            .word(RequestVerification.class, "要求核实", "ask for a check on site")
            .word(ConfirmGenuine.class, "核实属实", "confirm as genuine")
            .word(ReportNotGenuine.class, "核实不实", "report as not genuine")
            .word(File.class, "立案", "file")
            .word(MergeDuplicate.class, "合并重复", "merge a duplicate")
            .word(Triage.class, "分流", "triage")
            .word(Assign.class, "派遣", "assign")
            .word(Acknowledge.class, "签收", "acknowledge")
            .word(ReturnAssignment.class, "退回", "return the assignment")
            .word(Designate.class, "指定承办单位", "designate the unit")
            .word(WithdrawAssignment.class, "撤回派遣", "withdraw the assignment")
            .word(Extend.class, "延期", "extend")
            .word(Suspend.class, "缓办", "suspend")
            .word(Resume.class, "恢复办理", "resume")
            .word(ResumeAtReview.class, "到期恢复办理", "resume at the review date")
            .word(BlowWhistle.class, "吹哨", "summon departments")
            .word(ReportIn.class, "报到", "come when summoned")
            .word(CompleteAttendance.class, "全部到场", "complete the attendance")
            .word(StartJointHandling.class, "开始联合处置", "start joint handling")
            .word(RaiseHigher.class, "提级", "raise to the level above")
            .word(SubmitResult.class, "反馈处置结果", "submit the result")
            .word(VerifyPass.class, "核查通过", "pass the check")
            .word(VerifyFail.class, "核查不通过", "fail the check")
            .word(Close.class, "结案", "close")
            .word(Reopen.class, "重启", "reopen")
            .word(BecomeFinal.class, "重启期满", "become final")
            .word(VoidEvent.class, "作废", "void")
            .word(TransferToMediation.class, "移送调解", "transfer to mediation")
            .word(MediationFailed.class, "调解不成", "come back from failed mediation")
            .word(MediationSettled.class, "调解成功", "come back with a settlement")
            .word(TransferToChannel.class, "转法定途径", "transfer to a statutory channel");

    // ---- intake
    // --------------------------------------------------------------------------------------------------------

    /**
     * Somebody reports a matter.
     *
     * @param grids the grids in which the place lies; exactly one is right; empty when nobody has looked
     * @param mandatory what makes it a mandatory report; an empty set for nothing; empty when nobody has looked
     * @param verified whether somebody has already checked it on site
     * @param complainedOf the units complained of; an empty set for none; empty when nobody has said
     * @param interested people with a direct interest, such as whoever is complained of; they may not handle it
     * @param handedOnBy the case of another office that handed the matter to the grid, if one did
     */
    record Report(
            Optional<ImmutableSet<GridCode>> grids,
            Optional<EventCategory> category,
            Optional<ImmutableSet<MandatoryReport>> mandatory,
            Optional<EventSource> source,
            Answer verified,
            Reporter reporter,
            Optional<ImmutableSet<UnitId>> complainedOf,
            ImmutableSet<PersonId> interested,
            Optional<CaseRef> handedOnBy)
            implements GridEventCommand, TakesUp {}

    /**
     * The grid worker settles the matter where it is.
     *
     * @param selfResolvable whether the item is on the list as one that workers resolve
     * @param minor whether the matter is minor
     * @param byCoordination whether coordination was enough
     * @param recorded whether result and evidence are recorded
     */
    record ResolveOnSpot(Answer selfResolvable, Answer minor, Answer byCoordination, Answer recorded)
            implements GridEventCommand {}

    /** The centre takes the matter in. */
    record Accept() implements GridEventCommand {}

    /**
     * The centre declines the matter.
     *
     * @param reasonGiven whether the person was given the reason
     * @param channelNamed where another channel is the right one, whether it was named
     */
    record Refuse(Optional<RefusalGround> ground, Answer reasonGiven, Answer channelNamed)
            implements GridEventCommand {}

    /**
     * The matter leaves the grid at once.
     *
     * @param emergency whether it is an emergency
     * @param found what was now found to make it a mandatory report, beside what is on file
     * @param target who receives it
     */
    record TransferEmergency(
            Answer emergency,
            ImmutableSet<MandatoryReport> found,
            Optional<EmergencyTarget> target,
            Optional<Referral> referral)
            implements GridEventCommand, Refers {}

    /** A public report is to be looked at on site. */
    record RequestVerification() implements GridEventCommand {}

    /**
     * The report is true.
     *
     * @param evidence whether there is evidence from the spot
     */
    record ConfirmGenuine(Answer evidence, Optional<FileNumber> number) implements GridEventCommand {}

    /**
     * The report is not true.
     *
     * @param evidence whether there is evidence from the spot
     */
    record ReportNotGenuine(Answer evidence) implements GridEventCommand {}

    /**
     * The case is opened with a number.
     *
     * @param verified whether a public report was checked on site
     * @param openTwin whether an open event has the same place and category
     */
    record File(Answer verified, Answer openTwin, Optional<FileNumber> number) implements GridEventCommand {}

    /**
     * The matter is the same as another event.
     *
     * @param master the event that goes on
     * @param progressTold whether the reporter was told how that one stands
     */
    record MergeDuplicate(Optional<CaseRef> master, Answer progressTold) implements GridEventCommand {}

    /**
     * A second person agrees that the event should not be there.
     *
     * @param inLedger whether it is entered in the ledger of voided events
     */
    record VoidEvent(Optional<VoidReason> reason, Answer inLedger) implements GridEventCommand {}

    // ---- triage and assignment
    // -----------------------------------------------------------------------------------------

    /**
     * Level, category, closing standard and limit are decided.
     *
     * @param onListOrDuty whether the item is on the published list, or within a department's duty
     * @param mandatory what makes it a mandatory report, where that is looked at only now
     */
    record Triage(TriageDecision decision, Answer onListOrDuty, Optional<ImmutableSet<MandatoryReport>> mandatory)
            implements GridEventCommand {}

    record Assign(WorkOrder order) implements GridEventCommand {}

    record Acknowledge() implements GridEventCommand {}

    /** The unit says the matter is not its duty. */
    record ReturnAssignment(Optional<FreeText> reason) implements GridEventCommand {}

    /**
     * A dispute about duty ends: the unit is named for good.
     *
     * @param disputeHeard whether the dispute was heard
     */
    record Designate(WorkOrder order, Answer disputeHeard) implements GridEventCommand {}

    /**
     * The centre takes an order back.
     *
     * @param centreMistaken whether the mistake was the centre's own
     */
    record WithdrawAssignment(Answer centreMistaken) implements GridEventCommand {}

    // ---- handling
    // ------------------------------------------------------------------------------------------------------

    /**
     * The time to handle is lengthened.
     *
     * @param by how much is added
     * @param askedByUnit whether the unit asked
     * @param reporterTold whether the reporter was told
     */
    record Extend(Optional<TimeLimit> by, Optional<ExtensionReason> reason, Answer askedByUnit, Answer reporterTold)
            implements GridEventCommand {}

    /**
     * Handling waits for what nobody here can hurry.
     *
     * @param writtenPlan whether there is a written plan
     * @param reviewOn when it is looked at again
     * @param askedByUnit whether the unit asked
     * @param reporterTold whether the reporter was told
     */
    record Suspend(
            Optional<SuspensionReason> reason,
            Answer writtenPlan,
            Optional<LocalDate> reviewOn,
            Answer askedByUnit,
            Answer reporterTold)
            implements GridEventCommand {}

    record Resume() implements GridEventCommand {}

    /** The review date has come; handling goes on. */
    record ResumeAtReview() implements GridEventCommand {}

    /** Departments are called to the spot. */
    record BlowWhistle(Optional<WhistleGround> ground, ImmutableSet<UnitId> departments) implements GridEventCommand {}

    /** A summoned department is there. */
    record ReportIn() implements GridEventCommand {}

    /** The last of the summoned departments has come. */
    record CompleteAttendance() implements GridEventCommand {}

    /**
     * The departments act together.
     *
     * @param order who leads, and who helps
     */
    record StartJointHandling(WorkOrder order) implements GridEventCommand {}

    /**
     * The summons goes to the level above.
     *
     * @param departments whom that level summons
     */
    record RaiseHigher(Optional<RaiseGround> ground, ImmutableSet<UnitId> departments) implements GridEventCommand {}

    /**
     * The unit says it is done.
     *
     * @param meetsStandard whether the closing standard is met
     * @param evidence whether there is evidence
     * @param replyPrepared whether the reply to the reporter is prepared
     */
    record SubmitResult(Answer meetsStandard, Answer evidence, Answer replyPrepared) implements GridEventCommand {}

    // ---- check and end
    // -------------------------------------------------------------------------------------------------

    /**
     * Somebody else has looked, and it is done.
     *
     * @param evidenceAt when the evidence from the spot was taken
     */
    record VerifyPass(Optional<Instant> evidenceAt) implements GridEventCommand {}

    /** Somebody else has looked, and it is not done. */
    record VerifyFail(Optional<FreeText> reason) implements GridEventCommand {}

    /**
     * The centre ends the event.
     *
     * @param reporterAnswered whether the reporter was answered
     * @param callback what came of calling back
     */
    record Close(Answer reporterAnswered, Optional<CallbackContact> callback) implements GridEventCommand {}

    /**
     * The event begins again.
     *
     * @param unsolved whether the reporter is dissatisfied and the matter not solved
     * @param cameBack whether the problem came back
     * @param lawfullySettled whether it was lawfully settled
     * @param newFacts whether there is a new fact or reason
     * @param limit the limit of the new disposal; the old one where empty
     */
    record Reopen(Answer unsolved, Answer cameBack, Answer lawfullySettled, Answer newFacts, Optional<TimeLimit> limit)
            implements GridEventCommand {}

    /** The time to reopen is over. */
    record BecomeFinal() implements GridEventCommand {}

    // ---- other ways
    // ----------------------------------------------------------------------------------------------------

    /**
     * A civil dispute goes to mediation.
     *
     * @param civil whether it is a civil dispute
     * @param partyRefuses whether a party has refused mediation
     * @param crimeSuspected whether a crime is suspected
     */
    record TransferToMediation(Answer civil, Answer partyRefuses, Answer crimeSuspected, Optional<Referral> referral)
            implements GridEventCommand, Refers {}

    /**
     * Mediation ended without an agreement.
     *
     * @param endedByMediator whether the mediator ended it
     * @param routesExplained whether the parties were told of the other routes
     * @param decision the triage, where the event went to mediation before it was triaged
     * @param number the file number, where the event went to mediation before it was filed
     */
    record MediationFailed(
            Answer endedByMediator, Answer routesExplained, TriageDecision decision, Optional<FileNumber> number)
            implements GridEventCommand, Acknowledges {
        @Override
        public Receipt.Stage stage() {
            return Receipt.Stage.ANSWERED;
        }
    }

    /**
     * Mediation ended with an agreement.
     *
     * @param recorded whether the written or oral agreement is recorded
     * @param by the body that mediated
     */
    record MediationSettled(Answer recorded, Optional<UnitId> by) implements GridEventCommand, Acknowledges {
        @Override
        public Receipt.Stage stage() {
            return Receipt.Stage.ANSWERED;
        }
    }

    /**
     * The matter belongs to a statutory channel.
     *
     * @param personTold whether the person was told
     */
    record TransferToChannel(Optional<LegalChannel> channel, Answer personTold) implements GridEventCommand {}
}
