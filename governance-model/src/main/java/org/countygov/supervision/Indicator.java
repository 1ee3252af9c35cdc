package org.countygov.supervision;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import org.countygov.law.Basis;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * A rate by which work is judged (考核指标): what is counted, and what of it counts as done. A constant, declared as one sentence:
 *
 * <pre>{@code
 * static final Indicator<Handled> ON_TIME = Indicator.<Handled>named("on-time", "按期处置率", "disposed of in time")
 *         .under(RULES.article(32))
 *         .of("期内到期的事项", "what fell due in the period", (event, period) -> period.contains(event.due()))
 *         .counting("在期限内办结的", "what was finished in time", (event, period) -> event.isInTime());
 * }</pre>
 *
 * <p>What counts as done is looked for only among what is counted, so that a rate is never more than all.
 *
 * @param <R> the records it is computed from
 */
public final class Indicator<R> implements Worded {
    private final String id;
    private final Phrase words;
    private final ImmutableList<Basis> bases;
    private final Part<R> counted;
    private final Part<R> done;

    /** Whether a record belongs to a part. A pure function. */
    @FunctionalInterface
    public interface Test<R> {
        boolean holds(R record, Period period);
    }

    /** A part of the records, in words. */
    private record Part<R>(Phrase words, Test<R> test) {}

    private Indicator(String id, Phrase words, ImmutableList<Basis> bases, Part<R> counted, Part<R> done) {
        this.id = id;
        this.words = words;
        this.bases = bases;
        this.counted = counted;
        this.done = done;
    }

    /** Begins the declaration of an indicator. Throws {@link IllegalArgumentException} for an id not in lower case with hyphens. */
    public static <R> Named<R> named(String id, String zh, String en) {
        checkArgument(id.matches("[a-z0-9]+(-[a-z0-9]+)*"), "id \"%s\" is not lower case with hyphens", id);
        return new Named<>(id, Phrase.of(zh, en), ImmutableList.of());
    }

    public String id() {
        return id;
    }

    /** What is judged. */
    @Override
    public Phrase words() {
        return words;
    }

    /** Where it comes from, never empty. */
    public ImmutableList<Basis> bases() {
        return bases;
    }

    /** The formula in words: what is divided by what. */
    public Phrase formula() {
        return Phrase.of("%s÷%s", "%s / %s").with(done.words(), counted.words());
    }

    /** The share among the records in the period. */
    public Share of(Iterable<? extends R> records, Period period) {
        long all = 0;
        long some = 0;
        for (R record : records) {
            if (counted.test().holds(record, period)) {
                all++;
                if (done.test().holds(record, period)) {
                    some++;
                }
            }
        }
        return Share.of(some, all);
    }

    /** The id. */
    @Override
    public String toString() {
        return id;
    }

    /** An indicator that has a name and does not yet count anything. */
    public static final class Named<R> {
        private final String id;
        private final Phrase words;
        private final ImmutableList<Basis> bases;

        private Named(String id, Phrase words, ImmutableList<Basis> bases) {
            this.id = id;
            this.words = words;
            this.bases = bases;
        }

        /** The provisions or conventions it rests on. */
        public Named<R> under(Basis basis, Basis... more) {
            return new Named<>(
                    id,
                    words,
                    ImmutableList.<Basis>builder().add(basis).add(more).build());
        }

        /** What is counted: the denominator. Throws {@link IllegalArgumentException} when it rests on nothing. */
        public Of<R> of(String zh, String en, Test<R> test) {
            checkArgument(!bases.isEmpty(), "indicator %s rests on nothing", id);
            return new Of<>(this, new Part<>(Phrase.of(zh, en), checkNotNull(test, "test")));
        }
    }

    /** An indicator that counts something and does not yet say what of it is done. */
    public static final class Of<R> {
        private final Named<R> named;
        private final Part<R> counted;

        private Of(Named<R> named, Part<R> counted) {
            this.named = named;
            this.counted = counted;
        }

        /** What of it counts as done: the numerator. */
        public Indicator<R> counting(String zh, String en, Test<R> test) {
            return new Indicator<>(
                    named.id,
                    named.words,
                    named.bases,
                    counted,
                    new Part<>(Phrase.of(zh, en), checkNotNull(test, "test")));
        }
    }
}
