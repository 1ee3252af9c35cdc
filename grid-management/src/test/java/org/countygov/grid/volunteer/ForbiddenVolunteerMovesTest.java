package org.countygov.grid.volunteer;

import static org.countygov.grid.shared.GridRole.CENTRE_HEAD;
import static org.countygov.grid.shared.GridRole.ORGANISER;
import static org.countygov.grid.shared.GridRole.VOLUNTEER;
import static org.countygov.law.Instruments.IDCARD;
import static org.countygov.law.Instruments.ZJ_ZY;
import static org.countygov.law.Instruments.ZYFW;
import static org.countygov.law.Instruments.ZYJL;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;
import static org.countygov.workflow.Ground.CONDITION_NOT_MET;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.countygov.grid.volunteer.VolunteerCommand.*;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.testkit.ForbiddenMoves;
import org.countygov.testkit.Life;
import org.countygov.time.BeijingTime;
import org.countygov.words.Language;
import org.countygov.workflow.Answer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What looks harmless at a volunteer post and is forbidden, and the story of one evening patrol. */
class ForbiddenVolunteerMovesTest {
    private static final UnitId ASSOCIATION = UnitId.of("volunteers-1");
    private static final Actor HEAD = Actor.of(PersonId.of("organiser-1"), ASSOCIATION, ORGANISER);
    private static final Actor ELSEWHERE = Actor.of(PersonId.of("organiser-2"), UnitId.of("volunteers-2"), ORGANISER);
    private static final Actor LI = Actor.of(PersonId.of("li-1001"), UnitId.UNSTATED, VOLUNTEER);
    private static final Actor WANG = Actor.of(PersonId.of("wang-1002"), UnitId.UNSTATED, VOLUNTEER);
    /** Two hours on a Saturday evening. */
    private static final Shift EVENING =
            new Shift(BeijingTime.parse("2024-05-11 19:00"), BeijingTime.parse("2024-05-11 21:00"));

    private static final Life<VolunteerPost, VolunteerState> NOTHING =
            Life.of(VolunteerPosts.WORKFLOW).at("2024-05-06 09:00").by(HEAD);
    private static final Life<VolunteerPost, VolunteerState> OPEN = NOTHING.does(publish(NO, Duty.SECURITY_PATROL));
    private static final Life<VolunteerPost, VolunteerState> CLAIMED =
            OPEN.by(LI).does(claim(YES, NO, NO));
    private static final Life<VolunteerPost, VolunteerState> SERVED = CLAIMED.at("2024-05-11 19:10")
            .does(new CheckIn(YES))
            .at("2024-05-11 20:40")
            .does(new CheckOut(Optional.empty()));

    private static Publish publish(Answer risky, Duty... duties) {
        return new Publish(Optional.of(EVENING), Optional.of(ImmutableSet.copyOf(duties)), YES, YES, risky, NO);
    }

    private static Claim claim(Answer freely, Answer minor, Answer insured, Shift... others) {
        return new Claim(freely, YES, NO, Optional.of(ImmutableSet.copyOf(others)), minor, YES, insured);
    }

    private static RecordService record(int minutes, Answer fee) {
        return new RecordService(Optional.of(Duration.ofMinutes(minutes)), YES, fee);
    }

