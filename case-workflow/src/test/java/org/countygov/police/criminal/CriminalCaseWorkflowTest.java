package org.countygov.police.criminal;

import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.countygov.law.LocalSettings;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.Sex;
import org.countygov.party.UnitId;
import org.countygov.police.criminal.FilingCommand.*;
import org.countygov.police.criminal.InvestigationCommand.*;
import org.countygov.police.criminal.OutcomeCommand.*;
import org.countygov.police.shared.PoliceRole;
import org.countygov.testkit.Plan;
import org.countygov.testkit.WorkflowContract;
import org.countygov.time.BeijingTime;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Applicability;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Command;

/** The criminal case keeps the laws of the kernel, and every rule of every edition is seen from all sides. */
class CriminalCaseWorkflowTest extends WorkflowContract<CriminalCase, CriminalState> {
    private static final UnitId BRIGADE = UnitId.of("brigade-1");
    private static final PersonId MAN = PersonId.of("suspect-01");
    private static final PersonId GIRL = PersonId.of("suspect-02");
    private static final PersonId NEIGHBOUR = PersonId.of("neighbour-03");
    private static final Actor OFFICER = actor("officer-11", PoliceRole.OFFICER);
    private static final PersonId SECOND = PersonId.of("officer-12");
    private static final PersonId RECUSED = PersonId.of("officer-13");
    private static final Actor DEFENDER = actor("lawyer-21", PoliceRole.LAWYER);

    private static final ImmutableSet<PersonId> ONE = ImmutableSet.of(MAN);
    private static final PersonId BOY = PersonId.of("suspect-04");
    private static final ImmutableSet<PersonId> TWO = ImmutableSet.of(MAN, BOY);
    private static final String KNOWN = "it is named or not known";
    private static final Preparation WELL = new Preparation(YES, YES, YES);
    private static final Preparation BADLY = new Preparation(NO, YES, NO);
    private static final Execution BY_TWO = new Execution(ImmutableSet.of(OFFICER.person(), SECOND), YES, YES);
    private static final Execution BY_ONE = new Execution(ImmutableSet.of(RECUSED), NO, NO);
    private static final Release FREE = new Release(YES, YES, YES, YES);
    private static final Release HELD = new Release(NO, NO, NO, NO);

    private static Actor actor(String id, PoliceRole role) {
        return Actor.of(PersonId.of(id), BRIGADE, role);
    }

    private static Optional<CaseRef> ref(String workflow) {
        return Optional.of(new CaseRef(workflow, "1"));
    }

    /**
     * Three stories, told by the hour at which they begin: an accusation, with everything that can happen; an agency's case,
     * with what happens only there; and a case without a suspect. The first goes on only from what has just shown something
     * new, so that an act is offered when the file is such that the acts after it are seen too.
     */
    @Override
    protected Plan<CriminalCase, CriminalState> plan() {
        return prosecution(outcome(defence(investigation(filing(Plan.of(CriminalCases.WORKFLOW)
                        .acting(
                                OFFICER,
                                DEFENDER,
                                Actor.of(MAN, UnitId.UNSTATED, PoliceRole.SUSPECT),
                                actor("agency-31", PoliceRole.AGENCY),
                                actor("reviewer-41", PoliceRole.LEGAL_DEPARTMENT),
                                actor("procurator-51", PoliceRole.PEER_PROCURATORATE),
                                actor("head-61", PoliceRole.COUNTY_HEAD),
                                actor("superior-71", PoliceRole.SUPERIOR_ORGAN))
                        .approving(
                                actor("unit-head-62", PoliceRole.CASE_UNIT_HEAD),
                                actor("commander-63", PoliceRole.ON_SCENE_COMMANDER),
                                actor("city-head-64", PoliceRole.CITY_HEAD),
                                actor("province-65", PoliceRole.PROVINCIAL_HEAD),
                                actor("ministry-66", PoliceRole.MINISTRY),
                                actor("county-67", PoliceRole.COUNTY_ORGAN))
                        .hiding(GIRL.value(), BOY.value(), NEIGHBOUR.value(), SECOND.value(), RECUSED.value()))))))
                .startingAt(
                        ImmutableList.of(LocalDate.of(2020, 9, 1), LocalDate.of(2022, 5, 4), LocalDate.of(2024, 1, 2))
                                .stream()
                                .flatMap(day ->
                                        Stream.of(9, 10, 11).map(hour -> BeijingTime.at(day, LocalTime.of(hour, 0))))
                                .toArray(Instant[]::new))
                .under(LocalSettings.named("as-opened").with(CriminalCases.TRANSITION, Applicability.LAW_WHEN_OPENED))
                .searching(0, 30)
                .accepting("condition TARGET_NAMED of Seize never fails", KNOWN)
                .accepting("condition TARGET_NAMED of Freeze never fails", KNOWN)
                .accepting("condition GROUND_NAMED of TerminateForSuspect never fails", KNOWN)
                .accepting("condition GROUND_NAMED of Withdraw never fails", KNOWN)
                .accepting("condition GROUND_NAMED of DeclineProsecution never fails", KNOWN);
    }

