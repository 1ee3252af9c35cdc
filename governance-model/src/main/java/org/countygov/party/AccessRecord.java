package org.countygov.party;

import static com.google.common.base.Preconditions.checkNotNull;

/**
 * The record that a personal value was seen, without the value. The embedding system keeps it where nobody can change it, for the
 * auditor to read.
 *
 * @param kind what was seen
 * @param request who saw it, when, what for, and where
 */
public record AccessRecord(PersonalValue.Kind kind, AccessRequest request) {
    public AccessRecord {
        checkNotNull(kind, "kind");
        checkNotNull(request, "request");
    }
}
