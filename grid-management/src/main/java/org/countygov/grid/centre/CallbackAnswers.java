package org.countygov.grid.centre;

import java.util.Optional;
import org.countygov.grid.shared.CallbackContact;
import org.countygov.workflow.Answer;

/**
 * What a callback brought (回访).
 *
 * @param contact whether the person was reached; empty when no attempt is recorded
 * @param contacted whether the department had contacted the person
 * @param solved whether the person says it is solved
 * @param satisfied whether the person is satisfied
 */
public record CallbackAnswers(Optional<CallbackContact> contact, Answer contacted, Answer solved, Answer satisfied) {
    /** An attempt without success: nothing was said. */
    public static final CallbackAnswers NOT_REACHED = new CallbackAnswers(
            Optional.of(CallbackContact.NOT_REACHED), Answer.UNKNOWN, Answer.UNKNOWN, Answer.UNKNOWN);

    public static CallbackAnswers reached(Answer contacted, Answer solved, Answer satisfied) {
        return new CallbackAnswers(Optional.of(CallbackContact.REACHED), contacted, solved, satisfied);
    }

    /** Whether nothing is put into the mouth of whoever was not reached. */
    Answer areHonest() {
        return contact.map(reached -> reached == CallbackContact.REACHED
                        ? Answer.YES
                        : Answer.of(
                                contacted == Answer.UNKNOWN && solved == Answer.UNKNOWN && satisfied == Answer.UNKNOWN))
                .orElse(Answer.UNKNOWN);
    }
}
