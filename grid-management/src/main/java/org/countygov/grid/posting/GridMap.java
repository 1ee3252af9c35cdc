package org.countygov.grid.posting;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.Optional;
import org.countygov.place.GridCode;

/**
 * How an area is divided into grids (网格图). Whether a dedicated grid lies inside a general one makes no difference: its
 * micro-areas are its own.
 *
 * @param whole every micro-area of the area that is divided
 * @param grids the micro-areas of each grid
 */
public record GridMap(ImmutableSet<MicroArea> whole, ImmutableMap<GridCode, ImmutableSet<MicroArea>> grids) {
    public static GridMap of(ImmutableSet<MicroArea> whole, ImmutableMap<GridCode, ImmutableSet<MicroArea>> grids) {
        return new GridMap(whole, grids);
    }

    /** The micro-areas of the grid; empty when the map does not have it. */
    public Optional<ImmutableSet<MicroArea>> areas(GridCode grid) {
        return Optional.ofNullable(grids.get(grid));
    }

    /** The micro-areas that no grid covers, in order. */
    public ImmutableSortedSet<MicroArea> uncovered() {
        return ImmutableSortedSet.copyOf(Sets.difference(whole, covered()));
    }

    /** The micro-areas of grids that lie outside the area, in order. */
    public ImmutableSortedSet<MicroArea> outside() {
        return ImmutableSortedSet.copyOf(Sets.difference(covered(), whole));
    }

    /** The micro-areas that several grids claim, each with those grids. */
    public ImmutableSetMultimap<MicroArea, GridCode> overlaps() {
        ImmutableSetMultimap.Builder<MicroArea, GridCode> claims = ImmutableSetMultimap.builder();
        grids.forEach((grid, areas) -> areas.forEach(area -> claims.put(area, grid)));
        ImmutableSetMultimap<MicroArea, GridCode> all = claims.build();
        ImmutableSetMultimap.Builder<MicroArea, GridCode> several = ImmutableSetMultimap.builder();
        all.asMap().forEach((area, claimants) -> {
            if (claimants.size() > 1) {
                several.putAll(area, claimants);
            }
        });
        return several.build();
    }

    private ImmutableSet<MicroArea> covered() {
        return grids.values().stream().flatMap(Collection::stream).collect(ImmutableSet.toImmutableSet());
    }
}
