package org.countygov.grid.patrol;

import java.time.LocalDate;
import org.countygov.inspection.Activities;
import org.countygov.law.Convention;
import org.countygov.law.Setting;
import org.countygov.words.Phrase;
import org.countygov.workflow.Applicability;
import org.countygov.workflow.Edition;
import org.countygov.workflow.Workflow;

/** Patrol rounds (巡查、巡逻) as a workflow. */
public final class PatrolRounds {
    /** Which rules govern a round that is under way when the rules change. */
    public static final Setting<Applicability> TRANSITION = Setting.of(
            "patrol-round-transition",
            Applicability.class,
            Phrase.of("巡查在规定变动时的适用", "which rules govern a patrol round under way when rules change"),
            Applicability.LAW_WHEN_ACTING,
            Convention.of("程序从新，所见规定未作过渡规定", "procedure follows the law of its day; no transition clause was found"));

    /** The workflow, from the day on which all the local texts that grid work draws on are in force. */
    public static final Workflow<Patrol, PatrolState> WORKFLOW = Workflow.of(
            "patrol-round",
            Phrase.of("巡查", "patrol round"),
            Patrol.blank(),
            TRANSITION,
            Edition.from(LocalDate.of(2022, 5, 1), PatrolRules.OF_2022));

    private PatrolRounds() {}

    /** How records of patrol rounds are read. */
    public static Activities<Patrol, PatrolState> activities() {
        return PatrolActivities.ALL;
    }
}
