package org.countygov.grid.item;

import static org.countygov.law.Instruments.BZ;
import static org.countygov.law.Instruments.SD_XZ;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.countygov.law.Citation;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.CaseRef;

/**
 * The public list of what grids may be asked to do (网格服务管理事项清单), as it stands. What is not on it may be refused; what is
 * on it may be given to those whom it names.
 *
 * @param published the published items, by their cases
 */
public record GridItemList(ImmutableMap<CaseRef, GridItem> published) {
    /** The provision under which an item outside the list is refused. */
    public static final Citation LIST_ONLY = BZ.article(10);

    /** The provision under which a task for a time needs the county government's approval. */
    public static final Citation TEMPORARY_TASKS = SD_XZ.article(4);

    /** The list that the cases make up: those that stand published. */
    public static GridItemList of(Iterable<CaseFile<GridItem, GridItemState>> items) {
        ImmutableMap.Builder<CaseRef, GridItem> published = ImmutableMap.builder();
        for (CaseFile<GridItem, GridItemState> item : items) {
            if (item.state() == GridItemState.PUBLISHED) {
                published.put(item.ref(), item.content());
            }
        }
        return new GridItemList(published.buildKeepingLast());
    }

    /**
     * Whether somebody may be given a task.
     *
     * @param item the item it belongs to
     * @param countyApproval for a task outside the list, whether it is a temporary one that the county government approved
     */
    public Answer mayBeGiven(CaseRef item, Assignee assignee, Answer countyApproval) {
        return Optional.ofNullable(published.get(item))
                .map(listed -> Answer.of(listed.assignees().contains(assignee)))
                .orElse(countyApproval);
    }

    /** Whether a worker may settle the item on the spot. */
    public Answer isSelfResolvable(CaseRef item) {
        return Optional.ofNullable(published.get(item))
                .map(GridItem::selfResolvable)
                .orElse(Answer.NO);
    }
}
