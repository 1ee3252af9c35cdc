package org.countygov.police.progress;

import static org.countygov.police.progress.Milestone.*;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.UNKNOWN;
import static org.countygov.workflow.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.law.LocalSettings;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.police.administrative.AdministrativeCase;
import org.countygov.police.administrative.AdministrativeProcedure;
import org.countygov.police.administrative.AdministrativeState;
import org.countygov.police.administrative.Attendance;
import org.countygov.police.administrative.CaseKind;
import org.countygov.police.administrative.CaseSource;
import org.countygov.police.administrative.IntakeAct.Accept;
import org.countygov.police.administrative.IntakeAct.RegisterReport;
import org.countygov.police.administrative.InvestigationAct;
import org.countygov.police.administrative.InvestigationAct.AgreementPerformed;
import org.countygov.police.administrative.InvestigationAct.ConvertToCriminal;
import org.countygov.police.administrative.InvestigationAct.EntrustAppraisal;
import org.countygov.police.administrative.InvestigationAct.GiveAppraisal;
import org.countygov.police.administrative.InvestigationAct.ReceiveAppraisal;
import org.countygov.police.administrative.InvestigationAct.StartMediation;
import org.countygov.police.alert.AlertClass;
import org.countygov.police.alert.AlertCommand.Arrive;
import org.countygov.police.alert.AlertCommand.Classify;
import org.countygov.police.alert.AlertCommand.Dispatch;
import org.countygov.police.alert.AlertCommand.Receive;
import org.countygov.police.alert.Channel;
import org.countygov.police.alert.PoliceAlert;
import org.countygov.police.alert.ReportKind;
import org.countygov.police.criminal.CriminalCase;
import org.countygov.police.criminal.CriminalCases;
import org.countygov.police.criminal.CriminalState;
import org.countygov.police.criminal.Execution;
import org.countygov.police.criminal.FilingCommand.FileCase;
import org.countygov.police.criminal.FilingCommand.Intake;
import org.countygov.police.criminal.FilingCommand.Merits;
import org.countygov.police.criminal.FilingCommand.ReceiveReport;
import org.countygov.police.criminal.FilingCommand.StartFilingReview;
import org.countygov.police.criminal.InvestigationCommand.Investigate;
import org.countygov.police.criminal.InvestigationCommand.UseTechnicalMeasure;
import org.countygov.police.criminal.OutcomeCommand.Withdraw;
import org.countygov.police.criminal.Preparation;
import org.countygov.police.criminal.Release;
import org.countygov.police.criminal.ReportSource;
import org.countygov.police.criminal.WithdrawalGround;
import org.countygov.police.measure.AppearanceCommand.IdentifySuspect;
import org.countygov.police.measure.ArrestCommand.RequestArrest;
import org.countygov.police.measure.ArrestGround;
import org.countygov.police.measure.CoerciveMeasure;
import org.countygov.police.measure.CoerciveMeasures;
import org.countygov.police.measure.DelayReason;
import org.countygov.police.measure.DetentionAuthority;
import org.countygov.police.measure.DetentionCommand.DelayFamilyNotice;
import org.countygov.police.measure.DetentionCommand.Detain;
import org.countygov.police.measure.DetentionCommand.EndDelay;
import org.countygov.police.measure.DetentionCommand.ExtendDetention;
import org.countygov.police.measure.DetentionCommand.ReleaseWronglyHeld;
import org.countygov.police.measure.DetentionGround;
import org.countygov.police.measure.MeasureState;
import org.countygov.police.remedy.ComplaintCommand.Complain;
import org.countygov.police.remedy.ComplaintSubject;
import org.countygov.police.remedy.OverrunComplaint;
import org.countygov.police.shared.PoliceRole;
import org.countygov.testkit.Life;
import org.countygov.time.BeijingTime;
import org.countygov.time.TimeLimit;
import org.countygov.time.WorkCalendar;
import org.countygov.workflow.CaseFile;
import org.junit.jupiter.api.Test;

/** What each audience is told of real files, stage by stage, and what nobody is told. */
class PoliceMilestonesTest {
    private static final UnitId BRIGADE = UnitId.of("brigade-1");
    private static final Actor OFFICER = actor(PoliceRole.OFFICER);
    private static final Actor HEAD = actor(PoliceRole.COUNTY_HEAD);
    private static final ImmutableSet<PersonId> TWO = ImmutableSet.of(OFFICER.person(), PersonId.of("second-1002"));

    private static final Life<AdministrativeCase, AdministrativeState> BRAWL = Life.of(AdministrativeProcedure.WORKFLOW)
            .at("2026-03-02 09:00")
            .by(OFFICER)
            .does(new RegisterReport(
                    Optional.of(CaseSource.REPORT),
                    Optional.of(CaseKind.PUBLIC_ORDER),
                    Optional.empty(),
                    Optional.empty(),
                    NO,
                    Optional.empty(),
                    NO,
                    NO,
                    YES))
            .does(new Accept(YES, YES, YES))
            .does(new InvestigationAct.Investigate(TWO))
            .at("2026-03-04 09:00")
            .does(new EntrustAppraisal())
            .at("2026-03-09 09:00")
            .does(new ReceiveAppraisal())
            .does(new GiveAppraisal());

