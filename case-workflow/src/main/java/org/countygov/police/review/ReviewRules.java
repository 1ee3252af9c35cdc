package org.countygov.police.review;

import static org.countygov.law.Instruments.APL_2021;
import static org.countygov.law.Instruments.AR;
import static org.countygov.law.Instruments.CR;
import static org.countygov.law.Instruments.PSAPL_2025;
import static org.countygov.police.review.ReviewCondition.*;
import static org.countygov.police.review.ReviewState.ASSIGNED;
import static org.countygov.police.review.ReviewState.EXITED;
import static org.countygov.police.review.ReviewState.FEEDBACK_RECEIVED;
import static org.countygov.police.review.ReviewState.HEAD_APPROVED;
import static org.countygov.police.review.ReviewState.HEAD_DISAPPROVED;
import static org.countygov.police.review.ReviewState.PASSED;
import static org.countygov.police.review.ReviewState.REJECTED;
import static org.countygov.police.review.ReviewState.RETURNED_FOR_CORRECTION;
import static org.countygov.police.review.ReviewState.SUBMITTED;
import static org.countygov.police.review.ReviewState.UNDER_REVIEW;
import static org.countygov.police.shared.PoliceRole.CASE_UNIT_HEAD;
import static org.countygov.police.shared.PoliceRole.LEGAL_DEPARTMENT;
import static org.countygov.police.shared.PoliceRole.LEGAL_DEPARTMENT_HEAD;
import static org.countygov.police.shared.PoliceSupervisionClocks.CORRECTION;
import static org.countygov.police.shared.PoliceSupervisionClocks.CORRECTION_IN_CUSTODY;
import static org.countygov.police.shared.PoliceSupervisionClocks.REVIEW_AFTERWARDS;
import static org.countygov.police.shared.PoliceSupervisionClocks.REVIEW_OF_ARREST_REQUEST;
import static org.countygov.police.shared.PoliceSupervisionClocks.REVIEW_OF_MEASURE;
import static org.countygov.police.shared.PoliceSupervisionClocks.REVIEW_OF_OTHERS;
import static org.countygov.workflow.Rule.under;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import org.countygov.law.Basis;
import org.countygov.law.Convention;
import org.countygov.party.Role;
import org.countygov.police.review.ReviewCommand.*;
import org.countygov.police.shared.ReviewPoint;
import org.countygov.time.Clock;
import org.countygov.workflow.Rule;
import org.countygov.workflow.RuleTable;

/**
 * The rules of unified review and unified exit. The review is an internal step before the head signs: that the signing level
 * decides is law, that the legal department looks first is a requirement of the ministry without a published text.
 */
final class ReviewRules {
    private static final Convention TWO_UNIFICATIONS = Convention.of(
            "“两统一”：刑事案件由法制部门统一审核、统一出口；要求见于公安部部署，未见有条文的全国性文本",
            "the two unifications, unified review and unified exit: asked for by the ministry, no national text with articles was"
                    + " found");
    private static final Convention OVERRULING = Convention.of(
            "负责人经集体讨论可以不采纳审核意见，属本库模型",
            "a head may depart from the review after collective discussion: a model of this library");

    /** Who signs, for people to read. */
    private static final Basis[] SIGNING_LEVELS = Arrays.stream(ReviewPoint.values())
            .map(ReviewPoint::signedUnder)
            .distinct()
            .toArray(Basis[]::new);

    private static final Clock[] REVIEW = {
        REVIEW_OF_MEASURE, REVIEW_OF_ARREST_REQUEST, REVIEW_OF_OTHERS, REVIEW_AFTERWARDS
    };

