package org.countygov.mediation.service;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.party.UnitId;
import org.countygov.value.FreeText;
import org.countygov.workflow.Answer;

/**
 * A matter handed to a notary office (公证咨询受理): intake only. The office accepts or refuses.
 *
 * <p>Source: Notarization Law, arts 27, 31 and 37.
 *
 * @param enforceable whether an enforceable deed is wanted, such as of a mediation agreement
 * @param debtorConsents whether the debtor has stated consent to enforcement
 * @param refusal why the office refused, empty when it accepted or has not answered
 */
public record NotaryIntake(
        FreeText matter,
        UnitId office,
        LocalDate sent,
        boolean enforceable,
        Answer debtorConsents,
        Optional<LocalDate> accepted,
        ImmutableSet<NotaryRefusal> refusal) {

    /** Throws {@link IllegalArgumentException} when the office both accepted and refused. */
    public NotaryIntake {
        checkArgument(accepted.isEmpty() || refusal.isEmpty(), "both accepted and refused");
    }

    public boolean isAnswered() {
        return accepted.isPresent() || !refusal.isEmpty();
    }

    /** Whether an enforceable deed can come of it: only with the debtor's stated consent. */
    public Answer canBecomeEnforceable() {
        return Answer.of(enforceable).and(debtorConsents);
    }
}
