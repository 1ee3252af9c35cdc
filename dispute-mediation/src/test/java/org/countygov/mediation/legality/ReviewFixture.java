package org.countygov.mediation.legality;

import static org.countygov.mediation.shared.MediationRole.DECIDING_ORGAN;
import static org.countygov.mediation.shared.MediationRole.DRAFTING_UNIT;
import static org.countygov.mediation.shared.MediationRole.REVIEW_DEPARTMENT;
import static org.countygov.workflow.Answer.YES;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.countygov.mediation.legality.ReviewCommand.*;
import org.countygov.mediation.shared.MediationRole;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.testkit.Life;
import org.countygov.workflow.Answer;

/** A water bureau that drafts, a justice bureau that reviews, a government that decides. */
final class ReviewFixture {
    static final UnitId WATER = UnitId.of("water-bureau");
    static final Actor DRAFTER = actor("drafter-7001", WATER, DRAFTING_UNIT);
    static final Actor REVIEWER = actor("reviewer-7002", UnitId.of("justice-bureau"), REVIEW_DEPARTMENT);
    static final Actor OWN_LAWYER = actor("lawyer-7003", WATER, REVIEW_DEPARTMENT);
    static final Actor GOVERNMENT = actor("government-7004", UnitId.of("county-3"), DECIDING_ORGAN);
    static final Opinion FULL = new Opinion(Optional.of(ImmutableSet.copyOf(Aspect.values())), YES);
    static final Opinion THIN = new Opinion(Optional.of(ImmutableSet.of(Aspect.CONTENT)), Answer.NO);

    private ReviewFixture() {}

    private static Actor actor(String person, UnitId unit, MediationRole role) {
        return Actor.of(PersonId.of(person), unit, role);
    }

    static Submit submit(Subject subject, Answer exploratory) {
        return new Submit(
                subject,
                Optional.of(ImmutableSet.copyOf(ReviewPaper.values())),
                Optional.of(ImmutableSet.of(ProcedureStep.CONSULTATION)),
                ImmutableSet.of(ProcedureStep.CONSULTATION),
                exploratory);
    }

    static Life<Review, ReviewState> submitted(Subject subject, Answer exploratory) {
        return Life.of(LegalityReview.WORKFLOW)
                .at("2024-03-04 09:00")
                .by(DRAFTER)
                .does(submit(subject, exploratory));
    }

    static Life<Review, ReviewState> underReview(Subject subject, Answer exploratory) {
        return submitted(subject, exploratory).by(REVIEWER).does(new StartReview(Answer.NO));
    }
}
