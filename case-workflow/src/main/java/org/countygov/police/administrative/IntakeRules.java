package org.countygov.police.administrative;

import static org.countygov.law.Instruments.AR;
import static org.countygov.law.Instruments.CQ;
import static org.countygov.law.Instruments.OPN_2015;
import static org.countygov.law.Instruments.PL;
import static org.countygov.law.Instruments.PSAPL_2012;
import static org.countygov.law.Instruments.PSAPL_2025;
import static org.countygov.law.Instruments.RFR_2023;
import static org.countygov.police.administrative.AdministrativeCondition.*;
import static org.countygov.police.administrative.AdministrativeState.*;
import static org.countygov.police.shared.AdministrativeClocks.BRIEF_QUESTIONING;
import static org.countygov.police.shared.AdministrativeClocks.CONTINUED_QUESTIONING;
import static org.countygov.police.shared.AdministrativeClocks.ENTRUST_INJURY_APPRAISAL;
import static org.countygov.police.shared.AdministrativeClocks.FIRST_INJURY_MEDIATION;
import static org.countygov.police.shared.AdministrativeClocks.LONG_LIMITATION;
import static org.countygov.police.shared.AdministrativeClocks.OTHER_CASE;
import static org.countygov.police.shared.AdministrativeClocks.OTHER_LIMITATION;
import static org.countygov.police.shared.AdministrativeClocks.PUBLIC_ORDER_CASE;
import static org.countygov.police.shared.AdministrativeClocks.PUBLIC_ORDER_LIMITATION;
import static org.countygov.police.shared.AdministrativeClocks.TO_24_HOURS;
import static org.countygov.police.shared.AdministrativeClocks.TO_48_HOURS;
import static org.countygov.police.shared.IntakeClocks.DIFFICULT;
import static org.countygov.police.shared.IntakeClocks.REVIEW_BEFORE_ACCEPTANCE;
import static org.countygov.police.shared.IntakeClocks.TRANSFER_TO_OTHER_UNIT;
import static org.countygov.police.shared.PoliceRole.COUNTY_DUTY_HEAD;
import static org.countygov.police.shared.PoliceRole.COUNTY_HEAD;
import static org.countygov.police.shared.PoliceRole.COUNTY_HEAD_IN_CHARGE;
import static org.countygov.police.shared.PoliceRole.OFFICER;
import static org.countygov.police.shared.PoliceRole.STATION_HEAD;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalTime;
import java.util.Optional;
import org.countygov.law.Convention;
import org.countygov.police.administrative.IntakeAct.*;
import org.countygov.police.shared.AdministrativeSettings;
import org.countygov.time.BeijingTime;
import org.countygov.time.Clock;
import org.countygov.time.Extension;
import org.countygov.workflow.Answer;
import org.countygov.workflow.RuleTable;
import org.countygov.workflow.Situation;

/** From the registered report to the accepted case, and continued questioning before it. */
final class IntakeRules {
    private static final LocalTime NIGHT_BEGINS = LocalTime.of(21, 0);
    private static final LocalTime NIGHT_ENDS = LocalTime.of(7, 0);
    private static final Convention ONCE =
            Convention.of("对同一事由再次继续盘问，即突破法定时限", "a second questioning for the same cause would go past the limits");

    private IntakeRules() {}

