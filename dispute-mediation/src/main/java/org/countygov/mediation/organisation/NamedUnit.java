package org.countygov.mediation.organisation;

import static com.google.common.base.Preconditions.checkArgument;

import org.countygov.party.UnitId;

/**
 * A unit that counts in a coverage, with the name by which people know it, such as a village or a township.
 *
 * @param name not blank
 */
public record NamedUnit(UnitId id, String name) {
    /** Throws {@link IllegalArgumentException} for a blank name. */
    public NamedUnit {
        checkArgument(!name.isBlank(), "name of %s is blank", id);
    }

    public static NamedUnit of(UnitId id, String name) {
        return new NamedUnit(id, name);
    }

    @Override
    public String toString() {
        return name;
    }
}
