package org.countygov.grid.assessment;

import java.time.Instant;

/**
 * Something found in a worker's grid, by whoever it was.
 *
 * @param at when it was found
 * @param byWorker whether the worker of the grid found it
 * @param onPlan whether it lay where and when the worker's patrol plan led; only then can it be held against the worker
 */
public record FoundMatter(Instant at, boolean byWorker, boolean onPlan) {}
