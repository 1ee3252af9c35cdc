package org.countygov.grid.event;

import java.util.Optional;
import org.countygov.time.TimeLimit;
import org.countygov.value.FreeText;
import org.countygov.workflow.Answer;

/**
 * How an event is to be handled (分流意见).
 *
 * @param standard when it counts as done: the closing standard
 * @param limit how long disposal may take
 */
public record TriageDecision(
        Optional<HandlingLevel> level,
        Optional<EventCategory> category,
        Optional<FreeText> standard,
        Optional<TimeLimit> limit) {
    /** Nothing decided. */
    static final TriageDecision NONE =
            new TriageDecision(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public static TriageDecision of(HandlingLevel level, EventCategory category, FreeText standard, TimeLimit limit) {
        return new TriageDecision(Optional.of(level), Optional.of(category), Optional.of(standard), Optional.of(limit));
    }

    /** Whether level, category, standard and limit are all there; what is missing is not known. */
    Answer isComplete() {
        return level.isPresent() && category.isPresent() && standard.isPresent() && limit.isPresent()
                ? Answer.YES
                : Answer.UNKNOWN;
    }

    TriageDecision at(HandlingLevel other) {
        return new TriageDecision(Optional.of(other), category, standard, limit);
    }
}
