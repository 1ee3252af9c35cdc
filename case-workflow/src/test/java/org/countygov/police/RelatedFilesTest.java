package org.countygov.police;

import static org.countygov.law.Instruments.AR;
import static org.countygov.law.Instruments.CR;
import static org.countygov.law.Instruments.CRIMINAL_PL_2018;
import static org.countygov.law.Instruments.RFR_2023;
import static org.countygov.police.PoliceLinks.Invariant.*;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.UNKNOWN;
import static org.countygov.workflow.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.countygov.law.Basis;
import org.countygov.law.LocalSettings;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.police.PoliceLinks.Invariant;
import org.countygov.police.PoliceLinks.Violation;
import org.countygov.police.RelatedFiles.Filing;
import org.countygov.police.administrative.AdministrativeCase;
import org.countygov.police.administrative.AdministrativeProcedure;
import org.countygov.police.administrative.AdministrativeState;
import org.countygov.police.administrative.CaseKind;
import org.countygov.police.administrative.CaseSource;
import org.countygov.police.administrative.IntakeAct.Accept;
import org.countygov.police.administrative.IntakeAct.RegisterReport;
import org.countygov.police.administrative.InvestigationAct;
import org.countygov.police.administrative.InvestigationAct.ConvertToCriminal;
import org.countygov.police.alert.Alert;
import org.countygov.police.alert.AlertClass;
import org.countygov.police.alert.AlertCommand.Receive;
import org.countygov.police.alert.AlertCommand.RegisterWalkIn;
import org.countygov.police.alert.AlertState;
import org.countygov.police.alert.Channel;
import org.countygov.police.alert.Nature;
import org.countygov.police.alert.OnTheSpot;
import org.countygov.police.alert.PoliceAlert;
import org.countygov.police.alert.ReportKind;
import org.countygov.police.criminal.ConclusionTest;
import org.countygov.police.criminal.CriminalCase;
import org.countygov.police.criminal.CriminalCases;
import org.countygov.police.criminal.CriminalState;
import org.countygov.police.criminal.Execution;
import org.countygov.police.criminal.ExitPaper;
import org.countygov.police.criminal.FilingCommand.FileCase;
import org.countygov.police.criminal.FilingCommand.Intake;
import org.countygov.police.criminal.FilingCommand.Merits;
import org.countygov.police.criminal.FilingCommand.ReceiveReport;
import org.countygov.police.criminal.FilingCommand.StartFilingReview;
import org.countygov.police.criminal.InvestigationCommand.ApplyMeasure;
import org.countygov.police.criminal.InvestigationCommand.ExamineScene;
import org.countygov.police.criminal.InvestigationCommand.Investigate;
import org.countygov.police.criminal.InvestigationCommand.Seize;
import org.countygov.police.criminal.MeasureKind;
import org.countygov.police.criminal.OutcomeCommand.Conclude;
import org.countygov.police.criminal.OutcomeCommand.SubmitExitReview;
import org.countygov.police.criminal.OutcomeCommand.TransferForProsecution;
import org.countygov.police.criminal.Preparation;
import org.countygov.police.criminal.ReportSource;
import org.countygov.police.criminal.SeizureTarget;
import org.countygov.police.measure.AppearanceCommand.IdentifySuspect;
import org.countygov.police.measure.ArrestCommand.RefuseArrest;
import org.countygov.police.measure.ArrestCommand.RequestArrest;
import org.countygov.police.measure.ArrestCommand.RequestReconsideration;
import org.countygov.police.measure.ArrestGround;
import org.countygov.police.measure.BailCommand.Bail;
import org.countygov.police.measure.BailGround;
import org.countygov.police.measure.CoerciveMeasure;
import org.countygov.police.measure.CoerciveMeasures;
import org.countygov.police.measure.CustodyCommand.ReleaseOnExpiry;
import org.countygov.police.measure.DetentionAuthority;
import org.countygov.police.measure.DetentionCommand.Detain;
import org.countygov.police.measure.DetentionGround;
import org.countygov.police.measure.Guarantee;
import org.countygov.police.measure.MeasureState;
import org.countygov.police.property.CaseProperty;
import org.countygov.police.property.Procedure;
import org.countygov.police.property.PropertyClass;
import org.countygov.police.property.PropertyCommand;
import org.countygov.police.property.PropertyCommand.Identify;
import org.countygov.police.property.PropertyCommand.SeizeAdministratively;
import org.countygov.police.property.PropertyItem;
import org.countygov.police.property.PropertyState;
import org.countygov.police.property.SeizureOccasion;
import org.countygov.police.property.Taking;
import org.countygov.police.property.Takings;
import org.countygov.police.review.ReviewCommand.Assign;
import org.countygov.police.review.ReviewCommand.Pass;
import org.countygov.police.review.ReviewCommand.StartReview;
import org.countygov.police.review.ReviewCommand.Submit;
import org.countygov.police.review.ReviewItem;
import org.countygov.police.review.ReviewMatter;
import org.countygov.police.review.ReviewRequest;
import org.countygov.police.review.ReviewState;
import org.countygov.police.review.UnifiedReview;
import org.countygov.police.shared.PoliceRole;
import org.countygov.police.shared.ReviewPoint;
import org.countygov.testkit.Life;
import org.countygov.time.WorkCalendar;
import org.countygov.words.Worded;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Command;
import org.countygov.workflow.Ground;
import org.countygov.workflow.Workflow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What must hold between the files of several workflows, kept and broken with real files, by the numbers of the invariants. */
class RelatedFilesTest {
    private static final WorkCalendar CALENDAR = WorkCalendar.ofStateCouncil();
    private static final UnitId BRIGADE = UnitId.of("brigade-1");
    private static final Actor OFFICER = actor(PoliceRole.OFFICER);
    private static final Actor HEAD = actor(PoliceRole.COUNTY_HEAD);
    private static final Actor UNIT_HEAD = actor(PoliceRole.CASE_UNIT_HEAD);
    private static final Actor LEGAL =
            Actor.of(PersonId.of("reviewer"), UnitId.of("legal"), PoliceRole.LEGAL_DEPARTMENT);
    private static final PersonId WANG = PersonId.of("wang-1001");
    private static final Execution BY_TWO =
            new Execution(ImmutableSet.of(OFFICER.person(), PersonId.of("second-1002")), YES, YES);
    private static final Preparation PREPARED = new Preparation(YES, NO, UNKNOWN);

