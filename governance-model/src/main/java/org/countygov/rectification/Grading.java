package org.countygov.rectification;

import org.countygov.inspection.Finding;
import org.countygov.supervision.FindingGravity;

/** How grave a finding of an inspection is; each field of work grades its own. A pure function. */
@FunctionalInterface
public interface Grading {
    /** Every finding is an ordinary one. */
    Grading ORDINARY = finding -> FindingGravity.ORDINARY;

    FindingGravity of(Finding finding);
}
