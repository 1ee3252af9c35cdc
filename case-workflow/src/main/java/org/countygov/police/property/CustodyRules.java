package org.countygov.police.property;

import static org.countygov.law.Instruments.APL_2021;
import static org.countygov.law.Instruments.AR;
import static org.countygov.law.Instruments.CR;
import static org.countygov.law.Instruments.PROP_2015;
import static org.countygov.law.Instruments.PSAPL_2025;
import static org.countygov.police.property.PropertyCondition.*;
import static org.countygov.police.property.PropertyState.AUCTIONED;
import static org.countygov.police.property.PropertyState.DESTROYED;
import static org.countygov.police.property.PropertyState.DISPOSITION_ORDERED;
import static org.countygov.police.property.PropertyState.EARLY_DISPOSED;
import static org.countygov.police.property.PropertyState.FORFEITED_TO_TREASURY;
import static org.countygov.police.property.PropertyState.HANDOVER_PENDING;
import static org.countygov.police.property.PropertyState.MEASURE_APPLIED;
import static org.countygov.police.property.PropertyState.ON_LOAN;
import static org.countygov.police.property.PropertyState.PROCEEDS_HELD;
import static org.countygov.police.property.PropertyState.RELEASED_TO_HOLDER;
import static org.countygov.police.property.PropertyState.RETURNED_TO_VICTIM;
import static org.countygov.police.property.PropertyState.STORED;
import static org.countygov.police.property.PropertyState.TRANSFERRED_WITH_CASE;
import static org.countygov.police.property.PropertyState.UNCLAIMED;
import static org.countygov.police.shared.AdministrativeClocks.MEASURE_BACK_REPORT;
import static org.countygov.police.shared.PoliceRole.CASE_UNIT_HEAD;
import static org.countygov.police.shared.PoliceRole.COUNTY_HEAD;
import static org.countygov.police.shared.PoliceRole.COUNTY_ORGAN;
import static org.countygov.police.shared.PoliceRole.COUNTY_PRINCIPAL_HEAD;
import static org.countygov.police.shared.PoliceRole.CUSTODIAN;
import static org.countygov.police.shared.PoliceRole.OFFICER;
import static org.countygov.police.shared.PoliceRole.STATION_HEAD;
import static org.countygov.police.shared.PropertyClocks.ADMINISTRATIVE_CLAIM;
import static org.countygov.police.shared.PropertyClocks.CLAIM;
import static org.countygov.police.shared.PropertyClocks.FREEZE_OF_FUNDS;
import static org.countygov.police.shared.PropertyClocks.FREEZE_OF_INTERESTS;
import static org.countygov.police.shared.PropertyClocks.FREEZE_OF_SECURITIES;
import static org.countygov.police.shared.PropertyClocks.HANDOVER;
import static org.countygov.police.shared.PropertyClocks.LOAN;
import static org.countygov.police.shared.PropertyClocks.ORGANISED_CRIME_MEASURE;
import static org.countygov.police.shared.PropertyClocks.PRESERVATION;
import static org.countygov.police.shared.PropertyClocks.RELEASE_UNRELATED;
import static org.countygov.police.shared.PropertyClocks.RELEASE_UNRELATED_AT_ONCE;
import static org.countygov.police.shared.PropertyClocks.SEIZURE;
import static org.countygov.workflow.Rule.either;
import static org.countygov.workflow.Rule.under;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.countygov.law.Basis;
import org.countygov.law.Convention;
import org.countygov.police.property.PropertyCommand.*;
import org.countygov.police.shared.PropertyClocks;
import org.countygov.time.Clock;
import org.countygov.time.Extension;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Rule;
import org.countygov.workflow.RuleTable;

/** How property is kept and what becomes of it: Criminal-case rule, arts 233 to 236 and 288; Administrative-case rule, arts 187 to 197. */
final class CustodyRules {
    /** Every clock that runs on property under a measure; it stops with the last hold on the thing. */
    private static final Clock[] HOLDS = {
        HANDOVER,
        LOAN,
        RELEASE_UNRELATED,
        RELEASE_UNRELATED_AT_ONCE,
        FREEZE_OF_FUNDS,
        FREEZE_OF_SECURITIES,
        FREEZE_OF_INTERESTS,
        SEIZURE,
        PRESERVATION,
        MEASURE_BACK_REPORT,
        ORGANISED_CRIME_MEASURE
    };

