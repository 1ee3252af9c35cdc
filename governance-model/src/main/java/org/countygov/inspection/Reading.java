package org.countygov.inspection;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.countygov.words.Phrase;

/** What became of reading one recorded text as a {@code T}: it was given, it was absent, or it was unreadable. */
public sealed interface Reading<T> {

    /** The text was there and means this. The value is masked in {@code toString}. */
    record Given<T>(T value) implements Reading<T> {
        @Override
        public String toString() {
            return "given";
        }
    }

    /** There was no text, or a blank one. */
    record Absent<T>() implements Reading<T> {
        @Override
        public String toString() {
            return "absent";
        }
    }

    /**
     * There was a text, but it means no {@code T}.
     *
     * @param reason says what was expected, never what the text says
     */
    record Unreadable<T>(Phrase reason) implements Reading<T> {
        @Override
        public String toString() {
            return "unreadable: " + reason;
        }
    }

    static <T> Reading<T> given(T value) {
        return new Given<>(value);
    }

    static <T> Reading<T> absent() {
        return new Absent<>();
    }

    static <T> Reading<T> unreadable(Phrase reason) {
        return new Unreadable<>(reason);
    }

    /** The result of the one function that applies. */
    default <R> R fold(
            Function<? super T, ? extends R> given,
            Supplier<? extends R> absent,
            Function<Phrase, ? extends R> unreadable) {
        if (this instanceof Given<T> some) {
            return given.apply(some.value());
        }
        if (this instanceof Unreadable<T> not) {
            return unreadable.apply(not.reason());
        }
        return absent.get();
    }

    /** This reading with its value, if given, read further. */
    default <R> Reading<R> then(Function<? super T, Reading<R>> further) {
        return fold(further, Reading::absent, Reading::unreadable);
    }

    /** The value, or empty when it was absent or unreadable alike. */
    default Optional<T> toOptional() {
        return fold(Optional::of, Optional::empty, reason -> Optional.empty());
    }
}
