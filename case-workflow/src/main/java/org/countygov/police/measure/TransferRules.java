package org.countygov.police.measure;

import static org.countygov.law.Instruments.BAIL_2022;
import static org.countygov.law.Instruments.CR;
import static org.countygov.law.Instruments.CRIMINAL_PL_2018;
import static org.countygov.law.Instruments.PRR;
import static org.countygov.police.measure.MeasureCondition.*;
import static org.countygov.police.measure.MeasureState.ARRESTED;
import static org.countygov.police.measure.MeasureState.ARREST_APPROVED;
import static org.countygov.police.measure.MeasureState.ARREST_REQUESTED;
import static org.countygov.police.measure.MeasureState.BAIL;
import static org.countygov.police.measure.MeasureState.DETAINED;
import static org.countygov.police.measure.MeasureState.HANDED_OVER;
import static org.countygov.police.measure.MeasureState.LIFTED;
import static org.countygov.police.measure.MeasureState.NONE;
import static org.countygov.police.measure.MeasureState.NOT_APPROVED;
import static org.countygov.police.measure.MeasureState.RELEASED;
import static org.countygov.police.measure.MeasureState.RESIDENTIAL_SURVEILLANCE;
import static org.countygov.police.measure.MeasureState.WITH_COURT;
import static org.countygov.police.shared.CustodyClocks.*;
import static org.countygov.police.shared.PoliceRole.COUNTY_HEAD;
import static org.countygov.police.shared.PoliceRole.LEGAL_DEPARTMENT;
import static org.countygov.police.shared.PoliceRole.OFFICER;
import static org.countygov.police.shared.PoliceRole.PEER_PROCURATORATE;
import static org.countygov.workflow.Rule.under;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.countygov.police.measure.TransferCommand.*;
import org.countygov.police.shared.CustodyClocks;
import org.countygov.time.Clock;
import org.countygov.time.Extension;
import org.countygov.time.Tier;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Rule;
import org.countygov.workflow.RuleTable;
import org.countygov.workflow.Situation;

/** What becomes of the measure when the case leaves the investigation: custody follows the procuratorate's clock, or ends. */
final class TransferRules {
    private static final int MOST_RETURNS = 2;

    private TransferRules() {}

    private static Clock[] atTheProcuratorate() {
        return new Clock[] {
            PROSECUTION_REVIEW,
            PROSECUTION_REVIEW_AT_LARGE,
            FAST_TRACK_REVIEW,
            SUPPLEMENTARY_INVESTIGATION,
            SUPPLEMENTARY_INVESTIGATION_AT_LARGE
        };
    }