    private CustodyRules() {}

    static RuleTable<PropertyItem, PropertyState> addedTo(RuleTable<PropertyItem, PropertyState> table) {
        return kept(returned(disposed(unclaimed(table))));
    }

    private static RuleTable<PropertyItem, PropertyState> kept(RuleTable<PropertyItem, PropertyState> table) {
        return table.amendedBy(
                under(AR.article(190), CR.article(235), PROP_2015.whole())
                        .shall(either(OFFICER, CUSTODIAN), RegisterPapers.class)
                        .from(MEASURE_APPLIED)
                        .stays()
                        .providedOnFile(NOT_A_FREEZE, PropertyItem::isNoFreeze)
                        .stops(HANDOVER),
                under(AR.article(188), AR.article(189), AR.article(190), CR.article(235), PROP_2015.whole())
                        .shall(OFFICER, HandOver.class)
                        .from(HANDOVER_PENDING)
                        .to(STORED)
                        .provided(CUSTODIAN_NOT_CASE_OFFICER, PropertyItem::isCustodianApart)
                        .provided(CUSTODIAN_NOT_OF_CASE_UNIT, PropertyItem::isCustodianOfAnotherUnit, PROP_2015.whole())
                        .provided(LABELLED_AND_IN_LEDGER, (item, handOver) -> handOver.labelled())
                        .stops(HANDOVER)
                        .recording(PropertyItem::handedOver),
                under(AR.article(190).paragraph(3))
                        .may(OFFICER, DeferHandover.class)
                        .from(HANDOVER_PENDING)
                        .stays()
                        .provided(URGENT_WORK, (item, defer) -> defer.urgentWork())
                        .approvedBy(CASE_UNIT_HEAD)
                        .stops(HANDOVER),
                under(AR.article(190).paragraph(3))
                        .shall(OFFICER, FinishUrgentWork.class)
                        .from(HANDOVER_PENDING)
                        .stays()
                        .starts(HANDOVER),
                under(AR.article(190).paragraph(5), PROP_2015.whole())
                        .may(CUSTODIAN, Lend.class)
                        .from(STORED)
                        .to(ON_LOAN)
                        .provided(WANTED_FOR_CASE, (item, lend) -> lend.wanted())
                        .providedInSituation(
                                MEASURE_STILL_RUNS,
                                (item, lend, situation) -> item.doesMeasureStillRun(situation),
                                AR.article(115))
                        .approvedBy(CASE_UNIT_HEAD)
                        .starts(LOAN),
                under(AR.article(190).paragraph(5), PROP_2015.whole())
                        .shall(CUSTODIAN, TakeBack.class)
                        .from(ON_LOAN)
                        .to(STORED)
                        .stops(LOAN));
    }

    private static RuleTable<PropertyItem, PropertyState> returned(RuleTable<PropertyItem, PropertyState> table) {
        return table.amendedBy(
                under(CR.article(233), CR.article(247), AR.article(115))
                        .may(either(OFFICER, CASE_UNIT_HEAD), FindUnrelated.class)
                        .from(MEASURE_APPLIED, HANDOVER_PENDING, STORED, ON_LOAN, PROCEEDS_HELD)
                        .stays()
                        .provided(VERIFIED_UNRELATED, (item, find) -> find.verified())
                        .startsOneOf(
                                ImmutableList.of(RELEASE_UNRELATED, RELEASE_UNRELATED_AT_ONCE),
                                (item, find) -> Optional.of(item.unrelatedClock()))
                        .recording((item, find) -> item.unrelated()),
                releaseUnrelated(AR.article(115)),
                over(under(CR.article(234), AR.article(192))
                        .shall(either(OFFICER, CUSTODIAN), ReturnToVictim.class)
                        .from(HANDOVER_PENDING, STORED, PROCEEDS_HELD)
                        .closes(RETURNED_TO_VICTIM)
                        .provided(FACTS_VERIFIED, (item, back) -> back.factsVerified())
                        .provided(TITLE_CLEAR, (item, back) -> back.titleClear())
                        .provided(NOBODY_HARMED, (item, back) -> back.nobodyHarmed())
                        .provided(CASE_NOT_HINDERED, (item, back) -> back.caseNotHindered())
                        .provided(DOCUMENTED, (item, back) -> back.documented())
                        .provided(COLLECTOR_ENTITLED, (item, back) -> back.entitled())
                        .providedInSituation(
                                COLLECTOR_NO_OFFICER,
                                (item, back, situation) -> item.isNoOfficer(back.collector(), situation))
                        .approvedBy(COUNTY_HEAD)),
                over(under(CR.article(187), CR.article(293), AR.article(115), AR.article(259))
                        .shall(either(COUNTY_ORGAN, OFFICER), ReleaseOnCaseEnd.class)
                        .from(MEASURE_APPLIED, HANDOVER_PENDING, STORED, ON_LOAN, PROCEEDS_HELD)
                        .closes(RELEASED_TO_HOLDER)
                        .providedInSituation(GROUND_FITS, PropertyItem::doesGroundFit)));
    }

