package org.countygov.mediation.aid;

import static org.countygov.law.Instruments.LAL;
import static org.countygov.mediation.aid.AidFixture.*;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.countygov.law.LocalSettings;
import org.countygov.law.LooserThanLawException;
import org.countygov.mediation.aid.AidCommand.*;
import org.countygov.mediation.shared.LegalServiceClocks;
import org.countygov.mediation.shared.LegalServiceSettings;
import org.countygov.testkit.Life;
import org.countygov.time.BeijingTime;
import org.countygov.time.Clock;
import org.countygov.time.Deadline;
import org.countygov.time.TimeLimit;
import org.countygov.time.WorkCalendar;
import org.countygov.value.FreeText;
import org.countygov.workflow.Decision.Rejected;
import org.junit.jupiter.api.Test;

/** A worker asks for aid in a claim for wages on Thursday, 28 March 2024. */
class UnpaidWagesTest {
    private static Deadline deadline(Life<LegalAidCase, AidState> life, Clock clock, LocalSettings settings) {
        return life.file().clock(clock).orElseThrow().deadline(WorkCalendar.ofStateCouncil(), settings);
    }

    private static Optional<LocalDate> lastDay(Life<LegalAidCase, AidState> life, Clock clock) {
        return deadline(life, clock, LocalSettings.DEFAULTS).lastDay();
    }

    @Test
    void theSevenDaysEndAfterTheHoliday() {
        Life<LegalAidCase, AidState> life =
                Life.of(LegalAid.WORKFLOW).at("2024-03-28 10:00").by(WORKER).does(apply(MeansRoute.TEST));
        // The seventh day, 4 April, begins the Qingming holiday; Sunday the 7th is worked.
        assertEquals(Optional.of(LocalDate.of(2024, 4, 7)), lastDay(life, LegalServiceClocks.AID_DECISION));
        // A county that counts working days: 29, 1, 2, 3, 7, 8, 9.
        LocalSettings working =
                LocalSettings.named("working").with(LegalServiceSettings.AID_DECISION, TimeLimit.workingDays(7));
        assertEquals(
                Optional.of(LocalDate.of(2024, 4, 9)),
                deadline(life, LegalServiceClocks.AID_DECISION, working).lastDay());
        assertThrows(
                LooserThanLawException.class,
                () -> LocalSettings.named("slow").with(LegalServiceSettings.AID_DECISION, TimeLimit.workingDays(8)));

        // Papers are asked for on the 29th and come on 2 April. The 29th is the first day not counted, 2 April counts
        // again.
        life = life.at("2024-03-29 09:00")
                .by(AGENCY)
                .does(new RequestSupplement(Optional.of(FreeText.of("wage slips")), Optional.of(TimeLimit.days(5))));
        assertEquals(
                Deadline.Status.PAUSED,
                deadline(life, LegalServiceClocks.AID_DECISION, LocalSettings.DEFAULTS)
                        .status());
        life = life.at("2024-04-02 09:00").by(WORKER).does(new Supplement(YES));
        // Seven counted days: 2, 3, 4, 5, 6, 7, 8 April.
        assertEquals(Optional.of(LocalDate.of(2024, 4, 8)), lastDay(life, LegalServiceClocks.AID_DECISION));

        life = life.at("2024-04-07 16:00").by(AGENCY).does(grant(YES, YES));
        assertEquals(Optional.of(LocalDate.of(2024, 4, 10)), lastDay(life, LegalServiceClocks.AID_ASSIGNMENT));
        life = life.at("2024-04-08 09:00").does(new Assign(STAFF));
        Rejected<LegalAidCase, AidState> refusal = life.by(LAWYER).isRefused(new Complete(NO));
        assertTrue(
                refusal.reasons().stream().allMatch(reason -> reason.bases().contains(LAL.article(50))),
                refusal::toString);
        assertEquals(
                AidState.CLOSED,
                life.by(LAWYER)
                        .does(new Complete(YES))
                        .by(AGENCY)
                        .does(new Close(YES))
                        .state());
    }

