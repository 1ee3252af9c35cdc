package org.countygov.mediation.court;

import static org.countygov.law.Instruments.ONL_2021;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.UNKNOWN;
import static org.countygov.workflow.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.law.LocalSettings;
import org.countygov.mediation.confirmation.Bar;
import org.countygov.mediation.confirmation.Confirmation;
import org.countygov.mediation.confirmation.ConfirmationCommand;
import org.countygov.mediation.confirmation.ConfirmationState;
import org.countygov.mediation.confirmation.CourtLink;
import org.countygov.mediation.confirmation.JudicialConfirmation;
import org.countygov.mediation.court.InvitedMediationCommand.*;
import org.countygov.mediation.people.DisputeKind;
import org.countygov.mediation.people.MediationCommand;
import org.countygov.mediation.people.MediationState;
import org.countygov.mediation.people.PeopleMediation;
import org.countygov.mediation.shared.CourtLinkageClocks;
import org.countygov.mediation.shared.MediationClocks;
import org.countygov.mediation.shared.MediationRole;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.referral.Referral;
import org.countygov.testkit.Life;
import org.countygov.time.Clock;
import org.countygov.time.WorkCalendar;
import org.countygov.value.FreeText;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.CaseRef;
import org.junit.jupiter.api.Test;

/**
 * A claim delegated online to a people's mediation committee in spring 2025, on the wish of one side: the other is asked,
 * they agree, sign one after another, and have the agreement confirmed.
 */
class DelegatedOnlineMediationTest {
    private static final Actor LI = actor("li", MediationRole.PARTY);
    private static final Actor WANG = actor("wang", MediationRole.PARTY);
    private static final Actor JUDGE = actor("judge", MediationRole.COURT);
    private static final Actor ZHAO = actor("zhao", MediationRole.INVITED_MEDIATOR);
    private static final Actor COMMITTEE = actor("sun", MediationRole.INVITED_ORGANISATION);
    private static final ImmutableSet<PersonId> BOTH = ImmutableSet.of(LI.person(), WANG.person());
    private static final UnitId TOWN = UnitId.of("town-committee");

    private static final Referral REFERRAL = Referral.of(
            new CaseRef(CourtReferredMediation.WORKFLOW.name(), "told"),
            TOWN,
            FreeText.of("a claim for wages"),
            ONL_2021.article(12));

    private static final Life<InvitedMediation, InvitedMediationState> REFERRED = Life.of(
                    CourtReferredMediation.WORKFLOW)
            .at("2025-03-24 09:00")
            .by(JUDGE)
            .does(new Offer(Kind.DELEGATED, Channel.ONLINE, Optional.empty(), BOTH, YES, NO, NO))
            .by(LI)
            .does(new Consent(ImmutableSet.of(LI.person())))
            .does(new RequestAppointment())
            .at("2025-03-27 09:00")
            .by(JUDGE)
            .does(new Appoint(Optional.of(ZHAO.person()), UNKNOWN, YES, true, Optional.of(REFERRAL)));

    // Confirmed on Monday 31 March 2025.
    private static final Life<InvitedMediation, InvitedMediationState> MEDIATING =
            REFERRED.at("2025-03-31 09:00").by(ZHAO).does(new ConfirmReceipt(Optional.empty()));

    private static Actor actor(String person, MediationRole role) {
        return Actor.of(PersonId.of(person), UnitId.of("court"), role);
    }

    private static Sign sign(Mark mark, Optional<PersonId> party) {
        return new Sign(mark, party, Optional.empty());
    }

    private static Optional<LocalDate> lastDay(Life<InvitedMediation, InvitedMediationState> life, Clock clock) {
        return life.file()
                .clock(clock)
                .orElseThrow()
                .deadline(WorkCalendar.ofStateCouncil(), LocalSettings.DEFAULTS)
                .lastDay();
    }

    @Test
    void aReferralThatNobodyConfirmsGoesBackForAnotherAppointment() {
        // Referred on Thursday 27 March: Friday, Monday and Tuesday 1 April are the three working days.
        assertEquals(
                InvitedMediationState.REFERRED, REFERRED.at("2025-04-01 20:00").state());
        assertEquals(
                InvitedMediationState.SELECTING, REFERRED.at("2025-04-02 09:00").state());
    }

