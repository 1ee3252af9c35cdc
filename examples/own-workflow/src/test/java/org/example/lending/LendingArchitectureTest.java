package org.example.lending;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import org.countygov.testkit.ArchitectureContract;

/** The store uses the rules and not the other way round; what is no store is pure. */
class LendingArchitectureTest extends ArchitectureContract {
    @Override
    protected String rootPackage() {
        return "org.example";
    }

    @Override
    protected ImmutableSetMultimap<String, String> mayUse() {
        return ImmutableSetMultimap.of("org.example.lending.store", "org.example.lending");
    }

    @Override
    protected ImmutableMap<String, String> impurities() {
        return ImmutableMap.of(
                "LoanStore.java: input and output other than reading", "it is the store",
                "EventLine.java: input and output other than reading", "the coder of lines is that of addresses");
    }
}
