package org.countygov.grid.event;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The code of an event category in the jurisdiction's own list (事件类别).
 *
 * @param code the code, not blank
 */
public record EventCategory(String code) {
    /** Throws {@link IllegalArgumentException} for a blank code. */
    public EventCategory {
        checkArgument(!code.isBlank(), "code is blank");
    }

    public static EventCategory of(String code) {
        return new EventCategory(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
