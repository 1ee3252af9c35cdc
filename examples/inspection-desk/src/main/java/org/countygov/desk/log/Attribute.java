package org.countygov.desk.log;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;

/** An attribute of the process-mining convention that the desk understands; all others are facts. */
enum Attribute {
    CASE("case:concept:name", "caseid", "case", "案件编号", "案件号", "案号"),
    ACTIVITY("concept:name", "activity", "activityname", "活动", "环节", "办理环节"),
    TIME("time:timestamp", "timestamp", "time", "时间", "操作时间", "办理时间"),
    RESOURCE("org:resource", "resource", "人员", "经办人", "办理人"),
    ROLE("org:role", "role", "角色"),
    GROUP("org:group", "group", "单位", "办理单位"),
    WORKFLOW("case:workflow", "workflow", "流程"),
    LIFECYCLE("lifecycle:transition", "lifecycle");

    /** Without these three there is no action of a case. */
    static final ImmutableSet<Attribute> REQUIRED = ImmutableSet.of(CASE, ACTIVITY, TIME);

    private static final ImmutableMap<String, Attribute> BY_KEY;
    private static final ImmutableMap<String, Attribute> BY_OTHER_NAME;

    static {
        ImmutableMap.Builder<String, Attribute> keys = ImmutableMap.builder();
        ImmutableMap.Builder<String, Attribute> others = ImmutableMap.builder();
        for (Attribute attribute : values()) {
            keys.put(attribute.key, attribute);
            attribute.otherNames.forEach(name -> others.put(name, attribute));
        }
        BY_KEY = keys.buildOrThrow();
        BY_OTHER_NAME = others.buildOrThrow();
    }

    private final String key;
    private final ImmutableList<String> otherNames;

    Attribute(String key, String... otherNames) {
        this.key = key;
        this.otherNames = ImmutableList.copyOf(otherNames);
    }

    /** Its name in the convention, such as {@code concept:name}. */
    String key() {
        return key;
    }

    static Optional<Attribute> ofKey(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    /** The attribute that a column of this name usually holds, whatever its case, spaces, hyphens and underscores. */
    static Optional<Attribute> ofOtherName(String name) {
        return Optional.ofNullable(
                BY_OTHER_NAME.get(CharMatcher.anyOf(" _-").removeFrom(name).toLowerCase(Locale.ROOT)));
    }
}
