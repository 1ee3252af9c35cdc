package org.countygov.mediation.legality;

import static org.countygov.law.Instruments.DEC;
import static org.countygov.mediation.legality.ReviewFixture.*;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.countygov.law.LocalSettings;
import org.countygov.law.LooserThanLawException;
import org.countygov.mediation.legality.ReviewCommand.*;
import org.countygov.mediation.shared.LegalServiceClocks;
import org.countygov.mediation.shared.LegalServiceSettings;
import org.countygov.testkit.Life;
import org.countygov.time.Clock;
import org.countygov.time.TimeLimit;
import org.countygov.time.WorkCalendar;
import org.countygov.value.FreeText;
import org.countygov.workflow.Decision.Rejected;
import org.junit.jupiter.api.Test;

/** A decision on the price of water, sent for review on Tuesday, 2 April 2024, before the Qingming holiday. */
class WaterPriceDecisionTest {
    private static Optional<LocalDate> lastDay(Life<Review, ReviewState> life, Clock clock) {
        return life.file()
                .clock(clock)
                .flatMap(run -> run.deadline(WorkCalendar.ofStateCouncil(), LocalSettings.DEFAULTS)
                        .lastDay());
    }

    @Test
    void aDecisionIsChangedConfirmedAndDeliberated() {
        Life<Review, ReviewState> life = Life.of(LegalityReview.WORKFLOW)
                .at("2024-04-02 09:00")
                .by(DRAFTER)
                .does(submit(Subject.MAJOR_DECISION, NO));
        // 4 to 6 April are off, Sunday the 7th is worked: 3, 7, 8, 9, 10, 11, 12.
        assertEquals(Optional.of(LocalDate.of(2024, 4, 12)), lastDay(life, LegalServiceClocks.MAJOR_DECISION_REVIEW));
        life = life.at("2024-04-03 10:00")
                .by(REVIEWER)
                .does(new ReturnPapers(Optional.of(FreeText.of("the risk assessment is missing"))));
        life = life.at("2024-04-07 09:00").by(DRAFTER).does(submit(Subject.MAJOR_DECISION, NO));
        // The window starts again: 8, 9, 10, 11, 12, 15, 16.
        assertEquals(Optional.of(LocalDate.of(2024, 4, 16)), lastDay(life, LegalServiceClocks.MAJOR_DECISION_REVIEW));
        life = life.by(REVIEWER)
                .does(new StartReview(NO))
                .does(new ConsultAdviser())
                .at("2024-04-12 15:00")
                .does(new OpineChange(FULL));

        Rejected<Review, ReviewState> refusal =
                life.by(DRAFTER).approvedBy(REVIEWER).isRefused(new ReviseAsConfirmed(NO));
        assertTrue(
                refusal.reasons().stream().allMatch(reason -> reason.bases().contains(DEC.article(28))),
                refusal::toString);
        life = life.by(DRAFTER).approvedBy(REVIEWER).does(new ReviseAsConfirmed(YES));
        life = life.at("2024-04-18 09:00")
                .by(GOVERNMENT)
                .does(new Deliberate(YES, YES))
                .does(new Issue());
        assertEquals(Optional.empty(), lastDay(life, LegalServiceClocks.NORMATIVE_FILING), "no normative document");
        assertEquals(
                ReviewState.RECORDED, life.by(DRAFTER).does(new PutOnRecord(NO)).state());
    }

    @Test
    void aSecondReviewHearsTheAdviserAgain() {
        Life<Review, ReviewState> life = underReview(Subject.MAJOR_DECISION, NO)
                .does(new ConsultAdviser())
                .does(new OpineChange(FULL))
                .by(DRAFTER)
                .does(new Revise(YES))
                .by(REVIEWER)
                .does(new StartReview(NO));
        Rejected<Review, ReviewState> refusal = life.isRefused(new OpineLawful(FULL));
        assertEquals(1, refusal.reasons().size());
    }

    @Test
    void aNormativeDocumentHasAWindowALimitAndAFiling() {
        Life<Review, ReviewState> life = underReview(Subject.NORMATIVE_DOCUMENT, NO);
        // From Monday, 4 March 2024: the fifth working day is the 11th, the fifteenth the 25th.
        assertEquals(Optional.of(LocalDate.of(2024, 3, 11)), lastDay(life, LegalServiceClocks.NORMATIVE_REVIEW_WINDOW));
        assertEquals(Optional.of(LocalDate.of(2024, 3, 25)), lastDay(life, LegalServiceClocks.NORMATIVE_REVIEW));
        life = life.does(new OpineLawful(FULL))
                .by(GOVERNMENT)
                .does(new Deliberate(YES, YES))
                .at("2024-03-22 09:00")
                .does(new Issue());
        // The fifteenth day, 6 April, lies in the Qingming holiday; the Sunday after is worked.
        assertEquals(Optional.of(LocalDate.of(2024, 4, 7)), lastDay(life, LegalServiceClocks.NORMATIVE_FILING));
        assertEquals(
                1, life.by(DRAFTER).isRefused(new PutOnRecord(NO)).reasons().size());
        assertEquals(
                ReviewState.RECORDED,
                life.by(DRAFTER).does(new PutOnRecord(YES)).state());
        Life<Review, ReviewState> urgent =
                submitted(Subject.NORMATIVE_DOCUMENT, NO).by(REVIEWER).does(new StartReview(YES));
        assertEquals(
                Optional.empty(), lastDay(urgent, LegalServiceClocks.NORMATIVE_REVIEW), "emergencies are excepted");
    }

    @Test
    void noCountyLeavesLessThanSevenWorkingDays() {
        LocalSettings county = LocalSettings.named("county");
        assertThrows(
                LooserThanLawException.class,
                () -> county.with(LegalServiceSettings.MAJOR_DECISION_REVIEW, TimeLimit.workingDays(6)));
        assertThrows(
                LooserThanLawException.class,
                () -> county.with(LegalServiceSettings.MAJOR_DECISION_REVIEW, TimeLimit.days(30)));
        assertEquals(
                TimeLimit.workingDays(10),
                county.with(LegalServiceSettings.MAJOR_DECISION_REVIEW, TimeLimit.workingDays(10))
                        .get(LegalServiceSettings.MAJOR_DECISION_REVIEW));
    }
}
