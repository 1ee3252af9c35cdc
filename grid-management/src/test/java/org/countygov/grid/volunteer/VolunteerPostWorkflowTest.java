package org.countygov.grid.volunteer;

import static org.countygov.grid.shared.GridRole.GRID_WORKER;
import static org.countygov.grid.shared.GridRole.ORGANISER;
import static org.countygov.grid.shared.GridRole.VOLUNTEER;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.grid.shared.CommunitySettings;
import org.countygov.grid.volunteer.VolunteerCommand.*;
import org.countygov.law.LocalSettings;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.testkit.Plan;
import org.countygov.testkit.WorkflowContract;
import org.countygov.time.TimeLimit;
import org.countygov.value.FreeText;
import org.countygov.workflow.Answer;

/** Volunteer posts keep the laws of the kernel, and every rule of them is seen from all sides. */
class VolunteerPostWorkflowTest extends WorkflowContract<VolunteerPost, VolunteerState> {
    private static final UnitId ASSOCIATION = UnitId.of("volunteers-1");
    private static final LocalSettings NUMBERED = LocalSettings.named("numbered")
            .with(CommunitySettings.VOLUNTEER_RETENTION, TimeLimit.days(30))
            .with(CommunitySettings.SERVICE_RECORD, TimeLimit.days(3));

    @Override
    protected Plan<VolunteerPost, VolunteerState> plan() {
        return Plan.of(VolunteerPosts.WORKFLOW)
                .acting(
                        Actor.of(PersonId.of("organiser-1"), ASSOCIATION, ORGANISER),
                        Actor.of(PersonId.of("organiser-2"), UnitId.of("volunteers-2"), ORGANISER),
                        // A volunteer who is an organiser too.
                        Actor.of(PersonId.of("li-1001"), ASSOCIATION, ORGANISER),
                        Actor.of(PersonId.of("li-1001"), UnitId.UNSTATED, VOLUNTEER),
                        Actor.of(PersonId.of("wang-1002"), UnitId.UNSTATED, VOLUNTEER),
                        Actor.of(PersonId.of("worker-3"), UnitId.of("community-7"), GRID_WORKER))
                .askingAt(now -> publish(now, Duty.SECURITY_PATROL, YES))
                .askingAt(now -> publish(now, Duty.SEARCH, NO))
                .askingAt(now -> claim(YES, now.plus(Duration.ofDays(9))))
                .askingAt(now -> claim(NO, now))
                .askingAt(now -> new CheckOut(Optional.of(now)))
                .askingAt(now -> new CheckOut(Optional.of(now.plus(Duration.ofHours(1)))))
                .asking(
                        new Release(),
                        new CheckIn(YES),
                        new CheckIn(NO),
                        new ReportFinding(Optional.empty()),
                        new RecordService(Optional.empty(), YES, NO),
                        new RecordService(Optional.of(Duration.ofDays(90)), NO, YES),
                        new Correct(Optional.of(Duration.ofMinutes(5)), YES, YES),
                        new Correct(Optional.of(Duration.ofDays(90)), NO, NO),
                        new CancelPost(Optional.of(FreeText.of("rain all week"))),
                        new CancelPost(Optional.empty()),
                        new Erase(YES),
                        new Erase(NO))
                .startingOn(LocalDate.of(2021, 12, 6))
                .under(LocalSettings.DEFAULTS, NUMBERED)
                .waiting(Duration.ofDays(40))
                .hiding("rain all week")
                .accepting("condition REASON_GIVEN of CancelPost never fails", "it is given or not known");
    }

    private static Publish publish(Instant now, Duty duty, Answer answer) {
        Shift shift = new Shift(now.plus(Duration.ofHours(4)), now.plus(Duration.ofDays(2)));
        return new Publish(Optional.of(shift), Optional.of(ImmutableSet.of(duty)), answer, answer, YES, YES);
    }

    private static Claim claim(Answer answer, Instant elsewhere) {
        return new Claim(
                answer,
                answer,
                answer,
                Optional.of(ImmutableSet.of(new Shift(elsewhere, elsewhere.plus(Duration.ofHours(30))))),
                answer.not(),
                NO,
                answer);
    }
}
