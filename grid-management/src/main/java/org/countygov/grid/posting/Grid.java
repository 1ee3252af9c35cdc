package org.countygov.grid.posting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.Optional;
import org.countygov.grid.posting.GridCommand.Adjust;
import org.countygov.grid.posting.GridCommand.Approve;
import org.countygov.grid.posting.GridCommand.Draft;
import org.countygov.grid.posting.GridCommand.Merge;
import org.countygov.grid.posting.GridCommand.Post;
import org.countygov.grid.posting.GridCommand.Retire;
import org.countygov.grid.posting.GridCommand.Revise;
import org.countygov.grid.shared.CommunitySettings;
import org.countygov.place.GridCode;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Event;
import org.countygov.workflow.Situation;
import org.immutables.value.Value;

/** What the rules need to know of a grid: its code, and every version of its area and workers. */
@Value.Immutable
public abstract sealed class Grid permits ImmutableGrid {
    /** What the public must be able to read. */
    private static final ImmutableSet<PostedItem> TO_BE_POSTED = Sets.immutableEnumSet(
            PostedItem.GRID_NAME,
            PostedItem.AREA,
            PostedItem.WORKER_NAME,
            PostedItem.WORK_CONTACT,
            PostedItem.SUPERVISION_PHONE);

    Grid() {}

    public abstract Optional<GridCode> code();

    public abstract Optional<GridKind> kind();

    /** Every version, oldest first. */
    public abstract ImmutableList<Version> versions();

    /**
     * How a grid was laid out from some moment on.
     *
     * @param since when it was drafted or adjusted
     */
    public record Version(Layout layout, Instant since) {}

    static Grid blank() {
        return ImmutableGrid.builder().build();
    }

    /** The version in force. */
    public final Optional<Version> current() {
        return versions().isEmpty()
                ? Optional.empty()
                : Optional.of(versions().get(versions().size() - 1));
    }

    // ---- what the rules ask
    // --------------------------------------------------------------------------------------------

    Answer hasArea(Draft draft) {
        return hasArea(draft.layout());
    }

    Answer hasArea(Revise revise) {
        return hasArea(revise.layout());
    }

    Answer hasWorker() {
        return layout().map(Grid::hasWorker).orElse(Answer.UNKNOWN);
    }

    Answer isSuitable(Approve approve, Situation situation) {
        return isSuitable(layout().flatMap(Layout::households), situation);
    }

    Answer isOnMap(Approve approve) {
        return isOnMap(approve.map(), layout().flatMap(Layout::areas));
    }

    Answer isWithoutOverlap(Approve approve) {
        return isWithoutOverlap(approve.map());
    }

    Answer isInside(Approve approve) {
        return isInside(approve.map());
    }

    Answer isWithoutGap(Approve approve, Situation situation) {
        return isWithoutGap(approve.map(), situation);
    }

    Answer hasArea(Adjust adjust) {
        return hasArea(adjust.layout());
    }

    Answer hasWorker(Adjust adjust) {
        return hasWorker(adjust.layout());
    }

    Answer isSuitable(Adjust adjust, Situation situation) {
        return isSuitable(adjust.layout().households(), situation);
    }

    Answer isOnMap(Adjust adjust) {
        return isOnMap(adjust.map(), adjust.layout().areas());
    }

    Answer isWithoutOverlap(Adjust adjust) {
        return isWithoutOverlap(adjust.map());
    }

    Answer isInside(Adjust adjust) {
        return isInside(adjust.map());
    }

    Answer isWithoutGap(Adjust adjust, Situation situation) {
        return isWithoutGap(adjust.map(), situation);
    }

    Answer isOffMap(Merge merge) {
        return isOffMap(merge.map());
    }

