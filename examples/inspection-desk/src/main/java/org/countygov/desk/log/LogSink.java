package org.countygov.desk.log;

import java.io.IOException;
import java.util.Optional;
import org.countygov.inspection.BadRow;

/** Where the rows of logs go, in the order of the files. */
public interface LogSink extends RowSink {
    void bad(BadRow row) throws IOException;

    /**
     * Where another thread may give rows of the same log meanwhile, in any order; the same for the same number, from 1. Without
     * such, which is usual, all rows come in order.
     */
    default Optional<RowSink> beside(int thread) {
        return Optional.empty();
    }
}
