package org.countygov.police;

import static org.countygov.police.shared.PoliceRole.*;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.UNKNOWN;
import static org.countygov.workflow.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.Role;
import org.countygov.party.UnitId;
import org.countygov.police.administrative.AdministrativeCase;
import org.countygov.police.administrative.AdministrativeProcedure;
import org.countygov.police.administrative.AdministrativeState;
import org.countygov.police.administrative.CaseKind;
import org.countygov.police.administrative.CaseSource;
import org.countygov.police.administrative.ContinuedStep;
import org.countygov.police.administrative.DecisionAct.Decide;
import org.countygov.police.administrative.IntakeAct.ExtendContinuedQuestioning;
import org.countygov.police.administrative.IntakeAct.RegisterReport;
import org.countygov.police.administrative.InvestigationAct.ExtendCase;
import org.countygov.police.administrative.Penalty;
import org.countygov.police.administrative.Ruling;
import org.countygov.police.criminal.CriminalCase;
import org.countygov.police.criminal.CriminalCases;
import org.countygov.police.criminal.CriminalState;
import org.countygov.police.criminal.Execution;
import org.countygov.police.criminal.FilingCommand.Intake;
import org.countygov.police.criminal.FilingCommand.ReceiveReport;
import org.countygov.police.criminal.FreezeTarget;
import org.countygov.police.criminal.InvestigationCommand;
import org.countygov.police.criminal.InvestigationCommand.ApplyMeasure;
import org.countygov.police.criminal.InvestigationCommand.Search;
import org.countygov.police.criminal.MeasureKind;
import org.countygov.police.criminal.ReportSource;
import org.countygov.police.criminal.SeizureTarget;
import org.countygov.police.measure.AppearanceCommand.IdentifySuspect;
import org.countygov.police.measure.BailCommand.ForfeitDeposit;
import org.countygov.police.measure.BailCommand.PlaceUnderSurveillance;
import org.countygov.police.measure.CoerciveMeasure;
import org.countygov.police.measure.CoerciveMeasures;
import org.countygov.police.measure.DesignationGround;
import org.countygov.police.measure.MeasureState;
import org.countygov.police.measure.Residence;
import org.countygov.police.property.CaseProperty;
import org.countygov.police.property.Procedure;
import org.countygov.police.property.PropertyClass;
import org.countygov.police.property.PropertyCommand.DisposeEarly;
import org.countygov.police.property.PropertyCommand.Freeze;
import org.countygov.police.property.PropertyCommand.Identify;
import org.countygov.police.property.PropertyCommand.Seize;
import org.countygov.police.property.PropertyItem;
import org.countygov.police.property.PropertyState;
import org.countygov.police.property.SeizureOccasion;
import org.countygov.police.property.Taking;
import org.countygov.police.property.Takings;
import org.countygov.testkit.Life;
import org.countygov.time.TimeLimit;
import org.countygov.words.Worded;
import org.countygov.workflow.Answer;
import org.countygov.workflow.ApprovalClause;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Command;
import org.countygov.workflow.Rule;
import org.countygov.workflow.RuleTable;
import org.countygov.workflow.Workflow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Who signs what (审批权限): the matrix of levels written down a second time, row by row, and held against the rule tables.
 *
 * <p>Where one command serves several levels, the row names all of them, and the tests below the matrix ask case by case which
 * one it is.
 */
class ApprovalMatrixTest {
    private static final int ROWS_OF_THE_MATRIX = 40;
    private static final LocalDate LATEST = LocalDate.of(2026, 3, 2);

    private static final Workflow<AdministrativeCase, AdministrativeState> ADMINISTRATIVE =
            AdministrativeProcedure.WORKFLOW;
    private static final Workflow<CriminalCase, CriminalState> CRIMINAL = CriminalCases.WORKFLOW;
    private static final Workflow<CoerciveMeasure, MeasureState> MEASURE = CoerciveMeasures.WORKFLOW;
    private static final Workflow<PropertyItem, PropertyState> PROPERTY = CaseProperty.WORKFLOW;

