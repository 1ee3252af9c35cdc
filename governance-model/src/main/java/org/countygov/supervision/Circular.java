package org.countygov.supervision;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import org.countygov.law.Basis;
import org.countygov.party.UnitId;
import org.countygov.words.Phrase;

/**
 * A circular that tells units what was found with them (通报). It names units and findings, and no people.
 *
 * @param number its document number
 * @param issuer the body that issues it
 * @param issuedOn the day
 * @param period what it covers
 * @param findings the numbers of the findings, by unit
 * @param bases what allows it, never empty
 */
public record Circular(
        String number,
        UnitId issuer,
        LocalDate issuedOn,
        Period period,
        ImmutableListMultimap<UnitId, String> findings,
        ImmutableList<Basis> bases) {
    /** Throws {@link IllegalArgumentException} for a blank number, no findings, no basis, and a day before the period ends. */
    public Circular {
        checkArgument(!number.isBlank(), "number is blank");
        checkArgument(!findings.isEmpty(), "findings is empty");
        checkArgument(!bases.isEmpty(), "bases is empty");
        checkArgument(!issuedOn.isBefore(period.lastDay()), "issuedOn %s is within the period", issuedOn);
    }

    /** The units it names. */
    public ImmutableSortedSet<UnitId> units() {
        return ImmutableSortedSet.copyOf(Comparator.comparing(UnitId::value), findings.keySet());
    }

    /** A line for each unit: how many findings. */
    public ImmutableList<Phrase> lines() {
        return units().stream()
                .map(unit -> Phrase.of("%s：%s个问题", "%s: %s findings")
                        .with(
                                Phrase.verbatim(unit),
                                Phrase.verbatim(findings.get(unit).size())))
                .collect(ImmutableList.toImmutableList());
    }
}
