package org.countygov.law;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Map;

/**
 * A value that the law has changed over time, each version in force from its own first day until the next one's.
 *
 * @param <T> the value, immutable
 */
public final class EffectiveDated<T> {
    private final ImmutableSortedMap<LocalDate, T> versions;
    private final LocalDate firstFrom;
    private final LocalDate latestFrom;
    private final T latest;

    private EffectiveDated(ImmutableSortedMap<LocalDate, T> versions) {
        this.versions = versions;
        this.firstFrom = versions.firstKey();
        Map.Entry<LocalDate, T> last = versions.entrySet().asList().get(versions.size() - 1);
        this.latestFrom = last.getKey();
        this.latest = last.getValue();
    }

    public static <T> EffectiveDated<T> from(LocalDate firstDay, T value) {
        return new EffectiveDated<>(ImmutableSortedMap.of(firstDay, value));
    }

    /** This value, replaced from a later day on. Throws {@link IllegalArgumentException} when the day is not later. */
    public EffectiveDated<T> thenFrom(LocalDate firstDay, T value) {
        checkArgument(firstDay.isAfter(latestFrom), "firstDay %s is not after %s", firstDay, latestFrom);
        return new EffectiveDated<>(ImmutableSortedMap.<LocalDate, T>naturalOrder()
                .putAll(versions)
                .put(firstDay, value)
                .build());
    }

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(firstFrom);
    }

    /** The version in force on the day. Throws {@link IllegalArgumentException} before the first one: no law is guessed. */
    public T on(LocalDate day) {
        if (!day.isBefore(latestFrom)) {
            return latest;
        }
        Map.Entry<LocalDate, T> entry = versions.floorEntry(day);
        checkArgument(entry != null, "day %s is before %s, when the first version came into force", day, firstFrom);
        return entry.getValue();
    }

    /** Every version by its first day. */
    public ImmutableSortedMap<LocalDate, T> versions() {
        return versions;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EffectiveDated<?> that && versions.equals(that.versions);
    }

    @Override
    public int hashCode() {
        return versions.hashCode();
    }

    @Override
    public String toString() {
        return versions.toString();
    }
}
