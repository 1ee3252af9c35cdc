package org.countygov.grid;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import org.countygov.testkit.ArchitectureContract;

/** Which package of grid management may use which, from the bottom up. */
class ArchitectureTest extends ArchitectureContract {
    private static final String OURS = "org.countygov.grid";
    private static final ImmutableSet<String> KERNEL = ImmutableSet.of(
            "org.countygov.words",
            "org.countygov.value",
            "org.countygov.law",
            "org.countygov.time",
            "org.countygov.place",
            "org.countygov.party",
            "org.countygov.workflow",
            "org.countygov.referral",
            "org.countygov.inspection",
            "org.countygov.supervision");

    @Override
    protected ImmutableSetMultimap<String, String> mayUse() {
        ImmutableSetMultimap.Builder<String, String> may = ImmutableSetMultimap.builder();
        allow(may, "shared");
        allow(may, "visit", "shared");
        allow(may, "volunteer", "shared");
        allow(may, "centre", "shared");
        allow(may, "consultation", "shared");
        allow(may, "event", "shared");
        allow(may, "handoff", "shared");
        allow(may, "interchange", "shared", "event");
        allow(may, "item", "shared");
        allow(may, "patrol", "shared");
        // Nothing uses points: they are a condition of nothing.
        allow(may, "points", "shared", "volunteer");
        allow(may, "posting", "shared");
        allow(may, "residence", "shared");
        allow(may, "supervision", "shared", "event");
        allow(may, "assessment", "shared", "visit", "centre", "event");
        may.putAll(OURS, KERNEL);
        ImmutableSet<String> packages = may.build().keySet();
        packages.stream().filter(name -> !name.equals(OURS)).forEach(name -> may.put(OURS, name));
        return may.build();
    }

    /** The package may use the kernel, and these of its own module. */
    private static void allow(ImmutableSetMultimap.Builder<String, String> may, String name, String... ours) {
        may.putAll(OURS + "." + name, KERNEL);
        for (String other : ours) {
            may.put(OURS + "." + name, OURS + "." + other);
        }
    }

    @Override
    protected ImmutableMap<String, String> wordless() {
        return ImmutableMap.of(
                "Status",
                "it is a word of GeoReport v2, for programs",
                "PgrState",
                "it is a word of DIGIT PGR, for programs");
    }
}