    private static final CaseRef CRIMINAL = ref(CriminalCases.WORKFLOW);
    private static final CaseRef MEASURE = ref(CoerciveMeasures.WORKFLOW);
    private static final CaseRef THING = ref(CaseProperty.WORKFLOW);
    private static final CaseRef BRAWL = ref(AdministrativeProcedure.WORKFLOW);
    private static final CaseRef ALERT = ref(PoliceAlert.WORKFLOW);
    private static final CaseRef REVIEW = ref(UnifiedReview.WORKFLOW);

    private static Actor actor(PoliceRole role) {
        return Actor.of(PersonId.of("person-" + role.name()), BRIGADE, role);
    }

    /** As stories name their case. */
    private static CaseRef ref(Workflow<?, ?> workflow) {
        return new CaseRef(workflow.name(), "told");
    }

    /** Reported on Monday, 4 March 2024, filed on the 5th at nine. */
    private static Life<CriminalCase, CriminalState> filed(Optional<CaseRef> alert, Optional<CaseRef> administrative) {
        return Life.of(CriminalCases.WORKFLOW)
                .at("2024-03-04 09:00")
                .by(OFFICER)
                .does(new ReceiveReport(
                        ReportSource.FOUND_BY_POLICE,
                        new Intake(UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN),
                        UNKNOWN,
                        alert,
                        administrative))
                .does(new StartFilingReview())
                .at("2024-03-05 09:00")
                .approvedBy(HEAD)
                .does(new FileCase(new Merits(YES, YES, YES, NO), ImmutableSet.of(WANG), PREPARED, UNKNOWN, YES))
                .does(new Investigate(BY_TWO));
    }

    private static Life<CriminalCase, CriminalState> filed() {
        return filed(Optional.empty(), Optional.empty());
    }

