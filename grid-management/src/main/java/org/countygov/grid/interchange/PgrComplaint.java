package org.countygov.grid.interchange;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.countygov.party.UnitId;
import org.countygov.value.FreeText;

/**
 * The parts of a complaint in DIGIT PGR that a grid event decides.
 *
 * @param serviceRequestId the case code, not blank
 * @param applicationStatus where it stands there
 * @param comment the comment of the last step; the name of our state stands in it, because theirs are fewer
 * @param serviceCode the category
 * @param assignee the lead unit
 * @param createdTime when it was reported, in milliseconds since 1970 in UTC
 * @param lastModifiedTime when it last moved, likewise
 */
public record PgrComplaint(
        String serviceRequestId,
        PgrState applicationStatus,
        Optional<FreeText> comment,
        Optional<String> serviceCode,
        Optional<UnitId> assignee,
        long createdTime,
        long lastModifiedTime) {
    /** Throws {@link IllegalArgumentException} for a blank id. */
    public PgrComplaint {
        checkArgument(!serviceRequestId.isBlank(), "serviceRequestId is blank");
    }
}
