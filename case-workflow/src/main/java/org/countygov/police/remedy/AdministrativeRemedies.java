package org.countygov.police.remedy;

import java.time.LocalDate;
import org.countygov.inspection.Activities;
import org.countygov.police.remedy.AdministrativeRemedyCommand.*;
import org.countygov.police.shared.PoliceRole;
import org.countygov.police.shared.RemedySettings;
import org.countygov.words.Phrase;
import org.countygov.workflow.Edition;
import org.countygov.workflow.Workflow;

/** Administrative reconsideration and suit against acts of the police (行政复议、行政诉讼) as a workflow. */
public final class AdministrativeRemedies {
    /** The workflow, from the first day of the litigation law as it was read. */
    public static final Workflow<AdministrativeRemedy, AdministrativeRemedyState> WORKFLOW = Workflow.of(
            "administrative-remedy",
            Phrase.of("对公安行政行为的复议、诉讼", "remedies against administrative acts of the police"),
            AdministrativeRemedy.blank(),
            RemedySettings.TRANSITION,
            Edition.from(LocalDate.of(2017, 7, 1), AdministrativeRemedyRules.OF_2017),
            Edition.from(LocalDate.of(2024, 1, 1), AdministrativeRemedyRules.OF_2024),
            Edition.from(LocalDate.of(2026, 1, 1), AdministrativeRemedyRules.OF_JANUARY_2026),
            Edition.from(LocalDate.of(2026, 7, 1), AdministrativeRemedyRules.OF_JULY_2026));

    private AdministrativeRemedies() {}

    /** How records of these remedies are read. */
    public static Activities<AdministrativeRemedy, AdministrativeRemedyState> activities() {
        return Activities.of(WORKFLOW, PoliceRole.values())
                .activity(
                        LearnOfAct.class,
                        told -> new LearnOfAct(
                                told.option("act", AdministrativeAct.class),
                                told.person("person"),
                                told.instant("knownSince")))
                .activity(AskToAct.class, told -> new AskToAct(told.person("person"), told.instant("since")))
                .activity(
                        ApplyForReconsideration.class,
                        told -> new ApplyForReconsideration(
                                told.option("body", ReconsiderationBody.class),
                                told.answer("urgent"),
                                told.answer("legalPeriodOver")))
                .activity(ApplyThroughOrgan.class, told -> new ApplyThroughOrgan())
                .activity(CorrectItself.class, told -> new CorrectItself())
                .activity(Forward.class, told -> new Forward())
                .activity(AcceptApplication.class, told -> new AcceptApplication(told.answer("simple")))
                .activity(RejectApplication.class, told -> new RejectApplication(told.answer("reasoned")))
                .activity(
                        ExtendReconsiderationPeriod.class,
                        told -> new ExtendReconsiderationPeriod(
                                told.answer("complicated"), told.answer("applicantTold")))
                .activity(WithdrawApplication.class, told -> new WithdrawApplication(told.answer("freely")))
                .activity(
                        DecideAdministratively.class,
                        told -> new DecideAdministratively(
                                told.option("outcome", Outcome.class), told.answer("reasoned")))
                .activity(SueDirectly.class, told -> new SueDirectly(told.answer("urgent")))
                .activity(SueAfterReconsideration.class, told -> new SueAfterReconsideration())
                .complete();
    }
}
