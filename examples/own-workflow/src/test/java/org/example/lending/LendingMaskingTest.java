package org.example.lending;

import com.google.common.collect.ImmutableMap;
import org.countygov.testkit.MaskingContract;

/** Whoever reads what, no log of this project's tells. */
class LendingMaskingTest extends MaskingContract {
    @Override
    protected ImmutableMap<String, String> plainTexts() {
        return ImmutableMap.of();
    }

    @Override
    protected ImmutableMap<String, String> notValues() {
        return ImmutableMap.of("LoanStore", "it reads and writes files, and is never printed");
    }
}
