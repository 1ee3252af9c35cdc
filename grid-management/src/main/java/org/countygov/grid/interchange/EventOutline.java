package org.countygov.grid.interchange;

import static com.google.common.collect.MoreCollectors.onlyElement;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.countygov.grid.event.Assignment;
import org.countygov.grid.event.EventCategory;
import org.countygov.grid.event.GridEvent;
import org.countygov.grid.event.GridEventState;
import org.countygov.grid.shared.GridClocks;
import org.countygov.law.LocalSettings;
import org.countygov.party.UnitId;
import org.countygov.place.GridCode;
import org.countygov.time.BeijingTime;
import org.countygov.time.ClockRun;
import org.countygov.time.WorkCalendar;
import org.countygov.workflow.CaseFile;
import org.immutables.value.Value;

/**
 * What two systems can tell each other of an event: where it stands, whose it is, and when. An outline goes to a service request
 * and comes back from it unchanged, also one that another system wrote.
 */
@Value.Immutable
public sealed interface EventOutline extends WithEventOutline permits ImmutableEventOutline {
    /** The case code. */
    String id();

    /** Open or closed. */
    ServiceRequest.Status status();

    /** Where it stands here; empty for what another system wrote. */
    Optional<GridEventState> state();

    Optional<EventCategory> category();

    /** The grid, where the place lies in exactly one. */
    Optional<GridCode> grid();

    /** The lead unit. */
    Optional<UnitId> lead();

    OffsetDateTime reportedAt();

    /** When it last moved. */
    OffsetDateTime movedAt();

    /** When it is due; empty while the time stands still, or when nothing runs. */
    Optional<OffsetDateTime> due();

    @Value.Default
    default PublicPart published() {
        return PublicPart.NONE;
    }

    /** The outline of a case of this library. */
    static EventOutline of(
            CaseFile<GridEvent, GridEventState> file,
            WorkCalendar calendar,
            LocalSettings settings,
            PublicPart published) {
        GridEvent event = file.content();
        return builder()
                .id(file.ref().id())
                .status(Open311.status(file.state()))
                .state(file.state())
                .category(event.triage().category())
                .grid(event.grids()
                        .filter(grids -> grids.size() == 1)
                        .map(grids -> grids.stream().collect(onlyElement())))
                .lead(event.assignment().map(Assignment::lead))
                .reportedAt(offset(file.history().events().get(0).at()))
                .movedAt(offset(file.history().last().at()))
                .due(file.clock(GridClocks.DISPOSAL)
                        .filter(ClockRun::isRunning)
                        .flatMap(run -> run.deadline(calendar, settings).last())
                        .map(EventOutline::offset))
                .published(published)
                .build();
    }

    private static OffsetDateTime offset(Instant instant) {
        return instant.atZone(BeijingTime.ZONE).toOffsetDateTime();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Assembles an outline. */
    final class Builder extends ImmutableEventOutline.Builder {
        Builder() {}
    }
}
