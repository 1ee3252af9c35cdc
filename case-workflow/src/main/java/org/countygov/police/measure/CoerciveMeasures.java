package org.countygov.police.measure;

import java.time.LocalDate;
import org.countygov.inspection.Activities;
import org.countygov.law.Convention;
import org.countygov.law.Setting;
import org.countygov.words.Phrase;
import org.countygov.workflow.Applicability;
import org.countygov.workflow.Edition;
import org.countygov.workflow.Workflow;

/** The coercive measures against a suspect (强制措施) as a workflow, through all its editions. */
public final class CoerciveMeasures {
    /** Which rules govern measures that are under way when the rules change. */
    public static final Setting<Applicability> TRANSITION = Setting.of(
            "coercive-measure-transition",
            Applicability.class,
            Phrase.of("强制措施在规定变动时的适用", "which rules govern measures under way when rules change"),
            Applicability.LAW_WHEN_ACTING,
            Convention.of("程序从新，规定未作过渡", "procedure follows the law of its day; no transition clause was found"));

    /** The workflow, from the procedure rules of 2020. */
    public static final Workflow<CoerciveMeasure, MeasureState> WORKFLOW = Workflow.of(
            "coercive-measure",
            Phrase.of("强制措施", "coercive measure"),
            CoerciveMeasure.blank(),
            TRANSITION,
            Edition.from(LocalDate.of(2020, 9, 1), MeasureRules.OF_2020),
            Edition.from(LocalDate.of(2022, 9, 21), MeasureRules.OF_2022),
            Edition.from(LocalDate.of(2023, 11, 30), MeasureRules.OF_2023));

    private CoerciveMeasures() {}

    /** How records of coercive measures are read. */
    public static Activities<CoerciveMeasure, MeasureState> activities() {
        return MeasureActivities.ALL;
    }
}
