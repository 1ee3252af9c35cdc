package org.countygov.police.measure;

import static org.countygov.law.Instruments.CNR_2023;
import static org.countygov.law.Instruments.CR;
import static org.countygov.law.Instruments.CRIMINAL_PL_2018;
import static org.countygov.law.Instruments.CUS_2006;
import static org.countygov.law.Instruments.PRR;
import static org.countygov.police.measure.MeasureCondition.*;
import static org.countygov.police.measure.MeasureState.ARRESTED;
import static org.countygov.police.measure.MeasureState.ARREST_APPROVED;
import static org.countygov.police.measure.MeasureState.ARREST_REQUESTED;
import static org.countygov.police.measure.MeasureState.BAIL;
import static org.countygov.police.measure.MeasureState.DETAINED;
import static org.countygov.police.measure.MeasureState.HANDED_OVER;
import static org.countygov.police.measure.MeasureState.LIFTED;
import static org.countygov.police.measure.MeasureState.RELEASED;
import static org.countygov.police.measure.MeasureState.RESIDENTIAL_SURVEILLANCE;
import static org.countygov.police.shared.CustodyClocks.*;
import static org.countygov.police.shared.PoliceRole.COUNTY_HEAD;
import static org.countygov.police.shared.PoliceRole.DETENTION_HOUSE;
import static org.countygov.police.shared.PoliceRole.FAMILY;
import static org.countygov.police.shared.PoliceRole.GUARDIAN;
import static org.countygov.police.shared.PoliceRole.LAWYER;
import static org.countygov.police.shared.PoliceRole.LEGAL_DEPARTMENT;
import static org.countygov.police.shared.PoliceRole.OFFICER;
import static org.countygov.police.shared.PoliceRole.PEER_PROCURATORATE;
import static org.countygov.police.shared.PoliceRole.PROVINCIAL_PROCURATORATE;
import static org.countygov.police.shared.PoliceRole.SUPERIOR_PROCURATORATE;
import static org.countygov.police.shared.PoliceRole.SUSPECT;
import static org.countygov.workflow.Rule.either;
import static org.countygov.workflow.Rule.under;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.countygov.party.Role;
import org.countygov.police.measure.CustodyCommand.*;
import org.countygov.police.shared.CustodyClocks;
import org.countygov.police.shared.CustodySettings;
import org.countygov.time.Clock;
import org.countygov.time.Extension;
import org.countygov.time.Tier;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Rule;
import org.countygov.workflow.RuleTable;
import org.countygov.workflow.Situation;

/** Custody for the investigation: how it is lengthened and counted anew, whether it is needed, and how it ends. */
final class CustodyRules {
    private static final ImmutableSet<Role> FOR_THE_SUSPECT = either(SUSPECT, GUARDIAN, FAMILY, LAWYER);

    private CustodyRules() {}

