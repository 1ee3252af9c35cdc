package org.countygov.law;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.function.Predicate;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * A number or choice that law leaves to a jurisdiction, or that this library will not present as law. A setting knows its
 * default and the bound that law puts on it: a jurisdiction may be stricter than law, never looser.
 *
 * <p>Settings are constants, compared by identity; their key names them in stored settings.
 *
 * @param <T> the type of the value, immutable
 */
public final class Setting<T> implements Worded {
    private final String key;
    private final Class<T> type;
    private final Phrase words;
    private final T standard;
    private final Basis source;
    private final Optional<Bound<T>> bound;

    /** The limit that law puts on a setting. */
    private record Bound<T>(Predicate<T> admits, Phrase words, Optional<Citation> citation) {}

    private Setting(String key, Class<T> type, Phrase words, T standard, Basis source, Optional<Bound<T>> bound) {
        this.key = key;
        this.type = type;
        this.words = words;
        this.standard = standard;
        this.source = source;
        this.bound = bound;
    }

    /**
     * A setting without a legal bound.
     *
     * @param key the stable name, in lower case with hyphens
     * @param type the type of the value
     * @param words what is set, with its unit
     * @param standard the value where a jurisdiction sets none
     * @param source where the default comes from
     */
    public static <T> Setting<T> of(String key, Class<T> type, Phrase words, T standard, Basis source) {
        checkArgument(key.matches("[a-z0-9]+(-[a-z0-9]+)*"), "key \"%s\" is not lower case with hyphens", key);
        return new Setting<>(key, type, words, standard, source, Optional.empty());
    }

    /**
     * This setting, bounded by law: a value outside is refused under the citation. Throws {@link IllegalArgumentException}
     * when the default itself is outside, or a bound is there already.
     */
    public Setting<T> bounded(Predicate<T> admits, Phrase words, Citation citation) {
        return bounded(admits, words, Optional.of(citation));
    }

    /**
     * This setting, bounded by what makes sense where no law sets a bound. Throws {@link IllegalArgumentException} when the
     * default itself is outside, or a bound is there already.
     */
    public Setting<T> boundedBySense(Predicate<T> admits, Phrase words) {
        return bounded(admits, words, Optional.empty());
    }

    private Setting<T> bounded(Predicate<T> admits, Phrase words, Optional<Citation> citation) {
        checkArgument(bound.isEmpty(), "%s has a bound already", key);
        checkArgument(admits.test(standard), "the default of %s is outside its own bound", key);
        return new Setting<>(
                key, type, this.words, standard, source, Optional.of(new Bound<>(admits, words, citation)));
    }

    public String key() {
        return key;
    }

    public Class<T> type() {
        return type;
    }

    @Override
    public Phrase words() {
        return words;
    }

    /** The value where a jurisdiction sets none. */
    public T standard() {
        return standard;
    }

    /** Where the default comes from. */
    public Basis source() {
        return source;
    }

    /** The bound in words, where there is one. */
    public Optional<Phrase> bound() {
        return bound.map(Bound::words);
    }

    /** The provision that sets the bound; empty where only sense does. */
    public Optional<Citation> boundBy() {
        return bound.flatMap(Bound::citation);
    }

    /** Whether the value is within the bound. */
    public boolean admits(T value) {
        return bound.isEmpty() || bound.get().admits().test(value);
    }

    @Override
    public String toString() {
        return key;
    }
}
