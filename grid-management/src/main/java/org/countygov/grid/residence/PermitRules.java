package org.countygov.grid.residence;

import static org.countygov.grid.residence.PermitCondition.*;
import static org.countygov.grid.residence.PermitState.*;
import static org.countygov.grid.shared.CommunityClocks.ENDORSEMENT;
import static org.countygov.grid.shared.CommunityClocks.PERMIT_ISSUE;
import static org.countygov.grid.shared.GridRole.POLICE;
import static org.countygov.grid.shared.GridRole.RESIDENT;
import static org.countygov.law.Instruments.HZ_LD;
import static org.countygov.law.Instruments.JZZ;
import static org.countygov.law.Instruments.ZJ_LD;
import static org.countygov.workflow.Rule.under;

import org.countygov.grid.residence.PermitCommand.*;
import org.countygov.law.Convention;
import org.countygov.workflow.RuleTable;

/** Residence permits, rule by rule, in the order of the regulation of 2015. */
final class PermitRules {
    private static final Convention ACCEPTED_WHEN_COMPLETE =
            Convention.of("材料补齐之日视为受理之日", "an application with missing papers counts as accepted when they are there");
    private static final Convention YEARS_FROM_ISSUE = Convention.of(
            "每满一年自发放之日起算，法律未明确", "full years are counted from issue; the regulation does not say from when");
    private static final Convention MODEL =
            Convention.of("参照杭州的规定，本地由县级确定", "modelled on Hangzhou; the county sets it here");

    static final RuleTable<Permit, PermitState> OF_2016 = RuleTable.of(
            PermitState.class,
            PermitCommand.VOCABULARY,

            // Application and issue
            under(JZZ.article(2), JZZ.article(9))
                    .may(RESIDENT, Apply.class)
                    .opens(APPLIED)
                    .providedInSituation(HALF_A_YEAR, Permit::hasHalfAYear, JZZ.article(2), ZJ_LD.article(16))
                    .provided(STABLE_TIE, Permit::hasStableTie, JZZ.article(2))
                    .starts(PERMIT_ISSUE)
                    .recording(Permit::applied),
            under(JZZ.article(9))
                    .shall(POLICE, RequestMaterial.class)
                    .from(APPLIED)
                    .to(INCOMPLETE_APPLICATION)
                    .provided(TOLD_ALL_AT_ONCE, Permit::areAllTold)
                    .providedOnFile(NOT_TOLD_BEFORE, Permit::isFirstRequest)
                    .stops(PERMIT_ISSUE)
                    .recording(Permit::asked),
            under(JZZ.article(9), ACCEPTED_WHEN_COMPLETE)
                    .may(RESIDENT, Supplement.class)
                    .from(INCOMPLETE_APPLICATION)
                    .to(APPLIED)
                    .provided(PAPERS_COMPLETE, Permit::isComplete)
                    .starts(PERMIT_ISSUE),
            under(JZZ.article(9))
                    .shall(POLICE, Issue.class)
                    .from(APPLIED)
                    .to(ACTIVE)
                    .provided(CONDITIONS_MET, Permit::meetsConditions, JZZ.article(2))
                    .within(PERMIT_ISSUE)
                    .stops(PERMIT_ISSUE)
                    .starts(ENDORSEMENT)
                    .recording(Permit::issued),

            // The endorsement of every year
            under(JZZ.article(10), YEARS_FROM_ISSUE)
                    .shall(POLICE, Endorse.class)
                    .from(ACTIVE)
                    .stays()
                    .providedInSituation(WINDOW_OPEN, Permit::isWindowOpen)
                    .within(ENDORSEMENT)
                    .starts(ENDORSEMENT, (permit, endorse) -> permit.yearBeganAt())
                    .recording(Permit::endorsed),
            under(JZZ.article(10))
                    .byLaw(new MissEndorsement())
                    .from(ACTIVE)
                    .to(FUNCTION_SUSPENDED)
                    .onExpiryOf(ENDORSEMENT)
                    .stops(ENDORSEMENT)
                    .recording(Permit::suspended),
            under(JZZ.article(10), HZ_LD.article(20))
                    .shall(POLICE, EndorseLate.class)
                    .from(FUNCTION_SUSPENDED)
                    .to(ACTIVE)
                    .provided(CONDITIONS_MET, Permit::meetsConditions, JZZ.article(2))
                    .starts(ENDORSEMENT)
                    .recording(Permit::endorsedLate),

            // The end
            under(HZ_LD.article(21), MODEL)
                    .may(POLICE, Terminate.class)
                    .from(ACTIVE, FUNCTION_SUSPENDED)
                    .closes(TERMINATED)
                    .provided(GROUND_NAMED, Permit::hasGround)
                    .stops(ENDORSEMENT)
                    .recording(Permit::terminated));

    private PermitRules() {}
}
