package org.countygov.benchmarks;

import java.util.Locale;

/**
 * One line of the table: what is compared with what, and what is aimed at.
 *
 * @param what in words
 * @param against in words
 * @param ours the name of our measurement
 * @param theirs the name of the other
 * @param aim the target, or {@link Aim#NONE} where none is set and the figure is told all the same
 */
record Figure(Group group, String what, String against, Measured ours, Measured theirs, Aim aim) {
    /**
     * Names a measurement.
     *
     * @param name of the benchmark and its parameter, such as {@code DecisionBenchmark.accepted police-alert}
     * @param threads how many ran it at once
     * @param unit what was measured
     */
    record Measured(String name, int threads, Unit unit) {
        static Measured time(String name, int threads) {
            return new Measured(name, threads, Unit.NANOSECONDS);
        }

        static Measured time(String name) {
            return time(name, 1);
        }

        static Measured bytes(String name) {
            return new Measured(name, 1, Unit.BYTES);
        }
    }

    enum Unit {
        NANOSECONDS,
        BYTES
    }

    /** What a ratio should be: ours in proportion to theirs at most so much, or theirs in proportion to ours at least. */
    record Aim(boolean atMost, double value) {
        static final Aim NONE = new Aim(true, Double.POSITIVE_INFINITY);

        static Aim atMost(double value) {
            return new Aim(true, value);
        }

        /** How many times better at least. */
        static Aim atLeast(double value) {
            return new Aim(false, value);
        }

        boolean isSet() {
            return !Double.isInfinite(value);
        }

        double ratio(double ours, double theirs) {
            return atMost ? ours / theirs : theirs / ours;
        }

        boolean isMetBy(double ratio) {
            return atMost ? ratio <= value : ratio >= value;
        }

        @Override
        public String toString() {
            return isSet() ? (atMost ? "≤ " : "≥ ") + number(value) : "–";
        }
    }

    /** The row of the table. */
    String row(Measurements measurements) {
        double ratio = aim.ratio(measurements.get(ours), measurements.get(theirs));
        String met = !aim.isSet() ? "" : aim.isMetBy(ratio) ? "yes" : "**no**";
        return String.join(" | ", "| " + what, against, number(ratio), aim.toString(), met + " |\n");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : "%.2f", value);
    }
}
