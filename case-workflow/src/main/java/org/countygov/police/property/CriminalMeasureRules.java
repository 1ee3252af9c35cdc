package org.countygov.police.property;

import static org.countygov.law.Instruments.CR;
import static org.countygov.law.Instruments.OCL;
import static org.countygov.police.property.PropertyCondition.*;
import static org.countygov.police.property.PropertyState.HANDOVER_PENDING;
import static org.countygov.police.property.PropertyState.IDENTIFIED;
import static org.countygov.police.property.PropertyState.LAPSED;
import static org.countygov.police.property.PropertyState.MEASURE_APPLIED;
import static org.countygov.police.property.PropertyState.PROCEEDS_HELD;
import static org.countygov.police.property.PropertyState.RELEASED_TO_HOLDER;
import static org.countygov.police.shared.PoliceRole.CASE_UNIT_HEAD;
import static org.countygov.police.shared.PoliceRole.CITY_HEAD;
import static org.countygov.police.shared.PoliceRole.COUNTY_HEAD;
import static org.countygov.police.shared.PoliceRole.OFFICER;
import static org.countygov.police.shared.PoliceRole.ON_SCENE_COMMANDER;
import static org.countygov.police.shared.PoliceRole.PROVINCIAL_HEAD;
import static org.countygov.police.shared.PropertyClocks.FREEZE_OF_FUNDS;
import static org.countygov.police.shared.PropertyClocks.FREEZE_OF_INTERESTS;
import static org.countygov.police.shared.PropertyClocks.FREEZE_OF_SECURITIES;
import static org.countygov.police.shared.PropertyClocks.HANDOVER;
import static org.countygov.police.shared.PropertyClocks.ORGANISED_CRIME_MEASURE;
import static org.countygov.police.shared.PropertyClocks.RELEASE_UNRELATED;
import static org.countygov.workflow.Rule.under;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.countygov.party.Role;
import org.countygov.police.property.PropertyCommand.*;
import org.countygov.police.shared.PropertyClocks;
import org.countygov.time.Extension;
import org.countygov.time.TimeLimit;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Rule;
import org.countygov.workflow.RuleTable;

/** How property is seized, sealed, registered and frozen in criminal cases: Criminal-case rule, arts 227 to 247. */
final class CriminalMeasureRules {
    private static final ImmutableSet<Role> FREEZING_LEVELS = ImmutableSet.of(COUNTY_HEAD, CITY_HEAD, PROVINCIAL_HEAD);

    private static final Rule.Head<PropertyItem, PropertyState, Seize> SEIZING = under(
                    CR.article(227), CR.article(228), CR.article(229), CR.article(230))
            .may(OFFICER, Seize.class);
    private static final Rule.Head<PropertyItem, PropertyState, Seal> SEALING =
            under(CR.article(228)).may(OFFICER, Seal.class);
    private static final Rule.Head<PropertyItem, PropertyState, Freeze> FREEZING =
            under(CR.article(237), CR.article(238), CR.article(239)).may(OFFICER, Freeze.class);

    private CriminalMeasureRules() {}

