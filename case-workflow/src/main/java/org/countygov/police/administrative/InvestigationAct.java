package org.countygov.police.administrative;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import org.countygov.party.PersonId;
import org.countygov.referral.Referral;
import org.countygov.referral.Refers;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;

/** What can be asked while a case is investigated. */
public sealed interface InvestigationAct extends AdministrativeCommand {
    /** It is found out what the offender is like, as far as the law asks. */
    record IdentifyOffender(Offender offender) implements InvestigationAct {}

    /**
     * The investigation begins.
     *
     * @param officers who investigates, auxiliaries not counted
     */
    record Investigate(ImmutableSet<PersonId> officers) implements InvestigationAct {}

    /**
     * The suspect is summoned in writing.
     *
     * @param reasonTold whether reason and basis are told
     * @param notChained whether this summons does not prolong an earlier one
     */
    record Summon(Answer reasonTold, Answer notChained) implements InvestigationAct {}

    /**
     * A suspect found on the spot is summoned by word of mouth.
     *
     * @param foundOnTheSpot whether the suspect was found on the spot
     * @param badgeShown whether the badge was shown
     * @param reasonTold whether reason and basis were told
     * @param noted whether it is noted in the record
     * @param notChained whether this summons does not prolong an earlier one
     */
    record SummonOrally(Answer foundOnTheSpot, Answer badgeShown, Answer reasonTold, Answer noted, Answer notChained)
            implements InvestigationAct {}

    /**
     * The summons is enforced.
     *
     * @param refused whether the suspect refused it, or hid from it, without reason
     */
    record ForceSummon(Answer refused) implements InvestigationAct {}

    /**
     * The suspect has arrived; the time of questioning runs.
     *
     * @param arrivedAt when
     * @param familyTold whether the family was told reason and place
     */
    record RecordArrival(Optional<ArrivalManner> manner, Optional<Instant> arrivedAt, Answer familyTold)
            implements InvestigationAct {}

    /**
     * The suspect is questioned.
     *
     * @param attendance by how many, and how recorded
     * @param inVenue whether in the standard venue
     * @param recorded whether all of it was recorded
     * @param guardian whether the guardian, or a substitute, was there
     */
    record Question(Optional<Attendance> attendance, Answer inVenue, Answer recorded, Answer guardian)
            implements InvestigationAct {}

    /**
     * Questioning takes longer.
     *
     * @param grounds whether the circumstances of the step are there
     */
    record ExtendQuestioning(Optional<QuestioningStep> step, Answer grounds) implements InvestigationAct {}

    /** A drunk person is restrained until sober; questioning waits. */
    record RestrainDrunk() implements InvestigationAct {}

    /** The person is sober. */
    record EndRestraint() implements InvestigationAct {}

    /**
     * The suspect leaves.
     *
     * @param timesRecorded whether arrival and departure are in the record
     */
    record RecordDeparture(Answer timesRecorded) implements InvestigationAct {}

    /**
     * Something is seized. What becomes of it is a case of its own.
     *
     * @param attendance by how many, and how recorded
     * @param relevant whether it has to do with the case
     * @param protectedThing whether it is a necessity of the household, or held lawfully by the victim or in good faith
     * @param handedOver whether decision and list were handed over on the spot
     * @param item the case of the thing
     */
    record Seize(
            Optional<Attendance> attendance,
            Answer relevant,
            Answer protectedThing,
            Answer handedOver,
            Optional<CaseRef> item)
            implements InvestigationAct {}

    /** A place or thing is sealed; as {@link Seize}. */
    record Seal(
            Optional<Attendance> attendance,
            Answer relevant,
            Answer protectedThing,
            Answer handedOver,
            Optional<CaseRef> item)
            implements InvestigationAct {}

    /**
     * Evidence that may be lost is registered where it is.
     *
     * @param mayBeLost whether it may be lost, or be hard to get later
     * @param handedOver whether decision and list were handed over on the spot
     * @param item the case of the thing
     */
    record RegisterInPlace(Answer mayBeLost, Answer handedOver, Optional<CaseRef> item) implements InvestigationAct {}

    /**
     * A measure is taken on the spot, because it is urgent, and approved after.
     *
     * @param urgent whether it is
     * @param relevant whether what is taken has to do with the case
     * @param recorded whether it is recorded
     */
    record ActOnTheSpot(Answer urgent, Answer relevant, Answer recorded) implements InvestigationAct {}

