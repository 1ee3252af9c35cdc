package org.countygov.value;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * What somebody wrote in their own words. It may name people and places, so it never prints; {@link #value()} gives it to
 * who has a use for it.
 *
 * @param value the text, not blank
 */
public record FreeText(String value) {
    /** Throws {@link IllegalArgumentException} for blank text. */
    public FreeText {
        checkArgument(!value.isBlank(), "text is blank");
    }

    public static FreeText of(String value) {
        return new FreeText(value);
    }

    /** The length only. */
    @Override
    public String toString() {
        return "…(" + value.length() + ")";
    }
}