    private static Life<CriminalCase, CriminalState> detaining(String moment, CaseRef measure) {
        return filed().at(moment)
                .approvedBy(HEAD)
                .does(new ApplyMeasure(
                        WANG, Optional.of(MeasureKind.DETENTION), BY_TWO, UNKNOWN, Optional.of(measure)));
    }

    private static Life<CoerciveMeasure, MeasureState> detained(String moment) {
        return Life.of(CoerciveMeasures.WORKFLOW)
                .at(moment)
                .by(OFFICER)
                .does(new IdentifySuspect(Optional.of(CRIMINAL), YES, Optional.of(ImmutableSet.of()), NO))
                .approvedBy(HEAD)
                .does(new Detain(
                        Optional.of(ImmutableSet.of(DetentionGround.IN_THE_ACT)),
                        Optional.of(DetentionAuthority.WARRANT),
                        YES));
    }

    private static Bail bail() {
        return new Bail(
                Optional.of(BailGround.NO_DANGER),
                Optional.of(ImmutableSet.of()),
                Optional.of(ImmutableSet.of(Guarantee.GUARANTOR)),
                Optional.empty(),
                YES,
                YES,
                YES);
    }

    private static Taking taking() {
        return Takings.lawfulBy(BY_TWO.investigators()).build();
    }

    private static Life<PropertyItem, PropertyState> found(String moment, Procedure procedure, CaseRef ownCase) {
        return Life.of(CaseProperty.WORKFLOW)
                .at(moment)
                .by(OFFICER)
                .does(new Identify(procedure, PropertyClass.ORDINARY, BRIGADE, Optional.of(ownCase), YES));
    }

    private static Life<AdministrativeCase, AdministrativeState> brawl(Optional<CaseRef> alert) {
        return Life.of(AdministrativeProcedure.WORKFLOW)
                .at("2024-03-04 09:00")
                .by(OFFICER)
                .does(new RegisterReport(
                        Optional.of(CaseSource.REPORT),
                        Optional.of(CaseKind.PUBLIC_ORDER),
                        alert,
                        Optional.empty(),
                        NO,
                        Optional.empty(),
                        NO,
                        NO,
                        NO));
    }

    private static Life<AdministrativeCase, AdministrativeState> investigated() {
        return brawl(Optional.empty())
                .at("2024-03-04 10:00")
                .does(new Accept(YES, YES, YES))
                .does(new InvestigationAct.Investigate(BY_TWO.investigators()));
    }

    private static <C, S extends Enum<S> & Worded> CaseFile<C, S> renamed(Life<C, S> life, String id) {
        return life.workflow().replay(id, life.file().history().events());
    }

    private static ImmutableList<Violation> violations(CaseFile<?, ?>... files) {
        return RelatedFiles.of(files).violations(CALENDAR, LocalSettings.DEFAULTS);
    }

    private static void inOrder(CaseFile<?, ?>... files) {
        assertEquals(ImmutableList.of(), violations(files));
    }

    private static void broken(Invariant invariant, Basis basis, List<CaseRef> between, CaseFile<?, ?>... files) {
        assertEquals(ImmutableList.of(new Violation(invariant, ImmutableList.copyOf(between))), violations(files));
        assertTrue(violations(files).get(0).bases().contains(basis));
    }

    /** Refused on this ground under the provision. */
    private static <C, S extends Enum<S> & Worded> void refused(Life<C, S> life, Command<C, S> command, Basis basis) {
        life.isRefused(command).reasons().forEach(reason -> {
            assertEquals(Ground.CONDITION_NOT_MET, reason.ground());
            assertTrue(reason.bases().contains(basis), () -> reason.toString());
        });
    }

    @Test
    @DisplayName("1 no power before the gate: measures")
    void measuresBeforeFiling() {
        inOrder(
                detaining("2024-03-05 10:00", MEASURE).file(),
                detained("2024-03-05 10:00").file());
        broken(
                NO_POWER_BEFORE_FILING,
                CR.article(174),
                List.of(CRIMINAL, MEASURE),
                detaining("2024-03-05 10:00", MEASURE).file(),
                detained("2024-03-05 08:59:59").file());
    }