    /** The measure on the spot is approved after. */
    record ApproveMeasure() implements InvestigationAct {}

    /** A measure is lifted: no longer needed, over time, or not approved. */
    record LiftMeasure() implements InvestigationAct {}

    /**
     * A place is inspected.
     *
     * @param attendance by how many, and how recorded
     */
    record InspectPlace(Optional<Attendance> attendance) implements InvestigationAct {}

    /** An appraisal is entrusted. Its time does not count. */
    record EntrustAppraisal() implements InvestigationAct {}

    /** The opinion has come. */
    record ReceiveAppraisal() implements InvestigationAct {}

    /** Suspect and victim get copies. */
    record GiveAppraisal() implements InvestigationAct {}

    /** Suspect or victim ask for a second appraisal. */
    record AskReappraisal() implements InvestigationAct {}

    /** It is granted, once. */
    record GrantReappraisal() implements InvestigationAct {}

    /** It is refused. */
    record RefuseReappraisal() implements InvestigationAct {}

    /** Whoever asked is told so. */
    record TellReappraisalRefused() implements InvestigationAct {}

    /** The organ above gives thirty days more. */
    record ExtendCase() implements InvestigationAct {}

    /**
     * The victim is told why the case is not finished.
     *
     * @param unknownOrFled whether the offender is unknown or has fled
     */
    record ExplainDelay(Answer unknownOrFled) implements InvestigationAct {}

    /**
     * The fast track begins.
     *
     * @param factsClear whether the facts are clear
     * @param admits whether the suspect admits and accepts
     * @param consentWritten whether the suspect has consented in writing
     * @param prospect the penalty in prospect
     */
    record StartFastTrack(Answer factsClear, Answer admits, Answer consentWritten, Penalty prospect)
            implements InvestigationAct {}

    /** The case turns out unsuitable for the fast track. */
    record RevertToOrdinary() implements InvestigationAct {}

    /**
     * The case is decided on the fast track.
     *
     * @param toldAndHeard whether facts, reasons, basis and proposal were told and the suspect heard, if only by word of mouth
     * @param checked whether a legal officer or the unit head has checked it
     */
    record DecideFast(Answer toldAndHeard, Answer checked, Penalty penalty) implements InvestigationAct {}

    /**
     * The parties are brought together.
     *
     * @param fromCivilDispute whether it arose from a civil dispute
     * @param minor whether the circumstances are minor
     * @param willing whether all parties want it
     * @param bars what forbids it; empty when nobody has looked
     * @param attendance by how many, and how recorded
     */
    record StartMediation(
            Answer fromCivilDispute,
            Answer minor,
            Answer willing,
            Optional<ImmutableSet<MediationBar>> bars,
            Optional<Attendance> attendance)
            implements InvestigationAct {}

    /** They are brought together a second time. */
    record MediateAgain() implements InvestigationAct {}

    /**
     * The agreement is performed.
     *
     * @param agreed whether there is an agreement
     * @param performed whether it is performed
     */
    record AgreementPerformed(Answer agreed, Answer performed) implements InvestigationAct {}

    /** There is no agreement, or it is not performed. */
    record MediationFailed() implements InvestigationAct {}

    /**
     * The parties have settled without the police.
     *
     * @param settled whether they did, by themselves or before a people's mediation committee
     * @param performed whether the settlement is performed
     * @param appliedInWriting whether they applied in writing
     * @param mediation the people's mediation, where there was one
     */
    record AcceptSettlement(Answer settled, Answer performed, Answer appliedInWriting, Optional<CaseRef> mediation)
            implements InvestigationAct {}

    /**
     * The investigation ends without a decision.
     *
     * @param measuresReleased whether all measures are lifted
     */
    record TerminateInvestigation(Optional<TerminationGround> ground, Answer measuresReleased)
            implements InvestigationAct {}

    /**
     * The case goes on as a criminal one, which counts its own review. It need not be withdrawn.
     *
     * @param crimeSuspected whether a crime is suspected
     * @param filed whether the request to file, and any decision made before, are in the file
     * @param criminalCase the criminal case
     */
    record ConvertToCriminal(
            Answer crimeSuspected, Answer filed, Optional<CaseRef> criminalCase, Optional<Referral> referral)
            implements InvestigationAct, Refers {}
}
