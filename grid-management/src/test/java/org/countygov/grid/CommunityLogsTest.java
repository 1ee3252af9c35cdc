package org.countygov.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.countygov.grid.points.PointsAccounts;
import org.countygov.grid.posting.GridPostings;
import org.countygov.grid.residence.ResidenceRegistration;
import org.countygov.grid.visit.AssistanceVisits;
import org.countygov.grid.volunteer.VolunteerPosts;
import org.countygov.inspection.Activities;
import org.countygov.inspection.CaseInspection;
import org.countygov.inspection.Facts;
import org.countygov.inspection.FindingKind;
import org.countygov.inspection.Inspector;
import org.countygov.inspection.LogEntry;
import org.countygov.inspection.LogPosition;
import org.countygov.law.LocalSettings;
import org.countygov.time.BeijingTime;
import org.countygov.time.WorkCalendar;
import org.countygov.words.Worded;
import org.junit.jupiter.api.Test;

/** Other systems' records of life in a community are read, and what is wrong in them is found. */
class CommunityLogsTest {
    private static LogEntry entry(
            int line, String activity, String at, String role, ImmutableMap<String, String> facts) {
        return new LogEntry(
                new LogPosition("log.csv", line),
                "",
                "case-1",
                activity,
                BeijingTime.parse(at),
                false,
                Optional.of("person-" + role),
                Optional.of(role),
                Optional.of("unit-1"),
                Facts.of(facts));
    }

    private static <C, S extends Enum<S> & Worded> CaseInspection<C, S> inspect(
            Activities<C, S> activities, LogEntry... entries) {
        return Inspector.of(activities, WorkCalendar.ofStateCouncil(), LocalSettings.DEFAULTS)
                .inspect("case-1", ImmutableList.copyOf(entries), BeijingTime.parse("2024-12-31 12:00"));
    }

    private static ImmutableList<FindingKind> kinds(CaseInspection<?, ?> inspection) {
        return inspection.findings().stream().map(finding -> finding.kind()).collect(ImmutableList.toImmutableList());
    }

    @Test
    void everyWorkflowIsReadInItsOrder() {
        assertEquals(
                GridWorkflows.ALL,
                GridWorkflows.ACTIVITIES.stream().map(Activities::workflow).toList());
        GridWorkflows.ACTIVITIES.forEach(
                activities -> assertFalse(activities.names().isEmpty()));
    }

    @Test
    void aWorkerWhoRegistersIsFound() {
        ImmutableMap<String, String> arrival = ImmutableMap.of("person", "p1", "group", "内地公民", "outsideHome", "是");
        ImmutableMap<String, String> registration = ImmutableMap.<String, String>builder()
                .put("declarant", "本人")
                .put("fields", "姓名；居住地址")
                .put("documentShown", "是")
                .put("feeCharged", "否")
                .put("receipt", "是")
                .put("householdMoves", "否")
                .buildOrThrow();
        LogEntry arrived = entry(1, "到达", "2024-03-04 09:00", "GRID_WORKER", arrival);
        CaseInspection<?, ?> byWorker = inspect(
                ResidenceRegistration.activities(),
                arrived,
                entry(2, "办理居住登记", "2024-03-05 09:00", "GRID_WORKER", registration));
        assertEquals(ImmutableList.of(FindingKind.REFUSED), kinds(byWorker));
        CaseInspection<?, ?> byPolice = inspect(
                ResidenceRegistration.activities(),
                arrived,
                entry(2, "办理居住登记", "2024-03-05 09:00", "公安机关", registration));
        assertEquals(ImmutableList.of(), kinds(byPolice));
    }

    @Test
    void whatALogDoesNotTellIsNotTakenForTrue() {
        // Neither the consent nor the map is told: not established, and not refused.
        assertEquals(
                ImmutableList.of(FindingKind.NOT_ESTABLISHED),
                kinds(inspect(
                        AssistanceVisits.activities(),
                        entry(
                                1,
                                "提出走访",
                                "2024-03-04 09:00",
                                "网格员",
                                ImmutableMap.of("person", "p1", "purposes", "法律援助", "declinedBefore", "否")),
                        entry(2, "同意", "2024-03-04 10:00", "居民、群众", ImmutableMap.of("underFourteen", "否")),
                        entry(
                                3,
                                "走访",
                                "2024-03-05 10:00",
                                "网格员",
                                ImmutableMap.of("fields", "走访事由；提供的帮助", "helped", "是")))));
        // Nor is it told that the grid was posted, which was to be done promptly.
        assertEquals(
                ImmutableList.of(FindingKind.NOT_ESTABLISHED, FindingKind.CLOCK_OPEN),
                kinds(inspect(
                                GridPostings.activities(),
                                entry(
                                        1,
                                        "draft",
                                        "2024-03-04 09:00",
                                        "TOWNSHIP",
                                        ImmutableMap.of(
                                                "code", "131102001001001",
                                                "kind", "综合网格",
                                                "areas", "east; west",
                                                "fullTimeWorkers", "p1",
                                                "households", "300")),
                                entry(2, "approve", "2024-03-05 09:00", "COUNTY_BODY", ImmutableMap.of())))
                        .stream()
                        .distinct()
                        .collect(ImmutableList.toImmutableList()));
    }