    static RuleTable<CoerciveMeasure, MeasureState> addedTo(RuleTable<CoerciveMeasure, MeasureState> table) {
        return table.amendedBy(
                // Two months, one more, two more, two more
                under(CR.article(148), CR.article(149), CR.article(150))
                        .may(LEGAL_DEPARTMENT, RequestCustodyExtension.class)
                        .from(ARRESTED)
                        .stays()
                        .provided(STEP_NAMED, (measure, request) -> CoerciveMeasure.isNamed(request.step()))
                        .provided(UNFINISHED, (measure, request) -> request.unfinished())
                        .providedInSituation(
                                NOT_EXPIRED,
                                (measure, request, situation) -> Expiry.lasts(situation, INVESTIGATION_CUSTODY),
                                PRR.article(309))
                        .providedInSituation(
                                SEVEN_DAYS_BEFORE, (measure, request, situation) -> isSevenDaysBefore(situation))
                        .approvedBy(COUNTY_HEAD)
                        .recording((measure, request) -> measure.stepRequested(request.step())),
                lengthened(
                        under(CR.article(148), CRIMINAL_PL_2018.article(156))
                                .may(SUPERIOR_PROCURATORATE, ExtendByOneMonth.class)
                                .from(ARRESTED)
                                .stays(),
                        ExtensionStep.ONE_MONTH,
                        CUSTODY_ONE_MONTH_MORE),
                lengthened(
                        under(CR.article(149), CRIMINAL_PL_2018.article(158))
                                .may(PROVINCIAL_PROCURATORATE, ExtendInFourCategories.class)
                                .from(ARRESTED)
                                .stays()
                                .provided(
                                        FOUR_CATEGORIES,
                                        (measure, extend) ->
                                                Answer.of(extend.categories().map(kinds -> !kinds.isEmpty()))),
                        ExtensionStep.FOUR_CATEGORIES,
                        CUSTODY_OF_FOUR_CATEGORIES),
                lengthened(
                        under(CR.article(150), CRIMINAL_PL_2018.article(159))
                                .may(PROVINCIAL_PROCURATORATE, ExtendForTenYears.class)
                                .from(ARRESTED)
                                .stays()
                                .provided(TEN_YEARS, (measure, extend) -> extend.tenYearsPossible()),
                        ExtensionStep.TEN_YEARS,
                        CUSTODY_WHERE_TEN_YEARS_POSSIBLE),

                // Counted anew, or not yet
                under(CR.article(151), CRIMINAL_PL_2018.article(160))
                        .may(OFFICER, DiscoverOtherOffence.class)
                        .from(ARRESTED)
                        .stays()
                        .providedInSituation(
                                NOT_EXPIRED,
                                (measure, discover, situation) -> Expiry.none(situation, INVESTIGATION_CUSTODY),
                                CRIMINAL_PL_2018.article(98))
                        .starts(OTHER_OFFENCE_REPORT)
                        .recording((measure, discover, event) ->
                                measure.otherOffenceFound(discover.offence(), event.at())),
                under(CR.article(151), CRIMINAL_PL_2018.article(160))
                        .shall(OFFICER, RecalculateCustody.class)
                        .from(ARRESTED)
                        .stays()
                        .providedOnFile(
                                OFFENCE_DISCOVERED,
                                measure ->
                                        Answer.of(measure.otherOffenceFoundAt().isPresent()))
                        .providedOnFile(OFFENCE_RECALCULATES, CoerciveMeasure::isOffenceRecalculating)
                        .provided(FILED_WITH_PROCURATORATE, (measure, recalculate) -> recalculate.filedForRecord())
                        .provided(HOUSE_TOLD, (measure, recalculate) -> recalculate.houseTold())
                        .providedInSituation(
                                NOT_EXPIRED,
                                (measure, recalculate, situation) -> Expiry.lasts(situation, INVESTIGATION_CUSTODY),
                                CRIMINAL_PL_2018.article(98))
                        .approvedBy(COUNTY_HEAD)
                        .within(OTHER_OFFENCE_REPORT)
                        .stops(OTHER_OFFENCE_REPORT)
                        .starts(INVESTIGATION_CUSTODY, (measure, recalculate) -> measure.otherOffenceFoundAt())
                        .recording((measure, recalculate) -> measure.recalculated()),
                under(CR.article(152), CRIMINAL_PL_2018.article(160))
                        .shall(OFFICER, EstablishIdentity.class)
                        .from(ARRESTED)
                        .stays()
                        .providedOnFile(IDENTITY_WITHHELD, CoerciveMeasure::identityWithheld)
                        .approvedBy(COUNTY_HEAD)
                        .starts(INVESTIGATION_CUSTODY)
                        .recording((measure, establish) -> measure.identityEstablished()),

                // Whether custody is needed
                under(CR.article(158), CR.article(161), CRIMINAL_PL_2018.article(97), CRIMINAL_PL_2018.article(99))
                        .may(FOR_THE_SUSPECT, ApplyForChange.class)
                        .from(DETAINED, ARRESTED, BAIL, RESIDENTIAL_SURVEILLANCE)
                        .stays()
                        .starts(CHANGE_APPLICATION)
                        .recording((measure, apply) -> measure.applicationPending(true)),
                under(CR.article(160), CRIMINAL_PL_2018.article(97))
                        .shall(OFFICER, RefuseChange.class)
                        .from(DETAINED, ARRESTED, BAIL, RESIDENTIAL_SURVEILLANCE)
                        .stays()
                        .providedOnFile(APPLICATION_PENDING, measure -> Answer.of(measure.applicationPending()))
                        .provided(REASONS_GIVEN, (measure, refuse) -> refuse.reasonsGiven())
                        .providedInSituation(
                                NOT_EXPIRED,
                                (measure, refuse, situation) -> Expiry.none(
                                        situation,
                                        DETENTION,
                                        INVESTIGATION_CUSTODY,
                                        CustodyClocks.BAIL,
                                        CustodyClocks.RESIDENTIAL_SURVEILLANCE),
                                CRIMINAL_PL_2018.article(98),
                                CRIMINAL_PL_2018.article(99))
                        .approvedBy(COUNTY_HEAD)
                        .within(CHANGE_APPLICATION)
                        .stops(CHANGE_APPLICATION)
                        .recording((measure, refuse) -> measure.applicationPending(false)),
                under(CRIMINAL_PL_2018.article(95))
                        .may(PEER_PROCURATORATE, SuggestRelease.class)
                        .from(ARRESTED)
                        .stays()
                        .starts(RELEASE_SUGGESTION)
                        .recording((measure, suggest) -> measure.suggestionPending(true)),
                under(CR.article(159), CRIMINAL_PL_2018.article(95))
                        .shall(OFFICER, AnswerSuggestion.class)
                        .from(ARRESTED, BAIL, RESIDENTIAL_SURVEILLANCE, RELEASED)
                        .stays()
                        .providedOnFile(SUGGESTION_PENDING, measure -> Answer.of(measure.suggestionPending()))
                        .provided(
                                REASONS_GIVEN,
                                (measure, answer) -> answer.followed().or(answer.reasonsGiven()))
                        .providedInSituation(
                                KEPT_IN_TIME,
                                (measure, answer, situation) ->
                                        answer.followed().or(Expiry.none(situation, INVESTIGATION_CUSTODY)),
                                CRIMINAL_PL_2018.article(98))
                        .within(RELEASE_SUGGESTION)
                        .stops(RELEASE_SUGGESTION)
                        .recording((measure, answer) -> measure.suggestionPending(false)),
                under(CR.article(158), CR.article(159), CR.article(160))
                        .shall(OFFICER, ReleaseAsNeedless.class)
                        .from(DETAINED)
                        .to(RELEASED)
                        .provided(NEEDLESS_OR_IMPROPER, (measure, release) -> release.needless())
                        .approvedBy(COUNTY_HEAD)
                        .stops(DetentionRules.ofTheHeld())
                        .recording((measure, release) -> measure.atLarge()),
                under(CR.article(158), CR.article(159), CR.article(160))
                        .shall(OFFICER, ReleaseAsNeedless.class)
                        .from(ARRESTED)
                        .to(RELEASED)
                        .provided(NEEDLESS_OR_IMPROPER, (measure, release) -> release.needless())
                        .provided(PROCURATORATE_TOLD, (measure, release) -> release.procuratorateTold())
                        .approvedBy(COUNTY_HEAD)
                        .stops(DetentionRules.ofTheHeld())
                        .recording((measure, release) -> measure.atLarge()),

                // The end: a warning before it, and release at once
                under(CR.article(161), CUS_2006.article(27))
                        .shall(DETENTION_HOUSE, WarnOfExpiry.class)
                        .from(DETAINED, ARRESTED)
                        .stays(),
                released(RELEASED, DETAINED, DETENTION),
                released(RELEASED, ARREST_REQUESTED, ARREST_DECISION_WHEN_DETAINED),
                released(RELEASED, ARRESTED, INVESTIGATION_CUSTODY),
                // An approved arrest does not lengthen the detention before it; it may be executed afterwards.
                under(CRIMINAL_PL_2018.article(91), CRIMINAL_PL_2018.article(98))
                        .shall(OFFICER, ReleaseOnExpiry.class)
                        .from(ARREST_APPROVED)
                        .stays()
                        .providedOnFile(IS_HELD, measure -> Answer.of(measure.isHeld()))
                        .providedInSituation(
                                EXPIRED,
                                (measure, release, situation) ->
                                        Expiry.isOutlasted(situation, ARREST_DECISION_WHEN_DETAINED))
                        .stops(DetentionRules.ofTheHeld())
                        .recording((measure, release) -> measure.atLarge()),
                under(CRIMINAL_PL_2018.article(98))
                        .shall(either(OFFICER, PEER_PROCURATORATE), ReleaseOnExpiry.class)
                        .from(HANDED_OVER)
                        .closes(LIFTED)
                        .providedOnFile(IS_HELD, measure -> Answer.of(measure.isHeld()))
                        .providedInSituation(
                                EXPIRED,
                                (measure, release, situation) -> Expiry.of(
                                        situation, PROSECUTION_REVIEW, FAST_TRACK_REVIEW, SUPPLEMENTARY_INVESTIGATION))
                        .stops(PROSECUTION_REVIEW, FAST_TRACK_REVIEW, SUPPLEMENTARY_INVESTIGATION)
                        .recording((measure, release) -> measure.atLarge()));
    }