    private static ReportSource source(Instant start) {
        return switch (start.atZone(BeijingTime.ZONE).getHour()) {
            case 9 -> ReportSource.ACCUSATION;
            case 10 -> ReportSource.AGENCY_TRANSFER;
            default -> ReportSource.FOUND_BY_POLICE;
        };
    }

    private static boolean isAccused(CriminalCase file) {
        return file.source().equals(Optional.of(ReportSource.ACCUSATION));
    }

    private static boolean isFromAgency(CriminalCase file) {
        return file.source().equals(Optional.of(ReportSource.AGENCY_TRANSFER));
    }

    private static boolean isDefended(CriminalCase file) {
        return file.suspect(MAN).flatMap(Suspect::lawyer).isPresent();
    }

    private static boolean isMeasured(CriminalCase file) {
        return file.suspect(MAN).flatMap(Suspect::measure).isPresent();
    }

    /** Somebody is held, has a lawyer, property is held and a notice is owed; or the case has gone on from there. */
    private static boolean isRich(CriminalCase file) {
        return isAccused(file) && (file.endNoticeOwed() || file.returns() > 0);
    }

    /** The plan with commands that are asked where the file is so. */
    @SafeVarargs
    private static Plan<CriminalCase, CriminalState> when(
            Plan<CriminalCase, CriminalState> plan,
            Predicate<CriminalCase> so,
            Command<CriminalCase, CriminalState>... commands) {
        Plan<CriminalCase, CriminalState> asking = plan;
        for (Command<CriminalCase, CriminalState> command : commands) {
            // A sample that is there already is asked once.
            asking = asking.askingAbout((file, at) -> so.test(file) ? command : new StartFilingReview());
        }
        return asking;
    }

