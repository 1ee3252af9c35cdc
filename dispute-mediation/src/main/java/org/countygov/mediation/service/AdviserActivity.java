package org.countygov.mediation.service;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableMultimap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import org.countygov.law.LocalSettings;
import org.countygov.mediation.organisation.NamedUnit;
import org.countygov.mediation.shared.LegalServiceSettings;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;

/**
 * One service of a village legal adviser (法律顾问服务记录). Free of charge, so it has no place for a sum.
 *
 * <p>Source: as examples, the Shandong regulation, arts 16 and 19, and the Shantou regulation, art. 23.
 *
 * @param onSite whether it was given in the village
 * @param minutes how long it took, from 1 to 1440
 * @param riskReported whether a risk was reported
 */
public record AdviserActivity(
        UnitId village,
        PersonId adviser,
        LocalDate date,
        int minutes,
        boolean onSite,
        AdviserTask task,
        boolean riskReported) {
    private static final int MINUTES_A_DAY = 24 * 60;
    private static final int MINUTES_AN_HOUR = 60;

    /** Throws {@link IllegalArgumentException} for a length that no day has. */
    public AdviserActivity {
        checkArgument(
                minutes >= 1 && minutes <= MINUTES_A_DAY, "minutes %s is not from 1 to %s", minutes, MINUTES_A_DAY);
    }

    /** The villages in which advisers were on site for fewer hours in the month than the county asks, by name. */
    public static ImmutableSet<NamedUnit> tooFewHoursIn(
            YearMonth month,
            Collection<NamedUnit> villages,
            Collection<AdviserActivity> activities,
            LocalSettings settings) {
        int needed = settings.get(LegalServiceSettings.ADVISER_HOURS_A_MONTH) * MINUTES_AN_HOUR;
        return villages.stream()
                .filter(village -> activities.stream()
                                .filter(activity -> activity.onSite()
                                        && activity.village().equals(village.id())
                                        && YearMonth.from(activity.date()).equals(month))
                                .mapToInt(AdviserActivity::minutes)
                                .sum()
                        < needed)
                .collect(toImmutableSet());
    }

    /** The villages with fewer lectures than the county asks in the quarter that begins with the month, by name. */
    public static ImmutableSet<NamedUnit> tooFewLecturesInQuarterFrom(
            YearMonth first,
            Collection<NamedUnit> villages,
            Collection<AdviserActivity> activities,
            LocalSettings settings) {
        YearMonth after = first.plusMonths(3);
        return villages.stream()
                .filter(village -> activities.stream()
                                .filter(activity -> activity.task() == AdviserTask.LECTURE
                                        && activity.village().equals(village.id())
                                        && !YearMonth.from(activity.date()).isBefore(first)
                                        && YearMonth.from(activity.date()).isBefore(after))
                                .count()
                        < settings.get(LegalServiceSettings.ADVISER_LECTURES_A_QUARTER))
                .collect(toImmutableSet());
    }

    /**
     * The advisers who serve more villages than the county allows.
     *
     * @param appointments the villages of each adviser
     */
    public static ImmutableSet<PersonId> withTooManyVillages(
            ImmutableMultimap<PersonId, UnitId> appointments, LocalSettings settings) {
        return appointments.keySet().stream()
                .filter(adviser ->
                        ImmutableSet.copyOf(appointments.get(adviser)).size()
                                > settings.get(LegalServiceSettings.VILLAGES_AN_ADVISER))
                .collect(toImmutableSet());
    }
}