    static RuleTable<AdministrativeCase, AdministrativeState> of(Law law) {
        return RuleTable.of(
                AdministrativeState.class,
                AdministrativeCommand.VOCABULARY,

                // Registered, reviewed, accepted or not
                law.under(AR.article(60), AR.article(61), AR.article(177), RFR_2023.article(3))
                        .shall(OFFICER, RegisterReport.class)
                        .opens(REPORT_REGISTERED)
                        .provided(
                                SOURCE_RECORDED,
                                (file, register) -> stated(register.source().isPresent()))
                        .approvedAtLevel(
                                ImmutableSet.of(COUNTY_HEAD),
                                (file, register) -> register.source().equals(Optional.of(CaseSource.CRIMINAL_CASE))
                                        ? ImmutableSet.of(COUNTY_HEAD)
                                        : ImmutableSet.of())
                        // Limitation runs from the act to the discovery, which is now.
                        .startsOneOf(
                                limitations(law),
                                (file, register) -> limitation(file),
                                (file, register) -> register.actAt())
                        .stops(limitations(law).toArray(new Clock[0]))
                        .recording(AdministrativeCase::registered),
                law.under(OPN_2015.whole(), PSAPL_2025.article(90))
                        .may(OFFICER, StartAcceptanceReview.class)
                        .from(REPORT_REGISTERED)
                        .to(ACCEPTANCE_REVIEW)
                        .provided(NOT_CLEAR_AT_ONCE, (file, start) -> start.unclear())
                        .starts(REVIEW_BEFORE_ACCEPTANCE, (file, start) -> file.registeredAt()),
                law.under(OPN_2015.whole())
                        .may(OFFICER, ExtendAcceptanceReview.class)
                        .from(ACCEPTANCE_REVIEW)
                        .stays()
                        .provided(MATTER_DIFFICULT, (file, extend) -> extend.difficult())
                        .extendsClock(
                                REVIEW_BEFORE_ACCEPTANCE,
                                (file, extend, at) -> Optional.of(Extension.of(DIFFICULT, at))),
                law.under(AR.article(60), AR.article(61), AR.article(65), PSAPL_2025.article(90), RFR_2023.article(12))
                        .shall(OFFICER, Accept.class)
                        .from(REPORT_REGISTERED, ACCEPTANCE_REVIEW)
                        .to(ACCEPTED)
                        .providedInSituation(UNIT_MAY_ACCEPT, IntakeRules::mayAccept)
                        .provided(OWN_JURISDICTION, (file, accept) -> accept.ownJurisdiction())
                        .provided(OFFENCE_SUSPECTED, (file, accept) -> accept.suspected(), law.bases(AR.article(65)))
                        .provided(RECEIPT_GIVEN, (file, accept) -> accept.receiptGiven())
                        .stops(REVIEW_BEFORE_ACCEPTANCE)
                        .startsOneOf(InvestigationRules.periods(law), (file, accept) -> period(file))
                        .startsOneOf(
                                ImmutableList.of(ENTRUST_INJURY_APPRAISAL),
                                (file, accept) -> onInjury(file, ENTRUST_INJURY_APPRAISAL))
                        .startsOneOf(
                                ImmutableList.of(FIRST_INJURY_MEDIATION),
                                (file, accept) -> onInjury(file, FIRST_INJURY_MEDIATION)),
                law.under(PSAPL_2012.article(78), PSAPL_2025.article(90))
                        .shall(OFFICER, DeclineAcceptance.class)
                        .from(REPORT_REGISTERED, ACCEPTANCE_REVIEW)
                        .closes(NOT_ACCEPTED)
                        .provided(NO_OFFENCE, (file, decline) -> decline.noOffence())
                        .provided(REASONS_GIVEN, (file, decline) -> decline.reasonsGiven())
                        .providedInSituation(
                                NOBODY_KEPT_TOO_LONG,
                                (file, decline, situation) -> Custody.isInTime(situation),
                                Custody.bases(law))
                        .stops(REVIEW_BEFORE_ACCEPTANCE),
                law.under(AR.article(61).paragraph(1).item(2))
                        .may(OFFICER, NoteOtherUnit.class)
                        .from(REPORT_REGISTERED, ACCEPTANCE_REVIEW)
                        .stays()
                        .starts(TRANSFER_TO_OTHER_UNIT),
                law.under(AR.article(61).paragraph(1).item(2), AR.article(62))
                        .shall(OFFICER, TransferOut.class)
                        .from(REPORT_REGISTERED, ACCEPTANCE_REVIEW)
                        .closes(TRANSFERRED_OUT)
                        .provided(OTHER_UNIT_COMPETENT, (file, transfer) -> transfer.otherCompetent())
                        .provided(URGENT_MEASURES_TAKEN, (file, transfer) -> transfer.urgentMeasures(), AR.article(62))
                        .provided(REPORTER_TOLD, (file, transfer) -> transfer.reporterTold())
                        .providedInSituation(
                                NOBODY_KEPT_TOO_LONG,
                                (file, transfer, situation) -> Custody.isInTime(situation),
                                Custody.bases(law))
                        .within(TRANSFER_TO_OTHER_UNIT)
                        .stops(TRANSFER_TO_OTHER_UNIT, REVIEW_BEFORE_ACCEPTANCE),
                law.under(AR.article(61).paragraph(1).item(3))
                        .shall(OFFICER, ReferOut.class)
                        .from(REPORT_REGISTERED, ACCEPTANCE_REVIEW)
                        .closes(REFERRED_OUT)
                        .provided(NOT_POLICE_BUSINESS, (file, refer) -> refer.notPolice())
                        .provided(REPORTER_TOLD, (file, refer) -> refer.told())
                        .providedInSituation(
                                NOBODY_KEPT_TOO_LONG,
                                (file, refer, situation) -> Custody.isInTime(situation),
                                Custody.bases(law))
                        .stops(REVIEW_BEFORE_ACCEPTANCE),

                // Continued questioning, before a case is accepted
                law.under(CQ.article(8), CQ.article(9), CQ.article(13), PL.article(9), AR.article(57))
                        .may(OFFICER, BeginContinuedQuestioning.class)
                        .from(REPORT_REGISTERED, ACCEPTANCE_REVIEW)
                        .stays()
                        .provided(AT_A_STATION, (file, begin) -> begin.station(), CQ.article(13))
                        .provided(GROUND_TO_QUESTION, (file, begin) -> begin.ground(), CQ.article(8))
                        .provided(
                                NO_BAR_TO_QUESTION,
                                (file, begin) -> Answer.of(begin.bars().map(ImmutableSet::isEmpty)),
                                CQ.article(9))
                        .providedInSituation(
                                NOT_QUESTIONED_BEFORE,
                                (file, begin, situation) -> Answer.of(situation
                                                .clock(CONTINUED_QUESTIONING)
                                                .isEmpty()
                                        && situation.clock(BRIEF_QUESTIONING).isEmpty()),
                                CQ.article(11),
                                ONCE)
                        .provided(FAMILY_TOLD, (file, begin) -> begin.familyTold(), CQ.article(14))
                        .approvedBy(STATION_HEAD)
                        .startsOneOf(
                                ImmutableList.of(CONTINUED_QUESTIONING, BRIEF_QUESTIONING),
                                // Where it is not known whether the person is vulnerable, the shorter time is safe.
                                (file, begin) -> Optional.of(
                                        begin.vulnerable() == Answer.NO ? CONTINUED_QUESTIONING : BRIEF_QUESTIONING),
                                (file, begin) -> begin.broughtAt()),
                law.under(CQ.article(11), CQ.article(17))
                        .may(OFFICER, ExtendContinuedQuestioning.class)
                        .from(REPORT_REGISTERED, ACCEPTANCE_REVIEW)
                        .stays()
                        .providedInSituation(
                                LONGER_QUESTIONING_ALLOWED,
                                (file, extend, situation) -> runs(situation, CONTINUED_QUESTIONING),
                                CQ.article(10),
                                CQ.article(11))
                        .provided(
                                STEP_NAMED,
                                (file, extend) -> stated(extend.step().isPresent()))
                        .provided(
                                IDENTITY_WITHHELD,
                                (file, extend) -> extend.step().equals(Optional.of(ContinuedStep.TO_48_HOURS))
                                        ? extend.identityWithheld()
                                        : Answer.YES,
                                CQ.article(11))
                        .approvedAtLevel(
                                ImmutableSet.of(COUNTY_DUTY_HEAD, COUNTY_HEAD_IN_CHARGE),
                                (file, extend) -> ImmutableSet.of(
                                        extend.step().equals(Optional.of(ContinuedStep.TO_48_HOURS))
                                                ? COUNTY_HEAD_IN_CHARGE
                                                : COUNTY_DUTY_HEAD))
                        .extendsClock(
                                CONTINUED_QUESTIONING,
                                (file, extend, at) -> extend.step()
                                        .map(step -> Extension.of(
                                                step == ContinuedStep.TO_48_HOURS ? TO_48_HOURS : TO_24_HOURS, at))),
                law.under(CQ.article(19), CQ.article(36))
                        .shall(OFFICER, EndContinuedQuestioning.class)
                        .from(REPORT_REGISTERED, ACCEPTANCE_REVIEW, ACCEPTED, INVESTIGATING)
                        .stays()
                        .provided(TIMES_RECORDED, (file, end) -> end.timesSigned())
                        .providedInSituation(SAFELY_HOME, IntakeRules::isSafelyHome, CQ.article(10))
                        .providedInSituation(INSPECTORATE_TOLD, IntakeRules::isInspectorateTold, CQ.article(36))
                        .stops(CONTINUED_QUESTIONING, BRIEF_QUESTIONING));
    }

