package org.countygov.mediation.legality;

import java.time.LocalDate;
import org.countygov.inspection.Activities;
import org.countygov.law.Convention;
import org.countygov.law.Setting;
import org.countygov.words.Phrase;
import org.countygov.workflow.Applicability;
import org.countygov.workflow.Edition;
import org.countygov.workflow.Workflow;

/** Legality review (合法性审查) as a workflow. */
public final class LegalityReview {
    /** Which rules govern a draft under review when the rules change. */
    public static final Setting<Applicability> TRANSITION = Setting.of(
            "legality-review-transition",
            Applicability.class,
            Phrase.of("合法性审查在规定变动时的适用", "which rules govern a draft under review when the rules change"),
            Applicability.LAW_WHEN_ACTING,
            Convention.of("程序从新，法律未作过渡规定", "procedure follows the law of its day; no transition clause was found"));

    /** The workflow, from the regulation of 2019. */
    public static final Workflow<Review, ReviewState> WORKFLOW = Workflow.of(
            "legality-review",
            Phrase.of("合法性审查", "legality review"),
            Review.blank(),
            TRANSITION,
            Edition.from(LocalDate.of(2019, 9, 1), LegalityReviewRules.TABLE));

    private LegalityReview() {}

    /** How records of legality reviews are read. */
    public static Activities<Review, ReviewState> activities() {
        return ReviewActivities.ALL;
    }
}