    static RuleTable<PropertyItem, PropertyState> addedTo(RuleTable<PropertyItem, PropertyState> table) {
        return table.amendedBy(
                seize(taken(SEIZING.from(IDENTIFIED).to(HANDOVER_PENDING), Seize::taking)),
                seal(taken(SEALING.from(IDENTIFIED).to(MEASURE_APPLIED), Seal::taking)),
                under(CR.article(231))
                        .may(OFFICER, LeaveWithHolder.class)
                        .from(IDENTIFIED)
                        .to(MEASURE_APPLIED)
                        .providedOnFile(CRIMINAL_CASE, PropertyItem::isCriminal)
                        .provided(CASE_FILED, (item, leave) -> leave.taking().caseOpened(), CR.article(174))
                        .provided(ENOUGH_OFFICERS, (item, leave) -> PropertyItem.areTwo(leave.taking()))
                        .provided(UNFIT_FOR_TAKING, (item, leave) -> leave.unfit())
                        .provided(DOCUMENTED, (item, leave) -> leave.taking().documented())
                        .provided(LIST_GIVEN, (item, leave) -> leave.taking().listGiven())
                        .recording((item, leave) -> item.under(MeasureKind.LEFT_WITH_HOLDER, leave.taking())),

                // Freezing
                freeze(FREEZING.from(IDENTIFIED).to(MEASURE_APPLIED)),
                under(CR.article(240), CR.article(243), CR.article(244), CR.article(245))
                        .may(OFFICER, Renew.class)
                        .from(MEASURE_APPLIED, PROCEEDS_HELD)
                        .stays()
                        .providedOnFile(FROZEN, PropertyItem::isFrozen)
                        .provided(RENEWAL_NO_LONGER, PropertyItem::isRenewalNoLonger)
                        .approvedAtLevel(FREEZING_LEVELS, (item, renew) -> item.freezeLevels(item.frozenFor()))
                        .extendsClock(FREEZE_OF_FUNDS, CriminalMeasureRules::fundsRenewed)
                        .extendsClock(
                                FREEZE_OF_SECURITIES,
                                (item, renew, at) ->
                                        renew.by().map(by -> Extension.of(PropertyClocks.SECURITIES_RENEWED, by, at)))
                        .extendsClock(
                                FREEZE_OF_INTERESTS,
                                (item, renew, at) ->
                                        renew.by().map(by -> Extension.of(PropertyClocks.INTERESTS_RENEWED, by, at))),
                under(CR.article(240))
                        .byLaw(new LapseFundsFreeze())
                        .from(MEASURE_APPLIED, PROCEEDS_HELD)
                        .closes(LAPSED)
                        .onExpiryOf(FREEZE_OF_FUNDS),
                under(CR.article(240))
                        .byLaw(new LapseSecuritiesFreeze())
                        .from(MEASURE_APPLIED, PROCEEDS_HELD)
                        .closes(LAPSED)
                        .onExpiryOf(FREEZE_OF_SECURITIES),
                under(CR.article(240))
                        .byLaw(new LapseInterestsFreeze())
                        .from(MEASURE_APPLIED, PROCEEDS_HELD)
                        .closes(LAPSED)
                        .onExpiryOf(FREEZE_OF_INTERESTS),
                under(CR.article(241), CR.article(247))
                        .shall(OFFICER, Unfreeze.class)
                        .from(MEASURE_APPLIED, PROCEEDS_HELD)
                        .closes(RELEASED_TO_HOLDER)
                        .providedOnFile(FROZEN, PropertyItem::isFrozen)
                        .provided(
                                NO_LONGER_NEEDED,
                                (item, unfreeze) -> unfreeze.notNeeded().or(Answer.of(item.foundUnrelated())))
                        .provided(OWNER_TOLD, (item, unfreeze) -> unfreeze.ownerTold())
                        .approvedAtLevel(FREEZING_LEVELS, (item, unfreeze) -> item.freezeLevels(item.frozenFor()))
                        .stops(FREEZE_OF_FUNDS, FREEZE_OF_SECURITIES, FREEZE_OF_INTERESTS, RELEASE_UNRELATED),
                under(CR.article(246))
                        .may(OFFICER, PermitSale.class)
                        .from(MEASURE_APPLIED)
                        .to(PROCEEDS_HELD)
                        .providedOnFile(FROZEN, PropertyItem::isFrozen)
                        .provided(
                                SALE_PERMISSIBLE,
                                (item, sale) -> sale.ownerAsks()
                                        .and(sale.nobodyHarmed())
                                        .or(sale.billExpires()))
                        .provided(PROCEEDS_SECURED, (item, sale) -> sale.proceedsSecured())
                        .provided(PARTY_TOLD, (item, sale) -> sale.partyTold())
                        .approvedBy(COUNTY_HEAD)
                        .recording((item, sale) -> item.turnedIntoMoney()));
    }

    /** From 1 May 2022 property may be secured before a case is filed, and is seized, sealed or frozen after. */
    static RuleTable<PropertyItem, PropertyState> since2022(RuleTable<PropertyItem, PropertyState> table) {
        return table.amendedBy(
                under(OCL.article(27).paragraph(2))
                        .may(OFFICER, SecureBeforeFiling.class)
                        .from(IDENTIFIED)
                        .to(MEASURE_APPLIED)
                        .providedOnFile(CRIMINAL_CASE, PropertyItem::isCriminal)
                        .provided(
                                ORGANISED_CRIME_CLUE,
                                (item, secure) -> secure.clue().and(secure.vanishing()))
                        .approvedBy(CITY_HEAD)
                        .starts(ORGANISED_CRIME_MEASURE)
                        .recording((item, secure) -> item.under(MeasureKind.SECURED_BEFORE_FILING)),
                afterSecuring(
                        seize(taken(SEIZING.from(IDENTIFIED, MEASURE_APPLIED).to(HANDOVER_PENDING), Seize::taking))),
                afterSecuring(
                        seal(taken(SEALING.from(IDENTIFIED, MEASURE_APPLIED).to(MEASURE_APPLIED), Seal::taking))),
                afterSecuring(freeze(FREEZING.from(IDENTIFIED, MEASURE_APPLIED).to(MEASURE_APPLIED))));
    }

    private static <X extends PropertyCommand> Rule<PropertyItem, PropertyState, X> afterSecuring(
            Rule<PropertyItem, PropertyState, X> rule) {
        return rule.providedOnFile(NOT_UNDER_ANOTHER_MEASURE, PropertyItem::isUnderNoOtherMeasure)
                .stops(ORGANISED_CRIME_MEASURE);
    }

