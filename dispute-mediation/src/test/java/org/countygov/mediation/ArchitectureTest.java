package org.countygov.mediation;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import org.countygov.testkit.ArchitectureContract;

/** Which package of dispute mediation may use which, from the bottom up. */
class ArchitectureTest extends ArchitectureContract {
    private static final String OURS = "org.countygov.mediation";
    private static final ImmutableSet<String> KERNEL = ImmutableSet.of(
            "org.countygov.words",
            "org.countygov.value",
            "org.countygov.law",
            "org.countygov.time",
            "org.countygov.place",
            "org.countygov.party",
            "org.countygov.workflow",
            "org.countygov.referral",
            "org.countygov.inspection");

    @Override
    protected ImmutableSetMultimap<String, String> mayUse() {
        ImmutableSetMultimap.Builder<String, String> may = ImmutableSetMultimap.builder();
        allow(may, "shared");
        allow(may, "aid", "shared");
        allow(may, "confirmation", "shared");
        allow(may, "incident", "shared");
        allow(may, "legality", "shared");
        allow(may, "organisation", "shared");
        allow(may, "people", "shared", "confirmation");
        allow(may, "reconsideration", "shared");
        allow(may, "register", "shared", "incident");
        allow(may, "screening", "shared", "organisation");
        allow(may, "service", "shared", "organisation");
        allow(may, "administrative", "shared", "people");
        allow(may, "audit", "shared", "people");
        allow(may, "committee", "shared", "organisation");
        allow(may, "court", "shared", "confirmation", "people");
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
}