    private static final Life<CriminalCase, CriminalState> THEFT = Life.of(CriminalCases.WORKFLOW)
            .at("2026-03-02 09:00")
            .by(OFFICER)
            .does(new ReceiveReport(
                    ReportSource.FOUND_BY_POLICE,
                    new Intake(UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN),
                    UNKNOWN,
                    Optional.empty(),
                    Optional.empty()))
            .does(new StartFilingReview())
            .at("2026-03-03 09:00")
            .approvedBy(HEAD)
            .does(new FileCase(
                    new Merits(YES, YES, YES, NO),
                    ImmutableSet.of(PersonId.of("wang-1001")),
                    new Preparation(YES, NO, UNKNOWN),
                    UNKNOWN,
                    YES))
            .does(new Investigate(new Execution(TWO, YES, YES)))
            .approvedBy(actor(PoliceRole.CITY_HEAD))
            .does(new UseTechnicalMeasure());

    private static final Life<CoerciveMeasure, MeasureState> DETAINED = Life.of(CoerciveMeasures.WORKFLOW)
            .at("2026-03-03 10:00")
            .by(OFFICER)
            .does(new IdentifySuspect(Optional.of(THEFT.file().ref()), YES, Optional.of(ImmutableSet.of()), NO))
            .approvedBy(HEAD)
            .does(new Detain(
                    Optional.of(ImmutableSet.of(DetentionGround.IN_THE_ACT)),
                    Optional.of(DetentionAuthority.WARRANT),
                    YES));

    private static Actor actor(PoliceRole role) {
        return Actor.of(PersonId.of("person-" + role.name()), BRIGADE, role);
    }

    /** What the audience is told of the files on 1 June 2026, nothing restricting it. */
    private static ProgressView view(Audience audience, CaseFile<?, ?>... files) {
        ImmutableList.Builder<Tracked<?>> tracked = ImmutableList.builder();
        for (CaseFile<?, ?> file : files) {
            tracked.add(PoliceMilestones.tracked(file).orElseThrow());
        }
        Dossier dossier = Dossier.builder()
                .reportNo("R-1")
                .putQueryCode(audience, "1111")
                .addAllCases(tracked.build())
                .restrictions(ImmutableSet.of())
                .build();
        return new ProgressQuery("R-1", "1111", BeijingTime.parse("2026-06-01 09:00"))
                .answer(dossier, WorkCalendar.ofStateCouncil(), LocalSettings.DEFAULTS)
                .orElseThrow();
    }

