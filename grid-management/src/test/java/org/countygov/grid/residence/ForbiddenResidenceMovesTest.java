package org.countygov.grid.residence;

import static org.countygov.grid.shared.GridRole.GRID_WORKER;
import static org.countygov.grid.shared.GridRole.LANDLORD;
import static org.countygov.grid.shared.GridRole.POLICE;
import static org.countygov.grid.shared.GridRole.RESIDENT;
import static org.countygov.law.Instruments.CRJ;
import static org.countygov.law.Instruments.HK58;
import static org.countygov.law.Instruments.PIPL;
import static org.countygov.law.Instruments.ZJ_LD;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;
import static org.countygov.workflow.Ground.CONDITION_NOT_MET;
import static org.countygov.workflow.Ground.NOT_ENTITLED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.countygov.grid.residence.ResidenceCommand.*;
import org.countygov.law.LocalSettings;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.testkit.ForbiddenMoves;
import org.countygov.testkit.Life;
import org.countygov.workflow.Answer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What looks harmless in a residence registration and is forbidden, entry by entry. */
class ForbiddenResidenceMovesTest {
    private static final UnitId STATION = UnitId.of("station-3");
    private static final Actor LI = Actor.of(PersonId.of("li-1001"), UnitId.UNSTATED, RESIDENT);
    private static final Actor WORKER = Actor.of(PersonId.of("worker-1"), UnitId.of("community-7"), GRID_WORKER);
    private static final Actor HOST = Actor.of(PersonId.of("landlord-1"), UnitId.UNSTATED, LANDLORD);
    private static final Actor OFFICER = Actor.of(PersonId.of("officer-1"), STATION, POLICE);
    private static final ImmutableSet<ResidenceField> FIELDS =
            ImmutableSet.of(ResidenceField.NAME, ResidenceField.ID_NUMBER, ResidenceField.PRESENT_ADDRESS);

    private static final Life<Residence, ResidenceState> NOTHING =
            Life.of(ResidenceRegistration.WORKFLOW).at("2024-03-04 09:00").by(WORKER);
    private static final Life<Residence, ResidenceState> UNREGISTERED =
            NOTHING.does(arrive(PersonGroup.CHINESE_MAINLAND));
    private static final Life<Residence, ResidenceState> REGISTERED =
            UNREGISTERED.by(OFFICER).does(register(FIELDS, NO, NO));

    private static Arrive arrive(PersonGroup group) {
        return new Arrive(LI.person(), Optional.of(group), YES, Optional.empty());
    }

    private static Collect collect(ResidenceField... fields) {
        return new Collect(Optional.of(ImmutableSet.copyOf(fields)), NO, NO, Optional.empty());
    }

    private static Register register(ImmutableSet<ResidenceField> fields, Answer fee, Answer householdMoves) {
        return new Register(
                Optional.of(Declarant.PERSON),
                Optional.empty(),
                Optional.of(fields),
                YES,
                NO,
                fee,
                YES,
                householdMoves);
    }

    private static Deregister deregister(DeregistrationGround ground) {
        return new Deregister(Optional.of(ground), NO);
    }

    @TestFactory
    Stream<DynamicTest> forbidden() {
        return ForbiddenMoves.of(ResidenceRegistration.WORKFLOW)
                .refused(
                        "1 registering by a grid worker",
                        UNREGISTERED.by(WORKER),
                        register(FIELDS, NO, NO),
                        NOT_ENTITLED,
                        ZJ_LD.article(4))
                .neverBy("1 cancelling by a grid worker", GRID_WORKER, Deregister.class)
                .neverBy("1 exempting by a grid worker", GRID_WORKER, ExemptWithRelative.class)
                .refused(
                        "2 charging a fee",
                        UNREGISTERED.by(OFFICER),
                        register(FIELDS, YES, NO),
                        CONDITION_NOT_MET,
                        ZJ_LD.article(23))
                .refused(
                        "3 cancelling because the person was not found at home",
                        REGISTERED,
                        deregister(DeregistrationGround.NOT_FOUND_AT_HOME),
                        CONDITION_NOT_MET,
                        HK58.article(15))
                .refused(
                        "3 cancelling as left without anybody having said so",
                        REGISTERED,
                        deregister(DeregistrationGround.LEFT),
                        CONDITION_NOT_MET,
                        HK58.article(15))
                .neverAsked(
                        "4 refusing to register, as when the landlord is missing",
                        "refuse|reject|拒绝|不予",
                        ZJ_LD.article(7))
                .refused(
                        "5 collecting beyond the list",
                        UNREGISTERED,
                        collect(ResidenceField.NAME, ResidenceField.RELIGION),
                        CONDITION_NOT_MET,
                        PIPL.article(6))
                .refused(
                        "5 registering beyond the list",
                        UNREGISTERED.by(OFFICER),
                        register(ImmutableSet.of(ResidenceField.NAME, ResidenceField.HEALTH), NO, NO),
                        CONDITION_NOT_MET,
                        ZJ_LD.article(29))
                .refused(
                        "6 a second household registration",
                        UNREGISTERED.by(OFFICER),
                        register(FIELDS, NO, YES),
                        CONDITION_NOT_MET,
                        HK58.article(6))
                .refused(
                        "7 a foreigner among the citizens",
                        NOTHING,
                        arrive(PersonGroup.FOREIGNER),
                        CONDITION_NOT_MET,
                        CRJ.article(39))
                .refused(
                        "7 a resident of Hong Kong, Macao or Taiwan among them",
                        NOTHING,
                        arrive(PersonGroup.HONG_KONG_MACAO_TAIWAN),
                        CONDITION_NOT_MET,
                        ZJ_LD.article(38))
                .complete("1", "2", "3", "4", "5", "6", "7")
                .tests();
    }

    @Test
    void sensitiveFieldsAreOffUntilThePlaceNamesThem() {
        assertFalse(FieldList.LEAST.fields().contains(ResidenceField.RELIGION));
        Life<Residence, ResidenceState> naming = UNREGISTERED.under(LocalSettings.named("a place that names marriage")
                .with(FieldList.COLLECTED, FieldList.LEAST.naming(ResidenceField.MARRIAGE)));
        Collect marriage = collect(ResidenceField.NAME, ResidenceField.MARRIAGE);
        assertTrue(naming.asks(marriage).isAccepted());
        assertFalse(UNREGISTERED.asks(marriage).isAccepted());
        assertFalse(naming.asks(collect(ResidenceField.HEALTH)).isAccepted());
    }

    @Test
    void whoeverReportsAsLandlordDoesNotDeclare() {
        Register byHost = new Register(
                Optional.of(Declarant.SOMEBODY_ELSE), Optional.empty(), Optional.of(FIELDS), YES, NO, NO, YES, NO);
        assertEquals(1, UNREGISTERED.by(OFFICER).isRefused(byHost).reasons().size());
        assertTrue(UNREGISTERED.by(HOST).asks(collect(ResidenceField.NAME)).isAccepted());
    }

    @Test
    void residenceCountsFromTheDayOfDeclarationNotOfRegistration() {
        Life<Residence, ResidenceState> later = UNREGISTERED
                .at("2024-03-08 10:00")
                .by(OFFICER)
                .does(new Register(
                        Optional.of(Declarant.PERSON),
                        Optional.of(LocalDate.of(2024, 3, 6)),
                        Optional.of(FIELDS),
                        YES,
                        NO,
                        NO,
                        YES,
                        NO));
        assertEquals(
                Optional.of(LocalDate.of(2024, 3, 6)), later.file().content().declaredOn());
    }
}
