package org.countygov.police.criminal;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.countygov.inspection.Activities;
import org.countygov.inspection.Told;
import org.countygov.party.PersonId;
import org.countygov.party.Sex;
import org.countygov.police.criminal.FilingCommand.*;
import org.countygov.police.criminal.InvestigationCommand.*;
import org.countygov.police.criminal.OutcomeCommand.*;
import org.countygov.police.shared.PoliceRole;
import org.countygov.value.FreeText;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;

/**
 * How records of criminal cases are read: the facts that each activity may bring, by the names that logs give them. A report
 * whose source the record does not name is a plain report.
 */
final class CriminalActivities {
    static final Activities<CriminalCase, CriminalState> ALL = outcome(
                    investigation(filing(Activities.of(CriminalCases.WORKFLOW, PoliceRole.values()))))
            .complete();

    private CriminalActivities() {}

    private static Activities<CriminalCase, CriminalState> filing(Activities<CriminalCase, CriminalState> known) {
        return known.activity(
                        ReceiveReport.class,
                        told -> new ReceiveReport(
                                told.option("source", ReportSource.class).orElse(ReportSource.REPORT),
                                new Intake(
                                        told.answer("statementSigned"),
                                        told.answer("falseAccusationExplained"),
                                        told.answer("secrecyAsked"),
                                        told.answer("secrecyKept"),
                                        told.answer("evidenceListed"),
                                        told.answer("receiptGiven"),
                                        told.answer("complaintRouteTold")),
                                told.answer("papersComplete"),
                                ref(told, "alert", "police-alert"),
                                administrative(told)))
                .activity(AskForMissingPapers.class, told -> new AskForMissingPapers())
                .activity(SupplyMissingPapers.class, told -> new SupplyMissingPapers())
                .activity(StartFilingReview.class, told -> new StartFilingReview())
                .activity(
                        VerifyBeforeFiling.class,
                        told -> new VerifyBeforeFiling(
                                told.answer("unclear"), told.options("means", VerificationMeans.class)))
                .activity(ExtendFilingReview.class, told -> new ExtendFilingReview(told.answer("majorAndComplex")))
                .activity(
                        TakeEmergencyMeasure.class,
                        told -> new TakeEmergencyMeasure(
                                told.answer("mafiaTypeClue"), told.answer("aboutToVanish"), property(told)))
                .activity(LiftEmergencyMeasure.class, told -> new LiftEmergencyMeasure())
                .activity(
                        FileCase.class,
                        told -> new FileCase(
                                new Merits(
                                        told.answer("criminalFact"),
                                        told.answer("liabilityDue"),
                                        told.answer("ownJurisdiction"),
                                        told.answer("complaintOnly")),
                                told.people("suspects"),
                                preparation(told),
                                told.answer("agencyTold"),
                                told.answer("victimTold")))
                .activity(
                        DeclineFiling.class,
                        told -> new DeclineFiling(
                                told.options("grounds", NonFilingGround.class).orElse(ImmutableSet.of()),
                                told.answer("reasonsInWriting"),
                                preparation(told)))
                .activity(ServeNonFilingNotice.class, told -> new ServeNonFilingNotice())
                .activity(HandOverThings.class, told -> new HandOverThings())
                .activity(FindLackOfJurisdiction.class, told -> new FindLackOfJurisdiction())
                .activity(
                        TransferOut.class,
                        told -> new TransferOut(
                                told.answer("criminalFact"),
                                told.answer("ownJurisdiction"),
                                told.answer("urgentMeasuresTaken"),
                                told.answer("reporterTold")))
                .activity(
                        AdvisePrivateProsecution.class,
                        told -> new AdvisePrivateProsecution(told.answer("complaintOnly")))
                .activity(
                        OfferPrivateProsecution.class,
                        told -> new OfferPrivateProsecution(
                                told.answer("minorWithEvidence"), told.answer("victimAsksPolice")))
                .activity(
                        ConvertToAdministrative.class,
                        told -> new ConvertToAdministrative(
                                told.answer("notPunishable"),
                                told.answer("administrativeHandlingDue"),
                                administrative(told),
                                told.answer("sentToAgency"),
                                preparation(told)))
                .activity(
                        FileOnNewFacts.class,
                        told -> new FileOnNewFacts(
                                told.answer("newFactsOrError"), told.people("suspects"), preparation(told)))
                .activity(ReceiveNoticeToFile.class, told -> new ReceiveNoticeToFile(supervision(told)))
                .activity(
                        FileOnProcuratorateNotice.class,
                        told -> new FileOnProcuratorateNotice(
                                told.people("suspects"), told.answer("copyToProcuratorate")))
                .activity(ReceiveNoticeToWithdraw.class, told -> new ReceiveNoticeToWithdraw(supervision(told)))
                .activity(ObjectToNotice.class, told -> new ObjectToNotice())
                .activity(
                        WithdrawOnProcuratorateNotice.class,
                        told -> new WithdrawOnProcuratorateNotice(told.answer("objectionFailed"), release(told)));
    }

