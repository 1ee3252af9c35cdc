/**
 * A grid event (网格事件), from the report to the end, in one electronic file. {@link org.countygov.grid.event.GridEventState}
 * says where an event can stand, {@link org.countygov.grid.event.GridEventCommand} what can be asked, {@link
 * org.countygov.grid.event.GridEvent} what the file contains; the rules are in {@code GridEventRules}, what they ask of a
 * report in {@code Intake} and of the work in {@code Handling}.
 *
 * <p>Disposed is not closed: the unit that did the work reports a result, somebody else checks it on the spot, and only then
 * does the centre close.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
@ValueStyle
package org.countygov.grid.event;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
import org.countygov.value.ValueStyle;
