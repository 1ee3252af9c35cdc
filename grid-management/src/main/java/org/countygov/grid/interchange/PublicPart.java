package org.countygov.grid.interchange;

import java.util.Optional;
import org.countygov.value.FreeText;
import org.immutables.value.Value;

/**
 * What the embedding system publishes of an event beside its course: reviewed words, a place and pictures. The library knows none
 * of it, checks none of it, and prints none of the words.
 */
@Value.Immutable
public sealed interface PublicPart extends WithPublicPart permits ImmutablePublicPart {
    /** Nothing published. */
    PublicPart NONE = builder().build();

    /** Why it stands where it stands, without personal data. */
    Optional<FreeText> reason();

    /** The name of the service, as in the catalogue. */
    Optional<String> serviceName();

    Optional<FreeText> description();

    /** The next step told to the reporter. */
    Optional<FreeText> notice();

    Optional<FreeText> address();

    /** The place in a register that knows no grids. */
    Optional<String> addressId();

    Optional<String> zipcode();

    Optional<ServiceRequest.Coordinates> coordinates();

    /** Where the reviewed picture is. */
    Optional<String> mediaUrl();

    static Builder builder() {
        return new Builder();
    }

    /** Assembles the part. */
    final class Builder extends ImmutablePublicPart.Builder {
        Builder() {}
    }
}
