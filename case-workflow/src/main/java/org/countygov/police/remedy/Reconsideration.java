package org.countygov.police.remedy;

import java.util.Optional;
import org.countygov.party.PersonId;
import org.countygov.police.remedy.ReconsiderationCommand.ServeDecision;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Situation;
import org.immutables.value.Value;

/** What the rules need to know of a reconsideration (复议、复核). */
@Value.Immutable
public abstract sealed class Reconsideration permits ImmutableReconsideration {
    Reconsideration() {}

    /** Who received the decision. */
    public abstract Optional<PersonId> addressee();

    /** Whether an outline of what to supplement came with the decision. */
    @Value.Default
    public Answer withSupplementOutline() {
        return Answer.UNKNOWN;
    }

    /** What the latest decision did to the one before it. */
    public abstract Optional<Outcome> outcome();

    static Reconsideration blank() {
        return ImmutableReconsideration.builder().build();
    }

    Answer isAskedByAddressee(Situation situation) {
        PersonId actor = situation.actor().person();
        return actor.isStated() ? Answer.of(addressee().map(actor::equals)) : Answer.UNKNOWN;
    }

    Answer hasNoSupplementOutline() {
        return withSupplementOutline().not();
    }

    Answer isNotGranted() {
        return Answer.of(outcome().map(known -> known == Outcome.UPHELD));
    }

    Reconsideration served(ServeDecision serve) {
        return ((ImmutableReconsideration) this)
                .withAddressee(serve.addressee())
                .withWithSupplementOutline(serve.withSupplementOutline());
    }

    Reconsideration decided(Optional<Outcome> outcome) {
        return ((ImmutableReconsideration) this).withOutcome(outcome);
    }
}
