package org.countygov.desk.cases;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** All rows of a case as they were written, so that whoever inspects the case can unpack it. */
public final class PackedCase {
    private final String caseId;
    private final List<Part> parts;
    private final int rows;

    /** Rows of a case in their order, with the dictionary with which they were written. */
    static final class Part {
        private final byte[] bytes;
        private final Dictionary dictionary;
        private final int rows;

        Part(byte[] bytes, Dictionary dictionary, int rows) {
            this.bytes = bytes;
            this.dictionary = dictionary;
            this.rows = rows;
        }

        void addTo(List<SortedRow> all, String caseId) throws IOException {
            WordReader in = WordReader.of(bytes, dictionary);
            for (int i = 0; i < rows; i++) {
                all.add(SortedRow.read(caseId, in));
            }
        }
    }

    PackedCase(String caseId, List<Part> parts) {
        this.caseId = caseId;
        this.parts = parts;
        this.rows = parts.stream().mapToInt(part -> part.rows).sum();
    }

    public int rows() {
        return rows;
    }

    /** The logs of the case, one for each procedure that has a case of this name. */
    public ImmutableList<CaseLog> unpacked() {
        return CaseBuilder.logs(caseId, rowsInOrder());
    }

    List<SortedRow> rowsInOrder() {
        List<SortedRow> sorted = new ArrayList<>(rows);
        try {
            for (Part part : parts) {
                part.addTo(sorted, caseId);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (parts.size() > 1) {
            Collections.sort(sorted);
        }
        return sorted;
    }
}
