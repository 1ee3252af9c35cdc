package org.countygov.grid.handoff;

import java.time.LocalDate;
import java.util.Optional;
import org.countygov.grid.handoff.HandoffCommand.HandToTeam;
import org.countygov.grid.handoff.HandoffCommand.ReportBreach;
import org.countygov.grid.handoff.HandoffCommand.ReturnResult;
import org.countygov.grid.handoff.HandoffCommand.StopAndNotify;
import org.countygov.grid.shared.GridRole;
import org.countygov.grid.shared.ToldUnits;
import org.countygov.inspection.Activities;
import org.countygov.law.Convention;
import org.countygov.law.Setting;
import org.countygov.value.FreeText;
import org.countygov.words.Phrase;
import org.countygov.workflow.Applicability;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Edition;
import org.countygov.workflow.Workflow;

/** Hand-offs to enforcement (移交综合行政执法) as a workflow. */
public final class EnforcementHandoffs {
    /** Which rules govern a hand-off that is under way when the rules change. */
    public static final Setting<Applicability> TRANSITION = Setting.of(
            "enforcement-handoff-transition",
            Applicability.class,
            Phrase.of("执法移交在规定变动时的适用", "which rules govern a hand-off under way when rules change"),
            Applicability.LAW_WHEN_ACTING,
            Convention.of("程序从新，所见规定未作过渡规定", "procedure follows the law of its day; no transition clause was found"));

    /** The workflow, from the day on which all the local texts that grid work draws on are in force. */
    public static final Workflow<Handoff, HandoffState> WORKFLOW = Workflow.of(
            "enforcement-handoff",
            Phrase.of("移交综合行政执法", "hand-off to enforcement"),
            Handoff.blank(),
            TRANSITION,
            Edition.from(LocalDate.of(2022, 5, 1), HandoffRules.OF_2022));

    private static final Activities<Handoff, HandoffState> ACTIVITIES = Activities.of(WORKFLOW, GridRole.values())
            .activity(
                    ReportBreach.class,
                    told -> new ReportBreach(
                            told.text("event").map(FreeText::value).map(id -> new CaseRef("grid-event", id)),
                            told.answer("evidence")))
            .activity(
                    HandToTeam.class,
                    told -> new HandToTeam(
                            told.option("basis", PowerBasis.class),
                            told.answer("onList"),
                            told.option("delegated", DelegatedAct.class),
                            ToldUnits.unit(told, "delegator"),
                            ToldUnits.unit(told, "team"),
                            Optional.empty()))
            .activity(
                    StopAndNotify.class,
                    told -> new StopAndNotify(
                            told.answer("hasPower"),
                            told.answer("stopped"),
                            told.answer("told"),
                            ToldUnits.unit(told, "department"),
                            Optional.empty()))
            .activity(ReturnResult.class, told -> new ReturnResult(told.text("result")))
            .complete();

    private EnforcementHandoffs() {}

    /** How records of hand-offs are read. */
    public static Activities<Handoff, HandoffState> activities() {
        return ACTIVITIES;
    }
}
