package org.countygov.police;

import static org.countygov.law.Instruments.ALL_2017;
import static org.countygov.law.Instruments.ARL_2023;
import static org.countygov.law.Instruments.CR;
import static org.countygov.law.Instruments.PRR;
import static org.countygov.police.shared.PoliceRole.*;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.UNKNOWN;
import static org.countygov.workflow.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.law.Basis;
import org.countygov.law.LocalSettings;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.police.administrative.AdministrativeCase;
import org.countygov.police.administrative.AdministrativeProcedure;
import org.countygov.police.administrative.AdministrativeState;
import org.countygov.police.administrative.ArrivalManner;
import org.countygov.police.administrative.Attendance;
import org.countygov.police.administrative.CaseKind;
import org.countygov.police.administrative.CaseSource;
import org.countygov.police.administrative.DecisionAct.DecideSummarily;
import org.countygov.police.administrative.IntakeAct.Accept;
import org.countygov.police.administrative.IntakeAct.RegisterReport;
import org.countygov.police.administrative.InvestigationAct;
import org.countygov.police.administrative.InvestigationAct.ConvertToCriminal;
import org.countygov.police.administrative.InvestigationAct.EntrustAppraisal;
import org.countygov.police.administrative.InvestigationAct.ReceiveAppraisal;
import org.countygov.police.administrative.Penalty;
import org.countygov.police.criminal.CriminalCase;
import org.countygov.police.criminal.CriminalCases;
import org.countygov.police.criminal.CriminalState;
import org.countygov.police.criminal.Execution;
import org.countygov.police.criminal.FilingCommand.FileCase;
import org.countygov.police.criminal.FilingCommand.Intake;
import org.countygov.police.criminal.FilingCommand.Merits;
import org.countygov.police.criminal.FilingCommand.ReceiveReport;
import org.countygov.police.criminal.FilingCommand.StartFilingReview;
import org.countygov.police.criminal.InvestigationCommand.ApplyMeasure;
import org.countygov.police.criminal.InvestigationCommand.ExamineScene;
import org.countygov.police.criminal.InvestigationCommand.Investigate;
import org.countygov.police.criminal.MeasureKind;
import org.countygov.police.criminal.Preparation;
import org.countygov.police.criminal.ReportSource;
import org.countygov.police.measure.AppearanceCommand.Compel;
import org.countygov.police.measure.AppearanceCommand.ExtendCompelledAppearance;
import org.countygov.police.measure.AppearanceCommand.ExtendSummons;
import org.countygov.police.measure.AppearanceCommand.IdentifySuspect;
import org.countygov.police.measure.AppearanceCommand.RecordArrival;
import org.countygov.police.measure.AppearanceCommand.Summon;
import org.countygov.police.measure.ArrestCommand.ApproveArrest;
import org.countygov.police.measure.ArrestCommand.ExecuteArrest;
import org.countygov.police.measure.ArrestCommand.RefuseArrest;
import org.countygov.police.measure.ArrestCommand.ReleaseAfterRefusal;
import org.countygov.police.measure.ArrestCommand.RequestArrest;
import org.countygov.police.measure.ArrestCommand.RequestReconsideration;
import org.countygov.police.measure.ArrestGround;
import org.countygov.police.measure.BailCommand.Bail;
import org.countygov.police.measure.BailCommand.ForfeitDeposit;
import org.countygov.police.measure.BailGround;
import org.countygov.police.measure.CoerciveMeasure;
import org.countygov.police.measure.CoerciveMeasures;
import org.countygov.police.measure.CustodyCommand.ReleaseOnExpiry;
import org.countygov.police.measure.DelayReason;
import org.countygov.police.measure.DetentionAuthority;
import org.countygov.police.measure.DetentionCommand.DelayFamilyNotice;
import org.countygov.police.measure.DetentionCommand.Detain;
import org.countygov.police.measure.DetentionGround;
import org.countygov.police.measure.Guarantee;
import org.countygov.police.measure.MeasureState;
import org.countygov.police.measure.Standing;
import org.countygov.police.measure.SummonsForm;
import org.countygov.police.property.CaseProperty;
import org.countygov.police.property.Procedure;
import org.countygov.police.property.PropertyClass;
import org.countygov.police.property.PropertyCommand.DisposeEarly;
import org.countygov.police.property.PropertyCommand.Freeze;
import org.countygov.police.property.PropertyCommand.HandOver;
import org.countygov.police.property.PropertyCommand.Identify;
import org.countygov.police.property.PropertyCommand.Seize;
import org.countygov.police.property.PropertyCommand.SeizeAdministratively;
import org.countygov.police.property.PropertyCommand.TakeOverCase;
import org.countygov.police.property.PropertyItem;
import org.countygov.police.property.PropertyState;
import org.countygov.police.property.SeizureOccasion;
import org.countygov.police.property.Taking;
import org.countygov.police.property.Takings;
import org.countygov.police.remedy.AdministrativeAct;
import org.countygov.police.remedy.AdministrativeRemedies;
import org.countygov.police.remedy.AdministrativeRemedy;
import org.countygov.police.remedy.AdministrativeRemedyCommand.ApplyForReconsideration;
import org.countygov.police.remedy.AdministrativeRemedyCommand.LearnOfAct;
import org.countygov.police.remedy.AdministrativeRemedyCommand.SueDirectly;
import org.countygov.police.remedy.AdministrativeRemedyState;
import org.countygov.police.remedy.Objections;
import org.countygov.police.remedy.ReconsiderationBody;
import org.countygov.police.remedy.Reconsiderations;
import org.countygov.police.shared.AdministrativeClocks;
import org.countygov.police.shared.AdministrativeRemedyClocks;
import org.countygov.police.shared.CustodyClocks;
import org.countygov.police.shared.FilingClocks;
import org.countygov.police.shared.IntakeClocks;
import org.countygov.police.shared.PoliceRole;
import org.countygov.police.shared.PropertyClocks;
import org.countygov.police.shared.RemedyClocks;
import org.countygov.testkit.Life;
import org.countygov.time.BeijingTime;
import org.countygov.time.Clock;
import org.countygov.time.ClockRun;
import org.countygov.time.Deadline;
import org.countygov.time.Extension;
import org.countygov.time.TimeLimit;
import org.countygov.time.WorkCalendar;
import org.countygov.words.Worded;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.ClockAct;
import org.countygov.workflow.Command;
import org.countygov.workflow.Ground;
import org.countygov.workflow.Workflow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Mistakes that are easily made about police cases, one test each, by the numbers of the list from which they were taken. */
class TrapsTest {
    private static final WorkCalendar CALENDAR = WorkCalendar.ofStateCouncil();
    private static final UnitId BRIGADE = UnitId.of("brigade-1");
    private static final Actor ZHANG = actor(OFFICER);
    private static final Actor UNIT = actor(CASE_UNIT_HEAD);
    private static final Actor HEAD = actor(COUNTY_HEAD);
    private static final Actor CITY = actor(CITY_HEAD);
    private static final Actor LEGAL = actor(LEGAL_DEPARTMENT);
    private static final Actor PROCURATORATE = actor(PEER_PROCURATORATE);
    private static final PersonId WANG = PersonId.of("wang-1001");
    private static final Execution BY_TWO =
            new Execution(ImmutableSet.of(ZHANG.person(), PersonId.of("second-1002")), YES, YES);

