package org.countygov.police.administrative;

import static org.countygov.law.Instruments.ADM_DET;
import static org.countygov.law.Instruments.APL_2021;
import static org.countygov.law.Instruments.AR;
import static org.countygov.law.Instruments.PSAPL_2012;
import static org.countygov.law.Instruments.PSAPL_2025;
import static org.countygov.police.administrative.AdministrativeCondition.*;
import static org.countygov.police.administrative.AdministrativeState.*;
import static org.countygov.police.shared.AdministrativeClocks.DECIDE_LEAVE;
import static org.countygov.police.shared.AdministrativeClocks.DEFERRED;
import static org.countygov.police.shared.AdministrativeClocks.DETENTION;
import static org.countygov.police.shared.AdministrativeClocks.PAY_FINE;
import static org.countygov.police.shared.AdministrativeRemedyClocks.STAY_DECISION;
import static org.countygov.police.shared.PoliceRole.COUNTY_ORGAN;
import static org.countygov.police.shared.PoliceRole.DETENTION_HOUSE;
import static org.countygov.police.shared.PoliceRole.FAMILY;
import static org.countygov.police.shared.PoliceRole.OFFENDER;
import static org.countygov.police.shared.PoliceRole.OFFICER;
import static org.countygov.workflow.Rule.either;

import java.util.Optional;
import org.countygov.law.Basis;
import org.countygov.police.administrative.ExecutionAct.*;
import org.countygov.police.shared.AdministrativeSettings;
import org.countygov.police.shared.AdministrativeSettings.StayGrounds;
import org.countygov.time.ClockRun;
import org.countygov.time.Extension;
import org.countygov.time.TimeLimit;
import org.countygov.workflow.Answer;
import org.countygov.workflow.RuleTable;
import org.countygov.workflow.Situation;

/** The execution of the decision, the stay of a detention, and the closed file. */
final class ExecutionRules {
    private ExecutionRules() {}