    private static final ImmutableList<Row> MATRIX = ImmutableList.of(
            row("Pre-filing verification", CRIMINAL, "VerifyBeforeFiling").signedBy(CASE_UNIT_HEAD),
            row(
                            "File / not file / transfer out for lack of jurisdiction",
                            CRIMINAL,
                            "FileCase DeclineFiling TransferOut")
                    .signedBy(COUNTY_HEAD),
            row("Criminal summons; extension to 24 h", MEASURE, "Summon ExtendSummons")
                    .signedBy(CASE_UNIT_HEAD),
            row("Compelled appearance; extension to 24 h", MEASURE, "Compel ExtendCompelledAppearance")
                    .signedBy(COUNTY_HEAD),
            row("Bail; lifting it or surveillance", MEASURE, "Bail Lift")
                    .signedBy(COUNTY_HEAD)
                    .and(row("Residential surveillance", MEASURE, "PlaceUnderSurveillance")
                            .signedBy(COUNTY_HEAD, SUPERIOR_ORGAN)),
            row("Designated residence in a security case", MEASURE, "PlaceUnderSurveillance")
                    .signedBy(COUNTY_HEAD, SUPERIOR_ORGAN),
            row("Forfeit a deposit", MEASURE, "ForfeitDeposit").signedBy(COUNTY_HEAD, CITY_HEAD),
            row("Fine a guarantor", MEASURE, "FineGuarantor").signedBy(COUNTY_HEAD),
            row(
                            "Detention; its extensions; release",
                            MEASURE,
                            "Detain DetainForArrest CompleteFormalities ExtendDetention ReleaseWronglyHeld")
                    .signedBy(COUNTY_HEAD),
            row(
                            "Arrest request; arrest warrant; request for reconsideration or review",
                            MEASURE,
                            "RequestArrest ExecuteArrest RequestReconsideration RequestReview")
                    .signedBy(COUNTY_HEAD),
            row("Arrest", MEASURE, "ApproveArrest").doneBy(PEER_PROCURATORATE),
            row("Custody, one month more", MEASURE, "ExtendByOneMonth").doneBy(SUPERIOR_PROCURATORATE),
            row("Custody, two and two months more", MEASURE, "ExtendInFourCategories ExtendForTenYears")
                    .doneBy(PROVINCIAL_PROCURATORATE),
            row("Recalculate custody", MEASURE, "RecalculateCustody")
                    .signedBy(COUNTY_HEAD)
                    .provided("FILED_WITH_PROCURATORATE")
                    .and(row("Start it when identity is established", MEASURE, "EstablishIdentity")
                            .signedBy(COUNTY_HEAD)),
            row("Search", CRIMINAL, "Search").signedBy(COUNTY_HEAD),
            row("Seize property or documents", CRIMINAL, "Seize")
                    .signedBy(CASE_UNIT_HEAD, ON_SCENE_COMMANDER, COUNTY_HEAD)
                    .and(row("the thing", PROPERTY, "Seize").signedBy(CASE_UNIT_HEAD, ON_SCENE_COMMANDER, COUNTY_HEAD)),
            row("Seal real estate, vessels, aircraft, big machines", PROPERTY, "Seal")
                    .signedBy(COUNTY_HEAD),
            row("Seize mail", CRIMINAL, "Seize")
                    .signedBy(CASE_UNIT_HEAD, ON_SCENE_COMMANDER, COUNTY_HEAD)
                    .and(row("the thing", PROPERTY, "Seize").signedBy(CASE_UNIT_HEAD, ON_SCENE_COMMANDER, COUNTY_HEAD)),
            row("Query property; freeze", CRIMINAL, "Freeze")
                    .signedBy(COUNTY_HEAD, CITY_HEAD, PROVINCIAL_HEAD)
                    .and(row("the thing", PROPERTY, "Freeze").signedBy(COUNTY_HEAD, CITY_HEAD, PROVINCIAL_HEAD)),
            row("Return to the victim", PROPERTY, "ReturnToVictim").signedBy(COUNTY_HEAD),
            // In an administrative case the head signs (AR 191), which is no row of the matrix.
            row("Early sale of perishables", PROPERTY, "DisposeEarly").signedBy(COUNTY_PRINCIPAL_HEAD, COUNTY_HEAD),
            row("Loan of stored property to the case unit", PROPERTY, "Lend").signedBy(CASE_UNIT_HEAD),
            row("Technical investigation measures", CRIMINAL, "UseTechnicalMeasure")
                    .signedBy(CITY_HEAD),
            row("Undercover, controlled delivery", CRIMINAL, "InvestigateCovertly")
                    .signedBy(COUNTY_HEAD),
            row("Exclude illegal evidence", CRIMINAL, "ExcludeEvidence").signedBy(COUNTY_HEAD),
            row(
                            "Conclude, transfer for prosecution; withdraw; terminate for a suspect; transfer after filing",
                            CRIMINAL,
                            "Conclude TransferForProsecution Withdraw TerminateForSuspect TransferJurisdiction")
                    .signedBy(COUNTY_HEAD)
                    .provided("DISCUSSED_IF_MAJOR"),
            row("Withdrawal for the State's great interest or great merit", CRIMINAL, "WithdrawForGreatMerit")
                    .signedBy(MINISTRY)
                    .provided("SUPREME_PROCURATORATE_APPROVED"),
            row("Administrative summons, forced summons", ADMINISTRATIVE, "Summon ForceSummon")
                    .signedBy(STATION_HEAD, CASE_UNIT_HEAD),
            row("Administrative coercive measure", ADMINISTRATIVE, "Seize Seal ApproveMeasure")
                    .signedBy(COUNTY_HEAD)
                    .and(row("the thing", PROPERTY, "SeizeAdministratively SealAdministratively")
                            .signedBy(COUNTY_HEAD))
                    .and(row("reported back after an emergency", PROPERTY, "ApproveAfterwards")
                            .doneBy(COUNTY_HEAD)),
            row("Registered preservation", ADMINISTRATIVE, "RegisterInPlace")
                    .signedBy(CASE_UNIT_HEAD)
                    .and(row("the thing", PROPERTY, "Preserve").signedBy(CASE_UNIT_HEAD))
                    .and(notModelled("Sampling", "evidence taken as a sample changes neither the case nor its clocks")),
            row("Extend seizure or sealing by thirty days", PROPERTY, "ExtendMeasure")
                    .signedBy(COUNTY_HEAD),
            row("Inspection warrant for a place", ADMINISTRATIVE, "InspectPlace")
                    .signedBy(COUNTY_HEAD),
            row("Continued questioning, 12 hours", ADMINISTRATIVE, "BeginContinuedQuestioning")
                    .signedBy(STATION_HEAD)
                    .and(row("24 and 48 hours", ADMINISTRATIVE, "ExtendContinuedQuestioning")
                            .signedBy(COUNTY_DUTY_HEAD, COUNTY_HEAD_IN_CHARGE)),
            row("Administrative detention", ADMINISTRATIVE, "Decide").signedBy(COUNTY_HEAD, STATION_HEAD),
            row("Warning or small fine by a station", ADMINISTRATIVE, "Decide").signedBy(COUNTY_HEAD, STATION_HEAD),
            row("Extend a public-order case", ADMINISTRATIVE, "ExtendCase").signedBy(SUPERIOR_ORGAN, COUNTY_ORGAN),
            row("Terminate an administrative investigation", ADMINISTRATIVE, "TerminateInvestigation")
                    .signedBy(STATION_HEAD, CASE_UNIT_HEAD, COUNTY_HEAD),
            row("Revert a criminal case to administrative handling", CRIMINAL, "ConvertToAdministrative ConvertSuspect")
                    .signedBy(COUNTY_HEAD),
            row("Confiscation", PROPERTY, "OrderDisposition")
                    .doneBy(COUNTY_ORGAN, STATION_HEAD)
                    .provided("LEVEL_MAY_ORDER"),
            row("Recovery", PROPERTY, "OrderDisposition")
                    .doneBy(COUNTY_ORGAN, STATION_HEAD)
                    .provided("LEVEL_MAY_ORDER"));