    private static RuleTable<PropertyItem, PropertyState> disposed(RuleTable<PropertyItem, PropertyState> table) {
        return table.amendedBy(
                under(CR.article(236), AR.article(191))
                        .may(OFFICER, DisposeEarly.class)
                        .from(STORED)
                        .to(EARLY_DISPOSED)
                        .provided(PERISHABLE, (item, dispose) -> dispose.perishable())
                        .provided(SALE_ENTRUSTED, (item, dispose) -> dispose.saleEntrusted())
                        .providedOnFile(
                                NO_CONTRABAND,
                                PropertyItem::isNoContraband,
                                CR.article(236).paragraph(2))
                        .providedInSituation(
                                MEASURE_STILL_RUNS,
                                (item, dispose, situation) -> item.doesMeasureStillRun(situation),
                                AR.article(115))
                        .approvedAtLevel(
                                ImmutableSet.of(COUNTY_PRINCIPAL_HEAD, COUNTY_HEAD),
                                (item, dispose) -> item.earlySaleLevels())
                        .recording((item, dispose) -> item.turnedIntoMoney()),
                under(CR.article(236), AR.article(191))
                        .shall(CUSTODIAN, HoldProceeds.class)
                        .from(EARLY_DISPOSED)
                        .to(PROCEEDS_HELD),
                over(under(CR.article(288), CR.article(185), AR.article(116))
                        .shall(either(OFFICER, CUSTODIAN), TransferWithCase.class)
                        .from(STORED, MEASURE_APPLIED, PROCEEDS_HELD)
                        .closes(TRANSFERRED_WITH_CASE)
                        .provided(CASE_TRANSFERRED, (item, transfer) -> transfer.caseTransferred())
                        .provided(LIST_AND_PROPOSAL, (item, transfer) -> transfer.listAndProposal())),
                judged(under(CR.article(288))
                                .shall(COUNTY_ORGAN, ForfeitByJudgment.class)
                                .from(STORED, MEASURE_APPLIED, PROCEEDS_HELD)
                                .closes(FORFEITED_TO_TREASURY))
                        .provided(JUDGMENT_IN_FORCE, (item, forfeit) -> forfeit.inForce())
                        .provided(JUDGMENT_COVERS_IT, (item, forfeit) -> forfeit.covered()),
                judged(under(CR.article(288))
                                .shall(COUNTY_ORGAN, ReturnByJudgment.class)
                                .from(STORED, MEASURE_APPLIED, PROCEEDS_HELD)
                                .closes(RETURNED_TO_VICTIM))
                        .provided(JUDGMENT_IN_FORCE, (item, back) -> back.inForce())
                        .provided(JUDGMENT_COVERS_IT, (item, back) -> back.covered()),
                judged(under(CR.article(288), CR.article(236).paragraph(2))
                                .shall(COUNTY_ORGAN, DestroyByJudgment.class)
                                .from(STORED, MEASURE_APPLIED)
                                .closes(DESTROYED))
                        .provided(JUDGMENT_IN_FORCE, (item, destroy) -> destroy.inForce())
                        .provided(JUDGMENT_COVERS_IT, (item, destroy) -> destroy.covered()),
                order(AR.article(194), AR.article(195)),
                under(AR.article(196), AR.article(213))
                        .shall(CUSTODIAN, Destroy.class)
                        .from(DISPOSITION_ORDERED)
                        .closes(DESTROYED)
                        .providedOnFile(
                                NOT_DUE_TO_VICTIM, item -> item.dueToVictim().not())
                        .provided(
                                CONTRABAND_OR_WORTHLESS,
                                (item, destroy) -> item.isNoContraband().not().or(destroy.worthless()))
                        .provided(LISTED_FIRST, (item, destroy) -> destroy.listed())
                        .providedInSituation(
                                ENOUGH_PRESENT,
                                PropertyItem::areEnoughPresent,
                                Convention.of("在场人数为本库模型", "how many are present is a model of this library"))
                        .approvedAtLevel(
                                ImmutableSet.of(COUNTY_HEAD, STATION_HEAD),
                                (item, destroy) -> item.dispositionLevels()),
                auction(AR.article(213)),
                payTreasury(AR.article(213)),
                under(AR.article(196), AR.article(192))
                        .shall(CUSTODIAN, ReturnAsOrdered.class)
                        .from(DISPOSITION_ORDERED)
                        .closes(RETURNED_TO_VICTIM)
                        .providedOnFile(DUE_TO_VICTIM, PropertyItem::dueToVictim)
                        .provided(COLLECTOR_ENTITLED, (item, back) -> back.entitled())
                        .providedInSituation(
                                COLLECTOR_NO_OFFICER,
                                (item, back, situation) -> item.isNoOfficer(back.collector(), situation))
                        .approvedAtLevel(
                                ImmutableSet.of(COUNTY_HEAD, STATION_HEAD), (item, back) -> item.dispositionLevels()));
    }

