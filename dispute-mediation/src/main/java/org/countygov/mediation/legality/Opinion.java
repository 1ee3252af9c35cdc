package org.countygov.mediation.legality;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.countygov.workflow.Answer;

/**
 * A legality opinion (合法性审查意见): what it looked at, and whether it is in writing.
 *
 * @param covers the aspects reviewed, or empty when nobody has said
 */
public record Opinion(Optional<ImmutableSet<Aspect>> covers, Answer written) {
    private static final ImmutableSet<Aspect> EVERYTHING = ImmutableSet.copyOf(Aspect.values());

    Answer coversEverything() {
        return Answer.of(covers.map(aspects -> aspects.containsAll(EVERYTHING)));
    }
}
