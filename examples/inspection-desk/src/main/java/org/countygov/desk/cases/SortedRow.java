package org.countygov.desk.cases;

import java.io.IOException;
import java.time.Instant;
import org.countygov.desk.log.LogRow;
import org.countygov.desk.log.Pairs;
import org.countygov.inspection.LogPosition;

/**
 * A row of a case on its way through the sort.
 *
 * @param number counts the rows in the order in which they were read
 * @param size about how many bytes of memory it takes
 */
record SortedRow(LogRow row, long number, long size) implements Comparable<SortedRow> {
    // What an object, a reference and the header of a string cost, roughly; a limit need not be exact.
    private static final int PER_ROW = 400;
    private static final int PER_FACT = 120;

    /** By time; at the same time in the order in which they were read. */
    @Override
    public int compareTo(SortedRow other) {
        int byTime = row.at().compareTo(other.row.at());
        return byTime != 0 ? byTime : Long.compare(number, other.number);
    }

    /** Writes a row, without the name of its case; its size. */
    static long write(LogRow row, long number, WordWriter out) {
        out.number(number);
        Instant at = row.at();
        out.number(at.getEpochSecond());
        out.number(at.getNano());
        out.number(row.position().line());
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
        long number = in.number();
        Instant at = Instant.ofEpochSecond(in.number(), in.number());
        long line = in.number();
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
        return new SortedRow(row, number, in.number());
    }

    private static int write(Pairs pairs, WordWriter out) {
        out.number(pairs.size());
        int letters = 0;
        for (int i = 0; i < pairs.size(); i++) {
            letters += out.word(pairs.name(i));
            letters += out.word(pairs.text(i));
        }
        return letters;
    }

    private static Pairs pairs(WordReader in) throws IOException {
        int count = (int) in.number();
        if (count == 0) {
            return Pairs.none();
        }
        String[] texts = new String[2 * count];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = in.word();
        }
        return Pairs.inTurn(texts);
    }
}
