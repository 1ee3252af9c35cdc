package org.countygov.police.administrative;

import java.time.Instant;
import java.util.Optional;
import org.countygov.workflow.Answer;

/** What can be asked from the legal review to the service of the decision. */
public sealed interface DecisionAct extends AdministrativeCommand {
    /**
     * The unit sends the case to review.
     *
     * @param evidenceComplete whether the evidence is complete
     * @param beyondConfession whether there is more than the suspect's own statement
     * @param unlawfulExcluded whether unlawful evidence, if any, is excluded
     * @param unrecordedExcluded whether evidence that had to be recorded and was not, if any, is left out
     */
    record SubmitForLegalReview(
            Answer evidenceComplete, Answer beyondConfession, Answer unlawfulExcluded, Answer unrecordedExcluded)
            implements DecisionAct {}

    /**
     * The review agrees.
     *
     * @param qualified whether the reviewer has passed the national examination, or is no first-time reviewer
     */
    record PassLegalReview(Answer qualified) implements DecisionAct {}

    /** The review sends the case back. */
    record ReturnForInvestigation() implements DecisionAct {}

    /**
     * The suspect is told what is proposed.
     *
     * @param proposed the penalty proposed
     * @param groundsTold whether facts, reasons and basis are told
     * @param contentTold whether the content of the penalty is told
     * @param rightsTold whether the right to state and defend, and to a hearing if any, is told
     * @param guardianTold whether the guardian of a minor is told
     * @param announced whether it is told by public notice, because the suspect has fled
     */
    record GiveNotice(
            Penalty proposed,
            Answer groundsTold,
            Answer contentTold,
            Answer rightsTold,
            Answer guardianTold,
            boolean announced)
            implements DecisionAct {}

    /**
     * The suspect, or a minor's guardian, asks for a hearing.
     *
     * @param complexOrImportant whether the case is complex or socially important, so that the organ may hold one anyhow
     */
    record RequestHearing(Answer complexOrImportant) implements DecisionAct {}

    /** The request is accepted. */
    record AcceptHearing() implements DecisionAct {}

    /** Nobody has answered in time. */
    record DeemHearingAccepted() implements DecisionAct {}

    /**
     * The request is refused.
     *
     * @param noRight whether there is no right to a hearing
     * @param reasonsWritten whether the reasons are given in writing
     */
    record RefuseHearing(Answer noRight, Answer reasonsWritten) implements DecisionAct {}

    /**
     * Time and place of the hearing are told.
     *
     * @param hearingAt when it will be
     */
    record NotifyHearing(Optional<Instant> hearingAt) implements DecisionAct {}

    /**
     * The hearing is over.
     *
     * @param minutesSigned whether the minutes are signed
     * @param reported whether a report is written
     */
    record ConcludeHearing(Answer minutesSigned, Answer reported) implements DecisionAct {}

    /**
     * The case is decided.
     *
     * @param penalty the penalty; without kinds where there is none
     * @param discussed whether a complex or major case was discussed collectively, or is none
     * @param hearingWaived whether the suspect has waived the hearing
     * @param defenceChecked whether new points of the defence were checked, or there are none
     * @param notHeavier whether it is no heavier because the suspect defended or asked for a hearing
     * @param restsOnMinutes whether it rests on the minutes of the hearing
     * @param finedBefore whether the same act was fined before
     * @param accusedInTime whether the victim accused in time and the case was wrongly not accepted
     * @param reasonsGiven whether the decision gives its reasons
     */
    record Decide(
            Optional<Ruling> ruling,
            Penalty penalty,
            Answer discussed,
            Answer hearingWaived,
            Answer defenceChecked,
            Answer notHeavier,
            Answer restsOnMinutes,
            Answer finedBefore,
            Answer accusedInTime,
            Answer reasonsGiven)
            implements DecisionAct {}

    /**
     * A small penalty is imposed on the spot, before a case is opened or after it was accepted.
     *
     * @param kind of which kind the act is, where no case is open yet
     * @param unit whether the offender is a unit, where no case is open yet
     * @param certain whether the facts are certain
     * @param excludedMatter whether it is prostitution, gambling or drugs
     * @param toldAndHeard whether facts, reasons, basis and rights were told and the offender heard
     * @param attendance by how many, and how recorded
     * @param objected whether the offender objects
     * @param handedOver whether the decision was handed over
     */
    record DecideSummarily(
            Penalty penalty,
            Optional<CaseKind> kind,
            Answer unit,
            Answer certain,
            Answer excludedMatter,
            Answer toldAndHeard,
            Optional<Attendance> attendance,
            Answer objected,
            Answer handedOver)
            implements DecisionAct {}

    /** What is handed over on the spot is served. */
    record TakeSummaryEffect() implements DecisionAct {}

    /** The penalty on the spot is reported to the organ. */
    record ReportBack() implements DecisionAct {}

    /**
     * The fine is collected on the spot.
     *
     * @param hardToCollectLater whether it could hardly be collected later, or paying at a bank is hard and the offender asks
     * @param receiptGiven whether the official receipt is given
     */
    record CollectCash(Answer hardToCollectLater, Answer receiptGiven) implements DecisionAct {}

    /** The officer hands the fine in. */
    record HandInCash() implements DecisionAct {}

    /** The organ banks it. */
    record BankCash() implements DecisionAct {}

    /**
     * The decision is served.
     *
     * @param handedOver whether it was read out and handed over, or served in another lawful way
     * @param familyTold whether the family was told of a detention
     */
    record Serve(Answer handedOver, Answer familyTold) implements DecisionAct {}

    /** The victim gets the decision. */
    record ServeVictim() implements DecisionAct {}
}
