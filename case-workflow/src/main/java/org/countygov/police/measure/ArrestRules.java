package org.countygov.police.measure;

import static org.countygov.law.Instruments.CR;
import static org.countygov.law.Instruments.CRIMINAL_PL_2018;
import static org.countygov.law.Instruments.PRR;
import static org.countygov.police.measure.MeasureCondition.*;
import static org.countygov.police.measure.MeasureState.ARRESTED;
import static org.countygov.police.measure.MeasureState.ARREST_APPROVED;
import static org.countygov.police.measure.MeasureState.ARREST_REQUESTED;
import static org.countygov.police.measure.MeasureState.BAIL;
import static org.countygov.police.measure.MeasureState.DETAINED;
import static org.countygov.police.measure.MeasureState.NONE;
import static org.countygov.police.measure.MeasureState.NOT_APPROVED;
import static org.countygov.police.measure.MeasureState.RELEASED;
import static org.countygov.police.measure.MeasureState.RESIDENTIAL_SURVEILLANCE;
import static org.countygov.police.shared.CustodyClocks.*;
import static org.countygov.police.shared.PoliceRole.COUNTY_HEAD;
import static org.countygov.police.shared.PoliceRole.LEGAL_DEPARTMENT;
import static org.countygov.police.shared.PoliceRole.OFFICER;
import static org.countygov.police.shared.PoliceRole.PEER_PROCURATORATE;
import static org.countygov.police.shared.PoliceRole.SUPERIOR_PROCURATORATE;
import static org.countygov.police.shared.RemedyClocks.ARREST_RECONSIDERATION;
import static org.countygov.police.shared.RemedyClocks.ARREST_REVIEW;
import static org.countygov.workflow.Rule.either;
import static org.countygov.workflow.Rule.under;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.countygov.law.Basis;
import org.countygov.police.measure.ArrestCommand.*;
import org.countygov.police.shared.CustodyClocks;
import org.countygov.time.Extension;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Rule;
import org.countygov.workflow.RuleTable;

/** Arrest: the police request it, the procuratorate decides, the police execute it or release at once. */
final class ArrestRules {
    private static final Basis[] RELEASED_MEANWHILE = {CR.article(140), CRIMINAL_PL_2018.article(92)};

    private ArrestRules() {}

