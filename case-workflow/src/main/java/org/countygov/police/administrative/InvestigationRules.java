package org.countygov.police.administrative;

import static org.countygov.law.Instruments.ACL;
import static org.countygov.law.Instruments.AR;
import static org.countygov.law.Instruments.INJ;
import static org.countygov.law.Instruments.PSAPL_2012;
import static org.countygov.law.Instruments.PSAPL_2025;
import static org.countygov.police.administrative.AdministrativeCondition.*;
import static org.countygov.police.administrative.AdministrativeState.*;
import static org.countygov.police.administrative.IntakeRules.runs;
import static org.countygov.police.administrative.IntakeRules.stated;
import static org.countygov.police.shared.AdministrativeClocks.APPRAISAL_COPIES;
import static org.countygov.police.shared.AdministrativeClocks.ASK_REAPPRAISAL;
import static org.countygov.police.shared.AdministrativeClocks.COMPLEX;
import static org.countygov.police.shared.AdministrativeClocks.ENTRUST_INJURY_APPRAISAL;
import static org.countygov.police.shared.AdministrativeClocks.MANY_OR_UNKNOWN;
import static org.countygov.police.shared.AdministrativeClocks.MEASURE_BACK_REPORT;
import static org.countygov.police.shared.AdministrativeClocks.OTHER_CASE;
import static org.countygov.police.shared.AdministrativeClocks.PUBLIC_ORDER_CASE;
import static org.countygov.police.shared.AdministrativeClocks.QUESTIONING;
import static org.countygov.police.shared.AdministrativeClocks.REAPPRAISAL_REFUSAL;
import static org.countygov.police.shared.PoliceRole.CASE_UNIT_HEAD;
import static org.countygov.police.shared.PoliceRole.COUNTY_HEAD;
import static org.countygov.police.shared.PoliceRole.COUNTY_ORGAN;
import static org.countygov.police.shared.PoliceRole.OFFENDER;
import static org.countygov.police.shared.PoliceRole.OFFICER;
import static org.countygov.police.shared.PoliceRole.STATION_HEAD;
import static org.countygov.police.shared.PoliceRole.SUPERIOR_ORGAN;
import static org.countygov.police.shared.PoliceRole.VICTIM;
import static org.countygov.workflow.Rule.either;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.countygov.law.Basis;
import org.countygov.police.administrative.InvestigationAct.*;
import org.countygov.time.Clock;
import org.countygov.time.Extension;
import org.countygov.workflow.Answer;
import org.countygov.workflow.RuleTable;

/** The investigation: summons and questioning, measures, appraisal, and the time of the case. */
final class InvestigationRules {
    private InvestigationRules() {}

    /** The periods of a case that are law. */
    static ImmutableList<Clock> periods(Law law) {
        return OTHER_CASE.isInForceOn(law.firstDay())
                ? ImmutableList.of(PUBLIC_ORDER_CASE, OTHER_CASE)
                : ImmutableList.of(PUBLIC_ORDER_CASE);
    }

    static RuleTable<AdministrativeCase, AdministrativeState> added(
            RuleTable<AdministrativeCase, AdministrativeState> table, Law law) {
        return withMeasures(withQuestioning(table, law), law);
    }

