package org.countygov.mediation.screening;

import static org.countygov.law.Instruments.GDP;
import static org.countygov.law.Instruments.ST;
import static org.countygov.mediation.screening.ScreeningCondition.*;
import static org.countygov.mediation.screening.ScreeningState.*;
import static org.countygov.mediation.shared.MediationRole.NEXT_LEVEL;
import static org.countygov.mediation.shared.MediationRole.SCREENER;
import static org.countygov.mediation.shared.MediationRole.UNIT_HEAD;
import static org.countygov.mediation.shared.RegisterClocks.SUBMISSION;
import static org.countygov.workflow.Rule.under;

import org.countygov.law.Convention;
import org.countygov.mediation.screening.ScreeningCommand.*;
import org.countygov.workflow.RuleTable;

/** Screening, rule by rule, in the course of a round. */
final class ScreeningRules {
    private static final Convention TOOL =
            Convention.of("行政管理工具；法规仅要求定期排查", "a tool of administration; law says regularly only");

    static final RuleTable<ScreeningRound, ScreeningState> TABLE = RuleTable.of(
            ScreeningState.class,
            ScreeningCommand.VOCABULARY,

            // The unit screens its own ground
            under(GDP.article(15), ST.article(6), TOOL)
                    .shall(UNIT_HEAD, PlanRound.class)
                    .opens(PLANNED)
                    .providedInSituation(OWN_UNIT, ScreeningRound::isPlannedByUnit, TOOL)
                    .providedInSituation(PERIOD_OF_CADENCE, ScreeningRound::isOfCadence, TOOL)
                    .providedInSituation(PLANNED_IN_TIME, ScreeningRound::isPlannedInTime, TOOL)
                    .providedInSituation(DUE_AS_SET, ScreeningRound::isDueAsSet, TOOL)
                    .provided(ONE_ROUND_A_PERIOD, ScreeningRound::isOnlyOne, TOOL)
                    .recording(ScreeningRound::planned),
            under(TOOL)
                    .byLaw(new Open())
                    .from(PLANNED)
                    .to(OPEN)
                    .asSoonAs(PERIOD_BEGUN, ScreeningRound::beginsAt)
                    .startsAsSet(SUBMISSION, (round, open) -> round.timeToHandIn()),
            under(GDP.article(15), ST.article(6), TOOL)
                    .shall(SCREENER, AddFinding.class)
                    .from(OPEN)
                    .stays()
                    .provided(DISPUTE_REGISTERED, ScreeningRound::isRegistered)
                    .recording(ScreeningRound::found),

            // It is handed in, with findings or an express zero report
            under(TOOL)
                    .shall(UNIT_HEAD, Submit.class)
                    .from(OPEN, RETURNED_FOR_FIX)
                    .to(SUBMITTED)
                    .providedInSituation(BY_THE_UNIT, ScreeningRound::isByUnit)
                    .providedInSituation(FINDINGS_OR_ZERO_REPORT, ScreeningRound::hasFindingsOrZeroReport)
                    .provided(ZERO_REPORT_TRUE, ScreeningRound::isZeroReportTrue)
                    .stops(SUBMISSION)
                    .recording(ScreeningRound::submitted),
            under(TOOL)
                    .byLaw(new Lapse())
                    .from(OPEN)
                    .to(OVERDUE)
                    .onExpiryOf(SUBMISSION)
                    .stops(SUBMISSION)
                    .recording(ScreeningRound::lapsed),
            under(TOOL)
                    .shall(UNIT_HEAD, SubmitLate.class)
                    .from(OVERDUE)
                    .to(SUBMITTED)
                    .providedInSituation(BY_THE_UNIT, ScreeningRound::isByUnit)
                    .providedInSituation(FINDINGS_OR_ZERO_REPORT, ScreeningRound::hasFindingsOrZeroReport)
                    .provided(ZERO_REPORT_TRUE, ScreeningRound::isZeroReportTrue)
                    .recording(ScreeningRound::submittedLate),

            // The next level looks at it, and changes nothing in it
            under(TOOL)
                    .may(NEXT_LEVEL, ReturnForFix.class)
                    .from(SUBMITTED)
                    .to(RETURNED_FOR_FIX)
                    .providedInSituation(BY_ANOTHER_UNIT, ScreeningRound::isByAnother)
                    .provided(DEFECTS_NAMED, ScreeningRound::areDefectsNamed),
            under(TOOL)
                    .shall(NEXT_LEVEL, Consolidate.class)
                    .from(SUBMITTED)
                    .to(CONSOLIDATED)
                    .providedInSituation(BY_ANOTHER_UNIT, ScreeningRound::isByAnother)
                    .providedInSituation(CHILDREN_DONE, ScreeningRound::areChildrenDone)
                    .providedInSituation(NOBODY_LEFT_OUT, ScreeningRound::isNobodyLeftOut),
            under(TOOL).may(NEXT_LEVEL, Close.class).from(CONSOLIDATED).closes(CLOSED));

    private ScreeningRules() {}
}
