/**
 * Event logs as county systems export them. In reading order: a {@link org.countygov.desk.log.LogFile} is opened under a
 * {@link org.countygov.desk.log.Mapping} and read row by row into a {@link org.countygov.desk.log.LogSink}, which is given
 * a {@link org.countygov.desk.log.LogRow} or a bad row for everything the file says; what was found on the way is a
 * {@link org.countygov.desk.log.ReadLog}. A file of which nothing can be read is an {@link
 * org.countygov.desk.log.UnusableLogException}.
 *
 * <p>A log is never held in memory: one line, or one event, is.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
package org.countygov.desk.log;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
