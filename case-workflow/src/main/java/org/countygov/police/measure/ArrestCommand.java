package org.countygov.police.measure;

import java.time.Instant;
import java.util.Optional;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;

/** What is asked about arrest, of the police and of the procuratorate. */
public sealed interface ArrestCommand extends MeasureCommand {
    /**
     * The procuratorate is asked to approve an arrest.
     *
     * @param ground the ground
     * @param evidence whether there is evidence of a crime
     * @param imprisonmentPossible whether imprisonment may be expected
     * @param withoutExcludedEvidence whether the request rests on no evidence that must be excluded
     * @param pleaRecorded whether it says how the suspect pleads
     * @param strictlyNecessary for a minor, whether the arrest is strictly necessary
     */
    record RequestArrest(
            Optional<ArrestGround> ground,
            Answer evidence,
            Answer imprisonmentPossible,
            Answer withoutExcludedEvidence,
            Answer pleaRecorded,
            Answer strictlyNecessary)
            implements ArrestCommand {}

    /** The procuratorate needs twenty days for somebody who is not detained. */
    record ExtendArrestReview(Answer complex) implements ArrestCommand {}

    /** The procuratorate approves. */
    record ApproveArrest() implements ArrestCommand {}

    /**
     * The procuratorate refuses.
     *
     * @param reasonsGiven whether it gives its reasons
     * @param outline whether it gives an outline for a supplement
     */
    record RefuseArrest(Answer reasonsGiven, Answer outline) implements ArrestCommand {}

    /**
     * The arrest is executed.
     *
     * @param warrantShown whether the warrant was shown
     * @param twoInvestigators whether at least two investigators execute it
     */
    record ExecuteArrest(Answer warrantShown, Answer twoInvestigators) implements ArrestCommand {}

    /** Whoever is not to be arrested is released, or stays at liberty. */
    record ReleaseAfterRefusal() implements ArrestCommand {}

    /** Whoever was on bail when arrest was requested stays on bail. */
    record KeepBail() implements ArrestCommand {}

    /** Whoever was under surveillance when arrest was requested stays so. */
    record KeepSurveillance() implements ArrestCommand {}

    /**
     * The police ask the procuratorate to reconsider.
     *
     * @param remedy the case of that remedy
     */
    record RequestReconsideration(Optional<CaseRef> remedy) implements ArrestCommand {}

    /**
     * The police ask the procuratorate one level up to review.
     *
     * @param answeredAt when the answer to the reconsideration came, or empty when nobody has said
     */
    record RequestReview(Optional<Instant> answeredAt) implements ArrestCommand {}

    /** The procuratorate changes its refusal. */
    record ApproveAfterRemedy() implements ArrestCommand {}

    /** The receipt of release, change or arrest goes to the procuratorate. */
    record ReturnReceipt() implements ArrestCommand {}
}
