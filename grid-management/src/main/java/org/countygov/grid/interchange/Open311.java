package org.countygov.grid.interchange;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Optional;
import org.countygov.grid.event.EventCategory;
import org.countygov.grid.event.EventSource;
import org.countygov.grid.event.GridEvent;
import org.countygov.grid.event.GridEventCommand.Report;
import org.countygov.grid.event.GridEventState;
import org.countygov.grid.event.Reporter;
import org.countygov.law.LocalSettings;
import org.countygov.place.GridCode;
import org.countygov.time.WorkCalendar;
import org.countygov.value.FreeText;
import org.countygov.words.Phrase;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseFile;

/**
 * Grid events as service requests of Open311 GeoReport v2, and back. The standard knows two statuses; the name of our state stands
 * in the notes, before a colon and the public reason, so that it comes back.
 */
public final class Open311 {
    private static final ImmutableSet<GridEventState> CLOSED = Sets.immutableEnumSet(
            GridEventState.CLOSED,
            GridEventState.FINAL,
            GridEventState.VOIDED,
            GridEventState.NOT_ACCEPTED,
            GridEventState.RESOLVED_ON_SPOT,
            GridEventState.TRANSFERRED);
    private static final String BEFORE_REASON = ": ";

    private Open311() {}

    public static ServiceRequest.Status status(GridEventState state) {
        return CLOSED.contains(state) ? ServiceRequest.Status.CLOSED : ServiceRequest.Status.OPEN;
    }

    // ---- out
    // -------------------------------------------------------------------------------------------------------------

    /** The event as a service request, and everything on its file that a service request cannot say. */
    public static Rendering<ServiceRequest> request(
            CaseFile<GridEvent, GridEventState> file,
            WorkCalendar calendar,
            LocalSettings settings,
            PublicPart published) {
        return new Rendering<>(
                request(EventOutline.of(file, calendar, settings, published)), Losses.of(file, Losses.Medium.OPEN311));
    }

    /** The outline as a service request; nothing is lost. */
    public static ServiceRequest request(EventOutline outline) {
        PublicPart published = outline.published();
        return ServiceRequest.builder()
                .id(outline.id())
                .status(outline.status())
                .statusNotes(notes(outline))
                .serviceName(published.serviceName())
                .serviceCode(outline.category().map(EventCategory::code))
                .description(published.description())
                .agencyResponsible(outline.lead())
                .serviceNotice(published.notice())
                .requestedAt(outline.reportedAt())
                .updatedAt(outline.movedAt())
                .expectedAt(outline.due())
                .address(published.address())
                .addressId(outline.grid().map(GridCode::toString).or(published::addressId))
                .zipcode(published.zipcode())
                .coordinates(published.coordinates())
                .mediaUrl(published.mediaUrl())
                .build();
    }

    private static Optional<FreeText> notes(EventOutline outline) {
        Optional<FreeText> reason = outline.published().reason();
        return outline.state()
                .map(state -> FreeText.of(state.name()
                        + reason.map(text -> BEFORE_REASON + text.value()).orElse("")))
                .or(() -> reason);
    }

    // ---- in
    // --------------------------------------------------------------------------------------------------------------

    /** The service request as an outline, whoever wrote it, and what of it means nothing here and is only kept. */
    public static Rendering<EventOutline> read(ServiceRequest request, LocalSettings settings) {
        ImmutableList.Builder<Phrase> unread = ImmutableList.builder();
        Optional<GridEventState> state = state(request);
        if (state.isEmpty()) {
            unread.add(Phrase.of("办理状态不明", "where it stands"));
        }
        Optional<GridCode> grid = request.addressId().flatMap(text -> grid(text, settings));
        if (request.addressId().isPresent() && grid.isEmpty()) {
            unread.add(Phrase.of("地址编号不是网格编码", "the grid: the address number is no grid code"));
        }
        EventOutline outline = EventOutline.builder()
                .id(request.id())
                .status(request.status())
                .state(state)
                .category(category(request))
                .grid(grid)
                .lead(request.agencyResponsible())
                .reportedAt(request.requestedAt())
                .movedAt(request.updatedAt())
                .due(request.expectedAt())
                .published(PublicPart.builder()
                        .reason(reason(request, state))
                        .serviceName(request.serviceName())
                        .description(request.description())
                        .notice(request.serviceNotice())
                        .address(request.address())
                        .addressId(grid.isPresent() ? Optional.empty() : request.addressId())
                        .zipcode(request.zipcode())
                        .coordinates(request.coordinates())
                        .mediaUrl(request.mediaUrl())
                        .build())
                .build();
        return new Rendering<>(outline, unread.build());
    }

    /**
     * The report by which a new request from outside becomes an event here: public, and checked by nobody. What a request does
     * not say stays unknown, so that the centre is asked for it.
     *
     * @param reporter who sent it, as the embedding system stored the contact
     */
    public static Report report(ServiceRequest request, Reporter reporter, LocalSettings settings) {
        return new Report(
                request.addressId().flatMap(text -> grid(text, settings)).map(ImmutableSet::of),
                category(request),
                Optional.empty(),
                Optional.of(EventSource.PUBLIC),
                Answer.NO,
                reporter,
                Optional.empty(),
                ImmutableSet.of(),
                Optional.empty());
    }

    /**
     * The state that a service request names in its notes; empty when the notes name none, or one that contradicts its status,
     * as the request of another system may.
     */
    public static Optional<GridEventState> state(ServiceRequest request) {
        return request.statusNotes()
                .flatMap(notes -> Arrays.stream(GridEventState.values())
                        .filter(state -> names(notes.value(), state))
                        .filter(state -> status(state) == request.status())
                        .findFirst());
    }

    /** Whether the notes are the name alone, or the name before a reason. */
    private static boolean names(String notes, GridEventState state) {
        String beforeReason = state.name() + BEFORE_REASON;
        return notes.equals(state.name()) || (notes.startsWith(beforeReason) && notes.length() > beforeReason.length());
    }

    private static Optional<FreeText> reason(ServiceRequest request, Optional<GridEventState> state) {
        if (state.isEmpty()) {
            return request.statusNotes();
        }
        int begin = state.get().name().length() + BEFORE_REASON.length();
        return request.statusNotes()
                .map(FreeText::value)
                .filter(notes -> notes.length() > begin)
                .map(notes -> FreeText.of(notes.substring(begin)));
    }

    private static Optional<EventCategory> category(ServiceRequest request) {
        return request.serviceCode().filter(code -> !code.isBlank()).map(EventCategory::of);
    }

    private static Optional<GridCode> grid(String text, LocalSettings settings) {
        return GridCode.parse(text, settings.get(GridCode.SERIAL_WIDTH)).value();
    }
}
