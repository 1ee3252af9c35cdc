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
import org.countygov.workflow.Ground;
import org.countygov.workflow.Workflow;

/** The grid events and the requests at centres that logs tell of. */
public final class GridMonth {
    private final ImmutableList<CaseFile<GridEvent, GridEventState>> events;
    private final ImmutableList<CaseFile<CentreRequest, CentreRequestState>> requests;
    private final long leftOut;

    private GridMonth(
            ImmutableList<CaseFile<GridEvent, GridEventState>> events,
            ImmutableList<CaseFile<CentreRequest, CentreRequestState>> requests,
            long leftOut) {
        this.events = events;
        this.requests = requests;
        this.leftOut = leftOut;
    }

    /** What there is of both kinds among the cases, each as its record left it. */
    public static GridMonth of(Collection<RecordedCase> cases) {
        ImmutableList<RecordedCase> whole =
                cases.stream().filter(GridMonth::isWhole).collect(ImmutableList.toImmutableList());
        ImmutableList<RecordedCase> broken =
                cases.stream().filter(each -> !isWhole(each)).collect(ImmutableList.toImmutableList());
        return new GridMonth(
                files(whole, GridEvents.WORKFLOW),
                files(whole, CentreRequests.WORKFLOW),
                files(broken, GridEvents.WORKFLOW).size()
                        + files(broken, CentreRequests.WORKFLOW).size());
    }

    /** Whether every recorded step was provided for: a file with a step missing has no course that could be counted. */
    private static boolean isWhole(RecordedCase one) {
        return one.inspection().findings().stream()
                .flatMap(finding -> finding.reasons().stream())
                .noneMatch(reason -> reason.ground() == Ground.NOT_PROVIDED_FOR);
    }

    /** How many files are not counted because a step of theirs is missing. */
    public long leftOut() {
        return leftOut;
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
