package org.countygov.mediation.register;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.value.FreeText;
import org.countygov.workflow.Answer;

/**
 * How a dispute is to be resolved (化解方案), in one version. A plan is never changed; another version follows it.
 *
 * @param version from 1
 * @param steps what is to be done, in order; empty only when nobody has said
 */
public record Plan(int version, Optional<ImmutableList<Step>> steps) {
    /** A step: what, and by when. A fixed day, which does not move. */
    public record Step(FreeText what, LocalDate by) {}

    /** Throws {@link IllegalArgumentException} for a version below 1. */
    public Plan {
        checkArgument(version >= 1, "version %s is not positive", version);
    }

    public static Plan of(int version, Step... steps) {
        return new Plan(version, Optional.of(ImmutableList.copyOf(steps)));
    }

    Answer hasSteps() {
        return Answer.of(steps.map(known -> !known.isEmpty()));
    }
}
