package org.countygov.police.administrative;

import static org.countygov.law.Instruments.AR;
import static org.countygov.law.Instruments.CR;
import static org.countygov.law.Instruments.PSAPL_2012;
import static org.countygov.law.Instruments.PSAPL_2025;
import static org.countygov.police.administrative.AdministrativeCondition.*;
import static org.countygov.police.administrative.AdministrativeState.*;
import static org.countygov.police.administrative.IntakeRules.period;
import static org.countygov.police.administrative.IntakeRules.runs;
import static org.countygov.police.administrative.IntakeRules.stated;
import static org.countygov.police.shared.AdministrativeClocks.FAST_TRACK_DECISION;
import static org.countygov.police.shared.AdministrativeClocks.FIRST_INJURY_MEDIATION;
import static org.countygov.police.shared.AdministrativeClocks.MEASURE_BACK_REPORT;
import static org.countygov.police.shared.AdministrativeClocks.SECOND_MEDIATION;
import static org.countygov.police.shared.PoliceRole.CASE_UNIT_HEAD;
import static org.countygov.police.shared.PoliceRole.COUNTY_HEAD;
import static org.countygov.police.shared.PoliceRole.OFFICER;
import static org.countygov.police.shared.PoliceRole.STATION_HEAD;
import static org.countygov.workflow.Rule.either;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.countygov.law.Basis;
import org.countygov.law.Convention;
import org.countygov.police.administrative.InvestigationAct.*;
import org.countygov.police.shared.AdministrativeSettings;
import org.countygov.time.Clock;
import org.countygov.workflow.Answer;
import org.countygov.workflow.RuleTable;
import org.countygov.workflow.Situation;

/** The ways out of an investigation that lead past the ordinary decision: fast track, mediation, settlement, its end, a criminal case. */
final class OutcomeRules {
    private static final int LONG_DETENTION = 10;
    private static final Convention START_UNSAID =
            Convention.of("规定未明确由谁批准启动，由县级确定", "the rule does not say who approves the start; the county does");

    private OutcomeRules() {}

