package org.countygov.grid.event;

import java.time.LocalDate;
import org.countygov.inspection.Activities;
import org.countygov.law.Convention;
import org.countygov.law.Setting;
import org.countygov.words.Phrase;
import org.countygov.workflow.Applicability;
import org.countygov.workflow.Edition;
import org.countygov.workflow.Workflow;

/** Grid events (网格事件) as a workflow, through all its editions. */
public final class GridEvents {
    /** Which rules govern an event that is under way when the rules change. */
    public static final Setting<Applicability> TRANSITION = Setting.of(
            "grid-event-transition",
            Applicability.class,
            Phrase.of("网格事件在规定变动时的适用", "which rules govern a grid event under way when rules change"),
            Applicability.LAW_WHEN_ACTING,
            Convention.of("程序从新，所见规定未作过渡规定", "procedure follows the law of its day; no transition clause was found"));

    /** The workflow, from the day on which all the local texts it draws on are in force. */
    public static final Workflow<GridEvent, GridEventState> WORKFLOW = Workflow.of(
            "grid-event",
            Phrase.of("网格事件", "grid event"),
            GridEvent.blank(),
            TRANSITION,
            Edition.from(LocalDate.of(2022, 5, 1), GridEventRules.OF_2022),
            Edition.from(LocalDate.of(2024, 11, 1), GridEventRules.OF_2024));

    private GridEvents() {}

    /** How records of grid events are read. */
    public static Activities<GridEvent, GridEventState> activities() {
        return GridEventActivities.ALL;
    }
}
