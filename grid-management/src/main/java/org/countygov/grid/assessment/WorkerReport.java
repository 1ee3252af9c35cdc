package org.countygov.grid.assessment;

import java.time.Instant;

/**
 * One report of a worker (上报).
 *
 * @param at when it was made
 * @param accepted whether the centre took it in
 */
public record WorkerReport(Instant at, boolean accepted) {}
