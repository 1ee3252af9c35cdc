package org.countygov.grid.volunteer;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import org.countygov.grid.shared.GridRole;
import org.countygov.grid.volunteer.VolunteerCommand.*;
import org.countygov.inspection.Activities;
import org.countygov.inspection.Told;
import org.countygov.workflow.Answer;

/** How records of volunteer posts are read: the facts that each activity may bring, by the names that logs give them. */
final class VolunteerActivities {
    static final Activities<VolunteerPost, VolunteerState> ALL = Activities.of(
                    VolunteerPosts.WORKFLOW, GridRole.values())
            .activity(
                    Publish.class,
                    told -> new Publish(
                            shift(told),
                            told.options("duties", Duty.class),
                            told.answer("trueInformation"),
                            told.answer("risksStated"),
                            told.answer("risky"),
                            told.answer("trainingNeeded")))
            .activity(
                    Claim.class,
                    told -> new Claim(
                            told.answer("freely"),
                            told.answer("able"),
                            told.answer("trained"),
                            told.answer("overlaps") == Answer.NO ? Optional.of(ImmutableSet.of()) : Optional.empty(),
                            told.answer("minor"),
                            told.answer("guardianConsents"),
                            told.answer("insured")))
            .activity(Release.class, told -> new Release())
            .activity(CheckIn.class, told -> new CheckIn(told.answer("atPlace")))
            .activity(ReportFinding.class, told -> new ReportFinding(Optional.empty()))
            .activity(CheckOut.class, told -> new CheckOut(told.instant("endedAt")))
            .activity(
                    RecordService.class,
                    told -> new RecordService(minutes(told), told.answer("correct"), told.answer("feeCharged")))
            .activity(Correct.class, told -> new Correct(minutes(told), told.answer("asked"), told.answer("verified")))
            .activity(CancelPost.class, told -> new CancelPost(told.text("reason")))
            .activity(Erase.class, told -> new Erase(told.answer("askedByVolunteer")))
            .complete();

    private VolunteerActivities() {}

    private static Optional<Duration> minutes(Told told) {
        return told.number("minutes").map(BigDecimal::longValue).map(Duration::ofMinutes);
    }

    private static Optional<Shift> shift(Told told) {
        return told.instant("from")
                .flatMap(from -> told.instant("until").filter(from::isBefore).map(until -> new Shift(from, until)));
    }
}