    @Test
    @DisplayName("every row of the matrix is written down")
    void isWhole() {
        assertEquals(ROWS_OF_THE_MATRIX, MATRIX.size());
        assertEquals(MATRIX.size(), MATRIX.stream().map(Row::act).distinct().count());
    }

    @Test
    @DisplayName("sampling alone is not modelled")
    void whatIsNotModelled() {
        assertEquals(
                ImmutableSet.of("Sampling"),
                MATRIX.stream()
                        .flatMap(row -> row.notModelled().keySet().stream())
                        .collect(ImmutableSet.toImmutableSet()));
        for (Row row : MATRIX) {
            assertFalse(row.cells().isEmpty(), row.act());
        }
    }

    @TestFactory
    Stream<DynamicTest> rows() {
        return MATRIX.stream().map(row -> DynamicTest.dynamicTest(row.act(), row::check));
    }

    // ---- which of the levels it is

    @Test
    void depositOf50000GoesToTheCity() {
        assertEquals(ImmutableSet.of(COUNTY_HEAD), asked(MEASURE, suspect(), forfeiture("49999.99")));
        assertEquals(ImmutableSet.of(CITY_HEAD), asked(MEASURE, suspect(), forfeiture("50000")));
    }

    @Test
    void designatedResidenceInSecurityCaseNeedsSuperiorOrgan() {
        assertEquals(
                ImmutableSet.of(COUNTY_HEAD, SUPERIOR_ORGAN),
                asked(
                        MEASURE,
                        suspect(),
                        surveillance(Residence.DESIGNATED, Optional.of(DesignationGround.HINDERS_SECURITY_CASE))));
        assertEquals(
                ImmutableSet.of(COUNTY_HEAD),
                asked(
                        MEASURE,
                        suspect(),
                        surveillance(Residence.DESIGNATED, Optional.of(DesignationGround.NO_FIXED_HOME))));
        assertEquals(
                ImmutableSet.of(COUNTY_HEAD),
                asked(MEASURE, suspect(), surveillance(Residence.HOME, Optional.empty())));

        assertEquals(
                ImmutableSet.of(COUNTY_HEAD, SUPERIOR_ORGAN),
                asked(CRIMINAL, reported(), applying(MeasureKind.DESIGNATED_RESIDENCE)));
        assertEquals(
                ImmutableSet.of(COUNTY_HEAD),
                asked(CRIMINAL, reported(), applying(MeasureKind.RESIDENTIAL_SURVEILLANCE)));
    }

