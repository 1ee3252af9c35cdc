package org.countygov.grid.posting;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.countygov.place.GridCode;
import org.countygov.value.FreeText;
import org.countygov.workflow.Command;
import org.countygov.workflow.Vocabulary;

/** Everything that can be asked about a grid. */
public sealed interface GridCommand extends Command<Grid, GridState> {
    /** The commands and the words for them. */
    Vocabulary<Grid, GridState> VOCABULARY = Vocabulary.of(GridCommand.class)
            .word(Draft.class, "拟定网格", "draft the grid")
            .word(Revise.class, "修改草案", "revise the draft")
            .word(Approve.class, "批准设立", "approve")
            .word(Post.class, "公示", "post in public")
            .word(Adjust.class, "调整", "adjust")
            .word(Merge.class, "合并", "merge")
            .word(Retire.class, "撤销", "retire");

    /**
     * A grid is laid out.
     *
     * @param code its code; empty when nobody has said
     * @param kind what sort of area it is; empty when nobody has said
     */
    record Draft(Optional<GridCode> code, Optional<GridKind> kind, Layout layout) implements GridCommand {}

    /** The draft is changed before it is approved. */
    record Revise(Layout layout) implements GridCommand {}

    /**
     * The grid is set up.
     *
     * @param map how the area is then divided, this grid included; empty when nobody has drawn it
     */
    record Approve(Optional<GridMap> map) implements GridCommand {}

    /**
     * What the public needs to know is posted.
     *
     * @param items what is posted; empty when nobody has said
     */
    record Post(Optional<ImmutableSet<PostedItem>> items) implements GridCommand {}

    /**
     * Area, workers or size change. The old version is kept.
     *
     * @param layout how the grid is laid out from then on
     * @param map how the area is then divided
     */
    record Adjust(Layout layout, Optional<GridMap> map) implements GridCommand {}

    /**
     * The grid goes into another one.
     *
     * @param into the other grid; empty when nobody has said
     * @param map how the area is then divided, without this grid
     */
    record Merge(Optional<GridCode> into, Optional<GridMap> map) implements GridCommand {}

    /**
     * The grid is given up.
     *
     * @param map how the area is then divided, without this grid
     */
    record Retire(Optional<FreeText> reason, Optional<GridMap> map) implements GridCommand {}
}