    static final RuleTable<ReviewItem, ReviewState> OF_2020 = RuleTable.of(
            ReviewState.class,
            ReviewCommand.VOCABULARY,

            // Submission
            reviewed(under(TWO_UNIFICATIONS)
                    .shall(CASE_UNIT_HEAD, Submit.class)
                    .opens(SUBMITTED)
                    .providedInSituation(POINT_SWITCHED_ON, ReviewItem::isSwitchedOn)
                    .provided(FILE_COMPLETE, ReviewItem::isComplete)
                    .providedInSituation(ACTS_FOR_CASE_UNIT, ReviewItem::isForCaseUnit)
                    .providedInSituation(LEGAL_PERIOD_SPARED, ReviewItem::isLegalPeriodSpared)
                    .recording(ReviewItem::submitted)),
            under(TWO_UNIFICATIONS)
                    .shall(CASE_UNIT_HEAD, SubmitAfterwards.class)
                    .opens(SUBMITTED)
                    .providedInSituation(POINT_SWITCHED_ON, ReviewItem::isSwitchedOn)
                    .provided(MAY_FOLLOW_THE_ACT, ReviewItem::mayFollowTheAct)
                    .providedInSituation(ACTS_FOR_CASE_UNIT, ReviewItem::isForCaseUnit)
                    .approvedAtLevel(urgentLevels(), (item, submit) -> levels(item))
                    .starts(REVIEW_AFTERWARDS, (item, submit) -> submit.approvedAt())
                    .recording(ReviewItem::submitted),

            // Review
            assign(AR.article(17)),
            under(TWO_UNIFICATIONS)
                    .shall(LEGAL_DEPARTMENT, StartReview.class)
                    .from(ASSIGNED)
                    .to(UNDER_REVIEW)
                    .providedInSituation(BY_ASSIGNED_REVIEWER, ReviewItem::isByAssignedReviewer),
            under(TWO_UNIFICATIONS, AR.article(170), CR.article(283))
                    .may(LEGAL_DEPARTMENT, Pass.class)
                    .from(UNDER_REVIEW)
                    .to(PASSED)
                    .providedInSituation(BY_ASSIGNED_REVIEWER, ReviewItem::isByAssignedReviewer)
                    .provided(ALL_MATTERS_CHECKED, ReviewItem::isEverythingChecked)
                    .provided(REASONS_GIVEN, ReviewItem::isReasoned)
                    .stops(REVIEW),
            under(TWO_UNIFICATIONS, AR.article(170), CR.article(283))
                    .may(LEGAL_DEPARTMENT, ReturnForCorrection.class)
                    .from(UNDER_REVIEW)
                    .to(RETURNED_FOR_CORRECTION)
                    .providedInSituation(BY_ASSIGNED_REVIEWER, ReviewItem::isByAssignedReviewer)
                    .provided(DEFECTS_LISTED, ReviewItem::areDefectsListed)
                    .provided(BASIS_OF_EACH_GIVEN, ReviewItem::isBasisGiven)
                    .stops(REVIEW)
                    .startsOneOf(
                            ImmutableList.of(CORRECTION_IN_CUSTODY, CORRECTION),
                            (item, returned) -> Optional.of(item.correction()))
                    .recording(ReviewItem::returned),
            reviewed(under(TWO_UNIFICATIONS)
                    .shall(CASE_UNIT_HEAD, Resubmit.class)
                    .from(RETURNED_FOR_CORRECTION)
                    .to(UNDER_REVIEW)
                    .providedInSituation(ACTS_FOR_CASE_UNIT, ReviewItem::isForCaseUnit)
                    .provided(EVERY_DEFECT_ANSWERED, ReviewItem::isEveryDefectAnswered)
                    .stops(CORRECTION_IN_CUSTODY, CORRECTION)
                    .recording(ReviewItem::resubmitted)),
            under(TWO_UNIFICATIONS)
                    .may(LEGAL_DEPARTMENT, Reject.class)
                    .from(UNDER_REVIEW)
                    .to(REJECTED)
                    .providedInSituation(BY_ASSIGNED_REVIEWER, ReviewItem::isByAssignedReviewer)
                    .provided(BARRED_BY_LAW, ReviewItem::isBarred)
                    .provided(REASONS_GIVEN, ReviewItem::isReasoned)
                    .approvedByAnother(LEGAL_DEPARTMENT_HEAD)
                    .stops(REVIEW),

            // Decision
            under(TWO_UNIFICATIONS)
                    .may(ReviewPoint.ALL_LEVELS, Approve.class)
                    .from(PASSED)
                    .to(HEAD_APPROVED)
                    .providedInSituation(COMPETENT_LEVEL, ReviewItem::isCompetentLevel, SIGNING_LEVELS)
                    .providedInSituation(NOT_THE_REVIEWER, ReviewItem::isNotTheReviewer),
            under(TWO_UNIFICATIONS)
                    .may(ReviewPoint.ALL_LEVELS, Disapprove.class)
                    .from(PASSED)
                    .closes(HEAD_DISAPPROVED)
                    .providedInSituation(COMPETENT_LEVEL, ReviewItem::isCompetentLevel, SIGNING_LEVELS)
                    .providedInSituation(NOT_THE_REVIEWER, ReviewItem::isNotTheReviewer),
            overrule(),

            // Unified exit
            under(TWO_UNIFICATIONS)
                    .shall(LEGAL_DEPARTMENT, Exit.class)
                    .from(HEAD_APPROVED)
                    .to(EXITED)
                    .providedOnFile(FOR_THE_PROCURATORATE, ReviewItem::isForProcuratorate),
            under(TWO_UNIFICATIONS)
                    .shall(LEGAL_DEPARTMENT, RecordFeedback.class)
                    .from(EXITED)
                    .closes(FEEDBACK_RECEIVED)
                    .provided(FEEDBACK_FITS, ReviewItem::doesFeedbackFit));