    private static ApplyMeasure applying(MeasureKind kind) {
        return new ApplyMeasure(PersonId.of("suspect"), Optional.of(kind), BY_TWO, UNKNOWN, Optional.empty());
    }

    @Test
    void searchWithoutWarrantInEmergencyOnly() {
        assertEquals(ImmutableSet.of(COUNTY_HEAD), asked(CRIMINAL, reported(), new Search(BY_TWO, NO, YES)));
        assertEquals(ImmutableSet.of(COUNTY_HEAD), asked(CRIMINAL, reported(), new Search(BY_TWO, UNKNOWN, YES)));
        assertEquals(ImmutableSet.of(), asked(CRIMINAL, reported(), new Search(BY_TWO, YES, YES)));
    }

    @Test
    void seizureByTarget() {
        assertEquals(ImmutableSet.of(CASE_UNIT_HEAD), seizing(SeizureTarget.ORDINARY));
        assertEquals(ImmutableSet.of(CASE_UNIT_HEAD, ON_SCENE_COMMANDER), seizing(SeizureTarget.AT_THE_SCENE));
        assertEquals(ImmutableSet.of(COUNTY_HEAD), seizing(SeizureTarget.HIGH_VALUE));
        assertEquals(ImmutableSet.of(COUNTY_HEAD), seizing(SeizureTarget.IMMOVABLE));
        assertEquals(ImmutableSet.of(COUNTY_HEAD), seizing(SeizureTarget.MAIL));

        PropertyItem thing = found(PropertyClass.ORDINARY);
        assertEquals(
                ImmutableSet.of(CASE_UNIT_HEAD),
                asked(PROPERTY, thing, new Seize(taking(), SeizureOccasion.ORDINARY, NO)));
        assertEquals(
                ImmutableSet.of(CASE_UNIT_HEAD, ON_SCENE_COMMANDER),
                asked(PROPERTY, thing, new Seize(taking(), SeizureOccasion.SCENE_OR_SEARCH, NO)));
        assertEquals(
                ImmutableSet.of(COUNTY_HEAD),
                asked(PROPERTY, thing, new Seize(taking(), SeizureOccasion.SCENE_OR_SEARCH, YES)));
        assertEquals(
                ImmutableSet.of(COUNTY_HEAD),
                asked(PROPERTY, found(PropertyClass.MAIL), new Seize(taking(), SeizureOccasion.ORDINARY, NO)));
    }

