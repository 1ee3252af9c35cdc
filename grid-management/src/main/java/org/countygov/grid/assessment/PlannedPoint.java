package org.countygov.grid.assessment;

import java.time.Instant;

/**
 * A mandatory point of a planned patrol (必到点). However often it was visited, it is one point.
 *
 * @param due when the round ended in which it was to be visited
 * @param visits how often it was visited in that round
 */
public record PlannedPoint(Instant due, int visits) {}
