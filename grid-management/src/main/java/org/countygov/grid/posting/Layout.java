package org.countygov.grid.posting;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * How a grid is laid out: what it covers, who works there, how large it is. What nobody has said is empty.
 *
 * @param areas what it covers
 * @param workers who works there
 * @param households how many households live there
 */
public record Layout(
        Optional<ImmutableSet<MicroArea>> areas,
        Optional<ImmutableSet<WorkerPosting>> workers,
        Optional<Integer> households) {
    public static Layout of(ImmutableSet<MicroArea> areas, ImmutableSet<WorkerPosting> workers, int households) {
        return new Layout(Optional.of(areas), Optional.of(workers), Optional.of(households));
    }
}
