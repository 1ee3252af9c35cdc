package org.countygov.police.property;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.countygov.party.PersonId;
import org.countygov.party.Role;
import org.countygov.party.UnitId;
import org.countygov.police.property.PropertyCommand.Destroy;
import org.countygov.police.property.PropertyCommand.Freeze;
import org.countygov.police.property.PropertyCommand.HandOver;
import org.countygov.police.property.PropertyCommand.Identify;
import org.countygov.police.property.PropertyCommand.OrderDisposition;
import org.countygov.police.property.PropertyCommand.ReleaseOnCaseEnd;
import org.countygov.police.property.PropertyCommand.Renew;
import org.countygov.police.property.PropertyCommand.Seize;
import org.countygov.police.shared.AdministrativeClocks;
import org.countygov.police.shared.PoliceRole;
import org.countygov.police.shared.PropertyClocks;
import org.countygov.police.shared.PropertySettings;
import org.countygov.time.Clock;
import org.countygov.time.TimeLimit;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Event;
import org.countygov.workflow.Situation;
import org.immutables.value.Value;

/** What the rules need to know of an item of property (涉案财物). Its description stays in the embedding system. */
@Value.Immutable
public abstract sealed class PropertyItem permits ImmutablePropertyItem {
    private static final TimeLimit HALF_A_YEAR = TimeLimit.months(6);
    private static final BigDecimal STATION_LIMIT = BigDecimal.valueOf(500);
    private static final ImmutableSet<PropertyClass> STAY_IN_PLACE =
            ImmutableSet.of(PropertyClass.REAL_ESTATE, PropertyClass.VESSEL_OR_AIRCRAFT, PropertyClass.LARGE_EQUIPMENT);
    private static final ImmutableSet<PropertyClass> ON_ACCOUNTS = ImmutableSet.of(
            PropertyClass.FUNDS, PropertyClass.SECURITIES, PropertyClass.INTERESTS, PropertyClass.LISTED_EQUITY);
    private static final ImmutableSet<MeasureKind> PASSING =
            ImmutableSet.of(MeasureKind.PRESERVED, MeasureKind.SECURED_BEFORE_FILING);
    private static final ImmutableSet<MeasureKind> ADMINISTRATIVE_HOLD =
            ImmutableSet.of(MeasureKind.SEIZED, MeasureKind.SEALED);

    PropertyItem() {}

    public abstract Optional<Procedure> procedure();

    public abstract Optional<PropertyClass> thing();

    @Value.Default
    public UnitId caseUnit() {
        return UnitId.UNSTATED;
    }

    /** The case it belongs to. */
    public abstract Optional<CaseRef> caseRef();

    /** Whether an administrative case is one of public order. */
    @Value.Default
    public Answer publicOrder() {
        return Answer.UNKNOWN;
    }

    public abstract Optional<MeasureKind> measure();

    /** Who took, sealed or froze it. */
    public abstract ImmutableSet<PersonId> officers();

    /** How long a freeze lasts from its beginning or its last renewal. */
    public abstract Optional<TimeLimit> frozenFor();

    /** Who keeps it, once handed over. */
    public abstract Optional<PersonId> custodian();

    @Value.Default
    public boolean foundUnrelated() {
        return false;
    }

    /** Whether it has been turned into money. */
    @Value.Default
    public boolean sold() {
        return false;
    }

    /** Whether the decision gives it back to a victim. */
    @Value.Default
    public Answer dueToVictim() {
        return Answer.UNKNOWN;
    }

    /** Whether a station decided on it in its own name. */
    @Value.Default
    public boolean orderedByStation() {
        return false;
    }

    static PropertyItem blank() {
        return ImmutablePropertyItem.builder().build();
    }

    // ---- what it is
    // ----------------------------------------------------------------------------------------------------

    Answer isCriminal() {
        return Answer.of(procedure().map(known -> known == Procedure.CRIMINAL));
    }

    Answer isAdministrative() {
        return isCriminal().not();
    }

    Answer isToBeSealed() {
        return Answer.of(thing().map(STAY_IN_PLACE::contains));
    }

    Answer isToBeFrozen() {
        return Answer.of(thing().map(ON_ACCOUNTS::contains));
    }

    Answer isToBeTaken() {
        return isToBeSealed().or(isToBeFrozen()).not();
    }

    Answer isNoContraband() {
        return isThing(PropertyClass.CONTRABAND).not();
    }

    Answer isMoney() {
        return Answer.of(sold()).or(isThing(PropertyClass.MONEY)).or(isThing(PropertyClass.FUNDS));
    }

    private Answer isThing(PropertyClass what) {
        return Answer.of(thing().map(known -> known == what));
    }

    Answer isFrozen() {
        return Answer.of(measure().equals(Optional.of(MeasureKind.FROZEN)));
    }

    Answer isNoFreeze() {
        return isFrozen().not();
    }

