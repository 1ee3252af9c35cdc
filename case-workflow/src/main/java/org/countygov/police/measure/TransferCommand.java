package org.countygov.police.measure;

import java.util.Optional;
import org.countygov.workflow.Answer;

/** What is asked once the case has left the investigation. */
public sealed interface TransferCommand extends MeasureCommand {
    /**
     * The suspect goes with the case to the procuratorate.
     *
     * @param fastTrack whether the case is on the fast track
     */
    record HandOver(boolean fastTrack) implements TransferCommand {}

    /** The procuratorate takes longer. */
    record ExtendProsecutionReview(Answer complex) implements TransferCommand {}

    /** The procuratorate returns the case. */
    record ReturnForSupplement() implements TransferCommand {}

    /** The supplement is done; the review begins anew. */
    record Resubmit() implements TransferCommand {}

    /** The procuratorate's own decision replaces bail or surveillance. */
    record DecideAfresh() implements TransferCommand {}

    /** The suspect is prosecuted. */
    record PassToCourt() implements TransferCommand {}

    /** After a decision not to prosecute, the suspect is released or the measure lifted at once. */
    record ReleaseOnNonProsecution(Answer notProsecuted) implements TransferCommand {}

    /**
     * The investigation ends for the suspect: release or lifting at once.
     *
     * @param ending how it ends
     * @param depositReturned whether the deposit is refunded as far as it was not forfeited
     */
    record EndWithCase(Optional<CaseEnding> ending, Answer depositReturned) implements TransferCommand {}
}
