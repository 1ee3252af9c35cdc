package org.countygov.law;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * The choices of one jurisdiction, in one version. What it does not set has its default. Travels with every occasion; each
 * event remembers the {@linkplain #version version}, so that a decision can be repeated years later.
 */
public final class LocalSettings {
    /** Every setting at its default. */
    public static final LocalSettings DEFAULTS = new LocalSettings("defaults", ImmutableMap.of());

    private final String version;
    private final ImmutableMap<Setting<?>, Object> differences;

    private LocalSettings(String version, ImmutableMap<Setting<?>, Object> differences) {
        this.version = version;
        this.differences = differences;
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

    /**
     * These settings with one value set; setting the default again undoes a difference.
     *
     * @throws LooserThanLawException when law forbids the value
     * @throws IllegalArgumentException when the value makes no sense, or another setting with the same key is set
     */
    public <T> LocalSettings with(Setting<T> setting, T value) {
        if (!setting.admits(value)) {
            throw setting.boundBy()
                    .<IllegalArgumentException>map(citation -> new LooserThanLawException(setting, value, citation))
                    .orElseGet(() -> new IllegalArgumentException(setting.key() + " = " + value + " is out of bounds: "
                            + setting.bound().orElseThrow()));
        }
        ImmutableMap.Builder<Setting<?>, Object> changed = ImmutableMap.builder();
        differences.forEach((other, old) -> {
            if (other != setting) {
                checkArgument(!other.key().equals(setting.key()), "two settings have the key %s", setting.key());
                changed.put(other, old);
            }
        });
        if (!value.equals(setting.standard())) {
            changed.put(setting, value);
        }
        return new LocalSettings(version, changed.buildOrThrow());
    }

    public <T> T get(Setting<T> setting) {
        Object value = differences.get(setting);
        return value == null ? setting.standard() : setting.type().cast(value);
    }

    /** What differs from the defaults, by setting, in the order it was set. */
    public ImmutableMap<Setting<?>, Object> differences() {
        return differences;
    }

    /** What differs from the defaults, one line for each setting, with the default beside it. */
    public ImmutableList<Phrase> differencesInWords() {
        return differences.entrySet().stream()
                .map(entry -> Phrase.of("%s：%s（默认 %s）", "%s: %s (default %s)")
                        .with(
                                entry.getKey(),
                                inWords(entry.getValue()),
                                inWords(entry.getKey().standard())))
                .collect(toImmutableList());
    }

    private static Worded inWords(Object value) {
        return value instanceof Worded worded ? worded : Phrase.verbatim(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalSettings that
                && version.equals(that.version)
                && differences.equals(that.differences);
    }

    @Override
    public int hashCode() {
        return version.hashCode();
    }

    /** The version and the differences from the defaults. */
    @Override
    public String toString() {
        return version + differences;
    }
}
