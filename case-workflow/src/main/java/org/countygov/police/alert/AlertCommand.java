package org.countygov.police.alert;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.countygov.party.PersonId;
import org.countygov.referral.Referral;
import org.countygov.referral.Refers;
import org.countygov.time.TimeLimit;
import org.countygov.value.FreeText;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Command;
import org.countygov.workflow.Vocabulary;

/** Everything that can be asked about an alert. Nothing deletes one: what is wrong is corrected by an entry of its own. */
public sealed interface AlertCommand extends Command<Alert, AlertState> {
    /** The commands and the words for them. */
    Vocabulary<Alert, AlertState> VOCABULARY = Vocabulary.of(AlertCommand.class)
            .word(Receive.class, "接警", "receive")
            .word(Classify.class, "分类", "classify")
            .word(Correct.class, "更正", "correct the record")
            .word(AskForPapers.class, "通知补正移送材料", "ask for missing papers")
            .word(SupplyPapers.class, "补正移送材料", "supply missing papers")
            .word(HoldUndetermined.class, "登记为管辖不明", "hold as undetermined")
            .word(NoteOtherUnit.class, "发现属其他单位管辖", "note that another unit is competent")
            .word(NoteDispute.class, "记录管辖争议", "note a dispute about jurisdiction")
            .word(Dispatch.class, "派警", "dispatch")
            .word(Arrive.class, "到达现场", "arrive")
            .word(Dispose.class, "现场处置", "dispose")
            .word(RegisterWalkIn.class, "当场登记报案", "register a report made in person")
            .word(RegisterMailed.class, "登记来信等报案", "register a report by mail")
            .word(RegisterReport.class, "登记受案", "register the report")
            .word(LinkCase.class, "关联案件决定", "link the decision on the case")
            .word(ExtendCaseReview.class, "延长受案立案审查", "extend the review of the case")
            .word(CloseNonCase.class, "非案件办结", "close as no case")
            .word(TransferOut.class, "移送其他公安机关", "transfer out")
            .word(ReferOut.class, "告知向其他机关报案", "refer out")
            .word(ExplainDuplicate.class, "说明重复报案", "explain a duplicate")
            .word(OpenSubstantiveReview.class, "启动实质化审查", "open a substantive review")
            .word(PassReview.class, "审查通过", "pass the review")
            .word(OrderRectification.class, "责令整改", "order rectification")
            .word(ReferToInspectorate.class, "移送督察、纪检", "refer to the inspectorate")
            .word(ExtendRectification.class, "延长整改期限", "extend the time to rectify")
            .word(SubmitRectification.class, "报送整改结果", "submit the rectification")
            .word(VerifyRectification.class, "核实销号", "verify the rectification")
            .word(RejectRectification.class, "退回重新整改", "reject the rectification");

    /**
     * A report comes in, or police find the matter themselves. It is taken in whatever its class, merit or place.
     *
     * @param suspected the class it seems to be of, where somebody has said
     * @param papersComplete whether the papers of a transfer by another organ are complete
     */
    record Receive(
            Optional<Channel> channel, Optional<ReportKind> kind, Optional<AlertClass> suspected, Answer papersComplete)
            implements AlertCommand {}

    /** The alert is classified, provisionally. */
    record Classify(Optional<AlertClass> alertClass) implements AlertCommand {}

    /**
     * An entry is added that corrects an earlier one; the earlier one stays.
     *
     * @param alertClass the class as it should have been, where that is what was wrong
     */
    record Correct(Optional<AlertClass> alertClass, Optional<FreeText> reason) implements AlertCommand {}

    /** The organ that transferred the matter is asked for papers; it is not refused for their want. */
    record AskForPapers() implements AlertCommand {}

    /** The organ supplies them. */
    record SupplyPapers() implements AlertCommand {}

    /**
     * It cannot be told at once whose matter it is.
     *
     * @param undeterminable whether that is so
     */
    record HoldUndetermined(Answer undeterminable) implements AlertCommand {}

    /** It has become known that another police unit is competent. */
    record NoteOtherUnit() implements AlertCommand {}

    /** Units disagree about who is competent. Whoever received the report first goes on meanwhile. */
    record NoteDispute() implements AlertCommand {}

    /**
     * Police are sent.
     *
     * @param urgent whether danger is so urgent that registering comes after
     */
    record Dispatch(Answer urgent) implements AlertCommand {}

    /**
     * Police arrive.
     *
     * @param officers the police officers, auxiliaries not counted
     * @param enforcement whether acts of enforcement are to be done
     * @param recording whether the camera is on
     */
    record Arrive(ImmutableSet<PersonId> officers, Answer enforcement, Answer recording) implements AlertCommand {}

    /**
     * What was done at the scene.
     *
     * @param recorded whether result, people, things and measures are recorded
     * @param broughtBack whether somebody was brought back
     * @param measure the summons, continued questioning or measure of whoever was brought back
     * @param injury whether somebody was injured
     * @param propertyLost whether property was lost
     */
    record Dispose(Answer recorded, Answer broughtBack, Optional<CaseRef> measure, Answer injury, Answer propertyLost)
            implements AlertCommand {}

