package org.countygov.desk.cases;

import com.google.common.collect.ImmutableList;
import org.countygov.inspection.LogEntry;

/**
 * The whole log of one case.
 *
 * @param workflow the procedure, empty when no row names one
 * @param caseId the case
 * @param entries by time, at the same time in the order of the files; never empty; each with the facts of the case
 */
public record CaseLog(String workflow, String caseId, ImmutableList<LogEntry> entries) {}
