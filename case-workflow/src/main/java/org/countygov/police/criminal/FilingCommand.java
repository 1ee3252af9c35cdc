package org.countygov.police.criminal;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.countygov.party.PersonId;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;

/** What can be asked from the report to the decision on filing, and to other ways out of the review. */
public sealed interface FilingCommand extends CriminalCommand {
    /**
     * The report is taken.
     *
     * @param source how the case came
     * @param intake what was done for whoever brought it
     * @param papersComplete whether the file of a transferring agency is complete
     * @param alert the alert it came from
     * @param administrativeCase the administrative case it came from
     */
    record ReceiveReport(
            ReportSource source,
            Intake intake,
            Answer papersComplete,
            Optional<CaseRef> alert,
            Optional<CaseRef> administrativeCase)
            implements FilingCommand {}

    /**
     * What is owed to whoever reports.
     *
     * @param statementSigned whether the statement was read back and signed
     * @param falseAccusationExplained whether liability for false accusation was explained
     * @param secrecyAsked whether the reporter asked for secrecy
     * @param secrecyKept whether it is kept
     * @param evidenceListed whether what was brought, if anything, is listed
     * @param receiptGiven whether a receipt was given, with how to ask for progress
     * @param complaintRouteTold whether the reporter was told how to complain
     */
    record Intake(
            Answer statementSigned,
            Answer falseAccusationExplained,
            Answer secrecyAsked,
            Answer secrecyKept,
            Answer evidenceListed,
            Answer receiptGiven,
            Answer complaintRouteTold) {}

    /** The agency is asked for missing papers. */
    record AskForMissingPapers() implements FilingCommand {}

    /** The agency supplies them. */
    record SupplyMissingPapers() implements FilingCommand {}

    /** The review begins. */
    record StartFilingReview() implements FilingCommand {}

    /**
     * Facts are verified without power over anybody.
     *
     * @param unclear whether the facts or the clue are unclear
     * @param means what is done, or empty when nobody has said
     */
    record VerifyBeforeFiling(Answer unclear, Optional<ImmutableSet<VerificationMeans>> means)
            implements FilingCommand {}

    /** The review of a major and complex case takes longer. */
    record ExtendFilingReview(Answer majorAndComplex) implements FilingCommand {}

    /**
     * Payment is stopped, or property frozen or seized for the moment, while a clue is checked.
     *
     * @param mafiaTypeClue whether it is a clue of a mafia-type organisation
     * @param aboutToVanish whether the property is about to vanish
     * @param property the file of the property
     */
    record TakeEmergencyMeasure(Answer mafiaTypeClue, Answer aboutToVanish, Optional<CaseRef> property)
            implements FilingCommand {}

    /** The emergency measure ends, or a regular one takes its place. */
    record LiftEmergencyMeasure() implements FilingCommand {}

    /**
     * The case is filed.
     *
     * @param merits what speaks for filing
     * @param suspects who is suspected; empty when unknown
     * @param agencyTold whether a transferring agency is told in writing
     * @param victimTold whether accuser and victim are told
     */
    record FileCase(
            Merits merits,
            ImmutableSet<PersonId> suspects,
            Preparation preparation,
            Answer agencyTold,
            Answer victimTold)
            implements FilingCommand {}

    /**
     * What must hold before a case is filed.
     *
     * @param criminalFact whether there is a criminal fact
     * @param liabilityDue whether criminal liability is due
     * @param ownJurisdiction whether the organ has jurisdiction
     * @param complaintOnly whether the offence is for private prosecution only
     */
    record Merits(Answer criminalFact, Answer liabilityDue, Answer ownJurisdiction, Answer complaintOnly) {}

    /**
     * The case is not filed.
     *
     * @param grounds why
     * @param reasonsInWriting whether the reasons are given in writing
     */
    record DeclineFiling(ImmutableSet<NonFilingGround> grounds, Answer reasonsInWriting, Preparation preparation)
            implements FilingCommand {}

    /** The notice of non-filing reaches the accuser, whose time for reconsideration then begins. */
    record ServeNonFilingNotice() implements FilingCommand {}

    /** The agency whose case was filed hands over things and papers. */
    record HandOverThings() implements FilingCommand {}

    /** It is found that another organ has jurisdiction. */
    record FindLackOfJurisdiction() implements FilingCommand {}

    /**
     * The matter goes to the organ that has jurisdiction, before it is filed.
     *
     * @param ownJurisdiction whether the organ has jurisdiction after all
     * @param urgentMeasuresTaken whether what cannot wait was done, or nothing was urgent
     * @param reporterTold whether the reporter is told
     */
    record TransferOut(Answer criminalFact, Answer ownJurisdiction, Answer urgentMeasuresTaken, Answer reporterTold)
            implements FilingCommand {}

    /** Whoever reports an offence that is tried on complaint only is shown to the court. */
    record AdvisePrivateProsecution(Answer complaintOnly) implements FilingCommand {}

    /**
     * The victim of a minor case with evidence is told that private prosecution is open; the case stays here.
     *
     * @param victimAsksPolice whether the victim wants the police to handle it
     */
    record OfferPrivateProsecution(Answer minorWithEvidence, Answer victimAsksPolice) implements FilingCommand {}

    /**
     * The whole matter is handled administratively instead.
     *
     * @param administrativeCase the administrative case
     * @param sentToAgency whether it went to the competent agency instead
     */
    record ConvertToAdministrative(
            Answer notPunishable,
            Answer administrativeHandlingDue,
            Optional<CaseRef> administrativeCase,
            Answer sentToAgency,
            Preparation preparation)
            implements FilingCommand {}

    /** A case that was not filed is filed after all. */
    record FileOnNewFacts(Answer newFactsOrError, ImmutableSet<PersonId> suspects, Preparation preparation)
            implements FilingCommand {}

    /** The procuratorate's notice to file arrives. */
    record ReceiveNoticeToFile(Optional<CaseRef> supervision) implements FilingCommand {}

    /** The case is filed because the procuratorate says so. */
    record FileOnProcuratorateNotice(ImmutableSet<PersonId> suspects, Answer copyToProcuratorate)
            implements FilingCommand {}

    /** The procuratorate's notice to withdraw a filed case arrives. */
    record ReceiveNoticeToWithdraw(Optional<CaseRef> supervision) implements FilingCommand {}

    /** The police ask the procuratorate to think again. */
    record ObjectToNotice() implements FilingCommand {}

    /**
     * The case is withdrawn because the procuratorate says so.
     *
     * @param objectionFailed whether an objection, if there was one, has failed
     */
    record WithdrawOnProcuratorateNotice(Answer objectionFailed, Release release) implements FilingCommand {}
}
