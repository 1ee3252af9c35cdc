package org.countygov.police.measure;

import static org.countygov.law.Instruments.BAIL_2022;
import static org.countygov.law.Instruments.CR;
import static org.countygov.law.Instruments.CRIMINAL_PL_2018;
import static org.countygov.police.measure.MeasureCondition.*;
import static org.countygov.police.measure.MeasureState.ARRESTED;
import static org.countygov.police.measure.MeasureState.COMPELLED;
import static org.countygov.police.measure.MeasureState.DETAINED;
import static org.countygov.police.measure.MeasureState.LIFTED;
import static org.countygov.police.measure.MeasureState.NONE;
import static org.countygov.police.measure.MeasureState.NOT_APPROVED;
import static org.countygov.police.measure.MeasureState.RELEASED;
import static org.countygov.police.measure.MeasureState.RESIDENTIAL_SURVEILLANCE;
import static org.countygov.police.measure.MeasureState.SUMMONED;
import static org.countygov.police.shared.CustodyClocks.ARREST_RECEIPT;
import static org.countygov.police.shared.CustodyClocks.CHANGE_APPLICATION;
import static org.countygov.police.shared.CustodyClocks.COMPELLED_APPEARANCE;
import static org.countygov.police.shared.CustodyClocks.DEPOSIT_PAYMENT;
import static org.countygov.police.shared.CustodyClocks.FAMILY_NOTICE;
import static org.countygov.police.shared.CustodyClocks.FAMILY_NOTICE_AFTER_DELAY;
import static org.countygov.police.shared.CustodyClocks.FORFEITURE_READING;
import static org.countygov.police.shared.CustodyClocks.REPORT_TO_STATION;
import static org.countygov.police.shared.CustodyClocks.SUMMONS;
import static org.countygov.police.shared.PoliceRole.CITY_HEAD;
import static org.countygov.police.shared.PoliceRole.COUNTY_HEAD;
import static org.countygov.police.shared.PoliceRole.OFFICER;
import static org.countygov.police.shared.PoliceRole.SUPERIOR_ORGAN;
import static org.countygov.police.shared.PoliceRole.SUSPECT;
import static org.countygov.workflow.Rule.under;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.countygov.law.Citation;
import org.countygov.party.Role;
import org.countygov.police.measure.BailCommand.*;
import org.countygov.police.shared.CustodyClocks;
import org.countygov.time.Clock;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Rule;
import org.countygov.workflow.RuleTable;

/** Bail and residential surveillance: the investigation goes on, and so does the suspect's life. */
final class BailRules {
    /** From here on the city decides on a forfeiture. */
    private static final BigDecimal FOR_THE_CITY = BigDecimal.valueOf(50_000);

    private static final BigDecimal LEAST_FINE = BigDecimal.valueOf(1_000);
    private static final BigDecimal HIGHEST_FINE = BigDecimal.valueOf(20_000);

    private BailRules() {}

