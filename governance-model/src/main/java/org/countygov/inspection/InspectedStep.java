package org.countygov.inspection;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Optional;
import org.countygov.law.Basis;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * One recorded action, or one thing that the law did by itself, and what the rules say of it.
 *
 * @param entry the recorded action; empty for what the law did
 * @param action its words
 * @param outcome what the rules say
 * @param state the name of the state in which the case then stood, and its words; empty while the case is not open
 * @param bases the provisions of the rule that was applied
 * @param findings what was found in this step
 */
public record InspectedStep(
        Optional<LogEntry> entry,
        Instant at,
        Phrase action,
        Outcome outcome,
        Optional<String> state,
        Optional<Phrase> stateWords,
        ImmutableList<Basis> bases,
        ImmutableList<Finding> findings) {

    /** What the rules say of a recorded action. */
    public enum Outcome implements Worded {
        /** The rules accept it. */
        ACCEPTED("符合规则", "accepted"),
        /** Nothing on record speaks against it, but the record does not show everything that the rules ask. */
        NOT_ESTABLISHED("未载明部分条件", "not fully established"),
        /** The rules refuse it; the inspection follows the record. */
        REFUSED("不符合规则", "refused"),
        /** The law did it by itself. */
        BY_LAW("依法自动发生", "by law"),
        /** It is not understood, or on record twice, and is passed over. */
        PASSED_OVER("未予采用", "passed over");

        private final Phrase words;

        Outcome(String zh, String en) {
            this.words = Phrase.of(zh, en);
        }

        @Override
        public Phrase words() {
            return words;
        }
    }
}