    /** The other grid is another one, and has at least what this one had. */
    Answer goesIntoAnother(Merge merge) {
        Optional<ImmutableSet<MicroArea>> mine = layout().flatMap(Layout::areas);
        Answer another = Answer.of(merge.into().flatMap(into -> code().map(own -> !own.equals(into))));
        Answer takesOver = Answer.of(merge.into()
                .flatMap(into -> merge.map()
                        .flatMap(map -> mine.map(areas -> map.areas(into)
                                .map(theirs -> theirs.containsAll(areas))
                                .orElse(false)))));
        return another.and(takesOver);
    }

    Answer isWithoutOverlap(Merge merge) {
        return isWithoutOverlap(merge.map());
    }

    Answer isWithoutGap(Merge merge, Situation situation) {
        return isWithoutGap(merge.map(), situation);
    }

    Answer hasReason(Retire retire) {
        return retire.reason().isPresent() ? Answer.YES : Answer.UNKNOWN;
    }

    Answer isOffMap(Retire retire) {
        return isOffMap(retire.map());
    }

    Answer isWithoutOverlap(Retire retire) {
        return isWithoutOverlap(retire.map());
    }

    Answer isWithoutGap(Retire retire, Situation situation) {
        return isWithoutGap(retire.map(), situation);
    }

    Answer isComplete(Post post) {
        return Answer.of(post.items().map(items -> items.containsAll(TO_BE_POSTED)));
    }

    Answer isNothingElse(Post post) {
        return Answer.of(post.items().map(TO_BE_POSTED::containsAll));
    }

    private Optional<Layout> layout() {
        return current().map(Version::layout);
    }

    private static Answer hasArea(Layout layout) {
        return Answer.of(layout.areas().map(areas -> !areas.isEmpty()));
    }

    private static Answer hasWorker(Layout layout) {
        return Answer.of(layout.workers().map(workers -> !workers.isEmpty()));
    }

    /** A dedicated grid is as large as its institution. */
    private Answer isSuitable(Optional<Integer> households, Situation situation) {
        return kind().equals(Optional.of(GridKind.DEDICATED))
                ? Answer.YES
                : Answer.of(households.map(
                        number -> number > 0 && number <= situation.setting(CommunitySettings.HOUSEHOLDS_AT_MOST)));
    }

    private Answer isOnMap(Optional<GridMap> map, Optional<ImmutableSet<MicroArea>> areas) {
        return areas.isEmpty()
                ? Answer.UNKNOWN
                : Answer.of(map.flatMap(
                        drawn -> code().map(mine -> drawn.areas(mine).equals(areas))));
    }

    private Answer isOffMap(Optional<GridMap> map) {
        return Answer.of(
                map.flatMap(drawn -> code().map(mine -> drawn.areas(mine).isEmpty())));
    }

    private static Answer isWithoutOverlap(Optional<GridMap> map) {
        return Answer.of(map.map(drawn -> drawn.overlaps().isEmpty()));
    }

    private static Answer isInside(Optional<GridMap> map) {
        return Answer.of(map.map(drawn -> drawn.outside().isEmpty()));
    }

    private static Answer isWithoutGap(Optional<GridMap> map, Situation situation) {
        return situation.setting(CommunitySettings.FULL_COVERAGE)
                ? Answer.of(map.map(drawn -> drawn.uncovered().isEmpty()))
                : Answer.YES;
    }

    // ---- what each command writes
    // --------------------------------------------------------------------------------------

    Grid drafted(Draft draft, Event<Grid, GridState> event) {
        return edit().withCode(draft.code())
                .withKind(draft.kind())
                .withVersions(new Version(draft.layout(), event.at()));
    }

    /** What was only a draft is not kept. */
    Grid revised(Revise revise, Event<Grid, GridState> event) {
        return edit().withVersions(new Version(revise.layout(), event.at()));
    }

    Grid adjusted(Adjust adjust, Event<Grid, GridState> event) {
        return edit().withVersions(ImmutableList.<Version>builder()
                .addAll(versions())
                .add(new Version(adjust.layout(), event.at()))
                .build());
    }

    private ImmutableGrid edit() {
        return (ImmutableGrid) this;
    }
}
