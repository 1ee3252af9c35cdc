/**
 * Community points (小积分): thanks for recorded acts, to be exchanged for community services and small goods; never wages, never
 * a score of a person. {@link org.countygov.grid.points.PointsEntry} is a line of an account, {@link
 * org.countygov.grid.points.PointsLedger} what the lines come to. {@link org.countygov.grid.points.PointsState} says where an
 * account can stand, {@link org.countygov.grid.points.PointsCommand} what can be asked, {@link
 * org.countygov.grid.points.PointsAccount} what the file contains; the rules are in {@code PointsRules}.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
@ValueStyle
package org.countygov.grid.points;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
import org.countygov.value.ValueStyle;
