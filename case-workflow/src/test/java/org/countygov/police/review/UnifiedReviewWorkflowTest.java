package org.countygov.police.review;

import static org.countygov.police.shared.PoliceRole.CASE_UNIT_HEAD;
import static org.countygov.police.shared.PoliceRole.CITY_HEAD;
import static org.countygov.police.shared.PoliceRole.COUNTY_HEAD;
import static org.countygov.police.shared.PoliceRole.COUNTY_PRINCIPAL_HEAD;
import static org.countygov.police.shared.PoliceRole.LEGAL_DEPARTMENT;
import static org.countygov.police.shared.PoliceRole.LEGAL_DEPARTMENT_HEAD;
import static org.countygov.police.shared.PoliceRole.PROVINCIAL_HEAD;
import static org.countygov.police.shared.PoliceRole.STATION_HEAD;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.police.review.ReviewCommand.*;
import org.countygov.police.shared.ReviewPoint;
import org.countygov.testkit.Plan;
import org.countygov.testkit.WorkflowContract;
import org.countygov.time.TimeLimit;
import org.countygov.workflow.Answer;

/** Unified review keeps the laws of the kernel, and every rule of every edition is seen from all sides. */
class UnifiedReviewWorkflowTest extends WorkflowContract<ReviewItem, ReviewState> {
    private static final UnitId BRIGADE = UnitId.of("brigade-1");
    private static final UnitId LEGAL = UnitId.of("legal-1");
    private static final UnitId COUNTY = UnitId.of("county-1");
    private static final Actor UNIT_HEAD = Actor.of(PersonId.of("unit-head-1"), BRIGADE, CASE_UNIT_HEAD);
    private static final Actor OTHER_HEAD =
            Actor.of(PersonId.of("unit-head-2"), UnitId.of("brigade-2"), CASE_UNIT_HEAD);
    private static final Actor LEGAL_HEAD = Actor.of(PersonId.of("legal-head-1"), LEGAL, LEGAL_DEPARTMENT_HEAD);
    private static final Actor REVIEWER = Actor.of(PersonId.of("reviewer-1"), LEGAL, LEGAL_DEPARTMENT);
    private static final Actor COLLEAGUE = Actor.of(PersonId.of("reviewer-2"), LEGAL, LEGAL_DEPARTMENT);
    private static final Actor HEAD = Actor.of(PersonId.of("county-head-1"), COUNTY, COUNTY_HEAD);
    private static final Actor REVIEWER_AS_HEAD = Actor.of(REVIEWER.person(), COUNTY, COUNTY_HEAD);
    private static final Actor STATION = Actor.of(PersonId.of("station-head-1"), UnitId.of("station-1"), STATION_HEAD);
    private static final Actor PRINCIPAL = Actor.of(PersonId.of("principal-1"), COUNTY, COUNTY_PRINCIPAL_HEAD);
    private static final Actor CITY = Actor.of(PersonId.of("city-head-1"), UnitId.of("city-1"), CITY_HEAD);
    private static final Actor PROVINCE = Actor.of(PersonId.of("province-1"), UnitId.of("province"), PROVINCIAL_HEAD);
    private static final PersonId OFFICER = PersonId.of("officer-1");

    private static ReviewRequest.Builder on(ReviewPoint point) {
        return ReviewRequest.builder().point(point).caseUnit(BRIGADE).addCaseOfficers(OFFICER);
    }

    private static Submit until(Instant legalEnd) {
        return new Submit(on(ReviewPoint.DETENTION).legalPeriodEnds(legalEnd).build(), YES);
    }

    private static Assign assign(PersonId reviewer, UnitId unit, Answer fit) {
        return new Assign(reviewer, unit, fit, fit.not(), fit);
    }

    @Override
    protected Plan<ReviewItem, ReviewState> plan() {
        return Plan.of(UnifiedReview.WORKFLOW)
                .acting(
                        UNIT_HEAD,
                        OTHER_HEAD,
                        LEGAL_HEAD,
                        REVIEWER,
                        COLLEAGUE,
                        HEAD,
                        REVIEWER_AS_HEAD,
                        STATION,
                        PRINCIPAL,
                        CITY,
                        PROVINCE)
                .asking(
                        new Submit(on(ReviewPoint.ARREST_REQUEST).inCustody(YES).build(), YES),
                        new Submit(on(ReviewPoint.TRANSFER_FOR_PROSECUTION).build(), YES),
                        new Submit(
                                on(ReviewPoint.DETENTION_PENALTY)
                                        .reviewDemandedByStatute(YES)
                                        .build(),
                                YES),
                        new Submit(
                                on(ReviewPoint.DETENTION)
                                        .within(TimeLimit.hours(2))
                                        .build(),
                                YES),
                        new Submit(
                                on(ReviewPoint.FINE_ABOVE)
                                        .fine(new BigDecimal(1000))
                                        .build(),
                                NO),
                        new Submit(
                                on(ReviewPoint.FINE_ABOVE)
                                        .fine(new BigDecimal(1001))
                                        .build(),
                                YES))
                .askingAt(now -> until(now.plus(Duration.ofHours(5))))
                .askingAt(now -> until(now.plus(Duration.ofHours(5)).minusSeconds(1)))
                .asking(
                        new SubmitAfterwards(
                                on(ReviewPoint.SEALING_SEIZING_FREEZING_HIGH_VALUE)
                                        .build(),
                                Optional.empty()),
                        new SubmitAfterwards(on(ReviewPoint.FILING).build(), Optional.empty()),
                        new SubmitAfterwards(
                                on(ReviewPoint.COMPELLED_APPEARANCE).build(), Optional.empty()),
                        assign(REVIEWER.person(), LEGAL, YES),
                        assign(OFFICER, BRIGADE, NO),
                        new StartReview(),
                        new Pass(Optional.of(ImmutableSet.copyOf(ReviewMatter.values())), YES),
                        new Pass(Optional.of(ImmutableSet.of(ReviewMatter.FACTS)), NO),
                        new ReturnForCorrection(ImmutableSet.of(ReviewMatter.EVIDENCE), YES),
                        new ReturnForCorrection(ImmutableSet.of(), NO),
                        new Resubmit(ImmutableSet.of(ReviewMatter.EVIDENCE)),
                        new Resubmit(ImmutableSet.of()),
                        new Reject(YES, YES),
                        new Reject(NO, NO))
                .asking(
                        new Approve(),
                        new Disapprove(),
                        new Overrule(YES, YES),
                        new Overrule(NO, NO),
                        new Exit(),
                        new RecordFeedback(Optional.of(Feedback.REFUSED)),
                        new RecordFeedback(Optional.of(Feedback.NON_PROSECUTION)))
                .startingOn(LocalDate.of(2020, 9, 1), LocalDate.of(2021, 7, 15), LocalDate.of(2026, 1, 5))
                .searching(12, 20)
                .accepting(
                        "a case in HEAD_APPROVED has no way on", "the approval is the end of what stays in the house")
                .accepting(
                        "a case in REJECTED has no way on",
                        "where statute makes the review decisive there is no decision");
    }
}