    private static RuleTable<PropertyItem, PropertyState> unclaimed(RuleTable<PropertyItem, PropertyState> table) {
        return table.amendedBy(
                under(CR.article(233), AR.article(197))
                        .may(either(OFFICER, CUSTODIAN), AnnounceForClaim.class)
                        .from(STORED, PROCEEDS_HELD)
                        .to(UNCLAIMED)
                        .provided(OWNER_UNKNOWN_OR_ABSENT, (item, announce) -> announce.ownerUnknownOrAbsent())
                        .provided(ANNOUNCED, (item, announce) -> announce.announced())
                        .stops(HOLDS)
                        .startsOneOf(
                                ImmutableList.of(CLAIM, ADMINISTRATIVE_CLAIM),
                                (item, announce) -> Optional.of(item.claimClock())),
                under(AR.article(197))
                        .may(COUNTY_ORGAN, ExtendClaimPeriod.class)
                        .from(UNCLAIMED)
                        .stays()
                        .providedOnFile(ADMINISTRATIVE_CASE, PropertyItem::isAdministrative)
                        .extendsClock(
                                ADMINISTRATIVE_CLAIM,
                                (item, extend, at) ->
                                        extend.by().map(by -> Extension.of(PropertyClocks.CLAIM_EXTENDED, by, at))),
                under(CR.article(233), AR.article(197))
                        .shall(CUSTODIAN, ReturnToClaimant.class)
                        .from(UNCLAIMED)
                        .closes(RELEASED_TO_HOLDER)
                        .provided(COLLECTOR_ENTITLED, (item, back) -> back.entitled())
                        .providedInSituation(
                                COLLECTOR_NO_OFFICER,
                                (item, back, situation) -> item.isNoOfficer(back.collector(), situation))
                        .stops(CLAIM, ADMINISTRATIVE_CLAIM),
                under(CR.article(233), AR.article(197))
                        .shall(COUNTY_ORGAN, PayUnclaimed.class)
                        .from(UNCLAIMED)
                        .closes(FORFEITED_TO_TREASURY)
                        .providedInSituation(
                                CLAIM_PERIOD_OVER, (item, pay, situation) -> item.isClaimPeriodOver(situation))
                        .provided(REGISTERED, (item, pay) -> pay.registered())
                        .stops(CLAIM, ADMINISTRATIVE_CLAIM));
    }