    @Test
    void theReferralReachesTheCommittee() {
        // What the court hands on, the committee receives as a case of its own.
        assertEquals(TOWN, REFERRAL.to());
        assertEquals(
                MediationState.RECEIVED,
                Life.of(PeopleMediation.WORKFLOW)
                        .at("2025-03-27 10:00")
                        .by(Actor.of(PersonId.of("sun"), TOWN, MediationRole.COMMITTEE))
                        .does(new MediationCommand.ReceiveReferral(
                                BOTH,
                                DisputeKind.GENERAL,
                                YES,
                                MediationCommand.ReferringOrgan.BASIC_COURT,
                                YES,
                                NO,
                                YES,
                                YES,
                                YES,
                                Optional.of(REFERRAL.from())))
                        .state());
    }

    @Test
    void theOtherSideIsAskedWithinThreeWorkingDays() {
        // 1, 2 and 3 April; Friday 4 April is the Qingming holiday.
        assertEquals(Optional.of(LocalDate.of(2025, 4, 3)), lastDay(MEDIATING, CourtLinkageClocks.ONLINE_ASKING));
        var refused = MEDIATING.isRefused(new Agree(BOTH));
        assertEquals(1, refused.reasons().size());
        assertEquals(
                InvitedMediationState.RETURNED,
                MEDIATING.does(new ReturnUnanswered(YES, Optional.empty())).state());
    }

    @Test
    void thirtyDaysWithoutTheAppraisalAndTheLaterOfTheMarks() {
        // Thirty days from 31 March are 30 April.
        Life<InvitedMediation, InvitedMediationState> asked =
                MEDIATING.at("2025-04-02 09:00").does(new AskOtherSide(YES));
        assertEquals(Optional.of(LocalDate.of(2025, 4, 30)), lastDay(asked, CourtLinkageClocks.ONLINE_DELEGATED));
        // An appraisal from 7 to 21 April takes fourteen days: to Wednesday 14 May.
        Life<InvitedMediation, InvitedMediationState> appraised = asked.at("2025-04-07 09:00")
                .by(LI)
                .does(new Appraise())
                .at("2025-04-21 09:00")
                .does(new ReceiveAppraisal());
        assertEquals(Optional.of(LocalDate.of(2025, 5, 14)), lastDay(appraised, CourtLinkageClocks.ONLINE_DELEGATED));

        // The parties sign on 6 and 8 May; the mediator the same day, the seal of the committee follows on the 12th.
        Life<InvitedMediation, InvitedMediationState> signed = appraised
                .at("2025-05-06 09:00")
                .does(new Agree(BOTH))
                .does(sign(Mark.PARTY, Optional.of(LI.person())))
                .at("2025-05-08 09:00")
                .by(WANG)
                .does(sign(Mark.PARTY, Optional.of(WANG.person())))
                .by(ZHAO)
                .does(sign(Mark.MEDIATOR, Optional.empty()))
                .at("2025-05-12 09:00");
        assertEquals(Optional.empty(), signed.file().content().effectiveSince());
        Life<InvitedMediation, InvitedMediationState> effective = signed.by(COMMITTEE)
                .does(sign(Mark.ORGANISATION, Optional.empty()))
                .at("2025-05-13 09:00");
        assertEquals(Optional.of(signed.now()), effective.file().content().effectiveSince());
        // The window is counted from the parties' marks, 8 May: the thirtieth day is Saturday 7 June, so Monday 9 June.
        assertEquals(Optional.of(LocalDate.of(2025, 6, 9)), lastDay(effective, MediationClocks.CONFIRMATION_WINDOW));

        CaseFile<Confirmation, ConfirmationState> confirmed = Life.of(JudicialConfirmation.WORKFLOW)
                .at("2025-05-14 09:00")
                .by(LI)
                .does(new ConfirmationCommand.Prepare(
                        Optional.empty(), BOTH, effective.file().content().effectiveSince(), YES, Optional.empty()))
                .does(new ConfirmationCommand.File(
                        BOTH, Optional.of(CourtLink.INVITING_COURT), YES, YES, YES, ImmutableSet.of()))
                .by(JUDGE)
                .does(new ConfirmationCommand.Accept(Optional.of(ImmutableSet.<Bar>of())))
                .does(new ConfirmationCommand.SummonBoth())
                .does(new ConfirmationCommand.Confirm(Optional.of(ImmutableSet.of()), Optional.empty()))
                .file();
        Life<InvitedMediation, InvitedMediationState> sought =
                effective.by(LI).does(new ApplyForConfirmation(BOTH, Optional.of(confirmed.ref())));
        assertTrue(sought.by(JUDGE).isRefused(new CloseConfirmed()).reasons().size() == 1);
        assertEquals(
                InvitedMediationState.CLOSED,
                sought.by(JUDGE).knowing(confirmed).does(new CloseConfirmed()).state());
    }
}
