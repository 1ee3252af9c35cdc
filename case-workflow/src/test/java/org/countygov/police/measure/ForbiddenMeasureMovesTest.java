package org.countygov.police.measure;

import static org.countygov.law.Instruments.CQ;
import static org.countygov.law.Instruments.CR;
import static org.countygov.law.Instruments.CRIMINAL_PL_2018;
import static org.countygov.law.Instruments.PRR;
import static org.countygov.police.measure.People.COUNTY_HEAD;
import static org.countygov.police.measure.People.DETAIN;
import static org.countygov.police.measure.People.LEGAL;
import static org.countygov.police.measure.People.OFFICER;
import static org.countygov.police.measure.People.PROCURATORATE;
import static org.countygov.police.measure.People.REQUEST_ARREST;
import static org.countygov.police.measure.People.SUPERIOR_ORGAN;
import static org.countygov.police.measure.People.UNIT_HEAD;
import static org.countygov.police.measure.People.story;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;
import static org.countygov.workflow.Ground.CONDITION_NOT_MET;
import static org.countygov.workflow.Ground.NOT_APPROVED;
import static org.countygov.workflow.Ground.NOT_ESTABLISHED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.countygov.law.LocalSettings;
import org.countygov.party.CommonRole;
import org.countygov.police.measure.AppearanceCommand.*;
import org.countygov.police.measure.ArrestCommand.*;
import org.countygov.police.measure.BailCommand.*;
import org.countygov.police.measure.CustodyCommand.*;
import org.countygov.police.measure.DetentionCommand.*;
import org.countygov.police.measure.TransferCommand.*;
import org.countygov.police.shared.CustodyClocks;
import org.countygov.testkit.ForbiddenMoves;
import org.countygov.testkit.Life;
import org.countygov.time.BeijingTime;
import org.countygov.time.TimeLimit;
import org.countygov.time.WorkCalendar;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What looks harmless in measures against a suspect and is forbidden, entry by entry. */
class ForbiddenMeasureMovesTest {
    private static final Summon SUMMON = new Summon(Optional.of(SummonsForm.WRITTEN), YES, YES, YES);

    /** Monday, 2 March 2026. */
    private static final Life<CoerciveMeasure, MeasureState> AT_LARGE = story("2026-03-02 09:00");

    private static final Life<CoerciveMeasure, MeasureState> DETAINED =
            AT_LARGE.does(DETAIN).approvedBy(COUNTY_HEAD);
    private static final Life<CoerciveMeasure, MeasureState> SUMMONED =
            AT_LARGE.approvedBy(UNIT_HEAD).does(SUMMON).does(new RecordArrival(Optional.empty()));
    private static final Life<CoerciveMeasure, MeasureState> REQUESTED =
            DETAINED.by(LEGAL).approvedBy(COUNTY_HEAD).does(REQUEST_ARREST).by(PROCURATORATE);
    private static final Life<CoerciveMeasure, MeasureState> ARRESTED = REQUESTED
            .does(new ApproveArrest())
            .by(OFFICER)
            .approvedBy(COUNTY_HEAD)
            .does(new ExecuteArrest(YES, YES));

    private static Bail both() {
        return new Bail(
                Optional.of(BailGround.NO_DANGER),
                Optional.of(ImmutableSet.of()),
                Optional.of(ImmutableSet.copyOf(Guarantee.values())),
                Optional.of(BigDecimal.valueOf(5_000)),
                YES,
                YES,
                YES);
    }

    private static Life<CoerciveMeasure, MeasureState> returned(Life<CoerciveMeasure, MeasureState> life) {
        return life.by(PROCURATORATE)
                .does(new ReturnForSupplement())
                .by(LEGAL)
                .approvedBy(COUNTY_HEAD)
                .does(new Resubmit());
    }

