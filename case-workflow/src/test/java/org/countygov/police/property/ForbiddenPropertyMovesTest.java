package org.countygov.police.property;

import static org.countygov.law.Instruments.AR;
import static org.countygov.law.Instruments.CR;
import static org.countygov.law.Instruments.PROP_2015;
import static org.countygov.police.shared.PoliceRole.CASE_UNIT_HEAD;
import static org.countygov.police.shared.PoliceRole.CITY_HEAD;
import static org.countygov.police.shared.PoliceRole.COUNTY_HEAD;
import static org.countygov.police.shared.PoliceRole.COUNTY_ORGAN;
import static org.countygov.police.shared.PoliceRole.COUNTY_PRINCIPAL_HEAD;
import static org.countygov.police.shared.PoliceRole.CUSTODIAN;
import static org.countygov.police.shared.PoliceRole.OFFICER;
import static org.countygov.police.shared.PoliceRole.STATION_HEAD;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.UNKNOWN;
import static org.countygov.workflow.Answer.YES;
import static org.countygov.workflow.Ground.CONDITION_NOT_MET;
import static org.countygov.workflow.Ground.NOT_APPROVED;
import static org.countygov.workflow.Ground.NOT_PROVIDED_FOR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.police.property.PropertyCommand.*;
import org.countygov.testkit.ForbiddenMoves;
import org.countygov.testkit.Life;
import org.countygov.time.TimeLimit;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Ground;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is forbidden with property, entry by entry. */
class ForbiddenPropertyMovesTest {
    private static final UnitId BRIGADE = UnitId.of("brigade-1");
    private static final UnitId STORE = UnitId.of("store-1");
    private static final UnitId COUNTY = UnitId.of("county-1");
    private static final Actor ZHU = Actor.of(PersonId.of("zhu"), BRIGADE, OFFICER);
    private static final Actor KEEPER = Actor.of(PersonId.of("kong"), STORE, CUSTODIAN);
    private static final Actor UNIT_HEAD = Actor.of(PersonId.of("ding"), BRIGADE, CASE_UNIT_HEAD);
    private static final Actor STATION = Actor.of(PersonId.of("suo"), BRIGADE, STATION_HEAD);
    private static final Actor HEAD = Actor.of(PersonId.of("yang"), COUNTY, COUNTY_HEAD);
    private static final Actor PRINCIPAL = Actor.of(PersonId.of("ma"), COUNTY, COUNTY_PRINCIPAL_HEAD);
    private static final Actor ORGAN = Actor.of(PersonId.of("lin"), COUNTY, COUNTY_ORGAN);
    private static final Actor CITY = Actor.of(PersonId.of("shi"), UnitId.of("city-1"), CITY_HEAD);
    private static final PersonId OWNER = PersonId.of("owner");

    private static final Taking GOOD =
            Takings.lawfulBy(ImmutableSet.of(ZHU.person(), PersonId.of("qin"))).build();

    private static Life<PropertyItem, PropertyState> found(Procedure procedure, PropertyClass thing) {
        return Life.of(CaseProperty.WORKFLOW)
                .at("2025-06-03 09:00")
                .by(ZHU)
                .does(new Identify(procedure, thing, BRIGADE, Optional.empty(), YES));
    }

    private static Seize seize(Taking taking) {
        return new Seize(taking, SeizureOccasion.ORDINARY, NO);
    }

    private static final Life<PropertyItem, PropertyState> PHONE = found(Procedure.CRIMINAL, PropertyClass.ORDINARY);
    private static final Life<PropertyItem, PropertyState> SEIZED =
            PHONE.approvedBy(UNIT_HEAD).does(seize(GOOD));
    private static final Life<PropertyItem, PropertyState> STORED =
            SEIZED.does(new HandOver(KEEPER.person(), STORE, YES));
    private static final Life<PropertyItem, PropertyState> ACCOUNT =
            found(Procedure.CRIMINAL, PropertyClass.FUNDS).approvedBy(HEAD);
    private static final Life<PropertyItem, PropertyState> FROZEN = ACCOUNT.does(freeze(6, NO));
    private static final Life<PropertyItem, PropertyState> KNIFE =
            found(Procedure.ADMINISTRATIVE, PropertyClass.ORDINARY).approvedBy(HEAD);
    private static final Life<PropertyItem, PropertyState> KNIFE_STORED =
            KNIFE.does(new SeizeAdministratively(GOOD, NO, false)).does(new HandOver(KEEPER.person(), STORE, YES));

