package org.countygov.mediation.legality;

import static org.countygov.law.Instruments.DEC;
import static org.countygov.law.Instruments.GBF_115;
import static org.countygov.law.Instruments.HUZ;
import static org.countygov.mediation.legality.ReviewCondition.*;
import static org.countygov.mediation.legality.ReviewState.*;
import static org.countygov.mediation.shared.LegalServiceClocks.CONTRACT_REVIEW;
import static org.countygov.mediation.shared.LegalServiceClocks.MAJOR_DECISION_REVIEW;
import static org.countygov.mediation.shared.LegalServiceClocks.NORMATIVE_FILING;
import static org.countygov.mediation.shared.LegalServiceClocks.NORMATIVE_REVIEW;
import static org.countygov.mediation.shared.LegalServiceClocks.NORMATIVE_REVIEW_WINDOW;
import static org.countygov.mediation.shared.MediationRole.DECIDING_ORGAN;
import static org.countygov.mediation.shared.MediationRole.DRAFTING_UNIT;
import static org.countygov.mediation.shared.MediationRole.REVIEW_DEPARTMENT;
import static org.countygov.workflow.Rule.under;

import com.google.common.collect.ImmutableList;
import org.countygov.law.Convention;
import org.countygov.mediation.legality.ReviewCommand.*;
import org.countygov.time.Clock;
import org.countygov.workflow.RuleTable;

/**
 * Legality review, rule by rule, in the course of a draft. The regulation on major decisions is followed for normative documents
 * and contracts too, where their own texts are not at hand.
 */
final class LegalityReviewRules {
    private static final Convention LIBRARY = Convention.of("法律未规定，属约定", "the law is silent; a choice of this library");
    private static final Convention FILING = Convention.of("地方规定：规范性文件备案", "local rules on filing normative documents");
    private static final Clock[] REVIEW_CLOCKS = {
        MAJOR_DECISION_REVIEW, NORMATIVE_REVIEW, NORMATIVE_REVIEW_WINDOW, CONTRACT_REVIEW
    };

