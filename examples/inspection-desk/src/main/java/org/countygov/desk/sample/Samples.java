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

    public static final ImmutableList<Sample> ALL =
            ImmutableList.of(COUNTY_QUARTER, TOWNSHIP_MONTH, STATION_MONTH, YEAR_TURN, CITY_QUARTER);

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
}
