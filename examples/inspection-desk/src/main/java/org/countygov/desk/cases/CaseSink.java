package org.countygov.desk.cases;

import java.io.IOException;
import org.countygov.inspection.BadRow;

/** Where cases go, in the order of their names, and the rows that are left out of them. */
public interface CaseSink {
    void inspect(CaseLog log) throws IOException;

    void bad(BadRow row) throws IOException;
}