    private static ImmutableList<Clock> limitations(Law law) {
        return LONG_LIMITATION.isInForceOn(law.firstDay())
                ? ImmutableList.of(PUBLIC_ORDER_LIMITATION, OTHER_LIMITATION, LONG_LIMITATION)
                : ImmutableList.of(PUBLIC_ORDER_LIMITATION, OTHER_LIMITATION);
    }

    /** What is on record is so, and what is not is not known. */
    static Answer stated(boolean onRecord) {
        return onRecord ? Answer.YES : Answer.UNKNOWN;
    }

    /** Whether the clock was started and has not been stopped. */
    static Answer runs(Situation situation, Clock clock) {
        return Answer.of(
                situation.clock(clock).filter(run -> run.stoppedAt().isEmpty()).isPresent());
    }

    static Optional<Clock> period(AdministrativeCase file) {
        return file.kind().map(kind -> kind == CaseKind.PUBLIC_ORDER ? PUBLIC_ORDER_CASE : OTHER_CASE);
    }

    /** None where nobody has said when the act was done. The five years are for acts done since they became law. */
    static Optional<Clock> limitation(AdministrativeCase file) {
        return file.kind()
                .flatMap(kind -> file.actAt().map(act -> {
                    if (kind == CaseKind.PUBLIC_ORDER) {
                        return PUBLIC_ORDER_LIMITATION;
                    }
                    boolean isLong = file.grave() == Answer.YES && LONG_LIMITATION.isInForceOn(BeijingTime.date(act));
                    return isLong ? LONG_LIMITATION : OTHER_LIMITATION;
                }));
    }

    private static Optional<Clock> onInjury(AdministrativeCase file, Clock clock) {
        return file.injury() == Answer.YES ? Optional.of(clock) : Optional.empty();
    }

    private static Answer mayAccept(AdministrativeCase file, Accept accept, Situation situation) {
        return situation.setting(AdministrativeSettings.STATION_MAY_ACCEPT)
                ? Answer.YES
                : file.stationCase().not();
    }

    private static Answer isSafelyHome(AdministrativeCase file, EndContinuedQuestioning end, Situation situation) {
        LocalTime time = situation.at().atZone(BeijingTime.ZONE).toLocalTime();
        boolean atNight = !time.isBefore(NIGHT_BEGINS) || time.isBefore(NIGHT_ENDS);
        return Answer.of(atNight).and(runs(situation, BRIEF_QUESTIONING)).not().or(end.safelyHome());
    }

    private static Answer isInspectorateTold(
            AdministrativeCase file, EndContinuedQuestioning end, Situation situation) {
        return situation
                .hasRunOut(CONTINUED_QUESTIONING)
                .or(situation.hasRunOut(BRIEF_QUESTIONING))
                .not()
                .or(end.inspectorateTold());
    }
}
