package org.countygov.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.countygov.grid.centre.CentreRequests;
import org.countygov.grid.consultation.Consultations;
import org.countygov.grid.event.GridEvents;
import org.countygov.grid.handoff.EnforcementHandoffs;
import org.countygov.grid.item.GridItems;
import org.countygov.grid.patrol.PatrolRounds;
import org.countygov.grid.points.PointsAccounts;
import org.countygov.grid.posting.GridPostings;
import org.countygov.grid.residence.ResidencePermit;
import org.countygov.grid.residence.ResidenceRegistration;
import org.countygov.grid.shared.CommunitySettings;
import org.countygov.grid.shared.GridSettings;
import org.countygov.grid.supervision.SupervisionOrders;
import org.countygov.grid.visit.AssistanceVisits;
import org.countygov.grid.volunteer.VolunteerPosts;
import org.countygov.publish.NotModelled;
import org.countygov.testkit.PublishedPages;
import org.countygov.testkit.PublishedPages.Page;
import org.countygov.words.Phrase;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The pages under docs/workflows say what the rules say, for every workflow of the module. */
class PublishedPagesTest {
    private static Stream<Page> pages() {
        return Stream.of(
                new Page(
                        GridEvents.WORKFLOW,
                        GridSettings.ALL,
                        NotModelled.move(
                                Phrase.of(
                                        "城市管理部件、事件的分级处置时限的自动选择",
                                        "choosing the limit of city management by component and incident"),
                                Phrase.of(
                                        "各地分级表不一，由县级设定", "the tables differ from city to city; the county sets them"))),
                new Page(PatrolRounds.WORKFLOW, GridSettings.ALL),
                new Page(CentreRequests.WORKFLOW, GridSettings.ALL),
                new Page(SupervisionOrders.WORKFLOW, GridSettings.ALL),
                new Page(
                        ResidenceRegistration.WORKFLOW,
                        CommunitySettings.ALL,
                        NotModelled.move(
                                Phrase.of("外国人住宿登记", "registration of foreigners"),
                                Phrase.of(
                                        "另行记录，二十四小时内，不入本登记",
                                        "a record of its own, within 24 hours, never in this register"))),
                new Page(ResidencePermit.WORKFLOW, CommunitySettings.ALL),
                new Page(
                        VolunteerPosts.WORKFLOW,
                        CommunitySettings.ALL,
                        NotModelled.move(
                                Phrase.of("指派志愿者", "assigning a volunteer by order"),
                                Phrase.of("法律禁止强行指派", "the law forbids it"))),
                new Page(
                        PointsAccounts.WORKFLOW,
                        CommunitySettings.ALL,
                        NotModelled.move(
                                Phrase.of("提现、转让、扣罚私人行为", "cash, transfer, and deduction for private conduct"),
                                Phrase.of("积分是感谢，不是报酬或者评分", "points are thanks, neither wages nor a score"))),
                new Page(GridItems.WORKFLOW, CommunitySettings.ALL),
                new Page(GridPostings.WORKFLOW, CommunitySettings.ALL),
                new Page(AssistanceVisits.WORKFLOW, CommunitySettings.ALL),
                new Page(EnforcementHandoffs.WORKFLOW, GridSettings.ALL),
                new Page(Consultations.WORKFLOW, GridSettings.ALL));
    }

    @TestFactory
    Stream<DynamicTest> page() {
        return PublishedPages.ofTheProject().tests(pages());
    }

    @Test
    void everyWorkflowHasAPage() {
        assertEquals(
                ImmutableSet.copyOf(GridWorkflows.ALL),
                pages().map(Page::workflow).collect(ImmutableSet.toImmutableSet()));
    }
}
