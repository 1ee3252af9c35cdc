package org.countygov.grid.shared;

import com.google.common.collect.ImmutableSet;
import java.util.stream.Collectors;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** The powers that governance centres of a jurisdiction hold. */
public record CentrePowers(ImmutableSet<Power> held) implements Worded {
    /** All four. */
    public static final CentrePowers ALL = new CentrePowers(ImmutableSet.copyOf(Power.values()));

    public static CentrePowers of(Power... held) {
        return new CentrePowers(ImmutableSet.copyOf(held));
    }

    public boolean include(Power power) {
        return held.contains(power);
    }

    @Override
    public Phrase words() {
        return held.isEmpty()
                ? Phrase.of("无", "none")
                : Phrase.of(
                        held.stream().map(power -> power.words().zh()).collect(Collectors.joining("、")),
                        held.stream().map(power -> power.words().en()).collect(Collectors.joining(", ")));
    }
}
