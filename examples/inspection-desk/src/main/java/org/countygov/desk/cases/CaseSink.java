package org.countygov.desk.cases;

import java.io.IOException;
import org.countygov.inspection.BadRow;

/** Where cases go, in the order of their names, and the rows that are left out of them. */
public interface CaseSink {
    void inspect(CaseLog log) throws IOException;

    /** Takes a case that can be unpacked later, on any thread. */
    default void inspect(PackedCase packed) throws IOException {
        for (CaseLog log : packed.unpacked()) {
            inspect(log);
        }
    }

    void bad(BadRow row) throws IOException;
}
