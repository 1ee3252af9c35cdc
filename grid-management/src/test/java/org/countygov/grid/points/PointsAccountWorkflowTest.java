package org.countygov.grid.points;

import static org.countygov.grid.shared.GridRole.GRID_WORKER;
import static org.countygov.grid.shared.GridRole.MEMBER;
import static org.countygov.grid.shared.GridRole.ORGANISER;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.grid.points.PointsCommand.*;
import org.countygov.grid.shared.CommunitySettings;
import org.countygov.grid.shared.PointAct;
import org.countygov.law.LocalSettings;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.testkit.Plan;
import org.countygov.testkit.WorkflowContract;
import org.countygov.time.BeijingTime;
import org.countygov.workflow.CaseRef;

/** Points accounts keep the laws of the kernel, and every rule of them is seen from all sides. */
class PointsAccountWorkflowTest extends WorkflowContract<PointsAccount, PointsState> {
    private static final PersonId LI = PersonId.of("li-1001");
    private static final PersonId RECORDER = PersonId.of("recorder-9");
    private static final LocalSettings SHORT = LocalSettings.named("short")
            .with(CommunitySettings.POINTS_VALIDITY, 1)
            .with(CommunitySettings.POINTS_PER_MONTH, 60);

    @Override
    protected Plan<PointsAccount, PointsState> plan() {
        return Plan.of(PointsAccounts.WORKFLOW)
                .acting(
                        Actor.of(LI, UnitId.UNSTATED, MEMBER),
                        Actor.of(PersonId.of("wang-1002"), UnitId.UNSTATED, MEMBER),
                        Actor.of(PersonId.of("organiser-1"), UnitId.of("volunteers-1"), ORGANISER),
                        Actor.of(PersonId.of("worker-3"), UnitId.of("community-7"), GRID_WORKER))
                .asking(new OpenAccount(LI, YES), new OpenAccount(LI, NO))
                .askingAt(now -> earn("one", now, 24))
                .askingAt(now -> earn("two", now, 24))
                .askingAt(now -> earn("one", now, 1))
                .asking(
                        new Earn(
                                new CaseRef("volunteer-post", "one"),
                                Optional.of(PointAct.VOLUNTEER_SERVICE),
                                1_000,
                                Optional.empty(),
                                NO,
                                Optional.of(LI)),
                        new Redeem(Optional.of(ExchangeKind.SMALL_GOODS), YES, 30),
                        new Redeem(Optional.of(ExchangeKind.CASH), NO, 0),
                        new ReverseEarn(0, YES),
                        new ReverseEarn(1, NO),
                        new CancelRedemption(1, YES),
                        new CancelRedemption(0, NO),
                        new Freeze(YES, YES),
                        new Freeze(NO, NO),
                        new Contest(),
                        new Unfreeze(YES),
                        new Unfreeze(NO),
                        new CloseAccount(YES),
                        new CloseAccount(NO))
                .hiding("recorder-9")
                .startingOn(LocalDate.of(2024, 3, 4))
                .under(LocalSettings.DEFAULTS, SHORT)
                .waiting(Duration.ofDays(40));
    }

    private static Earn earn(String act, Instant now, int months) {
        return new Earn(
                new CaseRef("volunteer-post", act),
                Optional.of(PointAct.VOLUNTEER_SERVICE),
                50,
                Optional.of(BeijingTime.date(now).plusMonths(months)),
                YES,
                Optional.of(RECORDER));
    }
}
