/**
 * The hand-off of a grid event to enforcement (综合行政执法). {@link org.countygov.grid.handoff.HandoffState} says where it can
 * stand, {@link org.countygov.grid.handoff.HandoffCommand} what can be asked, {@link org.countygov.grid.handoff.Handoff} what
 * the file contains; the rules are in {@code HandoffRules}.
 *
 * <p>A grid worker reports and never opens an enforcement case. A township team acts on its own published powers, or in the
 * name and liability of the department that delegated; without either the township stops, dissuades and tells the department.
 * Joint action of several departments begins with a summons in the grid event. The procedure of penalties is not here.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
@ValueStyle
package org.countygov.grid.handoff;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
import org.countygov.value.ValueStyle;