    Answer isUnderNoOtherMeasure() {
        return Answer.of(measure().map(PASSING::contains).orElse(true));
    }

    Answer isUnderAdministrativeMeasure() {
        return isAdministrative()
                .and(Answer.of(measure().map(ADMINISTRATIVE_HOLD::contains).orElse(false)));
    }

    // ---- who takes part
    // ------------------------------------------------------------------------------------------------

    static Answer areTwo(Taking taking) {
        return taking.officers().isEmpty()
                ? Answer.UNKNOWN
                : Answer.of(taking.officers().size() >= 2);
    }

    /** From 2026, in public-order cases, one officer is enough where everything is recorded in the venue. */
    Answer areEnoughSince2026(Taking taking) {
        return areTwo(taking).or(publicOrder().and(taking.recordedInVenue()));
    }

    Answer isCustodianApart(HandOver handOver) {
        return officers().isEmpty() || !handOver.custodian().isStated()
                ? Answer.UNKNOWN
                : Answer.of(!officers().contains(handOver.custodian()));
    }

    Answer isCustodianOfAnotherUnit(HandOver handOver) {
        return caseUnit().isStated() && handOver.unit().isStated()
                ? Answer.of(!caseUnit().equals(handOver.unit()))
                : Answer.UNKNOWN;
    }

    /** Neither those who took it, nor who keeps it, nor who hands it out. */
    Answer isNoOfficer(PersonId collector, Situation situation) {
        if (!collector.isStated()) {
            return Answer.UNKNOWN;
        }
        boolean police = officers().contains(collector)
                || custodian().equals(Optional.of(collector))
                || situation.actor().person().equals(collector);
        return police ? Answer.NO : officers().isEmpty() ? Answer.UNKNOWN : Answer.YES;
    }

    Answer areEnoughPresent(Destroy destroy, Situation situation) {
        return destroy.present().isEmpty()
                ? Answer.UNKNOWN
                : Answer.of(destroy.present().size() >= situation.setting(PropertySettings.WITNESSES_OF_DESTRUCTION));
    }

    // ---- levels
    // --------------------------------------------------------------------------------------------------------

    ImmutableSet<Role> seizureLevels(Seize seize) {
        if (seize.highValueOrProduction() == Answer.YES || isThing(PropertyClass.MAIL) == Answer.YES) {
            return ImmutableSet.of(PoliceRole.COUNTY_HEAD);
        }
        return seize.occasion() == SeizureOccasion.SCENE_OR_SEARCH
                ? ImmutableSet.of(PoliceRole.CASE_UNIT_HEAD, PoliceRole.ON_SCENE_COMMANDER)
                : ImmutableSet.of(PoliceRole.CASE_UNIT_HEAD);
    }

    /** Whose approval a freeze of this length needs; that of its renewal and lifting too. */
    ImmutableSet<Role> freezeLevels(Optional<TimeLimit> period) {
        return thing().map(known -> ImmutableSet.<Role>of(
                        switch (known) {
                            case INTERESTS -> PoliceRole.CITY_HEAD;
                            case LISTED_EQUITY -> PoliceRole.PROVINCIAL_HEAD;
                            case FUNDS ->
                                period.map(limit -> limit.isWithin(HALF_A_YEAR)).orElse(true)
                                        ? PoliceRole.COUNTY_HEAD
                                        : PoliceRole.CITY_HEAD;
                            default -> PoliceRole.COUNTY_HEAD;
                        }))
                .orElse(ImmutableSet.of());
    }

    ImmutableSet<Role> earlySaleLevels() {
        return isCriminal() == Answer.YES
                ? ImmutableSet.of(PoliceRole.COUNTY_PRINCIPAL_HEAD)
                : ImmutableSet.of(PoliceRole.COUNTY_HEAD);
    }

    ImmutableSet<Role> dispositionLevels() {
        return orderedByStation() ? ImmutableSet.of(PoliceRole.STATION_HEAD) : ImmutableSet.of(PoliceRole.COUNTY_HEAD);
    }

    /** A station confiscates contraband and small undisputed sums, and recovers what goes back to a victim. */
    Answer mayOrder(OrderDisposition order, Situation situation) {
        boolean county = situation.actor().role() == PoliceRole.COUNTY_ORGAN;
        return order.kind()
                .map(kind -> county
                        ? Answer.YES
                        : switch (kind) {
                            case CONFISCATION ->
                                isThing(PropertyClass.CONTRABAND)
                                        .or(Answer.of(order.value().map(value -> value.compareTo(STATION_LIMIT) <= 0))
                                                .and(order.undisputed()));
                            case RECOVERY -> order.dueToVictim();
                            case FORFEITURE -> Answer.NO;
                        })
                .orElse(Answer.UNKNOWN);
    }

    // ---- freezes
    // -------------------------------------------------------------------------------------------------------