    private static RuleTable<AdministrativeCase, AdministrativeState> withQuestioning(
            RuleTable<AdministrativeCase, AdministrativeState> table, Law law) {
        Basis[] attendance = law.bases(AR.article(52), PSAPL_2025.article(108));
        return table.amendedBy(
                law.under(AR.article(49), AR.article(52))
                        .shall(OFFICER, Investigate.class)
                        .from(ACCEPTED)
                        .to(INVESTIGATING)
                        .provided(
                                TWO_OFFICERS,
                                (file, investigate) -> investigate.officers().isEmpty()
                                        ? Answer.UNKNOWN
                                        : Answer.of(investigate.officers().size() >= 2),
                                attendance)
                        .recording(AdministrativeCase::investigated),
                law.under(AR.article(49))
                        .may(OFFICER, IdentifyOffender.class)
                        .from(ACCEPTED, INVESTIGATING, FAST_TRACK, LEGAL_REVIEW, PRE_DECISION_NOTICE, SERVED, EXECUTING)
                        .stays()
                        .recording((file, identify) -> file.withOffender(identify.offender())),

                // Summons and questioning
                law.under(AR.article(66), AR.article(67), PSAPL_2025.article(96))
                        .may(OFFICER, Summon.class)
                        .from(INVESTIGATING)
                        .stays()
                        .provided(REASON_TOLD, (file, summon) -> summon.reasonTold(), AR.article(67))
                        .provided(NOT_CHAINED, (file, summon) -> summon.notChained(), AR.article(69))
                        .approvedBy(STATION_HEAD, CASE_UNIT_HEAD)
                        .recording((file, summon) -> file.withSummoned(true)),
                law.under(AR.article(67), PSAPL_2025.article(96))
                        .may(OFFICER, SummonOrally.class)
                        .from(INVESTIGATING)
                        .stays()
                        .provided(FOUND_ON_THE_SPOT, (file, summon) -> summon.foundOnTheSpot())
                        .provided(BADGE_SHOWN, (file, summon) -> summon.badgeShown())
                        .provided(REASON_TOLD, (file, summon) -> summon.reasonTold())
                        .provided(NOTED_IN_RECORD, (file, summon) -> summon.noted())
                        .provided(NOT_CHAINED, (file, summon) -> summon.notChained(), AR.article(69))
                        .recording((file, summon) -> file.withSummoned(true)),
                law.under(AR.article(67), PSAPL_2025.article(96))
                        .may(OFFICER, ForceSummon.class)
                        .from(INVESTIGATING)
                        .stays()
                        .providedOnFile(SUMMONED_BEFORE, file -> Answer.of(file.summoned()))
                        .provided(REFUSED_WITHOUT_REASON, (file, force) -> force.refused())
                        .approvedBy(STATION_HEAD, CASE_UNIT_HEAD),
                law.under(
                                AR.article(67),
                                AR.article(69),
                                AR.article(70),
                                PSAPL_2012.article(83),
                                PSAPL_2025.article(97))
                        .shall(OFFICER, RecordArrival.class)
                        .from(INVESTIGATING)
                        .stays()
                        .provided(
                                MANNER_RECORDED,
                                (file, arrival) -> stated(arrival.manner().isPresent()))
                        .provided(FAMILY_TOLD, (file, arrival) -> arrival.familyTold())
                        .providedInSituation(
                                DEPARTED_BEFORE,
                                (file, arrival, situation) ->
                                        runs(situation, QUESTIONING).not(),
                                AR.article(69))
                        .providedInSituation(
                                NOBODY_KEPT_TOO_LONG,
                                (file, arrival, situation) -> Custody.isInTime(situation),
                                Custody.bases(law))
                        .starts(QUESTIONING, (file, arrival) -> arrival.arrivedAt())
                        .recording(AdministrativeCase::arrived),
                law.since2026(
                        law.under(AR.article(52), AR.article(75), PSAPL_2012.article(84), PSAPL_2025.article(98))
                                .may(OFFICER, Question.class)
                                .from(INVESTIGATING)
                                .stays()
                                .provided(
                                        ATTENDANCE_LAWFUL,
                                        (file, question) -> isAttended(law, question.attendance()),
                                        attendance)
                                .provided(
                                        GUARDIAN_PRESENT,
                                        (file, question) -> file.isMinor().not().or(question.guardian()),
                                        law.bases(AR.article(75), PSAPL_2012.article(84), PSAPL_2025.article(98)))
                                .providedInSituation(
                                        WITHIN_QUESTIONING_TIME,
                                        (file, question, situation) -> situation
                                                .hasRunOut(QUESTIONING)
                                                .not()
                                                .and(Custody.isInTime(situation)),
                                        Custody.bases(law)),
                        rule -> rule.provided(
                                RECORDED_IN_VENUE,
                                (file, question) -> question.inVenue().not().or(question.recorded()),
                                PSAPL_2025.article(97))),
                law.since2026(
                        law.under(AR.article(69), PSAPL_2012.article(83), PSAPL_2025.article(97))
                                .may(OFFICER, ExtendQuestioning.class)
                                .from(INVESTIGATING)
                                .stays()
                                .provided(
                                        STEP_NAMED,
                                        (file, extend) -> stated(extend.step().isPresent()))
                                .provided(GROUNDS_OF_STEP, (file, extend) -> extend.grounds())
                                .providedInSituation(
                                        QUESTIONING_UNDER_WAY,
                                        (file, extend, situation) -> runs(situation, QUESTIONING))
                                .providedInSituation(
                                        NOBODY_KEPT_TOO_LONG,
                                        (file, extend, situation) -> Custody.isInTime(situation),
                                        Custody.bases(law))
                                .extendsClock(
                                        QUESTIONING,
                                        (file, extend, at) -> extend.step()
                                                .map(step -> Extension.of(
                                                        step == QuestioningStep.COMPLEX ? COMPLEX : MANY_OR_UNKNOWN,
                                                        at))),
                        rule -> rule.provided(
                                TWELVE_HOURS_FOR_PUBLIC_ORDER,
                                (file, extend) -> extend.step().equals(Optional.of(QuestioningStep.MANY_OR_UNKNOWN))
                                        ? file.isPublicOrder()
                                        : Answer.YES,
                                PSAPL_2025.article(97))),
                law.under(AR.article(58))
                        .may(OFFICER, RestrainDrunk.class)
                        .from(INVESTIGATING)
                        .stays()
                        .providedInSituation(
                                NOBODY_KEPT_TOO_LONG,
                                (file, restrain, situation) -> Custody.isInTime(situation),
                                Custody.bases(law))
                        .pauses(QUESTIONING),
                law.under(AR.article(58))
                        .shall(OFFICER, EndRestraint.class)
                        .from(INVESTIGATING)
                        .stays()
                        .resumes(QUESTIONING),
                law.under(AR.article(69))
                        .shall(OFFICER, RecordDeparture.class)
                        .from(
                                INVESTIGATING,
                                FAST_TRACK,
                                MEDIATION,
                                LEGAL_REVIEW,
                                PRE_DECISION_NOTICE,
                                HEARING,
                                DECISION,
                                SERVED,
                                EXECUTING)
                        .stays()
                        .provided(TIMES_RECORDED, (file, departure) -> departure.timesRecorded())
                        .stops(QUESTIONING));
    }

