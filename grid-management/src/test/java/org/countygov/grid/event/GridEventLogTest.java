package org.countygov.grid.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.countygov.inspection.CaseInspection;
import org.countygov.inspection.Facts;
import org.countygov.inspection.FindingKind;
import org.countygov.inspection.Inspector;
import org.countygov.inspection.LogEntry;
import org.countygov.inspection.LogPosition;
import org.countygov.law.LocalSettings;
import org.countygov.time.BeijingTime;
import org.countygov.time.WorkCalendar;
import org.junit.jupiter.api.Test;

/** Another system's record of an event that should have left the grid at once. */
class GridEventLogTest {
    @Test
    void whatWasFoundAtTheReportIsFoundInEveryStepAfterIt() {
        CaseInspection<?, ?> inspection = Inspector.of(
                        GridEvents.activities(), WorkCalendar.ofStateCouncil(), LocalSettings.DEFAULTS)
                .inspect(
                        "case-1",
                        ImmutableList.of(
                                entry(
                                        1,
                                        "上报",
                                        "GRID_WORKER",
                                        ImmutableMap.<String, String>builder()
                                                .put("grids", "131102001001001")
                                                .put("category", "家庭纠纷")
                                                .put("mandatory", "HARM_TO_MINOR")
                                                .put("source", "网格员上报")
                                                .put("confidential", "是")
                                                .put("replyWished", "否")
                                                .put("complainedOf", "无")
                                                .buildOrThrow()),
                                entry(2, "受理", "CENTRE_CLERK", ImmutableMap.of()),
                                entry(3, "立案", "CENTRE_CLERK", ImmutableMap.of("openTwin", "否", "fileNumber", "7")),
                                // The triage says that there is nothing of the kind; that does not undo the report.
                                entry(
                                        4,
                                        "分流",
                                        "TRIAGE_OFFICER",
                                        ImmutableMap.<String, String>builder()
                                                .put("level", "COMMUNITY")
                                                .put("category", "家庭纠纷")
                                                .put("standard", "和解")
                                                .put("limit", "5个工作日")
                                                .put("onListOrDuty", "是")
                                                .put("mandatory", "无")
                                                .buildOrThrow()),
                                entry(
                                        5,
                                        "移送调解",
                                        "TRIAGE_OFFICER",
                                        ImmutableMap.of("civil", "是", "partyRefuses", "否", "crimeSuspected", "否"))),
                        BeijingTime.parse("2024-03-04 12:00"));
        assertEquals(
                ImmutableList.of(4L, 5L),
                inspection.findings().stream()
                        .filter(finding -> finding.kind() == FindingKind.REFUSED)
                        .map(finding -> finding.position().orElseThrow().line())
                        .collect(ImmutableList.toImmutableList()));
    }

    private static LogEntry entry(int line, String activity, String role, ImmutableMap<String, String> facts) {
        return new LogEntry(
                new LogPosition("log.csv", line),
                "grid-event",
                "case-1",
                activity,
                BeijingTime.parse("2024-03-04 09:0" + line),
                false,
                Optional.of("person-" + role),
                Optional.of(role),
                Optional.of("unit-1"),
                Facts.of(facts));
    }
}
