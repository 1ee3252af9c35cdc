package org.countygov.desk.cases;

import java.io.IOException;
import java.time.Instant;
import org.countygov.desk.log.FactNames;
import org.countygov.desk.log.LogRow;
import org.countygov.desk.log.Pairs;
import org.countygov.inspection.LogPosition;

/**
 * A row of a case on its way through the sort.
 *
 * @param place where it stands among all rows of all logs: first by file, then by line
 * @param size about how many bytes of memory it takes
 */
record SortedRow(LogRow row, long place, long size) implements Comparable<SortedRow> {
    // What an object, a reference and the header of a string cost, roughly; a limit need not be exact.
    private static final int PER_ROW = 400;
    private static final int PER_FACT = 120;

    private static final int LINE_BITS = 40;

    /** The place of a row in a file, when the files are numbered from 0. */
    static long place(int file, long line) {
        return (long) file << LINE_BITS | line;
    }

    /** By time; at the same time as they stand in the logs. */
    @Override
    public int compareTo(SortedRow other) {
        int byTime = row.at().compareTo(other.row.at());
        return byTime != 0 ? byTime : Long.compare(place, other.place);
    }

    /** Writes a row, without the name of its case; its size. */
    static long write(LogRow row, long place, WordWriter out) {
        out.number(place);
        Instant at = row.at();
        out.number(at.getEpochSecond());
        out.number(at.getNano());
        int letters = out.word(row.position().file());
        letters += out.word(row.workflow());
        letters += out.word(row.activity());
        out.number(row.zoneAssumed() ? 1 : 0);
        letters += out.word(row.resource());
        letters += out.word(row.role());
        letters += out.word(row.group());
        letters += write(row.facts(), out);
        letters += write(row.caseFacts(), out);
        long size = PER_ROW + PER_FACT * (row.facts().size() + row.caseFacts().size()) + 2L * letters;
        out.number(size);
        return size;
    }

    /** Reads a row of the case. */
    static SortedRow read(String caseId, WordReader in) throws IOException {
        long place = in.number();
        Instant at = Instant.ofEpochSecond(in.number(), in.number());
        long line = place & (1L << LINE_BITS) - 1;
        LogRow row = new LogRow(
                new LogPosition(in.word(), line),
                in.word(),
                caseId,
                in.word(),
                at,
                in.number() == 1,
                in.word(),
                in.word(),
                in.word(),
                pairs(in),
                pairs(in));
        return new SortedRow(row, place, in.number());
    }

    private static int write(Pairs pairs, WordWriter out) {
        int letters = out.names(pairs.names());
        for (int i = 0; i < pairs.size(); i++) {
            letters += out.word(pairs.text(i));
        }
        return letters;
    }

    private static Pairs pairs(WordReader in) throws IOException {
        FactNames names = in.names();
        String[] texts = new String[names.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = in.word();
        }
        return Pairs.of(names, texts);
    }
}