    /** From 15 July 2021 the Penalty Law forbids certain penalties without a passed review. */
    static final RuleTable<ReviewItem, ReviewState> OF_2021 =
            OF_2020.amendedBy(assign(AR.article(17), APL_2021.article(58)), decisive(APL_2021.article(58)));

    /** From 2026 the public-order law says the same of its own penalties. */
    static final RuleTable<ReviewItem, ReviewState> OF_2026 = OF_2021.amendedBy(
            assign(AR.article(17), APL_2021.article(58), PSAPL_2025.article(95), PSAPL_2025.article(114)),
            decisive(APL_2021.article(58), PSAPL_2025.article(114)));

    private ReviewRules() {}

    private static Rule<ReviewItem, ReviewState, Assign> assign(Basis... bases) {
        Basis[] recusal = ImmutableList.<Basis>builder()
                .add(CR.article(32), CR.article(33))
                .add(bases)
                .build()
                .toArray(new Basis[0]);
        return under(TWO_UNIFICATIONS)
                .shall(LEGAL_DEPARTMENT_HEAD, Assign.class)
                .from(SUBMITTED)
                .to(ASSIGNED)
                .provided(REVIEWER_NOT_CASE_OFFICER, ReviewItem::isReviewerNotCaseOfficer)
                .provided(REVIEWER_NOT_OF_CASE_UNIT, ReviewItem::isReviewerNotOfCaseUnit)
                .provided(NO_GROUND_TO_STEP_ASIDE, ReviewItem::hasNoGroundToStepAside, recusal)
                .provided(REVIEWER_QUALIFIED, ReviewItem::isReviewerQualified, AR.article(171))
                .recording(ReviewItem::assigned);
    }

    private static Rule<ReviewItem, ReviewState, Overrule> overrule() {
        return under(OVERRULING)
                .may(ReviewPoint.ALL_LEVELS, Overrule.class)
                .from(REJECTED)
                .to(HEAD_APPROVED)
                .providedInSituation(COMPETENT_LEVEL, ReviewItem::isCompetentLevel, SIGNING_LEVELS)
                .providedInSituation(NOT_THE_REVIEWER, ReviewItem::isNotTheReviewer)
                .provided(COLLECTIVELY_DISCUSSED, ReviewItem::isDiscussed)
                .provided(REASONS_WRITTEN, ReviewItem::isReasoned);
    }

    private static Rule<ReviewItem, ReviewState, Overrule> decisive(Basis... statutes) {
        return overrule().providedOnFile(REVIEW_NOT_DECISIVE, ReviewItem::isNotDecisive, statutes);
    }

    /** Starts the clock of the point, for its usual time or the shorter one asked for. */
    private static <X extends ReviewCommand> Rule<ReviewItem, ReviewState, X> reviewed(
            Rule<ReviewItem, ReviewState, X> rule) {
        return rule.startsOneOf(
                        ImmutableList.of(REVIEW_OF_MEASURE, REVIEW_OF_ARREST_REQUEST, REVIEW_OF_OTHERS),
                        (item, command) -> item.usualReview())
                .startsAsSet(REVIEW_OF_MEASURE, (item, command) -> item.shortened(REVIEW_OF_MEASURE))
                .startsAsSet(REVIEW_OF_ARREST_REQUEST, (item, command) -> item.shortened(REVIEW_OF_ARREST_REQUEST))
                .startsAsSet(REVIEW_OF_OTHERS, (item, command) -> item.shortened(REVIEW_OF_OTHERS));
    }

    private static ImmutableSet<Role> levels(ReviewItem item) {
        return item.request()
                .point()
                .map(point -> ImmutableSet.<Role>copyOf(point.levels()))
                .orElse(ImmutableSet.of());
    }

    private static ImmutableSet<Role> urgentLevels() {
        return Arrays.stream(ReviewPoint.values())
                .filter(ReviewPoint::mayFollowTheAct)
                .flatMap(point -> point.levels().stream())
                .collect(ImmutableSet.toImmutableSet());
    }
}