    /** A suspect at large in a filed case, on Monday, 2 March 2026, at nine. */
    private static final Life<CoerciveMeasure, MeasureState> SUSPECT = Life.of(CoerciveMeasures.WORKFLOW)
            .at("2026-03-02 09:00")
            .by(ZHANG)
            .does(new IdentifySuspect(
                    Optional.of(new CaseRef("criminal-case", "1")), YES, Optional.of(ImmutableSet.of()), NO));

    private static final Life<CoerciveMeasure, MeasureState> DETAINED = SUSPECT.approvedBy(HEAD)
            .does(new Detain(
                    Optional.of(ImmutableSet.of(DetentionGround.IN_THE_ACT)),
                    Optional.of(DetentionAuthority.WARRANT),
                    YES));

    private static final RequestArrest REQUEST =
            new RequestArrest(Optional.of(ArrestGround.DANGER), YES, YES, YES, YES, YES);

    private static final Life<CoerciveMeasure, MeasureState> REQUESTED =
            DETAINED.by(LEGAL).approvedBy(HEAD).does(REQUEST).by(PROCURATORATE);

    private static final Life<CoerciveMeasure, MeasureState> ARRESTED =
            REQUESTED.does(new ApproveArrest()).by(ZHANG).approvedBy(HEAD).does(new ExecuteArrest(YES, YES));

