package org.countygov.police.alert;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.countygov.inspection.Activities;
import org.countygov.inspection.Told;
import org.countygov.police.alert.AlertCommand.*;
import org.countygov.police.shared.PoliceRole;
import org.countygov.value.FreeText;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;

/** How records of alerts are read: the facts that each activity may bring, by the names that logs give them. */
final class AlertActivities {
    static final Activities<Alert, AlertState> ALL = Activities.of(PoliceAlert.WORKFLOW, PoliceRole.values())
            .activity(
                    Receive.class,
                    told -> new Receive(
                            told.option("channel", Channel.class),
                            told.option("kind", ReportKind.class),
                            told.option("class", AlertClass.class),
                            told.answer("papersComplete")))
            .activity(Classify.class, told -> new Classify(told.option("class", AlertClass.class)))
            .activity(Correct.class, told -> new Correct(told.option("class", AlertClass.class), told.text("reason")))
            .activity(AskForPapers.class, told -> new AskForPapers())
            .activity(SupplyPapers.class, told -> new SupplyPapers())
            .activity(HoldUndetermined.class, told -> new HoldUndetermined(told.answer("undeterminable")))
            .activity(NoteOtherUnit.class, told -> new NoteOtherUnit())
            .activity(NoteDispute.class, told -> new NoteDispute())
            .activity(Dispatch.class, told -> new Dispatch(told.answer("urgent")))
            .activity(
                    Arrive.class,
                    told -> new Arrive(told.people("officers"), told.answer("enforcement"), told.answer("recording")))
            .activity(
                    Dispose.class,
                    told -> new Dispose(
                            told.answer("recorded"),
                            told.answer("broughtBack"),
                            told.text("measure").map(FreeText::value).map(id -> new CaseRef("coercive-measure", id)),
                            told.answer("injury"),
                            told.answer("propertyLost")))
            .activity(
                    RegisterWalkIn.class,
                    told -> new RegisterWalkIn(
                            nature(told),
                            told.options("done", OnTheSpot.class).orElse(ImmutableSet.of()),
                            followedBy(told)))
            .activity(
                    RegisterMailed.class,
                    told -> new RegisterMailed(
                            nature(told),
                            told.answer("reporterContacted"),
                            told.answer("evidenceListed"),
                            followedBy(told)))
            .activity(
                    RegisterReport.class,
                    told -> new RegisterReport(
                            nature(told),
                            told.answer("offence"),
                            told.answer("ownJurisdiction"),
                            told.answer("evidenceListed"),
                            told.answer("receiptGiven"),
                            followedBy(told)))
            .activity(LinkCase.class, told -> new LinkCase(followedBy(told), told.answer("decided")))
            .activity(ExtendCaseReview.class, told -> new ExtendCaseReview(told.option("step", ReviewTier.class)))
            .activity(
                    CloseNonCase.class,
                    told -> new CloseNonCase(
                            told.answer("explained"), told.answer("complaintRouted"), told.answer("reviewerConsents")))
            .activity(
                    TransferOut.class,
                    told -> new TransferOut(
                            nature(told), told.answer("urgentMeasures"), told.answer("reporterTold"), Optional.empty()))
            .activity(
                    ReferOut.class,
                    told -> new ReferOut(
                            told.answer("notPolice"),
                            told.answer("plain"),
                            told.answer("objected"),
                            told.answer("addressKnown"),
                            told.answer("told"),
                            told.answer("writtenNotice"),
                            told.answer("evidenceReturned"),
                            Optional.empty()))
            .activity(
                    ExplainDuplicate.class,
                    told -> new ExplainDuplicate(
                            told.text("earlier").map(FreeText::value).map(id -> new CaseRef("police-alert", id)),
                            told.answer("newFacts")))
            .activity(
                    OpenSubstantiveReview.class,
                    told -> new OpenSubstantiveReview(
                            told.options("causes", ReviewCause.class).orElse(ImmutableSet.of()),
                            told.text("seed"),
                            told.answer("offShift")))
            .activity(
                    PassReview.class, told -> new PassReview(told.answer("contentChecked"), told.answer("calledBack")))
            .activity(
                    OrderRectification.class,
                    told -> new OrderRectification(
                            told.options("defects", AlertDefect.class).orElse(ImmutableSet.of()),
                            told.answer("major") == Answer.YES))
            .activity(ReferToInspectorate.class, told -> new ReferToInspectorate(Optional.empty()))
            .activity(ExtendRectification.class, told -> new ExtendRectification(told.limit("by")))
            .activity(
                    SubmitRectification.class,
                    told -> new SubmitRectification(told.answer("evidenceAttached"), followedBy(told)))
            .activity(VerifyRectification.class, told -> new VerifyRectification(told.answer("gone")))
            .activity(RejectRectification.class, told -> new RejectRectification())
            .complete();

    private AlertActivities() {}

    private static Optional<Nature> nature(Told told) {
        return told.option("nature", Nature.class);
    }

    /** The case by its number; a criminal one where the record says that the matter is. */
    private static Optional<CaseRef> followedBy(Told told) {
        String workflow = nature(told).equals(Optional.of(Nature.CRIMINAL)) ? "criminal-case" : "administrative-case";
        return told.text("case").map(FreeText::value).map(id -> new CaseRef(workflow, id));
    }
}