    static RuleTable<AdministrativeCase, AdministrativeState> added(
            RuleTable<AdministrativeCase, AdministrativeState> table, Law law) {
        Basis[] stay = law.bases(
                AR.article(222), AR.article(223), AR.article(224), PSAPL_2012.article(107), PSAPL_2025.article(126));
        return table.amendedBy(
                law.under(AR.article(199), AR.article(219), PSAPL_2025.article(122), APL_2021.article(73))
                        .shall(either(OFFICER, DETENTION_HOUSE), Execute.class)
                        .from(SERVED)
                        .to(EXECUTING)
                        .providedOnFile(
                                PENALTY_TO_EXECUTE,
                                file -> Answer.of(file.ruling().map(Ruling.PENALTY::equals)))
                        .provided(
                                DETENTION_DECIDED,
                                (file, execute) ->
                                        Answer.of(!execute.detaining()).or(file.isPunishedBy(PenaltyKind.DETENTION)))
                        .provided(
                                DETENTION_TO_BE_EXECUTED,
                                (file, execute) -> Answer.of(!execute.detaining())
                                        .or(file.offender()
                                                .map(law.exempt())
                                                .orElse(Answer.UNKNOWN)
                                                .not()),
                                law.bases(AR.article(164), PSAPL_2012.article(21), PSAPL_2025.article(23)))
                        .startsAsSet(DETENTION, (file, execute) -> execute.detaining() ? days(file) : Optional.empty())
                        .recording(AdministrativeCase::executed),
                law.under(AR.article(214), APL_2021.article(67))
                        .shall(OFFENDER, PayFine.class)
                        .from(SERVED, EXECUTING, STAYED)
                        .stays()
                        .within(PAY_FINE)
                        .stops(PAY_FINE),
                law.under(AR.article(217), APL_2021.article(67))
                        .may(COUNTY_ORGAN, DeferFine.class)
                        .from(SERVED, EXECUTING, STAYED)
                        .stays()
                        .extendsClock(
                                PAY_FINE, (file, defer, at) -> defer.by().map(by -> Extension.of(DEFERRED, by, at))),

                // Stay of a detention; a fine is not stayed with it
                law.under(AR.article(222), AR.article(223), PSAPL_2012.article(107), PSAPL_2025.article(126))
                        .may(either(OFFENDER, FAMILY), ApplyForStay.class)
                        .from(SERVED, EXECUTING)
                        .stays()
                        .providedOnFile(
                                DETENTION_DECIDED, file -> file.isPunishedBy(PenaltyKind.DETENTION), AR.article(225))
                        .starts(STAY_DECISION),
                law.under(AR.article(222), AR.article(223), PSAPL_2012.article(107), PSAPL_2025.article(126))
                        .may(COUNTY_ORGAN, StayDetention.class)
                        .from(SERVED, EXECUTING)
                        .to(STAYED)
                        .providedOnFile(
                                DETENTION_DECIDED, file -> file.isPunishedBy(PenaltyKind.DETENTION), AR.article(225))
                        .providedInSituation(
                                GROUND_TO_STAY, (file, grant, situation) -> isStayable(law, grant, situation), stay)
                        .providedInSituation(
                                DETENTION_NOT_OVER,
                                (file, grant, situation) ->
                                        situation.hasRunOut(DETENTION).not(),
                                Custody.bases(law))
                        .provided(NO_SOCIAL_DANGER, (file, grant) -> grant.noDanger(), stay)
                        .provided(SECURED, (file, grant) -> grant.secured(), stay)
                        .within(STAY_DECISION)
                        .stops(STAY_DECISION)
                        .pauses(DETENTION),
                law.under(AR.article(223))
                        .may(COUNTY_ORGAN, RefuseStay.class)
                        .from(SERVED, EXECUTING)
                        .stays()
                        .within(STAY_DECISION)
                        .stops(STAY_DECISION),
                law.under(AR.article(229), AR.article(230), AR.article(231), AR.article(232), PSAPL_2025.article(129))
                        .shall(COUNTY_ORGAN, ResumeDetention.class)
                        .from(STAYED)
                        .to(EXECUTING)
                        .provided(
                                STAY_IS_OVER,
                                (file, resume) -> resume.remedyLost().or(resume.breached()))
                        .resumes(DETENTION)
                        // A stay granted before the intake leaves all of the detention to be served.
                        .startsAsSet(DETENTION, (file, resume) -> file.detained() ? Optional.empty() : days(file)),

                // In the house
                law.under(ADM_DET.article(27))
                        .may(either(OFFENDER, FAMILY), ApplyForLeave.class)
                        .from(EXECUTING)
                        .stays()
                        .providedInSituation(
                                IN_DETENTION,
                                (file, apply, situation) -> Custody.isDetained(situation),
                                Custody.bases(law))
                        .starts(DECIDE_LEAVE),
                law.under(ADM_DET.article(27), ADM_DET.article(30), PSAPL_2025.article(126))
                        .may(COUNTY_ORGAN, GrantLeave.class)
                        .from(EXECUTING)
                        .stays()
                        .providedInSituation(
                                IN_DETENTION,
                                (file, grant, situation) -> Custody.isDetained(situation),
                                Custody.bases(law))
                        .stops(DECIDE_LEAVE)
                        .pauses(DETENTION),
                law.under(ADM_DET.article(27))
                        .may(COUNTY_ORGAN, RefuseLeave.class)
                        .from(EXECUTING)
                        .stays()
                        .stops(DECIDE_LEAVE),
                law.under(ADM_DET.article(30))
                        .shall(DETENTION_HOUSE, ReturnFromLeave.class)
                        .from(EXECUTING)
                        .stays()
                        .resumes(DETENTION),
                law.under(ADM_DET.article(30), ADM_DET.article(32))
                        .shall(DETENTION_HOUSE, Release.class)
                        .from(EXECUTING)
                        .stays()
                        .providedInSituation(
                                DETENTION_BEGUN, (file, release, situation) -> IntakeRules.runs(situation, DETENTION))
                        .within(DETENTION)
                        .stops(DETENTION, DECIDE_LEAVE, STAY_DECISION),

                // The end, and the way back
                law.under(AR.article(258))
                        .shall(OFFICER, Close.class)
                        .from(SERVED, EXECUTING, STAYED)
                        .to(CLOSED)
                        .provided(
                                EXECUTED_OR_NOTHING_LEFT,
                                (file, close) -> close.executed()
                                        .or(close.nothingToExecute())
                                        .or(Answer.of(file.ruling().map(ruling -> ruling != Ruling.PENALTY))))
                        .providedInSituation(
                                NOBODY_IN_DETENTION,
                                (file, close, situation) -> Answer.of(situation
                                        .clock(DETENTION)
                                        .filter(ClockRun::isRunning)
                                        .isEmpty()),
                                Custody.bases(law))
                        .providedOnFile(
                                VICTIM_HAS_DECISION,
                                file -> file.victim().not().or(Answer.of(file.victimServed())),
                                law.bases(AR.article(172).paragraph(3), PSAPL_2025.article(116)))
                        .stops(PAY_FINE, DETENTION, STAY_DECISION, DECIDE_LEAVE),
                law.under(AR.article(172).paragraph(2))
                        .shall(OFFICER, ReopenOnNewEvidence.class)
                        .from(CLOSED)
                        .to(INVESTIGATING)
                        .providedOnFile(
                                HELD_UNPROVEN, file -> Answer.of(file.ruling().map(Ruling.NOT_ESTABLISHED::equals)))
                        .provided(NEW_EVIDENCE, (file, reopen) -> reopen.newEvidence())
                        .provided(NOW_PROVABLE, (file, reopen) -> reopen.provable())
                        .provided(OLD_DECISION_REVOKED, (file, reopen) -> reopen.oldRevoked())
                        .startsOneOf(InvestigationRules.periods(law), (file, reopen) -> IntakeRules.period(file))
                        .recording(AdministrativeCase::reopened));
    }

    /** What is still to be served; nothing where all is offset, or where a record says more than the law allows. */
    private static Optional<TimeLimit> days(AdministrativeCase file) {
        int days = file.detained()
                ? file.daysToServe()
                : file.penalty().flatMap(Penalty::days).orElse(0);
        return days == 0 || days > Penalty.MOST_DAYS_COMBINED
                ? Optional.empty()
                : Optional.of(TimeLimit.blocksOf24Hours(days));
    }

    private static Answer isStayable(Law law, StayDetention grant, Situation situation) {
        if (!law.isRevised()) {
            return grant.remedyLodged();
        }
        Answer event = Answer.of(!grant.events().isEmpty());
        return situation.setting(AdministrativeSettings.STAY_GROUNDS) == StayGrounds.REMEDY_OR_EVENT
                ? grant.remedyLodged().or(event)
                : grant.remedyLodged().and(event);
    }
}
