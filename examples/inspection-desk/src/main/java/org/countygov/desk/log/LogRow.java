package org.countygov.desk.log;

import org.countygov.inspection.Facts;
import org.countygov.inspection.LogEntry;

/**
 * One good row of a log: an entry with the facts of the row, and apart from them the facts that the row tells about its
 * whole case.
 */
public record LogRow(LogEntry entry, Facts caseFacts) {}
