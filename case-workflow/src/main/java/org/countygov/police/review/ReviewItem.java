package org.countygov.police.review;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.police.review.ReviewCommand.Assign;
import org.countygov.police.review.ReviewCommand.Overrule;
import org.countygov.police.review.ReviewCommand.Pass;
import org.countygov.police.review.ReviewCommand.RecordFeedback;
import org.countygov.police.review.ReviewCommand.Reject;
import org.countygov.police.review.ReviewCommand.Resubmit;
import org.countygov.police.review.ReviewCommand.ReturnForCorrection;
import org.countygov.police.review.ReviewCommand.Submit;
import org.countygov.police.review.ReviewCommand.SubmitAfterwards;
import org.countygov.police.shared.PoliceSupervisionClocks;
import org.countygov.police.shared.ReviewPoint;
import org.countygov.police.shared.ReviewSettings;
import org.countygov.time.BeijingTime;
import org.countygov.time.Clock;
import org.countygov.time.TimeLimit;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Situation;
import org.immutables.value.Value;

/** What the rules need to know of one request at one review point (审核事项). The file itself stays in the embedding system. */
@Value.Immutable
public abstract sealed class ReviewItem permits ImmutableReviewItem {
    ReviewItem() {}

    @Value.Default
    public ReviewRequest request() {
        return ReviewRequest.builder().build();
    }

    /** Who reviews, once assigned. */
    public abstract Optional<PersonId> reviewer();

    /** The defects for which the file was last returned. */
    public abstract ImmutableSet<ReviewMatter> defects();

    static ReviewItem blank() {
        return ImmutableReviewItem.builder().build();
    }

    // ---- submission
    // ----------------------------------------------------------------------------------------------------

    Answer isSwitchedOn(Submit submit, Situation situation) {
        return isSwitchedOn(situation);
    }

    Answer isSwitchedOn(SubmitAfterwards submit, Situation situation) {
        return isSwitchedOn(situation);
    }

    private Answer isSwitchedOn(Situation situation) {
        return request().point().map(point -> isReviewed(point, situation)).orElse(Answer.UNKNOWN);
    }

    private Answer isReviewed(ReviewPoint point, Situation situation) {
        Answer on = Answer.of(situation.setting(ReviewSettings.switchedOn(point)));
        if (point != ReviewPoint.FINE_ABOVE) {
            return on;
        }
        BigDecimal above = BigDecimal.valueOf(situation.setting(ReviewSettings.FINES_REVIEWED_ABOVE));
        return on.and(Answer.of(request().fine().map(fine -> fine.compareTo(above) > 0)));
    }

    Answer isComplete(Submit submit) {
        return submit.complete();
    }

    Answer isForCaseUnit(Submit submit, Situation situation) {
        return isForCaseUnit(situation);
    }

    Answer isForCaseUnit(SubmitAfterwards submit, Situation situation) {
        return isForCaseUnit(situation);
    }

    Answer isForCaseUnit(Resubmit resubmit, Situation situation) {
        return isForCaseUnit(situation);
    }

    private Answer isForCaseUnit(Situation situation) {
        return same(request().caseUnit(), situation.actor().unit());
    }

    /** The legal periods never stand still for a review; what cannot wait for one is signed first and reviewed afterwards. */
    Answer isLegalPeriodSpared(Submit submit, Situation situation) {
        if (request().legalPeriodEnds().isEmpty()) {
            return Answer.YES;
        }
        Optional<TimeLimit> time = request()
                .within()
                .or(() -> request().point().map(point -> situation.setting(ReviewSettings.within(point.pace()))));
        Optional<Instant> reviewed = time.flatMap(limit -> end(limit, situation.at()));
        Optional<Instant> safe = reviewed.flatMap(end -> end(situation.setting(ReviewSettings.SAFETY_MARGIN), end));
        return Answer.of(
                safe.map(end -> !end.isAfter(request().legalPeriodEnds().get())));
    }

    /** The end of a period of minutes, hours or days; the others are not used for reviews. */
    private static Optional<Instant> end(TimeLimit limit, Instant from) {
        return switch (limit.mode()) {
            case MINUTES -> Optional.of(from.plus(Duration.ofMinutes(limit.amount())));
            case HOURS -> Optional.of(from.plus(Duration.ofHours(limit.amount())));
            case DAYS -> Optional.of(BeijingTime.endOf(BeijingTime.date(from).plusDays(limit.amount())));
            default -> Optional.empty();
        };
    }

    Answer mayFollowTheAct(SubmitAfterwards submit) {
        return Answer.of(request().point().map(ReviewPoint::mayFollowTheAct));
    }

    // ---- review
    // --------------------------------------------------------------------------------------------------------

    Answer isReviewerNotCaseOfficer(Assign assign) {
        return request().caseOfficers().isEmpty() || !assign.reviewer().isStated()
                ? Answer.UNKNOWN
                : Answer.of(!request().caseOfficers().contains(assign.reviewer()));
    }

    Answer isReviewerNotOfCaseUnit(Assign assign) {
        return same(request().caseUnit(), assign.unit()).not();
    }

    Answer hasNoGroundToStepAside(Assign assign) {
        return assign.noRecusalGround();
    }

