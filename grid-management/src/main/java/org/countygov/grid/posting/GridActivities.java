package org.countygov.grid.posting;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.countygov.grid.posting.GridCommand.*;
import org.countygov.grid.shared.GridRole;
import org.countygov.inspection.Activities;
import org.countygov.inspection.Told;
import org.countygov.place.GridCode;
import org.countygov.value.FreeText;

/**
 * How records of grids are read: the facts that each activity may bring, by the names that logs give them. How the
 * whole area is divided is told by its micro-areas ({@code whole}) and by those of each grid ({@code map}), such as
 * {@code 330726101201001:A1,A2;330726101201002:A3}.
 */
final class GridActivities {
    private static final int COMMUNITY_LENGTH = 12;
    private static final int WIDEST_SERIAL = 6;
    private static final Splitter SEMICOLONS =
            Splitter.on(CharMatcher.anyOf(";；")).trimResults().omitEmptyStrings();
    private static final Splitter COMMAS =
            Splitter.on(CharMatcher.anyOf(",，、")).trimResults().omitEmptyStrings();
    private static final CharMatcher COLONS = CharMatcher.anyOf(":：");

    static final Activities<Grid, GridState> ALL = Activities.of(GridPostings.WORKFLOW, GridRole.values())
            .activity(
                    Draft.class,
                    told -> new Draft(code(told, "code"), told.option("kind", GridKind.class), layout(told)))
            .activity(Revise.class, told -> new Revise(layout(told)))
            .activity(Approve.class, told -> new Approve(map(told)))
            .activity(Post.class, told -> new Post(told.options("items", PostedItem.class)))
            .activity(Adjust.class, told -> new Adjust(layout(told), map(told)))
            .activity(Merge.class, told -> new Merge(code(told, "into"), map(told)))
            .activity(Retire.class, told -> new Retire(told.text("reason"), map(told)))
            .complete();

    private GridActivities() {}

    private static Optional<GridCode> code(Told told, String fact) {
        return told.text(fact).map(FreeText::value).flatMap(GridActivities::code);
    }

    private static Optional<GridCode> code(String written) {
        return Optional.of(written)
                .filter(text -> text.length() > COMMUNITY_LENGTH && text.length() <= COMMUNITY_LENGTH + WIDEST_SERIAL)
                .flatMap(text ->
                        GridCode.parse(text, text.length() - COMMUNITY_LENGTH).value());
    }

    /** Empty unless the record has both the whole area and its division, and every grid of it has a code of its own. */
    private static Optional<GridMap> map(Told told) {
        return areas(told, "whole")
                .flatMap(whole -> told.text("map")
                        .flatMap(text -> division(text.value()))
                        .map(grids -> GridMap.of(whole, grids)));
    }

    private static Optional<ImmutableMap<GridCode, ImmutableSet<MicroArea>>> division(String written) {
        Map<GridCode, ImmutableSet<MicroArea>> grids = new LinkedHashMap<>();
        for (String grid : SEMICOLONS.split(written)) {
            int colon = COLONS.indexIn(grid);
            Optional<GridCode> code = code(grid.substring(0, Math.max(colon, 0)).strip());
            if (code.isEmpty() || grids.put(code.get(), areas(COMMAS, grid.substring(colon + 1))) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(ImmutableMap.copyOf(grids));
    }

    private static Optional<ImmutableSet<MicroArea>> areas(Told told, String fact) {
        return told.text(fact).map(text -> areas(SEMICOLONS, text.value()));
    }

    private static ImmutableSet<MicroArea> areas(Splitter items, String written) {
        return items.splitToStream(written).map(MicroArea::of).collect(ImmutableSet.toImmutableSet());
    }

    private static Layout layout(Told told) {
        ImmutableSet<WorkerPosting> workers = Stream.concat(
                        told.people("fullTimeWorkers").stream()
                                .map(worker -> new WorkerPosting(worker, Employment.FULL_TIME)),
                        told.people("partTimeWorkers").stream()
                                .map(worker -> new WorkerPosting(worker, Employment.PART_TIME)))
                .collect(ImmutableSet.toImmutableSet());
        return new Layout(
                areas(told, "areas"),
                workers.isEmpty() ? Optional.empty() : Optional.of(workers),
                told.number("households").map(BigDecimal::intValue));
    }
}
