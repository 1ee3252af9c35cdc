package org.countygov.mediation.service;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collection;
import org.countygov.mediation.organisation.Coverage;
import org.countygov.mediation.organisation.NamedUnit;
import org.countygov.mediation.organisation.Term;
import org.countygov.party.UnitId;
import org.countygov.words.Phrase;

/**
 * A place where law is made known (法治宣传阵地), and who answers for it (谁执法谁普法).
 *
 * @param serves the villages, townships or others that it is for
 * @param responsible the department that answers for it
 * @param open from when until when it is in use
 */
public record PublicityPlace(UnitId id, Carrier carrier, ImmutableSet<UnitId> serves, UnitId responsible, Term open) {
    private static final Phrase COUNTS = Phrase.of("有在用的%s", "have one in use: %s");

    /** Which units have a place of the sort in use on the day; two in one village cover it once. */
    public static Coverage coverageOn(
            LocalDate day,
            Carrier carrier,
            ImmutableSet<NamedUnit> units,
            Collection<PublicityPlace> places,
            Phrase source) {
        ImmutableSet.Builder<UnitId> covered = ImmutableSet.builder();
        places.stream()
                .filter(place -> place.carrier() == carrier && place.open().contains(day))
                .forEach(place -> covered.addAll(place.serves()));
        return new Coverage(day, units, ImmutableSet.of(), covered.build(), COUNTS.with(carrier), source);
    }
}
