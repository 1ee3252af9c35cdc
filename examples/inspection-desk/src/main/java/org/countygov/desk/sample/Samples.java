package org.countygov.desk.sample;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.words.Phrase;

/** The samples that the desk can make. */
public final class Samples {
    private static final int SOUND = 10;

    private Samples() {}

    /** A quarter of a county's mediation, with every fault once. */
    public static final Sample COUNTY_QUARTER = sample(
            "county-quarter",
            Phrase.of("一个县一个季度的调解", "a quarter of a county's mediation"),
            LocalDate.of(2026, 3, 1),
            LocalDate.of(2026, 5, 31),
            MediationStories.ALL);

    /** A month in the grids of a county's townships, with every fault once. */
    public static final Sample TOWNSHIP_MONTH = sample(
            "township-month",
            Phrase.of("乡镇网格的一个月", "a month in the grids of townships"),
            LocalDate.of(2026, 3, 1),
            LocalDate.of(2026, 3, 31),
            GridStories.ALL);

    /** A police station's month under the public-order law of 2025, with every fault once. */
    public static final Sample STATION_MONTH = sample(
            "station-month",
            Phrase.of("一个派出所一个月的案件", "a month's cases of a police station"),
            LocalDate.of(2026, 3, 1),
            LocalDate.of(2026, 3, 31),
            PoliceStories.STATION_MONTH);

    /** Police cases that begin under the public-order law of 2012 and end under that of 2025. */
    public static final Sample YEAR_TURN = sample(
            "year-turn",
            Phrase.of("跨年的治安案件", "police cases across the turn of the year"),
            LocalDate.of(2025, 12, 8),
            LocalDate.of(2025, 12, 11),
            PoliceStories.YEAR_TURN);

    /** A quarter of the police of a city of eleven counties, in some of which faults are more frequent than in others. */
    public static final Sample CITY_QUARTER = new Sample(
            "city-quarter",
            Phrase.of("一个市十一个县一个季度的警情和案件", "a quarter of the police of a city's eleven counties"),
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 3, 31),
            11,
            9,
            60,
            PoliceStories.CITY_QUARTER.stream()
                    .map(story -> new Sample.Part(story, 30, 2))
                    .collect(ImmutableList.toImmutableList()));

    private static final int COUNTIES = 11;

    /** Of the source: five thousand mediation bodies of the city, each of which looks for disputes every day. */
    private static final int BODIES = 5_000 / COUNTIES + 1;

    /** Of the source: the grid workers of a county, each of whom makes a round every day. */
    private static final int GRID_WORKERS = 616;

    /** Of the source: the villages of a county; something in the grid is reported from each every week. */
    private static final int VILLAGES = 538;

    /**
     * A year of a city: what its screeners, grid workers, mediators and police record, day after day. The numbers of bodies, workers
     * and villages are those of the source; how much there is of the rest is a guess, in proportion.
     */
    public static final Sample CITY_YEAR = new Sample(
            "city-year",
            Phrase.of(
                    "一个市十一个县一年的排查、巡查、调解、警情和案件",
                    "a year of a city's eleven counties: screening, patrols, mediation, alerts, cases"),
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 12, 31),
            COUNTIES,
            9,
            60,
            ImmutableList.of(
                    daily(RegisterStories.DAILY, BODIES),
                    daily(PatrolStories.PATROL, GRID_WORKERS),
                    daily(GridStories.RAILING, VILLAGES / 7),
                    daily(PatrolStories.FOOT_PATROL, 9),
                    daily(PatrolStories.VISIT, VILLAGES / 30),
                    daily(MediationStories.NEIGHBOURS, 8),
                    daily(RegisterStories.FIVE_ONES, 1),
                    daily(StationStories.NOT_POLICE, 80),
                    daily(StationStories.ON_THE_SPOT, 16),
                    daily(StationStories.GAMBLING, 3),
                    daily(TheftStories.THEFT, 2)));

    public static final ImmutableList<Sample> ALL =
            ImmutableList.of(COUNTY_QUARTER, TOWNSHIP_MONTH, STATION_MONTH, YEAR_TURN, CITY_QUARTER, CITY_YEAR);

    public static Optional<Sample> named(String name) {
        return ALL.stream().filter(sample -> sample.name().equals(name)).findFirst();
    }

    /** In one county of nine townships. */
    private static Sample sample(
            String name, Phrase words, LocalDate first, LocalDate last, ImmutableList<Story> stories) {
        return new Sample(
                name,
                words,
                first,
                last,
                1,
                9,
                60,
                stories.stream()
                        .map(story -> new Sample.Part(story, SOUND, 1))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** So many times a day in each county, and on the whole once a month and county with each fault. */
    private static Sample.Part daily(Story story, int times) {
        return new Sample.Part(story, 0, 12 * COUNTIES, times);
    }
}