    @Test
    @DisplayName("1 no power before the gate: property")
    void propertyBeforeFiling() {
        Life<CriminalCase, CriminalState> seizing = filed().at("2024-03-05 10:00")
                .approvedBy(UNIT_HEAD)
                .does(new Seize(Optional.of(SeizureTarget.ORDINARY), BY_TWO, Optional.of(THING)));
        PropertyCommand.Seize seize = new PropertyCommand.Seize(taking(), SeizureOccasion.ORDINARY, NO);
        inOrder(
                seizing.file(),
                found("2024-03-05 10:00", Procedure.CRIMINAL, CRIMINAL)
                        .approvedBy(UNIT_HEAD)
                        .does(seize)
                        .file());
        // Found before the filing, and taken then.
        broken(
                NO_POWER_BEFORE_FILING,
                CR.article(174),
                List.of(CRIMINAL, THING),
                seizing.file(),
                found("2024-03-04 20:00", Procedure.CRIMINAL, CRIMINAL)
                        .approvedBy(UNIT_HEAD)
                        .does(seize)
                        .file());
    }

    @Test
    @DisplayName("1 no power before the gate: property in an administrative case")
    void propertyBeforeAcceptance() {
        SeizeAdministratively seize = new SeizeAdministratively(taking(), NO, false);
        inOrder(
                investigated().file(),
                found("2024-03-04 10:00", Procedure.ADMINISTRATIVE, BRAWL)
                        .approvedBy(HEAD)
                        .does(seize)
                        .file());
        broken(
                NO_POWER_BEFORE_ACCEPTANCE,
                AR.article(55),
                List.of(BRAWL, THING),
                investigated().file(),
                found("2024-03-04 09:59:59", Procedure.ADMINISTRATIVE, BRAWL)
                        .approvedBy(HEAD)
                        .does(seize)
                        .file());
    }

    @Test
    @DisplayName(
            "2 classification blocks nothing: begun administratively, converted, linked both ways, never handled twice")
    void conversion() {
        Life<AdministrativeCase, AdministrativeState> converted = investigated()
                .at("2024-03-05 08:00")
                .does(new ConvertToCriminal(YES, YES, Optional.of(CRIMINAL), Optional.empty()));
        CaseFile<?, ?> criminal = filed(Optional.empty(), Optional.of(BRAWL)).file();
        inOrder(converted.file(), criminal);
        broken(
                CONVERSION_LINKED_BOTH_WAYS,
                CR.article(177),
                List.of(CRIMINAL, BRAWL),
                converted.file(),
                filed().file());
        // The criminal case is filed, and the administrative one goes on as if nothing had happened.
        assertEquals(
                ImmutableSet.of(CONVERSION_LINKED_BOTH_WAYS, ONE_PROCEDURE_AT_A_TIME),
                violations(investigated().file(), criminal).stream()
                        .map(Violation::invariant)
                        .collect(ImmutableSet.toImmutableSet()));
    }

    @Test
    @DisplayName("3 statements taken administratively are taken anew")
    void statements() {
        Conclude withOldStatements = conclusion(NO);
        Life<CriminalCase, CriminalState> fromBrawl = filed(Optional.empty(), Optional.of(BRAWL))
                .at("2024-03-08 09:00")
                .approvedBy(HEAD);
        refused(fromBrawl, withOldStatements, CR.article(63));
        assertEquals(CriminalState.CONCLUDED, fromBrawl.does(conclusion(YES)).state());
        // Where there was no administrative case, there is nothing to take anew.
        assertEquals(
                CriminalState.CONCLUDED,
                filed().at("2024-03-08 09:00")
                        .approvedBy(HEAD)
                        .does(withOldStatements)
                        .state());
    }

    private static Conclude conclusion(Answer statementsRetaken) {
        return new Conclude(
                Optional.of(ImmutableSet.copyOf(ConclusionTest.values())),
                YES,
                UNKNOWN,
                statementsRetaken,
                YES,
                PREPARED);
    }

