package org.countygov.inspection;

import org.countygov.words.Phrase;

/**
 * A row of a log that could not be read as an entry, and why. The reason never repeats what the row says, because that
 * may be personal data.
 */
public record BadRow(LogPosition position, Phrase reason) {}