    private static Activities<CriminalCase, CriminalState> investigation(
            Activities<CriminalCase, CriminalState> known) {
        return known.activity(Investigate.class, told -> new Investigate(execution(told)))
                .activity(
                        IdentifySuspect.class,
                        told -> new IdentifySuspect(
                                suspect(told),
                                told.answer("minor"),
                                told.option("sex", Sex.class),
                                told.answer("needsLegalAid")))
                .activity(FlagWanted.class, told -> new FlagWanted(suspect(told), told.answer("wanted") != Answer.NO))
                .activity(
                        ApplyMeasure.class,
                        told -> new ApplyMeasure(
                                suspect(told),
                                told.option("measure", MeasureKind.class),
                                execution(told),
                                told.answer("withoutExcluded"),
                                ref(told, "measureFile", "coercive-measure")))
                .activity(EndMeasure.class, told -> new EndMeasure(suspect(told)))
                .activity(
                        Interrogate.class,
                        told -> new Interrogate(
                                suspect(told),
                                execution(told),
                                new Manner(
                                        told.answer("rightsTold"),
                                        told.answer("lawyerTold"),
                                        told.answer("separately"),
                                        told.answer("fedAndRested"),
                                        told.answer("recordSigned"),
                                        told.answer("properVenue"),
                                        told.answer("guardianPresent"),
                                        told.answer("femaleStaff"),
                                        told.answer("major"))))
                .activity(ExamineScene.class, told -> new ExamineScene(execution(told)))
                .activity(
                        Search.class,
                        told -> new Search(execution(told), told.answer("emergency"), told.answer("womenByWomen")))
                .activity(
                        Seize.class,
                        told -> new Seize(told.option("target", SeizureTarget.class), execution(told), property(told)))
                .activity(
                        Freeze.class,
                        told -> new Freeze(
                                told.option("target", FreezeTarget.class),
                                told.answer("frozenAlready"),
                                property(told)))
                .activity(UseTechnicalMeasure.class, told -> new UseTechnicalMeasure())
                .activity(InvestigateCovertly.class, told -> new InvestigateCovertly())
                .activity(ConductIdentification.class, told -> new ConductIdentification(execution(told)))
                .activity(Recuse.class, told -> new Recuse(person(told, "investigator")))
                .activity(AppointLawyer.class, told -> new AppointLawyer(suspect(told), person(told, "lawyer")))
                .activity(NotifyLegalAid.class, told -> new NotifyLegalAid(suspect(told)))
                .activity(
                        RequestMeeting.class,
                        told -> new RequestMeeting(
                                suspect(told), told.answer("threePapers"), told.answer("needsPermission")))
                .activity(ArrangeMeeting.class, told -> new ArrangeMeeting(suspect(told), told.answer("unheard")))
                .activity(
                        RefuseMeeting.class,
                        told -> new RefuseMeeting(
                                suspect(told), told.answer("wouldHinder"), told.answer("reasonsInWriting")))
                .activity(AskToBeHeard.class, told -> new AskToBeHeard(suspect(told)))
                .activity(HearLawyer.class, told -> new HearLawyer(suspect(told), told.answer("writtenDown")));
    }

