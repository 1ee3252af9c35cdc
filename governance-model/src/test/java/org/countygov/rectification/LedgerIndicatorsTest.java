package org.countygov.rectification;

import static org.countygov.rectification.Samples.*;
import static org.countygov.workflow.Answer.NO;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.YearMonth;
import org.countygov.law.LocalSettings;
import org.countygov.rectification.LedgerIndicators.Item;
import org.countygov.rectification.RectificationCommand.*;
import org.countygov.supervision.FindingGravity;
import org.countygov.supervision.Indicator;
import org.countygov.supervision.Period;
import org.countygov.supervision.ScoredFinding;
import org.countygov.supervision.Share;
import org.countygov.testkit.Life;
import org.countygov.time.WorkCalendar;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.CaseRef;
import org.junit.jupiter.api.Test;

/** The rates of a ledger of four entries, counted by hand; each was assigned on Monday 4 March 2024 and due on the 7th. */
class LedgerIndicatorsTest {
    private static final Period MARCH = Period.of(YearMonth.of(2024, 3));

    private static Life<Rectification, RectificationState> assignedTo(String alert) {
        return Life.of(Rectifications.WORKFLOW)
                .at("2024-03-04 09:00")
                .by(CLERK)
                .does(new Open(entry(new CaseRef("police-alert", alert), FindingGravity.ORDINARY)))
                .does(ASSIGN);
    }

    /** Submitted in time, passed at once, cancelled on 6 March and watched until 4 June. */
    private static final Life<Rectification, RectificationState> PROMPT = assignedTo("J-1")
            .at("2024-03-06 09:00")
            .by(OFFICER)
            .does(SUBMIT)
            .by(VERIFIER)
            .does(VERIFY)
            .does(CANCEL);
    /** Extended by two working days, to 11 March; submitted on the 8th: in time, but not without the extension. */
    private static final Life<Rectification, RectificationState> EXTENDED = assignedTo("J-2")
            .at("2024-03-07 09:00")
            .approvedBy(HEAD)
            .does(EXTEND)
            .at("2024-03-08 09:00")
            .by(OFFICER)
            .does(SUBMIT);
    /** Never submitted: it counts all the same. */
    private static final Life<Rectification, RectificationState> SILENT =
            assignedTo("J-3").at("2024-03-20 09:00");
    /** Rejected on the 5th, so that it is due on the 8th; submitted again, and appealed against in vain. */
    private static final Life<Rectification, RectificationState> REWORKED = assignedTo("J-4")
            .by(OFFICER)
            .does(APPEAL)
            .by(REVIEWER)
            .does(new RejectAppeal())
            .at("2024-03-05 09:00")
            .by(OFFICER)
            .does(SUBMIT)
            .by(VERIFIER)
            .does(new Reject(NO))
            .at("2024-03-08 09:00")
            .by(OFFICER)
            .does(SUBMIT)
            .by(VERIFIER)
            .does(VERIFY);

    private static final Ledger LEDGER = Ledger.of(files());

    private static ImmutableList<CaseFile<Rectification, RectificationState>> files() {
        ImmutableList.Builder<CaseFile<Rectification, RectificationState>> files = ImmutableList.builder();
        for (Life<Rectification, RectificationState> life : ImmutableList.of(PROMPT, EXTENDED, SILENT, REWORKED)) {
            CaseFile<Rectification, RectificationState> told = life.file();
            // Each entry under the number of its finding.
            files.add(Rectifications.WORKFLOW.replay(
                    told.content().entry().finding().orElseThrow().value(),
                    told.history().events()));
        }
        return files.build();
    }

    private static Share share(Indicator<Item> indicator, Period period) {
        return indicator.of(
                LedgerIndicators.items(LEDGER, WorkCalendar.ofStateCouncil(), LocalSettings.DEFAULTS), period);
    }

    @Test
    void theRatesOfMarch() {
        assertEquals(Share.of(3, 4), share(LedgerIndicators.ON_TIME, MARCH));
        assertEquals(Share.of(2, 4), share(LedgerIndicators.ON_TIME_WITHOUT_EXTENSION, MARCH));
        assertEquals(Share.of(3, 4), share(LedgerIndicators.RECTIFIED, MARCH));
        assertEquals(Share.of(1, 2), share(LedgerIndicators.FIRST_PASS, MARCH));
        assertEquals(Share.of(1, 2), share(LedgerIndicators.REWORK, MARCH));
        assertEquals(Share.of(1, 4), share(LedgerIndicators.EXTENDED, MARCH));
        assertEquals(Share.of(0, 1), share(LedgerIndicators.UPHELD, MARCH));
        // The time of watching ends in June: until then there is nothing to count, which is neither none nor all.
        assertEquals(Share.NOT_APPLICABLE, share(LedgerIndicators.RECURRED, MARCH));
        assertEquals(Share.of(0, 1), share(LedgerIndicators.RECURRED, Period.of(YearMonth.of(2024, 6))));
    }

    @Test
    void nothingIsDueInApril() {
        LedgerIndicators.ALL.forEach(indicator ->
                assertEquals(Share.NOT_APPLICABLE, share(indicator, Period.of(YearMonth.of(2024, 4)))));
    }

    @Test
    void whatIsOnTheLedgerGoesIntoTheScoreOfSampledItemsOnly() {
        ImmutableList<ScoredFinding> scored =
                ScoredEntries.of(LEDGER, ImmutableSet.of("police-alert/J-1", "police-alert/J-4"));
        assertEquals(
                ImmutableSet.of("police-alert/J-1", "police-alert/J-4"),
                scored.stream().map(ScoredFinding::item).collect(ImmutableSet.toImmutableSet()));
        assertEquals(
                ImmutableSet.of(ScoredFinding.Appeal.NONE, ScoredFinding.Appeal.REJECTED),
                scored.stream().map(ScoredFinding::appeal).collect(ImmutableSet.toImmutableSet()));
        CaseFile<Rectification, RectificationState> revoked = assignedTo("J-5")
                .by(OFFICER)
                .does(APPEAL)
                .by(REVIEWER)
                .does(new UpholdAppeal())
                .file();
        assertEquals(
                ScoredFinding.Appeal.UPHELD,
                ScoredEntries.of(Ledger.of(ImmutableList.of(revoked)), ImmutableSet.of("police-alert/J-5"))
                        .get(0)
                        .appeal());
    }
}
