package org.countygov.grid.event;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The number under which an event is filed (立案号).
 *
 * @param value the number as the jurisdiction writes it, not blank
 */
public record FileNumber(String value) {
    /** Throws {@link IllegalArgumentException} for a blank number. */
    public FileNumber {
        checkArgument(!value.isBlank(), "value is blank");
    }

    public static FileNumber of(String value) {
        return new FileNumber(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
