package org.countygov.grid.item;

import java.time.LocalDate;
import org.countygov.inspection.Activities;
import org.countygov.law.Convention;
import org.countygov.law.Setting;
import org.countygov.words.Phrase;
import org.countygov.workflow.Applicability;
import org.countygov.workflow.Edition;
import org.countygov.workflow.Workflow;

/** Items of the grid list (网格服务管理事项) as a workflow: one case for one item. */
public final class GridItems {
    /** Which rules govern a case that is under way when the rules change. */
    public static final Setting<Applicability> TRANSITION = Setting.of(
            "grid-item-transition",
            Applicability.class,
            Phrase.of("网格事项在规定变动时的适用", "which rules govern grid item when rules change"),
            Applicability.LAW_WHEN_ACTING,
            Convention.of("程序从新，法律未作过渡规定", "procedure follows the law of its day; no transition clause was found"));

    /** The workflow, from the first day of the Binzhou regulation after which it is modelled. */
    public static final Workflow<GridItem, GridItemState> WORKFLOW = Workflow.of(
            "grid-item",
            Phrase.of("网格事项", "grid item"),
            GridItem.blank(),
            TRANSITION,
            Edition.from(LocalDate.of(2021, 10, 1), GridItemRules.OF_2021));

    private GridItems() {}

    /** How records of it are read. */
    public static Activities<GridItem, GridItemState> activities() {
        return GridItemActivities.ALL;
    }
}