    @Test
    void freezeByTarget() {
        assertEquals(ImmutableSet.of(COUNTY_HEAD), freezing(FreezeTarget.QUERY_ONLY));
        assertEquals(ImmutableSet.of(COUNTY_HEAD), freezing(FreezeTarget.FUNDS));
        assertEquals(ImmutableSet.of(CITY_HEAD), freezing(FreezeTarget.FUNDS_FOR_A_YEAR));
        assertEquals(ImmutableSet.of(CITY_HEAD), freezing(FreezeTarget.EQUITY_OR_POLICY));
        assertEquals(ImmutableSet.of(PROVINCIAL_HEAD), freezing(FreezeTarget.LISTED_EQUITY));

        assertEquals(ImmutableSet.of(COUNTY_HEAD), freezing(PropertyClass.FUNDS, 6));
        assertEquals(ImmutableSet.of(CITY_HEAD), freezing(PropertyClass.FUNDS, 12));
        assertEquals(ImmutableSet.of(CITY_HEAD), freezing(PropertyClass.INTERESTS, 6));
        assertEquals(ImmutableSet.of(PROVINCIAL_HEAD), freezing(PropertyClass.LISTED_EQUITY, 6));
    }

    @Test
    void perishablesOfCriminalCaseAreSoldByThePrincipalHeadAlone() {
        assertEquals(
                ImmutableSet.of(COUNTY_PRINCIPAL_HEAD),
                asked(PROPERTY, found(PropertyClass.ORDINARY), new DisposeEarly(YES, YES)));
    }

    @Test
    void continuedQuestioningByStep() {
        assertEquals(
                ImmutableSet.of(COUNTY_DUTY_HEAD),
                asked(
                        ADMINISTRATIVE,
                        brawl(NO),
                        new ExtendContinuedQuestioning(Optional.of(ContinuedStep.TO_24_HOURS), NO)));
        assertEquals(
                ImmutableSet.of(COUNTY_HEAD_IN_CHARGE),
                asked(
                        ADMINISTRATIVE,
                        brawl(NO),
                        new ExtendContinuedQuestioning(Optional.of(ContinuedStep.TO_48_HOURS), YES)));
    }

    @Test
    void stationsFineUpTo500Until2025AndUpTo1000From2026() {
        LocalDate before = LocalDate.of(2025, 12, 31);
        LocalDate since = LocalDate.of(2026, 1, 1);
        assertTrue(deciding(before, Penalty.warning()).contains(STATION_HEAD));
        assertTrue(deciding(before, Penalty.fine(500)).contains(STATION_HEAD));
        assertFalse(deciding(before, Penalty.fine(501)).contains(STATION_HEAD));
        assertTrue(deciding(since, Penalty.warning()).contains(STATION_HEAD));
        assertTrue(deciding(since, Penalty.fine(1_000)).contains(STATION_HEAD));
        assertFalse(deciding(since, Penalty.fine(1_001)).contains(STATION_HEAD));
    }

    @Test
    void noStationDetains() {
        assertEquals(ImmutableSet.of(COUNTY_HEAD), deciding(LocalDate.of(2025, 12, 31), Penalty.detention(1)));
        assertEquals(ImmutableSet.of(COUNTY_HEAD), deciding(LATEST, Penalty.detention(1)));
    }