    Answer isPeriodWithinLimit(Freeze freeze) {
        return Answer.of(
                freeze.period().flatMap(period -> thing().map(known -> period.isWithin(longestFreeze(known)))));
    }

    Answer isMajorIfAYear(Freeze freeze) {
        Answer usual = Answer.of(freeze.period().map(period -> period.isWithin(HALF_A_YEAR)));
        return isThing(PropertyClass.FUNDS).not().or(usual).or(freeze.major());
    }

    private static TimeLimit longestFreeze(PropertyClass thing) {
        return switch (thing) {
            case FUNDS -> TimeLimit.years(1);
            case SECURITIES -> TimeLimit.years(2);
            default -> HALF_A_YEAR;
        };
    }

    Answer isRenewalNoLonger(Renew renew) {
        return Answer.of(renew.by().flatMap(by -> frozenFor().map(by::isWithin)));
    }

    /** How long the freeze lasts, when it is counted by the clock. */
    Optional<TimeLimit> frozenBy(Clock clock) {
        return thing().filter(known -> freezeClock(known) == clock).flatMap(known -> frozenFor());
    }

    private static Clock freezeClock(PropertyClass thing) {
        return switch (thing) {
            case FUNDS -> PropertyClocks.FREEZE_OF_FUNDS;
            case SECURITIES -> PropertyClocks.FREEZE_OF_SECURITIES;
            default -> PropertyClocks.FREEZE_OF_INTERESTS;
        };
    }

    // ---- the end of a measure
    // ------------------------------------------------------------------------------------------

    Answer doesMeasureStillRun(Situation situation) {
        return situation.hasRunOut(PropertyClocks.SEIZURE).not();
    }

    Answer doesGroundFit(ReleaseOnCaseEnd release, Situation situation) {
        return release.ground()
                .map(ground -> switch (ground) {
                    case WITHDRAWAL, NON_PROSECUTION -> isCriminal();
                    case TERMINATION -> Answer.YES;
                    case NO_PENALTY -> isAdministrative();
                    case NOT_APPROVED -> awaitsApproval(situation);
                    case PERIOD_OVER ->
                        situation
                                .hasRunOut(PropertyClocks.SEIZURE)
                                .or(situation.hasRunOut(PropertyClocks.ORGANISED_CRIME_MEASURE));
                })
                .orElse(Answer.UNKNOWN);
    }

    Answer awaitsApproval(Situation situation) {
        return Answer.of(situation
                .clock(AdministrativeClocks.MEASURE_BACK_REPORT)
                .filter(run -> run.stoppedAt().isEmpty())
                .isPresent());
    }

    Answer isClaimPeriodOver(Situation situation) {
        return situation.hasRunOut(PropertyClocks.CLAIM).or(situation.hasRunOut(PropertyClocks.ADMINISTRATIVE_CLAIM));
    }

    Clock claimClock() {
        return isAdministrative() == Answer.YES ? PropertyClocks.ADMINISTRATIVE_CLAIM : PropertyClocks.CLAIM;
    }

    Clock unrelatedClock() {
        return isAdministrative() == Answer.YES
                ? PropertyClocks.RELEASE_UNRELATED_AT_ONCE
                : PropertyClocks.RELEASE_UNRELATED;
    }

    // ---- what each command writes
    // --------------------------------------------------------------------------------------

    PropertyItem identified(Identify identify) {
        return edit().withProcedure(identify.procedure())
                .withThing(identify.thing())
                .withCaseUnit(identify.caseUnit())
                .withCaseRef(identify.caseRef())
                .withPublicOrder(identify.publicOrder());
    }

    PropertyItem under(MeasureKind kind, Taking taking) {
        return under(kind).withOfficers(taking.officers());
    }

    ImmutablePropertyItem under(MeasureKind kind) {
        return edit().withMeasure(kind);
    }

    /** A freeze whose length the record does not tell lasts as long as law allows at first. */
    PropertyItem frozen(Freeze freeze) {
        Optional<TimeLimit> usual =
                thing().map(known -> known == PropertyClass.FUNDS ? HALF_A_YEAR : longestFreeze(known));
        return under(MeasureKind.FROZEN)
                .withOfficers(freeze.taking().officers())
                .withFrozenFor(freeze.period().or(() -> usual));
    }

    PropertyItem handedOver(HandOver handOver) {
        return edit().withCustodian(handOver.custodian());
    }

    PropertyItem unrelated() {
        return edit().withFoundUnrelated(true);
    }

    PropertyItem turnedIntoMoney() {
        return edit().withSold(true);
    }

    PropertyItem ordered(OrderDisposition order, Event<PropertyItem, PropertyState> event) {
        return edit().withDueToVictim(order.dueToVictim())
                .withOrderedByStation(event.actor().role() == PoliceRole.STATION_HEAD);
    }

    private ImmutablePropertyItem edit() {
        return (ImmutablePropertyItem) this;
    }
}
