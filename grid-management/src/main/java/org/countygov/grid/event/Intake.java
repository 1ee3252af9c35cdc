package org.countygov.grid.event;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.countygov.grid.event.GridEventCommand.ConfirmGenuine;
import org.countygov.grid.event.GridEventCommand.File;
import org.countygov.grid.event.GridEventCommand.MergeDuplicate;
import org.countygov.grid.event.GridEventCommand.Refuse;
import org.countygov.grid.event.GridEventCommand.Report;
import org.countygov.grid.event.GridEventCommand.ReportNotGenuine;
import org.countygov.grid.event.GridEventCommand.RequestVerification;
import org.countygov.grid.event.GridEventCommand.ResolveOnSpot;
import org.countygov.grid.event.GridEventCommand.TransferEmergency;
import org.countygov.grid.event.GridEventCommand.VoidEvent;
import org.countygov.grid.shared.RefusalGround;
import org.countygov.party.PersonId;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Command;
import org.countygov.workflow.Situation;

/** What the rules ask of a report until it is filed, merged, refused or handed over. */
final class Intake {
    private Intake() {}

    static Answer isInOneGrid(GridEvent event, Report report) {
        return Answer.of(report.grids().map(grids -> grids.size() == 1));
    }

    static Answer isCategoryKnown(GridEvent event, Report report) {
        return stated(report.category());
    }

    static Answer isConfidentialityStored(GridEvent event, Report report) {
        return report.reporter().confidential() == Answer.UNKNOWN ? Answer.UNKNOWN : Answer.YES;
    }

    static Answer isSelfResolvable(GridEvent event, ResolveOnSpot resolve) {
        return resolve.selfResolvable();
    }

    static Answer isMinor(GridEvent event, ResolveOnSpot resolve) {
        return resolve.minor();
    }

    static Answer isSettledByCoordination(GridEvent event, ResolveOnSpot resolve) {
        return resolve.byCoordination();
    }

    static Answer isRecorded(GridEvent event, ResolveOnSpot resolve) {
        return resolve.recorded();
    }

    static Answer hasGround(GridEvent event, Refuse refuse) {
        return Answer.of(refuse.ground().isPresent());
    }

    static Answer isReasonGiven(GridEvent event, Refuse refuse) {
        return refuse.reasonGiven();
    }

    static Answer isChannelNamed(GridEvent event, Refuse refuse) {
        return refuse.ground().equals(Optional.of(RefusalGround.OTHER_LEGAL_CHANNEL))
                ? refuse.channelNamed()
                : Answer.YES;
    }

    /** An emergency, or a mandatory report by what is on file or was found now. */
    static Answer isHandoverCalledFor(GridEvent event, TransferEmergency transfer) {
        return transfer.emergency()
                .or(event.isOrdinary().not())
                .or(transfer.found().isEmpty() ? Answer.NO : Answer.YES);
    }

    static Answer isTargetNamed(GridEvent event, TransferEmergency transfer) {
        return stated(transfer.target());
    }

    static Answer needsCheck(GridEvent event, RequestVerification request) {
        return Answer.of(event.source().map(EventSource::needsVerification))
                .and(event.verifiedBefore().not());
    }

    static Answer hasEvidence(GridEvent event, ConfirmGenuine confirm) {
        return confirm.evidence();
    }

    static Answer isNumbered(GridEvent event, ConfirmGenuine confirm) {
        return stated(confirm.number());
    }

    static Answer hasEvidence(GridEvent event, ReportNotGenuine report) {
        return report.evidence();
    }

    static Answer isReliable(GridEvent event, File file) {
        return Answer.of(event.source().map(EventSource::needsVerification))
                .not()
                .or(event.verifiedBefore())
                .or(file.verified());
    }

    static Answer hasNoOpenTwin(GridEvent event, File file) {
        return file.openTwin().not();
    }

    static Answer isNumbered(GridEvent event, File file) {
        return stated(file.number());
    }

    static Answer isMasterLinked(GridEvent event, MergeDuplicate merge) {
        return stated(merge.master());
    }

    /** Told, or with nobody to tell. */
    static Answer isProgressTold(GridEvent event, MergeDuplicate merge) {
        return merge.progressTold().or(event.isReplyOwed().not());
    }

    static Answer hasVoidReason(GridEvent event, VoidEvent voiding) {
        return stated(voiding.reason());
    }

    static Answer isInLedger(GridEvent event, VoidEvent voiding) {
        return voiding.inLedger();
    }

    /** Whoever has a direct interest steps aside, whatever the act. */
    static Answer isActorNotInterested(
            GridEvent event, Command<GridEvent, GridEventState> command, Situation situation) {
        ImmutableSet<PersonId> interested = event.interested();
        PersonId actor = situation.actor().person();
        if (interested.isEmpty()) {
            return Answer.YES;
        }
        return actor.isStated() ? Answer.of(!interested.contains(actor)) : Answer.UNKNOWN;
    }

    /** Yes for what is there; what is not there is not known. */
    static Answer stated(Optional<?> what) {
        return what.isPresent() ? Answer.YES : Answer.UNKNOWN;
    }
}
