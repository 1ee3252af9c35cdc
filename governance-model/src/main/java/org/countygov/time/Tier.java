package org.countygov.time;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import org.countygov.law.Basis;
import org.countygov.law.LocalSettings;
import org.countygov.law.Setting;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** A lawful lengthening of a period: how much, in which case, approved by whom, how often (延长). */
public final class Tier implements Worded {
    private static final int UNLIMITED = Integer.MAX_VALUE;

    private final boolean total;
    private final Optional<Length> most;
    private final Phrase approver;
    private final Optional<Phrase> when;
    private final int times;
    private final boolean afterPrevious;
    private final ImmutableList<Basis> bases;

    private Tier(
            boolean total,
            Optional<Length> most,
            Phrase approver,
            Optional<Phrase> when,
            int times,
            boolean afterPrevious,
            ImmutableList<Basis> bases) {
        this.total = total;
        this.most = most;
        this.approver = approver;
        this.when = when;
        this.times = times;
        this.afterPrevious = afterPrevious;
        this.bases = bases;
    }

    private static Tier of(boolean total, Optional<Length> most, Worded approver) {
        most.ifPresent(length -> checkArgument(
                length.setting().isPresent()
                        || length.standard().mode().endsAtMoment()
                        || length.standard().mode().endsWithDay(),
                "a period is not extended by %s",
                length.standard()));
        return new Tier(total, most, approver.words(), Optional.empty(), 1, false, ImmutableList.of());
    }

    /** To a new total, counted from the trigger of the period: 延长至. */
    public static Tier upTo(TimeLimit total, Worded approver) {
        return of(true, Optional.of(Length.of(total)), approver);
    }

    /** To a new total that the jurisdiction sets. */
    public static Tier upTo(Setting<TimeLimit> total, Worded approver) {
        return of(true, Optional.of(Length.of(total)), approver);
    }

    /** By at most an amount on top of the period as it stands: 延长. */
    public static Tier adding(TimeLimit most, Worded approver) {
        return of(false, Optional.of(Length.of(most)), approver);
    }

    /** By at most an amount that the jurisdiction sets. */
    public static Tier adding(Setting<TimeLimit> most, Worded approver) {
        return of(false, Optional.of(Length.of(most)), approver);
    }

    /** By an amount that the text leaves to those who approve it. */
    public static Tier addingAsSet(Worded approver) {
        return of(false, Optional.empty(), approver);
    }

    /** The case for which it exists, such as a complicated one. */
    public Tier when(String zh, String en) {
        return new Tier(total, most, approver, Optional.of(Phrase.of(zh, en)), times, afterPrevious, bases);
    }

    /** How often it may be granted in one run, instead of once. */
    public Tier times(int times) {
        checkArgument(times >= 1, "times %s is not positive", times);
        return new Tier(total, most, approver, when, times, afterPrevious, bases);
    }

    /** It may be granted again and again. */
    public Tier anyNumberOfTimes() {
        return times(UNLIMITED);
    }

    /** It presupposes that the tier listed before it was granted. */
    public Tier afterThePrevious() {
        return new Tier(total, most, approver, when, times, true, bases);
    }

    /** Where it is written, beyond the provisions of the clock. */
    public Tier under(Basis... provisions) {
        return new Tier(total, most, approver, when, times, afterPrevious, ImmutableList.copyOf(provisions));
    }

    /** Whether an amount is a new total from the trigger, instead of an addition. */
    public boolean isTotal() {
        return total;
    }

    /** The greatest amount in a jurisdiction; empty where the text knows none. */
    public Optional<TimeLimit> most(LocalSettings settings) {
        return most.map(length -> length.in(settings));
    }

    /** Whether the greatest amount is the jurisdiction's own. */
    public Optional<Setting<TimeLimit>> setting() {
        return most.flatMap(Length::setting);
    }

    public Phrase approver() {
        return approver;
    }

    public Optional<Phrase> when() {
        return when;
    }

    /** How often it may be granted in one run; {@link Integer#MAX_VALUE} for any number of times. */
    public int times() {
        return times;
    }

    /** Whether it presupposes the tier listed before it. */
    public boolean isAfterPrevious() {
        return afterPrevious;
    }

    /** Where it is written, beyond the provisions of the clock. */
    public ImmutableList<Basis> bases() {
        return bases;
    }

    /** Whether the amount is one that the tier allows. */
    public boolean admits(TimeLimit amount, LocalSettings settings) {
        return (amount.mode().endsAtMoment() || amount.mode().endsWithDay())
                && (most.isEmpty() || amount.isWithin(most.get().in(settings)));
    }

    /** Whether another version of the law gives the same power, perhaps more or less often. */
    boolean isSamePower(Tier other) {
        return total == other.total
                && most.equals(other.most)
                && approver.equals(other.approver)
                && when.equals(other.when);
    }

    /** Such as 延长30日（上一级公安机关批准）. */
    @Override
    public Phrase words() {
        Phrase amount = most.map(Length::words).orElse(Phrase.of("适当时间", "a suitable time"));
        Phrase words = (total ? Phrase.of("延长至%s（%s）", "up to %s (%s)") : Phrase.of("延长%s（%s）", "%s more (%s)"))
                .with(amount, approver);
        if (when.isPresent()) {
            words = Phrase.of("%2$s：%1$s", "%s, %s").with(words, when.get());
        }
        if (times == UNLIMITED) {
            words = Phrase.of("%s，可以多次", "%s, any number of times").with(words);
        } else if (times > 1) {
            words = Phrase.of("%s，至多%s次", "%s, at most %s times").with(words, Phrase.verbatim(times));
        }
        return words;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tier that
                && total == that.total
                && times == that.times
                && afterPrevious == that.afterPrevious
                && most.equals(that.most)
                && approver.equals(that.approver)
                && when.equals(that.when)
                && bases.equals(that.bases);
    }

    @Override
    public int hashCode() {
        return Objects.hash(total, most, approver, when, times);
    }

    @Override
    public String toString() {
        return words().en();
    }
}
