package org.countygov.party;

/**
 * The record that a personal value was seen, without the value. The embedding system keeps it where nobody can change it, for the
 * auditor to read.
 *
 * @param kind what was seen
 * @param request who saw it, when, what for, and where
 */
public record AccessRecord(PersonalValue.Kind kind, AccessRequest request) {}
