package org.countygov.mediation.people;

import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.UNKNOWN;
import static org.countygov.workflow.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.law.LocalSettings;
import org.countygov.mediation.confirmation.Bar;
import org.countygov.mediation.confirmation.Confirmation;
import org.countygov.mediation.confirmation.ConfirmationCommand;
import org.countygov.mediation.confirmation.ConfirmationState;
import org.countygov.mediation.confirmation.CourtLink;
import org.countygov.mediation.confirmation.JudicialConfirmation;
import org.countygov.mediation.people.InstalmentSchedule.Instalment;
import org.countygov.mediation.people.MediationCommand.*;
import org.countygov.mediation.shared.MediationClocks;
import org.countygov.mediation.shared.MediationRole;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.testkit.Life;
import org.countygov.time.WorkCalendar;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.Ground;
import org.junit.jupiter.api.Test;

/**
 * 54 500 yuan for goods, to be paid by fixed dates (published case T13, Tongxin county, 2020): 20 000 on 10 September 2020, and
 * 5000 on the 10th of every month from October until the rest is paid. The source gives no day of the agreement; its page is
 * of 11 August, the day before is taken.
 */
class GoodsOnInstalmentsTest {
    private static final WorkCalendar CALENDAR = WorkCalendar.ofStateCouncil();
    private static final InstalmentSchedule SCHEDULE = InstalmentSchedule.of(
                    new Instalment(LocalDate.of(2020, 9, 10), yuan(20_000)))
            .then(InstalmentSchedule.monthly(LocalDate.of(2020, 10, 10), yuan(5_000), yuan(34_500)));

    private static final Actor SELLER = actor("seller", MediationRole.PARTY);
    private static final Actor BUYER = actor("buyer", MediationRole.PARTY);
    private static final Actor COMMITTEE = actor("clerk", MediationRole.COMMITTEE);
    private static final Actor MEDIATOR = actor("mediator", MediationRole.MEDIATOR);
    private static final Actor JUDGE = actor("judge", MediationRole.COURT);
    private static final ImmutableSet<PersonId> BOTH = ImmutableSet.of(SELLER.person(), BUYER.person());

    private static BigDecimal yuan(long sum) {
        return BigDecimal.valueOf(sum);
    }

    private static Actor actor(String person, MediationRole role) {
        return Actor.of(PersonId.of(person), UnitId.of("room"), role);
    }

    private static Sign mark(Mark.Kind kind, PersonId... bound) {
        return new Sign(kind, ImmutableSet.copyOf(bound), UNKNOWN, Optional.empty());
    }

    private static Life<Mediation, MediationState> effective() {
        return Life.of(PeopleMediation.WORKFLOW)
                .at("2020-08-10 09:00")
                .by(SELLER)
                .does(new Apply(BOTH, DisputeKind.GENERAL, YES, false, UNKNOWN))
                .by(COMMITTEE)
                .does(new Accept(
                        Optional.of(ImmutableSet.of()),
                        ImmutableSet.of(FileItem.INTAKE_RECORD, FileItem.NOTICE_OF_RIGHTS, FileItem.IDENTITY_PROOF),
                        UNKNOWN))
                .does(new AppointMediators(ImmutableSet.of(MEDIATOR.person()), Optional.empty(), YES))
                .by(MEDIATOR)
                .does(new OpenMediation(YES, YES))
                // More than four hours.
                .at("2020-08-10 13:30")
                .does(new AgreeInWriting(
                        Agreement.builder()
                                .addContents(
                                        Agreement.Content.TERMS, Agreement.Content.MANNER, Agreement.Content.PERIOD)
                                .performBy(SCHEDULE.lastDay())
                                .lawful(YES)
                                .build(),
                        BOTH))
                .does(mark(Mark.Kind.MEDIATOR))
                .by(SELLER)
                .does(mark(Mark.Kind.PARTY, SELLER.person()))
                .by(BUYER)
                .does(mark(Mark.Kind.PARTY, BUYER.person()))
                .by(COMMITTEE)
                .does(mark(Mark.Kind.COMMITTEE_SEAL))
                .at("2020-08-10 14:00");
    }

    @Test
    void sevenInstalmentsFollowTheFirstPaymentAndTheLastIsSmaller() {
        assertEquals(8, SCHEDULE.instalments().size(), "the first payment and seven instalments");
        assertEquals(
                new Instalment(LocalDate.of(2021, 4, 10), yuan(4_500)),
                SCHEDULE.instalments().get(7));
        assertEquals(yuan(54_500), SCHEDULE.total());
        assertEquals(LocalDate.of(2021, 4, 10), SCHEDULE.lastDay());
    }