    Answer isReviewerQualified(Assign assign) {
        Answer penalty = Answer.of(request().point().map(ReviewPoint::isPenalty));
        return penalty.not().or(assign.firstPenaltyReview().not()).or(assign.qualified());
    }

    Answer isByAssignedReviewer(ReviewCommand command, Situation situation) {
        PersonId actor = situation.actor().person();
        return actor.isStated() ? Answer.of(reviewer().map(actor::equals)) : Answer.UNKNOWN;
    }

    Answer isEverythingChecked(Pass pass) {
        return Answer.of(pass.checked().map(checked -> checked.containsAll(EnumSet.allOf(ReviewMatter.class))));
    }

    Answer isReasoned(Pass pass) {
        return pass.reasoned();
    }

    Answer areDefectsListed(ReturnForCorrection returned) {
        return Answer.of(!returned.defects().isEmpty());
    }

    Answer isBasisGiven(ReturnForCorrection returned) {
        return returned.basisGiven();
    }

    Answer isEveryDefectAnswered(Resubmit resubmit) {
        return Answer.of(resubmit.answered().containsAll(defects()));
    }

    Answer isBarred(Reject reject) {
        return reject.barred();
    }

    Answer isReasoned(Reject reject) {
        return reject.reasoned();
    }

    // ---- decision and exit
    // ---------------------------------------------------------------------------------------------

    Answer isCompetentLevel(ReviewCommand command, Situation situation) {
        return Answer.of(request()
                .point()
                .map(point -> point.levels().stream().anyMatch(situation.actor().role()::equals)));
    }

    Answer isNotTheReviewer(ReviewCommand command, Situation situation) {
        PersonId actor = situation.actor().person();
        return actor.isStated() ? Answer.of(reviewer().map(reviewer -> !reviewer.equals(actor))) : Answer.UNKNOWN;
    }

    Answer isDiscussed(Overrule overrule) {
        return overrule.discussed();
    }

    Answer isReasoned(Overrule overrule) {
        return overrule.reasoned();
    }

    /** A penalty after a hearing is always of the kind; others are when the request says so. */
    Answer isNotDecisive() {
        if (request().point().isEmpty()) {
            return Answer.UNKNOWN;
        }
        ReviewPoint point = request().point().get();
        return point == ReviewPoint.HEARING_CASE
                ? Answer.NO
                : point.isPenalty() ? request().reviewDemandedByStatute().not() : Answer.YES;
    }

    Answer isForProcuratorate() {
        return Answer.of(request().point().map(ReviewPoint::goesToProcuratorate));
    }

    /** Non-prosecution and a return for a supplement answer what was sent for prosecution, or a reconsideration of that. */
    Answer doesFeedbackFit(RecordFeedback record) {
        return Answer.of(request()
                .point()
                .flatMap(point -> record.feedback().map(feedback -> switch (feedback) {
                    case APPROVED, REFUSED -> true;
                    case RETURNED, NON_PROSECUTION ->
                        point == ReviewPoint.TRANSFER_FOR_PROSECUTION || point == ReviewPoint.SUPPLEMENT_RESUBMISSION;
                })));
    }

    private static Answer same(UnitId one, UnitId other) {
        return one.isStated() && other.isStated() ? Answer.of(one.equals(other)) : Answer.UNKNOWN;
    }

    // ---- clocks
    // --------------------------------------------------------------------------------------------------------

    /** The clock of the review, when it takes its usual time. */
    Optional<Clock> usualReview() {
        return request().within().isPresent()
                ? Optional.empty()
                : request().point().map(point -> clockOf(point.pace()));
    }

    /** The time for the review, when it is shorter than usual and counted by the clock. */
    Optional<TimeLimit> shortened(Clock clock) {
        return request()
                .within()
                .filter(limit -> request()
                        .point()
                        .map(point -> clockOf(point.pace()) == clock)
                        .orElse(false));
    }

    private static Clock clockOf(ReviewPoint.Pace pace) {
        return switch (pace) {
            case MEASURE -> PoliceSupervisionClocks.REVIEW_OF_MEASURE;
            case ARREST_REQUEST -> PoliceSupervisionClocks.REVIEW_OF_ARREST_REQUEST;
            case OTHER -> PoliceSupervisionClocks.REVIEW_OF_OTHERS;
        };
    }

    Clock correction() {
        return request().inCustody() == Answer.YES
                ? PoliceSupervisionClocks.CORRECTION_IN_CUSTODY
                : PoliceSupervisionClocks.CORRECTION;
    }

    // ---- what each command writes
    // --------------------------------------------------------------------------------------

    ReviewItem submitted(Submit submit) {
        return edit().withRequest(submit.request());
    }

    ReviewItem submitted(SubmitAfterwards submit) {
        return edit().withRequest(submit.request());
    }

    ReviewItem assigned(Assign assign) {
        return edit().withReviewer(assign.reviewer());
    }

    ReviewItem returned(ReturnForCorrection returned) {
        return edit().withDefects(returned.defects());
    }

    ReviewItem resubmitted(Resubmit resubmit) {
        return edit().withDefects();
    }

    private ImmutableReviewItem edit() {
        return (ImmutableReviewItem) this;
    }
}
