package org.countygov.desk.sample;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDateTime;

/**
 * One row of a sample log.
 *
 * @param at local time in Beijing, to the minute
 */
public record SampleRow(
        String workflow,
        String caseId,
        LocalDateTime at,
        String activity,
        String role,
        String person,
        String unit,
        ImmutableMap<String, String> facts) {}
