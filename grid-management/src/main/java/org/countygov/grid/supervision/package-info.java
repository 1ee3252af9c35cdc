/**
 * A supervision order (督办), from the reminder to the listing. {@link org.countygov.grid.supervision.SupervisionState} says
 * where an order can stand, {@link org.countygov.grid.supervision.SupervisionCommand} what can be asked, {@link
 * org.countygov.grid.supervision.SupervisionOrder} what the file contains; the rules are in {@code SupervisionRules}.
 *
 * <p>Which level may use which {@link org.countygov.supervision.Rung} of the ladder differs from place to place and is data: {@link
 * org.countygov.grid.supervision.MeasureTable}. What follows from a listing without anybody's act is computed by {@link
 * org.countygov.grid.supervision.ListingEffects}.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
@ValueStyle
package org.countygov.grid.supervision;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
import org.countygov.value.ValueStyle;
