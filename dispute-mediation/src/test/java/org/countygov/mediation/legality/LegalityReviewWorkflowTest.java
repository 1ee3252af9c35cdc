package org.countygov.mediation.legality;

import static org.countygov.mediation.legality.ReviewFixture.*;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.mediation.legality.ReviewCommand.*;
import org.countygov.testkit.Plan;
import org.countygov.testkit.WorkflowContract;
import org.countygov.value.FreeText;

/** Legality review keeps the laws of the kernel, and every rule of it is seen from all sides. */
class LegalityReviewWorkflowTest extends WorkflowContract<Review, ReviewState> {
    @Override
    protected Plan<Review, ReviewState> plan() {
        return Plan.of(LegalityReview.WORKFLOW)
                .acting(DRAFTER, REVIEWER, OWN_LAWYER, GOVERNMENT)
                .asking(
                        submit(Subject.MAJOR_DECISION, YES),
                        submit(Subject.MAJOR_DECISION, NO),
                        submit(Subject.NORMATIVE_DOCUMENT, NO),
                        submit(Subject.CONTRACT, NO),
                        new Submit(
                                Subject.CONTRACT,
                                Optional.of(ImmutableSet.of(ReviewPaper.DRAFT)),
                                Optional.of(ImmutableSet.of(ProcedureStep.FAIR_COMPETITION)),
                                ImmutableSet.of(),
                                NO))
                .asking(
                        new ReturnPapers(Optional.of(FreeText.of("no legal basis is given"))),
                        new ReturnPapers(Optional.empty()),
                        new AskSupplement(Optional.of(FreeText.of("attach page nine"))),
                        new AskSupplement(Optional.empty()),
                        new StartReview(NO),
                        new StartReview(YES),
                        new ConsultAdviser(),
                        new OpineLawful(FULL),
                        new OpineLawful(THIN),
                        new OpineChange(FULL),
                        new OpineChange(THIN),
                        new OpineUnlawful(FULL),
                        new OpineUnlawful(THIN))
                .asking(
                        new Revise(YES),
                        new Revise(NO),
                        new ReviseAsConfirmed(YES),
                        new ReviseAsConfirmed(NO),
                        new Deliberate(YES, YES),
                        new Deliberate(NO, NO),
                        new DeliberateWithRiskFlag(YES, YES),
                        new DeliberateWithRiskFlag(NO, NO),
                        new Issue(),
                        new PutOnRecord(YES),
                        new PutOnRecord(NO),
                        new Drop())
                .startingOn(LocalDate.of(2024, 3, 4))
                .hiding("no legal basis is given", "attach page nine")
                .accepting("condition DEFECT_NAMED of ReturnPapers never fails", "it is named or not known")
                .accepting("condition DEFECT_NAMED of AskSupplement never fails", "it is named or not known");
    }
}
