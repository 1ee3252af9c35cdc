package org.countygov.mediation.organisation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.countygov.law.LocalSettings;
import org.countygov.mediation.shared.LegalServiceSettings;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;

/**
 * A personal studio (个人调解工作室): one or several mediators who work under a mediator's name or a special one. It belongs to a
 * committee, which seals for it, and is none itself.
 *
 * <p>Source: as an example, the Shenzhen regulation, art. 31; the years of practice are one city's.
 *
 * @param committee the committee it belongs to
 * @param consented whether the committee has consented
 * @param namedBy the justice department, of the district or higher, that named it
 * @param mediators since when each of its mediators has practised
 */
public record PersonalStudio(
        UnitId id,
        UnitId committee,
        boolean consented,
        Optional<UnitId> namedBy,
        ImmutableMap<PersonId, LocalDate> mediators) {

    /** What is wrong with it on the day. One mediator with enough years of practice is enough. */
    public ImmutableSet<Fault> faultsOn(LocalDate day, LocalSettings settings) {
        ImmutableSet.Builder<Fault> faults = ImmutableSet.builder();
        if (!consented) {
            faults.add(Fault.NOT_CONSENTED);
        }
        if (namedBy.isEmpty()) {
            faults.add(Fault.NOT_NAMED);
        }
        if (mediators.isEmpty()) {
            faults.add(Fault.NO_MEDIATOR);
        } else if (mediators.values().stream()
                .allMatch(since ->
                        ChronoUnit.YEARS.between(since, day) < settings.get(LegalServiceSettings.STUDIO_YEARS))) {
            faults.add(Fault.TOO_LITTLE_PRACTICE);
        }
        return faults.build();
    }
}
