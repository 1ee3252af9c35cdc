package org.countygov.grid.item;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.countygov.party.UnitId;
import org.countygov.value.FreeText;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Command;
import org.countygov.workflow.Vocabulary;

/** Everything that can be asked about an item of the grid list. No department puts an item on the list by itself. */
public sealed interface GridItemCommand extends Command<GridItem, GridItemState> {
    /** The commands and the words for them. */
    Vocabulary<GridItem, GridItemState> VOCABULARY = Vocabulary.of(GridItemCommand.class)
            .word(Propose.class, "提出事项", "propose the item")
            .word(Admit.class, "准入", "admit")
            .word(Publish.class, "公布", "publish")
            .word(Remove.class, "退出", "remove");

    /**
     * A department or township wants the grids to do something.
     *
     * @param department whose duty it serves
     * @param assignees whom it is to be given to; empty when nobody has said
     * @param selfResolvable whether a worker may settle it on the spot
     * @param ownGrid whether the department would run a grid of its own for it
     */
    record Propose(UnitId department, Optional<ImmutableSet<Assignee>> assignees, Answer selfResolvable, Answer ownGrid)
            implements GridItemCommand {}

    /**
     * The county body takes the item onto the list.
     *
     * @param legalBasis whether there is a legal basis
     * @param departmentsHeard whether the departments concerned took part
     * @param funds whether the funds come with it
     * @param training whether the training comes with it
     */
    record Admit(Answer legalBasis, Answer departmentsHeard, Answer funds, Answer training)
            implements GridItemCommand {}

    /** The list with the item is made public. */
    record Publish() implements GridItemCommand {}

    /** The item leaves the list. */
    record Remove(Optional<FreeText> reason) implements GridItemCommand {}
}
