package org.countygov.grid.volunteer;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.countygov.grid.shared.CommunityClocks;
import org.countygov.grid.shared.GridRole;
import org.countygov.grid.volunteer.VolunteerCommand.CancelPost;
import org.countygov.grid.volunteer.VolunteerCommand.CheckIn;
import org.countygov.grid.volunteer.VolunteerCommand.CheckOut;
import org.countygov.grid.volunteer.VolunteerCommand.Claim;
import org.countygov.grid.volunteer.VolunteerCommand.Correct;
import org.countygov.grid.volunteer.VolunteerCommand.Erase;
import org.countygov.grid.volunteer.VolunteerCommand.Publish;
import org.countygov.grid.volunteer.VolunteerCommand.RecordService;
import org.countygov.grid.volunteer.VolunteerCommand.Release;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Event;
import org.countygov.workflow.Situation;
import org.immutables.value.Value;

/**
 * What the rules need to know of a volunteer post and of whoever claimed it. Why somebody gave a post back, or did not come, is
 * nowhere asked or kept.
 */
@Value.Immutable
public abstract sealed class VolunteerPost permits ImmutableVolunteerPost {
    VolunteerPost() {}

    public abstract Optional<Shift> shift();

    /** The unit that organises the service. */
    public abstract Optional<UnitId> organiser();

    /** Whether the post may endanger the volunteer. */
    @Value.Default
    public Answer risky() {
        return Answer.UNKNOWN;
    }

    /** Whether training or a licence is needed. */
    @Value.Default
    public Answer trainingNeeded() {
        return Answer.UNKNOWN;
    }

    /** Who claimed the post; empty while it is open. */
    public abstract Optional<PersonId> volunteer();

    public abstract Optional<Instant> checkedInAt();

    public abstract Optional<Instant> servedUntil();

    /** Every version of the record, oldest first. */
    public abstract ImmutableList<ServiceRecord> records();

    static VolunteerPost blank() {
        return ImmutableVolunteerPost.builder().build();
    }

    /** The record as it stands. */
    public final Optional<ServiceRecord> currentRecord() {
        return records().isEmpty()
                ? Optional.empty()
                : Optional.of(records().get(records().size() - 1));
    }

    /** How long was served, between check-in and check-out. */
    public final Optional<Duration> served() {
        return checkedInAt().flatMap(from -> servedUntil().map(until -> Duration.between(from, until)));
    }

    // ---- what the law asks
    // ---------------------------------------------------------------------------------------------

    Answer isTrue(Publish publish) {
        return publish.shift().isPresent() ? publish.trueInformation() : Answer.UNKNOWN.and(publish.trueInformation());
    }

    Answer areRisksStated(Publish publish) {
        return publish.risksStated();
    }

    Answer hasNoPolicePower(Publish publish) {
        return Answer.of(publish.duties()
                .map(duties -> duties.stream()
                        .noneMatch(duty ->
                                duty == Duty.IDENTITY_CHECK || duty == Duty.SEARCH || duty == Duty.VEHICLE_CHECK)));
    }

    Answer isOfFreeWill(Claim claim) {
        return claim.freely();
    }

    Answer fitsAbility(Claim claim) {
        return claim.able();
    }

    Answer isTrained(Claim claim) {
        return trainingNeeded().not().or(claim.trained());
    }

    Answer isFreeThen(Claim claim) {
        return Answer.of(shift().flatMap(mine ->
                claim.otherShifts().map(others -> others.stream().noneMatch(mine::overlaps))));
    }

    Answer hasGuardian(Claim claim) {
        return claim.minor().not().or(claim.guardianConsents());
    }

    Answer isNoDangerForMinor(Claim claim) {
        return claim.minor().not().or(risky().not());
    }

    Answer isInsured(Claim claim) {
        return risky().not().or(claim.insured());
    }

    Answer isWhoClaimed(Release release, Situation situation) {
        return isVolunteer(situation.actor().person());
    }

    Answer isBeforeShift(Release release, Situation situation) {
        return Answer.of(shift().map(mine -> situation.at().isBefore(mine.from())));
    }

    Answer isWhoClaimed(CheckIn checkIn, Situation situation) {
        return isVolunteer(situation.actor().person());
    }

    Answer isWithinShift(CheckIn checkIn, Situation situation) {
        return Answer.of(shift().map(mine -> mine.contains(situation.at())));
    }

    Answer isAtPlace(CheckIn checkIn) {
        return checkIn.atPlace();
    }