    static final RuleTable<Review, ReviewState> TABLE = RuleTable.of(
            ReviewState.class,
            ReviewCommand.VOCABULARY,

            // The papers
            under(DEC.article(26), DEC.article(29))
                    .shall(DRAFTING_UNIT, Submit.class)
                    .opens(SUBMITTED)
                    .provided(PAPERS_SENT, Review::arePapersSent, DEC.article(26))
                    .provided(STEPS_DONE, Review::areStepsDone, DEC.article(26))
                    .startsOneOf(ImmutableList.of(MAJOR_DECISION_REVIEW), Review::windowFromSending)
                    .recording(Review::submitted),
            under(DEC.article(26))
                    .may(DRAFTING_UNIT, Submit.class)
                    .from(RETURNED)
                    .to(SUBMITTED)
                    .provided(PAPERS_SENT, Review::arePapersSent)
                    .provided(STEPS_DONE, Review::areStepsDone)
                    .startsOneOf(ImmutableList.of(MAJOR_DECISION_REVIEW), Review::windowFromSending)
                    .recording(Review::submitted),
            under(DEC.article(26))
                    .may(REVIEW_DEPARTMENT, ReturnPapers.class)
                    .from(SUBMITTED)
                    .to(RETURNED)
                    .provided(DEFECT_NAMED, Review::isDefectNamed)
                    .stops(MAJOR_DECISION_REVIEW),
            under(DEC.article(26))
                    .may(REVIEW_DEPARTMENT, AskSupplement.class)
                    .from(SUBMITTED)
                    .to(RETURNED)
                    .provided(DEFECT_NAMED, Review::isDefectNamed)
                    .stops(MAJOR_DECISION_REVIEW),

            // The review
            under(DEC.article(26), GBF_115.whole(), HUZ.article(23))
                    .shall(REVIEW_DEPARTMENT, StartReview.class)
                    .from(SUBMITTED)
                    .to(UNDER_REVIEW)
                    .providedInSituation(REVIEWER_IS_NOT_DRAFTER, Review::isNotDrafter, DEC.article(25), LIBRARY)
                    .startsOneOf(ImmutableList.of(NORMATIVE_REVIEW, CONTRACT_REVIEW), Review::limitFromCompletePapers)
                    .startsOneOf(ImmutableList.of(NORMATIVE_REVIEW_WINDOW), Review::windowFromCompletePapers),
            under(DEC.article(28))
                    .shall(REVIEW_DEPARTMENT, ConsultAdviser.class)
                    .from(UNDER_REVIEW)
                    .stays()
                    .recording(Review::adviserHeard),
            under(DEC.article(27), DEC.article(28))
                    .may(REVIEW_DEPARTMENT, OpineLawful.class)
                    .from(UNDER_REVIEW)
                    .to(LAWFUL)
                    .providedInSituation(REVIEWER_IS_NOT_DRAFTER, Review::isNotDrafter, DEC.article(25), LIBRARY)
                    .providedOnFile(ADVISER_HEARD, Review::isAdviserHeard, DEC.article(28))
                    .provided(EVERYTHING_REVIEWED, Review::coversEverything, DEC.article(27))
                    .provided(OPINION_WRITTEN, Review::isWritten, DEC.article(28))
                    .stops(REVIEW_CLOCKS),
            under(DEC.article(27), DEC.article(28))
                    .may(REVIEW_DEPARTMENT, OpineChange.class)
                    .from(UNDER_REVIEW)
                    .to(NEEDS_CHANGE)
                    .providedInSituation(REVIEWER_IS_NOT_DRAFTER, Review::isNotDrafter, DEC.article(25), LIBRARY)
                    .providedOnFile(ADVISER_HEARD, Review::isAdviserHeard, DEC.article(28))
                    .provided(EVERYTHING_REVIEWED, Review::coversEverything, DEC.article(27))
                    .provided(OPINION_WRITTEN, Review::isWritten, DEC.article(28))
                    .stops(REVIEW_CLOCKS),
            under(DEC.article(27), DEC.article(28))
                    .may(REVIEW_DEPARTMENT, OpineUnlawful.class)
                    .from(UNDER_REVIEW)
                    .to(UNLAWFUL)
                    .providedInSituation(REVIEWER_IS_NOT_DRAFTER, Review::isNotDrafter, DEC.article(25), LIBRARY)
                    .providedOnFile(ADVISER_HEARD, Review::isAdviserHeard, DEC.article(28))
                    .provided(EVERYTHING_REVIEWED, Review::coversEverything, DEC.article(27))
                    .provided(OPINION_WRITTEN, Review::isWritten, DEC.article(28))
                    .stops(REVIEW_CLOCKS),
            under(DEC.article(28))
                    .shall(DRAFTING_UNIT, Revise.class)
                    .from(NEEDS_CHANGE)
                    .to(SUBMITTED)
                    .provided(EVERY_POINT_ANSWERED, Review::isEveryPointAnswered, DEC.article(28), LIBRARY)
                    .startsOneOf(ImmutableList.of(MAJOR_DECISION_REVIEW), Review::windowFromSending)
                    .recording(Review::revised),
            under(DEC.article(28))
                    .may(DRAFTING_UNIT, ReviseAsConfirmed.class)
                    .from(NEEDS_CHANGE)
                    .to(LAWFUL)
                    .provided(EVERY_POINT_ANSWERED, Review::isEveryPointAnswered, DEC.article(28), LIBRARY)
                    .approvedByAnother(REVIEW_DEPARTMENT),

            // The decision
            under(DEC.article(29))
                    .may(DECIDING_ORGAN, Deliberate.class)
                    .from(LAWFUL)
                    .to(DELIBERATED)
                    .provided(COLLECTIVE, Review::isCollective)
                    .provided(OPINION_ATTACHED, Review::isOpinionAttached),
            under(DEC.article(25).paragraph(2))
                    .may(DECIDING_ORGAN, DeliberateWithRiskFlag.class)
                    .from(UNLAWFUL)
                    .to(DELIBERATED)
                    .providedOnFile(EXPLORATORY_REFORM, Review::isExploratoryReform)
                    .provided(RISK_SHOWN, Review::isRiskShown)
                    .provided(COLLECTIVE, Review::isCollective, DEC.article(29)),
            under(DEC.article(29))
                    .may(DECIDING_ORGAN, Issue.class)
                    .from(DELIBERATED)
                    .to(ISSUED)
                    .startsOneOf(ImmutableList.of(NORMATIVE_FILING), Review::filing),
            under(FILING)
                    .shall(DRAFTING_UNIT, PutOnRecord.class)
                    .from(ISSUED)
                    .closes(RECORDED)
                    .provided(FILED_WITH_NEXT_LEVEL, Review::isFiled)
                    .within(NORMATIVE_FILING)
                    .stops(NORMATIVE_FILING),
            under(LIBRARY)
                    .may(DRAFTING_UNIT, Drop.class)
                    .from(UNLAWFUL, RETURNED)
                    .closes(DROPPED));

    private LegalityReviewRules() {}
}