    /** What the provisions of 2023 add: the procuratorate's own review. */
    static RuleTable<CoerciveMeasure, MeasureState> withProvisionsOf2023(
            RuleTable<CoerciveMeasure, MeasureState> table) {
        return table.amendedBy(
                under(CNR_2023.article(19), CRIMINAL_PL_2018.article(95))
                        .may(PEER_PROCURATORATE, OpenNecessityReview.class)
                        .from(ARRESTED)
                        .stays()
                        .starts(NECESSITY_REVIEW),
                under(CNR_2023.article(19))
                        .shall(PEER_PROCURATORATE, ConcludeNecessityReview.class)
                        .from(ARRESTED)
                        .stays()
                        .within(NECESSITY_REVIEW)
                        .stops(NECESSITY_REVIEW));
    }

    /** Nobody is kept beyond the last moment, whoever still has to decide what. */
    private static Rule<CoerciveMeasure, MeasureState, ReleaseOnExpiry> released(
            MeasureState to, MeasureState from, Clock clock) {
        return under(CR.article(161), CRIMINAL_PL_2018.article(98), CRIMINAL_PL_2018.article(99))
                .shall(OFFICER, ReleaseOnExpiry.class)
                .from(from)
                .to(to)
                .providedInSituation(EXPIRED, (measure, release, situation) -> Expiry.of(situation, clock))
                .stops(clock)
                .stops(DetentionRules.ofTheHeld())
                .recording((measure, release) -> measure.atLarge());
    }