    private static Freeze freeze(int months, Answer frozenAlready) {
        return new Freeze(GOOD, Optional.of(TimeLimit.months(months)), YES, frozenAlready, YES);
    }

    private static ReturnToVictim back(Answer titleClear, PersonId collector, Answer entitled) {
        return new ReturnToVictim(YES, titleClear, YES, YES, YES, collector, entitled);
    }

    private static OrderDisposition order(DispositionKind kind, int yuan) {
        return new OrderDisposition(Optional.of(kind), YES, Optional.of(BigDecimal.valueOf(yuan)), YES, NO);
    }

    @TestFactory
    Stream<DynamicTest> forbidden() {
        return ForbiddenMoves.of(CaseProperty.WORKFLOW)
                .refused(
                        "1 seizing before the criminal case is filed",
                        PHONE.approvedBy(UNIT_HEAD),
                        seize(GOOD.withCaseOpened(NO)),
                        CONDITION_NOT_MET,
                        CR.article(174))
                .refused(
                        "1 seizing before the administrative case is accepted",
                        KNIFE.approvedBy(HEAD),
                        new SeizeAdministratively(GOOD.withCaseOpened(NO), NO, false),
                        CONDITION_NOT_MET,
                        AR.article(55))
                .refused(
                        "2 a single officer taking property",
                        PHONE.approvedBy(UNIT_HEAD),
                        seize(GOOD.withOfficers(ZHU.person())),
                        CONDITION_NOT_MET,
                        CR.article(229))
                .refused(
                        "2 a single officer taking property in an administrative case",
                        KNIFE.approvedBy(HEAD),
                        new SeizeAdministratively(GOOD.withOfficers(ZHU.person()), NO, false),
                        CONDITION_NOT_MET,
                        AR.article(52))
                .refused(
                        "3 an officer of the case keeping it",
                        SEIZED,
                        new HandOver(ZHU.person(), STORE, YES),
                        CONDITION_NOT_MET,
                        AR.article(189))
                .refused(
                        "3 the case unit keeping it",
                        SEIZED,
                        new HandOver(KEEPER.person(), BRIGADE, YES),
                        CONDITION_NOT_MET,
                        PROP_2015.whole())
                .neverAsked("4 use, swap or private disposal", "\\buse\\b|swap|keep for|使用|调换|私分", CR.article(235))
                .neverAsked(
                        "5 moving frozen money to a police account",
                        "transfer funds|collect money|划转|扣划",
                        CR.article(237))
                .refused(
                        "6 freezing what is frozen already",
                        ACCOUNT.approvedBy(HEAD),
                        freeze(6, YES),
                        CONDITION_NOT_MET,
                        CR.article(242))
                .refused(
                        "7 returning disputed property",
                        STORED.approvedBy(HEAD),
                        back(NO, OWNER, YES),
                        CONDITION_NOT_MET,
                        CR.article(234))
                .refused(
                        "7 an officer collecting for the victim",
                        STORED.approvedBy(HEAD),
                        back(YES, ZHU.person(), YES),
                        CONDITION_NOT_MET,
                        CR.article(234))
                .neverPossible(
                        "8 destroying contraband before the proceedings end", PropertyState.STORED, Destroy.class)
                .refused(
                        "8 destroying contraband before the judgment",
                        STORED.by(ORGAN),
                        new DestroyByJudgment(NO, YES),
                        CONDITION_NOT_MET,
                        CR.article(288))
                .refused(
                        "9 disposing of criminal property by an administrative decision",
                        STORED.by(ORGAN),
                        order(DispositionKind.CONFISCATION, 100),
                        CONDITION_NOT_MET,
                        AR.article(193))
                .refused(
                        "10 taking what the family needs to live",
                        PHONE.approvedBy(UNIT_HEAD),
                        seize(GOOD.withNecessitiesSpared(NO)),
                        CONDITION_NOT_MET,
                        CR.article(227))
                .refused(
                        "10 sealing what the family needs to live",
                        found(Procedure.ADMINISTRATIVE, PropertyClass.REAL_ESTATE)
                                .approvedBy(HEAD),
                        new SealAdministratively(GOOD.withNecessitiesSpared(NO), NO, false),
                        CONDITION_NOT_MET,
                        AR.article(108))
                .refused(
                        "11 extending an administrative seizure that has run out",
                        KNIFE_STORED.later(Duration.ofDays(31)).approvedBy(HEAD),
                        new ExtendMeasure(YES, YES),
                        CONDITION_NOT_MET,
                        AR.article(112))
                .refused(
                        "11 lending what should have gone back",
                        KNIFE_STORED.later(Duration.ofDays(31)).by(KEEPER).approvedBy(UNIT_HEAD),
                        new Lend(YES),
                        CONDITION_NOT_MET,
                        AR.article(115))
                .refused(
                        "12 a deputy head permitting an early sale in a criminal case",
                        STORED.approvedBy(HEAD),
                        new DisposeEarly(YES, YES),
                        NOT_APPROVED,
                        CR.article(236))
                .refused(
                        "13 a county head freezing funds for a year",
                        ACCOUNT.approvedBy(HEAD),
                        freeze(12, NO),
                        NOT_APPROVED,
                        CR.article(239))
                .refused(
                        "14 a unit head alone seizing what is of high value",
                        PHONE.approvedBy(UNIT_HEAD),
                        new Seize(GOOD, SeizureOccasion.ORDINARY, YES),
                        NOT_APPROVED,
                        CR.article(228))
                .refused(
                        "15 renewing a freeze that has lapsed",
                        FROZEN.later(Duration.ofDays(200)).approvedBy(HEAD),
                        new Renew(Optional.of(TimeLimit.months(6))),
                        NOT_PROVIDED_FOR,
                        CR.article(240))
                .refused(
                        "16 a station confiscating more than 500 yuan",
                        KNIFE_STORED.by(STATION),
                        order(DispositionKind.CONFISCATION, 501),
                        CONDITION_NOT_MET,
                        AR.article(195))
                .refused(
                        "16 a station ordering forfeiture",
                        KNIFE_STORED.by(STATION),
                        order(DispositionKind.FORFEITURE, 100),
                        CONDITION_NOT_MET,
                        AR.article(195))
                .complete("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16")
                .tests();
    }

