package org.countygov.grid.assessment;

import java.time.Instant;
import java.util.Optional;
import org.countygov.workflow.Answer;

/**
 * One assignment of an event to a unit (派遣).
 *
 * @param at when it was assigned
 * @param returnedAt when the unit gave it back
 * @param upheld whether the return was right; unknown when it was not returned, or nobody has decided
 */
public record Assignment(Instant at, Optional<Instant> returnedAt, Answer upheld) {}
