package org.countygov.police.supervision;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import org.countygov.inspection.Finding;
import org.countygov.inspection.FindingKind;
import org.countygov.police.shared.AdministrativeClocks;
import org.countygov.police.shared.CustodyClocks;
import org.countygov.rectification.Grading;
import org.countygov.supervision.FindingGravity;
import org.countygov.time.Clock;
import org.countygov.time.Consequence;

/**
 * How grave a finding in a police case is: fatal when somebody was held beyond the time, major when the rules refuse what was
 * done or a step was skipped, otherwise ordinary. A model; what a reviewer makes of it is another matter.
 */
public final class PoliceGrading {
    /** The clocks after which a person must be released. */
    private static final ImmutableSet<String> CUSTODY = Streams.concat(
                    CustodyClocks.ALL.stream(), AdministrativeClocks.ALL.stream())
            .filter(clock -> clock.consequence() == Consequence.RELEASE_AT_ONCE)
            .map(Clock::id)
            .collect(toImmutableSet());

    public static final Grading GRADING = PoliceGrading::of;

    private PoliceGrading() {}

    private static FindingGravity of(Finding finding) {
        return switch (finding.kind()) {
            case DUTY_OVERDUE -> isCustodyOverrun(finding) ? FindingGravity.FATAL : FindingGravity.ORDINARY;
            case REFUSED, STEP_SKIPPED -> FindingGravity.MAJOR;
            case RIGHT_USED_LATE,
                    NOT_ESTABLISHED,
                    UNREADABLE,
                    UNKNOWN_ACTIVITY,
                    DUPLICATE,
                    OUT_OF_ORDER,
                    TARGET_MISSED,
                    CLOCK_OPEN -> FindingGravity.ORDINARY;
        };
    }

    /** Whether somebody was held beyond the time. */
    static boolean isCustodyOverrun(Finding finding) {
        int at = finding.about().indexOf('@');
        return finding.kind() == FindingKind.DUTY_OVERDUE
                && at > 0
                && CUSTODY.contains(finding.about().substring(0, at));
    }
}
