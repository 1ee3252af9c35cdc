package org.countygov.police.review;

import static org.countygov.law.Instruments.CRIMINAL_PL_2018;
import static org.countygov.police.shared.PoliceRole.CASE_UNIT_HEAD;
import static org.countygov.police.shared.PoliceRole.COUNTY_HEAD;
import static org.countygov.police.shared.PoliceRole.LEGAL_DEPARTMENT;
import static org.countygov.police.shared.PoliceRole.LEGAL_DEPARTMENT_HEAD;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import org.countygov.law.LocalSettings;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.police.review.ReviewCommand.*;
import org.countygov.police.shared.PoliceSupervisionClocks;
import org.countygov.police.shared.ReviewPoint;
import org.countygov.testkit.Life;
import org.countygov.time.BeijingTime;
import org.countygov.time.Clock;
import org.countygov.time.TimeLimit;
import org.countygov.time.WorkCalendar;
import org.countygov.workflow.Ground;
import org.junit.jupiter.api.Test;

/**
 * A request for arrest that comes back once. The suspect was detained on Monday 2 March 2026 at 09:00; the three days in
 * which police must ask end on Thursday 5 March at 09:00 (Criminal Procedure Law, art. 91).
 */
class ReturnedArrestRequestTest {
    private static final Instant LEGAL_END = BeijingTime.parse("2026-03-05 09:00");
    private static final UnitId BRIGADE = UnitId.of("brigade-1");
    private static final UnitId LEGAL = UnitId.of("legal-1");
    private static final Actor UNIT_HEAD = Actor.of(PersonId.of("ding"), BRIGADE, CASE_UNIT_HEAD);
    private static final Actor LEGAL_HEAD = Actor.of(PersonId.of("wu"), LEGAL, LEGAL_DEPARTMENT_HEAD);
    private static final Actor REVIEWER = Actor.of(PersonId.of("shen"), LEGAL, LEGAL_DEPARTMENT);
    private static final Actor HEAD = Actor.of(PersonId.of("yang"), UnitId.of("county-1"), COUNTY_HEAD);
    private static final ReviewRequest REQUEST = ReviewRequest.builder()
            .point(ReviewPoint.ARREST_REQUEST)
            .caseUnit(BRIGADE)
            .addCaseOfficers(PersonId.of("zhu"))
            .inCustody(YES)
            .legalPeriodEnds(LEGAL_END)
            .build();

    private static Optional<Instant> end(Life<ReviewItem, ReviewState> life, Clock clock) {
        return life.file()
                .clock(clock)
                .orElseThrow()
                .deadline(WorkCalendar.ofStateCouncil(), LocalSettings.DEFAULTS)
                .last();
    }

    @Test
    void theFileComesBackIsCorrectedAndGoesOut() {
        // Tuesday 10:00; the review may take 24 hours, to Wednesday 10:00, well before Thursday 08:00.
        Life<ReviewItem, ReviewState> submitted = Life.of(UnifiedReview.WORKFLOW)
                .at("2026-03-03 10:00")
                .by(UNIT_HEAD)
                .does(new Submit(REQUEST, YES));
        assertEquals(
                Optional.of(BeijingTime.parse("2026-03-04 10:00")),
                end(submitted, PoliceSupervisionClocks.REVIEW_OF_ARREST_REQUEST));

        // Tuesday 15:00: back to the unit, which has 24 hours because somebody is in custody.
        Life<ReviewItem, ReviewState> returned = submitted
                .at("2026-03-03 11:00")
                .by(LEGAL_HEAD)
                .does(new Assign(REVIEWER.person(), LEGAL, YES, NO, YES))
                .by(REVIEWER)
                .does(new StartReview())
                .at("2026-03-03 15:00")
                .does(new ReturnForCorrection(ImmutableSet.of(ReviewMatter.EVIDENCE, ReviewMatter.PROCEDURE), YES));
        assertEquals(
                Optional.of(BeijingTime.parse("2026-03-04 15:00")),
                end(returned, PoliceSupervisionClocks.CORRECTION_IN_CUSTODY));
        assertEquals(
                Ground.CONDITION_NOT_MET,
                returned.by(UNIT_HEAD)
                        .isRefused(new Resubmit(ImmutableSet.of(ReviewMatter.EVIDENCE)))
                        .reasons()
                        .get(0)
                        .ground());

        // Wednesday 09:00: a new review of 24 hours, to Thursday 09:00, by the same reviewer.
        Life<ReviewItem, ReviewState> again = returned.at("2026-03-04 09:00")
                .by(UNIT_HEAD)
                .does(new Resubmit(ImmutableSet.of(ReviewMatter.EVIDENCE, ReviewMatter.PROCEDURE)));
        assertEquals(
                Optional.of(BeijingTime.parse("2026-03-05 09:00")),
                end(again, PoliceSupervisionClocks.REVIEW_OF_ARREST_REQUEST));

        Life<ReviewItem, ReviewState> sent = again.at("2026-03-04 11:00")
                .by(REVIEWER)
                .does(new Pass(Optional.of(ImmutableSet.copyOf(ReviewMatter.values())), YES))
                .at("2026-03-04 14:00")
                .by(HEAD)
                .does(new Approve())
                .by(REVIEWER)
                .does(new Exit());
        assertEquals(ReviewState.EXITED, sent.state());
        assertTrue(sent.now().isBefore(LEGAL_END), "in time under " + CRIMINAL_PL_2018.article(91));
        assertEquals(
                ReviewState.FEEDBACK_RECEIVED,
                sent.at("2026-03-11 10:00")
                        .does(new RecordFeedback(Optional.of(Feedback.APPROVED)))
                        .state());
    }

    /** On Wednesday at 09:00 a review of 24 hours would end at 09:00 on Thursday, without the hour of margin. */
    @Test
    void aReviewThatWouldEatUpTheLegalPeriodHasToBeShorter() {
        Life<ReviewItem, ReviewState> late =
                Life.of(UnifiedReview.WORKFLOW).at("2026-03-04 09:00").by(UNIT_HEAD);
        assertEquals(
                Ground.CONDITION_NOT_MET,
                late.isRefused(new Submit(REQUEST, YES)).reasons().get(0).ground());
        Life<ReviewItem, ReviewState> shorter = late.does(new Submit(REQUEST.withWithin(TimeLimit.hours(23)), YES));
        assertEquals(
                Optional.of(BeijingTime.parse("2026-03-05 08:00")),
                end(shorter, PoliceSupervisionClocks.REVIEW_OF_ARREST_REQUEST));
    }
}
