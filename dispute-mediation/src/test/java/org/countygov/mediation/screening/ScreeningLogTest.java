package org.countygov.mediation.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.countygov.inspection.CaseInspection;
import org.countygov.inspection.Facts;
import org.countygov.inspection.Finding;
import org.countygov.inspection.FindingKind;
import org.countygov.inspection.Inspector;
import org.countygov.inspection.LogEntry;
import org.countygov.inspection.LogPosition;
import org.countygov.law.LocalSettings;
import org.countygov.time.BeijingTime;
import org.countygov.time.WorkCalendar;
import org.junit.jupiter.api.Test;

/** Another system's record of a regular round tells which other rounds the unit has. */
class ScreeningLogTest {
    @Test
    void aRoundOfItsOwnDayIsInOrder() {
        assertEquals(ImmutableList.of(), planned("无"));
        assertEquals(ImmutableList.of(), planned("2024-03-03/2024-03-03；2024年3月5日/2024年3月5日"));
    }

    @Test
    void aSecondRoundOfTheDayIsRefused() {
        assertEquals(ImmutableList.of(FindingKind.REFUSED), planned("2024-03-04/2024-03-04"));
    }

    @Test
    void whatIsNoPeriodEstablishesNothing() {
        for (String text : new String[] {"", "2024-03-03", "/2024-03-03", "2024-03-03/尽快", "2024-03-05/2024-03-03"}) {
            assertEquals(ImmutableList.of(FindingKind.NOT_ESTABLISHED), planned(text), text);
        }
    }

    private static ImmutableList<FindingKind> planned(String otherRounds) {
        LogEntry entry = new LogEntry(
                new LogPosition("log.csv", 2),
                "screening-round",
                "village-3",
                "计划排查",
                BeijingTime.parse("2024-03-04 07:30"),
                false,
                Optional.of("p1"),
                Optional.of("单位负责人"),
                Optional.of("village-3"),
                Facts.of(ImmutableMap.<String, String>builder()
                        .put("unit", "village-3")
                        .put("level", "村（社区）")
                        .put("kind", "定期排查")
                        .put("firstDay", "2024-03-04")
                        .put("lastDay", "2024-03-04")
                        .put("due", "2024-03-05")
                        .put("otherRounds", otherRounds)
                        .buildOrThrow()));
        CaseInspection<ScreeningRound, ScreeningState> read = Inspector.of(
                        Screening.activities(), WorkCalendar.ofStateCouncil(), LocalSettings.DEFAULTS)
                .inspect("village-3", ImmutableList.of(entry), BeijingTime.parse("2024-03-04 08:00"));
        return read.findings().stream().map(Finding::kind).collect(ImmutableList.toImmutableList());
    }
}