    static RuleTable<CoerciveMeasure, MeasureState> addedTo(RuleTable<CoerciveMeasure, MeasureState> table) {
        return table.amendedBy(
                // Bail
                bail(under(CR.article(81), CR.article(83), CR.article(107))
                        .may(OFFICER, Bail.class)
                        .from(NONE, SUMMONED, COMPELLED, DETAINED, RELEASED, RESIDENTIAL_SURVEILLANCE)
                        .to(MeasureState.BAIL)),
                bail(under(
                                        CR.article(81),
                                        CR.article(83),
                                        CR.article(140),
                                        CRIMINAL_PL_2018.article(91).paragraph(3))
                                .may(OFFICER, Bail.class)
                                .from(NOT_APPROVED)
                                .to(MeasureState.BAIL))
                        .starts(ARREST_RECEIPT),
                bail(under(CR.article(81), CR.article(83), CR.article(158), CR.article(161))
                                .may(OFFICER, Bail.class)
                                .from(ARRESTED)
                                .to(MeasureState.BAIL))
                        .provided(PROCURATORATE_TOLD, (measure, bail) -> bail.procuratorateTold(), CR.article(158)),

                // Breach of bail
                under(CR.article(96))
                        .may(OFFICER, RenewGuarantee.class)
                        .from(MeasureState.BAIL)
                        .stays()
                        .provided(
                                ONE_GUARANTEE,
                                (measure, renew) -> CoerciveMeasure.isOneGuarantee(renew.guarantees()),
                                CR.article(84))
                        .provided(
                                DEPOSIT_ENOUGH,
                                (measure, renew) -> measure.isDepositEnough(renew.guarantees(), renew.deposit()),
                                CR.article(87))
                        .providedInSituation(
                                NOT_EXPIRED,
                                (measure, renew, situation) -> Expiry.none(situation, CustodyClocks.BAIL),
                                CRIMINAL_PL_2018.article(79))
                        .approvedBy(COUNTY_HEAD)
                        .recording(CoerciveMeasure::guaranteed),
                under(CR.article(96), CR.article(97))
                        .may(OFFICER, ForfeitDeposit.class)
                        .from(MeasureState.BAIL)
                        .stays()
                        .providedOnFile(
                                DEPOSIT_SECURES,
                                measure -> Answer.of(measure.guarantee().map(Guarantee.DEPOSIT::equals)))
                        .provided(
                                BREACH_VERIFIED,
                                (measure, forfeit) -> forfeit.breachVerified(),
                                CR.article(89),
                                CR.article(90))
                        .provided(AMOUNT_WITHIN_DEPOSIT, CoerciveMeasure::isWithinDeposit)
                        .approvedAtLevel(
                                ImmutableSet.of(COUNTY_HEAD, CITY_HEAD),
                                (measure, forfeit) -> ImmutableSet.of(levelFor(forfeit)))
                        .starts(FORFEITURE_READING)
                        .recording(CoerciveMeasure::forfeited),
                under(CR.article(98))
                        .shall(OFFICER, ReadOutForfeiture.class)
                        .from(MeasureState.BAIL)
                        .stays()
                        .within(FORFEITURE_READING)
                        .stops(FORFEITURE_READING),
                under(CR.article(103))
                        .may(OFFICER, FineGuarantor.class)
                        .from(MeasureState.BAIL)
                        .stays()
                        .providedOnFile(
                                GUARANTOR_SECURES,
                                measure -> Answer.of(measure.guarantee().map(Guarantee.GUARANTOR::equals)))
                        .provided(BREACH_VERIFIED, (measure, fine) -> fine.breachVerified())
                        .provided(
                                FINE_WITHIN_RANGE,
                                (measure, fine) -> Answer.of(fine.yuan()
                                        .map(yuan ->
                                                yuan.compareTo(LEAST_FINE) >= 0 && yuan.compareTo(HIGHEST_FINE) <= 0)))
                        .approvedBy(COUNTY_HEAD),

                // Residential surveillance
                surveillance(under(CR.article(109), CR.article(110), CR.article(122))
                        .may(OFFICER, PlaceUnderSurveillance.class)
                        .from(NONE, SUMMONED, COMPELLED, DETAINED, RELEASED, MeasureState.BAIL)
                        .to(RESIDENTIAL_SURVEILLANCE)),
                surveillance(under(
                                        CR.article(109),
                                        CR.article(110),
                                        CR.article(140),
                                        CRIMINAL_PL_2018.article(91).paragraph(3))
                                .may(OFFICER, PlaceUnderSurveillance.class)
                                .from(NOT_APPROVED)
                                .to(RESIDENTIAL_SURVEILLANCE))
                        .starts(ARREST_RECEIPT),
                surveillance(under(CR.article(109), CR.article(110), CR.article(158), CR.article(161))
                                .may(OFFICER, PlaceUnderSurveillance.class)
                                .from(ARRESTED)
                                .to(RESIDENTIAL_SURVEILLANCE))
                        .provided(PROCURATORATE_TOLD, (measure, place) -> place.procuratorateTold(), CR.article(158)),

                // The end of both, which is never by itself alone
                lifting(
                        under(CR.article(101), CR.article(108), CRIMINAL_PL_2018.article(79))
                                .shall(OFFICER, Lift.class)
                                .from(MeasureState.BAIL)
                                .closes(LIFTED)
                                .within(CustodyClocks.BAIL),
                        CustodyClocks.BAIL),
                lifting(
                        under(CR.article(123), CRIMINAL_PL_2018.article(79))
                                .shall(OFFICER, Lift.class)
                                .from(RESIDENTIAL_SURVEILLANCE)
                                .closes(LIFTED)
                                .within(CustodyClocks.RESIDENTIAL_SURVEILLANCE),
                        CustodyClocks.RESIDENTIAL_SURVEILLANCE),
                // While the procuratorate decides on an arrest, bail or surveillance may come to its end.
                lifting(
                                under(CR.article(108), CR.article(123), CRIMINAL_PL_2018.article(79))
                                        .shall(OFFICER, Lift.class)
                                        .from(MeasureState.ARREST_REQUESTED, MeasureState.ARREST_APPROVED)
                                        .stays(),
                                CustodyClocks.BAIL,
                                CustodyClocks.RESIDENTIAL_SURVEILLANCE)
                        .providedOnFile(
                                IS_BOUND,
                                measure -> Answer.of(
                                        measure.regime() == Regime.BAIL || measure.regime() == Regime.SURVEILLANCE)));
    }

