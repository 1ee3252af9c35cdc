package org.countygov.mediation.audit;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import org.countygov.mediation.people.Mediation;
import org.countygov.mediation.people.MediationState;
import org.countygov.party.PersonId;
import org.countygov.workflow.CaseFile;
import org.immutables.value.Value;

/** A people's mediation with what only its papers show (受审计的卷宗). What an auditor has not looked for is empty. */
@Value.Immutable
public sealed interface AuditedFile extends WithAuditedFile permits ImmutableAuditedFile {
    @Value.Parameter
    CaseFile<Mediation, MediationState> mediation();

    /** When, by the receipts, what was agreed had been done. */
    Optional<Instant> performedAt();

    /**
     * A digest of the agreement's wording, without names, sums and dates: equal for equal wording. The embedding system makes
     * it; the wording itself stays there.
     */
    Optional<String> wording();

    /** The parties who can be reached by what is on file. */
    Optional<ImmutableSet<PersonId>> reachable();

    /** The parties who were at the court for the confirmation, in person or by an agent. */
    Optional<ImmutableSet<PersonId>> atCourt();

    static Builder builder() {
        return new Builder();
    }

    /** Assembles a file. */
    final class Builder extends ImmutableAuditedFile.Builder {
        Builder() {}
    }
}
