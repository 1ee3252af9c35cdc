/**
 * Visits offered as help (关爱帮扶走访). {@link org.countygov.grid.visit.VisitState} says where an offer can stand, {@link
 * org.countygov.grid.visit.VisitCommand} what can be asked, {@link org.countygov.grid.visit.AssistanceVisit} what the file
 * contains; the rules are in {@code VisitRules}. Who declines has declined: nothing follows and nothing is kept. A danger is
 * reported at once, whatever was agreed.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
@ValueStyle
package org.countygov.grid.visit;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
import org.countygov.value.ValueStyle;