    static RuleTable<CoerciveMeasure, MeasureState> addedTo(RuleTable<CoerciveMeasure, MeasureState> table) {
        return table.amendedBy(
                // The request, which the legal department alone sends
                request(under(CR.article(129), CR.article(133), CR.article(137), CRIMINAL_PL_2018.article(91))
                                .may(LEGAL_DEPARTMENT, RequestArrest.class)
                                .from(DETAINED)
                                .to(ARREST_REQUESTED))
                        .providedOnFile(
                                FORMALITIES_DONE, measure -> Answer.of(!measure.formalitiesDue()), CR.article(125))
                        .within(DETENTION)
                        .stops(DETENTION)
                        .starts(ARREST_DECISION_WHEN_DETAINED),
                request(under(CR.article(133), CR.article(137), CR.article(138))
                                .may(LEGAL_DEPARTMENT, RequestArrest.class)
                                .from(NONE, RELEASED, BAIL, RESIDENTIAL_SURVEILLANCE)
                                .to(ARREST_REQUESTED))
                        .starts(ARREST_DECISION_WHEN_AT_LARGE),

                // The decision
                under(PRR.article(282))
                        .may(PEER_PROCURATORATE, ExtendArrestReview.class)
                        .from(ARREST_REQUESTED)
                        .stays()
                        .providedOnFile(NOT_DETAINED, measure -> Answer.of(!measure.isHeld()))
                        .provided(COMPLEX, (measure, extend) -> extend.complex())
                        .extendsClock(
                                ARREST_DECISION_WHEN_AT_LARGE,
                                (measure, extend, at) -> Optional.of(Extension.of(ARREST_DECISION_OF_20_DAYS, at))),
                under(CRIMINAL_PL_2018.article(91), PRR.article(282), PRR.article(284))
                        .shall(PEER_PROCURATORATE, ApproveArrest.class)
                        .from(ARREST_REQUESTED)
                        .to(ARREST_APPROVED)
                        .providedInSituation(
                                KEPT_IN_TIME,
                                (measure, approve, situation) -> Expiry.none(situation, ARREST_DECISION_WHEN_DETAINED),
                                CRIMINAL_PL_2018.article(91),
                                CRIMINAL_PL_2018.article(98))
                        .stops(ARREST_DECISION_WHEN_DETAINED, ARREST_DECISION_WHEN_AT_LARGE),
                under(PRR.article(285), CR.article(139))
                        .shall(PEER_PROCURATORATE, RefuseArrest.class)
                        .from(ARREST_REQUESTED)
                        .to(NOT_APPROVED)
                        .provided(REASONS_GIVEN, (measure, refuse) -> refuse.reasonsGiven())
                        .stops(ARREST_DECISION_WHEN_DETAINED, ARREST_DECISION_WHEN_AT_LARGE)
                        .starts(ARREST_RECONSIDERATION)
                        .recording((measure, refuse, event) -> measure.arrestRefused(refuse.outline(), event.at())),

                // Approved: executed
                DetentionRules.foreignersReported(
                                under(CR.article(142), CR.article(143), CR.article(145), CRIMINAL_PL_2018.article(93))
                                        .shall(OFFICER, ExecuteArrest.class)
                                        .from(ARREST_APPROVED)
                                        .to(ARRESTED))
                        .provided(WARRANT_SHOWN, (measure, arrest) -> arrest.warrantShown(), CR.article(143))
                        .provided(TWO_INVESTIGATORS, (measure, arrest) -> arrest.twoInvestigators(), CR.article(143))
                        .providedInSituation(
                                KEPT_IN_TIME,
                                (measure, arrest, situation) -> Answer.of(!measure.isHeld())
                                        .or(Expiry.isOutlasted(situation, ARREST_DECISION_WHEN_DETAINED)
                                                .not()),
                                CRIMINAL_PL_2018.article(91),
                                CRIMINAL_PL_2018.article(98))
                        .approvedBy(COUNTY_HEAD)
                        .startsOneOf(
                                ImmutableList.of(INVESTIGATION_CUSTODY),
                                (measure, arrest) -> measure.identityWithheld() == Answer.YES
                                        ? Optional.empty()
                                        : Optional.of(INVESTIGATION_CUSTODY))
                        .startsOneOf(
                                ImmutableList.of(DELIVERY_AFTER_ARREST),
                                (measure, arrest) ->
                                        measure.inHouse() ? Optional.empty() : Optional.of(DELIVERY_AFTER_ARREST))
                        .pauses(CustodyClocks.BAIL, CustodyClocks.RESIDENTIAL_SURVEILLANCE)
                        .stops(DELIVERY_TO_HOUSE, FAMILY_NOTICE_AFTER_DELAY)
                        .starts(FAMILY_NOTICE, FIRST_INTERROGATION, ARREST_RECEIPT)
                        .recording((measure, arrest) -> measure.arrested()),

                // Refused: released, whatever else is asked
                under(CR.article(140), CRIMINAL_PL_2018.article(91).paragraph(3), CRIMINAL_PL_2018.article(92))
                        .shall(OFFICER, ReleaseAfterRefusal.class)
                        .from(NOT_APPROVED)
                        .to(RELEASED)
                        .stops(DetentionRules.ofTheHeld())
                        .stops(CustodyClocks.BAIL, CustodyClocks.RESIDENTIAL_SURVEILLANCE)
                        .starts(ARREST_RECEIPT)
                        .recording((measure, release) -> measure.atLarge()),
                under(CR.article(140))
                        .may(OFFICER, KeepBail.class)
                        .from(NOT_APPROVED)
                        .to(BAIL)
                        .providedOnFile(WAS_ON_BAIL, measure -> Answer.of(measure.regime() == Regime.BAIL))
                        .providedInSituation(
                                TIME_LEFT,
                                (measure, keep, situation) -> situation.hasTimeLeft(CustodyClocks.BAIL),
                                CRIMINAL_PL_2018.article(79))
                        .starts(ARREST_RECEIPT),
                under(CR.article(140))
                        .may(OFFICER, KeepSurveillance.class)
                        .from(NOT_APPROVED)
                        .to(RESIDENTIAL_SURVEILLANCE)
                        .providedOnFile(
                                WAS_UNDER_SURVEILLANCE, measure -> Answer.of(measure.regime() == Regime.SURVEILLANCE))
                        .providedInSituation(
                                TIME_LEFT,
                                (measure, keep, situation) ->
                                        situation.hasTimeLeft(CustodyClocks.RESIDENTIAL_SURVEILLANCE),
                                CRIMINAL_PL_2018.article(79))
                        .starts(ARREST_RECEIPT),
                under(CR.article(141), CRIMINAL_PL_2018.article(92), PRR.article(290), PRR.article(292))
                        .may(LEGAL_DEPARTMENT, RequestReconsideration.class)
                        .from(NOT_APPROVED, RELEASED, BAIL, RESIDENTIAL_SURVEILLANCE)
                        .stays()
                        .providedOnFile(
                                ARREST_REFUSED,
                                measure -> Answer.of(measure.refusedAt().isPresent()))
                        .providedOnFile(
                                NO_OUTLINE,
                                measure -> measure.supplementOutline().not(),
                                PRR.article(292))
                        .providedOnFile(RELEASED_FIRST, ArrestRules::isReleased, RELEASED_MEANWHILE)
                        .approvedBy(COUNTY_HEAD)
                        .within(ARREST_RECONSIDERATION)
                        .stops(ARREST_RECONSIDERATION)
                        .recording((measure, request) -> measure.reconsiderationAsked(request.remedy())),
                under(CR.article(141), CRIMINAL_PL_2018.article(92), PRR.article(291))
                        .may(LEGAL_DEPARTMENT, RequestReview.class)
                        .from(NOT_APPROVED, RELEASED, BAIL, RESIDENTIAL_SURVEILLANCE)
                        .stays()
                        .providedOnFile(RECONSIDERATION_ASKED, measure -> Answer.of(measure.reconsiderationAsked()))
                        .providedOnFile(RELEASED_FIRST, ArrestRules::isReleased, RELEASED_MEANWHILE)
                        .providedInSituation(
                                ASKED_IN_FIVE_DAYS,
                                (measure, request, situation) -> request.answeredAt()
                                        .map(answered -> situation.isInTime(ARREST_REVIEW, answered))
                                        .orElse(Answer.UNKNOWN))
                        .approvedBy(COUNTY_HEAD),
                under(CRIMINAL_PL_2018.article(92), PRR.article(290), PRR.article(291))
                        .may(either(PEER_PROCURATORATE, SUPERIOR_PROCURATORATE), ApproveAfterRemedy.class)
                        .from(NOT_APPROVED, RELEASED, BAIL, RESIDENTIAL_SURVEILLANCE)
                        .to(ARREST_APPROVED)
                        .providedOnFile(REMEDY_ASKED, measure -> Answer.of(measure.reconsiderationAsked())),
                under(CR.article(140), CR.article(142))
                        .shall(OFFICER, ReturnReceipt.class)
                        .from(RELEASED, BAIL, RESIDENTIAL_SURVEILLANCE, ARRESTED)
                        .stays()
                        .within(ARREST_RECEIPT)
                        .stops(ARREST_RECEIPT));
    }

