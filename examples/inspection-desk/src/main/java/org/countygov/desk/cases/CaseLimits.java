package org.countygov.desk.cases;

/**
 * How much of one case is held in memory. No honest case comes near the usual limits; a log that gives all its rows to one
 * case does.
 *
 * @param rows the most rows
 * @param bytes about the most memory they may take
 */
record CaseLimits(int rows, long bytes) {
    static final CaseLimits USUAL = new CaseLimits(20_000, 64 << 20);

    /** Whether a case of this size is within them. */
    boolean hold(int someRows, long someBytes) {
        return someRows <= rows && someBytes <= bytes;
    }

    /** These limits, or those where they are narrower. */
    CaseLimits within(CaseLimits those) {
        return new CaseLimits(Math.min(rows, those.rows), Math.min(bytes, those.bytes));
    }
}
