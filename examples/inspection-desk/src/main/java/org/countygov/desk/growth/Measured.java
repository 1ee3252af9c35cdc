package org.countygov.desk.growth;

import java.util.Locale;
import org.countygov.words.Phrase;

/**
 * What the inspection of one log took.
 *
 * @param wall seconds that passed
 * @param processor seconds of processors
 * @param heap the most bytes of heap
 * @param resident the most bytes that the process had of the system; -1 when the system does not tell
 * @param planted how many findings the log was made to give
 * @param found how many of those were found
 * @param extra how many others were found
 */
record Measured(
        Phrase log,
        long rows,
        long bytes,
        double making,
        double wall,
        double processor,
        long heap,
        long resident,
        int planted,
        int found,
        int extra) {
    static final String HEAD = """
            | Log | Rows | MB | Made in, s | Inspected in, s | Processor, s | Rows/s | Rows/s of processor | Peak heap, MB | Peak resident, MB | Planted | Found | Others |
            | --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |
            """;

    /** As a row of a table. */
    String row() {
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %,d | %.0f | %.1f | %.1f | %,.0f | %,.0f | %d | %d | %,d | %,d | %,d |",
                log.en(),
                rows,
                bytes >> 20,
                making,
                wall,
                processor,
                rows / wall,
                rows / processor,
                heap >> 20,
                resident >> 20,
                planted,
                found,
                extra);
    }
}
