package org.countygov.party;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The identifier of an organisation or one of its units (单位) within the embedding system. It is not personal, and is printed.
 *
 * @param value the identifier, not blank
 */
public record UnitId(String value) {
    /** The unit that a record does not name. It stands for any, so it says nothing about which is the same as which. */
    public static final UnitId UNSTATED = new UnitId("unstated");

    /** Throws {@link IllegalArgumentException} for a blank identifier. */
    public UnitId {
        checkArgument(!value.isBlank(), "value is blank");
    }

    public static UnitId of(String value) {
        return new UnitId(value);
    }

    /** Whether the record names a unit at all. */
    public boolean isStated() {
        return !equals(UNSTATED);
    }

    @Override
    public String toString() {
        return value;
    }
}
