package org.countygov.police.progress;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.countygov.value.FreeText;
import org.immutables.value.Value;

/** Everything from which a question about one report may be answered. */
@Value.Immutable
public sealed interface Dossier extends WithDossier permits ImmutableDossier {
    /** The number on the receipt. */
    String reportNo();

    /** The codes with which one may ask, by audience. Whoever has no code is told nothing. */
    @Value.Redacted
    ImmutableMap<Audience, String> queryCodes();

    /** The case files that came of the report: alert, cases, remedies, property. */
    ImmutableList<Tracked<?>> cases();

    /** What may be told in words, if the audience may hear it. */
    @Value.Redacted
    ImmutableMap<Detail, FreeText> details();

    /** Why less is told; empty when nobody has looked, and then no words are told to anybody. */
    Optional<ImmutableSet<Restriction>> restrictions();

    static Builder builder() {
        return new Builder();
    }

    /** Assembles a dossier. */
    final class Builder extends ImmutableDossier.Builder {
        Builder() {}
    }
}
