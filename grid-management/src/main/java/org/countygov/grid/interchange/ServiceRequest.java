package org.countygov.grid.interchange;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.countygov.party.UnitId;
import org.countygov.value.FreeText;
import org.immutables.value.Value;

/**
 * A service request of GeoReport v2, field by field; whoever writes JSON or XML needs no more than the names given here. Who
 * reported is no part of it: contacts are accepted with a new request and never returned.
 */
@Value.Immutable
public sealed interface ServiceRequest extends WithServiceRequest permits ImmutableServiceRequest {
    /** The longest description that the specification allows, in characters. */
    int LONGEST_DESCRIPTION = 4000;

    /** The two statuses of GeoReport v2. */
    enum Status {
        OPEN("open"),
        CLOSED("closed");

        private final String value;

        Status(String value) {
            this.value = value;
        }

        /** As the specification writes it. */
        public String value() {
            return value;
        }
    }

    /**
     * A place on the globe in WGS84; never the shifted coordinates of public maps in China.
     *
     * @param latitude {@code lat}, from -90 to 90
     * @param longitude {@code long}, from -180 to 180
     */
    record Coordinates(BigDecimal latitude, BigDecimal longitude) {
        private static final BigDecimal POLE = BigDecimal.valueOf(90);
        private static final BigDecimal ANTIMERIDIAN = BigDecimal.valueOf(180);

        /** Throws {@link IllegalArgumentException} for a place that is not on the globe; the message does not repeat it. */
        public Coordinates {
            checkArgument(latitude.abs().compareTo(POLE) <= 0, "latitude is not from -90 to 90");
            checkArgument(longitude.abs().compareTo(ANTIMERIDIAN) <= 0, "longitude is not from -180 to 180");
        }

        /** Nothing of the place: it may be where somebody lives. */
        @Override
        public String toString() {
            return "…";
        }
    }

    /** {@code service_request_id}. */
    String id();

    /** {@code status}. Closed is not solved. */
    Status status();

    /** {@code status_notes}. */
    Optional<FreeText> statusNotes();

    /** {@code service_name}. */
    Optional<String> serviceName();

    /** {@code service_code}. */
    Optional<String> serviceCode();

    /** {@code description}. */
    Optional<FreeText> description();

    /** {@code agency_responsible}. */
    Optional<UnitId> agencyResponsible();

    /** {@code service_notice}: what comes next. */
    Optional<FreeText> serviceNotice();

    /** {@code requested_datetime}. */
    OffsetDateTime requestedAt();

    /** {@code updated_datetime}; for a closed request the closing time. */
    OffsetDateTime updatedAt();

    /** {@code expected_datetime}. */
    Optional<OffsetDateTime> expectedAt();

    /** {@code address}. */
    Optional<FreeText> address();

    /** {@code address_id}: the place in the jurisdiction's own register. */
    Optional<String> addressId();

    /** {@code zipcode}. */
    Optional<String> zipcode();

    /** {@code lat} and {@code long}. */
    Optional<Coordinates> coordinates();

    /** {@code media_url}. */
    Optional<String> mediaUrl();

    /** Refuses a blank id and a description that is too long. */
    @Value.Check
    default void check() {
        checkArgument(!id().isBlank(), "id is blank");
        checkArgument(
                description().map(text -> text.value().length()).orElse(0) <= LONGEST_DESCRIPTION,
                "description is longer than %s characters",
                LONGEST_DESCRIPTION);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Assembles a request. */
    final class Builder extends ImmutableServiceRequest.Builder {
        Builder() {}
    }
}
