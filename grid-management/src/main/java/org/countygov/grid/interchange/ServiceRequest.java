package org.countygov.grid.interchange;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.countygov.party.UnitId;

/**
 * The parts of a GeoReport v2 service request that a grid event decides. Text, place and pictures are the embedding system's to
 * add: the description that is public, coordinates in WGS84 or none, reviewed media; contacts are never returned.
 *
 * @param id the case code
 * @param status open or closed, the only two; closed is not solved
 * @param statusNotes the name of our state, so that nothing is lost between the two
 * @param serviceCode the category
 * @param agencyResponsible the lead unit
 * @param requestedAt when it was reported
 * @param updatedAt when it last moved; for a closed one the closing time
 * @param expectedAt when it is due; absent while the time stands still
 */
public record ServiceRequest(
        String id,
        Status status,
        String statusNotes,
        Optional<String> serviceCode,
        Optional<UnitId> agencyResponsible,
        OffsetDateTime requestedAt,
        OffsetDateTime updatedAt,
        Optional<OffsetDateTime> expectedAt) {
    /** The two statuses of GeoReport v2. */
    public enum Status {
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

    /** Throws {@link IllegalArgumentException} for a blank id. */
    public ServiceRequest {
        checkArgument(!id.isBlank(), "id is blank");
    }
}