    static RuleTable<CoerciveMeasure, MeasureState> addedTo(RuleTable<CoerciveMeasure, MeasureState> table) {
        return table.amendedBy(
                handingOver(under(CR.article(163), CR.article(289), CRIMINAL_PL_2018.article(162))
                        .shall(LEGAL_DEPARTMENT, HandOver.class)
                        .from(NONE, RELEASED, BAIL, RESIDENTIAL_SURVEILLANCE)
                        .to(HANDED_OVER)
                        .providedInSituation(
                                NOT_EXPIRED,
                                (measure, handOver, situation) -> isWithinBailOrSurveillance(situation),
                                CRIMINAL_PL_2018.article(79))),
                handingOver(under(CR.article(163), CR.article(289), CRIMINAL_PL_2018.article(162))
                                .shall(LEGAL_DEPARTMENT, HandOver.class)
                                .from(ARRESTED)
                                .to(HANDED_OVER))
                        .providedInSituation(
                                NOT_EXPIRED,
                                (measure, handOver, situation) -> Expiry.of(situation, INVESTIGATION_CUSTODY)
                                        .not(),
                                CRIMINAL_PL_2018.article(98)),

                // At the procuratorate
                extended(
                        extended(
                                extended(
                                        under(CRIMINAL_PL_2018.article(172), PRR.article(351))
                                                .may(PEER_PROCURATORATE, ExtendProsecutionReview.class)
                                                .from(HANDED_OVER)
                                                .stays()
                                                .provided(COMPLEX, (measure, extend) -> extend.complex())
                                                .providedInSituation(
                                                        UNDER_REVIEW,
                                                        (measure, extend, situation) -> isUnderReview(situation),
                                                        CRIMINAL_PL_2018.article(172),
                                                        CRIMINAL_PL_2018.article(98)),
                                        PROSECUTION_REVIEW,
                                        PROSECUTION_REVIEW_15_DAYS_MORE),
                                PROSECUTION_REVIEW_AT_LARGE,
                                PROSECUTION_REVIEW_15_DAYS_MORE),
                        FAST_TRACK_REVIEW,
                        FAST_TRACK_REVIEW_OF_15_DAYS),
                under(CR.article(295), CRIMINAL_PL_2018.article(175), PRR.article(346), PRR.article(350))
                        .may(PEER_PROCURATORATE, ReturnForSupplement.class)
                        .from(HANDED_OVER)
                        .stays()
                        .providedOnFile(FEWER_THAN_TWO_RETURNS, measure -> Answer.of(measure.returns() < MOST_RETURNS))
                        .providedInSituation(
                                UNDER_REVIEW,
                                (measure, returned, situation) -> isUnderReview(situation),
                                CRIMINAL_PL_2018.article(172),
                                CRIMINAL_PL_2018.article(98))
                        .stops(PROSECUTION_REVIEW, PROSECUTION_REVIEW_AT_LARGE, FAST_TRACK_REVIEW)
                        .startsOneOf(
                                ImmutableList.of(SUPPLEMENTARY_INVESTIGATION, SUPPLEMENTARY_INVESTIGATION_AT_LARGE),
                                (measure, returned) -> Optional.of(
                                        measure.isHeld()
                                                ? SUPPLEMENTARY_INVESTIGATION
                                                : SUPPLEMENTARY_INVESTIGATION_AT_LARGE))
                        .recording((measure, returned) -> measure.returned()),
                under(CR.article(296), PRR.article(346))
                        .shall(LEGAL_DEPARTMENT, Resubmit.class)
                        .from(HANDED_OVER)
                        .stays()
                        .providedInSituation(
                                UNDER_SUPPLEMENT,
                                (measure, resubmit, situation) ->
                                        Answer.of(Expiry.isOpen(situation, SUPPLEMENTARY_INVESTIGATION)
                                                || Expiry.isOpen(situation, SUPPLEMENTARY_INVESTIGATION_AT_LARGE)))
                        .providedInSituation(
                                NOT_EXPIRED,
                                (measure, resubmit, situation) -> Expiry.of(situation, SUPPLEMENTARY_INVESTIGATION)
                                        .not(),
                                CRIMINAL_PL_2018.article(98))
                        .approvedBy(COUNTY_HEAD)
                        .stops(SUPPLEMENTARY_INVESTIGATION, SUPPLEMENTARY_INVESTIGATION_AT_LARGE)
                        .startsOneOf(
                                ImmutableList.of(PROSECUTION_REVIEW, PROSECUTION_REVIEW_AT_LARGE),
                                (measure, resubmit) -> Optional.of(review(measure, false))),
                under(CR.article(163))
                        .may(PEER_PROCURATORATE, DecideAfresh.class)
                        .from(HANDED_OVER)
                        .closes(LIFTED)
                        .stops(atTheProcuratorate())
                        .recording((measure, decide) -> measure.atLarge()),
                under(CRIMINAL_PL_2018.article(172), CRIMINAL_PL_2018.article(176))
                        .shall(PEER_PROCURATORATE, PassToCourt.class)
                        .from(HANDED_OVER)
                        .closes(WITH_COURT)
                        .providedInSituation(
                                KEPT_IN_TIME,
                                (measure, pass, situation) -> Answer.of(!measure.isHeld())
                                        .or(Expiry.none(
                                                situation,
                                                PROSECUTION_REVIEW,
                                                FAST_TRACK_REVIEW,
                                                SUPPLEMENTARY_INVESTIGATION)),
                                CRIMINAL_PL_2018.article(98))
                        .stops(atTheProcuratorate()),
                under(CR.article(293), CRIMINAL_PL_2018.article(177))
                        .shall(OFFICER, ReleaseOnNonProsecution.class)
                        .from(HANDED_OVER)
                        .closes(LIFTED)
                        .provided(NOT_PROSECUTED, (measure, release) -> release.notProsecuted())
                        .stops(atTheProcuratorate())
                        .recording((measure, release) -> measure.atLarge()),

                // Withdrawal or termination ends every measure
                under(CR.article(187))
                        .shall(OFFICER, EndWithCase.class)
                        .from(
                                NONE,
                                DETAINED,
                                ARREST_REQUESTED,
                                ARREST_APPROVED,
                                NOT_APPROVED,
                                ARRESTED,
                                BAIL,
                                RESIDENTIAL_SURVEILLANCE,
                                RELEASED)
                        .closes(LIFTED)
                        .provided(ENDING_NAMED, (measure, end) -> CoerciveMeasure.isNamed(end.ending()))
                        .provided(
                                DEPOSIT_RETURNED,
                                (measure, end) -> measure.isDepositReturned(end.depositReturned()),
                                CR.article(101))
                        .approvedBy(COUNTY_HEAD)
                        .stops(DetentionRules.ofTheHeld())
                        .stops(
                                CustodyClocks.BAIL,
                                CustodyClocks.RESIDENTIAL_SURVEILLANCE,
                                ARREST_DECISION_WHEN_DETAINED,
                                ARREST_DECISION_WHEN_AT_LARGE)
                        .recording((measure, end) -> measure.atLarge()));
    }

