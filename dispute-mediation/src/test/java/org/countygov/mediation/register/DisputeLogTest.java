package org.countygov.mediation.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
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
import org.countygov.value.FreeText;
import org.junit.jupiter.api.Test;

/** Another system's record of a registered dispute is read: the plan with its steps. */
class DisputeLogTest {
    @Test
    void thePlanIsReadStepByStep() {
        CaseInspection<RegisteredDispute, DisputeState> read = assigned("听取两村意见:2024-03-08；调解：2024年3月12日");
        assertEquals(ImmutableList.of(), kinds(read));
        assertEquals(
                Optional.of(Plan.of(
                        1,
                        new Plan.Step(FreeText.of("听取两村意见"), LocalDate.of(2024, 3, 8)),
                        new Plan.Step(FreeText.of("调解"), LocalDate.of(2024, 3, 12)))),
                read.file().orElseThrow().content().plan());
    }

    @Test
    void aStepWithoutADayLeavesThePlanUnknown() {
        assertEquals(ImmutableList.of(FindingKind.NOT_ESTABLISHED), kinds(assigned("听取两村意见:2024-03-08；调解")));
        assertEquals(ImmutableList.of(FindingKind.NOT_ESTABLISHED), kinds(assigned("调解:尽快")));
        assertEquals(ImmutableList.of(FindingKind.NOT_ESTABLISHED), kinds(assigned("")));
    }

    private static CaseInspection<RegisteredDispute, DisputeState> assigned(String steps) {
        return Inspector.of(DisputeRegister.activities(), WorkCalendar.ofStateCouncil(), LocalSettings.DEFAULTS)
                .inspect(
                        "water",
                        ImmutableList.of(
                                entry(1, "发现纠纷", "2024-03-04 09:00", "网格员", ImmutableMap.of("level", "关注")),
                                entry(
                                        2,
                                        "登记",
                                        "2024-03-04 10:00",
                                        "司法所",
                                        ImmutableMap.of("oneIssue", "是", "duplicates", "无")),
                                entry(
                                        3,
                                        "落实包案",
                                        "2024-03-05 09:00",
                                        "党委政府领导会议",
                                        ImmutableMap.<String, String>builder()
                                                .put("issue", "用水争议")
                                                .put("team", "p1;p2")
                                                .put("leadUnit", "town-7")
                                                .put("leaders", "p3")
                                                .put("post", "副乡镇长")
                                                .put("planVersion", "1")
                                                .put("planSteps", steps)
                                                .put("toTheEnd", "是")
                                                .buildOrThrow())),
                        BeijingTime.parse("2024-03-05 12:00"));
    }

    private static LogEntry entry(
            int line, String activity, String at, String role, ImmutableMap<String, String> facts) {
        return new LogEntry(
                new LogPosition("log.csv", line),
                "registered-dispute",
                "water",
                activity,
                BeijingTime.parse(at),
                false,
                Optional.of("person-" + role),
                Optional.of(role),
                Optional.of("town-7"),
                Facts.of(facts));
    }

    private static ImmutableList<FindingKind> kinds(CaseInspection<?, ?> inspection) {
        return inspection.findings().stream().map(finding -> finding.kind()).collect(ImmutableList.toImmutableList());
    }
}
