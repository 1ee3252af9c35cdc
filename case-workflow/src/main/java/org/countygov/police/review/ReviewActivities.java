package org.countygov.police.review;

import com.google.common.collect.ImmutableSet;
import org.countygov.inspection.Activities;
import org.countygov.inspection.Told;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.police.review.ReviewCommand.*;
import org.countygov.police.shared.PoliceRole;
import org.countygov.police.shared.ReviewPoint;
import org.countygov.value.FreeText;

/** How records of reviews are read: the facts that each activity may bring, by the names that logs give them. */
final class ReviewActivities {
    static final Activities<ReviewItem, ReviewState> ALL = Activities.of(UnifiedReview.WORKFLOW, PoliceRole.values())
            .activity(Submit.class, told -> new Submit(request(told), told.answer("complete")))
            .activity(SubmitAfterwards.class, told -> new SubmitAfterwards(request(told), told.instant("approvedAt")))
            .activity(
                    Assign.class,
                    told -> new Assign(
                            told.person("reviewer").orElse(PersonId.UNSTATED),
                            unit(told, "reviewerUnit"),
                            told.answer("noRecusalGround"),
                            told.answer("firstPenaltyReview"),
                            told.answer("qualified")))
            .activity(StartReview.class, told -> new StartReview())
            .activity(
                    Pass.class, told -> new Pass(told.options("checked", ReviewMatter.class), told.answer("reasoned")))
            .activity(
                    ReturnForCorrection.class,
                    told -> new ReturnForCorrection(
                            told.options("defects", ReviewMatter.class).orElse(ImmutableSet.of()),
                            told.answer("basisGiven")))
            .activity(
                    Resubmit.class,
                    told -> new Resubmit(
                            told.options("answered", ReviewMatter.class).orElse(ImmutableSet.of())))
            .activity(Reject.class, told -> new Reject(told.answer("barred"), told.answer("reasoned")))
            .activity(Approve.class, told -> new Approve())
            .activity(Disapprove.class, told -> new Disapprove())
            .activity(Overrule.class, told -> new Overrule(told.answer("discussed"), told.answer("reasoned")))
            .activity(Exit.class, told -> new Exit())
            .activity(RecordFeedback.class, told -> new RecordFeedback(told.option("feedback", Feedback.class)))
            .complete();

    private ReviewActivities() {}

    private static ReviewRequest request(Told told) {
        return ReviewRequest.builder()
                .point(told.option("point", ReviewPoint.class))
                .caseUnit(unit(told, "caseUnit"))
                .addAllCaseOfficers(told.people("caseOfficers"))
                .inCustody(told.answer("inCustody"))
                .legalPeriodEnds(told.instant("legalPeriodEnds"))
                .within(told.limit("within"))
                .fine(told.number("fine"))
                .reviewDemandedByStatute(told.answer("reviewDemandedByStatute"))
                .build();
    }

    private static UnitId unit(Told told, String fact) {
        return told.text(fact).map(FreeText::value).map(UnitId::of).orElse(UnitId.UNSTATED);
    }
}
