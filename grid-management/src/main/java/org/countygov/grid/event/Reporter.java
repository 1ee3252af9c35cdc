package org.countygov.grid.event;

import java.util.Optional;
import org.countygov.party.PersonId;
import org.countygov.workflow.Answer;

/**
 * Who reported an event, and what that person wishes. The contact stays in the embedding system.
 *
 * @param person an opaque reference; empty for an anonymous report
 * @param confidential whether the reporter asked to stay unknown to others
 * @param replyWished whether the reporter wants a reply
 */
public record Reporter(Optional<PersonId> person, Answer confidential, Answer replyWished) {
    /** Nobody known: nothing is owed to whom nobody can reach. */
    public static final Reporter ANONYMOUS = new Reporter(Optional.empty(), Answer.YES, Answer.NO);

    public static Reporter of(PersonId person, Answer confidential, Answer replyWished) {
        return new Reporter(Optional.of(person), confidential, replyWished);
    }

    /** Whether a reply and a callback are owed. */
    Answer isOwedReply() {
        return person.isEmpty() ? replyWished.and(Answer.NO) : replyWished;
    }
}
