package org.countygov.grid.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.countygov.grid.event.EventCategory;
import org.countygov.grid.event.EventSource;
import org.countygov.grid.event.GridEventCommand.Report;
import org.countygov.grid.event.GridEventState;
import org.countygov.grid.event.Reporter;
import org.countygov.grid.event.SuspendedEvent;
import org.countygov.law.LocalSettings;
import org.countygov.party.UnitId;
import org.countygov.place.DivisionCode;
import org.countygov.place.GridCode;
import org.countygov.time.WorkCalendar;
import org.countygov.value.FreeText;
import org.countygov.words.Phrase;
import org.countygov.workflow.Answer;
import org.junit.jupiter.api.Test;

/** What other systems are told of grid events, and what can be read back. */
class InterchangeTest {
    private static final OffsetDateTime MORNING = OffsetDateTime.parse("2024-03-01T09:00:00+08:00");
    private static final LocalSettings SETTINGS = LocalSettings.DEFAULTS;

    private static ServiceRequest request(ServiceRequest.Status status, String notes) {
        return ServiceRequest.builder()
                .id("1")
                .status(status)
                .statusNotes(FreeText.of(notes))
                .requestedAt(MORNING)
                .updatedAt(MORNING)
                .build();
    }

    // ---- GeoReport v2
    // ----------------------------------------------------------------------------------------------------

    @Test
    void everyStateSurvivesTheWayToOpen311AndBackWithItsReason() {
        for (GridEventState state : GridEventState.values()) {
            for (Optional<FreeText> reason : ImmutableList.of(
                    Optional.<FreeText>empty(), Optional.of(FreeText.of("waits for the frost to end: in March")))) {
                EventOutline outline = EventOutline.builder()
                        .id("1")
                        .status(Open311.status(state))
                        .state(state)
                        .reportedAt(MORNING)
                        .movedAt(MORNING)
                        .published(PublicPart.builder().reason(reason).build())
                        .build();
                ServiceRequest request = Open311.request(outline);
                assertEquals(Optional.of(state), Open311.state(request));
                assertEquals(outline, Open311.read(request, SETTINGS).value());
            }
        }
    }

    @Test
    void whatAnotherSystemWritesIsNotTakenForOurs() {
        assertEquals(Optional.empty(), Open311.state(request(ServiceRequest.Status.CLOSED, "Fixed")));
        assertEquals(Optional.empty(), Open311.state(request(ServiceRequest.Status.CLOSED, "IN_DISPOSAL")));
        assertEquals(Optional.empty(), Open311.state(request(ServiceRequest.Status.CLOSED, "CLOSED by phone")));
        assertEquals(ServiceRequest.Status.OPEN, Open311.status(GridEventState.VERIFIED));
        assertEquals(ServiceRequest.Status.CLOSED, Open311.status(GridEventState.TRANSFERRED));
    }

    /** The two requests that the specification prints. */
    private static ImmutableList<ServiceRequest> published() {
        ServiceRequest.Builder duplicate = ServiceRequest.builder()
                .id("638344")
                .status(ServiceRequest.Status.CLOSED)
                .statusNotes(FreeText.of("Duplicate request."))
                .requestedAt(OffsetDateTime.parse("2010-04-14T06:37:38-08:00"))
                .updatedAt(OffsetDateTime.parse("2010-04-14T06:37:38-08:00"))
                .expectedAt(OffsetDateTime.parse("2010-04-15T06:37:38-08:00"))
                .mediaUrl("http://city.gov.s3.amazonaws.com/requests/media/638344.jpg");
        ServiceRequest.Builder open = ServiceRequest.builder()
                .id("638349")
                .status(ServiceRequest.Status.OPEN)
                .requestedAt(OffsetDateTime.parse("2010-04-19T06:37:38-08:00"))
                .updatedAt(OffsetDateTime.parse("2010-04-19T06:37:38-08:00"))
                .expectedAt(OffsetDateTime.parse("2010-04-19T06:37:38-08:00"))
                .mediaUrl("http://city.gov.s3.amazonaws.com/requests/media/638349.jpg");
        return ImmutableList.of(inSanFrancisco(duplicate), inSanFrancisco(open));
    }

    private static ServiceRequest inSanFrancisco(ServiceRequest.Builder request) {
        return request.serviceName("Sidewalk and Curb Issues")
                .serviceCode("006")
                .address(FreeText.of("8TH AVE and JUDAH ST"))
                .addressId("545483")
                .zipcode("94122")
                .coordinates(
                        new ServiceRequest.Coordinates(new BigDecimal("37.762221815"), new BigDecimal("-122.4651145")))
                .build();
    }

    @Test
    void thePublishedExampleComesBackUnchanged() {
        for (ServiceRequest request : published()) {
            Rendering<EventOutline> read = Open311.read(request, SETTINGS);
            assertEquals(request, Open311.request(read.value()));
            assertEquals(Optional.empty(), read.value().state());
            assertEquals(Optional.of(EventCategory.of("006")), read.value().category());
            assertEquals(
                    ImmutableList.of(
                            Phrase.of("办理状态不明", "where it stands"),
                            Phrase.of("地址编号不是网格编码", "the grid: the address number is no grid code")),
                    read.unsaid());
        }
    }