    Answer isWhoClaimed(VolunteerCommand.ReportFinding report, Situation situation) {
        return isVolunteer(situation.actor().person());
    }

    /** The organiser may check a volunteer out; another volunteer may not. */
    Answer isWhoClaimed(CheckOut checkOut, Situation situation) {
        return situation.actor().role() == GridRole.ORGANISER
                ? Answer.YES
                : isVolunteer(situation.actor().person());
    }

    Answer isAfterCheckIn(CheckOut checkOut, Situation situation) {
        Instant until = checkOut.endedAt().orElse(situation.at());
        return until.isAfter(situation.at())
                ? Answer.NO
                : Answer.of(checkedInAt().map(until::isAfter));
    }

    Answer isWhoOrganised(RecordService record, Situation situation) {
        UnitId unit = situation.actor().unit();
        return unit.isStated() ? Answer.of(organiser().map(unit::equals)) : Answer.UNKNOWN;
    }

    Answer isNotVolunteer(RecordService record, Situation situation) {
        return isVolunteer(situation.actor().person()).not();
    }

    Answer isNoMoreThanServed(RecordService record) {
        return record.time().map(this::isNoMoreThanServed).orElse(Answer.YES);
    }

    private Answer isNoMoreThanServed(Duration time) {
        return Answer.of(served().map(most -> !time.isNegative() && time.compareTo(most) <= 0));
    }

    Answer isCorrect(RecordService record) {
        return record.correct();
    }

    Answer isFree(RecordService record) {
        return record.feeCharged().not();
    }

    Answer isWhoOrganised(Correct correct, Situation situation) {
        UnitId unit = situation.actor().unit();
        return unit.isStated() ? Answer.of(organiser().map(unit::equals)) : Answer.UNKNOWN;
    }

    Answer isAskedByVolunteer(Correct correct) {
        return correct.asked();
    }

    Answer isVerified(Correct correct) {
        return correct.verified();
    }

    Answer isNoMoreThanServed(Correct correct) {
        return correct.time().map(this::isNoMoreThanServed).orElse(Answer.UNKNOWN);
    }

    Answer hasReason(CancelPost cancel) {
        return cancel.reason().isPresent() ? Answer.YES : Answer.UNKNOWN;
    }

    Answer mayBeErased(Erase erase, Situation situation) {
        return erase.askedByVolunteer().or(situation.hasRunOut(CommunityClocks.VOLUNTEER_RETENTION));
    }

    private Answer isVolunteer(PersonId person) {
        return person.isStated() ? Answer.of(volunteer().map(person::equals)) : Answer.UNKNOWN;
    }

    // ---- what each command writes
    // --------------------------------------------------------------------------------------

    VolunteerPost published(Publish publish, Event<VolunteerPost, VolunteerState> event) {
        return edit().withShift(publish.shift())
                .withOrganiser(event.actor().unit())
                .withRisky(publish.risky())
                .withTrainingNeeded(publish.trainingNeeded());
    }

    VolunteerPost claimed(Claim claim, Event<VolunteerPost, VolunteerState> event) {
        return edit().withVolunteer(event.actor().person());
    }

    VolunteerPost released(Release release) {
        return edit().withVolunteer(Optional.empty());
    }

    VolunteerPost checkedIn(CheckIn checkIn, Event<VolunteerPost, VolunteerState> event) {
        return edit().withCheckedInAt(event.at());
    }

    VolunteerPost checkedOut(CheckOut checkOut, Event<VolunteerPost, VolunteerState> event) {
        return edit().withServedUntil(checkOut.endedAt().orElse(event.at()));
    }

    VolunteerPost recorded(RecordService record, Event<VolunteerPost, VolunteerState> event) {
        return record.time().or(this::served).map(time -> with(time, event)).orElse(this);
    }

    VolunteerPost corrected(Correct correct, Event<VolunteerPost, VolunteerState> event) {
        return correct.time().map(time -> with(time, event)).orElse(this);
    }

    private VolunteerPost with(Duration time, Event<VolunteerPost, VolunteerState> event) {
        return time.isNegative()
                ? this
                : edit().withRecords(ImmutableList.<ServiceRecord>builder()
                        .addAll(records())
                        .add(new ServiceRecord(time, event.at()))
                        .build());
    }

    VolunteerPost erased(Erase erase) {
        return blank();
    }

    // ---- what the law waits for
    // ----------------------------------------------------------------------------------------

    Optional<Instant> overAt() {
        return shift().map(Shift::until);
    }

    private ImmutableVolunteerPost edit() {
        return (ImmutableVolunteerPost) this;
    }
}
