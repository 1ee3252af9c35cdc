package org.countygov.mediation.court;

import java.time.LocalDate;
import org.countygov.inspection.Activities;
import org.countygov.law.Convention;
import org.countygov.law.Setting;
import org.countygov.words.Phrase;
import org.countygov.workflow.Applicability;
import org.countygov.workflow.Edition;
import org.countygov.workflow.Workflow;

/** Court-referred mediation (特邀调解) as a workflow, through all its editions. */
public final class CourtReferredMediation {
    /** Which rules govern a mediation that is under way when the rules change. */
    public static final Setting<Applicability> TRANSITION = Setting.of(
            "court-referred-transition",
            Applicability.class,
            Phrase.of("特邀调解在规定变动时的适用", "which rules govern a court-referred mediation under way when rules change"),
            Applicability.LAW_WHEN_ACTING,
            Convention.of("程序从新，规定未作过渡安排", "procedure follows the law of its day; no transition clause was found"));

    /** The workflow, from the Supreme Court's provisions of 2016. */
    public static final Workflow<InvitedMediation, InvitedMediationState> WORKFLOW = Workflow.of(
            "court-referred",
            Phrase.of("特邀调解", "court-referred mediation"),
            InvitedMediation.blank(),
            TRANSITION,
            Edition.from(LocalDate.of(2016, 7, 1), InvitedMediationRules.OF_2016),
            Edition.from(LocalDate.of(2022, 1, 1), InvitedMediationRules.OF_2022),
            Edition.from(LocalDate.of(2024, 1, 1), InvitedMediationRules.OF_2024));

    private CourtReferredMediation() {}

    /** How records of court-referred mediations are read. */
    public static Activities<InvitedMediation, InvitedMediationState> activities() {
        return InvitedMediationActivities.ALL;
    }
}
