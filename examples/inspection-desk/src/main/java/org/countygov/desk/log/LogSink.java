package org.countygov.desk.log;

import java.io.IOException;
import org.countygov.inspection.BadRow;

/** Where the rows of logs go, in the order of the files. */
public interface LogSink {
    void row(LogRow row) throws IOException;

    void bad(BadRow row) throws IOException;
}