    private static RuleTable<AdministrativeCase, AdministrativeState> withMeasures(
            RuleTable<AdministrativeCase, AdministrativeState> table, Law law) {
        Basis[] attendance = law.bases(AR.article(52), PSAPL_2025.article(108));
        return table.amendedBy(
                law.under(AR.article(55), AR.article(107), AR.article(111), ACL.article(24), PSAPL_2025.article(105))
                        .may(OFFICER, Seize.class)
                        .from(INVESTIGATING)
                        .stays()
                        .provided(ATTENDANCE_LAWFUL, (file, seize) -> isAttended(law, seize.attendance()), attendance)
                        .provided(RELEVANT_TO_CASE, (file, seize) -> seize.relevant(), AR.article(107))
                        .provided(
                                NOT_PROTECTED,
                                (file, seize) -> seize.protectedThing().not(),
                                AR.article(107))
                        .provided(LIST_HANDED_OVER, (file, seize) -> seize.handedOver(), AR.article(111))
                        .approvedBy(COUNTY_HEAD),
                law.under(AR.article(55), AR.article(108), AR.article(111), ACL.article(24), PSAPL_2025.article(105))
                        .may(OFFICER, Seal.class)
                        .from(INVESTIGATING)
                        .stays()
                        // The one-officer exception of 2025 does not name sealing.
                        .provided(
                                TWO_OFFICERS,
                                (file, seal) -> Answer.of(seal.attendance().map(Attendance.TWO_OFFICERS::equals)),
                                AR.article(52))
                        .provided(RELEVANT_TO_CASE, (file, seal) -> seal.relevant(), AR.article(108))
                        .provided(
                                NOT_PROTECTED,
                                (file, seal) -> seal.protectedThing().not(),
                                AR.article(108))
                        .provided(LIST_HANDED_OVER, (file, seal) -> seal.handedOver(), AR.article(111))
                        .approvedBy(COUNTY_HEAD),
                law.under(AR.article(110))
                        .may(OFFICER, RegisterInPlace.class)
                        .from(INVESTIGATING)
                        .stays()
                        .provided(MAY_BE_LOST, (file, register) -> register.mayBeLost())
                        .provided(LIST_HANDED_OVER, (file, register) -> register.handedOver())
                        .approvedBy(CASE_UNIT_HEAD),
                law.since2026(
                        law.under(AR.article(56), ACL.article(19), PSAPL_2025.article(105))
                                .may(OFFICER, ActOnTheSpot.class)
                                .from(ACCEPTED, INVESTIGATING)
                                .stays()
                                .provided(URGENT, (file, act) -> act.urgent())
                                .provided(RELEVANT_TO_CASE, (file, act) -> act.relevant())
                                .starts(MEASURE_BACK_REPORT),
                        rule -> rule.provided(
                                RECORDED_ON_THE_SPOT, (file, act) -> act.recorded(), PSAPL_2025.article(105))),
                law.under(AR.article(56), ACL.article(19))
                        .shall(OFFICER, ApproveMeasure.class)
                        .from(ACCEPTED, INVESTIGATING)
                        .stays()
                        .approvedBy(COUNTY_HEAD)
                        .within(MEASURE_BACK_REPORT)
                        .stops(MEASURE_BACK_REPORT),
                law.under(AR.article(56), AR.article(115))
                        .shall(OFFICER, LiftMeasure.class)
                        .from(ACCEPTED, INVESTIGATING, MEDIATION, LEGAL_REVIEW, PRE_DECISION_NOTICE, SERVED, EXECUTING)
                        .stays()
                        .stops(MEASURE_BACK_REPORT),
                law.under(AR.article(82), PSAPL_2025.article(103))
                        .may(OFFICER, InspectPlace.class)
                        .from(INVESTIGATING)
                        .stays()
                        .provided(
                                TWO_OFFICERS,
                                (file, inspect) ->
                                        Answer.of(inspect.attendance().map(Attendance.TWO_OFFICERS::equals)),
                                AR.article(52))
                        .approvedBy(COUNTY_HEAD),

                // Appraisal, which is not counted
                law.under(AR.article(165), PSAPL_2012.article(99), PSAPL_2025.article(118), INJ.article(18))
                        .may(OFFICER, EntrustAppraisal.class)
                        .from(ACCEPTED, INVESTIGATING)
                        .stays()
                        .stops(ENTRUST_INJURY_APPRAISAL)
                        .pauses(periods(law).toArray(new Clock[0])),
                law.under(AR.article(97), AR.article(165))
                        .shall(OFFICER, ReceiveAppraisal.class)
                        .from(ACCEPTED, INVESTIGATING)
                        .stays()
                        .resumes(periods(law).toArray(new Clock[0]))
                        .starts(APPRAISAL_COPIES),
                law.under(AR.article(97))
                        .shall(OFFICER, GiveAppraisal.class)
                        .from(ACCEPTED, INVESTIGATING)
                        .stays()
                        .within(APPRAISAL_COPIES)
                        .stops(APPRAISAL_COPIES)
                        .starts(ASK_REAPPRAISAL),
                law.under(AR.article(97), AR.article(98))
                        .may(either(OFFENDER, VICTIM), AskReappraisal.class)
                        .from(ACCEPTED, INVESTIGATING)
                        .stays()
                        .providedOnFile(NOT_YET_REAPPRAISED, file -> Answer.of(!file.reappraised()), AR.article(98))
                        .within(ASK_REAPPRAISAL)
                        .stops(ASK_REAPPRAISAL),
                law.under(AR.article(98))
                        .may(OFFICER, GrantReappraisal.class)
                        .from(ACCEPTED, INVESTIGATING)
                        .stays()
                        .providedOnFile(NOT_YET_REAPPRAISED, file -> Answer.of(!file.reappraised()))
                        .approvedBy(COUNTY_HEAD)
                        .pauses(periods(law).toArray(new Clock[0]))
                        .recording((file, grant) -> file.withReappraised(true)),
                law.under(AR.article(98))
                        .may(OFFICER, RefuseReappraisal.class)
                        .from(ACCEPTED, INVESTIGATING)
                        .stays()
                        .approvedBy(COUNTY_HEAD)
                        .starts(REAPPRAISAL_REFUSAL),
                law.under(AR.article(98))
                        .shall(OFFICER, TellReappraisalRefused.class)
                        .from(ACCEPTED, INVESTIGATING)
                        .stays()
                        .within(REAPPRAISAL_REFUSAL)
                        .stops(REAPPRAISAL_REFUSAL),

                // The time of the case
                law.under(AR.article(165), PSAPL_2012.article(99), PSAPL_2025.article(118))
                        .may(OFFICER, ExtendCase.class)
                        .from(INVESTIGATING, LEGAL_REVIEW, PRE_DECISION_NOTICE)
                        .stays()
                        .providedInSituation(
                                PERIOD_OF_CASE_RUNS, (file, extend, situation) -> runs(situation, PUBLIC_ORDER_CASE))
                        .approvedAtLevel(
                                ImmutableSet.of(SUPERIOR_ORGAN, COUNTY_ORGAN),
                                (file, extend) -> file.stationCase() == Answer.YES
                                        ? ImmutableSet.of(COUNTY_ORGAN)
                                        : ImmutableSet.of(SUPERIOR_ORGAN))
                        .extendsClock(
                                PUBLIC_ORDER_CASE,
                                (file, extend, at) -> Optional.of(Extension.of(law.extension(), at))),
                law.under(AR.article(165))
                        .shall(OFFICER, ExplainDelay.class)
                        .from(INVESTIGATING)
                        .stays()
                        .provided(OFFENDER_UNKNOWN_OR_FLED, (file, explain) -> explain.unknownOrFled()));
    }

    /** Two officers; since 2026 also one in the standard venue with all of it recorded. */
    private static Answer isAttended(Law law, Optional<Attendance> attendance) {
        return Answer.of(attendance.map(by -> switch (by) {
            case TWO_OFFICERS -> true;
            case ONE_IN_VENUE_RECORDED -> law.isRevised();
            case ONE_WITH_AUXILIARIES_RECORDED, ONE -> false;
        }));
    }
}
