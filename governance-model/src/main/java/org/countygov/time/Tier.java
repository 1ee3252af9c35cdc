package org.countygov.time;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.countygov.law.Basis;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * A lawful lengthening of a period: how much, for what, approved by whom, how often.
 *
 * @param total whether the amount is a new total from the trigger, instead of an addition
 * @param most the greatest amount; empty where the text knows no cap
 * @param approver who must approve
 * @param when the case for which it exists; empty for any
 * @param times how often it may be granted in one run
 * @param afterPrevious whether the tier listed before must have been granted
 * @param bases where it is written, beyond the provisions of the clock itself
 */
public record Tier(
        boolean total,
        Optional<TimeLimit> most,
        Phrase approver,
        Optional<Phrase> when,
        int times,
        boolean afterPrevious,
        ImmutableList<Basis> bases)
        implements Worded {
    /** Up to a total counted from the trigger: 延长至. */
    public static Tier upTo(TimeLimit total, Worded approver) {
        return new Tier(true, Optional.of(total), approver.words(), Optional.empty(), 1, false, ImmutableList.of());
    }

    /** Up to an amount on top: 延长. */
    public static Tier adding(TimeLimit most, Worded approver) {
        return new Tier(false, Optional.of(most), approver.words(), Optional.empty(), 1, false, ImmutableList.of());
    }

    /** An amount on top that the text leaves open. */
    public static Tier addingAsAgreed(Worded approver) {
        return new Tier(false, Optional.empty(), approver.words(), Optional.empty(), 1, false, ImmutableList.of());
    }

    public Tier when(String zh, String en) {
        return new Tier(total, most, approver, Optional.of(Phrase.of(zh, en)), times, afterPrevious, bases);
    }

    public Tier times(int number) {
        return new Tier(total, most, approver, when, number, afterPrevious, bases);
    }

    public Tier withoutLimitOfNumber() {
        return times(Integer.MAX_VALUE);
    }

    /** Only after the tier listed before it. */
    public Tier afterThePrevious() {
        return new Tier(total, most, approver, when, times, true, bases);
    }

    public Tier under(Basis... provisions) {
        return new Tier(total, most, approver, when, times, afterPrevious, ImmutableList.copyOf(provisions));
    }

    @Override
    public Phrase words() {
        throw new UnsupportedOperationException("being written");
    }
}