    private static Plan<CriminalCase, CriminalState> filing(Plan<CriminalCase, CriminalState> plan) {
        Plan<CriminalCase, CriminalState> every = plan.askingAt(at -> report(source(at), YES, NO))
                .asking(
                        report(ReportSource.TIP_OFF, NO, YES),
                        new StartFilingReview(),
                        new AskForMissingPapers(),
                        new SupplyMissingPapers(),
                        new HandOverThings(),
                        new ServeTransferNotice(YES),
                        new FileOnNewFacts(YES, ONE, WELL),
                        new Refile(YES, YES, ONE, WELL),
                        new ServeNonFilingNotice(),
                        new DeclineFiling(
                                ImmutableSet.of(
                                        NonFilingGround.FILE_INCOMPLETE, NonFilingGround.PRIVATE_PROSECUTION_POSSIBLE),
                                NO,
                                BADLY),
                        new FileCase(new Merits(NO, NO, NO, YES), TWO, BADLY, NO, NO),
                        new Investigate(BY_TWO),
                        new Investigate(BY_ONE))
                // Where the law knows the emergency measure, it comes before the decision, to be seen after it.
                .askingAbout((file, at) -> isReadyToDecide(file, at) || !isAccused(file)
                        ? new FileCase(
                                new Merits(YES, YES, YES, NO),
                                isAccused(file) || isFromAgency(file) ? TWO : ImmutableSet.of(),
                                WELL,
                                YES,
                                YES)
                        : new StartFilingReview())
                .askingAbout((file, at) -> isReadyToDecide(file, at) || !isAccused(file)
                        ? new DeclineFiling(ImmutableSet.of(NonFilingGround.NO_CRIMINAL_FACT), YES, WELL)
                        : new StartFilingReview());
        return when(
                every,
                CriminalCaseWorkflowTest::isAccused,
                new VerifyBeforeFiling(YES, Optional.of(ImmutableSet.of(VerificationMeans.INQUIRY))),
                new VerifyBeforeFiling(NO, Optional.of(ImmutableSet.of(VerificationMeans.SEIZURE))),
                new ExtendFilingReview(YES),
                new ExtendFilingReview(NO),
                new TakeEmergencyMeasure(YES, YES, ref("property-item")),
                new TakeEmergencyMeasure(NO, NO, Optional.empty()),
                new LiftEmergencyMeasure(),
                new FindLackOfJurisdiction(),
                new TransferOut(YES, NO, YES, YES),
                new TransferOut(NO, YES, NO, NO),
                new AdvisePrivateProsecution(YES),
                new AdvisePrivateProsecution(NO),
                new OfferPrivateProsecution(YES, NO),
                new OfferPrivateProsecution(NO, YES),
                new ConvertToAdministrative(YES, YES, ref("administrative-case"), NO, WELL),
                new ConvertToAdministrative(NO, NO, Optional.empty(), NO, BADLY),
                new FileOnNewFacts(NO, ONE, BADLY),
                new ReceiveNoticeToFile(Optional.empty()),
                new FileOnProcuratorateNotice(ONE, YES),
                new FileOnProcuratorateNotice(ONE, NO),
                new ReceiveNoticeToWithdraw(Optional.empty()),
                new ObjectToNotice(),
                new WithdrawOnProcuratorateNotice(YES, FREE),
                new WithdrawOnProcuratorateNotice(NO, HELD));
    }

    private static boolean isReadyToDecide(CriminalCase file, Instant at) {
        return file.emergencyMeasure() || at.isBefore(BeijingTime.startOf(LocalDate.of(2022, 5, 1)));
    }

    private static Plan<CriminalCase, CriminalState> investigation(Plan<CriminalCase, CriminalState> plan) {
        Plan<CriminalCase, CriminalState> agency = when(
                when(
                        when(
                                plan,
                                CriminalCaseWorkflowTest::isFromAgency,
                                new Interrogate(MAN, BY_TWO, manner(YES)),
                                new AppointLawyer(MAN, DEFENDER.person()),
                                new RequestMeeting(MAN, YES, NO),
                                new ArrangeMeeting(MAN, YES),
                                measure(MAN, MeasureKind.DETENTION, BY_TWO, YES)),
                        file -> isFromAgency(file) && isMeasured(file),
                        seizure(SeizureTarget.ORDINARY, BY_TWO)),
                file -> isFromAgency(file) && file.propertyHeld(),
                new ReceiveNoticeToWithdraw(Optional.empty()),
                new WithdrawOnProcuratorateNotice(NO, HELD));
        Plan<CriminalCase, CriminalState> accused = when(
                agency,
                CriminalCaseWorkflowTest::isAccused,
                new IdentifySuspect(GIRL, YES, Optional.of(Sex.FEMALE), NO),
                new FlagWanted(MAN, true),
                new FlagWanted(NEIGHBOUR, true),
                new EndMeasure(MAN),
                new Interrogate(MAN, BY_TWO, manner(YES)),
                new Interrogate(GIRL, BY_ONE, manner(NO)),
                new Interrogate(NEIGHBOUR, BY_TWO, manner(YES)),
                measure(MAN, MeasureKind.ARREST, BY_ONE, NO),
                measure(NEIGHBOUR, MeasureKind.BAIL, BY_TWO, YES),
                new ExamineScene(BY_TWO),
                new ExamineScene(BY_ONE),
                new Search(BY_TWO, NO, YES),
                new Search(BY_ONE, NO, NO),
                seizure(SeizureTarget.MAIL, BY_ONE),
                new Freeze(Optional.of(FreezeTarget.FUNDS_FOR_A_YEAR), YES, Optional.empty()),
                new UseTechnicalMeasure(),
                new InvestigateCovertly(),
                new ConductIdentification(BY_TWO),
                new ConductIdentification(BY_ONE),
                new Recuse(RECUSED));
        return when(
                when(
                        accused,
                        file -> isAccused(file) && isDefended(file),
                        measure(MAN, MeasureKind.ARREST, BY_TWO, YES),
                        measure(MAN, MeasureKind.DESIGNATED_RESIDENCE, BY_TWO, YES)),
                file -> isAccused(file) && isMeasured(file),
                new Freeze(Optional.of(FreezeTarget.FUNDS), NO, Optional.empty()),
                new Freeze(Optional.of(FreezeTarget.EQUITY_OR_POLICY), NO, Optional.empty()),
                new Freeze(Optional.of(FreezeTarget.LISTED_EQUITY), NO, Optional.empty()),
                seizure(SeizureTarget.ORDINARY, BY_TWO),
                seizure(SeizureTarget.AT_THE_SCENE, BY_TWO),
                seizure(SeizureTarget.HIGH_VALUE, BY_TWO));
    }

