package org.countygov.grid.posting;

import org.countygov.party.PersonId;

/**
 * A worker of a grid (网格员配备).
 *
 * @param worker who
 * @param employment how engaged
 */
public record WorkerPosting(PersonId worker, Employment employment) {}