    private static Rule<CoerciveMeasure, MeasureState, RequestArrest> request(
            Rule<CoerciveMeasure, MeasureState, RequestArrest> rule) {
        return rule.provided(
                        ARREST_GROUND,
                        (measure, request) -> CoerciveMeasure.isNamed(request.ground()),
                        CR.article(133),
                        CR.article(134))
                .provided(
                        BREACH_UNDER_MEASURE,
                        (measure, request) -> isBreachPossible(measure, request),
                        CR.article(135),
                        CR.article(136))
                .provided(EVIDENCE_OF_CRIME, (measure, request) -> request.evidence(), CR.article(133))
                .provided(IMPRISONMENT_POSSIBLE, (measure, request) -> request.imprisonmentPossible(), CR.article(133))
                .provided(NO_EXCLUDED_EVIDENCE, (measure, request) -> request.withoutExcludedEvidence(), CR.article(71))
                .provided(PLEA_RECORDED, (measure, request) -> request.pleaRecorded(), CR.article(137))
                .provided(
                        MINOR_STRICTLY,
                        (measure, request) -> measure.onlyFor(SpecialPerson.MINOR, request.strictlyNecessary()),
                        CR.article(327))
                .providedOnFile(BODY_PERMITS, CoerciveMeasure::bodyPermits, CR.article(164))
                .approvedBy(COUNTY_HEAD)
                .recording((measure, request) -> measure.arrestRequested());
    }

    private static Answer isReleased(CoerciveMeasure measure) {
        return Answer.of(!measure.isHeld());
    }

    /** Only one who was bailed or under surveillance can have breached it. */
    private static Answer isBreachPossible(CoerciveMeasure measure, RequestArrest request) {
        return Answer.of(request.ground()
                .map(ground -> ground != ArrestGround.SERIOUS_BREACH
                        || measure.timesBailed() + measure.timesSurveilled() > 0));
    }
}
