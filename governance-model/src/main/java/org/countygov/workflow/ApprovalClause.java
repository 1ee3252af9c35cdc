package org.countygov.workflow;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.BiFunction;
import javax.annotation.Nullable;
import org.countygov.law.Basis;
import org.countygov.party.CommonRole;
import org.countygov.party.PersonId;
import org.countygov.party.Role;
import org.countygov.words.Phrase;

/**
 * Whose approval a rule asks for.
 *
 * @param levels every level that may be asked, for people to read
 * @param another whether the approver must be somebody else than who acts
 * @param required the levels one of which is asked in a given case; empty for none
 */
public record ApprovalClause<C, X>(
        ImmutableSet<Role> levels, boolean another, BiFunction<C, X, ImmutableSet<Role>> required) {
    private static final Phrase APPROVED = Phrase.of("已经有权者批准", "whoever is competent has approved");

    /** What is missing, or null when the approval is there. */
    @Nullable
    Reason objection(C content, X command, Occasion occasion, ImmutableList<Basis> bases) {
        ImmutableSet<Role> asked = required.apply(content, command);
        if (asked.isEmpty()) {
            return null;
        }
        Answer best = occasion.fromRecord() && occasion.approvals().isEmpty() ? Answer.UNKNOWN : Answer.NO;
        for (int i = 0; i < occasion.approvals().size(); i++) {
            best = best.or(approves(occasion.approvals().get(i), asked, occasion));
        }
        if (best == Answer.YES) {
            return null;
        }
        return best == Answer.NO
                ? new Reason.NotApproved(asked, another, bases)
                : new Reason.NotEstablished(APPROVED, bases);
    }

    private Answer approves(Approval approval, ImmutableSet<Role> asked, Occasion occasion) {
        Role level = approval.approver().role();
        Answer competent = level == CommonRole.UNSTATED ? Answer.UNKNOWN : Answer.of(asked.contains(level));
        Answer beforehand = Answer.of(!approval.at().isAfter(occasion.at()));
        return competent.and(beforehand).and(another ? differ(approval, occasion) : Answer.YES);
    }

    private static Answer differ(Approval approval, Occasion occasion) {
        PersonId approver = approval.approver().person();
        PersonId actor = occasion.actor().person();
        return approver.isStated() && actor.isStated() ? Answer.of(!approver.equals(actor)) : Answer.UNKNOWN;
    }
}
