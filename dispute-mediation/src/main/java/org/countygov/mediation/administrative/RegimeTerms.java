package org.countygov.mediation.administrative;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.law.Citation;
import org.countygov.mediation.shared.MediationRole;
import org.countygov.mediation.shared.Publicity;
import org.countygov.time.Clock;
import org.countygov.time.Tier;
import org.immutables.value.Value;

/**
 * What the rules of one field say of mediation by the organ in charge: who begins it, what bars it, how long it takes, in
 * which form it ends. What is not set is not ruled.
 */
@Value.Immutable
public sealed interface RegimeTerms permits ImmutableRegimeTerms {
    /** Where it is written. */
    ImmutableList<Citation> sources();

    /** The first day on which the rules apply. */
    LocalDate firstDay();

    /** In what capacity the organ acts. */
    MediationRole organ();

    // ---- how it begins

    /** Whether a party may apply at all. */
    @Value.Default
    default boolean onApplication() {
        return true;
    }

    /** Whether all parties must want it when one applies. */
    @Value.Default
    default boolean allMustApply() {
        return false;
    }

    /** Whether all must apply in one written request; otherwise the other side's agreement is enough. */
    @Value.Default
    default boolean inOneWrittenRequest() {
        return false;
    }

    @Value.Default
    default OwnInitiative ownInitiative() {
        return OwnInitiative.NEVER;
    }

    /** Whether what the organ mediates is listed in a catalogue of its own. */
    @Value.Default
    default boolean byCatalogue() {
        return false;
    }

    /** Within which time parties apply. */
    Optional<Clock> applicationPeriod();

    /** Within which time parties apply after a people's mediation has failed. */
    Optional<Clock> applicationAfterCommittee();

    // ---- intake

    ImmutableSet<Bar> bars();

    /** Within which time the organ decides on intake. */
    Optional<Clock> intake();

    /** Within which time the organ hands on what is not its function. */
    Optional<Clock> transfer();

    // ---- the mediation

    /** Whether it is enough that no party declares itself unwilling; otherwise each agrees. */
    @Value.Default
    default boolean unlessUnwilling() {
        return false;
    }

    /** How early the parties are told of a session. */
    Optional<Clock> sessionNotice();

    /** The most people who may attend for one side. */
    Optional<Integer> attendantsAtMost();

    /** Whether the side that is accused attends in person, without sending an agent. */
    @Value.Default
    default boolean inPerson() {
        return false;
    }

    @Value.Default
    default Publicity publicity() {
        return Publicity.UNREGULATED;
    }

    /** How long the mediation may take. */
    Optional<Clock> period();

    /** Whether the period waits for more than acceptance: for the harm to be fixed. */
    @Value.Default
    default boolean periodWaitsForHarm() {
        return false;
    }

    /** How the period is extended. */
    Optional<Tier> extension();

    /** Within which time a second round is done. */
    Optional<Clock> secondRound();

    /** Whether the organ may entrust an association or mediation body, which may not hand it on. */
    @Value.Default
    default boolean mayEntrust() {
        return false;
    }

    // ---- how it ends

    @Value.Default
    default FinalDocument document() {
        return FinalDocument.ALWAYS;
    }

    /** What the document states; empty where the rules do not list it. */
    ImmutableSet<AgreementContent> contents();

    ImmutableSet<TerminationGround> endedBy();

    /** Within which time after the decision to end the parties are told of it. */
    Optional<Clock> endNotice();

    /** Whether an administrative penalty hangs on the agreement: none when it is performed, one when it is not. */
    @Value.Default
    default boolean penaltyAtStake() {
        return false;
    }

    static ImmutableRegimeTerms.Builder builder() {
        return ImmutableRegimeTerms.builder();
    }
}
