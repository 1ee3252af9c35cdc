/**
 * Grids and what is posted of them in public (网格设立与公示). {@link org.countygov.grid.posting.MicroArea} is the smallest piece
 * of area, {@link org.countygov.grid.posting.GridMap} says how an area is divided and lists gaps and overlaps, {@link
 * org.countygov.grid.posting.Layout} how one grid is laid out. {@link org.countygov.grid.posting.GridState} says where a grid can
 * stand, {@link org.countygov.grid.posting.GridCommand} what can be asked, {@link org.countygov.grid.posting.Grid} what the file
 * contains; the rules are in {@code GridRules}.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
@ValueStyle
package org.countygov.grid.posting;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
import org.countygov.value.ValueStyle;