    @Test
    void aRequestFromOutsideBecomesAReportThatNobodyHasChecked() {
        Report report = Open311.report(published().get(1), Reporter.ANONYMOUS, SETTINGS);
        assertEquals(Optional.of(EventCategory.of("006")), report.category());
        assertEquals(Optional.of(EventSource.PUBLIC), report.source());
        assertEquals(Answer.NO, report.verified());
        assertEquals(Optional.empty(), report.grids());
        assertEquals(Optional.empty(), report.mandatory(), "nobody has looked yet");
        GridCode grid = GridCode.of(DivisionCode.of("371602100201"), "001");
        assertEquals(
                Optional.of(ImmutableSet.of(grid)),
                Open311.report(
                                request(ServiceRequest.Status.OPEN, "new").withAddressId(grid.toString()),
                                Reporter.ANONYMOUS,
                                SETTINGS)
                        .grids());
    }

    @Test
    void aSuspendedEventHasNoDueTimeAndSaysWhatIsLost() {
        PublicPart words = PublicPart.builder()
                .reason(FreeText.of("waits for the budget"))
                .description(FreeText.of("water stands in the lane"))
                .build();
        Rendering<ServiceRequest> rendering =
                Open311.request(SuspendedEvent.file(), WorkCalendar.ofStateCouncil(), SETTINGS, words);
        assertEquals(
                ServiceRequest.builder()
                        .id("told")
                        .status(ServiceRequest.Status.OPEN)
                        .statusNotes(FreeText.of("SUSPENDED: waits for the budget"))
                        .serviceCode("drain")
                        .description(FreeText.of("water stands in the lane"))
                        .agencyResponsible(UnitId.of("water-bureau"))
                        .requestedAt(MORNING)
                        .updatedAt(MORNING)
                        .addressId("371602100201001")
                        .build(),
                rendering.value());
        ImmutableList<Phrase> unsaid = rendering.unsaid();
        assertTrue(unsaid.contains(Phrase.of("时限停止计算", "that the time stands still")));
        assertTrue(unsaid.contains(Phrase.of("复查日期", "when the suspension is reviewed")));
        assertFalse(unsaid.contains(Phrase.of("返工次数", "how often a check failed")));
        assertFalse(rendering.isComplete());
        assertFalse(rendering.toString().contains("budget"), "public words do not print in logs");
    }

    @Test
    void whatTheSpecificationDoesNotAllowIsNotMade() {
        assertThrows(
                IllegalArgumentException.class,
                () -> request(ServiceRequest.Status.OPEN, "new").withId(" "));
        FreeText longest = FreeText.of("x".repeat(4000));
        assertEquals(
                Optional.of(longest),
                request(ServiceRequest.Status.OPEN, "new")
                        .withDescription(longest)
                        .description());
        assertThrows(
                IllegalArgumentException.class,
                () -> request(ServiceRequest.Status.OPEN, "new").withDescription(FreeText.of("x".repeat(4001))));
        BigDecimal pole = BigDecimal.valueOf(90);
        assertThrows(
                IllegalArgumentException.class,
                () -> new ServiceRequest.Coordinates(new BigDecimal("90.1"), BigDecimal.ZERO));
        assertThrows(
                IllegalArgumentException.class, () -> new ServiceRequest.Coordinates(pole, new BigDecimal("-180.01")));
    }

    // ---- DIGIT PGR
    // -------------------------------------------------------------------------------------------------------

    @Test
    void digitIsToldResolvedOnlyAfterClosing() {
        for (GridEventState state : GridEventState.values()) {
            assertTrue(DigitPgr.states(DigitPgr.state(state).value()).contains(state), state::name);
        }
        assertEquals(ImmutableSet.of(GridEventState.CLOSED), DigitPgr.states(PgrState.RESOLVED));
        assertFalse(DigitPgr.state(GridEventState.DISPOSED).isComplete());
        assertFalse(DigitPgr.state(GridEventState.SUSPENDED).isComplete());
        for (PgrState theirs : PgrState.values()) {
            assertFalse(DigitPgr.states(theirs).isEmpty(), theirs::name);
        }
    }

    private static PgrComplaint complaint(PgrState status, Optional<FreeText> comment) {
        return new PgrComplaint("1", status, comment, Optional.of("drain"), Optional.empty(), 0, 1);
    }

    @Test
    void aCommentSaysWhatTheirStateCannot() {
        assertEquals(
                Optional.of(GridEventState.SUSPENDED),
                DigitPgr.read(complaint(PgrState.PENDINGATLME, Optional.of(FreeText.of("SUSPENDED"))))
                        .value()
                        .state());
        // A comment that contradicts the status, words of another system, and none at all.
        for (Optional<FreeText> comment : ImmutableList.of(
                Optional.of(FreeText.of("SUSPENDED")), Optional.of(FreeText.of("done")), Optional.<FreeText>empty())) {
            Rendering<EventOutline> read = DigitPgr.read(complaint(PgrState.RESOLVED, comment));
            assertEquals(Optional.empty(), read.value().state(), "nobody has checked what is resolved there");
            assertEquals(ServiceRequest.Status.CLOSED, read.value().status());
            assertEquals(comment, read.value().published().reason());
            assertEquals(ImmutableList.of(Phrase.of("办理状态不明", "where it stands")), read.unsaid());
        }
        assertEquals(
                OffsetDateTime.parse("1970-01-01T08:00:00.001+08:00"),
                DigitPgr.read(complaint(PgrState.REJECTED, Optional.empty()))
                        .value()
                        .movedAt());
    }
}
