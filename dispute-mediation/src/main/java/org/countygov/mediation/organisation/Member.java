package org.countygov.mediation.organisation;

import java.util.Optional;
import org.countygov.party.PersonId;
import org.countygov.workflow.Answer;

/**
 * A member of a mediation committee (委员): as much of a person as the law asks about.
 *
 * @param office what the member is, or empty when nobody has said
 * @param woman whether the member is a woman
 * @param smallerGroup whether the member is of one of the smaller ethnic groups of the area
 * @param adult whether the member is an adult
 */
public record Member(PersonId person, Optional<Office> office, Answer woman, Answer smallerGroup, Answer adult) {
    /** An adult who is of no smaller group. */
    public static Member of(PersonId person, Office office, boolean woman) {
        return new Member(person, Optional.of(office), Answer.of(woman), Answer.NO, Answer.YES);
    }
}