    private static Plan<CriminalCase, CriminalState> defence(Plan<CriminalCase, CriminalState> plan) {
        return when(
                plan,
                CriminalCaseWorkflowTest::isAccused,
                new AppointLawyer(MAN, DEFENDER.person()),
                new AppointLawyer(GIRL, DEFENDER.person()),
                new NotifyLegalAid(GIRL),
                new NotifyLegalAid(MAN),
                new RequestMeeting(MAN, YES, YES),
                new RequestMeeting(MAN, NO, NO),
                new RefuseMeeting(MAN, YES, YES),
                new RefuseMeeting(MAN, NO, NO),
                new ArrangeMeeting(MAN, YES),
                new ArrangeMeeting(MAN, NO),
                new AskToBeHeard(MAN),
                new HearLawyer(MAN, YES),
                new HearLawyer(MAN, NO));
    }

    private static Plan<CriminalCase, CriminalState> outcome(Plan<CriminalCase, CriminalState> plan) {
        ImmutableSet<ConclusionTest> all = ImmutableSet.copyOf(ConclusionTest.values());
        Plan<CriminalCase, CriminalState> accused = when(
                plan.asking(new Conclude(Optional.of(ImmutableSet.of()), NO, NO, NO, NO, BADLY)),
                CriminalCaseWorkflowTest::isAccused,
                new ExcludeEvidence(Optional.of(EvidenceFault.UNLAWFUL_THING), NO),
                new ExcludeEvidence(Optional.of(EvidenceFault.UNLAWFUL_THING), YES),
                new TerminateForSuspect(MAN, Optional.of(TerminationGround.BELOW_LIABILITY), HELD, BADLY),
                new TerminateForSuspect(NEIGHBOUR, Optional.empty(), FREE, WELL),
                new ContinueForSuspect(BOY, YES, YES),
                new ContinueForSuspect(BOY, NO, NO),
                new ContinueForSuspect(MAN, YES, YES),
                new ConvertSuspect(BOY, YES, ref("administrative-case"), NO, WELL),
                new ConvertSuspect(MAN, NO, Optional.empty(), NO, BADLY),
                new Withdraw(Optional.of(WithdrawalGround.SUSPECT_DEAD), ImmutableSet.of(BOY), HELD, BADLY),
                new WithdrawForGreatMerit(NO, NO, NO, NO),
                new ServeEndNotice(YES),
                new ServeEndNotice(NO),
                new Refile(NO, NO, ONE, BADLY),
                new TransferJurisdiction(NO, NO, BADLY),
                new DesignateJurisdiction(NO),
                new ServeTransferNotice(NO),
                new RequestEarlyIntervention(YES, YES),
                new RequestEarlyIntervention(NO, NO),
                new RecordReconciliation(Optional.of(ImmutableSet.of())),
                new RecordReconciliation(Optional.of(ImmutableSet.of(ReconciliationBar.GANG_FIGHT))));
        Plan<CriminalCase, CriminalState> held = when(
                accused,
                file -> isAccused(file) && file.propertyHeld(),
                new TerminateForSuspect(BOY, Optional.of(TerminationGround.BELOW_LIABILITY), FREE, WELL),
                new TerminateForSuspect(MAN, Optional.of(TerminationGround.BELOW_LIABILITY), FREE, WELL));
        return when(
                when(
                        held,
                        file -> isRich(file) || file.suspectUnknown(),
                        new Conclude(Optional.of(all), YES, YES, YES, YES, WELL)),
                // Before the investigation there is nothing to wait for.
                file -> isRich(file)
                        || file.suspectUnknown()
                        || (isAccused(file)
                                && !file.propertyHeld()
                                && !file.suspect(MAN).map(Suspect::interrogated).orElse(false)),
                new DesignateJurisdiction(YES),
                new Withdraw(Optional.of(WithdrawalGround.NO_CRIME), ImmutableSet.of(), FREE, WELL),
                new WithdrawForGreatMerit(YES, YES, YES, YES),
                new TransferJurisdiction(YES, YES, WELL));
    }

