package org.countygov.grid.shared;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.countygov.inspection.Told;
import org.countygov.party.UnitId;
import org.countygov.value.FreeText;

/** How units are read from a record. */
public final class ToldUnits {
    private static final Splitter ITEMS =
            Splitter.on(CharMatcher.anyOf(";；")).trimResults().omitEmptyStrings();
    private static final ImmutableSet<String> NOTHING = ImmutableSet.of("无", "none", "-");

    private ToldUnits() {}

    /** The units named between semicolons; an empty set when the text says there are none, empty when it says nothing. */
    public static Optional<ImmutableSet<UnitId>> units(Told told, String fact) {
        return told.text(fact)
                .map(text -> ITEMS.splitToStream(text.value())
                        .filter(item -> !NOTHING.contains(item))
                        .map(UnitId::of)
                        .collect(ImmutableSet.toImmutableSet()));
    }

    /** The one unit that the text names. */
    public static Optional<UnitId> unit(Told told, String fact) {
        return told.text(fact).map(FreeText::value).map(UnitId::of);
    }
}
