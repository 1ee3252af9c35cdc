package org.countygov.police;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import org.countygov.testkit.ArchitectureContract;

/** Which package of the police module may use which: each procedure stands alone, and what joins them stands above. */
class ArchitectureTest extends ArchitectureContract {
    private static final ImmutableSet<String> MODEL = ImmutableSet.of(
            "org.countygov.words",
            "org.countygov.value",
            "org.countygov.law",
            "org.countygov.time",
            "org.countygov.party",
            "org.countygov.workflow",
            "org.countygov.referral",
            "org.countygov.inspection");
    private static final String SHARED = "org.countygov.police.shared";
    private static final ImmutableSet<String> PROCEDURES = ImmutableSet.of(
            "org.countygov.police.alert",
            "org.countygov.police.administrative",
            "org.countygov.police.criminal",
            "org.countygov.police.measure",
            "org.countygov.police.review",
            "org.countygov.police.property",
            "org.countygov.police.remedy");
    private static final String PROGRESS = "org.countygov.police.progress";
    private static final String SUPERVISION = "org.countygov.police.supervision";
    private static final ImmutableSet<String> SUPERVISING =
            ImmutableSet.of("org.countygov.supervision", "org.countygov.rectification");
    private static final String TOP = "org.countygov.police";

    @Override
    protected ImmutableSetMultimap<String, String> mayUse() {
        ImmutableSetMultimap.Builder<String, String> table = ImmutableSetMultimap.builder();
        // How samples are drawn is a setting.
        table.putAll(SHARED, MODEL).put(SHARED, "org.countygov.supervision");
        PROCEDURES.forEach(procedure -> table.putAll(procedure, MODEL).put(procedure, SHARED));
        table.putAll(PROGRESS, MODEL).put(PROGRESS, SHARED).putAll(PROGRESS, PROCEDURES);
        table.putAll(SUPERVISION, MODEL)
                .putAll(SUPERVISION, SUPERVISING)
                .put(SUPERVISION, SHARED)
                .putAll(SUPERVISION, PROCEDURES);
        return table.putAll(TOP, MODEL)
                .put(TOP, SUPERVISION)
                .put(TOP, SHARED)
                .putAll(TOP, PROCEDURES)
                .put(TOP, PROGRESS)
                .build();
    }
}
