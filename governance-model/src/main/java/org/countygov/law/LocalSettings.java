package org.countygov.law;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/**
 * The choices of one jurisdiction, in one version. What it does not set has its default. Travels with every occasion; each
 * event remembers the {@linkplain #version version}, so that a decision can be repeated years later.
 */
public final class LocalSettings {
    /** Every setting at its default. */
    public static final LocalSettings DEFAULTS = new LocalSettings("defaults", ImmutableMap.of());

    private final String version;
    private final ImmutableMap<Setting<?>, Object> values;

    private LocalSettings(String version, ImmutableMap<Setting<?>, Object> values) {
        this.version = version;
        this.values = values;
    }

    /** The defaults under a version name of the jurisdiction's own, such as {@code 131102-2026-01}. */
    public static LocalSettings named(String version) {
        checkArgument(!version.isBlank(), "version is blank");
        return new LocalSettings(version, ImmutableMap.of());
    }

    /** Names these settings in events; two settings with one name are the embedder's mistake. */
    public String version() {
        return version;
    }

    /** These settings with one value set. Throws {@link LooserThanLawException} when law forbids the value. */
    public <T> LocalSettings with(Setting<T> setting, T value) {
        if (!setting.admits(value)) {
            throw new LooserThanLawException(setting, value, setting.boundBy().orElseThrow());
        }
        ImmutableMap.Builder<Setting<?>, Object> changed = ImmutableMap.builder();
        values.forEach((key, old) -> {
            if (key != setting) {
                changed.put(key, old);
            }
        });
        return new LocalSettings(version, changed.put(setting, value).buildOrThrow());
    }

    public <T> T get(Setting<T> setting) {
        Object value = values.get(setting);
        return value == null ? setting.standard() : setting.type().cast(value);
    }

    /** What differs from the defaults, by setting, in the order it was set. */
    public ImmutableMap<Setting<?>, Object> differences() {
        ImmutableMap.Builder<Setting<?>, Object> differences = ImmutableMap.builder();
        for (Map.Entry<Setting<?>, Object> entry : values.entrySet()) {
            if (!entry.getValue().equals(entry.getKey().standard())) {
                differences.put(entry);
            }
        }
        return differences.buildOrThrow();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalSettings that && version.equals(that.version) && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return version.hashCode();
    }

    /** The version and the differences from the defaults. */
    @Override
    public String toString() {
        return version + differences();
    }
}
