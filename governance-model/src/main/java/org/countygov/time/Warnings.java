package org.countygov.time;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * When to warn that a period is running out: at parts of it, and at times before its end. A warning is for people; nothing in
 * law follows from it.
 *
 * @param percents parts of the period that have passed, from 1 to 99
 * @param before times before the end, positive
 */
public record Warnings(ImmutableSortedSet<Integer> percents, ImmutableSortedSet<Duration> before) implements Worded {
    public static final Warnings NONE = new Warnings(ImmutableSortedSet.of(), ImmutableSortedSet.of());

    /**
     * One warning of one deadline.
     *
     * @param at when it is due
     */
    public record Warning(Instant at, Phrase words) implements Worded {}

    /** Throws {@link IllegalArgumentException} for parts or times out of range. */
    public Warnings {
        percents.forEach(percent -> checkArgument(percent >= 1 && percent <= 99, "percent %s is not 1 to 99", percent));
        before.forEach(time ->
                checkArgument(!time.isNegative() && !time.isZero(), "time %s before the end is not positive", time));
    }

    /** Warnings at parts of the period. */
    public static Warnings atPercent(Integer... percents) {
        return new Warnings(ImmutableSortedSet.copyOf(percents), ImmutableSortedSet.of());
    }

    /** Warnings at times before the end. */
    public static Warnings before(Duration... times) {
        return new Warnings(ImmutableSortedSet.of(), ImmutableSortedSet.copyOf(times));
    }

    /** These warnings and others. */
    public Warnings and(Warnings others) {
        return new Warnings(
                ImmutableSortedSet.<Integer>naturalOrder()
                        .addAll(percents)
                        .addAll(others.percents)
                        .build(),
                ImmutableSortedSet.<Duration>naturalOrder()
                        .addAll(before)
                        .addAll(others.before)
                        .build());
    }

    /** The warnings that fall between two moments, in order. */
    ImmutableList<Warning> between(Instant trigger, Instant last) {
        List<Warning> warnings = new ArrayList<>();
        Duration whole = Duration.between(trigger, last);
        for (int percent : percents) {
            Instant at = trigger.plusSeconds(whole.toSeconds() * percent / 100);
            warnings.add(new Warning(
                    at, Phrase.of("期间已过%s%%", "%s%% of the time has passed").with(Phrase.verbatim(percent))));
        }
        for (Duration time : before) {
            warnings.add(
                    new Warning(last.minus(time), Phrase.of("距届满%s", "%s left").with(words(time))));
        }
        return warnings.stream()
                .filter(warning -> warning.at().isAfter(trigger) && warning.at().isBefore(last))
                .sorted(Comparator.comparing(Warning::at))
                .collect(ImmutableList.toImmutableList());
    }

    private static Phrase words(Duration time) {
        long minutes = time.toMinutes();
        if (minutes % (24 * 60) == 0) {
            return Phrase.of("%s日", "%s d").with(Phrase.verbatim(minutes / (24 * 60)));
        }
        return minutes % 60 == 0
                ? Phrase.of("%s小时", "%s h").with(Phrase.verbatim(minutes / 60))
                : Phrase.of("%s分钟", "%s min").with(Phrase.verbatim(minutes));
    }

    @Override
    public Phrase words() {
        StringBuilder zh = new StringBuilder("预警：");
        StringBuilder en = new StringBuilder("warnings:");
        percents.forEach(percent -> {
            zh.append(percent).append("% ");
            en.append(' ').append(percent).append('%');
        });
        before.forEach(time -> {
            zh.append("届满前").append(words(time).zh()).append(' ');
            en.append(' ').append(words(time).en()).append(" before");
        });
        return equals(NONE)
                ? Phrase.of("不预警", "no warnings")
                : Phrase.of(zh.toString().strip(), en.toString());
    }
}
