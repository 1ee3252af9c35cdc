package org.countygov.mediation.legality;

import com.google.common.collect.ImmutableSet;
import org.countygov.inspection.Activities;
import org.countygov.inspection.Told;
import org.countygov.mediation.legality.ReviewCommand.*;
import org.countygov.mediation.shared.MediationRole;

/**
 * How records of legality reviews are read: the facts that each activity may bring, by the names that logs give them. A draft is
 * that of a major decision, which has the strictest rules, unless the record names another.
 */
final class ReviewActivities {
    static final Activities<Review, ReviewState> ALL = Activities.of(LegalityReview.WORKFLOW, MediationRole.values())
            .activity(
                    Submit.class,
                    told -> new Submit(
                            told.option("subject", Subject.class).orElse(Subject.MAJOR_DECISION),
                            told.options("papers", ReviewPaper.class),
                            told.options("stepsDue", ProcedureStep.class),
                            told.options("stepsDone", ProcedureStep.class).orElse(ImmutableSet.of()),
                            told.answer("exploratory")))
            .activity(ReturnPapers.class, told -> new ReturnPapers(told.text("defect")))
            .activity(AskSupplement.class, told -> new AskSupplement(told.text("defect")))
            .activity(StartReview.class, told -> new StartReview(told.answer("urgent")))
            .activity(ConsultAdviser.class, told -> new ConsultAdviser())
            .activity(OpineLawful.class, told -> new OpineLawful(opinion(told)))
            .activity(OpineChange.class, told -> new OpineChange(opinion(told)))
            .activity(OpineUnlawful.class, told -> new OpineUnlawful(opinion(told)))
            .activity(Revise.class, told -> new Revise(told.answer("everyPointAnswered")))
            .activity(ReviseAsConfirmed.class, told -> new ReviseAsConfirmed(told.answer("everyPointAnswered")))
            .activity(
                    Deliberate.class, told -> new Deliberate(told.answer("collective"), told.answer("opinionAttached")))
            .activity(
                    DeliberateWithRiskFlag.class,
                    told -> new DeliberateWithRiskFlag(told.answer("collective"), told.answer("riskShown")))
            .activity(Issue.class, told -> new Issue())
            .activity(PutOnRecord.class, told -> new PutOnRecord(told.answer("filedWithNextLevel")))
            .activity(Drop.class, told -> new Drop())
            .complete();

    private ReviewActivities() {}

    private static Opinion opinion(Told told) {
        return new Opinion(told.options("covers", Aspect.class), told.answer("written"));
    }
}
