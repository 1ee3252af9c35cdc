package org.countygov.police.measure;

import static org.countygov.law.Instruments.CR;
import static org.countygov.law.Instruments.CRIMINAL_PL_2018;
import static org.countygov.police.measure.MeasureCondition.*;
import static org.countygov.police.measure.MeasureState.COMPELLED;
import static org.countygov.police.measure.MeasureState.NONE;
import static org.countygov.police.measure.MeasureState.SUMMONED;
import static org.countygov.police.shared.CustodyClocks.APPEARANCE_OF_24_HOURS;
import static org.countygov.police.shared.CustodyClocks.COMPELLED_APPEARANCE;
import static org.countygov.police.shared.CustodyClocks.SUMMONS;
import static org.countygov.police.shared.CustodyClocks.SUMMONS_OF_24_HOURS;
import static org.countygov.police.shared.PoliceRole.CASE_UNIT_HEAD;
import static org.countygov.police.shared.PoliceRole.COUNTY_HEAD;
import static org.countygov.police.shared.PoliceRole.OFFICER;
import static org.countygov.workflow.Rule.under;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.countygov.police.measure.AppearanceCommand.*;
import org.countygov.time.Extension;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Rule;
import org.countygov.workflow.RuleTable;

/** Summons and compelled appearance: hours for an interrogation, never for holding anybody. */
final class AppearanceRules {
    static final RuleTable<CoerciveMeasure, MeasureState> TABLE = RuleTable.of(
            MeasureState.class,
            MeasureCommand.VOCABULARY,

            // No power over anybody before the case is filed
            under(CR.article(174))
                    .may(OFFICER, IdentifySuspect.class)
                    .opens(NONE)
                    .provided(CASE_FILED, (measure, identify) -> identify.caseFiled())
                    .recording(CoerciveMeasure::identified),

            // Summons
            under(CR.article(198), CR.article(199), CRIMINAL_PL_2018.article(119))
                    .may(OFFICER, Summon.class)
                    .from(NONE)
                    .to(SUMMONED)
                    .provided(DETENTION_NOT_NEEDED, (measure, summon) -> summon.detentionNotNeeded())
                    .provided(
                            SUMMONS_SHOWN,
                            (measure, summon) ->
                                    Answer.of(summon.form().map(form -> true)).and(summon.shown()))
                    .provided(LAWFUL_VENUE, (measure, summon) -> summon.lawfulVenue())
                    .providedInSituation(
                            NOT_CHAINED,
                            (measure, summon, situation) -> measure.isNotChained(situation),
                            CR.article(200))
                    .approvedAtLevel(
                            ImmutableSet.of(CASE_UNIT_HEAD),
                            (measure, summon) -> summon.form().equals(Optional.of(SummonsForm.ORAL_ON_THE_SPOT))
                                    ? ImmutableSet.of()
                                    : ImmutableSet.of(CASE_UNIT_HEAD)),
            arrival(under(CR.article(200), CR.article(201))
                            .shall(OFFICER, RecordArrival.class)
                            .from(SUMMONED)
                            .stays())
                    .starts(SUMMONS, (measure, arrival) -> measure.arrivedAt()),
            under(CR.article(200), CRIMINAL_PL_2018.article(119))
                    .may(OFFICER, ExtendSummons.class)
                    .from(SUMMONED)
                    .stays()
                    .provided(ESPECIALLY_MAJOR, (measure, extend) -> extend.especiallyMajor())
                    .provided(DETENTION_NEEDED, (measure, extend) -> extend.detentionNeeded())
                    .approvedBy(CASE_UNIT_HEAD)
                    .extendsClock(SUMMONS, (measure, extend, at) -> Optional.of(Extension.of(SUMMONS_OF_24_HOURS, at))),

            // Compelled appearance
            compulsion(under(CR.article(78), CR.article(79), CR.article(80))
                    .may(OFFICER, Compel.class)
                    .from(NONE)
                    .to(COMPELLED)),
            compulsion(under(CR.article(78), CR.article(79), CR.article(80))
                            .may(OFFICER, Compel.class)
                            .from(SUMMONED)
                            .to(COMPELLED))
                    .provided(
                            NOT_APPEARED,
                            (measure, compel) -> measure.arrivedAt().isPresent() ? Answer.NO : compel.notAppeared()),
            arrival(under(CR.article(79), CR.article(80))
                            .shall(OFFICER, RecordArrival.class)
                            .from(COMPELLED)
                            .stays())
                    .starts(COMPELLED_APPEARANCE, (measure, arrival) -> measure.arrivedAt()),
            under(CR.article(80), CRIMINAL_PL_2018.article(119))
                    .may(OFFICER, ExtendCompelledAppearance.class)
                    .from(COMPELLED)
                    .stays()
                    .provided(ESPECIALLY_MAJOR, (measure, extend) -> extend.especiallyMajor())
                    .provided(DETENTION_NEEDED, (measure, extend) -> extend.detentionNeeded())
                    .approvedBy(COUNTY_HEAD)
                    .extendsClock(
                            COMPELLED_APPEARANCE,
                            (measure, extend, at) -> Optional.of(Extension.of(APPEARANCE_OF_24_HOURS, at))),

            // The end, at the last hour at the latest
            under(CR.article(200), CR.article(201))
                    .shall(OFFICER, EndAppearance.class)
                    .from(SUMMONED)
                    .to(NONE)
                    .within(SUMMONS)
                    .stops(SUMMONS)
                    .recording((measure, end, event) -> measure.appearanceEnded(event.at())),
            under(CR.article(80))
                    .shall(OFFICER, EndAppearance.class)
                    .from(COMPELLED)
                    .to(NONE)
                    .within(COMPELLED_APPEARANCE)
                    .stops(COMPELLED_APPEARANCE)
                    .recording((measure, end, event) -> measure.appearanceEnded(event.at())));

    private AppearanceRules() {}

    private static Rule<CoerciveMeasure, MeasureState, RecordArrival> arrival(
            Rule<CoerciveMeasure, MeasureState, RecordArrival> rule) {
        return rule.providedOnFile(
                        NOT_ARRIVED_YET,
                        measure -> Answer.of(measure.arrivedAt().isEmpty()))
                .recording((measure, arrival, event) -> measure.arrived(arrival, event.at()));
    }

    private static Rule<CoerciveMeasure, MeasureState, Compel> compulsion(
            Rule<CoerciveMeasure, MeasureState, Compel> rule) {
        return rule.provided(OWN_PLACE, (measure, compel) -> compel.ownPlace(), CR.article(79))
                .provided(WARRANT_SHOWN, (measure, compel) -> compel.warrantShown(), CR.article(79))
                .providedOnFile(BODY_PERMITS, CoerciveMeasure::bodyPermits, CR.article(164))
                .providedInSituation(
                        NOT_CHAINED, (measure, compel, situation) -> measure.isNotChained(situation), CR.article(80))
                .approvedBy(COUNTY_HEAD)
                .recording((measure, compel) -> measure.compelled());
    }
}