    @Test
    void publicOrderCaseIsExtendedOneLevelUp() {
        assertEquals(ImmutableSet.of(SUPERIOR_ORGAN), asked(ADMINISTRATIVE, brawl(NO), new ExtendCase()));
        assertEquals(ImmutableSet.of(COUNTY_ORGAN), asked(ADMINISTRATIVE, brawl(YES), new ExtendCase()));
    }

    // ---- rows

    private static Unsigned row(String act, Workflow<?, ?> workflow, String commands) {
        return new Unsigned(act, workflow, ImmutableList.copyOf(commands.split(" ")));
    }

    private static Row notModelled(String act, String reason) {
        return new Row(act, ImmutableList.of(), ImmutableMap.of(act, reason));
    }

    /** A row that still lacks its level. */
    private record Unsigned(String act, Workflow<?, ?> workflow, ImmutableList<String> commands) {
        Row signedBy(Role... levels) {
            return row(levels, true);
        }

        /** The level decides itself instead of signing what another does. */
        Row doneBy(Role... levels) {
            return row(levels, false);
        }

        private Row row(Role[] levels, boolean signed) {
            return new Row(
                    act,
                    commands.stream()
                            .map(command ->
                                    new Cell(workflow, command, ImmutableSet.copyOf(levels), signed, Optional.empty()))
                            .collect(ImmutableList.toImmutableList()),
                    ImmutableMap.of());
        }
    }

    /** @param notModelled what of the row no workflow has, with the reason */
    private record Row(String act, ImmutableList<Cell> cells, ImmutableMap<String, String> notModelled) {
        /** Besides the level, the matrix asks for what this condition says. */
        Row provided(String condition) {
            return new Row(
                    act,
                    cells.stream()
                            .map(cell -> new Cell(
                                    cell.workflow, cell.command, cell.levels, cell.signed, Optional.of(condition)))
                            .collect(ImmutableList.toImmutableList()),
                    notModelled);
        }

        Row and(Row more) {
            return new Row(
                    act,
                    ImmutableList.<Cell>builder()
                            .addAll(cells)
                            .addAll(more.cells)
                            .build(),
                    ImmutableMap.<String, String>builder()
                            .putAll(notModelled)
                            .putAll(more.notModelled)
                            .buildOrThrow());
        }

        void check() {
            assertAll(act, cells.stream().map(cell -> cell::check));
        }
    }

    /** Who decides one command, in every rule about it of the latest edition. */
    private record Cell(
            Workflow<?, ?> workflow,
            String command,
            ImmutableSet<Role> levels,
            boolean signed,
            Optional<String> condition) {
        void check() {
            List<? extends Rule<?, ?, ?>> rules = workflow.editions().reverse().get(0).table().rules().stream()
                    .filter(rule -> rule.command().getSimpleName().equals(command))
                    .toList();
            assertFalse(rules.isEmpty(), () -> workflow.name() + " knows no " + command);
            for (Rule<?, ?, ?> rule : rules) {
                assertEquals(levels, signed ? signing(rule) : rule.roles(), rule::toString);
                condition.ifPresent(key -> assertTrue(
                        rule.conditions().stream().anyMatch(asked -> asked.key().equals(key)),
                        () -> rule + " does not ask for " + key));
            }
        }

        private static ImmutableSet<Role> signing(Rule<?, ?, ?> rule) {
            return rule.approvals().stream()
                    .flatMap(clause -> clause.levels().stream())
                    .collect(ImmutableSet.toImmutableSet());
        }
    }

    // ---- cases

    private static final Actor ZHANG = Actor.of(PersonId.of("zhang-1001"), UnitId.of("brigade-1"), OFFICER);
    private static final Execution BY_TWO =
            new Execution(ImmutableSet.of(ZHANG.person(), PersonId.of("second-1002")), YES, YES);

