package org.countygov.police.property;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import org.countygov.party.PersonId;
import org.countygov.workflow.Answer;
import org.immutables.value.Value;

/** How a measure on property was carried out: what the minutes, the list and the decision show. */
@Value.Immutable
public sealed interface Taking extends WithTaking permits ImmutableTaking {
    /** The officers who take part; auxiliary officers do not count. Empty when nobody has said. */
    ImmutableSet<PersonId> officers();

    /** Whether the criminal case is filed, or the administrative case accepted. */
    @Value.Default
    default Answer caseOpened() {
        return Answer.UNKNOWN;
    }

    @Value.Default
    default Answer relevant() {
        return Answer.UNKNOWN;
    }

    /** Whether what the family needs to live is left. */
    @Value.Default
    default Answer necessitiesSpared() {
        return Answer.UNKNOWN;
    }

    /** Whether an attesting witness and the holder are present, or the whole act is recorded for want of one. */
    @Value.Default
    default Answer witnessed() {
        return Answer.UNKNOWN;
    }

    /** Whether it is photographed or recorded, and valued where valuable. */
    @Value.Default
    default Answer documented() {
        return Answer.UNKNOWN;
    }

    /** Whether the list went to the holder, the custodian and the file. */
    @Value.Default
    default Answer listGiven() {
        return Answer.UNKNOWN;
    }

    /** Whether the decision was handed over with the remedies. */
    @Value.Default
    default Answer decisionServed() {
        return Answer.UNKNOWN;
    }

    /** Whether it happens in a standard case venue, recorded from beginning to end. */
    @Value.Default
    default Answer recordedInVenue() {
        return Answer.UNKNOWN;
    }

    /** When the officers were back at their unit, where the taking was away from home. */
    Optional<Instant> backAtUnit();

    static Builder builder() {
        return new Builder();
    }

    /** Assembles a taking. */
    final class Builder extends ImmutableTaking.Builder {
        Builder() {}
    }
}
