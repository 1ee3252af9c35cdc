package org.countygov.police.review;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.police.shared.ReviewPoint;
import org.countygov.time.TimeLimit;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;
import org.immutables.value.Value;

/** What a case unit asks the legal department to review. */
@Value.Immutable
public sealed interface ReviewRequest extends WithReviewRequest permits ImmutableReviewRequest {
    Optional<ReviewPoint> point();

    /** The case, measure or item of property that it is about. */
    Optional<CaseRef> subject();

    @Value.Default
    default UnitId caseUnit() {
        return UnitId.UNSTATED;
    }

    /** Who handles the case; empty when nobody has said. */
    ImmutableSet<PersonId> caseOfficers();

    /** Whether somebody is in custody in the case. */
    @Value.Default
    default Answer inCustody() {
        return Answer.UNKNOWN;
    }

    /** When the period that law sets for the step ends; empty where law sets none. */
    Optional<Instant> legalPeriodEnds();

    /** A shorter time for the review than usual, where the legal period demands it. */
    Optional<TimeLimit> within();

    /** The fine proposed, in yuan. */
    Optional<BigDecimal> fine();

    /**
     * Whether the penalty is of a kind for which statute makes the review decisive: great public interest, great interests of
     * somebody after a hearing, or a difficult case with several legal relations.
     */
    @Value.Default
    default Answer reviewDemandedByStatute() {
        return Answer.UNKNOWN;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Assembles a request. */
    final class Builder extends ImmutableReviewRequest.Builder {
        Builder() {}
    }
}
