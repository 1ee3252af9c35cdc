package org.countygov.grid.assessment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Map;
import org.countygov.grid.centre.CentreRequest;
import org.countygov.grid.centre.CentreRequestState;
import org.countygov.grid.event.GridEvent;
import org.countygov.grid.event.GridEventState;
import org.countygov.law.LocalSettings;
import org.countygov.supervision.Indicator;
import org.countygov.supervision.Period;
import org.countygov.supervision.Share;
import org.countygov.time.WorkCalendar;
import org.countygov.workflow.CaseFile;

/**
 * The indicators of one township and period, computed from its case files. Where there was nothing to count, an indicator is not
 * applicable: neither nought nor full marks.
 *
 * @param shares by indicator, in the order of {@link GridIndicators}
 */
public record TownshipMonth(Period period, ImmutableMap<Indicator<?>, Share> shares) {
    /** What is asked of those who are called back; known from requests only. */
    private static final ImmutableSet<Indicator<HandledEvent>> OF_REQUESTS =
            ImmutableSet.of(GridIndicators.RESPONSE, GridIndicators.SOLUTION, GridIndicators.SATISFACTION);

    /**
     * The indicators over the files of a township, of whatever time.
     *
     * @param events its grid events
     * @param requests the requests at its centre
     */
    public static TownshipMonth of(
            Period period,
            Collection<CaseFile<GridEvent, GridEventState>> events,
            Collection<CaseFile<CentreRequest, CentreRequestState>> requests,
            WorkCalendar calendar,
            LocalSettings settings) {
        ImmutableList<HandledEvent> handled = events.stream()
                .flatMap(file -> AssessedFiles.events(file, calendar, settings).stream())
                .collect(ImmutableList.toImmutableList());
        ImmutableList<HandledEvent> asked = requests.stream()
                .flatMap(file -> AssessedFiles.requests(file, calendar, settings).stream())
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Assignment> assignments = events.stream()
                .flatMap(file -> AssessedFiles.assignments(file).stream())
                .collect(ImmutableList.toImmutableList());
        ImmutableMap.Builder<Indicator<?>, Share> shares = ImmutableMap.builder();
        for (Indicator<HandledEvent> indicator : GridIndicators.OF_EVENTS) {
            shares.put(indicator, indicator.of(OF_REQUESTS.contains(indicator) ? asked : handled, period));
        }
        shares.put(GridIndicators.WRONG_RETURNS, GridIndicators.WRONG_RETURNS.of(assignments, period));
        shares.put(GridIndicators.TRIAGE_ACCURACY, GridIndicators.TRIAGE_ACCURACY.of(assignments, period));
        return new TownshipMonth(period, shares.buildOrThrow());
    }

    /** The share of one indicator. Throws {@link IllegalArgumentException} for one that is not among them. */
    public Share share(Indicator<?> indicator) {
        Share share = shares.get(indicator);
        checkArgument(share != null, "indicator %s is not computed from case files", indicator);
        return share;
    }

    /** The indicators that had nothing to count. */
    public ImmutableSet<Indicator<?>> notApplicable() {
        return shares.entrySet().stream()
                .filter(entry -> !entry.getValue().isApplicable())
                .map(Map.Entry::getKey)
                .collect(ImmutableSet.toImmutableSet());
    }
}