    /** The neighbours of what is refused, so that a rule that refuses everything is noticed. */
    @Test
    void theLawfulNeighboursAreAccepted() {
        assertEquals(
                PropertyState.EARLY_DISPOSED,
                STORED.approvedBy(PRINCIPAL).does(new DisposeEarly(YES, YES)).state());
        assertEquals(
                PropertyState.MEASURE_APPLIED,
                ACCOUNT.approvedBy(CITY).does(freeze(12, NO)).state());
        assertEquals(
                PropertyState.DISPOSITION_ORDERED,
                KNIFE_STORED
                        .by(STATION)
                        .does(order(DispositionKind.CONFISCATION, 500))
                        .state());
        assertEquals(
                PropertyState.RETURNED_TO_VICTIM,
                STORED.approvedBy(HEAD).does(back(YES, OWNER, YES)).state());
        assertEquals(PropertyState.LAPSED, FROZEN.later(Duration.ofDays(200)).state());
    }

    /** From 2026 one officer is enough in the venue of a public-order case, with a recording of everything. */
    @Test
    void oneOfficerInTheVenueSince2026() {
        Taking alone = GOOD.withOfficers(ZHU.person()).withRecordedInVenue(YES);
        SeizeAdministratively taken = new SeizeAdministratively(alone, NO, false);
        assertEquals(
                Ground.CONDITION_NOT_MET,
                KNIFE.approvedBy(HEAD).isRefused(taken).reasons().get(0).ground());
        Life<PropertyItem, PropertyState> since2026 =
                KNIFE.at("2026-01-05 09:00").approvedBy(HEAD);
        assertEquals(PropertyState.HANDOVER_PENDING, since2026.does(taken).state());
        assertEquals(
                Ground.NOT_ESTABLISHED,
                since2026
                        .isRefused(new SeizeAdministratively(alone.withRecordedInVenue(UNKNOWN), NO, false))
                        .reasons()
                        .get(0)
                        .ground());
    }
}
