package org.countygov.police.property;

import static org.countygov.police.shared.PoliceRole.CASE_UNIT_HEAD;
import static org.countygov.police.shared.PoliceRole.CITY_HEAD;
import static org.countygov.police.shared.PoliceRole.COUNTY_HEAD;
import static org.countygov.police.shared.PoliceRole.COUNTY_ORGAN;
import static org.countygov.police.shared.PoliceRole.COUNTY_PRINCIPAL_HEAD;
import static org.countygov.police.shared.PoliceRole.CUSTODIAN;
import static org.countygov.police.shared.PoliceRole.OFFICER;
import static org.countygov.police.shared.PoliceRole.ON_SCENE_COMMANDER;
import static org.countygov.police.shared.PoliceRole.PROVINCIAL_HEAD;
import static org.countygov.police.shared.PoliceRole.STATION_HEAD;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.countygov.law.LocalSettings;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.police.property.PropertyCommand.*;
import org.countygov.testkit.Plan;
import org.countygov.testkit.WorkflowContract;
import org.countygov.time.BeijingTime;
import org.countygov.time.TimeLimit;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Applicability;
import org.countygov.workflow.CaseRef;

/** Property keeps the laws of the kernel, and every rule of every edition is seen from all sides. */
class CasePropertyWorkflowTest extends WorkflowContract<PropertyItem, PropertyState> {
    private static final UnitId BRIGADE = UnitId.of("brigade-1");
    private static final UnitId STORE = UnitId.of("store-1");
    private static final UnitId COUNTY = UnitId.of("county-1");
    private static final Actor ZHU = Actor.of(PersonId.of("officer-1"), BRIGADE, OFFICER);
    private static final Actor KEEPER = Actor.of(PersonId.of("keeper-1"), STORE, CUSTODIAN);
    private static final Actor UNIT_HEAD = Actor.of(PersonId.of("unit-head-1"), BRIGADE, CASE_UNIT_HEAD);
    private static final Actor COMMANDER = Actor.of(PersonId.of("commander-1"), BRIGADE, ON_SCENE_COMMANDER);
    private static final Actor STATION = Actor.of(PersonId.of("station-head-1"), BRIGADE, STATION_HEAD);
    private static final Actor HEAD = Actor.of(PersonId.of("county-head-1"), COUNTY, COUNTY_HEAD);
    private static final Actor PRINCIPAL = Actor.of(PersonId.of("principal-1"), COUNTY, COUNTY_PRINCIPAL_HEAD);
    private static final Actor ORGAN = Actor.of(PersonId.of("organ-clerk-1"), COUNTY, COUNTY_ORGAN);
    private static final Actor CITY = Actor.of(PersonId.of("city-head-1"), UnitId.of("city-1"), CITY_HEAD);
    private static final Actor PROVINCE = Actor.of(PersonId.of("province-1"), UnitId.of("province"), PROVINCIAL_HEAD);
    private static final PersonId OWNER = PersonId.of("owner-1");
    private static final ImmutableSet<PersonId> TWO = ImmutableSet.of(ZHU.person(), PersonId.of("officer-2"));

    private static final Taking GOOD = Takings.lawfulBy(TWO).recordedInVenue(NO).build();
    private static final Taking BAD = Taking.builder()
            .addOfficers(ZHU.person())
            .caseOpened(NO)
            .relevant(NO)
            .necessitiesSpared(NO)
            .witnessed(NO)
            .documented(NO)
            .listGiven(NO)
            .decisionServed(NO)
            .recordedInVenue(NO)
            .build();

    private static Identify criminal(PropertyClass thing) {
        return new Identify(Procedure.CRIMINAL, thing, BRIGADE, Optional.of(new CaseRef("criminal-case", "A1")), NO);
    }

    private static Identify administrative(PropertyClass thing) {
        return new Identify(Procedure.ADMINISTRATIVE, thing, BRIGADE, Optional.empty(), YES);
    }

    private static Freeze freeze(Optional<TimeLimit> period, Answer major) {
        return new Freeze(GOOD, period, YES, NO, major);
    }

    private static ReturnToVictim back(Answer fit, PersonId collector) {
        return new ReturnToVictim(fit, fit, fit, fit, fit, collector, fit);
    }

    /** Every edition by cases of its own, or the later ones would be searched again from every start before them. */
    private static final LocalSettings EACH_BY_ITSELF =
            LocalSettings.named("each-by-itself").with(CaseProperty.TRANSITION, Applicability.LAW_WHEN_OPENED);

    /** A case each day with another thing, so that no search has to keep all of them. */
    private static final ImmutableList<Identify> THINGS = ImmutableList.of(
            criminal(PropertyClass.ORDINARY),
            criminal(PropertyClass.FUNDS),
            criminal(PropertyClass.SECURITIES),
            criminal(PropertyClass.LISTED_EQUITY),
            criminal(PropertyClass.REAL_ESTATE),
            administrative(PropertyClass.ORDINARY),
            administrative(PropertyClass.MONEY),
            administrative(PropertyClass.CONTRABAND));

    private static Identify thingOf(Instant day) {
        return THINGS.get(BeijingTime.date(day).getDayOfMonth() % THINGS.size());
    }

    private static LocalDate[] daysFrom(LocalDate... firsts) {
        return Stream.of(firsts)
                .flatMap(first -> first.datesUntil(first.plusDays(THINGS.size())))
                .toArray(LocalDate[]::new);
    }