    @TestFactory
    Stream<DynamicTest> forbidden() {
        return ForbiddenMoves.of(CoerciveMeasures.WORKFLOW)
                .refused(
                        "1 detaining with neither a warrant nor a note of the emergency",
                        AT_LARGE,
                        new Detain(Optional.of(ImmutableSet.of(DetentionGround.IN_THE_ACT)), Optional.empty(), YES),
                        NOT_ESTABLISHED,
                        CR.article(125))
                .refused(
                        "2 interrogating outside the interrogation room of the house",
                        DETAINED.does(new DeliverToHouse()),
                        new Interrogate(Optional.of(InterrogationPlace.CASE_VENUE), YES, YES),
                        CONDITION_NOT_MET,
                        CR.article(198))
                .neverAsked("3 holding in a station", "hold.*station|留置|关押在派出所", CR.article(126))
                .refused(
                        "4 thirty days for a single local first offence",
                        DETAINED,
                        new ExtendDetentionTo30(Optional.of(ImmutableSet.of()), Optional.of(TimeLimit.days(30))),
                        CONDITION_NOT_MET,
                        CR.article(129).paragraph(2))
                .refused(
                        "5 taking the longest detention without a decision of its own",
                        DETAINED.approvedBy(),
                        new ExtendDetentionTo30(
                                Optional.of(ImmutableSet.of(MajorSuspicion.GANG)), Optional.of(TimeLimit.days(30))),
                        NOT_APPROVED,
                        CR.article(129).paragraph(2))
                .refused("6 guarantor and deposit", AT_LARGE, both(), CONDITION_NOT_MET, CR.article(84))
                .refused(
                        "7 surveillance at an office",
                        AT_LARGE,
                        People.surveillance(Residence.OFFICE, Optional.empty()),
                        CONDITION_NOT_MET,
                        CR.article(112))
                .neverAsked("8 continued questioning, once or again", "question|盘问", CQ.article(13))
                .refused(
                        "9 chaining a summons to a compelled appearance",
                        SUMMONED.approvedBy(COUNTY_HEAD),
                        new Compel(YES, YES, YES),
                        CONDITION_NOT_MET,
                        CR.article(80))
                .refused(
                        "9 chaining an appearance to a summons",
                        SUMMONED.does(new EndAppearance())
                                .at("2026-03-02 12:00")
                                .approvedBy(UNIT_HEAD),
                        SUMMON,
                        CONDITION_NOT_MET,
                        CR.article(200))
                .refused(
                        "10 any power before the case is filed",
                        Life.of(CoerciveMeasures.WORKFLOW)
                                .at("2026-03-02 09:00")
                                .by(OFFICER),
                        new IdentifySuspect(Optional.empty(), NO, Optional.empty(), NO),
                        CONDITION_NOT_MET,
                        CR.article(174))
                .refused(
                        "11 a compelled appearance lengthened by the case unit's head",
                        AT_LARGE.does(new Compel(NO, YES, YES))
                                .does(new RecordArrival(Optional.empty()))
                                .approvedBy(UNIT_HEAD),
                        new ExtendCompelledAppearance(YES, YES),
                        NOT_APPROVED,
                        CR.article(80))
                .refused(
                        "12 delaying the notice of an arrest because it would hinder the case",
                        ARRESTED,
                        new DelayFamilyNotice(Optional.of(DelayReason.HINDERS_SECURITY_CASE), YES),
                        CONDITION_NOT_MET,
                        CR.article(145))
                .neverPossible(
                        "13 keeping somebody whose arrest was refused",
                        MeasureState.NOT_APPROVED,
                        ExtendDetention.class)
                .refused(
                        "14 reconsideration where an outline was given",
                        REQUESTED
                                .does(new RefuseArrest(YES, YES))
                                .by(OFFICER)
                                .does(new ReleaseAfterRefusal())
                                .by(LEGAL)
                                .approvedBy(COUNTY_HEAD),
                        new RequestReconsideration(Optional.empty()),
                        CONDITION_NOT_MET,
                        PRR.article(292))
                .neverBy("15 custody that ends itself", CommonRole.LAW, ReleaseOnExpiry.class)
                .refused(
                        "16 a designated residence in a State-security case without the organ above",
                        AT_LARGE,
                        People.surveillance(Residence.DESIGNATED, Optional.of(DesignationGround.HINDERS_SECURITY_CASE)),
                        NOT_APPROVED,
                        CR.article(109))
                .refused(
                        "17 forfeiting 50,000 yuan on the county's word",
                        AT_LARGE.does(People.bail(BailGround.NO_DANGER, 50_000)).approvedBy(COUNTY_HEAD),
                        new ForfeitDeposit(Optional.of(BigDecimal.valueOf(50_000)), YES),
                        NOT_APPROVED,
                        CR.article(97))
                .refused(
                        "18 a third return for supplement",
                        returned(returned(ARRESTED.by(LEGAL)
                                        .approvedBy(COUNTY_HEAD)
                                        .does(new HandOver(false))))
                                .by(PROCURATORATE),
                        new ReturnForSupplement(),
                        CONDITION_NOT_MET,
                        CR.article(295))
                .refused(
                        "19 detaining a deputy whose congress only permitted bail",
                        story("2026-03-02 09:00", SpecialPerson.COUNTY_DEPUTY)
                                .does(new ReportToBody(Optional.of(BodyAnswer.PERMITTED)))
                                .approvedBy(COUNTY_HEAD)
                                .does(People.bail(BailGround.NO_DANGER, 0))
                                .approvedBy(COUNTY_HEAD),
                        new DetainForArrest(YES, YES),
                        CONDITION_NOT_MET,
                        CR.article(164))
                .refused(
                        "20 handing over when custody has run out",
                        ARRESTED.at("2026-05-03 00:00").by(LEGAL).approvedBy(COUNTY_HEAD),
                        new HandOver(false),
                        CONDITION_NOT_MET,
                        CRIMINAL_PL_2018.article(98))
                .refused(
                        "21 reporting somebody to a congress who is no deputy",
                        AT_LARGE,
                        new ReportToBody(Optional.of(BodyAnswer.INFORMED)),
                        CONDITION_NOT_MET,
                        CR.article(166))
                .complete("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17")
                .complete("18", "19", "20", "21")
                .tests();
    }

    @Test
    void whoIsDetainedIsInTheHouseWithinADay() {
        assertEquals(
                Optional.of(BeijingTime.parse("2026-03-03 09:00")),
                DETAINED.file()
                        .clock(CustodyClocks.DELIVERY_TO_HOUSE)
                        .orElseThrow()
                        .deadline(WorkCalendar.ofStateCouncil(), LocalSettings.DEFAULTS)
                        .last());
    }

    @Test
    void whoeverNeverCameMayBeSummonedAgain() {
        Life<CoerciveMeasure, MeasureState> absent = AT_LARGE.approvedBy(UNIT_HEAD)
                .does(SUMMON)
                .at("2026-03-02 18:00")
                .does(new EndAppearance());
        assertEquals(
                MeasureState.SUMMONED, absent.approvedBy(UNIT_HEAD).does(SUMMON).state());
    }

    @Test
    void withTheOrganAboveAResidenceIsDesignated() {
        assertEquals(
                MeasureState.RESIDENTIAL_SURVEILLANCE,
                AT_LARGE.approvedBy(COUNTY_HEAD, SUPERIOR_ORGAN)
                        .does(People.surveillance(
                                Residence.DESIGNATED, Optional.of(DesignationGround.HINDERS_SECURITY_CASE)))
                        .state());
    }
}
