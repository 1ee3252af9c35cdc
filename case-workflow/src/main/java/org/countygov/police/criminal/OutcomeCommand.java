package org.countygov.police.criminal;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.countygov.party.PersonId;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;

/** What can be asked about how a case, or one suspect, leaves the investigation, and about what follows. */
public sealed interface OutcomeCommand extends CriminalCommand {
    /**
     * Illegal evidence is excluded.
     *
     * @param fault what is wrong with it, or empty when nobody has said
     * @param cured whether it was cured or explained
     */
    record ExcludeEvidence(Optional<EvidenceFault> fault, Answer cured) implements OutcomeCommand {}

    /** The investigation ends for one suspect. */
    record TerminateForSuspect(
            PersonId suspect, Optional<TerminationGround> ground, Release release, Preparation preparation)
            implements OutcomeCommand {}

    /** What had ended for a suspect goes on; no new filing is needed. */
    record ContinueForSuspect(PersonId suspect, Answer newFactsOrError, Answer liabilityDue)
            implements OutcomeCommand {}

    /** A suspect for whom the investigation has ended is handled administratively. */
    record ConvertSuspect(
            PersonId suspect,
            Answer administrativeHandlingDue,
            Optional<CaseRef> administrativeCase,
            Answer sentToAgency,
            Preparation preparation)
            implements OutcomeCommand {}

    /**
     * The whole case is withdrawn.
     *
     * @param ground why, or empty when nobody has said
     * @param concerned the suspects whom the ground concerns, where it concerns persons
     */
    record Withdraw(
            Optional<WithdrawalGround> ground,
            ImmutableSet<PersonId> concerned,
            Release release,
            Preparation preparation)
            implements OutcomeCommand {}

    /** The case is withdrawn for great merit or a great interest of the State. */
    record WithdrawForGreatMerit(
            Answer confessedVoluntarily, Answer greatMerit, Answer supremeApproved, Answer peerTold)
            implements OutcomeCommand {}

    /** Those who must be told of a withdrawal, or an end for a suspect, are told. */
    record ServeEndNotice(Answer allTold) implements OutcomeCommand {}

    /** A withdrawn case is filed anew. */
    record Refile(Answer newFactsOrError, Answer liabilityDue, ImmutableSet<PersonId> suspects, Preparation preparation)
            implements OutcomeCommand {}

    /** A filed case goes to another organ. */
    record TransferJurisdiction(Answer elsewhere, Answer allHandedOver, Preparation preparation)
            implements OutcomeCommand {}

    /** The common superior names another organ; this one has no jurisdiction any more. */
    record DesignateJurisdiction(Answer disputeOrSpecial) implements OutcomeCommand {}

    /** Those concerned are told of the transfer in writing. */
    record ServeTransferNotice(Answer allTold) implements OutcomeCommand {}

    /** The procuratorate is asked to look in early. */
    record RequestEarlyIntervention(Answer major, Answer opinionRecorded) implements OutcomeCommand {}

    /** The parties have reconciled; the police may recommend leniency when they transfer the case. */
    record RecordReconciliation(Optional<ImmutableSet<ReconciliationBar>> bars) implements OutcomeCommand {}

    /**
     * The investigation is concluded.
     *
     * @param met the tests that are met, or empty when nobody has said
     * @param legalityChecked whether the legality of the evidence was checked
     * @param withoutExcluded whether no excluded evidence is relied on
     * @param statementsRetaken whether statements of an administrative case before were taken anew, or none is relied on
     * @param reportWritten whether the closing report is written
     */
    record Conclude(
            Optional<ImmutableSet<ConclusionTest>> met,
            Answer legalityChecked,
            Answer withoutExcluded,
            Answer statementsRetaken,
            Answer reportWritten,
            Preparation preparation)
            implements OutcomeCommand {}

    /** The file goes to the legal department. */
    record SubmitExitReview(Answer fileComplete, Optional<CaseRef> reviewItem) implements OutcomeCommand {}

    /** The legal department sends it back. */
    record ReturnToUnit(Answer correctionsListed) implements OutcomeCommand {}

    /**
     * The case goes to the procuratorate.
     *
     * @param papers what goes along, or empty when nobody has said
     * @param defenceTold whether suspect and defender are told
     * @param withoutExcluded whether no excluded evidence goes along as a basis
     * @param sufficient whether what remains is sufficient
     */
    record TransferForProsecution(
            Optional<ImmutableSet<ExitPaper>> papers,
            Answer defenceTold,
            Answer withoutExcluded,
            Answer sufficient,
            Preparation preparation)
            implements OutcomeCommand {}

    /** The procuratorate returns the case for the first time. */
    record ReturnForSupplement(Answer outlineAttached) implements OutcomeCommand {}

    /** The procuratorate returns the case for the second and last time, be it another procuratorate than before. */
    record ReturnAgain(Answer outlineAttached) implements OutcomeCommand {}

    /**
     * A returned case goes to the procuratorate again.
     *
     * @param outcome what came of it, or empty when nobody has said
     * @param rightPaper whether the report, the new opinion or the reasons go along
     */
    record Resubmit(Optional<SupplementOutcome> outcome, Answer rightPaper, Preparation preparation)
            implements OutcomeCommand {}

    /** The procuratorate prosecutes. */
    record Prosecute(Answer evidenceSufficient) implements OutcomeCommand {}

    /** The procuratorate does not prosecute. */
    record DeclineProsecution(Optional<NonProsecutionGround> ground) implements OutcomeCommand {}

    /** Whoever is held is released because there is no prosecution. */
    record ReleaseAfterNonProsecution(Release release) implements OutcomeCommand {}

    /** The police ask the procuratorate to reconsider that it does not prosecute. */
    record AskToReconsider(Optional<CaseRef> remedy) implements OutcomeCommand {}

    /** What is not prosecuted is punished administratively. */
    record PunishAdministratively(Answer proposed, Optional<CaseRef> administrativeCase) implements OutcomeCommand {}

    /** The procuratorate is told what came of its proposal. */
    record ReportPenaltyResult(Answer told) implements OutcomeCommand {}

    /** Evidence is supplied to the prosecution. */
    record SupplyEvidence(Answer beforeJudgment) implements OutcomeCommand {}

    /** The judgment is in force. */
    record RecordJudgment(Answer inForce) implements OutcomeCommand {}
}