    @Test
    void whoDoesNotSupplyInTimeHasWithdrawn() {
        Life<LegalAidCase, AidState> life = applied(MeansRoute.TEST)
                .does(new RequestSupplement(Optional.of(FreeText.of("wage slips")), Optional.of(TimeLimit.days(5))));
        // From Monday, 4 March: five days end on the 9th, a Saturday, and roll to Monday the 11th.
        assertEquals(
                1,
                life.at("2024-03-11 23:59")
                        .isRefused(new DeemWithdrawn(NO))
                        .reasons()
                        .size());
        assertEquals(
                AidState.WITHDRAWN,
                life.at("2024-03-12 00:00").does(new DeemWithdrawn(NO)).state());
        assertEquals(AidState.WITHDRAWN, life.does(new DeemWithdrawn(YES)).state());
    }

    @Test
    void aidComesBeforeTheDecisionWhenALimitEndsWithinSevenDays() {
        Life<LegalAidCase, AidState> life = applied(MeansRoute.TEST);
        assertEquals(
                1,
                life.isRefused(new Advance(Optional.of(LocalDate.of(2024, 3, 11)), NO))
                        .reasons()
                        .size());
        assertEquals(
                AidState.ADVANCED,
                life.does(new Advance(Optional.of(LocalDate.of(2024, 3, 10)), NO))
                        .state());
    }

    @Test
    void aDetainedPersonsRequestIsHandedOnWithinADayHolidayOrNot() {
        Life<LegalAidCase, AidState> life = Life.of(LegalAid.WORKFLOW)
                .at("2024-02-11 12:00")
                .by(JAIL)
                .does(new ForwardRequest(
                        Optional.of(AidMatter.CRIMINAL),
                        MeansRoute.NO_CONDITION,
                        NO,
                        Optional.of(BeijingTime.parse("2024-02-10 10:00"))));
        Deadline forwarding = deadline(life, LegalServiceClocks.AID_FORWARDING, LocalSettings.DEFAULTS);
        assertEquals(Optional.of(BeijingTime.parse("2024-02-11 10:00")), forwarding.last());
        assertTrue(forwarding.isMissedAt(forwarding.run().stoppedAt().orElseThrow()), "two hours late");
        Life<LegalAidCase, AidState> relative =
                Life.of(LegalAid.WORKFLOW).at("2024-03-04 09:00").by(MOTHER);
        assertEquals(
                1,
                relative.isRefused(new Apply(Optional.of(AidMatter.CRIMINAL), MeansRoute.NO_CONDITION, NO, NO))
                        .reasons()
                        .size());
        assertFalse(relative.does(new Apply(Optional.of(AidMatter.CRIMINAL), MeansRoute.NO_CONDITION, NO, YES))
                .file()
                .clocks()
                .isEmpty());
    }

    @Test
    void anObjectionLeadsBackToWhatItIsAgainst() {
        Life<LegalAidCase, AidState> refusal = refused().by(WORKER).does(new RaiseObjection());
        // From Monday, 4 March: five days end on Saturday the 9th and roll to Monday the 11th.
        assertEquals(Optional.of(LocalDate.of(2024, 3, 11)), lastDay(refusal, LegalServiceClocks.AID_OBJECTION));
        assertEquals(
                1, refusal.by(BUREAU).isRefused(new OrderResumption()).reasons().size());
        assertEquals(AidState.GRANTED, refusal.by(BUREAU).does(new OrderGrant()).state());
        Life<LegalAidCase, AidState> ending = assigned()
                .does(new End(Optional.of(EndingGround.OWN_LAWYER)))
                .by(GUARDIAN)
                .does(new RaiseObjection())
                .by(BUREAU);
        assertEquals(1, ending.isRefused(new OrderGrant()).reasons().size());
        assertEquals(AidState.ASSIGNED, ending.does(new OrderResumption()).state());
    }
}
