package org.countygov.benchmarks;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;
import org.countygov.workflow.Answer;

/**
 * What the common toy workflow remembers: the sum of all that was asked.
 *
 * @param sum of the amounts
 */
public record Tally(long sum) {
    /** What every library is asked to guard. */
    public static final int MOST = 1_000;

    /** The condition of the toy workflow. */
    public enum That implements Worded {
        AMOUNT_ALLOWED;

        @Override
        public Phrase words() {
            return Phrase.of("金额在限额以内", "the amount is within the limit");
        }
    }

    Answer allows(RequestCommand command) {
        return Answer.of(command.amount() <= MOST);
    }

    Tally plus(RequestCommand command) {
        return new Tally(sum + command.amount());
    }
}
