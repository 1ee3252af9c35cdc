package org.countygov.police.administrative;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import org.countygov.referral.Referral;
import org.countygov.referral.Refers;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;

/** What can be asked before a case is accepted. */
public sealed interface IntakeAct extends AdministrativeCommand {
    /**
     * A matter is registered.
     *
     * @param alert the alert it came from
     * @param criminalCase the criminal case that turned administrative
     * @param stationCase whether a station handles it
     * @param actAt when the act was done, or a continuing act ended
     * @param grave whether life, health or financial safety was harmed, so that limitation is longer
     * @param injury whether somebody was injured
     * @param victim whether there is a victim
     */
    record RegisterReport(
            Optional<CaseSource> source,
            Optional<CaseKind> kind,
            Optional<CaseRef> alert,
            Optional<CaseRef> criminalCase,
            Answer stationCase,
            Optional<Instant> actAt,
            Answer grave,
            Answer injury,
            Answer victim)
            implements IntakeAct {}

    /**
     * The unit looks whether it is to be accepted.
     *
     * @param unclear whether that is not clear at once
     */
    record StartAcceptanceReview(Answer unclear) implements IntakeAct {}

    /**
     * The review takes longer.
     *
     * @param difficult whether the matter is difficult
     */
    record ExtendAcceptanceReview(Answer difficult) implements IntakeAct {}

    /**
     * The case is accepted; what may be either criminal or administrative is accepted too.
     *
     * @param ownJurisdiction whether it is within the own jurisdiction
     * @param suspected whether an administrative offence is suspected, or the nature is unclear
     * @param receiptGiven whether the form is made out and the receipt given
     */
    record Accept(Answer ownJurisdiction, Answer suspected, Answer receiptGiven) implements IntakeAct {}

    /**
     * The case is not accepted.
     *
     * @param noOffence whether it is no offence
     * @param reasonsGiven whether the reporter was told the reasons
     */
    record DeclineAcceptance(Answer noOffence, Answer reasonsGiven) implements IntakeAct {}

    /** It has become known that another police unit is competent. */
    record NoteOtherUnit() implements IntakeAct {}

    /**
     * The matter goes to another police unit, where questioning and seizure are counted anew.
     *
     * @param otherCompetent whether the other unit is competent
     * @param urgentMeasures whether what was urgent was seen to first, or nothing was
     * @param reporterTold whether the reporter was told
     */
    record TransferOut(Answer otherCompetent, Answer urgentMeasures, Answer reporterTold, Optional<Referral> referral)
            implements IntakeAct, Refers {}

    /**
     * The matter is no business of the police.
     *
     * @param notPolice whether that is so
     * @param told whether the reporter was told, in writing on objection or doubt
     */
    record ReferOut(Answer notPolice, Answer told, Optional<Referral> referral) implements IntakeAct, Refers {}

    /**
     * A suspect who was checked on the spot is questioned at the station.
     *
     * @param station whether a station does it
     * @param ground whether one of the four grounds is there
     * @param bars what forbids it; empty when nobody has looked
     * @param vulnerable whether the person is pregnant or nursing, under 16, or 70 or more
     * @param broughtAt when the person was brought to the police organ
     * @param familyTold whether family or unit were told at once
     */
    record BeginContinuedQuestioning(
            Answer station,
            Answer ground,
            Optional<ImmutableSet<ContinuedQuestioningBar>> bars,
            Answer vulnerable,
            Optional<Instant> broughtAt,
            Answer familyTold)
            implements IntakeAct {}

    /**
     * Continued questioning takes longer.
     *
     * @param identityWithheld whether the person withholds name and address and is not identified
     */
    record ExtendContinuedQuestioning(Optional<ContinuedStep> step, Answer identityWithheld) implements IntakeAct {}

    /**
     * The person is released, or goes on under another procedure.
     *
     * @param timesSigned whether the times are registered and signed
     * @param safelyHome whether a vulnerable person released at night was collected or escorted home
     * @param inspectorateTold whether the inspectorate was told of an overrun
     */
    record EndContinuedQuestioning(Answer timesSigned, Answer safelyHome, Answer inspectorateTold)
            implements IntakeAct {}
}