    @Test
    void fixedDatesDoNotRoll() {
        // 10 October 2020 was a worked Saturday, 10 April 2021 an ordinary one.
        assertTrue(CALENDAR.isWorkingDay(LocalDate.of(2020, 10, 10)));
        assertFalse(CALENDAR.isWorkingDay(LocalDate.of(2021, 4, 10)));
        assertEquals(yuan(20_000), SCHEDULE.dueBefore(LocalDate.of(2020, 10, 10)));
        assertEquals(yuan(25_000), SCHEDULE.dueBefore(LocalDate.of(2020, 10, 11)));
        assertEquals(yuan(50_000), SCHEDULE.dueBefore(LocalDate.of(2021, 4, 10)));
        assertEquals(yuan(54_500), SCHEDULE.dueBefore(LocalDate.of(2021, 4, 11)));
        Life<Mediation, MediationState> agreed = effective();
        RecordBreach unpaid = new RecordBreach(false);
        assertEquals(
                Ground.CONDITION_NOT_MET,
                agreed.at("2021-04-10 23:59")
                        .by(SELLER)
                        .isRefused(unpaid)
                        .reasons()
                        .get(0)
                        .ground());
        assertEquals(
                MediationState.BREACHED,
                agreed.at("2021-04-11 00:00").by(SELLER).does(unpaid).state());
    }

    @Test
    void paymentOfAnInstalmentLeavesTheAgreementInEffect() {
        Life<Mediation, MediationState> agreed = effective();
        assertEquals(MediationState.EFFECTIVE, agreed.state());
        // Thirty days from 10 August: Wednesday, 9 September.
        assertEquals(
                Optional.of(LocalDate.of(2020, 9, 9)),
                agreed.file()
                        .clock(MediationClocks.CONFIRMATION_WINDOW)
                        .orElseThrow()
                        .deadline(CALENDAR, LocalSettings.DEFAULTS)
                        .lastDay());
        Life<Mediation, MediationState> paid =
                agreed.at("2020-09-10 10:00").by(COMMITTEE).does(new RecordPartPerformance(YES));
        assertEquals(MediationState.EFFECTIVE, paid.state());
    }

    @Test
    void onceConfirmedTheTimeForEnforcementIsCountedFromTheLastInstalment() {
        CaseFile<Confirmation, ConfirmationState> confirmed = Life.of(JudicialConfirmation.WORKFLOW)
                .at("2020-08-11 09:00")
                .by(SELLER)
                .does(new ConfirmationCommand.Prepare(
                        Optional.of(effective().file().ref()),
                        BOTH,
                        effective().file().content().effectiveSince(),
                        YES,
                        effective().file().content().agreement().orElseThrow().performBy()))
                .does(new ConfirmationCommand.File(
                        BOTH, Optional.of(CourtLink.ORGANISATION_SEAT), NO, YES, YES, ImmutableSet.of()))
                .by(JUDGE)
                .does(new ConfirmationCommand.Accept(Optional.of(ImmutableSet.<Bar>of())))
                .does(new ConfirmationCommand.SummonBoth())
                .does(new ConfirmationCommand.Confirm(Optional.of(ImmutableSet.of()), Optional.empty()))
                .file();
        // Two years from Saturday, 10 April 2021: Monday, 10 April 2023.
        assertEquals(
                Optional.of(LocalDate.of(2023, 4, 10)),
                confirmed
                        .clock(MediationClocks.ENFORCEMENT_PERIOD)
                        .orElseThrow()
                        .deadline(CALENDAR, LocalSettings.DEFAULTS)
                        .lastDay());
    }

    @Test
    void aScheduleGoesForward() {
        Instalment first = new Instalment(LocalDate.of(2021, 1, 31), yuan(1));
        assertThrows(IllegalArgumentException.class, () -> InstalmentSchedule.of());
        assertThrows(IllegalArgumentException.class, () -> InstalmentSchedule.of(first, first));
        assertThrows(IllegalArgumentException.class, () -> new Instalment(LocalDate.of(2021, 1, 31), yuan(0)));
        assertThrows(
                IllegalArgumentException.class,
                () -> InstalmentSchedule.monthly(LocalDate.of(2021, 1, 31), yuan(0), yuan(1)));
        // The 31st of a month that has none is its last day, and the month after has it again.
        InstalmentSchedule monthly = InstalmentSchedule.monthly(LocalDate.of(2021, 1, 31), yuan(2), yuan(6));
        assertEquals(LocalDate.of(2021, 2, 28), monthly.instalments().get(1).due());
        assertEquals(LocalDate.of(2021, 3, 31), monthly.lastDay());
    }
}