    @Test
    @DisplayName("4 one person, one measure at a time")
    void oneMeasure() {
        CaseRef other = new CaseRef(MEASURE.workflow(), "other");
        // Bailed an hour after the detention; the other file then begins, or began before.
        CaseFile<?, ?> first = detained("2024-03-05 10:00")
                .at("2024-03-05 11:00")
                .approvedBy(HEAD)
                .does(bail())
                .file();
        CaseFile<?, ?> criminal = detaining("2024-03-05 10:00", MEASURE)
                .at("2024-03-05 12:00")
                .approvedBy(HEAD)
                .does(new ApplyMeasure(WANG, Optional.of(MeasureKind.BAIL), BY_TWO, UNKNOWN, Optional.of(other)))
                .file();
        inOrder(criminal, first);
        broken(
                ONE_MEASURE_AT_A_TIME,
                CR.article(162),
                List.of(MEASURE, other),
                criminal,
                first,
                renamed(detained("2024-03-05 12:00"), "other"));
    }

    @Test
    @DisplayName("5 the investigation goes on during bail")
    void bailStopsNothing() {
        Life<CriminalCase, CriminalState> investigating =
                detaining("2024-03-05 10:00", MEASURE).at("2024-03-05 12:00").does(new ExamineScene(BY_TWO));
        assertEquals(CriminalState.INVESTIGATING, investigating.state());
        inOrder(
                investigating.file(),
                detained("2024-03-05 10:00")
                        .at("2024-03-05 11:00")
                        .approvedBy(HEAD)
                        .does(bail())
                        .file());
    }

    @Test
    @DisplayName("6 a remedy stops nothing: nobody is kept because the police ask again")
    void remedies() {
        Life<CoerciveMeasure, MeasureState> refused = detained("2024-03-05 10:00")
                .by(LEGAL)
                .approvedBy(HEAD)
                .does(new RequestArrest(Optional.of(ArrestGround.DANGER), YES, YES, YES, YES, YES))
                .by(actor(PoliceRole.PEER_PROCURATORATE))
                .does(new RefuseArrest(YES, NO))
                .by(LEGAL)
                .approvedBy(HEAD);
        refused(refused, new RequestReconsideration(Optional.empty()), CRIMINAL_PL_2018.article(92));
        Life<CoerciveMeasure, MeasureState> bailed =
                refused.by(OFFICER).approvedBy(HEAD).does(bail()).by(LEGAL).approvedBy(HEAD);
        assertEquals(
                MeasureState.BAIL,
                bailed.does(new RequestReconsideration(Optional.empty())).state());
    }

    @Test
    @DisplayName("7 two officers")
    void twoOfficers() {
        Execution alone = new Execution(ImmutableSet.of(OFFICER.person()), YES, YES);
        refused(filed().at("2024-03-05 10:00"), new ExamineScene(alone), CR.article(215));
        assertTrue(filed().at("2024-03-05 10:00").asks(new ExamineScene(BY_TWO)).isAccepted());
    }

    @Test
    @DisplayName("8 an expired custody clock is not begun again in another file")
    void expiredCustody() {
        CaseRef other = new CaseRef(MEASURE.workflow(), "other");
        CaseFile<?, ?> criminal = detaining("2024-03-05 10:00", MEASURE)
                .at("2024-03-09 10:00")
                .approvedBy(HEAD)
                .does(new ApplyMeasure(WANG, Optional.of(MeasureKind.BAIL), BY_TWO, UNKNOWN, Optional.of(other)))
                .file();
        // Three days of 24 hours end on the 8th at 10:00; released an hour later.
        CaseFile<?, ?> late = detained("2024-03-05 10:00")
                .at("2024-03-08 11:00")
                .does(new ReleaseOnExpiry())
                .file();
        inOrder(criminal, late);
        broken(
                NO_CUSTODY_OPENED_AGAIN,
                CRIMINAL_PL_2018.article(98),
                List.of(MEASURE, other),
                criminal,
                late,
                renamed(detained("2024-03-09 10:00"), "other"));
    }

    @Test
    @DisplayName("an alert and its case name each other")
    void alerts() {
        Life<Alert, AlertState> registered = Life.of(PoliceAlert.WORKFLOW)
                .at("2024-03-04 08:50")
                .by(OFFICER)
                .does(new Receive(
                        Optional.of(Channel.WALK_IN),
                        Optional.of(ReportKind.REPORT),
                        Optional.of(AlertClass.PUBLIC_ORDER),
                        UNKNOWN))
                .does(new RegisterWalkIn(
                        Optional.of(Nature.ADMINISTRATIVE),
                        ImmutableSet.copyOf(OnTheSpot.values()),
                        Optional.of(BRAWL)));
        inOrder(registered.file(), brawl(Optional.of(ALERT)).file());
        broken(
                ALERT_LINKED_BOTH_WAYS,
                RFR_2023.article(8),
                List.of(ALERT, BRAWL),
                registered.file(),
                brawl(Optional.empty()).file());
    }

