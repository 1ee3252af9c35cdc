package org.countygov.grid.consultation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.countygov.grid.consultation.ConsultationCommand.Hold;
import org.countygov.grid.consultation.ConsultationCommand.Minutes;
import org.countygov.grid.consultation.ConsultationCommand.Schedule;
import org.countygov.grid.shared.GridRole;
import org.countygov.grid.shared.ToldUnits;
import org.countygov.inspection.Activities;
import org.countygov.inspection.Told;
import org.countygov.law.Convention;
import org.countygov.law.Setting;
import org.countygov.words.Phrase;
import org.countygov.workflow.Applicability;
import org.countygov.workflow.Edition;
import org.countygov.workflow.Workflow;

/** Consultations (定期会商) as a workflow. */
public final class Consultations {
    /** Which rules govern a consultation that is under way when the rules change. */
    public static final Setting<Applicability> TRANSITION = Setting.of(
            "consultation-transition",
            Applicability.class,
            Phrase.of("会商在规定变动时的适用", "which rules govern a consultation under way when rules change"),
            Applicability.LAW_WHEN_ACTING,
            Convention.of("程序从新，所见规定未作过渡规定", "procedure follows the law of its day; no transition clause was found"));

    /** The workflow, from the day on which all the local texts that grid work draws on are in force. */
    public static final Workflow<Consultation, ConsultationState> WORKFLOW = Workflow.of(
            "consultation",
            Phrase.of("定期会商", "consultation"),
            Consultation.blank(),
            TRANSITION,
            Edition.from(LocalDate.of(2022, 5, 1), ConsultationRules.OF_2022));

    private static final Activities<Consultation, ConsultationState> ACTIVITIES = Activities.of(
                    WORKFLOW, GridRole.values())
            .activity(
                    Schedule.class,
                    told -> new Schedule(told.option("kind", ConsultationKind.class), told.answer("questionsListed")))
            .activity(Hold.class, told -> new Hold(told.answer("departmentsPresent")))
            .activity(Minutes.class, Consultations::minutes)
            .complete();

    private Consultations() {}

    /** How records of consultations are read; a record tells one item. */
    public static Activities<Consultation, ConsultationState> activities() {
        return ACTIVITIES;
    }

    private static Minutes minutes(Told told) {
        return new Minutes(
                ToldUnits.units(told, "lead")
                        .map(leads -> ImmutableList.of(new DecidedItem(
                                leads,
                                ToldUnits.units(told, "helpers").orElse(ImmutableSet.of()),
                                told.date("doneBy")))),
                told.answer("replacesChannel"),
                told.answer("againstLaw"));
    }
}
