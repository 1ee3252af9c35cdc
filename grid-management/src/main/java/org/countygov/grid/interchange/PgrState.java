package org.countygov.grid.interchange;

/** The states of a complaint in DIGIT PGR, by the names of its configuration. */
public enum PgrState {
    PENDINGFORASSIGNMENT,
    PENDINGATLME,
    PENDINGFORREASSIGNMENT,
    RESOLVED,
    REJECTED,
    CLOSEDAFTERRESOLUTION,
    CLOSEDAFTERREJECTION
}
