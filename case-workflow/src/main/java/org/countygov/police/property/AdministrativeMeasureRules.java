package org.countygov.police.property;

import static org.countygov.law.Instruments.ACL;
import static org.countygov.law.Instruments.APL_2021;
import static org.countygov.law.Instruments.AR;
import static org.countygov.law.Instruments.PSAPL_2025;
import static org.countygov.police.property.PropertyCondition.*;
import static org.countygov.police.property.PropertyState.HANDOVER_PENDING;
import static org.countygov.police.property.PropertyState.IDENTIFIED;
import static org.countygov.police.property.PropertyState.LAPSED;
import static org.countygov.police.property.PropertyState.MEASURE_APPLIED;
import static org.countygov.police.property.PropertyState.ON_LOAN;
import static org.countygov.police.property.PropertyState.STORED;
import static org.countygov.police.shared.AdministrativeClocks.MEASURE_BACK_REPORT;
import static org.countygov.police.shared.PoliceRole.CASE_UNIT_HEAD;
import static org.countygov.police.shared.PoliceRole.COUNTY_HEAD;
import static org.countygov.police.shared.PoliceRole.OFFICER;
import static org.countygov.police.shared.PropertyClocks.HANDOVER;
import static org.countygov.police.shared.PropertyClocks.PRESERVATION;
import static org.countygov.police.shared.PropertyClocks.SEIZURE;
import static org.countygov.workflow.Rule.under;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.BiFunction;
import org.countygov.law.Basis;
import org.countygov.party.Role;
import org.countygov.police.property.PropertyCommand.*;
import org.countygov.police.shared.PropertyClocks;
import org.countygov.time.Clock;
import org.countygov.time.Extension;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Rule;
import org.countygov.workflow.RuleTable;

/** How property is seized, sealed and preserved in administrative cases: Administrative-case rule, arts 107 to 115. */
final class AdministrativeMeasureRules {
    private static final Basis[] LIMITS = {AR.article(107), AR.article(108)};

    private AdministrativeMeasureRules() {}

    static RuleTable<PropertyItem, PropertyState> addedTo(RuleTable<PropertyItem, PropertyState> table) {
        return table.amendedBy(
                seize((item, taking) -> PropertyItem.areTwo(taking), AR.article(52)),
                seal((item, taking) -> PropertyItem.areTwo(taking), AR.article(52)),
                preserve(),
                under(AR.article(110))
                        .byLaw(new LapsePreservation())
                        .from(MEASURE_APPLIED)
                        .closes(LAPSED)
                        .onExpiryOf(PRESERVATION),
                under(AR.article(56), ACL.article(19))
                        .may(COUNTY_HEAD, ApproveAfterwards.class)
                        .from(MEASURE_APPLIED, HANDOVER_PENDING, STORED)
                        .stays()
                        .providedInSituation(
                                AWAITS_APPROVAL, (item, approve, situation) -> item.awaitsApproval(situation))
                        .within(MEASURE_BACK_REPORT)
                        .stops(MEASURE_BACK_REPORT),
                under(AR.article(112), ACL.article(25))
                        .may(OFFICER, ExtendMeasure.class)
                        .from(MEASURE_APPLIED, HANDOVER_PENDING, STORED, ON_LOAN)
                        .stays()
                        .providedOnFile(UNDER_ADMINISTRATIVE_MEASURE, PropertyItem::isUnderAdministrativeMeasure)
                        .provided(COMPLICATED, (item, extend) -> extend.complicated())
                        .provided(PARTY_TOLD, (item, extend) -> extend.partyTold())
                        .approvedBy(COUNTY_HEAD)
                        .extendsClock(
                                SEIZURE,
                                (item, extend, at) -> Optional.of(Extension.of(PropertyClocks.SEIZURE_EXTENDED, at))),
                under(AR.article(112), ACL.article(25))
                        .may(OFFICER, CommissionAppraisal.class)
                        .from(MEASURE_APPLIED, HANDOVER_PENDING, STORED, ON_LOAN)
                        .stays()
                        .providedOnFile(UNDER_ADMINISTRATIVE_MEASURE, PropertyItem::isUnderAdministrativeMeasure)
                        .provided(APPRAISAL_TOLD, (item, commission) -> commission.partyTold())
                        .pauses(SEIZURE),
                under(AR.article(112), ACL.article(25))
                        .shall(OFFICER, ReceiveAppraisal.class)
                        .from(MEASURE_APPLIED, HANDOVER_PENDING, STORED, ON_LOAN)
                        .stays()
                        .providedOnFile(UNDER_ADMINISTRATIVE_MEASURE, PropertyItem::isUnderAdministrativeMeasure)
                        .resumes(SEIZURE),
                under(AR.article(62))
                        .may(OFFICER, TakeOverCase.class)
                        .from(MEASURE_APPLIED, HANDOVER_PENDING, STORED)
                        .stays()
                        .providedOnFile(UNDER_ADMINISTRATIVE_MEASURE, PropertyItem::isUnderAdministrativeMeasure)
                        .starts(SEIZURE));
    }

    /** From 15 July 2021 the Penalty Law counts the seven days as working days. */
    static RuleTable<PropertyItem, PropertyState> since2021(RuleTable<PropertyItem, PropertyState> table) {
        return table.amendedBy(preserve(APL_2021.article(56), APL_2021.article(85)));
    }

    /** From 2026 one officer is enough in the standard venue of a public-order case, recorded from beginning to end. */
    static RuleTable<PropertyItem, PropertyState> since2026(RuleTable<PropertyItem, PropertyState> table) {
        return table.amendedBy(
                seize(PropertyItem::areEnoughSince2026, AR.article(52), PSAPL_2025.article(108)),
                seal((item, taking) -> PropertyItem.areTwo(taking), AR.article(52), PSAPL_2025.article(105)));
    }

