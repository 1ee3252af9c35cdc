package org.countygov.inspection;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A place in a log.
 *
 * @param file the name of the file as its reader was told it, not blank
 * @param line the line on which the row begins, from 1
 */
public record LogPosition(String file, long line) {
    /** Throws {@link IllegalArgumentException} for a blank file or a line before the first. */
    public LogPosition {
        checkArgument(!file.isBlank(), "file is blank");
        checkArgument(line >= 1, "line %s is before the first", line);
    }

    /** The usual notation, such as {@code log.csv:17}. */
    @Override
    public String toString() {
        return file + ":" + line;
    }
}