    /** From 15 July 2021 the Penalty Law says how forfeited things are sold and where the money goes. */
    static RuleTable<PropertyItem, PropertyState> since2021(RuleTable<PropertyItem, PropertyState> table) {
        return table.amendedBy(
                auction(AR.article(213), APL_2021.article(74)), payTreasury(AR.article(213), APL_2021.article(74)));
    }

    /** From 2026 the public-order law itself speaks of confiscation and of what must go back. */
    static RuleTable<PropertyItem, PropertyState> since2026(RuleTable<PropertyItem, PropertyState> table) {
        return table.amendedBy(
                order(AR.article(194), AR.article(195), PSAPL_2025.article(11)),
                releaseUnrelated(AR.article(115), PSAPL_2025.article(105)));
    }

    private static Rule<PropertyItem, PropertyState, OrderDisposition> order(Basis... more) {
        return under(AR.article(193), more)
                .may(either(COUNTY_ORGAN, STATION_HEAD), OrderDisposition.class)
                .from(STORED, MEASURE_APPLIED, PROCEEDS_HELD)
                .to(DISPOSITION_ORDERED)
                .providedOnFile(ADMINISTRATIVE_CASE, PropertyItem::isAdministrative)
                .provided(WITH_THE_DECISION, (item, order) -> order.withDecision())
                .providedInSituation(LEVEL_MAY_ORDER, PropertyItem::mayOrder, AR.article(195))
                .stops(HOLDS)
                .recording(PropertyItem::ordered);
    }

    private static Rule<PropertyItem, PropertyState, Auction> auction(Basis... more) {
        return under(AR.article(196), more)
                .shall(CUSTODIAN, Auction.class)
                .from(DISPOSITION_ORDERED)
                .to(AUCTIONED)
                .providedOnFile(NOT_DUE_TO_VICTIM, item -> item.dueToVictim().not())
                .providedOnFile(NO_CONTRABAND, PropertyItem::isNoContraband)
                .approvedAtLevel(
                        ImmutableSet.of(COUNTY_HEAD, STATION_HEAD), (item, auction) -> item.dispositionLevels())
                .recording((item, auction) -> item.turnedIntoMoney());
    }

    private static Rule<PropertyItem, PropertyState, PayTreasury> payTreasury(Basis... more) {
        return under(AR.article(196), more)
                .shall(CUSTODIAN, PayTreasury.class)
                .from(DISPOSITION_ORDERED, AUCTIONED)
                .closes(FORFEITED_TO_TREASURY)
                .providedOnFile(NOT_DUE_TO_VICTIM, item -> item.dueToVictim().not())
                .providedOnFile(IS_MONEY, PropertyItem::isMoney)
                .approvedAtLevel(ImmutableSet.of(COUNTY_HEAD, STATION_HEAD), (item, pay) -> item.dispositionLevels());
    }

    private static Rule<PropertyItem, PropertyState, ReleaseUnrelated> releaseUnrelated(Basis... more) {
        return over(under(CR.article(233), more)
                .shall(either(OFFICER, CASE_UNIT_HEAD), ReleaseUnrelated.class)
                .from(MEASURE_APPLIED, HANDOVER_PENDING, STORED, PROCEEDS_HELD)
                .closes(RELEASED_TO_HOLDER)
                .providedOnFile(VERIFIED_UNRELATED, item -> Answer.of(item.foundUnrelated()))
                .providedOnFile(NOT_A_FREEZE, PropertyItem::isNoFreeze, CR.article(247)));
    }

    private static <X extends PropertyCommand> Rule<PropertyItem, PropertyState, X> over(
            Rule<PropertyItem, PropertyState, X> rule) {
        return rule.stops(HOLDS);
    }

    private static <X extends PropertyCommand> Rule<PropertyItem, PropertyState, X> judged(
            Rule<PropertyItem, PropertyState, X> rule) {
        return over(rule.providedOnFile(CRIMINAL_CASE, PropertyItem::isCriminal));
    }
}
