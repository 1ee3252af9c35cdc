package org.countygov.desk.sample;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDateTime;

/**
 * One row of a sample log.
 *
 * @param at local time in Beijing, to the minute
 * @param county the county in whose name the case is kept
 */
public record SampleRow(
        String workflow,
        String caseId,
        LocalDateTime at,
        String activity,
        String role,
        String person,
        String unit,
        String county,
        ImmutableMap<String, String> facts) {}
