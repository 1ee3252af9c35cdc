package org.countygov.grid.event;

import static org.countygov.grid.event.Samples.*;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;

import java.time.LocalDate;
import java.util.Optional;
import org.countygov.grid.event.GridEventCommand.*;
import org.countygov.testkit.Life;
import org.countygov.workflow.CaseFile;

/** An event whose handling is suspended, for the tests of other workflows. */
public final class SuspendedEvent {
    private SuspendedEvent() {}

    /** Suspended on 1 March 2024 until 1 April. */
    public static CaseFile<GridEvent, GridEventState> file() {
        return Life.of(GridEvents.WORKFLOW)
                .at("2024-03-01 09:00")
                .by(WORKER)
                .does(report(EventSource.GRID_WORKER))
                .by(CLERK)
                .does(new Accept())
                .does(new File(NO, NO, NUMBER))
                .by(OFFICER)
                .does(triage())
                .does(new Assign(TO_WATER))
                .by(PLUMBER)
                .does(new Acknowledge())
                .by(HEAD)
                .does(new Suspend(
                        Optional.of(SuspensionReason.FUNDS), YES, Optional.of(LocalDate.of(2024, 4, 1)), YES, YES))
                .file();
    }
}
