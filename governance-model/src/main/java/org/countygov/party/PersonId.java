package org.countygov.party;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The identifier of a person within the embedding system, such as a key of its staff register. It is opaque here, and personal:
 * it prints as a mask. Nobody's citizen number belongs in it.
 *
 * @param value the identifier, not blank; for storage, not for display
 */
public record PersonId(String value) {
    /** The person whom a record does not name. It stands for anybody, so it says nothing about who is the same as whom. */
    public static final PersonId UNSTATED = new PersonId("unstated");

    /** Throws {@link IllegalArgumentException} for a blank identifier. */
    public PersonId {
        checkArgument(!value.isBlank(), "value is blank");
    }

    public static PersonId of(String value) {
        return new PersonId(value);
    }

    /** Whether the record names a person at all. */
    public boolean isStated() {
        return !equals(UNSTATED);
    }

    /** A mask, the same for every person. */
    @Override
    public String toString() {
        return isStated() ? "…" : value;
    }
}