    /** What the provisions on bail of 2022 add. Their list of cases in which bail ends by itself is known in part only. */
    static RuleTable<CoerciveMeasure, MeasureState> withProvisionsOf2022(
            RuleTable<CoerciveMeasure, MeasureState> table) {
        Citation ending = BAIL_2022.article(24);
        return table.amendedBy(
                bail2022(under(
                                CR.article(81),
                                CR.article(83),
                                CR.article(107),
                                BAIL_2022.article(11),
                                BAIL_2022.article(17))
                        .may(OFFICER, Bail.class)
                        .from(NONE, SUMMONED, COMPELLED, DETAINED, RELEASED, RESIDENTIAL_SURVEILLANCE)
                        .to(MeasureState.BAIL)),
                bail2022(under(
                                        CR.article(81),
                                        CR.article(83),
                                        CR.article(140),
                                        CRIMINAL_PL_2018.article(91).paragraph(3))
                                .may(OFFICER, Bail.class)
                                .from(NOT_APPROVED)
                                .to(MeasureState.BAIL))
                        .starts(ARREST_RECEIPT),
                bail2022(under(CR.article(81), CR.article(83), CR.article(158), CR.article(161))
                                .may(OFFICER, Bail.class)
                                .from(ARRESTED)
                                .to(MeasureState.BAIL))
                        .provided(PROCURATORATE_TOLD, (measure, bail) -> bail.procuratorateTold(), CR.article(158)),
                under(BAIL_2022.article(11))
                        .shall(SUSPECT, PayDeposit.class)
                        .from(MeasureState.BAIL)
                        .stays()
                        .providedOnFile(
                                DEPOSIT_SECURES,
                                measure -> Answer.of(measure.guarantee().map(Guarantee.DEPOSIT::equals)))
                        .within(DEPOSIT_PAYMENT)
                        .stops(DEPOSIT_PAYMENT),
                under(BAIL_2022.article(17))
                        .shall(SUSPECT, ReportToStation.class)
                        .from(MeasureState.BAIL)
                        .stays()
                        .within(REPORT_TO_STATION)
                        .stops(REPORT_TO_STATION),
                under(BAIL_2022.article(26))
                        .shall(OFFICER, WarnBailEnds.class)
                        .from(MeasureState.BAIL)
                        .stays(),
                under(ending)
                        .may(OFFICER, RecordSelfEndingCase.class)
                        .from(MeasureState.BAIL)
                        .stays()
                        .provided(LISTED_ENDING, (measure, record) -> record.listed())
                        .recording((measure, record, event) -> measure.bailEnding(event.at())),
                under(ending)
                        .byLaw(new EndByItself())
                        .from(MeasureState.BAIL)
                        .closes(LIFTED)
                        .asSoonAs(BAIL_ENDS_BY_ITSELF, CoerciveMeasure::bailEndsSince)
                        .stops(CustodyClocks.BAIL, CHANGE_APPLICATION)
                        .recording((measure, end) -> measure.atLarge()));
    }