    private static <X extends CustodyCommand> Rule<CoerciveMeasure, MeasureState, X> lengthened(
            Rule<CoerciveMeasure, MeasureState, X> rule, ExtensionStep step, Tier tier) {
        return rule.providedOnFile(
                        STEP_REQUESTED,
                        measure -> Answer.of(measure.requestedStep().equals(Optional.of(step))))
                .providedInSituation(
                        CUSTODY_RUNS,
                        (measure, extend, situation) -> Expiry.lasts(situation, INVESTIGATION_CUSTODY),
                        PRR.article(309))
                .extendsClock(INVESTIGATION_CUSTODY, (measure, extend, at) -> Optional.of(Extension.of(tier, at)))
                .recording((measure, extend) -> measure.stepRequested(Optional.empty()));
    }

    /** It is owed seven days before the end; a request in the last seven days is taken where the county says so. */
    private static Answer isSevenDaysBefore(Situation situation) {
        if (situation.setting(CustodySettings.LATE_EXTENSION_REQUESTS_TAKEN)) {
            return Answer.YES;
        }
        return situation
                .deadline(INVESTIGATION_CUSTODY)
                .flatMap(deadline -> deadline.last())
                .map(end -> situation.isInTime(CUSTODY_EXTENSION_REQUEST, end))
                .orElse(Answer.UNKNOWN);
    }
}
