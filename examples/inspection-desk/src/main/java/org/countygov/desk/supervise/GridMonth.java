package org.countygov.desk.supervise;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.countygov.grid.assessment.TownshipMonth;
import org.countygov.grid.centre.CentreRequest;
import org.countygov.grid.centre.CentreRequestState;
import org.countygov.grid.centre.CentreRequests;
import org.countygov.grid.event.GridEvent;
import org.countygov.grid.event.GridEventState;
import org.countygov.grid.event.GridEvents;
import org.countygov.law.LocalSettings;
import org.countygov.supervision.Period;
import org.countygov.time.WorkCalendar;
import org.countygov.words.Worded;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.Workflow;

/** The grid events and the requests at centres that logs tell of. */
public final class GridMonth {
    private final ImmutableList<CaseFile<GridEvent, GridEventState>> events;
    private final ImmutableList<CaseFile<CentreRequest, CentreRequestState>> requests;

    private GridMonth(
            ImmutableList<CaseFile<GridEvent, GridEventState>> events,
            ImmutableList<CaseFile<CentreRequest, CentreRequestState>> requests) {
        this.events = events;
        this.requests = requests;
    }

    /** What there is of both kinds among the cases, each as its record left it. */
    public static GridMonth of(Collection<RecordedCase> cases) {
        return new GridMonth(files(cases, GridEvents.WORKFLOW), files(cases, CentreRequests.WORKFLOW));
    }

    public boolean isEmpty() {
        return events.isEmpty() && requests.isEmpty();
    }

    /** When the first of them began. Throws {@link java.util.NoSuchElementException} when there is none. */
    public Instant begin() {
        return ImmutableList.<CaseFile<?, ?>>builder().addAll(events).addAll(requests).build().stream()
                .map(file -> file.history().events().get(0).at())
                .min(Instant::compareTo)
                .orElseThrow();
    }

    /** The indicators of the period. */
    public TownshipMonth shares(Period period, WorkCalendar calendar, LocalSettings settings) {
        return TownshipMonth.of(period, events, requests, calendar, settings);
    }

    private static <C, S extends Enum<S> & Worded> ImmutableList<CaseFile<C, S>> files(
            Collection<RecordedCase> cases, Workflow<C, S> workflow) {
        return cases.stream()
                .flatMap(each -> each.inspection().file().stream())
                .flatMap(file -> own(file, workflow).stream())
                .collect(ImmutableList.toImmutableList());
    }

    // A file that names the workflow was made by it: nothing else makes files.
    @SuppressWarnings("unchecked")
    private static <C, S extends Enum<S> & Worded> Optional<CaseFile<C, S>> own(
            CaseFile<?, ?> file, Workflow<C, S> workflow) {
        return file.ref().workflow().equals(workflow.name()) ? Optional.of((CaseFile<C, S>) file) : Optional.empty();
    }
}
