package org.countygov.grid.volunteer;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.countygov.referral.Referral;
import org.countygov.referral.Refers;
import org.countygov.value.FreeText;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Command;
import org.countygov.workflow.Vocabulary;

/** Everything that can be asked about a volunteer post. There is nothing by which somebody could be ordered to serve. */
public sealed interface VolunteerCommand extends Command<VolunteerPost, VolunteerState> {
    /** The commands and the words for them. */
    Vocabulary<VolunteerPost, VolunteerState> VOCABULARY = Vocabulary.of(VolunteerCommand.class)
            .word(Publish.class, "发布岗位", "publish the post")
            .word(Claim.class, "认领岗位", "claim the post")
            .word(Release.class, "退出认领", "release the post")
            .word(CheckIn.class, "签到", "check in")
            .word(MissShift.class, "爽约", "miss the shift")
            .word(ReportFinding.class, "上报发现", "report a finding")
            .word(CheckOut.class, "签退", "check out")
            .word(RecordService.class, "记录服务", "record the service")
            .word(Correct.class, "更正记录", "correct the record")
            .word(CancelPost.class, "取消岗位", "cancel the post")
            .word(Erase.class, "删除记录", "erase the record");

    /**
     * An organiser looks for somebody to serve.
     *
     * @param shift when; empty when nobody has said
     * @param duties what is to be done; empty when nobody has said
     * @param trueInformation whether what is published is true, accurate and complete
     * @param risksStated whether possible risks are stated
     * @param risky whether the post may endanger the volunteer
     * @param trainingNeeded whether training or a licence is needed
     */
    record Publish(
            Optional<Shift> shift,
            Optional<ImmutableSet<Duty>> duties,
            Answer trueInformation,
            Answer risksStated,
            Answer risky,
            Answer trainingNeeded)
            implements VolunteerCommand {}

    /**
     * A volunteer takes the post.
     *
     * @param freely whether of free will
     * @param able whether it fits the volunteer's age, skill and health
     * @param trained whether the volunteer has the training or licence
     * @param otherShifts when the volunteer serves elsewhere; empty when nobody has looked
     * @param minor whether the volunteer is a minor
     * @param guardianConsents whether then the guardian consents or comes along
     * @param insured whether the volunteer is insured against accidents
     */
    record Claim(
            Answer freely,
            Answer able,
            Answer trained,
            Optional<ImmutableSet<Shift>> otherShifts,
            Answer minor,
            Answer guardianConsents,
            Answer insured)
            implements VolunteerCommand {}

    /** The volunteer cannot come after all. Nobody asks why. */
    record Release() implements VolunteerCommand {}

    /** The volunteer is there. */
    record CheckIn(Answer atPlace) implements VolunteerCommand {}

    /** The time of the post has passed without the volunteer. Done by law. */
    record MissShift() implements VolunteerCommand {}

    /** What the volunteer noticed reaches the centre. */
    record ReportFinding(Optional<Referral> referral) implements VolunteerCommand, Refers {}

    /**
     * The service is over.
     *
     * @param endedAt when, if not on the occasion of saying so
     */
    record CheckOut(Optional<Instant> endedAt) implements VolunteerCommand {}

    /**
     * The organiser records the service.
     *
     * @param time how long, or empty for all the time between check-in and check-out
     * @param correct whether the record is true, accurate and complete
     * @param feeCharged whether money was taken for it
     */
    record RecordService(Optional<Duration> time, Answer correct, Answer feeCharged) implements VolunteerCommand {}

    /**
     * The record was wrong. The old version is kept.
     *
     * @param time how long was served; empty when nobody has said
     * @param asked whether the volunteer asks for it
     * @param verified whether it was verified
     */
    record Correct(Optional<Duration> time, Answer asked, Answer verified) implements VolunteerCommand {}

    /** The post is no longer needed. */
    record CancelPost(Optional<FreeText> reason) implements VolunteerCommand {}

    /**
     * The record goes.
     *
     * @param askedByVolunteer whether the volunteer asks for it
     */
    record Erase(Answer askedByVolunteer) implements VolunteerCommand {}
}