    static RuleTable<AdministrativeCase, AdministrativeState> added(
            RuleTable<AdministrativeCase, AdministrativeState> table, Law law) {
        Clock[] periods = InvestigationRules.periods(law).toArray(new Clock[0]);
        return table.amendedBy(
                // The fast track
                law.under(AR.article(40), AR.article(41), AR.article(42))
                        .may(either(OFFICER, STATION_HEAD, CASE_UNIT_HEAD), StartFastTrack.class)
                        .from(ACCEPTED, INVESTIGATING)
                        .to(FAST_TRACK)
                        .providedInSituation(
                                STARTED_BY_WHOM_COUNTY_NAMES,
                                (file, start, situation) ->
                                        Answer.of(situation.actor().role() != OFFICER
                                                || !situation.setting(AdministrativeSettings.FAST_TRACK_BY_HEAD)),
                                START_UNSAID)
                        .provided(FACTS_CLEAR, (file, start) -> start.factsClear(), AR.article(40))
                        .provided(ADMITS_AND_ACCEPTS, (file, start) -> start.admits(), AR.article(40))
                        .provided(CONSENT_WRITTEN, (file, start) -> start.consentWritten(), AR.article(42))
                        .providedOnFile(NOT_PERSONALLY_EXCLUDED, OutcomeRules::isFit, AR.article(41))
                        .provided(
                                NO_HEARING_IN_PROSPECT,
                                (file, start) ->
                                        law.isHeard(file, start.prospect()).not(),
                                AR.article(41))
                        .provided(
                                NO_LONG_DETENTION,
                                (file, start) -> start.prospect()
                                        .isDetainedFrom(LONG_DETENTION)
                                        .not(),
                                AR.article(41))
                        .starts(FAST_TRACK_DECISION, (file, start) -> file.arrivedAt()),
                law.under(AR.article(48))
                        .shall(OFFICER, RevertToOrdinary.class)
                        .from(FAST_TRACK)
                        .to(INVESTIGATING)
                        .stops(FAST_TRACK_DECISION),
                law.under(AR.article(44), AR.article(47))
                        .shall(OFFICER, DecideFast.class)
                        .from(FAST_TRACK)
                        .to(DECISION)
                        .providedInSituation(
                                WITHIN_FORTY_EIGHT_HOURS,
                                (file, decide, situation) ->
                                        situation.hasRunOut(FAST_TRACK_DECISION).not(),
                                AR.article(47))
                        .provided(TOLD_AND_HEARD, (file, decide) -> decide.toldAndHeard())
                        .provided(CHECKED, (file, decide) -> decide.checked(), AR.article(44))
                        .provided(
                                NO_HEARING_IN_PROSPECT,
                                (file, decide) ->
                                        law.isHeard(file, decide.penalty()).not(),
                                AR.article(41))
                        .provided(
                                NO_LONG_DETENTION,
                                (file, decide) -> decide.penalty()
                                        .isDetainedFrom(LONG_DETENTION)
                                        .not(),
                                AR.article(41))
                        .approvedBy(COUNTY_HEAD)
                        .stops(FAST_TRACK_DECISION)
                        .stops(periods)
                        .startsOneOf(DecisionRules.SERVICES, (file, decide) -> DecisionRules.service(file))
                        .startsOneOf(DecisionRules.OF_VICTIM, (file, decide) -> DecisionRules.copyToVictim(file))
                        .recording(AdministrativeCase::decidedFast),

                // Mediation within the case, and settlement without it
                law.under(AR.article(178), PSAPL_2012.article(9), PSAPL_2025.article(9))
                        .may(OFFICER, StartMediation.class)
                        .from(INVESTIGATING)
                        .to(MEDIATION)
                        .provided(FROM_CIVIL_DISPUTE, (file, start) -> start.fromCivilDispute())
                        .provided(MINOR_CIRCUMSTANCES, (file, start) -> start.minor())
                        .provided(PARTIES_WILLING, (file, start) -> start.willing(), AR.article(179))
                        .provided(
                                NO_BAR_TO_MEDIATION,
                                (file, start) -> Answer.of(start.bars().map(ImmutableSet::isEmpty)),
                                AR.article(179))
                        .provided(
                                MEDIATED_AS_PROVIDED,
                                (file, start) -> Answer.of(start.attendance().map(by -> by != Attendance.ONE)),
                                attendance(law))
                        .stops(FIRST_INJURY_MEDIATION)
                        .starts(SECOND_MEDIATION),
                law.under(AR.article(183))
                        .may(OFFICER, MediateAgain.class)
                        .from(MEDIATION)
                        .stays()
                        .providedInSituation(
                                FIRST_MEDIATION_NOT_LONG_AGO,
                                (file, again, situation) -> runs(situation, SECOND_MEDIATION)
                                        .and(situation
                                                .hasRunOut(SECOND_MEDIATION)
                                                .not()))
                        .stops(SECOND_MEDIATION),
                law.under(AR.article(185), AR.article(258).item(2), PSAPL_2012.article(9), PSAPL_2025.article(9))
                        .shall(OFFICER, AgreementPerformed.class)
                        .from(MEDIATION)
                        .to(CLOSED)
                        .provided(AGREED, (file, performed) -> performed.agreed())
                        .provided(PERFORMED, (file, performed) -> performed.performed())
                        .providedInSituation(
                                NOBODY_KEPT_TOO_LONG,
                                (file, performed, situation) -> Custody.isInTime(situation),
                                Custody.bases(law))
                        .stops(SECOND_MEDIATION)
                        .stops(periods),
                law.under(AR.article(185), PSAPL_2012.article(9), PSAPL_2025.article(9))
                        .shall(OFFICER, MediationFailed.class)
                        .from(MEDIATION)
                        .to(INVESTIGATING)
                        .stops(SECOND_MEDIATION)
                        .startsOneOf(InvestigationRules.periods(law), (file, failed) -> period(file)),
                law.under(AR.article(186), PSAPL_2025.article(9).paragraph(4))
                        .may(OFFICER, AcceptSettlement.class)
                        .from(INVESTIGATING)
                        .to(CLOSED)
                        .provided(SETTLED, (file, accept) -> accept.settled())
                        .provided(PERFORMED, (file, accept) -> accept.performed())
                        .provided(APPLIED_IN_WRITING, (file, accept) -> accept.appliedInWriting())
                        .providedInSituation(
                                NOBODY_KEPT_TOO_LONG,
                                (file, accept, situation) -> Custody.isInTime(situation),
                                Custody.bases(law))
                        .approvedBy(COUNTY_HEAD)
                        .stops(periods),

                // The end of the investigation, and the way into a criminal case
                law.under(AR.article(259))
                        .may(OFFICER, TerminateInvestigation.class)
                        .from(INVESTIGATING)
                        .closes(INVESTIGATION_TERMINATED)
                        .provided(
                                GROUND_TO_TERMINATE,
                                (file, terminate) -> stated(terminate.ground().isPresent()))
                        .providedInSituation(LIMITATION_REALLY_OVER, OutcomeRules::isReallyOver, AR.article(154))
                        .provided(MEASURES_RELEASED, (file, terminate) -> terminate.measuresReleased())
                        .providedInSituation(
                                NOBODY_KEPT_TOO_LONG,
                                (file, terminate, situation) -> Custody.isInTime(situation),
                                Custody.bases(law))
                        .approvedBy(STATION_HEAD, CASE_UNIT_HEAD, COUNTY_HEAD)
                        .stops(MEASURE_BACK_REPORT)
                        .stops(periods),
                law.under(
                                AR.article(65),
                                AR.article(172).paragraph(1).item(5),
                                AR.article(258).item(4),
                                PSAPL_2025.article(113).paragraph(1).item(3))
                        .shall(OFFICER, ConvertToCriminal.class)
                        .from(
                                REPORT_REGISTERED,
                                ACCEPTANCE_REVIEW,
                                ACCEPTED,
                                INVESTIGATING,
                                FAST_TRACK,
                                SUMMARY_PENALTY,
                                MEDIATION,
                                LEGAL_REVIEW,
                                PRE_DECISION_NOTICE,
                                HEARING,
                                DECISION,
                                SERVED,
                                EXECUTING,
                                STAYED)
                        .closes(CONVERTED_TO_CRIMINAL)
                        .provided(CRIME_SUSPECTED, (file, convert) -> convert.crimeSuspected())
                        .provided(
                                FILING_PAPERS_THERE,
                                (file, convert) -> convert.filed(),
                                law.bases(AR.article(65), CR.article(178)))
                        .providedInSituation(
                                NOBODY_KEPT_TOO_LONG,
                                (file, convert, situation) -> Custody.isInTime(situation),
                                Custody.bases(law))
                        .stops(periods)
                        .recording(AdministrativeCase::converted));
    }

    private static Basis[] attendance(Law law) {
        return law.bases(AR.article(52).paragraph(2), PSAPL_2025.article(108));
    }

    /** No minor, nobody blind, deaf or mute, nobody who may be mentally ill. */
    private static Answer isFit(AdministrativeCase file) {
        return file.offender()
                .map(offender -> offender.isMinor()
                        .or(offender.disabled())
                        .or(offender.mentallyIll())
                        .not())
                .orElse(Answer.UNKNOWN);
    }

    private static Answer isReallyOver(AdministrativeCase file, TerminateInvestigation terminate, Situation situation) {
        return terminate.ground().equals(Optional.of(TerminationGround.OUT_OF_LIMITATION))
                ? DecisionRules.isOutOfLimitation(file, situation)
                : Answer.YES;
    }
}
