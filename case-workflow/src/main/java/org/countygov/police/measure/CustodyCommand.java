package org.countygov.police.measure;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.countygov.workflow.Answer;

/** What is asked about custody that goes on: its length, its need, its end. */
public sealed interface CustodyCommand extends MeasureCommand {
    /**
     * The police ask the procuratorate for more time.
     *
     * @param step which lengthening
     * @param unfinished whether the case is complex and cannot be finished in time
     */
    record RequestCustodyExtension(Optional<ExtensionStep> step, Answer unfinished) implements CustodyCommand {}

    /** One month more. */
    record ExtendByOneMonth() implements CustodyCommand {}

    /**
     * Two months more.
     *
     * @param categories to which of the four categories the case belongs, or empty when nobody has said
     */
    record ExtendInFourCategories(Optional<ImmutableSet<MajorCase>> categories) implements CustodyCommand {}

    /** Two months more again. */
    record ExtendForTenYears(Answer tenYearsPossible) implements CustodyCommand {}

    /** Another offence comes to light. */
    record DiscoverOtherOffence(Optional<OtherOffence> offence) implements CustodyCommand {}

    /**
     * Custody is counted anew from the discovery.
     *
     * @param filedForRecord whether the decision is filed with the procuratorate that approved the arrest
     * @param houseTold whether the detention house is told
     */
    record RecalculateCustody(Answer filedForRecord, Answer houseTold) implements CustodyCommand {}

    /** It is known who the suspect is; custody is counted from now on. */
    record EstablishIdentity() implements CustodyCommand {}

    /** The detention house says that custody is about to run out. */
    record WarnOfExpiry() implements CustodyCommand {}

    /** Custody has run out: the suspect is released at once. */
    record ReleaseOnExpiry() implements CustodyCommand {}

    /**
     * Custody is improper or no longer necessary.
     *
     * @param needless whether it is so
     * @param procuratorateTold after an arrest, whether the procuratorate that approved it is told
     */
    record ReleaseAsNeedless(Answer needless, Answer procuratorateTold) implements CustodyCommand {}

    /** The suspect, the family or the lawyer applies for a change, or demands the end of a measure that is over. */
    record ApplyForChange() implements CustodyCommand {}

    /** The application is refused. */
    record RefuseChange(Answer reasonsGiven) implements CustodyCommand {}

    /** The procuratorate suggests release or another measure. */
    record SuggestRelease() implements CustodyCommand {}

    /**
     * The police answer the suggestion.
     *
     * @param followed whether they follow it
     * @param reasonsGiven whether reasons are given for custody that goes on
     */
    record AnswerSuggestion(Answer followed, Answer reasonsGiven) implements CustodyCommand {}

    /** The procuratorate begins to review whether custody is needed. */
    record OpenNecessityReview() implements CustodyCommand {}

    /** That review is done. */
    record ConcludeNecessityReview() implements CustodyCommand {}
}