    private static Rule<CoerciveMeasure, MeasureState, Bail> bail(Rule<CoerciveMeasure, MeasureState, Bail> rule) {
        return DetentionRules.foreignersReported(rule.provided(
                                BAIL_GROUND, (measure, bail) -> CoerciveMeasure.isNamed(bail.ground()), CR.article(81))
                        .provided(NO_BAIL_BAR, (measure, bail) -> CoerciveMeasure.isNotBarred(bail), CR.article(82))
                        .provided(
                                ONE_GUARANTEE,
                                (measure, bail) -> CoerciveMeasure.isOneGuarantee(bail.guarantees()),
                                CR.article(84))
                        .provided(
                                DEPOSIT_ENOUGH,
                                (measure, bail) -> measure.isDepositEnough(bail.guarantees(), bail.deposit()),
                                CR.article(87))
                        .provided(MINOR_GUARANTOR_FIRST, CoerciveMeasure::isGuarantorPreferred, CR.article(84))
                        .provided(READ_OUT, (measure, bail) -> bail.readOut(), CR.article(91))
                        .providedInSituation(
                                TIME_LEFT,
                                (measure, bail, situation) -> situation.hasTimeLeft(CustodyClocks.BAIL),
                                CR.article(107),
                                CRIMINAL_PL_2018.article(79))
                        .providedOnFile(BODY_PERMITS, CoerciveMeasure::bodyPermits, CR.article(164)))
                .approvedBy(COUNTY_HEAD)
                .stops(SUMMONS, COMPELLED_APPEARANCE)
                .stops(DetentionRules.ofTheHeld())
                .pauses(CustodyClocks.RESIDENTIAL_SURVEILLANCE)
                .resumes(CustodyClocks.BAIL)
                .startsOneOf(
                        ImmutableList.of(CustodyClocks.BAIL),
                        (measure, bail) -> firstTime(measure.timesBailed(), CustodyClocks.BAIL))
                .recording(CoerciveMeasure::bailed);
    }

    private static Rule<CoerciveMeasure, MeasureState, Bail> bail2022(Rule<CoerciveMeasure, MeasureState, Bail> rule) {
        return bail(rule)
                .startsOneOf(
                        ImmutableList.of(DEPOSIT_PAYMENT),
                        (measure, bail) -> measure.guarantee()
                                .filter(Guarantee.DEPOSIT::equals)
                                .map(deposit -> DEPOSIT_PAYMENT))
                .starts(REPORT_TO_STATION);
    }