    private static Actor actor(PoliceRole role) {
        return Actor.of(PersonId.of("person-" + role.name()), BRIGADE, role);
    }

    private static Life<AdministrativeCase, AdministrativeState> brawl(String moment, CaseSource source) {
        return Life.of(AdministrativeProcedure.WORKFLOW)
                .at(moment)
                .by(ZHANG)
                .does(new RegisterReport(
                        Optional.of(source),
                        Optional.of(CaseKind.PUBLIC_ORDER),
                        Optional.empty(),
                        Optional.empty(),
                        NO,
                        Optional.empty(),
                        NO,
                        NO,
                        NO))
                .does(new Accept(YES, YES, YES));
    }

    private static Life<AdministrativeCase, AdministrativeState> investigated(String moment, CaseSource source) {
        return brawl(moment, source).does(new InvestigationAct.Investigate(BY_TWO.investigators()));
    }

    private static Life<PropertyItem, PropertyState> found(Procedure procedure, PropertyClass thing) {
        return Life.of(CaseProperty.WORKFLOW)
                .at("2026-03-02 09:00")
                .by(ZHANG)
                .does(new Identify(procedure, thing, BRIGADE, Optional.empty(), YES));
    }

    private static Taking taking() {
        return Takings.lawfulBy(BY_TWO.investigators()).build();
    }

    private static Life<AdministrativeRemedy, AdministrativeRemedyState> affectedBy(
            String moment, AdministrativeAct act) {
        return Life.of(AdministrativeRemedies.WORKFLOW)
                .at(moment)
                .by(Actor.of(WANG, UnitId.UNSTATED, OFFENDER))
                .does(new LearnOfAct(Optional.of(act), Optional.of(WANG), Optional.empty()));
    }

    private static <C, S extends Enum<S> & Worded> Deadline deadline(Life<C, S> life, Clock clock) {
        return life.file().clock(clock).orElseThrow().deadline(CALENDAR, LocalSettings.DEFAULTS);
    }

    private static Optional<LocalDate> lastDay(Clock clock, String trigger) {
        return ClockRun.start(clock, BeijingTime.parse(trigger))
                .deadline(CALENDAR, LocalSettings.DEFAULTS)
                .lastDay();
    }

    private static Optional<Instant> at(String moment) {
        return Optional.of(BeijingTime.parse(moment));
    }

    /** Refused on this ground alone, under the provision. */
    private static <C, S extends Enum<S> & Worded> void refused(
            Ground ground, Basis basis, Life<C, S> life, Command<C, S> command) {
        life.isRefused(command).reasons().forEach(reason -> {
            assertEquals(ground, reason.ground(), () -> reason.toString());
            assertTrue(reason.bases().contains(basis), () -> reason.toString());
        });
    }

