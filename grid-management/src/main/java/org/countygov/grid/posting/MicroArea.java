package org.countygov.grid.posting;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The smallest piece of area that is not divided between grids: a building, a courtyard, a stretch of road, a natural village.
 *
 * @param code its name in the embedding system's map, not blank
 */
public record MicroArea(String code) implements Comparable<MicroArea> {
    /** Throws {@link IllegalArgumentException} for a blank code. */
    public MicroArea {
        checkArgument(!code.isBlank(), "code is blank");
    }

    public static MicroArea of(String code) {
        return new MicroArea(code);
    }

    @Override
    public int compareTo(MicroArea other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
