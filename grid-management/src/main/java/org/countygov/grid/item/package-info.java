/**
 * The list of what grids may be asked to do (网格服务管理事项清单). {@link org.countygov.grid.item.GridItemState} says where an item
 * can stand, {@link org.countygov.grid.item.GridItemCommand} what can be asked, {@link org.countygov.grid.item.GridItem} what the
 * file contains; the rules are in {@code GridItemRules}. {@link org.countygov.grid.item.GridItemList} is the list that the
 * published items make up.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
@ValueStyle
package org.countygov.grid.item;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
import org.countygov.value.ValueStyle;