    private static ImmutableSet<String> commands(Workflow<?, ?> workflow) {
        return workflow.editions().stream()
                .flatMap(edition -> edition.table().rules().stream())
                .map(rule -> rule.command().getSimpleName())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The names of the commands that make a clock stand still. */
    private static ImmutableSet<String> pausing(Workflow<?, ?> workflow, Clock clock) {
        return workflow.editions().stream()
                .flatMap(edition -> edition.table().rules().stream())
                .filter(rule -> rule.clockActs().stream()
                        .anyMatch(act -> act.kind() == ClockAct.Kind.PAUSES
                                && act.clocks().contains(clock)))
                .map(rule -> rule.command().getSimpleName())
                .collect(ImmutableSet.toImmutableSet());
    }

    @Test
    @DisplayName("1 the unit head prolongs a summons, the county head a compelled appearance")
    void levelsOfShortCustody() {
        Life<CoerciveMeasure, MeasureState> summoned = SUSPECT.approvedBy(UNIT)
                .does(new Summon(Optional.of(SummonsForm.WRITTEN), YES, YES, YES))
                .does(new RecordArrival(Optional.empty()));
        // Twenty-four hours in all from 09:00, not twelve more from the end.
        assertEquals(
                at("2026-03-03 09:00"),
                deadline(summoned.approvedBy(UNIT).does(new ExtendSummons(YES, YES)), CustodyClocks.SUMMONS)
                        .last());
        Life<CoerciveMeasure, MeasureState> compelled =
                SUSPECT.approvedBy(HEAD).does(new Compel(NO, YES, YES)).does(new RecordArrival(Optional.empty()));
        refused(
                Ground.NOT_APPROVED,
                CR.article(80),
                compelled.approvedBy(UNIT),
                new ExtendCompelledAppearance(YES, YES));
        assertEquals(
                at("2026-03-03 09:00"),
                deadline(
                                compelled.approvedBy(HEAD).does(new ExtendCompelledAppearance(YES, YES)),
                                CustodyClocks.COMPELLED_APPEARANCE)
                        .last());
    }

    @Test
    @DisplayName("2 hindrance excuses a late family notice for detention, never for arrest")
    void hindrance() {
        DelayFamilyNotice delay = new DelayFamilyNotice(Optional.of(DelayReason.HINDERS_SECURITY_CASE), YES);
        assertTrue(DETAINED.asks(delay).isAccepted());
        refused(Ground.CONDITION_NOT_MET, CR.article(145), ARRESTED, delay);
        assertTrue(ARRESTED.asks(new DelayFamilyNotice(Optional.of(DelayReason.NO_CONTACT), YES))
                .isAccepted());
    }

    @Test
    @DisplayName("3 a hearing is asked for within five working days, whatever the older rule prints")
    void hearingRequest() {
        // Told on Wednesday, 11 February 2026: Thursday 12 (1), Friday 13 (2), the make-up Saturday 14 (3); the
        // festival
        // from the 15th to the 23rd does not count; Tuesday 24 (4), Wednesday 25 (5).
        assertEquals(
                Optional.of(LocalDate.of(2026, 2, 25)), lastDay(AdministrativeClocks.ASK_HEARING, "2026-02-11 10:00"));
        // Before 15 July 2021 three days: from Wednesday the 7th to Saturday, 10 July, which rolls to Monday the 12th.
        assertEquals(
                Optional.of(LocalDate.of(2021, 7, 12)), lastDay(AdministrativeClocks.ASK_HEARING, "2021-07-07 10:00"));
    }

    @Test
    @DisplayName("4 detention runs in blocks of 24 hours and over holidays; a make-up Saturday is a working day")
    void blocksOfADay() {
        // From 30 April 2026, 09:00, three times 24 hours: 3 May, 09:00, a Sunday within the holiday of 1 to 5 May.
        assertEquals(
                at("2026-05-03 09:00"),
                ClockRun.start(CustodyClocks.DETENTION, BeijingTime.parse("2026-04-30 09:00"))
                        .deadline(CALENDAR, LocalSettings.DEFAULTS)
                        .last());
        assertFalse(CALENDAR.isWorkingDay(LocalDate.of(2026, 5, 3)));
        // Three days from Wednesday, 11 February: Saturday the 14th, which is worked, so that nothing rolls.
        assertTrue(CALENDAR.isWorkingDay(LocalDate.of(2026, 2, 14)));
        assertEquals(Optional.of(LocalDate.of(2026, 2, 14)), lastDay(IntakeClocks.MAILED_REPORT, "2026-02-11 10:00"));
        // A week later the same Saturday is off: from Wednesday the 4th three days are the 7th, and roll to Monday the
        // 9th.
        assertEquals(Optional.of(LocalDate.of(2026, 2, 9)), lastDay(IntakeClocks.MAILED_REPORT, "2026-02-04 10:00"));
    }

    @Test
    @DisplayName("5 no investigation is suspended, and bail does not stop one")
    void noSuspendedInvestigation() {
        for (CriminalState state : CriminalState.values()) {
            assertFalse(state.name().contains("SUSPEND"), state.name());
            assertFalse(state.words().zh().contains("中止"), state.name());
        }
        Life<CriminalCase, CriminalState> bailed = Life.of(CriminalCases.WORKFLOW)
                .at("2026-03-02 09:00")
                .by(ZHANG)
                .does(new ReceiveReport(
                        ReportSource.FOUND_BY_POLICE,
                        new Intake(UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN),
                        UNKNOWN,
                        Optional.empty(),
                        Optional.empty()))
                .does(new StartFilingReview())
                .approvedBy(HEAD)
                .does(new FileCase(
                        new Merits(YES, YES, YES, NO),
                        ImmutableSet.of(WANG),
                        new Preparation(YES, NO, UNKNOWN),
                        UNKNOWN,
                        YES))
                .does(new Investigate(BY_TWO))
                .approvedBy(HEAD)
                .does(new ApplyMeasure(WANG, Optional.of(MeasureKind.BAIL), BY_TWO, UNKNOWN, Optional.empty()));
        assertEquals(CriminalState.INVESTIGATING, bailed.state());
        assertEquals(
                CriminalState.INVESTIGATING,
                bailed.does(new ExamineScene(BY_TWO)).state());
    }

    @Test
    @DisplayName("6 an early sale needs the principal head, a forfeiture of 50,000 the city")
    void principalHeadAndCity() {
        Life<PropertyItem, PropertyState> fish = found(Procedure.CRIMINAL, PropertyClass.ORDINARY)
                .approvedBy(UNIT)
                .does(new Seize(taking(), SeizureOccasion.ORDINARY, NO))
                .does(new HandOver(PersonId.of("keeper-1003"), UnitId.of("store-1"), YES));
        DisposeEarly sale = new DisposeEarly(YES, YES);
        refused(Ground.NOT_APPROVED, CR.article(236), fish.approvedBy(HEAD), sale);
        assertTrue(fish.approvedBy(actor(COUNTY_PRINCIPAL_HEAD)).asks(sale).isAccepted());

        Life<CoerciveMeasure, MeasureState> bailed = SUSPECT.approvedBy(HEAD)
                .does(new Bail(
                        Optional.of(BailGround.NO_DANGER),
                        Optional.of(ImmutableSet.of()),
                        Optional.of(ImmutableSet.of(Guarantee.DEPOSIT)),
                        Optional.of(BigDecimal.valueOf(50_000)),
                        YES,
                        YES,
                        YES));
        ForfeitDeposit all = new ForfeitDeposit(Optional.of(BigDecimal.valueOf(50_000)), YES);
        refused(Ground.NOT_APPROVED, CR.article(97), bailed.approvedBy(HEAD), all);
        assertTrue(bailed.approvedBy(CITY).asks(all).isAccepted());
        assertTrue(bailed.approvedBy(HEAD)
                .asks(new ForfeitDeposit(Optional.of(BigDecimal.valueOf(49_999)), YES))
                .isAccepted());
    }

    @Test
    @DisplayName("7 a freeze lifts itself, custody does not: it becomes a duty to release")
    void whatEndsByItself() {
        Life<PropertyItem, PropertyState> frozen = found(Procedure.CRIMINAL, PropertyClass.FUNDS)
                .approvedBy(HEAD)
                .does(new Freeze(taking(), Optional.of(TimeLimit.months(6)), YES, NO, NO));
        // Six months from 2 March are 2 September.
        assertEquals(
                PropertyState.MEASURE_APPLIED, frozen.at("2026-09-02 23:59:59").state());
        assertEquals(PropertyState.LAPSED, frozen.at("2026-09-03 00:00").state());

        // Two months from 2 March are 2 May, a Saturday in the holiday.
        Life<CoerciveMeasure, MeasureState> overdue = ARRESTED.at("2026-05-03 00:00");
        assertEquals(MeasureState.ARRESTED, overdue.state());
        assertEquals(
                BeijingTime.parse("2026-05-02 23:59:59"),
                ((Standing.MustEnd) Standing.of(overdue.file(), overdue.occasion())).since());
        assertEquals(MeasureState.RELEASED, overdue.does(new ReleaseOnExpiry()).state());
    }

    @Test
    @DisplayName("8 a conversion needs no withdrawal; a transfer counts questioning and seizure anew")
    void conversionAndTransfer() {
        Life<AdministrativeCase, AdministrativeState> investigated =
                investigated("2026-03-02 09:00", CaseSource.REPORT);
        assertEquals(
                AdministrativeState.CONVERTED_TO_CRIMINAL,
                investigated
                        .does(new ConvertToCriminal(YES, YES, Optional.empty(), Optional.empty()))
                        .state());

        // Seized on 2 March: thirty days are 1 April. Taken over on 20 March: thirty days from there are 19 April.
        Life<PropertyItem, PropertyState> knife = found(Procedure.ADMINISTRATIVE, PropertyClass.ORDINARY)
                .approvedBy(HEAD)
                .does(new SeizeAdministratively(taking(), NO, false));
        assertEquals(
                Optional.of(LocalDate.of(2026, 4, 1)),
                deadline(knife, PropertyClocks.SEIZURE).lastDay());
        assertEquals(
                Optional.of(LocalDate.of(2026, 4, 19)),
                deadline(knife.at("2026-03-20 15:00").does(new TakeOverCase()), PropertyClocks.SEIZURE)
                        .lastDay());

        // The unit that took the matter over questions eight hours of its own.
        assertEquals(
                at("2026-03-20 23:00"),
                deadline(
                                investigated("2026-03-20 15:00", CaseSource.OTHER_UNIT)
                                        .does(new InvestigationAct.RecordArrival(
                                                Optional.of(ArrivalManner.SUMMONED), Optional.empty(), YES)),
                                AdministrativeClocks.QUESTIONING)
                        .last());
    }

    @Test
    @DisplayName("9 a refused arrest frees the person at once; after an outline the remedy is a new request")
    void refusedArrest() {
        Life<CoerciveMeasure, MeasureState> refused = REQUESTED.does(new RefuseArrest(YES, NO));
        assertTrue(Standing.of(refused.file(), refused.occasion()) instanceof Standing.MustEnd);
        Life<CoerciveMeasure, MeasureState> free =
                refused.by(ZHANG).does(new ReleaseAfterRefusal()).by(LEGAL).approvedBy(HEAD);
        assertEquals(
                MeasureState.RELEASED,
                free.does(new RequestReconsideration(Optional.empty())).state());

        Life<CoerciveMeasure, MeasureState> withOutline = REQUESTED
                .does(new RefuseArrest(YES, YES))
                .by(ZHANG)
                .does(new ReleaseAfterRefusal())
                .by(LEGAL)
                .approvedBy(HEAD);
        refused(Ground.CONDITION_NOT_MET, PRR.article(292), withOutline, new RequestReconsideration(Optional.empty()));
        assertEquals(MeasureState.ARREST_REQUESTED, withOutline.does(REQUEST).state());
    }

    @Test
    @DisplayName("10 an ordinary appraisal counts in a criminal period and not in an administrative one")
    void appraisals() {
        for (Clock clock : ImmutableSet.of(CustodyClocks.DETENTION, CustodyClocks.INVESTIGATION_CUSTODY)) {
            assertEquals(ImmutableSet.of("OrderPsychiatricAppraisal"), pausing(CoerciveMeasures.WORKFLOW, clock));
        }
        assertFalse(commands(CriminalCases.WORKFLOW).stream().anyMatch(name -> name.contains("Appraisal")));

        // Thirty days from 2 March are 1 April; appraised from 10 to 20 March, ten days: 11 April, a Saturday, and so
        // Monday
        // the 13th.
        assertEquals(
                Optional.of(LocalDate.of(2026, 4, 13)),
                deadline(
                                investigated("2026-03-02 09:00", CaseSource.REPORT)
                                        .at("2026-03-10 09:00")
                                        .does(new EntrustAppraisal())
                                        .at("2026-03-20 09:00")
                                        .does(new ReceiveAppraisal()),
                                AdministrativeClocks.PUBLIC_ORDER_CASE)
                        .lastDay());
    }

    @Test
    @DisplayName(
            "11 the government reconsiders penalties, first those on the spot; criminal acts are outside both remedies")
    void whoReconsiders() {
        ApplyForReconsideration toPolice =
                new ApplyForReconsideration(Optional.of(ReconsiderationBody.SUPERIOR_POLICE), NO, NO);
        ApplyForReconsideration toGovernment =
                new ApplyForReconsideration(Optional.of(ReconsiderationBody.PEOPLES_GOVERNMENT), NO, NO);
        assertTrue(affectedBy("2023-12-29 09:00", AdministrativeAct.PENALTY)
                .asks(toPolice)
                .isAccepted());
        refused(
                Ground.CONDITION_NOT_MET,
                ARL_2023.article(24),
                affectedBy("2024-01-02 09:00", AdministrativeAct.PENALTY),
                toPolice);

        assertTrue(affectedBy("2026-03-02 09:00", AdministrativeAct.PENALTY)
                .asks(new SueDirectly(NO))
                .isAccepted());
        refused(
                Ground.CONDITION_NOT_MET,
                ARL_2023.article(23),
                affectedBy("2026-03-02 09:00", AdministrativeAct.ON_THE_SPOT_PENALTY),
                new SueDirectly(NO));

        Life<AdministrativeRemedy, AdministrativeRemedyState> criminal =
                affectedBy("2026-03-02 09:00", AdministrativeAct.CRIMINAL_ACT);
        assertFalse(criminal.asks(toGovernment).isAccepted());
        refused(Ground.CONDITION_NOT_MET, ALL_2017.article(46), criminal, new SueDirectly(NO));
    }

    @Test
    @DisplayName("12 an agency has reconsideration and no review, a private accuser has both")
    void agencyAndAccuser() {
        assertTrue(commands(Reconsiderations.NON_FILING)
                .containsAll(ImmutableSet.of("FileReconsideration", "FileReview")));
        ImmutableSet<String> ofAgency = commands(Objections.AGENCY_NON_FILING);
        assertTrue(ofAgency.contains("FileObjection"));
        assertFalse(ofAgency.contains("FileReview"), ofAgency.toString());
        // Three days from Wednesday, 4 March, are Saturday the 7th: Monday the 9th. The accuser has seven: the 11th.
        assertEquals(
                Optional.of(LocalDate.of(2026, 3, 9)),
                lastDay(RemedyClocks.AGENCY_RECONSIDERATION, "2026-03-04 10:00"));
        assertEquals(
                Optional.of(LocalDate.of(2026, 3, 11)),
                lastDay(RemedyClocks.NON_FILING_RECONSIDERATION, "2026-03-04 10:00"));
    }

    @Test
    @DisplayName("13 money limits and several periods of public-order cases changed on 1 January 2026")
    void numbersOf2026() {
        assertFalse(onTheSpot("2025-12-31 09:00", 201));
        assertTrue(onTheSpot("2025-12-31 09:00", 200));
        assertFalse(onTheSpot("2026-01-01 09:00", 501));
        assertTrue(onTheSpot("2026-01-01 09:00", 500));

        // Twelve hours for many persons or an unknown identity exist since 2026.
        for (String moment : ImmutableSet.of("2025-12-31 09:00", "2026-01-01 09:00")) {
            ClockRun run = ClockRun.start(AdministrativeClocks.QUESTIONING, BeijingTime.parse(moment));
            assertEquals(
                    moment.startsWith("2026"),
                    run.objections(
                                    Extension.of(AdministrativeClocks.MANY_OR_UNKNOWN, run.trigger()),
                                    CALENDAR,
                                    LocalSettings.DEFAULTS)
                            .isEmpty());
        }
    }

    private static boolean onTheSpot(String moment, int yuan) {
        return brawl(moment, CaseSource.REPORT)
                .asks(new DecideSummarily(
                        Penalty.fine(yuan),
                        Optional.empty(),
                        UNKNOWN,
                        YES,
                        NO,
                        YES,
                        Optional.of(Attendance.TWO_OFFICERS),
                        NO,
                        YES))
                .isAccepted();
    }

    @Test
    @DisplayName("14 the holidays of 2027 are not known, so no day that depends on them is given")
    void nextYearIsUnknown() {
        assertEquals(LocalDate.of(2026, 12, 31), CALENDAR.lastDay());
        // Three days from 30 December 2026 are 2 January 2027: whether that is a working day nobody knows yet.
        Deadline rolling = ClockRun.start(FilingClocks.REVIEW_BEFORE_FILING, BeijingTime.parse("2026-12-30 10:00"))
                .deadline(CALENDAR, LocalSettings.DEFAULTS);
        assertEquals(Deadline.Status.CALENDAR_INCOMPLETE, rolling.status());
        assertEquals(Optional.of(LocalDate.of(2027, 1, 2)), rolling.earliestLastDay());
        // Custody asks no calendar: three times 24 hours.
        assertEquals(
                at("2027-01-02 10:00"),
                ClockRun.start(CustodyClocks.DETENTION, BeijingTime.parse("2026-12-30 10:00"))
                        .deadline(CALENDAR, LocalSettings.DEFAULTS)
                        .last());
        // Sixty days to reconsideration reach into the unknown year as well.
        assertEquals(
                Deadline.Status.CALENDAR_INCOMPLETE,
                ClockRun.start(AdministrativeRemedyClocks.RECONSIDERATION, BeijingTime.parse("2026-12-01 10:00"))
                        .deadline(CALENDAR, LocalSettings.DEFAULTS)
                        .status());
    }
}
