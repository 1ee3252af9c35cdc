package org.countygov.value;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What reading a written value came to: the value, or every fault that was found.
 *
 * @param <T> the type of the value
 */
public sealed interface Parsed<T> {
    static <T> Parsed<T> valid(T value) {
        return new Valid<>(value);
    }

    /** Throws {@link IllegalArgumentException} when no fault is given. */
    static <T> Parsed<T> faulty(ImmutableList<? extends ParseFault> faults) {
        return new Faulty<>(ImmutableList.copyOf(faults));
    }

    static <T> Parsed<T> faulty(ParseFault fault) {
        return new Faulty<>(ImmutableList.of(fault));
    }

    /** The value, or empty when there are faults. */
    Optional<T> value();

    /** Every fault, in the order in which the kind of value names them; empty when there is a value. */
    ImmutableList<ParseFault> faults();

    /** The answer of the one function or the other. */
    <R> R fold(Function<? super T, ? extends R> valid, Function<? super ImmutableList<ParseFault>, ? extends R> faulty);

    default boolean isValid() {
        return value().isPresent();
    }

    /**
     * The value. Throws {@link IllegalArgumentException}, naming the argument and the faults but not what was written.
     *
     * @param argument what the message calls the refused text
     */
    default T orElseThrow(String argument) {
        return value().orElseThrow(() -> new IllegalArgumentException(argument + " is refused: "
                + faults().stream().map(ParseFault::name).collect(Collectors.joining(", "))));
    }

    /**
     * A value that was read. It is masked in {@code toString}, because it may be any text.
     *
     * @param <T> its type
     */
    record Valid<T>(T read) implements Parsed<T> {
        @Override
        public Optional<T> value() {
            return Optional.of(read);
        }

        @Override
        public ImmutableList<ParseFault> faults() {
            return ImmutableList.of();
        }

        @Override
        public <R> R fold(
                Function<? super T, ? extends R> valid,
                Function<? super ImmutableList<ParseFault>, ? extends R> faulty) {
            return valid.apply(read);
        }

        @Override
        public String toString() {
            return "valid";
        }
    }

    /**
     * A text that was refused.
     *
     * @param faults why, never empty
     * @param <T> the type that was wanted
     */
    record Faulty<T>(ImmutableList<ParseFault> faults) implements Parsed<T> {
        /** Throws {@link IllegalArgumentException} when no fault is given. */
        public Faulty {
            checkArgument(!faults.isEmpty(), "faults is empty");
        }

        @Override
        public Optional<T> value() {
            return Optional.empty();
        }

        @Override
        public <R> R fold(
                Function<? super T, ? extends R> valid,
                Function<? super ImmutableList<ParseFault>, ? extends R> faulty) {
            return faulty.apply(faults);
        }
    }
}
