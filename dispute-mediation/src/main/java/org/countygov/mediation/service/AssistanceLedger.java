package org.countygov.mediation.service;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.law.LocalSettings;
import org.countygov.mediation.shared.LegalServiceSettings;

/**
 * An assistance ledger, for one purpose: assistance. It gives out lines of adults only, figures only where they are large enough to
 * hide everybody, and sorts nobody by being on it.
 */
public record AssistanceLedger(ImmutableList<AssistanceEntry> entries) {
    /** The lines that may still be kept on the day. */
    public AssistanceLedger keptOn(LocalDate day, LocalSettings settings) {
        return new AssistanceLedger(entries.stream()
                .filter(entry -> !day.isAfter(entry.keptUntil(settings)))
                .collect(toImmutableList()));
    }

    /** The lines that may be handed to another office: none of a minor. */
    public ImmutableList<AssistanceEntry> lines() {
        return entries.stream().filter(entry -> !entry.minor()).collect(toImmutableList());
    }

    /** How many people got each sort of help, minors among them; empty where too few did for nobody to be recognised. */
    public ImmutableMap<Assistance, Optional<Integer>> figures(LocalSettings settings) {
        int least = settings.get(LegalServiceSettings.SMALL_CELL);
        ImmutableMap.Builder<Assistance, Optional<Integer>> figures = ImmutableMap.builder();
        for (Assistance what : Assistance.values()) {
            int people = (int) entries.stream()
                    .filter(entry -> entry.help().stream().anyMatch(help -> help.what() == what))
                    .count();
            figures.put(what, people < least ? Optional.empty() : Optional.of(people));
        }
        return figures.buildOrThrow();
    }
}
