package org.countygov.police.remedy;

import java.util.Optional;
import org.countygov.party.PersonId;
import org.countygov.police.remedy.RecusalCommand.RequestRecusal;
import org.countygov.police.shared.DefenceClocks;
import org.countygov.police.shared.RemedyClocks;
import org.countygov.time.Clock;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Event;
import org.countygov.workflow.Situation;
import org.immutables.value.Value;

/** What the rules need to know of a request that somebody stay away from a case (回避). */
@Value.Immutable
public abstract sealed class RecusalRequest permits ImmutableRecusalRequest {
    RecusalRequest() {}

    public abstract Optional<RecusalProcedure> procedure();

    /** Who should stay away. */
    public abstract Optional<PersonId> challenged();

    public abstract Optional<PersonId> requester();

    static RecusalRequest blank() {
        return ImmutableRecusalRequest.builder().build();
    }

    Answer isInCriminalCase() {
        return Answer.of(procedure().map(known -> known == RecusalProcedure.CRIMINAL));
    }

    Answer isDeciderNotChallenged(Situation situation) {
        PersonId actor = situation.actor().person();
        return actor.isStated() ? Answer.of(challenged().map(person -> !person.equals(actor))) : Answer.UNKNOWN;
    }

    Answer isAskedByRequester(Situation situation) {
        PersonId actor = situation.actor().person();
        return actor.isStated() ? Answer.of(requester().map(actor::equals)) : Answer.UNKNOWN;
    }

    Optional<Clock> decisionClock() {
        return procedure()
                .map(known -> known == RecusalProcedure.CRIMINAL
                        ? DefenceClocks.RECUSAL
                        : RemedyClocks.ADMINISTRATIVE_RECUSAL);
    }

    /** There is no reconsideration in an administrative case. */
    Optional<Clock> reconsiderationClock() {
        return isInCriminalCase() == Answer.YES ? Optional.of(DefenceClocks.RECUSAL_RECONSIDERATION) : Optional.empty();
    }

    RecusalRequest requested(RequestRecusal request, Event<RecusalRequest, RecusalState> event) {
        return ImmutableRecusalRequest.builder()
                .procedure(request.procedure())
                .challenged(request.challenged())
                .requester(Optional.of(event.actor().person()).filter(PersonId::isStated))
                .build();
    }
}