    private static <C, S extends Enum<S> & Worded> ImmutableSet<Role> asked(
            Workflow<C, S> workflow, C content, Command<C, S> command) {
        return asked(workflow, LATEST, content, command);
    }

    /** The levels asked for the command in the case, by the edition of the day. */
    private static <C, S extends Enum<S> & Worded> ImmutableSet<Role> asked(
            Workflow<C, S> workflow, LocalDate day, C content, Command<C, S> command) {
        RuleTable<C, S> table = workflow.tableOn(day).orElseThrow();
        assertFalse(table.rulesFor(command.getClass()).isEmpty(), command::toString);
        return table.rulesFor(command.getClass()).stream()
                .flatMap(rule -> rule.approvals().stream())
                .flatMap(clause -> required(clause, content, command).stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    @SuppressWarnings("unchecked") // the table finds a rule by the class of the command
    private static <C, X> ImmutableSet<Role> required(ApprovalClause<C, X> clause, C content, Command<C, ?> command) {
        return clause.required().apply(content, (X) command);
    }

    private static CoerciveMeasure suspect() {
        return Life.of(CoerciveMeasures.WORKFLOW)
                .at("2026-03-02 09:00")
                .by(ZHANG)
                .does(new IdentifySuspect(
                        Optional.of(new CaseRef("criminal-case", "1")), YES, Optional.of(ImmutableSet.of()), NO))
                .file()
                .content();
    }

    private static CriminalCase reported() {
        return Life.of(CriminalCases.WORKFLOW)
                .at("2026-03-02 09:00")
                .by(ZHANG)
                .does(new ReceiveReport(
                        ReportSource.FOUND_BY_POLICE,
                        new Intake(UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN),
                        UNKNOWN,
                        Optional.empty(),
                        Optional.empty()))
                .file()
                .content();
    }

    private static PropertyItem found(PropertyClass thing) {
        return Life.of(CaseProperty.WORKFLOW)
                .at("2026-03-02 09:00")
                .by(ZHANG)
                .does(new Identify(Procedure.CRIMINAL, thing, UnitId.of("brigade-1"), Optional.empty(), NO))
                .file()
                .content();
    }

    private static AdministrativeCase brawl(Answer atStation) {
        return Life.of(AdministrativeProcedure.WORKFLOW)
                .at("2026-03-02 09:00")
                .by(ZHANG)
                .does(new RegisterReport(
                        Optional.of(CaseSource.REPORT),
                        Optional.of(CaseKind.PUBLIC_ORDER),
                        Optional.empty(),
                        Optional.empty(),
                        atStation,
                        Optional.empty(),
                        NO,
                        NO,
                        NO))
                .file()
                .content();
    }

    private static ForfeitDeposit forfeiture(String yuan) {
        return new ForfeitDeposit(Optional.of(new BigDecimal(yuan)), YES);
    }

    private static PlaceUnderSurveillance surveillance(Residence residence, Optional<DesignationGround> designation) {
        return new PlaceUnderSurveillance(Optional.empty(), YES, Optional.of(residence), designation, YES);
    }

    private static ImmutableSet<Role> seizing(SeizureTarget target) {
        return asked(
                CRIMINAL, reported(), new InvestigationCommand.Seize(Optional.of(target), BY_TWO, Optional.empty()));
    }

    private static ImmutableSet<Role> freezing(FreezeTarget target) {
        return asked(CRIMINAL, reported(), new InvestigationCommand.Freeze(Optional.of(target), NO, Optional.empty()));
    }

    private static ImmutableSet<Role> freezing(PropertyClass thing, int months) {
        return asked(PROPERTY, found(thing), new Freeze(taking(), Optional.of(TimeLimit.months(months)), YES, NO, NO));
    }

    private static ImmutableSet<Role> deciding(LocalDate day, Penalty penalty) {
        return asked(
                ADMINISTRATIVE,
                day,
                brawl(YES),
                new Decide(Optional.of(Ruling.PENALTY), penalty, YES, NO, YES, YES, YES, NO, NO, YES));
    }

    private static Taking taking() {
        return Takings.lawfulBy(BY_TWO.investigators()).build();
    }
}
