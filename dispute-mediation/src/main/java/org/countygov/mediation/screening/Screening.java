package org.countygov.mediation.screening;

import java.time.LocalDate;
import org.countygov.inspection.Activities;
import org.countygov.law.Convention;
import org.countygov.law.Setting;
import org.countygov.words.Phrase;
import org.countygov.workflow.Applicability;
import org.countygov.workflow.Edition;
import org.countygov.workflow.Workflow;

/** Screening for disputes (矛盾纠纷排查) as a workflow. */
public final class Screening {
    /** Which rules govern an open round when the rules change. */
    public static final Setting<Applicability> TRANSITION = Setting.of(
            "screening-round-transition",
            Applicability.class,
            Phrase.of("排查在规则变动时的适用", "which rules govern an open round when the rules change"),
            Applicability.LAW_WHEN_ACTING,
            Convention.of("排查为管理工具，随规则变动", "screening is a tool and follows its rules"));

    /** The workflow, from the People's Mediation Law. */
    public static final Workflow<ScreeningRound, ScreeningState> WORKFLOW = Workflow.of(
            "screening-round",
            Phrase.of("矛盾纠纷排查", "screening round"),
            ScreeningRound.blank(),
            TRANSITION,
            Edition.from(LocalDate.of(2011, 1, 1), ScreeningRules.TABLE));

    private Screening() {}

    /** How records of screening are read. */
    public static Activities<ScreeningRound, ScreeningState> activities() {
        return ScreeningActivities.ALL;
    }
}