    private static Rule<PropertyItem, PropertyState, Seize> seize(Rule<PropertyItem, PropertyState, Seize> taken) {
        return taken.provided(
                        TO_BE_TAKEN_AND_VALUED,
                        (item, seize) -> item.isToBeTaken().and(known(seize.highValueOrProduction())))
                .approvedAtLevel(
                        ImmutableSet.of(CASE_UNIT_HEAD, ON_SCENE_COMMANDER, COUNTY_HEAD), PropertyItem::seizureLevels)
                .starts(HANDOVER, (item, seize) -> seize.taking().backAtUnit())
                .recording((item, seize) -> item.under(MeasureKind.SEIZED, seize.taking()));
    }

    private static Rule<PropertyItem, PropertyState, Seal> seal(Rule<PropertyItem, PropertyState, Seal> taken) {
        return taken.providedOnFile(TO_BE_SEALED, PropertyItem::isToBeSealed)
                .approvedBy(COUNTY_HEAD)
                .starts(HANDOVER, (item, seal) -> seal.taking().backAtUnit())
                .recording((item, seal) -> item.under(MeasureKind.SEALED, seal.taking()));
    }

    private static Rule<PropertyItem, PropertyState, Freeze> freeze(Rule<PropertyItem, PropertyState, Freeze> rule) {
        return rule.providedOnFile(CRIMINAL_CASE, PropertyItem::isCriminal)
                .provided(CASE_FILED, (item, freeze) -> freeze.taking().caseOpened(), CR.article(174))
                .provided(RELEVANT, (item, freeze) -> freeze.taking().relevant())
                .providedOnFile(TO_BE_FROZEN, PropertyItem::isToBeFrozen)
                .provided(STATED_IN_FULL, (item, freeze) -> freeze.statedInFull())
                .provided(
                        NOT_FROZEN_ALREADY,
                        (item, freeze) -> freeze.frozenAlready().not(),
                        CR.article(242))
                .provided(
                        PERIOD_WITHIN_LIMIT,
                        PropertyItem::isPeriodWithinLimit,
                        CR.article(243),
                        CR.article(244),
                        CR.article(245))
                .provided(MAJOR_IF_A_YEAR, PropertyItem::isMajorIfAYear, CR.article(243))
                .approvedAtLevel(FREEZING_LEVELS, (item, freeze) -> item.freezeLevels(freeze.period()))
                .startsAsSet(FREEZE_OF_FUNDS, (item, freeze) -> item.frozenBy(FREEZE_OF_FUNDS))
                .startsAsSet(FREEZE_OF_SECURITIES, (item, freeze) -> item.frozenBy(FREEZE_OF_SECURITIES))
                .startsAsSet(FREEZE_OF_INTERESTS, (item, freeze) -> item.frozenBy(FREEZE_OF_INTERESTS))
                .recording(PropertyItem::frozen);
    }

    /** What every taking in a criminal case presupposes. */
    private static <X extends PropertyCommand> Rule<PropertyItem, PropertyState, X> taken(
            Rule<PropertyItem, PropertyState, X> rule, Function<X, Taking> taking) {
        return rule.providedOnFile(CRIMINAL_CASE, PropertyItem::isCriminal)
                .provided(
                        CASE_FILED,
                        (item, command) -> taking.apply(command).caseOpened(),
                        CR.article(174),
                        CR.article(227))
                .provided(RELEVANT, (item, command) -> taking.apply(command).relevant(), CR.article(227))
                .provided(
                        NECESSITIES_SPARED,
                        (item, command) -> taking.apply(command).necessitiesSpared())
                .provided(
                        ENOUGH_OFFICERS, (item, command) -> PropertyItem.areTwo(taking.apply(command)), CR.article(229))
                .provided(
                        WITNESSED,
                        (item, command) -> taking.apply(command).witnessed(),
                        CR.article(229),
                        CR.article(194))
                .provided(DOCUMENTED, (item, command) -> taking.apply(command).documented(), CR.article(230))
                .provided(LIST_GIVEN, (item, command) -> taking.apply(command).listGiven(), CR.article(230))
                .stops(ORGANISED_CRIME_MEASURE);
    }

    private static Optional<Extension> fundsRenewed(PropertyItem item, Renew renew, Instant at) {
        return renew.by()
                .map(by -> Extension.of(
                        by.isWithin(TimeLimit.months(6))
                                ? PropertyClocks.FUNDS_RENEWED
                                : PropertyClocks.FUNDS_RENEWED_FOR_A_YEAR,
                        by,
                        at));
    }

    /** Somebody has to say, whatever is said. */
    private static Answer known(Answer answer) {
        return answer == Answer.UNKNOWN ? Answer.UNKNOWN : Answer.YES;
    }
}