    @TestFactory
    Stream<DynamicTest> forbidden() {
        return ForbiddenMoves.of(VolunteerPosts.WORKFLOW)
                .neverAsked("1 assigning a volunteer by order", "assign|order|指派|派遣", ZYFW.article(25))
                .refused(
                        "1 claiming for somebody who does not want to",
                        OPEN.by(LI),
                        claim(NO, NO, NO),
                        CONDITION_NOT_MET,
                        ZYFW.article(25))
                .neverBy("1 claiming by the organiser", ORGANISER, Claim.class)
                .neverBy("1 claiming by the centre", CENTRE_HEAD, Claim.class)
                .neverBy("2 recording the own hours as a volunteer", VOLUNTEER, RecordService.class)
                .refused(
                        "2 recording the own hours as an organiser too",
                        SERVED.by(Actor.of(LI.person(), ASSOCIATION, ORGANISER)),
                        record(90, NO),
                        CONDITION_NOT_MET,
                        ZYJL.article(3))
                .refused(
                        "2 recording what another unit organised",
                        SERVED.by(ELSEWHERE),
                        record(90, NO),
                        CONDITION_NOT_MET,
                        ZYJL.article(3))
                .refused(
                        "2 recording more time than was served",
                        SERVED.by(HEAD),
                        record(91, NO),
                        CONDITION_NOT_MET,
                        ZYFW.article(19))
                .neverAsked("3 taking money from those served", "charge|pay|fee|收费|报酬", ZYFW.article(21))
                .refused(
                        "3 taking money for the record",
                        SERVED.by(HEAD),
                        record(90, YES),
                        CONDITION_NOT_MET,
                        ZYFW.article(19))
                .neverAsked("4 publishing a volunteer's data", "disclos|reveal|公开|公布", ZYFW.article(20))
                .refused(
                        "5 a post with police powers",
                        NOTHING,
                        publish(NO, Duty.SECURITY_PATROL, Duty.IDENTITY_CHECK),
                        CONDITION_NOT_MET,
                        IDCARD.article(15))
                .refused(
                        "6 a minor at a risky post",
                        NOTHING.does(publish(YES, Duty.TRAFFIC_GUIDANCE)).by(LI),
                        claim(YES, YES, YES),
                        CONDITION_NOT_MET,
                        ZJ_ZY.article(9))
                .refused(
                        "7 a risky post without insurance",
                        NOTHING.does(publish(YES, Duty.TRAFFIC_GUIDANCE)).by(LI),
                        claim(YES, NO, NO),
                        CONDITION_NOT_MET,
                        ZYFW.article(17))
                .complete("1", "2", "3", "4", "5", "6", "7")
                .tests();
    }

    @Test
    void anEveningPatrol() {
        // Another claim from 20:30 overlaps, one from 21:00 only touches.
        Shift overlapping = new Shift(BeijingTime.parse("2024-05-11 20:30"), BeijingTime.parse("2024-05-11 22:00"));
        Shift next = new Shift(BeijingTime.parse("2024-05-11 21:00"), BeijingTime.parse("2024-05-11 22:00"));
        assertFalse(OPEN.by(LI).asks(claim(YES, NO, NO, overlapping)).isAccepted());
        assertTrue(OPEN.by(LI).asks(claim(YES, NO, NO, next)).isAccepted());

        // Given back in time, the post is open again, and nothing is kept of who had it.
        Life<VolunteerPost, VolunteerState> released =
                CLAIMED.at("2024-05-11 18:59:59").does(new Release());
        assertEquals(OPEN.file().content(), released.file().content());
        assertFalse(CLAIMED.at("2024-05-11 19:00").asks(new Release()).isAccepted());

        // Nobody else may check in; and once the shift is over the post was missed.
        String refusal = CLAIMED.at("2024-05-11 19:05")
                .by(WANG)
                .isRefused(new CheckIn(YES))
                .in(Language.EN);
        assertTrue(refusal.contains("the volunteer who claimed the post acts"), refusal);
        assertEquals(VolunteerState.CLAIMED, CLAIMED.at("2024-05-11 20:59:59").state());
        assertEquals(VolunteerState.NO_SHOW, CLAIMED.at("2024-05-11 21:00").state());

        // From 19:10 to 20:40: an hour and a half. A correction keeps the old version.
        assertEquals(
                Optional.of(Duration.ofMinutes(90)), SERVED.file().content().served());
        Life<VolunteerPost, VolunteerState> corrected = SERVED.at("2024-05-12 09:00")
                .by(HEAD)
                .does(record(60, NO))
                .at("2024-05-13 09:00")
                .does(new Correct(Optional.of(Duration.ofMinutes(90)), YES, YES));
        assertEquals(
                ImmutableList.of(Duration.ofMinutes(60), Duration.ofMinutes(90)),
                corrected.file().content().records().stream()
                        .map(ServiceRecord::time)
                        .collect(ImmutableList.toImmutableList()));
        assertEquals(
                Optional.of(Duration.ofMinutes(90)),
                corrected.file().content().currentRecord().map(ServiceRecord::time));
    }
}
