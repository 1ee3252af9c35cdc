package org.countygov.mediation.reconsideration;

import java.time.Instant;
import java.util.Optional;
import org.countygov.workflow.Answer;
import org.immutables.value.Value;

/** The dates on which the time to apply depends (申请期限的起算). What nobody has said is empty or unknown. */
@Value.Immutable
public sealed interface ApplicationDates extends WithApplicationDates permits ImmutableApplicationDates {
    /** When the act was made. */
    Optional<Instant> actMade();

    /** When the applicant knew the act and its content, or should have. */
    Optional<Instant> actKnown();

    /** When the applicant knew of the right, the organ and the period, where the act did not tell. */
    Optional<Instant> rightKnown();

    /** In a case of inaction, when the sixty days begin: the end of the period for acting, or what stands for it. */
    Optional<Instant> inactionSince();

    /** Whether the act concerns immovables. */
    @Value.Default
    default Answer immovable() {
        return Answer.UNKNOWN;
    }

    /** Whether a longer period of another law, or one that ran on after an obstacle, has not ended yet. */
    @Value.Default
    default Answer longerPeriodRuns() {
        return Answer.UNKNOWN;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Assembles the dates. */
    final class Builder extends ImmutableApplicationDates.Builder {
        Builder() {}
    }
}