    /** From 2022 the procuratorate has seven days for its own decision on somebody who came on bail. */
    static RuleTable<CoerciveMeasure, MeasureState> withProvisionsOf2022(
            RuleTable<CoerciveMeasure, MeasureState> table) {
        return table.amendedBy(
                handingOver2022(handingOver(under(CR.article(163), CR.article(289), BAIL_2022.article(26))
                        .shall(LEGAL_DEPARTMENT, HandOver.class)
                        .from(NONE, RELEASED, BAIL, RESIDENTIAL_SURVEILLANCE)
                        .to(HANDED_OVER)
                        .providedInSituation(
                                NOT_EXPIRED,
                                (measure, handOver, situation) -> isWithinBailOrSurveillance(situation),
                                CRIMINAL_PL_2018.article(79)))),
                handingOver(under(CR.article(163), CR.article(289), CRIMINAL_PL_2018.article(162))
                                .shall(LEGAL_DEPARTMENT, HandOver.class)
                                .from(ARRESTED)
                                .to(HANDED_OVER))
                        .providedInSituation(
                                NOT_EXPIRED,
                                (measure, handOver, situation) -> Expiry.of(situation, INVESTIGATION_CUSTODY)
                                        .not(),
                                CRIMINAL_PL_2018.article(98)),
                under(CR.article(163), BAIL_2022.article(26))
                        .shall(PEER_PROCURATORATE, DecideAfresh.class)
                        .from(HANDED_OVER)
                        .closes(LIFTED)
                        .within(NEW_DECISION_ON_BAIL)
                        .stops(atTheProcuratorate())
                        .stops(NEW_DECISION_ON_BAIL)
                        .recording((measure, decide) -> measure.atLarge()));
    }

    private static Answer isUnderReview(Situation situation) {
        return Expiry.runs(situation, PROSECUTION_REVIEW)
                .or(Expiry.runs(situation, PROSECUTION_REVIEW_AT_LARGE))
                .or(Expiry.runs(situation, FAST_TRACK_REVIEW));
    }

    /** A measure that is over is lifted before the case goes on. */
    private static Answer isWithinBailOrSurveillance(Situation situation) {
        return Expiry.none(situation, CustodyClocks.BAIL, CustodyClocks.RESIDENTIAL_SURVEILLANCE);
    }

    private static Rule<CoerciveMeasure, MeasureState, HandOver> handingOver(
            Rule<CoerciveMeasure, MeasureState, HandOver> rule) {
        return rule.approvedBy(COUNTY_HEAD)
                .stops(DetentionRules.ofTheHeld())
                .stops(CustodyClocks.RESIDENTIAL_SURVEILLANCE, CustodyClocks.BAIL)
                .startsOneOf(
                        ImmutableList.of(PROSECUTION_REVIEW, PROSECUTION_REVIEW_AT_LARGE, FAST_TRACK_REVIEW),
                        (measure, handOver) -> Optional.of(review(measure, handOver.fastTrack())));
    }

    private static Rule<CoerciveMeasure, MeasureState, HandOver> handingOver2022(
            Rule<CoerciveMeasure, MeasureState, HandOver> rule) {
        return rule.startsOneOf(
                ImmutableList.of(NEW_DECISION_ON_BAIL),
                (measure, handOver) ->
                        measure.regime() == Regime.BAIL ? Optional.of(NEW_DECISION_ON_BAIL) : Optional.empty());
    }

    private static Clock review(CoerciveMeasure measure, boolean fastTrack) {
        return fastTrack ? FAST_TRACK_REVIEW : measure.isHeld() ? PROSECUTION_REVIEW : PROSECUTION_REVIEW_AT_LARGE;
    }

    private static <X extends TransferCommand> Rule<CoerciveMeasure, MeasureState, X> extended(
            Rule<CoerciveMeasure, MeasureState, X> rule, Clock clock, Tier tier) {
        return rule.extendsClock(clock, (measure, extend, at) -> Optional.of(Extension.of(tier, at)));
    }
}