    private static Rule<CoerciveMeasure, MeasureState, PlaceUnderSurveillance> surveillance(
            Rule<CoerciveMeasure, MeasureState, PlaceUnderSurveillance> rule) {
        return DetentionRules.foreignersReported(rule.provided(
                                SURVEILLANCE_GROUND, (measure, place) -> CoerciveMeasure.isNamed(place.ground()))
                        .provided(ARREST_CONDITIONS, (measure, place) -> hasArrestConditions(place), CR.article(109))
                        .provided(
                                LAWFUL_RESIDENCE,
                                (measure, place) -> Answer.of(place.residence()
                                        .map(where -> where == Residence.HOME || where == Residence.DESIGNATED)),
                                CR.article(112),
                                CRIMINAL_PL_2018.article(75))
                        .provided(
                                DESIGNATION_GROUND,
                                (measure, place) -> Answer.of(!isDesignated(place))
                                        .or(CoerciveMeasure.isNamed(place.designation())),
                                CR.article(111),
                                CR.article(112))
                        .providedInSituation(
                                TIME_LEFT,
                                (measure, place, situation) ->
                                        situation.hasTimeLeft(CustodyClocks.RESIDENTIAL_SURVEILLANCE),
                                CR.article(122),
                                CRIMINAL_PL_2018.article(79))
                        .providedOnFile(BODY_PERMITS, CoerciveMeasure::bodyPermits, CR.article(164)))
                .approvedBy(COUNTY_HEAD)
                .approvedAtLevel(
                        ImmutableSet.of(SUPERIOR_ORGAN),
                        (measure, place) ->
                                place.designation().equals(Optional.of(DesignationGround.HINDERS_SECURITY_CASE))
                                        ? ImmutableSet.of(SUPERIOR_ORGAN)
                                        : ImmutableSet.of())
                .stops(SUMMONS, COMPELLED_APPEARANCE)
                .stops(DetentionRules.ofTheHeld())
                .pauses(CustodyClocks.BAIL)
                .resumes(CustodyClocks.RESIDENTIAL_SURVEILLANCE)
                .startsOneOf(
                        ImmutableList.of(CustodyClocks.RESIDENTIAL_SURVEILLANCE),
                        (measure, place) ->
                                firstTime(measure.timesSurveilled(), CustodyClocks.RESIDENTIAL_SURVEILLANCE))
                .startsOneOf(
                        ImmutableList.of(FAMILY_NOTICE),
                        (measure, place) -> isDesignated(place) ? Optional.of(FAMILY_NOTICE) : Optional.empty())
                .recording((measure, place) -> measure.surveilled());
    }

    private static Rule<CoerciveMeasure, MeasureState, Lift> lifting(
            Rule<CoerciveMeasure, MeasureState, Lift> rule, Clock... clocks) {
        return rule.providedInSituation(
                        LIFT_GROUND,
                        (measure, lift, situation) -> lift.ground()
                                .map(ground ->
                                        ground == LiftGround.EXPIRED ? Expiry.isOneDue(situation, clocks) : Answer.YES)
                                .orElse(Answer.UNKNOWN))
                .provided(
                        DEPOSIT_RETURNED,
                        (measure, lift) -> measure.isDepositReturned(lift.depositReturned()),
                        CR.article(101))
                .approvedBy(COUNTY_HEAD)
                .stops(clocks)
                .stops(FAMILY_NOTICE, FAMILY_NOTICE_AFTER_DELAY, CHANGE_APPLICATION)
                .recording((measure, lift) -> measure.atLarge());
    }

    /** The period counts all bail, or all surveillance, together: it starts once and goes on where it stood. */
    private static Optional<Clock> firstTime(int times, Clock clock) {
        return times == 1 ? Optional.of(clock) : Optional.empty();
    }

    private static Role levelFor(ForfeitDeposit forfeit) {
        return forfeit.yuan().filter(yuan -> yuan.compareTo(FOR_THE_CITY) < 0).isPresent() ? COUNTY_HEAD : CITY_HEAD;
    }

    private static boolean isDesignated(PlaceUnderSurveillance place) {
        return place.residence().equals(Optional.of(Residence.DESIGNATED));
    }

    /** Five grounds presuppose the conditions of arrest; a refused arrest, want of a guarantee and a breach do not. */
    private static Answer hasArrestConditions(PlaceUnderSurveillance place) {
        if (place.ground().isEmpty()) {
            return Answer.UNKNOWN;
        }
        return switch (place.ground().get()) {
            case SERIOUSLY_ILL, PREGNANT_OR_NURSING, SOLE_CARER, CASE_NEEDS, CUSTODY_EXPIRED ->
                place.arrestConditions();
            case ARREST_REFUSED, NO_GUARANTEE, BAIL_BREACHED -> Answer.YES;
        };
    }
}
