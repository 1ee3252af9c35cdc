package org.countygov;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import org.countygov.testkit.ArchitectureContract;

/** Which package of the governance model may use which, from the bottom up. */
class ArchitectureTest extends ArchitectureContract {
    private static final String WORDS = "org.countygov.words";
    private static final String VALUE = "org.countygov.value";
    private static final String LAW = "org.countygov.law";
    private static final String TIME = "org.countygov.time";
    private static final String PLACE = "org.countygov.place";
    private static final String PARTY = "org.countygov.party";
    private static final String WORKFLOW = "org.countygov.workflow";
    private static final String INSPECTION = "org.countygov.inspection";
    private static final String SUPERVISION = "org.countygov.supervision";

    @Override
    protected ImmutableSetMultimap<String, String> mayUse() {
        return ImmutableSetMultimap.<String, String>builder()
                .putAll(VALUE, WORDS)
                .putAll(LAW, WORDS, VALUE)
                .putAll(TIME, LAW, WORDS, VALUE)
                .putAll(PLACE, LAW, WORDS, VALUE)
                .putAll(PARTY, PLACE, LAW, WORDS, VALUE)
                .putAll(WORKFLOW, PARTY, TIME, LAW, WORDS, VALUE)
                .putAll("org.countygov.referral", WORKFLOW, PLACE, PARTY, TIME, LAW, WORDS, VALUE)
                .putAll(INSPECTION, WORKFLOW, PLACE, PARTY, TIME, LAW, WORDS, VALUE)
                .putAll(SUPERVISION, PARTY, TIME, LAW, WORDS, VALUE)
                .putAll(
                        "org.countygov.rectification",
                        SUPERVISION,
                        INSPECTION,
                        WORKFLOW,
                        PARTY,
                        TIME,
                        LAW,
                        WORDS,
                        VALUE)
                .putAll("org.countygov.publish", WORKFLOW, PLACE, PARTY, TIME, LAW, WORDS, VALUE)
                .build();
    }

    @Override
    protected ImmutableMap<String, String> impurities() {
        return ImmutableMap.of(
                "GistFile.java: input and output other than reading", "the address of a resource of its own is a URL");
    }

    @Override
    protected ImmutableMap<String, String> wordless() {
        return ImmutableMap.of(
                "Language", "it is what words are in",
                "Fault", "it is part of an exception, for programs",
                "StateDiagram", "it is a format, for programs",
                "UnknownTime", "it is part of a declaration; the explanation of a deadline says it in words");
    }
}