    private static Plan<CriminalCase, CriminalState> prosecution(Plan<CriminalCase, CriminalState> plan) {
        ImmutableSet<ExitPaper> papers = ImmutableSet.of(
                ExitPaper.PROSECUTION_OPINION,
                ExitPaper.LITIGATION_FILE,
                ExitPaper.EVIDENCE,
                ExitPaper.LAWYERS_OPINIONS,
                ExitPaper.PROPERTY_LIST);
        return when(
                plan,
                CriminalCaseWorkflowTest::isAccused,
                new SubmitExitReview(YES, Optional.empty()),
                new SubmitExitReview(NO, Optional.empty()),
                new ReturnToUnit(YES),
                new ReturnToUnit(NO),
                new TransferForProsecution(Optional.of(papers), YES, YES, YES, WELL),
                new TransferForProsecution(Optional.of(ImmutableSet.of(ExitPaper.INTERNAL_FILE)), NO, NO, NO, BADLY),
                new ReturnForSupplement(YES),
                new ReturnForSupplement(NO),
                new ReturnAgain(YES),
                new ReturnAgain(NO),
                new Resubmit(Optional.of(SupplementOutcome.FACTS_SUPPLEMENTED), YES, WELL),
                new Resubmit(Optional.of(SupplementOutcome.FACTS_SUPPLEMENTED), NO, BADLY),
                new Prosecute(YES),
                new Prosecute(NO),
                new DeclineProsecution(Optional.of(NonProsecutionGround.MINOR)),
                new ReleaseAfterNonProsecution(FREE),
                new ReleaseAfterNonProsecution(HELD),
                new AskToReconsider(Optional.empty()),
                new PunishAdministratively(YES, ref("administrative-case")),
                new PunishAdministratively(NO, Optional.empty()),
                new ReportPenaltyResult(YES),
                new ReportPenaltyResult(NO),
                new SupplyEvidence(YES),
                new SupplyEvidence(NO),
                new RecordJudgment(YES),
                new RecordJudgment(NO));
    }

    private static Seize seizure(SeizureTarget target, Execution execution) {
        return new Seize(Optional.of(target), execution, ref("property-item"));
    }

    private static ReceiveReport report(ReportSource source, Answer well, Answer papers) {
        return new ReceiveReport(
                source,
                new Intake(well, well, YES, well, well, well, well),
                papers,
                Optional.empty(),
                well == YES ? ref("administrative-case") : Optional.empty());
    }

    private static ApplyMeasure measure(PersonId suspect, MeasureKind kind, Execution execution, Answer clean) {
        return new ApplyMeasure(suspect, Optional.of(kind), execution, clean, ref("coercive-measure"));
    }

    private static Manner manner(Answer well) {
        return new Manner(well, well, well, well, well, well, well, well, YES);
    }
}
