package org.countygov.desk.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeskSeedsTest {
    /** Every law is tried on both sides: on texts that are accepted, and on texts that are refused. */
    @ParameterizedTest
    @EnumSource
    @Timeout(30)
    void holdOfEveryText(DeskText text) throws IOException {
        int accepted = 0;
        int refused = 0;
        for (byte[] seed : text.seeds()) {
            if (text.accepts(seed)) {
                accepted++;
            } else {
                refused++;
            }
        }

        assertTrue(accepted > 0, "no seed of " + text + " is accepted");
        assertTrue(refused > 0, "no seed of " + text + " is refused");
    }
}
