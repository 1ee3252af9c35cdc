package org.countygov.grid.posting;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.countygov.grid.posting.GridCommand.*;
import org.countygov.grid.shared.GridRole;
import org.countygov.inspection.Activities;
import org.countygov.inspection.Told;
import org.countygov.place.GridCode;
import org.countygov.value.FreeText;

/**
 * How records of grids are read: the facts that each activity may bring, by the names that logs give them. A log holds no maps, so
 * whether the grids cover the area without overlap is never established from it.
 */
final class GridActivities {
    private static final int COMMUNITY_LENGTH = 12;
    private static final int WIDEST_SERIAL = 6;
    private static final Splitter SEMICOLONS =
            Splitter.on(CharMatcher.anyOf(";；")).trimResults().omitEmptyStrings();

    static final Activities<Grid, GridState> ALL = Activities.of(GridPostings.WORKFLOW, GridRole.values())
            .activity(
                    Draft.class,
                    told -> new Draft(code(told, "code"), told.option("kind", GridKind.class), layout(told)))
            .activity(Revise.class, told -> new Revise(layout(told)))
            .activity(Approve.class, told -> new Approve(Optional.empty()))
            .activity(Post.class, told -> new Post(told.options("items", PostedItem.class)))
            .activity(Adjust.class, told -> new Adjust(layout(told), Optional.empty()))
            .activity(Merge.class, told -> new Merge(code(told, "into"), Optional.empty()))
            .activity(Retire.class, told -> new Retire(told.text("reason"), Optional.empty()))
            .complete();

    private GridActivities() {}

    private static Optional<GridCode> code(Told told, String fact) {
        return told.text(fact)
                .map(FreeText::value)
                .filter(text -> text.length() > COMMUNITY_LENGTH && text.length() <= COMMUNITY_LENGTH + WIDEST_SERIAL)
                .flatMap(text ->
                        GridCode.parse(text, text.length() - COMMUNITY_LENGTH).value());
    }

    private static Layout layout(Told told) {
        ImmutableSet<WorkerPosting> workers = Stream.concat(
                        told.people("fullTimeWorkers").stream()
                                .map(worker -> new WorkerPosting(worker, Employment.FULL_TIME)),
                        told.people("partTimeWorkers").stream()
                                .map(worker -> new WorkerPosting(worker, Employment.PART_TIME)))
                .collect(ImmutableSet.toImmutableSet());
        return new Layout(
                told.text("areas")
                        .map(text -> SEMICOLONS
                                .splitToStream(text.value())
                                .map(MicroArea::of)
                                .collect(ImmutableSet.toImmutableSet())),
                workers.isEmpty() ? Optional.empty() : Optional.of(workers),
                told.number("households").map(BigDecimal::intValue));
    }
}
