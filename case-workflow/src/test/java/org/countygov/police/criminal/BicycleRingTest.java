package org.countygov.police.criminal;

import static org.countygov.law.Instruments.CR;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.UNKNOWN;
import static org.countygov.workflow.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.law.LocalSettings;
import org.countygov.law.LooserThanLawException;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.police.criminal.FilingCommand.*;
import org.countygov.police.criminal.InvestigationCommand.*;
import org.countygov.police.criminal.OutcomeCommand.*;
import org.countygov.police.shared.DefenceClocks;
import org.countygov.police.shared.FilingClocks;
import org.countygov.police.shared.IntakeSettings;
import org.countygov.police.shared.PoliceRole;
import org.countygov.testkit.Life;
import org.countygov.time.BeijingTime;
import org.countygov.time.Clock;
import org.countygov.time.Deadline;
import org.countygov.time.TimeLimit;
import org.countygov.time.WorkCalendar;
import org.countygov.workflow.Decision.Rejected;
import org.countygov.workflow.Reason;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/**
 * Two people are accused of stealing electric bicycles in spring 2026; one turns out not to be liable, the case of the other
 * is returned once and prosecuted. All days were counted by hand.
 */
class BicycleRingTest {
    private static final UnitId COUNTY = UnitId.of("county");
    private static final Actor OFFICER = actor("officer-1", PoliceRole.OFFICER);
    private static final Actor UNIT_HEAD = actor("unit-head", PoliceRole.CASE_UNIT_HEAD);
    private static final Actor HEAD = actor("head", PoliceRole.COUNTY_HEAD);
    private static final Actor LEGAL = actor("legal", PoliceRole.LEGAL_DEPARTMENT);
    private static final Actor PROCURATOR = actor("procurator", PoliceRole.PEER_PROCURATORATE);
    private static final PersonId WANG = PersonId.of("wang");
    private static final PersonId ZHAO = PersonId.of("zhao");
    private static final PersonId LI = PersonId.of("li-lawyer");
    private static final Execution BY_TWO =
            new Execution(ImmutableSet.of(OFFICER.person(), PersonId.of("officer-2")), YES, YES);
    private static final Preparation PREPARED = new Preparation(YES, NO, UNKNOWN);

    private static Actor actor(String id, PoliceRole role) {
        return Actor.of(PersonId.of(id), COUNTY, role);
    }

    private static Deadline deadline(Life<CriminalCase, CriminalState> life, Clock clock) {
        return life.file().clock(clock).orElseThrow().deadline(WorkCalendar.ofStateCouncil(), LocalSettings.DEFAULTS);
    }

    private static void endsOn(String day, Life<CriminalCase, CriminalState> life, Clock clock) {
        assertEquals(Optional.of(LocalDate.parse(day)), deadline(life, clock).lastDay());
    }

