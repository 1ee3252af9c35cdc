package org.countygov.grid.residence;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.party.PersonId;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Command;
import org.countygov.workflow.Vocabulary;

/** Everything that can be asked in a residence registration. There is nothing by which registering could be refused. */
public sealed interface ResidenceCommand extends Command<Residence, ResidenceState> {
    /** The commands and the words for them. */
    Vocabulary<Residence, ResidenceState> VOCABULARY = Vocabulary.of(ResidenceCommand.class)
            .word(Arrive.class, "到达", "note an arrival")
            .word(ExemptByOperator.class, "因单位登记免申报", "exempt a guest whom the operator registers")
            .word(ExemptWithRelative.class, "因投亲免申报", "exempt a stay with a close relative")
            .word(EndExemption.class, "免申报终止", "end the exemption")
            .word(Collect.class, "采集居住信息", "collect")
            .word(HandOver.class, "报送公安机关", "hand over to the police")
            .word(Register.class, "办理居住登记", "register")
            .word(ChangeAddress.class, "变更住址", "change the address")
            .word(Leave.class, "报告离开", "report the leaving")
            .word(Deregister.class, "注销居住登记", "cancel the registration")
            .word(CloseStay.class, "终结未登记的居住", "close a stay without registration");

    /**
     * Somebody has come to live here.
     *
     * @param person who
     * @param group under which rules the person registers
     * @param outsideHome whether the place lies outside that of the household registration
     * @param arrivedAt when, if not on the occasion of noting it
     */
    record Arrive(PersonId person, Optional<PersonGroup> group, Answer outsideHome, Optional<Instant> arrivedAt)
            implements ResidenceCommand {}

    /**
     * The place where the person stays registers its own guests.
     *
     * @param operator what sort of place; empty when nobody has said
     * @param registers whether it does register this guest
     */
    record ExemptByOperator(Optional<LodgingOperator> operator, Answer registers) implements ResidenceCommand {}

    /**
     * The person stays with family for a short time.
     *
     * @param closeRelative whether the host is a close relative
     * @param intendedDays for how many days of stay, counted from arrival; empty when nobody has said
     */
    record ExemptWithRelative(Answer closeRelative, Optional<Integer> intendedDays) implements ResidenceCommand {}

    /** The stay with family has lasted longer than the exempt days. Done by law. */
    record EndExemption() implements ResidenceCommand {}

    /**
     * Somebody who is not competent to register gathers what is needed.
     *
     * @param fields what is collected; empty when nobody has said
     * @param underFourteen whether the person is a child under fourteen
     * @param guardianConsents whether then the guardian consents
     * @param since when the lease or job began, if that is what is reported
     */
    record Collect(
            Optional<ImmutableSet<ResidenceField>> fields,
            Answer underFourteen,
            Answer guardianConsents,
            Optional<Instant> since)
            implements ResidenceCommand {}

    /** What was collected goes to the police or the entrusted agency. */
    record HandOver() implements ResidenceCommand {}

    /**
     * The residence is registered.
     *
     * @param declarant who declares
     * @param declaredOn the day of the declaration, if not the day of registering
     * @param fields what is registered; empty when nobody has said
     * @param documentShown whether an identity document was shown
     * @param identityTakenByPolice whether, without a document, the police took the identity
     * @param feeCharged whether a fee was charged
     * @param receipt whether a receipt was given
     * @param householdMoves whether the household registration would be entered here too
     */
    record Register(
            Optional<Declarant> declarant,
            Optional<LocalDate> declaredOn,
            Optional<ImmutableSet<ResidenceField>> fields,
            Answer documentShown,
            Answer identityTakenByPolice,
            Answer feeCharged,
            Answer receipt,
            Answer householdMoves)
            implements ResidenceCommand {}

    /**
     * The person lives elsewhere in the area.
     *
     * @param changedAt when the address changed, if not on the occasion of declaring it
     * @param sameArea whether the new address is in the same area of registration
     */
    record ChangeAddress(Optional<Instant> changedAt, Answer sameArea) implements ResidenceCommand {}

    /**
     * The person, the landlord or the employer says that the person has left, or that the lease or job has ended.
     *
     * @param endedAt when, if not on the occasion of saying it
     */
    record Leave(Optional<Instant> endedAt) implements ResidenceCommand {}

    /**
     * The registration is cancelled.
     *
     * @param ground why, or empty when nobody has said
     * @param declaredByPerson whether the person declared the leaving
     */
    record Deregister(Optional<DeregistrationGround> ground, Answer declaredByPerson) implements ResidenceCommand {}

    /** A stay is over that was never registered. */
    record CloseStay() implements ResidenceCommand {}
}
