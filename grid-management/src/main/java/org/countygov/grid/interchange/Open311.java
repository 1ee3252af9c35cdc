package org.countygov.grid.interchange;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import org.countygov.grid.event.Assignment;
import org.countygov.grid.event.EventCategory;
import org.countygov.grid.event.GridEvent;
import org.countygov.grid.event.GridEventState;
import org.countygov.grid.interchange.ServiceRequest.Status;
import org.countygov.grid.shared.GridClocks;
import org.countygov.law.LocalSettings;
import org.countygov.time.BeijingTime;
import org.countygov.time.ClockRun;
import org.countygov.time.WorkCalendar;
import org.countygov.words.Phrase;
import org.countygov.workflow.CaseFile;

/** Grid events as service requests of Open311 GeoReport v2, and back. */
public final class Open311 {
    private static final ImmutableSet<GridEventState> CLOSED = Sets.immutableEnumSet(
            GridEventState.CLOSED,
            GridEventState.FINAL,
            GridEventState.VOIDED,
            GridEventState.NOT_ACCEPTED,
            GridEventState.RESOLVED_ON_SPOT,
            GridEventState.TRANSFERRED);

    private Open311() {}

    public static Status status(GridEventState state) {
        return CLOSED.contains(state) ? Status.CLOSED : Status.OPEN;
    }

    /** The event as a service request, and what a service request cannot say of it. */
    public static Rendering<ServiceRequest> request(
            CaseFile<GridEvent, GridEventState> file, WorkCalendar calendar, LocalSettings settings) {
        GridEvent event = file.content();
        Optional<ClockRun> disposal =
                file.clock(GridClocks.DISPOSAL).filter(run -> run.stoppedAt().isEmpty());
        ServiceRequest request = new ServiceRequest(
                file.ref().id(),
                status(file.state()),
                file.state().name(),
                event.triage().category().map(EventCategory::code),
                event.assignment().map(Assignment::lead),
                offset(file.history().events().get(0).at()),
                offset(file.history().last().at()),
                disposal.filter(ClockRun::isRunning)
                        .flatMap(run -> run.deadline(calendar, settings).last())
                        .map(Open311::offset));
        return new Rendering<>(request, unsaid(event, disposal));
    }

    private static ImmutableList<Phrase> unsaid(GridEvent event, Optional<ClockRun> disposal) {
        ImmutableList.Builder<Phrase> unsaid = ImmutableList.builder();
        event.assignment()
                .map(Assignment::helpers)
                .filter(helpers -> !helpers.isEmpty())
                .ifPresent(helpers -> unsaid.add(Phrase.of("协办单位", "the helping units")));
        if (disposal.map(ClockRun::isPaused).orElse(false)) {
            unsaid.add(Phrase.of("时限停止计算", "that the time stands still"));
        }
        if (!event.summoned().isEmpty()) {
            unsaid.add(Phrase.of("被召集的部门", "the summoned departments"));
        }
        if (event.reworkCount() > 0) {
            unsaid.add(Phrase.of("返工次数", "how often a check failed"));
        }
        if (event.reopenCount() > 0) {
            unsaid.add(Phrase.of("重启次数", "how often it was reopened"));
        }
        event.master().ifPresent(master -> unsaid.add(Phrase.of("主事件", "the event it was merged into")));
        event.handedTo().ifPresent(target -> unsaid.add(Phrase.of("接收方", "who received it")));
        return unsaid.build();
    }

    /**
     * The state that a service request names in its notes; empty when the notes name none, or one that contradicts its status,
     * as the request of another system may.
     */
    public static Optional<GridEventState> state(ServiceRequest request) {
        return Arrays.stream(GridEventState.values())
                .filter(state -> state.name().equals(request.statusNotes().strip()))
                .filter(state -> status(state) == request.status())
                .findFirst();
    }

    private static OffsetDateTime offset(Instant instant) {
        return instant.atZone(BeijingTime.ZONE).toOffsetDateTime();
    }
}
