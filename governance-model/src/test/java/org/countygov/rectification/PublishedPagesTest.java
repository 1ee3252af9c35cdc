package org.countygov.rectification;

import java.util.stream.Stream;
import org.countygov.testkit.PublishedPages;
import org.countygov.testkit.PublishedPages.Page;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The page of the ledger under docs/workflows says what the rules say. */
class PublishedPagesTest {
    @TestFactory
    Stream<DynamicTest> page() {
        return PublishedPages.ofTheProject().tests(Stream.of(new Page(Rectifications.WORKFLOW, LedgerSettings.ALL)));
    }
}
