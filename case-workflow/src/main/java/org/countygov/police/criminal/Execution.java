package org.countygov.police.criminal;

import com.google.common.collect.ImmutableSet;
import org.countygov.party.PersonId;
import org.countygov.workflow.Answer;

/**
 * Who carries out an investigative act, and how it is attested.
 *
 * @param investigators the investigators, without auxiliary officers; empty when nobody has named them
 * @param attested whether a witness without interest, not of the police, attests it
 * @param recorded whether it is recorded whole and unbroken
 */
public record Execution(ImmutableSet<PersonId> investigators, Answer attested, Answer recorded) {
    /** Whether there are two of them. */
    Answer isByTwo() {
        long named = investigators.stream().filter(PersonId::isStated).count();
        return named == 0 ? Answer.UNKNOWN : Answer.of(named >= 2);
    }
}
