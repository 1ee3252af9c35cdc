package org.countygov.police.remedy;

import static org.countygov.law.Instruments.AR;
import static org.countygov.law.Instruments.PSAPL_2012;
import static org.countygov.law.Instruments.PSAPL_2025;
import static org.countygov.police.remedy.RemedyCondition.CAUSE_TO_STAY;
import static org.countygov.police.remedy.RemedyCondition.DETENTION_REVOKED;
import static org.countygov.police.remedy.RemedyCondition.LOST_OR_BROKEN;
import static org.countygov.police.remedy.RemedyCondition.NO_DANGER;
import static org.countygov.police.remedy.RemedyCondition.REASONS_GIVEN;
import static org.countygov.police.remedy.RemedyCondition.REMEDY_LODGED;
import static org.countygov.police.remedy.RemedyCondition.SECURITY_GIVEN;
import static org.countygov.police.remedy.StayState.APPLIED;
import static org.countygov.police.remedy.StayState.ENDED;
import static org.countygov.police.remedy.StayState.REFUSED;
import static org.countygov.police.remedy.StayState.RESUMED;
import static org.countygov.police.remedy.StayState.STAYED;
import static org.countygov.police.shared.AdministrativeRemedyClocks.STAY_DECISION;
import static org.countygov.police.shared.PoliceRole.COUNTY_ORGAN;
import static org.countygov.police.shared.PoliceRole.OFFENDER;
import static org.countygov.workflow.Rule.under;

import java.time.LocalDate;
import org.countygov.inspection.Activities;
import org.countygov.law.Citation;
import org.countygov.police.remedy.StayCommand.*;
import org.countygov.police.shared.PoliceRole;
import org.countygov.police.shared.RemedySettings;
import org.countygov.words.Phrase;
import org.countygov.workflow.Edition;
import org.countygov.workflow.Rule;
import org.countygov.workflow.RuleTable;
import org.countygov.workflow.Workflow;

/**
 * A stay of administrative detention (暂缓执行行政拘留) as a workflow: the one remedy that stops an act by itself.
 *
 * <p>This is the file of the application: who asked and why, what secures it, how it ends. The administrative case has a state
 * for what it does to the execution, {@link org.countygov.police.administrative.AdministrativeState#STAYED}, in which the
 * detention stands still. Both are needed: the law lets the person apply, and be refused, without the case moving, and lets the
 * case be stayed where no file of its own is kept. Whoever keeps both records the grant in both.
 */
public final class StayOfDetention {
    static final RuleTable<Stay, StayState> OF_2019 = table(PSAPL_2012.article(107), PSAPL_2012.article(107))
            .amendedBy(grant(PSAPL_2012.article(107)).providedOnFile(REMEDY_LODGED, Stay::remedyLodged));

    static final RuleTable<Stay, StayState> OF_2026 = table(PSAPL_2025.article(126), PSAPL_2025.article(129))
            .amendedBy(grant(PSAPL_2025.article(126))
                    .providedInSituation(
                            CAUSE_TO_STAY,
                            (item, grant, situation) -> item.hasCauseOf2026(situation),
                            PSAPL_2025.article(126)));

    /** The workflow, from the first day of the administrative-case rule as it was read. */
    public static final Workflow<Stay, StayState> WORKFLOW = Workflow.of(
            "stay-of-detention",
            Phrase.of("暂缓执行行政拘留", "stay of administrative detention"),
            Stay.blank(),
            RemedySettings.TRANSITION,
            Edition.from(LocalDate.of(2019, 1, 1), OF_2019),
            Edition.from(LocalDate.of(2026, 1, 1), OF_2026));

    private StayOfDetention() {}

    private static RuleTable<Stay, StayState> table(Citation staying, Citation resuming) {
        return RuleTable.of(
                StayState.class,
                StayCommand.VOCABULARY,
                under(AR.article(222), staying)
                        .may(OFFENDER, ApplyForStay.class)
                        .opens(APPLIED)
                        .starts(STAY_DECISION)
                        .recording(Stay::applied),
                grant(staying),
                under(AR.article(223), staying)
                        .may(COUNTY_ORGAN, RefuseStay.class)
                        .from(APPLIED)
                        .closes(REFUSED)
                        .provided(REASONS_GIVEN, (item, refuse) -> refuse.reasoned())
                        .stops(STAY_DECISION),
                under(AR.article(229), AR.article(230), resuming)
                        .shall(COUNTY_ORGAN, ResumeDetention.class)
                        .from(STAYED)
                        .closes(RESUMED)
                        .provided(LOST_OR_BROKEN, (item, resume) -> resume.lostOrBroken()),
                under(AR.article(231), AR.article(232))
                        .shall(COUNTY_ORGAN, EndStay.class)
                        .from(STAYED)
                        .closes(ENDED)
                        .provided(DETENTION_REVOKED, (item, end) -> end.revoked()));
    }

    private static Rule<Stay, StayState, GrantStay> grant(Citation staying) {
        return under(AR.article(222), AR.article(223), AR.article(224), staying)
                .may(COUNTY_ORGAN, GrantStay.class)
                .from(APPLIED)
                .to(STAYED)
                .provided(NO_DANGER, (item, grant) -> grant.noDanger())
                .provided(SECURITY_GIVEN, (item, grant) -> grant.security())
                .stops(STAY_DECISION);
    }

    /** How records of stays are read. */
    public static Activities<Stay, StayState> activities() {
        return Activities.of(WORKFLOW, PoliceRole.values())
                .activity(
                        ApplyForStay.class,
                        told -> new ApplyForStay(told.answer("remedyLodged"), told.answer("eventOfLife")))
                .activity(GrantStay.class, told -> new GrantStay(told.answer("noDanger"), told.answer("security")))
                .activity(RefuseStay.class, told -> new RefuseStay(told.answer("reasoned")))
                .activity(ResumeDetention.class, told -> new ResumeDetention(told.answer("lostOrBroken")))
                .activity(EndStay.class, told -> new EndStay(told.answer("revoked")))
                .complete();
    }
}