    @Test
    @DisplayName("nothing leaves for prosecution before its review item has passed")
    void exits() {
        Life<CriminalCase, CriminalState> left = filed().at("2024-03-08 09:00")
                .approvedBy(HEAD)
                .does(conclusion(UNKNOWN))
                .does(new SubmitExitReview(YES, Optional.of(REVIEW)))
                .by(LEGAL)
                .approvedBy(HEAD)
                .does(new TransferForProsecution(
                        Optional.of(ImmutableSet.of(
                                ExitPaper.PROSECUTION_OPINION,
                                ExitPaper.LITIGATION_FILE,
                                ExitPaper.EVIDENCE,
                                ExitPaper.PROPERTY_LIST)),
                        YES,
                        UNKNOWN,
                        UNKNOWN,
                        PREPARED));
        Life<ReviewItem, ReviewState> underReview = Life.of(UnifiedReview.WORKFLOW)
                .at("2024-03-08 09:00")
                .by(UNIT_HEAD)
                .does(new Submit(
                        ReviewRequest.builder()
                                .point(ReviewPoint.TRANSFER_FOR_PROSECUTION)
                                .subject(CRIMINAL)
                                .caseUnit(BRIGADE)
                                .addCaseOfficers(OFFICER.person())
                                .build(),
                        YES))
                .by(Actor.of(PersonId.of("chief"), UnitId.of("legal"), PoliceRole.LEGAL_DEPARTMENT_HEAD))
                .does(new Assign(LEGAL.person(), LEGAL.unit(), YES, NO, YES))
                .by(LEGAL)
                .does(new StartReview());
        inOrder(
                left.file(),
                underReview
                        .does(new Pass(Optional.of(ImmutableSet.copyOf(ReviewMatter.values())), YES))
                        .file());
        assertEquals(
                ImmutableList.of(new Violation(REVIEW_BEFORE_EXIT, ImmutableList.of(CRIMINAL, REVIEW))),
                violations(left.file(), underReview.file()));
    }

    @Test
    void filingTakesChangesTogetherOrNotAtAll() {
        RelatedFiles before = RelatedFiles.of(investigated().file());
        CaseFile<?, ?> converted = investigated()
                .at("2024-03-05 08:00")
                .does(new ConvertToCriminal(YES, YES, Optional.of(CRIMINAL), Optional.empty()))
                .file();
        CaseFile<?, ?> criminal = filed(Optional.empty(), Optional.of(BRAWL)).file();

        assertTrue(before.filing(CALENDAR, LocalSettings.DEFAULTS, criminal) instanceof Filing.Refused);
        assertEquals(
                new Filing.Filed(RelatedFiles.of(converted, criminal)),
                before.filing(CALENDAR, LocalSettings.DEFAULTS, converted, criminal));
        // What was wrong before does not stand in the way of what is right.
        RelatedFiles wrong = RelatedFiles.of(converted, filed().file());
        assertTrue(
                wrong.filing(
                                CALENDAR,
                                LocalSettings.DEFAULTS,
                                filed().at("2024-03-05 10:00")
                                        .does(new ExamineScene(BY_TWO))
                                        .file())
                        instanceof Filing.Filed);
    }

    @Test
    void onlyLaterVersionsOfFilesOfThisModuleAreTaken() {
        RelatedFiles files = RelatedFiles.of(investigated().file());
        assertThrows(
                IllegalArgumentException.class,
                () -> files.filing(
                        CALENDAR,
                        LocalSettings.DEFAULTS,
                        brawl(Optional.empty()).file()));
        assertEquals(Optional.of(investigated().file()), files.file(BRAWL));
        assertEquals(Optional.empty(), files.file(CRIMINAL));
        assertTrue(files.knownTo(filed().occasion()).related(BRAWL).isPresent());
    }
}
