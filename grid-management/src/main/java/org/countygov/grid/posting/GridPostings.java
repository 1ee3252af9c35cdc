package org.countygov.grid.posting;

import java.time.LocalDate;
import org.countygov.inspection.Activities;
import org.countygov.law.Convention;
import org.countygov.law.Setting;
import org.countygov.words.Phrase;
import org.countygov.workflow.Applicability;
import org.countygov.workflow.Edition;
import org.countygov.workflow.Workflow;

/** Grids and their posting (网格设立与公示) as a workflow: one case for one grid. */
public final class GridPostings {
    /** Which rules govern a case that is under way when the rules change. */
    public static final Setting<Applicability> TRANSITION = Setting.of(
            "grid-posting-transition",
            Applicability.class,
            Phrase.of("网格设立与公示在规定变动时的适用", "which rules govern grid and its posting when rules change"),
            Applicability.LAW_WHEN_ACTING,
            Convention.of("程序从新，法律未作过渡规定", "procedure follows the law of its day; no transition clause was found"));

    /** The workflow, from the first day of the Binzhou regulation after which it is modelled. */
    public static final Workflow<Grid, GridState> WORKFLOW = Workflow.of(
            "grid-posting",
            Phrase.of("网格设立与公示", "grid and its posting"),
            Grid.blank(),
            TRANSITION,
            Edition.from(LocalDate.of(2021, 10, 1), GridRules.OF_2021));

    private GridPostings() {}

    /** How records of it are read. */
    public static Activities<Grid, GridState> activities() {
        return GridActivities.ALL;
    }
}