    private static ImmutableList<Milestone> told(Audience audience, CaseFile<?, ?>... files) {
        return view(audience, files).steps().stream()
                .map(ProgressView.Step::milestone)
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void ofAnAlertThatItIsThereAndItsClass() {
        CaseFile<?, ?> alert = Life.of(PoliceAlert.WORKFLOW)
                .at("2026-03-02 08:50")
                .by(OFFICER)
                .does(new Receive(
                        Optional.of(Channel.HOTLINE_110), Optional.of(ReportKind.REPORT), Optional.empty(), UNKNOWN))
                .does(new Classify(Optional.of(AlertClass.PUBLIC_ORDER)))
                .by(actor(PoliceRole.DISPATCHER))
                .does(new Dispatch(NO))
                .by(OFFICER)
                .does(new Arrive(TWO, YES, YES))
                .file();
        assertEquals(ImmutableList.of(RECEIVED, CLASSIFIED), told(Audience.REPORTER, alert));
        assertEquals(ImmutableList.of(), told(Audience.SUSPECT, alert));
        ProgressView.Step first = view(Audience.REPORTER, alert).steps().get(0);
        assertEquals(LocalDate.of(2026, 3, 2), first.on());
        assertEquals(BRIGADE, first.unit());
    }

    @Test
    void ofAnAdministrativeCaseTheStagesAndToTheVictimMore() {
        CaseFile<?, ?> settled = BRAWL.at("2026-03-16 09:00")
                .does(new StartMediation(
                        YES, YES, YES, Optional.of(ImmutableSet.of()), Optional.of(Attendance.TWO_OFFICERS)))
                .at("2026-03-18 09:00")
                .does(new AgreementPerformed(YES, YES))
                .file();
        assertEquals(ImmutableList.of(RECEIVED, ACCEPTED, CLOSED), told(Audience.REPORTER, settled));
        assertEquals(
                ImmutableList.of(RECEIVED, ACCEPTED, APPRAISAL_OPINION, MEDIATION, CLOSED),
                told(Audience.VICTIM, settled));
        assertEquals(ImmutableList.of(APPRAISAL_OPINION, MEDIATION, CLOSED), told(Audience.SUSPECT, settled));
    }

    @Test
    void aConversionIsToldByTheCriminalCaseOnceItIsFiled() {
        CaseFile<?, ?> converted = BRAWL.does(
                        new ConvertToCriminal(YES, YES, Optional.of(THEFT.file().ref()), Optional.empty()))
                .file();
        assertEquals(ImmutableList.of(RECEIVED, ACCEPTED), told(Audience.REPORTER, converted));
        assertEquals(
                ImmutableList.of(RECEIVED, ACCEPTED, RECEIVED, FILED),
                told(Audience.REPORTER, converted, THEFT.file()));
    }

    @Test
    void ofACriminalCaseNothingOfTheInvestigation() {
        assertEquals(ImmutableList.of(RECEIVED, FILED), told(Audience.REPORTER, THEFT.file()));
        // Neither that there is a suspect nor that a technical measure is used.
        assertEquals(ImmutableList.of(), told(Audience.SUSPECT, THEFT.file()));
        CaseFile<?, ?> withdrawn = THEFT.at("2026-03-20 09:00")
                .approvedBy(HEAD)
                .does(new Withdraw(
                        Optional.of(WithdrawalGround.NO_CRIME),
                        ImmutableSet.of(),
                        new Release(YES, YES, UNKNOWN, UNKNOWN),
                        new Preparation(YES, NO, UNKNOWN)))
                .file();
        assertEquals(ImmutableList.of(RECEIVED, FILED, WITHDRAWN), told(Audience.VICTIM, withdrawn));
        assertEquals(ImmutableList.of(WITHDRAWN), told(Audience.SUSPECT, withdrawn));
    }

    @Test
    void ofAMeasureToSuspectFamilyAndDefenderAndToNobodyElse() {
        CaseFile<?, ?> released = DETAINED.at("2026-03-05 09:00")
                .approvedBy(HEAD)
                .does(new ExtendDetention(YES, Optional.of(TimeLimit.days(2))))
                .at("2026-03-06 09:00")
                .approvedBy(HEAD)
                .does(new ReleaseWronglyHeld(YES))
                .file();
        assertEquals(
                ImmutableList.of(MEASURE_TAKEN, MEASURE_CHANGED, MEASURE_ENDED), told(Audience.DEFENDER, released));
        assertEquals(ImmutableList.of(MEASURE_TAKEN, MEASURE_CHANGED, MEASURE_ENDED), told(Audience.SUSPECT, released));
        assertEquals(ImmutableList.of(MEASURE_TAKEN, MEASURE_ENDED), told(Audience.FAMILY, released));
        assertEquals(ImmutableList.of(), told(Audience.REPORTER, released));
        assertEquals(ImmutableList.of(), told(Audience.VICTIM, released));
    }

    @Test
    void aPlannedMeasureIsToldToNobody() {
        CaseFile<?, ?> requested = DETAINED.by(
                        Actor.of(PersonId.of("legal-4001"), BRIGADE, PoliceRole.LEGAL_DEPARTMENT))
                .approvedBy(HEAD)
                .does(new RequestArrest(Optional.of(ArrestGround.DANGER), YES, YES, YES, YES, YES))
                .file();
        for (Audience audience : Audience.values()) {
            assertFalse(told(audience, requested).contains(MEASURE_CHANGED), audience.name());
        }
        assertEquals(ImmutableList.of(MEASURE_TAKEN), told(Audience.DEFENDER, requested));
    }

    @Test
    void aFamilyWhoseNoticeIsDelayedIsToldNothingUntilTheReasonEnds() {
        Life<CoerciveMeasure, MeasureState> delayed =
                DETAINED.does(new DelayFamilyNotice(Optional.of(DelayReason.HINDERS_SECURITY_CASE), YES));
        assertEquals(ImmutableList.of(), told(Audience.FAMILY, delayed.file()));
        assertEquals(ImmutableList.of(MEASURE_TAKEN), told(Audience.SUSPECT, delayed.file()));
        assertEquals(
                ImmutableList.of(MEASURE_TAKEN),
                told(Audience.FAMILY, delayed.does(new EndDelay()).file()));
    }

    @Test
    void aDossierShowsNoSuspectTheMeasuresOfAnother() {
        CaseFile<?, ?> other = CoerciveMeasures.WORKFLOW.replay(
                "other", DETAINED.file().history().events());
        assertThrows(IllegalArgumentException.class, () -> told(Audience.SUSPECT, DETAINED.file(), other));
    }

    @Test
    void ofOtherWorkflowsNothingIsTold() {
        CaseFile<?, ?> complaint = Life.of(OverrunComplaint.WORKFLOW)
                .by(actor(PoliceRole.SUSPECT))
                .does(new Complain(Optional.of(ComplaintSubject.OVERDUE_CUSTODY)))
                .file();
        assertEquals(Optional.empty(), PoliceMilestones.tracked(complaint));
    }
}
