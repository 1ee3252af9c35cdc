package org.countygov.desk.sample;

import com.google.common.collect.ImmutableList;

/** What a police station sees; its alerts with their cases, measures, property and remedies. */
final class PoliceStories {
    private PoliceStories() {}

    /** Of a month under the public-order law of 2025. */
    static final ImmutableList<Story> STATION_MONTH = ImmutableList.<Story>builder()
            .addAll(StationStories.ALL)
            .addAll(OrderStories.ALL)
            .addAll(TheftStories.ALL)
            .addAll(FilingStories.ALL)
            .addAll(MeasureStories.ALL)
            .addAll(ProcuratorateStories.ALL)
            .addAll(PropertyStories.ALL)
            .build();

    /** Of the first quarter of 2026, with what became of what was found. */
    static final ImmutableList<Story> CITY_QUARTER = ImmutableList.<Story>builder()
            .addAll(STATION_MONTH)
            .addAll(LedgerStories.ALL)
            .build();

    /** Of December 2025, before that law. */
    static final ImmutableList<Story> YEAR_TURN = TurnStories.ALL;
}
