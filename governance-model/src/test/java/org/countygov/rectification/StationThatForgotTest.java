package org.countygov.rectification;

import static org.countygov.law.Instruments.RFR_2023;
import static org.countygov.rectification.LedgerSettings.MODEL;
import static org.countygov.rectification.Samples.*;
import static org.countygov.workflow.Answer.NO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.law.LocalSettings;
import org.countygov.rectification.Ledger.Balance;
import org.countygov.rectification.RectificationCommand.*;
import org.countygov.supervision.FindingGravity;
import org.countygov.supervision.Rung;
import org.countygov.testkit.Life;
import org.countygov.time.BeijingTime;
import org.countygov.time.Clock;
import org.countygov.time.WorkCalendar;
import org.countygov.workflow.Reason;
import org.junit.jupiter.api.Test;

/**
 * A station that did not register a report, from the finding to the archive; dates counted by hand from the State Council's
 * calendar of 2024.
 */
class StationThatForgotTest {
    private static Optional<LocalDate> lastDay(Life<Rectification, RectificationState> life, Clock clock) {
        return life.file()
                .clock(clock)
                .orElseThrow()
                .deadline(WorkCalendar.ofStateCouncil(), LocalSettings.DEFAULTS)
                .lastDay();
    }

    @Test
    void whatIsOverdueClimbsTheLadderAndIsCancelledByAnother() {
        Life<Rectification, RectificationState> assigned = assigned(FindingGravity.ORDINARY);
        // Monday 4 March 2024; working days 5, 6 and 7 March.
        assertEquals(Optional.of(LocalDate.of(2024, 3, 7)), lastDay(assigned, LedgerClocks.RECTIFICATION));
        Life<Rectification, RectificationState> extended =
                assigned.at("2024-03-07 17:00").approvedBy(HEAD).does(EXTEND);
        // Two working days more: 8 March and, after the weekend, 11 March.
        assertEquals(Optional.of(LocalDate.of(2024, 3, 11)), lastDay(extended, LedgerClocks.RECTIFICATION));
        assertEquals(
                RectificationState.EXTENDED, extended.at("2024-03-11 23:59:59").state());
        Life<Rectification, RectificationState> overdue = extended.at("2024-03-12 00:00");
        assertEquals(RectificationState.OVERDUE, overdue.state());
        // A year later it is overdue still.
        assertEquals(RectificationState.OVERDUE, overdue.at("2025-03-12 00:00").state());

        Life<Rectification, RectificationState> listed = overdue.by(HEAD)
                .does(new Escalate(Optional.of(Rung.CIRCULAR)))
                .does(new Escalate(Optional.of(Rung.INTERVIEW)))
                .by(CITY)
                .does(new Escalate(Optional.of(Rung.LISTING)));
        assertEquals(Rung.LISTING, listed.file().content().rung());

        Life<Rectification, RectificationState> submitted =
                listed.at("2024-03-13 09:00").by(OFFICER).does(SUBMIT);
        ImmutableList<Reason> refused =
                submitted.by(COLLEAGUE_AS_VERIFIER).isRefused(VERIFY).reasons();
        assertEquals(1, refused.size());
        assertTrue(refused.get(0).bases().contains(MODEL));
        // Rejected: three working days anew, 14, 15 and 18 March.
        Life<Rectification, RectificationState> rejected =
                submitted.by(VERIFIER).does(new Reject(NO));
        assertEquals(Optional.of(LocalDate.of(2024, 3, 18)), lastDay(rejected, LedgerClocks.RECTIFICATION));
        Life<Rectification, RectificationState> cancelled = rejected.at("2024-03-15 09:00")
                .by(OFFICER)
                .does(SUBMIT)
                .by(VERIFIER)
                .does(VERIFY)
                .does(CANCEL);
        // Ninety days from 15 March: 16 in March, 30 in April, 31 in May, and 13 in June.
        assertEquals(Optional.of(LocalDate.of(2024, 6, 13)), lastDay(cancelled, LedgerClocks.RECURRENCE));
        assertEquals(
                RectificationState.REOPENED,
                cancelled.at("2024-06-13 12:00").by(CLERK).does(REOPEN).state());
        assertEquals(
                RectificationState.ARCHIVED, cancelled.at("2024-06-14 00:00").state());
    }

    @Test
    void aFatalFindingMaySkipRungs() {
        // Ten working days from Monday 4 March 2024 end with Monday 18 March.
        Life<Rectification, RectificationState> overdue =
                assigned(FindingGravity.FATAL).at("2024-03-19 09:00").by(CITY);
        assertEquals(RectificationState.OVERDUE, overdue.state());
        assertEquals(
                Rung.LISTING,
                overdue.does(new Escalate(Optional.of(Rung.LISTING)))
                        .file()
                        .content()
                        .rung());
    }

    @Test
    void anUpheldAppealTakesTheFindingAway() {
        Life<Rectification, RectificationState> appealed =
                assigned(FindingGravity.ORDINARY).by(OFFICER).does(APPEAL);
        assertEquals(RectificationState.IN_RECTIFICATION, appealed.state());
        assertTrue(appealed.file().content().isAppealPending());
        assertEquals(
                RectificationState.REVOKED,
                appealed.by(REVIEWER).does(new UpholdAppeal()).state());
        // An appeal that waits keeps the entry from the archive.
        Life<Rectification, RectificationState> cancelled =
                appealed.does(SUBMIT).by(VERIFIER).does(VERIFY).does(CANCEL);
        assertEquals(
                RectificationState.CANCELLED, cancelled.at("2025-01-02 09:00").state());
        assertEquals(
                RectificationState.ARCHIVED,
                cancelled
                        .at("2025-01-02 09:00")
                        .by(REVIEWER)
                        .does(new RejectAppeal())
                        .later(Duration.ofSeconds(1))
                        .state());
    }

    @Test
    void theLedgerTellsHowItStoodAndHowOldItsEntriesAre() {
        Life<Rectification, RectificationState> life = assigned(FindingGravity.ORDINARY)
                .at("2024-03-06 09:00")
                .by(OFFICER)
                .does(SUBMIT)
                .by(VERIFIER)
                .does(VERIFY)
                .does(CANCEL);
        Ledger ledger = Ledger.of(ImmutableList.of(life.file()));
        assertEquals(new Balance(0, 0, 0, 0), ledger.balance(BeijingTime.parse("2024-03-04 08:59:59")));
        assertEquals(new Balance(1, 1, 0, 0), ledger.balance(BeijingTime.parse("2024-03-06 08:59:59")));
        assertEquals(new Balance(1, 0, 1, 0), ledger.balance(BeijingTime.parse("2024-03-06 09:00")));
        // On 5 March the entry is a day old.
        assertEquals(
                ImmutableSortedMap.of(0, 0L, 3, 1L, Integer.MAX_VALUE, 0L),
                ledger.ageing(BeijingTime.parse("2024-03-05 09:00"), ImmutableSet.of(0, 3)));
        assertEquals(ImmutableSet.of(STATION), ledger.byUnit().keySet());
        assertEquals(ImmutableSet.of(RFR_2023.article(7)), ledger.byArticle().keySet());
    }
}
