package org.countygov.grid.residence;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import java.util.Optional;
import org.countygov.grid.shared.CommunityClocks;
import org.countygov.law.LocalSettings;
import org.countygov.party.PersonId;
import org.countygov.time.ClockRun;
import org.countygov.time.Deadline;
import org.countygov.time.WorkCalendar;
import org.countygov.workflow.Answer;
import org.immutables.value.Value;

/**
 * The registration with the police of a foreigner who stays outside hotels (境外人员住宿登记), within twenty-four hours of moving
 * in, by the foreigner or the host. A record of its own kind, never kept among the residence registrations of citizens.
 *
 * <p>Source: Exit and Entry Administration Law, art. 39.
 */
@Value.Immutable
public sealed interface ForeignerLodging extends WithForeignerLodging permits ImmutableForeignerLodging {
    @Value.Parameter
    PersonId foreigner();

    /** Who took the foreigner in, if anybody did. */
    @Value.Parameter
    Optional<PersonId> host();

    @Value.Parameter
    Instant movedInAt();

    /** When the police registered it. */
    @Value.Parameter
    Optional<Instant> registeredAt();

    /** A stay that has begun and is not yet registered. */
    static ForeignerLodging of(PersonId foreigner, Optional<PersonId> host, Instant movedInAt) {
        return ImmutableForeignerLodging.of(foreigner, host, movedInAt, Optional.empty());
    }

    /** Throws {@link IllegalArgumentException} for a registration before the moving in. */
    @Value.Check
    default void check() {
        checkArgument(
                registeredAt().map(at -> !at.isBefore(movedInAt())).orElse(true), "registeredAt is before movedInAt");
    }

    /** Whether the person may register it: the foreigner and the host may. */
    default boolean mayBeRegisteredBy(PersonId person) {
        return person.equals(foreigner()) || host().equals(Optional.of(person));
    }

    /** By when it must be registered. The twenty-four hours depend on no calendar and no setting. */
    default Deadline deadline() {
        return ClockRun.start(CommunityClocks.FOREIGNER_REGISTRATION, movedInAt())
                .deadline(WorkCalendar.ofStateCouncil(), LocalSettings.DEFAULTS);
    }

    /** Whether it was registered in time, as far as can be said at the moment; not known while it still may be. */
    default Answer isInTime(Instant moment) {
        Instant done = registeredAt().orElse(moment);
        if (deadline().isMissedAt(done)) {
            return Answer.NO;
        }
        return registeredAt().isPresent() ? Answer.YES : Answer.UNKNOWN;
    }
}
