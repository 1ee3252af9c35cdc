package org.countygov.workflow;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countygov.words.Language;
import org.countygov.words.Phrase;

/** The answer to a command: the case file as it then stands, or every reason why not. */
public sealed interface Decision<C, S extends Enum<S>> {
    /** The command took effect; the file now ends with its event. */
    record Accepted<C, S extends Enum<S>>(CaseFile<C, S> file) implements Decision<C, S> {}

    /**
     * The command had no effect.
     *
     * @param reasons every reason, at least one
     * @param possible the rules that lead on from where the case stands, for whoever they entitle
     */
    record Rejected<C, S extends Enum<S>>(ImmutableList<Reason> reasons, ImmutableList<Rule<C, S, ?>> possible)
            implements Decision<C, S> {
        /** The reasons and what is possible instead, a line each. */
        public String in(Language language) {
            Stream<String> lines = reasons.stream().map(reason -> reason.in(language));
            if (!possible.isEmpty()) {
                lines = Stream.concat(
                        lines,
                        Stream.concat(
                                Stream.of(POSSIBLE.in(language)),
                                possible.stream().map(rule -> "  " + rule.in(language))));
            }
            return lines.collect(Collectors.joining("\n"));
        }

        private static final Phrase POSSIBLE = Phrase.of("目前可以：", "Possible now:");
    }

    default boolean isAccepted() {
        return this instanceof Accepted;
    }

    /** Takes the answer apart. */
    default <T> T fold(
            Function<? super CaseFile<C, S>, ? extends T> accepted,
            Function<? super Rejected<C, S>, ? extends T> rejected) {
        return this instanceof Accepted<C, S> yes ? accepted.apply(yes.file()) : rejected.apply((Rejected<C, S>) this);
    }

    /** The file; throws {@link IllegalStateException} with the reasons when rejected. For callers who know better. */
    default CaseFile<C, S> orElseThrow() {
        return fold(file -> file, no -> {
            throw new IllegalStateException("rejected: " + no.in(Language.EN));
        });
    }
}
