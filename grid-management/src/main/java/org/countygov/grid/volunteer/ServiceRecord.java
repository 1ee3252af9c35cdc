package org.countygov.grid.volunteer;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Duration;
import java.time.Instant;

/**
 * One version of the record of a service (志愿服务记录).
 *
 * @param time how long was served, to be certified
 * @param recordedAt when this version was written
 */
public record ServiceRecord(Duration time, Instant recordedAt) {
    /** Throws {@link IllegalArgumentException} for a negative time. */
    public ServiceRecord {
        checkArgument(!time.isNegative(), "time is negative");
    }
}
