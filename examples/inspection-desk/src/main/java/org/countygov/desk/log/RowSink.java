package org.countygov.desk.log;

import java.io.IOException;

/** Where one thread gives rows. */
@FunctionalInterface
public interface RowSink {
    void row(LogRow row) throws IOException;
}