    @Test
    void fromTheReportToTheCharge() {
        // Monday 2 March 2026; three days, without the first: Thursday the 5th.
        Life<CriminalCase, CriminalState> life = Life.of(CriminalCases.WORKFLOW)
                .at("2026-03-02 09:00")
                .by(OFFICER)
                .does(new ReceiveReport(
                        ReportSource.ACCUSATION,
                        new Intake(YES, YES, NO, UNKNOWN, YES, YES, YES),
                        UNKNOWN,
                        Optional.empty(),
                        Optional.empty()))
                .does(new StartFilingReview());
        endsOn("2026-03-05", life, FilingClocks.REVIEW_BEFORE_FILING);

        // A clue to verify: seven days in all, Monday the 9th.
        life = life.at("2026-03-04 15:00")
                .approvedBy(UNIT_HEAD)
                .does(new VerifyBeforeFiling(YES, Optional.of(ImmutableSet.of(VerificationMeans.INQUIRY))));
        assertTrue(life.file().content().preFilingVerification());
        endsOn("2026-03-09", life, FilingClocks.REVIEW_BEFORE_FILING);

        // Major and complex: thirty days in all. 2 March and 30 days is Wednesday 1 April, a working day.
        life = life.at("2026-03-09 17:00").approvedBy(HEAD).does(new ExtendFilingReview(YES));
        endsOn("2026-04-01", life, FilingClocks.REVIEW_BEFORE_FILING);

        // Nobody may be detained before the case is filed.
        Rejected<CriminalCase, CriminalState> early = life.approvedBy(HEAD)
                .isRefused(
                        new ApplyMeasure(WANG, Optional.of(MeasureKind.DETENTION), BY_TWO, UNKNOWN, Optional.empty()));
        assertTrue(early.reasons().get(0) instanceof Reason.NotProvidedFor);

        life = life.at("2026-03-30 10:00")
                .approvedBy(HEAD)
                .does(new FileCase(new Merits(YES, YES, YES, NO), ImmutableSet.of(WANG, ZHAO), PREPARED, UNKNOWN, YES))
                .does(new Investigate(BY_TWO))
                .does(interrogation(WANG))
                .does(interrogation(ZHAO))
                .approvedBy(HEAD)
                .does(new ApplyMeasure(WANG, Optional.of(MeasureKind.BAIL), BY_TWO, UNKNOWN, Optional.empty()));
        assertFalse(life.file().content().suspectUnknown());

        // Zhao was not liable: decided on Thursday 2 April. Three days end on Sunday the 5th, in the Qingming holiday
        // from
        // Saturday the 4th to Monday the 6th; the first working day after it is Tuesday the 7th.
        life = life.at("2026-04-02 11:00")
                .approvedBy(HEAD)
                .does(new TerminateForSuspect(
                        ZHAO,
                        Optional.of(TerminationGround.BELOW_LIABILITY),
                        new Release(YES, YES, UNKNOWN, UNKNOWN),
                        PREPARED));
        endsOn("2026-04-07", life, CriminalClocks.NOTICE_OF_END);
        assertEquals(CriminalState.INVESTIGATING, life.state());
        assertEquals(ImmutableSet.of(WANG), life.file().content().pursued().keySet());
        life = life.at("2026-04-07 16:00").does(new ServeEndNotice(YES));

        // The lawyer asks on Wednesday at 10:00 and meets within 48 hours, holiday or not.
        life = life.at("2026-04-08 10:00")
                .by(actor("wang", PoliceRole.SUSPECT))
                .does(new AppointLawyer(WANG, LI))
                .by(Actor.of(LI, UnitId.UNSTATED, PoliceRole.LAWYER))
                .does(new RequestMeeting(WANG, YES, NO));
        assertEquals(
                Optional.of(BeijingTime.parse("2026-04-10 10:00")),
                deadline(life, DefenceClocks.LAWYER_MEETING).last());
        life = life.at("2026-04-09 09:00").by(OFFICER).does(new ArrangeMeeting(WANG, YES));

        // The lawyer wants to be heard, and is not yet.
        Life<CriminalCase, CriminalState> asked = life.at("2026-04-28 09:00")
                .by(Actor.of(LI, UnitId.UNSTATED, PoliceRole.LAWYER))
                .does(new AskToBeHeard(WANG))
                .by(OFFICER);
        Rejected<CriminalCase, CriminalState> unheard = asked.approvedBy(HEAD).isRefused(conclusion());
        assertEquals(1, unheard.reasons().size());
        assertTrue(unheard.reasons().get(0).bases().contains(CR.article(58)));

        life = asked.does(new HearLawyer(WANG, YES))
                .approvedBy(HEAD)
                .does(conclusion())
                .does(new SubmitExitReview(YES, Optional.empty()))
                .by(LEGAL)
                .approvedBy(HEAD)
                .does(new TransferForProsecution(
                        Optional.of(ImmutableSet.of(
                                ExitPaper.PROSECUTION_OPINION,
                                ExitPaper.LITIGATION_FILE,
                                ExitPaper.EVIDENCE,
                                ExitPaper.LAWYERS_OPINIONS,
                                ExitPaper.PROPERTY_LIST)),
                        YES,
                        UNKNOWN,
                        UNKNOWN,
                        PREPARED));
        // A month from 28 April: 28 May.
        endsOn("2026-05-28", life, CriminalClocks.PROSECUTION_REVIEW);

        // Returned on 27 May: a month is 27 June, a Saturday; the period does not roll.
        life = life.at("2026-05-27 14:00").by(PROCURATOR).does(new ReturnForSupplement(YES));
        endsOn("2026-06-27", life, CriminalClocks.SUPPLEMENT);
        life = life.at("2026-06-26 17:00")
                .by(LEGAL)
                .approvedBy(HEAD)
                .does(new Resubmit(Optional.of(SupplementOutcome.FACTS_SUPPLEMENTED), YES, PREPARED));
        // The procuratorate's month begins anew, in full.
        endsOn("2026-07-26", life, CriminalClocks.PROSECUTION_REVIEW);
        life = life.at("2026-07-20 10:00").by(PROCURATOR).does(new Prosecute(UNKNOWN));
        assertEquals(CriminalState.PROSECUTED, life.state());
        assertEquals(
                life.file(),
                CriminalCases.WORKFLOW.replay(
                        life.file().ref().id(), life.file().history().events()));
    }

    @Test
    void aJurisdictionMayBeStricterThanTheLawNeverLooser() {
        LocalSettings settings = LocalSettings.named("county");
        Assertions.assertThrows(
                LooserThanLawException.class,
                () -> settings.with(
                        CriminalSettings.RECORDED_SITUATIONS,
                        RecordedSituations.of(RecordedSituations.Kind.MAJOR_INCIDENT)));
        Assertions.assertThrows(
                LooserThanLawException.class, () -> settings.with(IntakeSettings.RECORDING_KEPT, TimeLimit.months(5)));
        assertEquals(
                TimeLimit.years(1),
                settings.with(IntakeSettings.RECORDING_KEPT, TimeLimit.years(1)).get(IntakeSettings.RECORDING_KEPT));
    }

    private static Interrogate interrogation(PersonId suspect) {
        return new Interrogate(suspect, BY_TWO, new Manner(YES, YES, YES, YES, YES, YES, YES, YES, NO));
    }

    private static Conclude conclusion() {
        return new Conclude(
                Optional.of(ImmutableSet.copyOf(ConclusionTest.values())), YES, UNKNOWN, UNKNOWN, YES, PREPARED);
    }
}
