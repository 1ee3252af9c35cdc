package org.countygov.mediation.register;

import java.util.Optional;
import org.countygov.party.PersonId;
import org.countygov.value.FreeText;

/**
 * Who answers for a dispute (包案领导).
 *
 * @param post the post held, such as deputy head of the township; empty only when nobody has said
 */
public record Leader(PersonId person, Optional<FreeText> post) {
    public static Leader of(PersonId person, FreeText post) {
        return new Leader(person, Optional.of(post));
    }
}
