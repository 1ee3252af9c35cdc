package org.countygov.workflow;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.countygov.words.Language;

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
            StringBuilder text = new StringBuilder();
            for (Reason reason : reasons) {
                text.append(reason.in(language)).append('\n');
            }
            for (Rule<C, S, ?> rule : possible) {
                text.append(text.indexOf(POSSIBLE.in(language)) < 0 ? POSSIBLE.in(language) + "\n" : "")
                        .append("  ")
                        .append(rule.in(language))
                        .append('\n');
            }
            return text.toString();
        }

        private static final org.countygov.words.Phrase POSSIBLE =
                org.countygov.words.Phrase.of("目前可以:", "Possible now:");
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
