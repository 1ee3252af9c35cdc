package org.countygov.mediation.reconsideration;

import java.time.Instant;
import java.util.Optional;
import org.countygov.party.PersonId;

/**
 * A signature or seal on a mediation letter (行政复议调解书上的签名、印章).
 *
 * @param party the party that it binds, or empty for the seal of the organ
 * @param at when it was put there
 */
public record LetterMark(Optional<PersonId> party, Instant at) {}