    @Test
    void aGridIsJudgedByTheMapThatTheLogTells() {
        assertEquals(ImmutableList.of(), kinds(approved("131102001001001:east, west；131102001001002：north")));
        // Two grids claim the west; then the north is in no grid; then a code is none.
        assertEquals(
                ImmutableList.of(FindingKind.REFUSED),
                kinds(approved("131102001001001:east,west;131102001001002:west,north")));
        assertEquals(ImmutableList.of(FindingKind.REFUSED), kinds(approved("131102001001001:east,west")));
        assertEquals(ImmutableList.of(FindingKind.NOT_ESTABLISHED), kinds(approved("1311:east,west;no colon")));
    }

    /** A grid of the east and the west of an area that has a north too, approved on this map and posted. */
    private static CaseInspection<?, ?> approved(String map) {
        return inspect(
                GridPostings.activities(),
                entry(
                        1,
                        "draft",
                        "2024-03-04 09:00",
                        "TOWNSHIP",
                        ImmutableMap.of(
                                "code", "131102001001001",
                                "kind", "综合网格",
                                "areas", "east; west",
                                "fullTimeWorkers", "p1",
                                "households", "300")),
                entry(
                        2,
                        "approve",
                        "2024-03-05 09:00",
                        "COUNTY_BODY",
                        ImmutableMap.of("whole", "east; west; north", "map", map)),
                entry(
                        3,
                        "post",
                        "2024-03-06 09:00",
                        "TOWNSHIP",
                        ImmutableMap.of("items", "网格名称;网格范围;网格员姓名;工作联系方式;监督电话")));
    }

    @Test
    void pointsForWhatOneRecordedOneselfAreFound() {
        LogEntry opened =
                entry(1, "openAccount", "2024-03-04 09:00", "MEMBER", ImmutableMap.of("member", "p1", "freely", "yes"));
        ImmutableMap<String, String> earning = ImmutableMap.of(
                "act", "post-7",
                "kind", "VOLUNTEER_SERVICE",
                "points", "50",
                "validUntil", "2026-03-05",
                "recorded", "yes");
        ImmutableMap<String, String> own = ImmutableMap.<String, String>builder()
                .putAll(earning)
                .put("recordedBy", "p1")
                .buildOrThrow();
        assertEquals(
                ImmutableList.of(FindingKind.REFUSED),
                kinds(inspect(
                        PointsAccounts.activities(), opened, entry(2, "earn", "2024-03-05 09:00", "ORGANISER", own))));
        ImmutableMap<String, String> others = ImmutableMap.<String, String>builder()
                .putAll(earning)
                .put("recordedBy", "p9")
                .buildOrThrow();
        assertEquals(
                ImmutableList.of(),
                kinds(inspect(
                        PointsAccounts.activities(),
                        opened,
                        entry(2, "earn", "2024-03-05 09:00", "ORGANISER", others))));
    }

    @Test
    void aMissedShiftFollowsFromTheLogAlone() {
        CaseInspection<?, ?> missed = inspect(
                VolunteerPosts.activities(),
                entry(
                        1,
                        "发布岗位",
                        "2024-03-04 09:00",
                        "ORGANISER",
                        ImmutableMap.<String, String>builder()
                                .put("from", "2024-03-09 09:00")
                                .put("until", "2024-03-09 11:00")
                                .put("duties", "环境卫生")
                                .put("trueInformation", "是")
                                .put("risksStated", "是")
                                .put("risky", "否")
                                .put("trainingNeeded", "否")
                                .buildOrThrow()),
                entry(
                        2,
                        "认领岗位",
                        "2024-03-05 09:00",
                        "VOLUNTEER",
                        ImmutableMap.of("freely", "是", "able", "是", "overlaps", "否", "minor", "否", "insured", "否")));
        assertEquals(ImmutableList.of(), kinds(missed));
        assertEquals(
                Optional.of("NO_SHOW"), missed.file().map(file -> file.state().name()));
    }
}
