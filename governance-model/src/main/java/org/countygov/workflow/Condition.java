package org.countygov.workflow;

import com.google.common.collect.ImmutableList;
import java.util.function.BiFunction;
import org.countygov.law.Basis;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * A requirement of a rule: its words, its test, and where it comes from.
 *
 * @param key the stable name within the workflow
 * @param words what is required, completing the phrase <i>provided that …</i>
 * @param bases the provisions it rests on
 */
public record Condition<C, X>(String key, Phrase words, ImmutableList<Basis> bases, Test<C, X> test) implements Worded {
    /**
     * The test of a condition. A pure function.
     *
     * @param <C> what the case file contains; for a rule that opens a case, as it would be opened
     * @param <X> the command
     */
    @FunctionalInterface
    public interface Test<C, X> {
        Answer answer(C content, X command, Situation situation);
    }

    /** A test that looks at nothing but the file and the command, as most do. */
    record Plain<C, X>(BiFunction<C, X, Answer> function) implements Test<C, X> {
        @Override
        public Answer answer(C content, X command, Situation situation) {
            return function.apply(content, command);
        }
    }
}
