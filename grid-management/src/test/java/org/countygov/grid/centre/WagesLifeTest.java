package org.countygov.grid.centre;

import static org.countygov.grid.centre.Samples.*;
import static org.countygov.law.Instruments.BJ_JS;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.countygov.grid.centre.CentreRequestCommand.*;
import org.countygov.grid.shared.GridClocks;
import org.countygov.law.LocalSettings;
import org.countygov.testkit.Life;
import org.countygov.time.TimeLimit;
import org.countygov.time.WorkCalendar;
import org.countygov.value.FreeText;
import org.countygov.workflow.Reason;
import org.junit.jupiter.api.Test;

/** The life of a request: unpaid wages, dates counted by hand from the State Council's calendar of 2024. */
class WagesLifeTest {
    private static final Life<CentreRequest, CentreRequestState> ROUTED = Life.of(CentreRequests.WORKFLOW)
            .at("2024-03-04 09:00")
            .by(CLERK)
            .does(register())
            .does(ACCEPT)
            .by(OFFICER)
            .at("2024-03-04 10:00")
            .does(ROUTE);

    private static Optional<LocalDate> due(Life<CentreRequest, CentreRequestState> life) {
        return life.file()
                .clock(GridClocks.ORDINARY_REQUEST)
                .orElseThrow()
                .deadline(WorkCalendar.ofStateCouncil(), LocalSettings.DEFAULTS)
                .lastDay();
    }

    @Test
    void wagesAreAnsweredCalledBackAndClosed() {
        // Routed on 4 March: the seventh day after it is Monday 11 March.
        assertEquals(Optional.of(LocalDate.of(2024, 3, 11)), due(ROUTED));
        Life<CentreRequest, CentreRequestState> inProcess =
                ROUTED.at("2024-03-04 15:00").by(INSPECTOR).does(new Acknowledge(YES));
        // Ten working days more: 12 to 15, 18 to 22 and 25 March.
        Life<CentreRequest, CentreRequestState> extended =
                inProcess.at("2024-03-11 16:00").by(HEAD).does(new Extend(Optional.of(TimeLimit.workingDays(10)), YES));
        assertEquals(Optional.of(LocalDate.of(2024, 3, 25)), due(extended));
        assertTrue(inProcess
                .at("2024-03-12 09:00")
                .by(HEAD)
                .isRefused(new Extend(Optional.of(TimeLimit.workingDays(2)), YES))
                .reasons()
                .stream()
                .map(Reason::bases)
                .anyMatch(bases -> bases.contains(BJ_JS.article(15).paragraph(2))));

        Life<CentreRequest, CentreRequestState> calledBack = extended.at("2024-03-20 10:00")
                .by(HEAD)
                .does(new Convene(YES))
                .does(new Decide(YES, TO_LABOUR, Optional.of(LocalDate.of(2024, 3, 22)), NO))
                .at("2024-03-22 10:00")
                .by(INSPECTOR)
                .does(REPLY)
                .at("2024-03-25 10:00")
                .by(CLERK)
                .does(new CallBack(CallbackAnswers.NOT_REACHED));
        assertEquals(CentreRequestState.CLOSED, calledBack.does(new Close()).state());
        // Sent back on 26 March: a new limit, to 2 April.
        Life<CentreRequest, CentreRequestState> again =
                calledBack.at("2024-03-26 09:00").by(HEAD).does(new SendBack(YES, NO));
        assertEquals(CentreRequestState.ROUTED, again.state());
        assertEquals(Optional.of(LocalDate.of(2024, 4, 2)), due(again));
        assertEquals(1, again.file().content().sentBackCount());
    }

    @Test
    void anObjectionStopsTheTimeUntilItIsDecided() {
        // Objected on 5 March, upheld on 8 March: 5 to 7 March do not count, so three days more, to 14 March.
        Life<CentreRequest, CentreRequestState> upheld = ROUTED.at("2024-03-05 09:00")
                .by(INSPECTOR)
                .does(new ObjectToRouting(Optional.of(FreeText.of("not our county"))))
                .at("2024-03-08 09:00")
                .by(HEAD)
                .does(new UpholdRouting());
        assertEquals(Optional.of(LocalDate.of(2024, 3, 14)), due(upheld));
        assertEquals(
                1,
                upheld.by(INSPECTOR)
                        .isRefused(new ObjectToRouting(Optional.of(FreeText.of("again"))))
                        .reasons()
                        .size());
    }
}