    private static Rule<PropertyItem, PropertyState, Preserve> preserve(Basis... more) {
        return under(AR.article(110), more)
                .may(OFFICER, Preserve.class)
                .from(IDENTIFIED)
                .to(MEASURE_APPLIED)
                .providedOnFile(ADMINISTRATIVE_CASE, PropertyItem::isAdministrative)
                .provided(CASE_ACCEPTED, (item, preserve) -> preserve.taking().caseOpened())
                .provided(RELEVANT, (item, preserve) -> preserve.taking().relevant())
                .provided(LIST_GIVEN, (item, preserve) -> preserve.taking().listGiven())
                .approvedBy(CASE_UNIT_HEAD)
                .starts(PRESERVATION)
                .recording((item, preserve) -> item.under(MeasureKind.PRESERVED, preserve.taking()));
    }

    private static Rule<PropertyItem, PropertyState, SeizeAdministratively> seize(
            BiFunction<PropertyItem, Taking, Answer> officers, Basis... ofOfficers) {
        Rule<PropertyItem, PropertyState, SeizeAdministratively> rule = under(
                        AR.article(107), AR.article(108), AR.article(111), AR.article(112))
                .may(OFFICER, SeizeAdministratively.class)
                .from(IDENTIFIED, MEASURE_APPLIED)
                .to(HANDOVER_PENDING)
                .providedOnFile(ADMINISTRATIVE_CASE, PropertyItem::isAdministrative)
                .provided(CASE_ACCEPTED, (item, seize) -> seize.taking().caseOpened(), AR.article(55))
                .provided(RELEVANT, (item, seize) -> seize.taking().relevant(), LIMITS)
                .provided(NECESSITIES_SPARED, (item, seize) -> seize.taking().necessitiesSpared(), LIMITS)
                .provided(
                        NOT_LAWFULLY_HELD_BY_OTHERS,
                        (item, seize) -> seize.lawfullyHeldByOthers().not(),
                        LIMITS)
                .providedOnFile(TO_BE_TAKEN, PropertyItem::isToBeTaken)
                .providedOnFile(NOT_UNDER_ANOTHER_MEASURE, PropertyItem::isUnderNoOtherMeasure)
                .provided(ENOUGH_OFFICERS, (item, seize) -> officers.apply(item, seize.taking()), ofOfficers)
                .provided(LIST_GIVEN, (item, seize) -> seize.taking().listGiven())
                .provided(DECISION_SERVED, (item, seize) -> seize.taking().decisionServed());
        return rule.approvedAtLevel(ImmutableSet.of(COUNTY_HEAD), (item, seize) -> levels(seize.urgent()))
                .startsOneOf(ImmutableList.of(MEASURE_BACK_REPORT), (item, seize) -> report(seize.urgent()))
                .starts(HANDOVER, (item, seize) -> seize.taking().backAtUnit())
                .starts(SEIZURE)
                .stops(PRESERVATION)
                .recording((item, seize) -> item.under(MeasureKind.SEIZED, seize.taking()));
    }

    private static Rule<PropertyItem, PropertyState, SealAdministratively> seal(
            BiFunction<PropertyItem, Taking, Answer> officers, Basis... ofOfficers) {
        Rule<PropertyItem, PropertyState, SealAdministratively> rule = under(
                        AR.article(107), AR.article(108), AR.article(111), AR.article(112))
                .may(OFFICER, SealAdministratively.class)
                .from(IDENTIFIED, MEASURE_APPLIED)
                .to(MEASURE_APPLIED)
                .providedOnFile(ADMINISTRATIVE_CASE, PropertyItem::isAdministrative)
                .provided(CASE_ACCEPTED, (item, seal) -> seal.taking().caseOpened(), AR.article(55))
                .provided(RELEVANT, (item, seal) -> seal.taking().relevant(), LIMITS)
                .provided(NECESSITIES_SPARED, (item, seal) -> seal.taking().necessitiesSpared(), LIMITS)
                .provided(
                        NOT_LAWFULLY_HELD_BY_OTHERS,
                        (item, seal) -> seal.lawfullyHeldByOthers().not(),
                        LIMITS)
                .providedOnFile(NOT_UNDER_ANOTHER_MEASURE, PropertyItem::isUnderNoOtherMeasure)
                .provided(ENOUGH_OFFICERS, (item, seal) -> officers.apply(item, seal.taking()), ofOfficers)
                .provided(LIST_GIVEN, (item, seal) -> seal.taking().listGiven())
                .provided(DECISION_SERVED, (item, seal) -> seal.taking().decisionServed());
        return rule.approvedAtLevel(ImmutableSet.of(COUNTY_HEAD), (item, seal) -> levels(seal.urgent()))
                .startsOneOf(ImmutableList.of(MEASURE_BACK_REPORT), (item, seal) -> report(seal.urgent()))
                .starts(HANDOVER, (item, seal) -> seal.taking().backAtUnit())
                .starts(SEIZURE)
                .stops(PRESERVATION)
                .recording((item, seal) -> item.under(MeasureKind.SEALED, seal.taking()));
    }

    /** An urgent measure is approved afterwards. */
    private static ImmutableSet<Role> levels(boolean urgent) {
        return urgent ? ImmutableSet.of() : ImmutableSet.of(COUNTY_HEAD);
    }

    private static Optional<Clock> report(boolean urgent) {
        return urgent ? Optional.of(MEASURE_BACK_REPORT) : Optional.empty();
    }
}
