package org.countygov.mediation.legality;

import static org.countygov.law.Instruments.DEC;
import static org.countygov.mediation.legality.ReviewFixture.*;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;
import static org.countygov.workflow.Ground.CONDITION_NOT_MET;
import static org.countygov.workflow.Ground.NOT_APPROVED;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.countygov.mediation.legality.ReviewCommand.*;
import org.countygov.testkit.ForbiddenMoves;
import org.countygov.testkit.Life;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is forbidden in a legality review, entry by entry. */
class ForbiddenReviewMovesTest {
    @TestFactory
    Stream<DynamicTest> forbidden() {
        Life<Review, ReviewState> decision = underReview(Subject.MAJOR_DECISION, NO);
        return ForbiddenMoves.of(LegalityReview.WORKFLOW)
                .neverPossible(
                        "1 deliberating before the review",
                        ReviewState.SUBMITTED,
                        Deliberate.class,
                        ReviewState.UNDER_REVIEW,
                        ReviewState.RETURNED,
                        ReviewState.NEEDS_CHANGE,
                        ReviewState.UNLAWFUL)
                .neverPossible(
                        "1 deliberating with a risk flag before the review",
                        ReviewState.SUBMITTED,
                        DeliberateWithRiskFlag.class,
                        ReviewState.UNDER_REVIEW,
                        ReviewState.RETURNED)
                .neverAsked(
                        "2 replacing the review by co-signing or a letter", "sign|letter|会签|征求意见|函", DEC.article(25))
                .refused(
                        "3 deliberating an unlawful ordinary draft",
                        decision.does(new ConsultAdviser())
                                .does(new OpineUnlawful(FULL))
                                .by(GOVERNMENT),
                        new DeliberateWithRiskFlag(YES, YES),
                        CONDITION_NOT_MET,
                        DEC.article(25).paragraph(2))
                .refused(
                        "3 deliberating an unlawful contract as exploratory reform",
                        underReview(Subject.CONTRACT, YES)
                                .does(new OpineUnlawful(FULL))
                                .by(GOVERNMENT),
                        new DeliberateWithRiskFlag(YES, YES),
                        CONDITION_NOT_MET,
                        DEC.article(25).paragraph(2))
                .refused(
                        "4 counting the drafting unit's own lawyer as the review",
                        submitted(Subject.MAJOR_DECISION, NO).by(OWN_LAWYER),
                        new StartReview(NO),
                        CONDITION_NOT_MET,
                        DEC.article(25))
                .refused(
                        "5 an opinion on a major decision without an adviser",
                        decision,
                        new OpineLawful(FULL),
                        CONDITION_NOT_MET,
                        DEC.article(28))
                .refused(
                        "6 an opinion that leaves out authority and procedure",
                        decision.does(new ConsultAdviser()),
                        new OpineLawful(new Opinion(Optional.of(ImmutableSet.of(Aspect.CONTENT)), YES)),
                        CONDITION_NOT_MET,
                        DEC.article(27))
                .refused(
                        "7 a revision that only the drafter has confirmed",
                        decision.does(new ConsultAdviser())
                                .does(new OpineChange(FULL))
                                .by(DRAFTER),
                        new ReviseAsConfirmed(YES),
                        NOT_APPROVED,
                        DEC.article(28))
                .refused(
                        "8 deliberating without the opinion",
                        decision.does(new ConsultAdviser())
                                .does(new OpineLawful(FULL))
                                .by(GOVERNMENT),
                        new Deliberate(YES, NO),
                        CONDITION_NOT_MET,
                        DEC.article(29))
                .complete("1", "2", "3", "4")
                .tests();
    }
}
