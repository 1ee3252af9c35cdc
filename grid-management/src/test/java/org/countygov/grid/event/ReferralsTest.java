package org.countygov.grid.event;

import static org.countygov.grid.event.Samples.*;
import static org.countygov.referral.OpenReferral.Fault.*;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import org.countygov.grid.GridWorkflows;
import org.countygov.grid.event.GridEventCommand.*;
import org.countygov.grid.shared.EmergencyTarget;
import org.countygov.grid.shared.GridRole;
import org.countygov.grid.shared.RefusalGround;
import org.countygov.grid.volunteer.Duty;
import org.countygov.grid.volunteer.Shift;
import org.countygov.grid.volunteer.VolunteerCommand;
import org.countygov.grid.volunteer.VolunteerPost;
import org.countygov.grid.volunteer.VolunteerPosts;
import org.countygov.grid.volunteer.VolunteerState;
import org.countygov.law.Basis;
import org.countygov.law.Instruments;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.referral.OpenReferral;
import org.countygov.referral.Receipt;
import org.countygov.referral.Referral;
import org.countygov.referral.ReferralLedger;
import org.countygov.testkit.Life;
import org.countygov.time.BeijingTime;
import org.countygov.value.FreeText;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.CaseRef;
import org.junit.jupiter.api.Test;

/** What the grid hands to mediators and police, and what others hand to the grid, is answered for or found. */
class ReferralsTest {
    private static final UnitId MEDIATORS = UnitId.of("town-mediators");
    private static final UnitId POLICE = UnitId.of("police-110");
    private static final CaseRef EVENT = new CaseRef(GridEvents.WORKFLOW.name(), "told");

    private static Optional<Referral> referral(UnitId to, Basis basis) {
        return Optional.of(Referral.of(EVENT, to, FreeText.of("a quarrel about a drain"), basis));
    }

    private static ImmutableList<OpenReferral.Fault> faults(ImmutableList<Receipt> receipts, CaseFile<?, ?>... files) {
        return ReferralLedger.open(ImmutableList.copyOf(files), GridWorkflows.ALL, receipts).stream()
                .map(OpenReferral::fault)
                .collect(ImmutableList.toImmutableList());
    }

    private static Life<GridEvent, GridEventState> accepted() {
        return Life.of(GridEvents.WORKFLOW)
                .at("2024-03-04 09:00")
                .by(WORKER)
                .does(report(EventSource.GRID_WORKER))
                .by(CLERK)
                .does(new Accept())
                .at("2024-03-04 10:00");
    }

    @Test
    void whatGoesToMediationComesBackOneWayOrTheOther() {
        Life<GridEvent, GridEventState> atMediation = accepted()
                .by(OFFICER)
                .does(new TransferToMediation(YES, NO, NO, referral(MEDIATORS, Instruments.PML.article(17))));
        assertEquals(ImmutableList.of(UNDELIVERED), faults(ImmutableList.of(), atMediation.file()));
        Receipt slip = new Receipt(EVENT, MEDIATORS, at("2024-03-04 11:00"), Receipt.Stage.RECEIVED);
        assertEquals(ImmutableList.of(UNANSWERED), faults(ImmutableList.of(slip), atMediation.file()));
        Life<GridEvent, GridEventState> back =
                atMediation.at("2024-03-20 09:00").by(CLERK);
        assertEquals(
                ImmutableList.of(),
                faults(
                        ImmutableList.of(slip),
                        back.does(new MediationFailed(YES, YES, DECISION, NUMBER))
                                .file()));
        assertEquals(
                ImmutableList.of(),
                faults(
                        ImmutableList.of(),
                        back.does(new MediationSettled(YES, Optional.of(MEDIATORS)))
                                .file()));
    }

    @Test
    void whatLeavesForThePoliceIsOpenUntilThePoliceAnswer() {
        CaseFile<?, ?> left = accepted()
                .does(new TransferEmergency(
                        YES,
                        ImmutableSet.of(),
                        Optional.of(EmergencyTarget.POLICE_110),
                        referral(POLICE, Instruments.BJ_JS.article(11))))
                .file();
        assertEquals(ImmutableList.of(UNDELIVERED), faults(ImmutableList.of(), left));
        assertEquals(
                ImmutableList.of(),
                faults(
                        ImmutableList.of(new Receipt(EVENT, POLICE, at("2024-03-04 10:05"), Receipt.Stage.ANSWERED)),
                        left));
        assertEquals(
                ImmutableList.of(NOT_STATED),
                faults(
                        ImmutableList.of(),
                        accepted()
                                .does(new TransferEmergency(
                                        YES,
                                        ImmutableSet.of(),
                                        Optional.of(EmergencyTarget.POLICE_110),
                                        Optional.empty()))
                                .file()));
    }

    @Test
    void whatAVolunteerNoticedReachesTheCentre() {
        UnitId association = UnitId.of("volunteers");
        Instant begin = at("2024-03-04 08:00");
        CaseRef post = new CaseRef(VolunteerPosts.WORKFLOW.name(), "told");
        Life<VolunteerPost, VolunteerState> onDuty = Life.of(VolunteerPosts.WORKFLOW)
                .at("2024-03-01 09:00")
                .by(Actor.of(PersonId.of("organiser-1"), association, GridRole.ORGANISER))
                .does(new VolunteerCommand.Publish(
                        Optional.of(new Shift(begin, at("2024-03-04 12:00"))),
                        Optional.of(ImmutableSet.of(Duty.SECURITY_PATROL)),
                        YES,
                        YES,
                        NO,
                        NO))
                .by(Actor.of(PersonId.of("volunteer-1"), UnitId.UNSTATED, GridRole.VOLUNTEER))
                .does(new VolunteerCommand.Claim(YES, YES, YES, Optional.of(ImmutableSet.of()), NO, NO, YES))
                .at(begin)
                .does(new VolunteerCommand.CheckIn(YES))
                .at("2024-03-04 08:30")
                .does(new VolunteerCommand.ReportFinding(Optional.of(
                        Referral.of(post, CENTRE, FreeText.of("a drain overflows"), Instruments.ZYFW.article(22)))));
        assertEquals(ImmutableList.of(UNDELIVERED), faults(ImmutableList.of(), onDuty.file()));

        Life<GridEvent, GridEventState> event = Life.of(GridEvents.WORKFLOW)
                .at("2024-03-04 08:40")
                .by(CLERK)
                .does(new Report(
                        Optional.of(ImmutableSet.of(GRID)),
                        Optional.of(DRAIN),
                        Optional.of(ImmutableSet.of()),
                        Optional.of(EventSource.PUBLIC),
                        NO,
                        Reporter.ANONYMOUS,
                        Optional.of(ImmutableSet.of()),
                        ImmutableSet.of(),
                        Optional.of(post)));
        assertEquals(ImmutableList.of(UNANSWERED), faults(ImmutableList.of(), onDuty.file(), event.file()));
        CaseFile<?, ?> declined = event.does(new Refuse(Optional.of(RefusalGround.ALREADY_IN_PETITION), YES, YES))
                .file();
        assertEquals(ImmutableList.of(), faults(ImmutableList.of(), onDuty.file(), declined));
    }

    private static Instant at(String time) {
        return BeijingTime.parse(time);
    }
}