    private static Activities<CriminalCase, CriminalState> outcome(Activities<CriminalCase, CriminalState> known) {
        return procuratorate(known.activity(
                        ExcludeEvidence.class,
                        told -> new ExcludeEvidence(told.option("fault", EvidenceFault.class), told.answer("cured")))
                .activity(
                        TerminateForSuspect.class,
                        told -> new TerminateForSuspect(
                                suspect(told),
                                told.option("ground", TerminationGround.class),
                                release(told),
                                preparation(told)))
                .activity(
                        ContinueForSuspect.class,
                        told -> new ContinueForSuspect(
                                suspect(told), told.answer("newFactsOrError"), told.answer("liabilityDue")))
                .activity(
                        ConvertSuspect.class,
                        told -> new ConvertSuspect(
                                suspect(told),
                                told.answer("administrativeHandlingDue"),
                                administrative(told),
                                told.answer("sentToAgency"),
                                preparation(told)))
                .activity(
                        Withdraw.class,
                        told -> new Withdraw(
                                told.option("ground", WithdrawalGround.class),
                                told.people("concerned"),
                                release(told),
                                preparation(told)))
                .activity(
                        WithdrawForGreatMerit.class,
                        told -> new WithdrawForGreatMerit(
                                told.answer("confessedVoluntarily"),
                                told.answer("greatMerit"),
                                told.answer("supremeApproved"),
                                told.answer("peerTold")))
                .activity(ServeEndNotice.class, told -> new ServeEndNotice(told.answer("allTold")))
                .activity(
                        Refile.class,
                        told -> new Refile(
                                told.answer("newFactsOrError"),
                                told.answer("liabilityDue"),
                                told.people("suspects"),
                                preparation(told)))
                .activity(
                        TransferJurisdiction.class,
                        told -> new TransferJurisdiction(
                                told.answer("elsewhere"), told.answer("allHandedOver"), preparation(told)))
                .activity(
                        DesignateJurisdiction.class, told -> new DesignateJurisdiction(told.answer("disputeOrSpecial")))
                .activity(ServeTransferNotice.class, told -> new ServeTransferNotice(told.answer("allTold")))
                .activity(
                        RequestEarlyIntervention.class,
                        told -> new RequestEarlyIntervention(told.answer("major"), told.answer("opinionRecorded")))
                .activity(
                        RecordReconciliation.class,
                        told -> new RecordReconciliation(told.options("bars", ReconciliationBar.class)))
                .activity(
                        Conclude.class,
                        told -> new Conclude(
                                told.options("met", ConclusionTest.class),
                                told.answer("legalityChecked"),
                                told.answer("withoutExcluded"),
                                told.answer("statementsRetaken"),
                                told.answer("reportWritten"),
                                preparation(told))));
    }

    private static Activities<CriminalCase, CriminalState> procuratorate(
            Activities<CriminalCase, CriminalState> known) {
        return known.activity(
                        SubmitExitReview.class,
                        told -> new SubmitExitReview(
                                told.answer("fileComplete"), ref(told, "reviewItem", "review-item")))
                .activity(ReturnToUnit.class, told -> new ReturnToUnit(told.answer("correctionsListed")))
                .activity(
                        TransferForProsecution.class,
                        told -> new TransferForProsecution(
                                told.options("papers", ExitPaper.class),
                                told.answer("defenceTold"),
                                told.answer("withoutExcluded"),
                                told.answer("sufficient"),
                                preparation(told)))
                .activity(ReturnForSupplement.class, told -> new ReturnForSupplement(told.answer("outlineAttached")))
                .activity(ReturnAgain.class, told -> new ReturnAgain(told.answer("outlineAttached")))
                .activity(
                        Resubmit.class,
                        told -> new Resubmit(
                                told.option("outcome", SupplementOutcome.class),
                                told.answer("rightPaper"),
                                preparation(told)))
                .activity(Prosecute.class, told -> new Prosecute(told.answer("evidenceSufficient")))
                .activity(
                        DeclineProsecution.class,
                        told -> new DeclineProsecution(told.option("ground", NonProsecutionGround.class)))
                .activity(ReleaseAfterNonProsecution.class, told -> new ReleaseAfterNonProsecution(release(told)))
                .activity(
                        AskToReconsider.class,
                        told -> new AskToReconsider(ref(told, "remedy", "non-prosecution-remedy")))
                .activity(
                        PunishAdministratively.class,
                        told -> new PunishAdministratively(told.answer("proposed"), administrative(told)))
                .activity(ReportPenaltyResult.class, told -> new ReportPenaltyResult(told.answer("told")))
                .activity(SupplyEvidence.class, told -> new SupplyEvidence(told.answer("beforeJudgment")))
                .activity(RecordJudgment.class, told -> new RecordJudgment(told.answer("inForce")));
    }

    private static PersonId suspect(Told told) {
        return person(told, "suspect");
    }

    private static PersonId person(Told told, String fact) {
        return told.person(fact).orElse(PersonId.UNSTATED);
    }

    private static Preparation preparation(Told told) {
        return new Preparation(told.answer("reviewed"), told.answer("majorCase"), told.answer("discussed"));
    }

    private static Execution execution(Told told) {
        return new Execution(told.people("investigators"), told.answer("attested"), told.answer("recorded"));
    }

    private static Release release(Told told) {
        return new Release(
                told.answer("released"),
                told.answer("propertyReleased"),
                told.answer("arrestApproverTold"),
                told.answer("returnerTold"));
    }

    private static Optional<CaseRef> administrative(Told told) {
        return ref(told, "administrativeCase", "administrative-case");
    }

    private static Optional<CaseRef> property(Told told) {
        return ref(told, "property", "property-item");
    }

    private static Optional<CaseRef> supervision(Told told) {
        return ref(told, "supervision", "filing-supervision");
    }

    private static Optional<CaseRef> ref(Told told, String fact, String workflow) {
        return told.text(fact).map(FreeText::value).map(id -> new CaseRef(workflow, id));
    }
}