    @Override
    protected Plan<PropertyItem, PropertyState> plan() {
        return disposing(measuring(Plan.of(CaseProperty.WORKFLOW)
                        .acting(ZHU, KEEPER, UNIT_HEAD, STATION, HEAD, ORGAN)
                        .approving(COMMANDER, PRINCIPAL, CITY, PROVINCE)
                        .askingAt(CasePropertyWorkflowTest::thingOf)))
                .startingOn(daysFrom(
                        LocalDate.of(2020, 9, 1),
                        LocalDate.of(2021, 7, 15),
                        LocalDate.of(2022, 5, 5),
                        LocalDate.of(2026, 1, 5)))
                .under(EACH_BY_ITSELF)
                .searching(3, 7)
                .accepting("clock CR-28 is never stopped", "law since 1 May 2022 only");
    }

    private static Plan<PropertyItem, PropertyState> measuring(Plan<PropertyItem, PropertyState> plan) {
        return plan.asking(
                        new Seize(GOOD, SeizureOccasion.ORDINARY, NO),
                        new Seize(GOOD, SeizureOccasion.SCENE_OR_SEARCH, NO),
                        new Seize(GOOD, SeizureOccasion.ORDINARY, YES),
                        new Seize(BAD, SeizureOccasion.ORDINARY, NO),
                        new Seal(GOOD),
                        new Seal(BAD),
                        new LeaveWithHolder(GOOD, YES),
                        new LeaveWithHolder(BAD, NO),
                        freeze(Optional.of(TimeLimit.months(6)), NO),
                        freeze(Optional.of(TimeLimit.years(1)), YES),
                        freeze(Optional.of(TimeLimit.years(1)), NO),
                        freeze(Optional.of(TimeLimit.years(2)), NO),
                        new Freeze(BAD, Optional.of(TimeLimit.years(3)), NO, YES, NO),
                        new Renew(Optional.of(TimeLimit.months(6))),
                        new Renew(Optional.of(TimeLimit.years(3))),
                        new Unfreeze(YES, YES),
                        new Unfreeze(NO, NO),
                        new PermitSale(YES, YES, NO, YES, YES),
                        new PermitSale(YES, NO, NO, NO, NO),
                        new SecureBeforeFiling(YES, YES),
                        new SecureBeforeFiling(YES, NO))
                .asking(
                        new SeizeAdministratively(GOOD, NO, false),
                        new SeizeAdministratively(GOOD, NO, true),
                        new SeizeAdministratively(BAD, YES, false),
                        new SealAdministratively(GOOD, NO, false),
                        new SealAdministratively(GOOD, NO, true),
                        new SealAdministratively(BAD, YES, false),
                        new Preserve(GOOD),
                        new Preserve(BAD),
                        new ApproveAfterwards(),
                        new ExtendMeasure(YES, YES),
                        new ExtendMeasure(NO, NO),
                        new CommissionAppraisal(YES),
                        new CommissionAppraisal(NO),
                        new ReceiveAppraisal(),
                        new TakeOverCase());
    }

    private static Plan<PropertyItem, PropertyState> disposing(Plan<PropertyItem, PropertyState> plan) {
        return plan.asking(
                        new RegisterPapers(),
                        new HandOver(KEEPER.person(), STORE, YES),
                        new HandOver(ZHU.person(), BRIGADE, NO),
                        new DeferHandover(YES),
                        new DeferHandover(NO),
                        new FinishUrgentWork(),
                        new Lend(YES),
                        new Lend(NO),
                        new TakeBack(),
                        new FindUnrelated(YES),
                        new FindUnrelated(NO),
                        new ReleaseUnrelated(),
                        back(YES, OWNER),
                        back(NO, ZHU.person()),
                        new ReleaseOnCaseEnd(Optional.of(ReleaseGround.TERMINATION)),
                        new ReleaseOnCaseEnd(Optional.of(ReleaseGround.PERIOD_OVER)))
                .asking(
                        new DisposeEarly(YES, YES),
                        new DisposeEarly(NO, NO),
                        new HoldProceeds(),
                        new TransferWithCase(YES, YES),
                        new TransferWithCase(NO, NO),
                        new ForfeitByJudgment(YES, YES),
                        new ForfeitByJudgment(NO, NO),
                        new ReturnByJudgment(YES, YES),
                        new ReturnByJudgment(NO, NO),
                        new DestroyByJudgment(YES, YES),
                        new DestroyByJudgment(NO, NO))
                .asking(
                        new OrderDisposition(
                                Optional.of(DispositionKind.CONFISCATION),
                                YES,
                                Optional.of(new BigDecimal(500)),
                                YES,
                                NO),
                        new OrderDisposition(Optional.of(DispositionKind.RECOVERY), YES, Optional.empty(), NO, YES),
                        new OrderDisposition(
                                Optional.of(DispositionKind.FORFEITURE), NO, Optional.of(new BigDecimal(9000)), NO, NO),
                        new Destroy(YES, YES, TWO),
                        new Destroy(NO, NO, ImmutableSet.of(KEEPER.person())),
                        new Auction(),
                        new PayTreasury(),
                        new ReturnAsOrdered(OWNER, YES),
                        new ReturnAsOrdered(KEEPER.person(), NO),
                        new AnnounceForClaim(YES, YES),
                        new AnnounceForClaim(NO, NO),
                        new ExtendClaimPeriod(Optional.of(TimeLimit.months(3))),
                        new ReturnToClaimant(OWNER, YES),
                        new ReturnToClaimant(ZHU.person(), NO),
                        new PayUnclaimed(YES),
                        new PayUnclaimed(NO));
    }
}
