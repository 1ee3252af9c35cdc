package org.countygov.police.progress;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.countygov.value.FreeText;
import org.immutables.value.Value;

/**
 * Everything from which a question about one report may be answered. Throws {@link IllegalArgumentException} for the measures of
 * more than one suspect.
 */
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

    /** Each suspect has codes of their own: a dossier in which the measures of two are would show one the other's. */
    @Value.Check
    default void check() {
        long suspects = cases().stream()
                .filter(tracked -> tracked.workflow().equals(PoliceMilestones.MEASURE.workflow()))
                .count();
        checkArgument(suspects <= 1, "a dossier holds the measures of one suspect, not of %s", suspects);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Assembles a dossier. */
    final class Builder extends ImmutableDossier.Builder {
        Builder() {}
    }
}
