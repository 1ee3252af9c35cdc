package org.countygov.police.review;

import java.time.LocalDate;
import org.countygov.inspection.Activities;
import org.countygov.law.Convention;
import org.countygov.law.Setting;
import org.countygov.words.Phrase;
import org.countygov.workflow.Applicability;
import org.countygov.workflow.Edition;
import org.countygov.workflow.Workflow;

/** Unified review and unified exit (两统一) as a workflow, one case for each request at a review point. */
public final class UnifiedReview {
    /** Which rules govern a review that is under way when the rules change. */
    public static final Setting<Applicability> TRANSITION = Setting.of(
            "unified-review-transition",
            Applicability.class,
            Phrase.of("统一审核在规定变动时的适用", "which rules govern a review under way when rules change"),
            Applicability.LAW_WHEN_ACTING,
            Convention.of("程序从新，法律未作过渡规定", "procedure follows the law of its day; no transition clause was found"));

    /** The workflow, from the first day of the criminal-case rule whose signing levels it serves. */
    public static final Workflow<ReviewItem, ReviewState> WORKFLOW = Workflow.of(
            "review-item",
            Phrase.of("统一审核", "unified review"),
            ReviewItem.blank(),
            TRANSITION,
            Edition.from(LocalDate.of(2020, 9, 1), ReviewRules.OF_2020),
            Edition.from(LocalDate.of(2021, 7, 15), ReviewRules.OF_2021),
            Edition.from(LocalDate.of(2026, 1, 1), ReviewRules.OF_2026));

    private UnifiedReview() {}

    /** How records of reviews are read. */
    public static Activities<ReviewItem, ReviewState> activities() {
        return ReviewActivities.ALL;
    }
}