    /**
     * A report made in person is registered as a case.
     *
     * @param done what was done on the spot
     * @param followedBy the administrative or criminal case
     */
    record RegisterWalkIn(Optional<Nature> nature, ImmutableSet<OnTheSpot> done, Optional<CaseRef> followedBy)
            implements AlertCommand {}

    /**
     * A report by letter, e-mail, fax or internet is registered as a case.
     *
     * @param reporterContacted whether the reporter was contacted
     * @param evidenceListed whether evidence that came with it is listed
     * @param followedBy the administrative or criminal case
     */
    record RegisterMailed(
            Optional<Nature> nature, Answer reporterContacted, Answer evidenceListed, Optional<CaseRef> followedBy)
            implements AlertCommand {}

    /**
     * What was disposed of at the scene is registered as a case.
     *
     * @param offence whether the facts suggest an offence
     * @param ownJurisdiction whether it is within the own jurisdiction
     * @param evidenceListed whether the evidence taken is listed
     * @param receiptGiven whether the acceptance form is made out and the receipt given
     * @param followedBy the administrative or criminal case
     */
    record RegisterReport(
            Optional<Nature> nature,
            Answer offence,
            Answer ownJurisdiction,
            Answer evidenceListed,
            Answer receiptGiven,
            Optional<CaseRef> followedBy)
            implements AlertCommand {}

    /**
     * The case that followed was accepted or filed, or declined.
     *
     * @param decided whether it was
     */
    record LinkCase(Optional<CaseRef> followedBy, Answer decided) implements AlertCommand {}

    /** The case that followed needs a longer review before it is accepted or filed. */
    record ExtendCaseReview(Optional<ReviewTier> step) implements AlertCommand {}

    /**
     * The alert was no case.
     *
     * @param explained whether the record says why no offence is suspected
     * @param complaintRouted whether a complaint went to the complaint channel
     * @param reviewerConsents whether a reviewer consents
     */
    record CloseNonCase(Answer explained, Answer complaintRouted, Answer reviewerConsents) implements AlertCommand {}

    /**
     * The matter goes to another police unit.
     *
     * @param urgentMeasures whether urgent measures came first, or none were needed
     * @param reporterTold whether the reporter was told
     */
    record TransferOut(Optional<Nature> nature, Answer urgentMeasures, Answer reporterTold, Optional<Referral> referral)
            implements AlertCommand, Refers {}

    /**
     * The matter is no business of the police; the reporter is told whose it is.
     *
     * @param notPolice whether that is so
     * @param plain whether it could be judged at once
     * @param objected whether the reporter objected
     * @param addressKnown whether the reporter can be reached in writing
     * @param told whether the reporter was told by word of mouth, with a note online
     * @param writtenNotice whether a written notice was given
     * @param evidenceReturned whether evidence went back, or none was taken
     */
    record ReferOut(
            Answer notPolice,
            Answer plain,
            Answer objected,
            Answer addressKnown,
            Answer told,
            Answer writtenNotice,
            Answer evidenceReturned,
            Optional<Referral> referral)
            implements AlertCommand, Refers {}

    /**
     * The same matter is being handled already, or closed.
     *
     * @param earlier the earlier alert or case
     * @param newFacts whether there are new facts or evidence
     */
    record ExplainDuplicate(Optional<CaseRef> earlier, Answer newFacts) implements AlertCommand {}

    /**
     * The disposal is looked at again, in substance.
     *
     * @param causes why this alert
     * @param seed the seed of the draw, for a sample
     * @param offShift whether the reviewer was on another shift
     */
    record OpenSubstantiveReview(ImmutableSet<ReviewCause> causes, Optional<FreeText> seed, Answer offShift)
            implements AlertCommand {}

    /**
     * Nothing is wrong.
     *
     * @param contentChecked whether the content was checked
     * @param calledBack whether the caller was called back, or need not be
     */
    record PassReview(Answer contentChecked, Answer calledBack) implements AlertCommand {}

    /**
     * Something is wrong. The reviewer may order that the review of a case be begun, and does not decide the case.
     *
     * @param major whether the finding is a major one
     */
    record OrderRectification(ImmutableSet<AlertDefect> defects, boolean major) implements AlertCommand {}

    /** What was found goes to the inspectorate or to discipline as well. */
    record ReferToInspectorate(Optional<Referral> referral) implements AlertCommand, Refers {}

    /** The unit gets more time. */
    record ExtendRectification(Optional<TimeLimit> by) implements AlertCommand {}

    /**
     * The unit reports what it has rectified.
     *
     * @param evidenceAttached whether evidence is attached
     * @param followedBy the case, where the alert was one
     */
    record SubmitRectification(Answer evidenceAttached, Optional<CaseRef> followedBy) implements AlertCommand {}

    /**
     * The entry in the ledger is cancelled.
     *
     * @param gone whether the defect is really gone
     */
    record VerifyRectification(Answer gone) implements AlertCommand {}

    /** The defect is still there. */
    record RejectRectification() implements AlertCommand {}
}
