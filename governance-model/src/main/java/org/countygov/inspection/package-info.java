/**
 * The rules applied to somebody else's log. In reading order: a {@link org.countygov.inspection.LogEntry} is one recorded
 * action at a {@link org.countygov.inspection.LogPosition}, or else a {@link org.countygov.inspection.BadRow}; {@link
 * org.countygov.inspection.Facts} are the texts recorded beside it, and a {@link org.countygov.inspection.Reading} is what
 * became of understanding one of them; a {@link org.countygov.inspection.RecordedTime} is a point in time in one of the
 * notations that logs use.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
package org.countygov.inspection;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
