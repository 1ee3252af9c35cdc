package org.countygov.time;

import com.google.common.collect.ImmutableList;
import org.countygov.law.Basis;
import org.countygov.law.LocalSettings;

/** One version of a {@link Clock}, as in force between two dates. */
@SuppressWarnings("DoNotCallSuggester") // being written
public final class Terms {
    private Terms() {}

    /** The limit in this jurisdiction. */
    public TimeLimit limit(LocalSettings settings) {
        throw new UnsupportedOperationException("being written");
    }

    public RestDayRule restDayRule(LocalSettings settings) {
        throw new UnsupportedOperationException("being written");
    }

    public ImmutableList<Tier> tiers() {
        throw new UnsupportedOperationException("being written");
    }

    public ImmutableList<Basis> bases() {
        throw new UnsupportedOperationException("being written");
    }
}
