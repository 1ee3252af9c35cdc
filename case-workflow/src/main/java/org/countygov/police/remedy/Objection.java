package org.countygov.police.remedy;

import java.util.Optional;
import org.countygov.party.PersonId;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Situation;
import org.immutables.value.Value;

/** What the rules need to know of a remedy of one instance. */
@Value.Immutable
public abstract sealed class Objection permits ImmutableObjection {
    Objection() {}

    /** Who received the decision. */
    public abstract Optional<PersonId> addressee();

    /** What became of the decision. */
    public abstract Optional<Outcome> outcome();

    static Objection blank() {
        return ImmutableObjection.builder().build();
    }

    Answer isAskedByAddressee(Situation situation) {
        PersonId actor = situation.actor().person();
        return actor.isStated() ? Answer.of(addressee().map(actor::equals)) : Answer.UNKNOWN;
    }

    /** Whether there is still something to turn elsewhere for. */
    Answer isNotGranted(Situation situation) {
        return situation.standsIn(ObjectionState.DECIDED)
                ? Answer.of(outcome().map(known -> known == Outcome.UPHELD))
                : Answer.YES;
    }

    Objection served(ObjectionCommand.ServeRefusal serve) {
        return ((ImmutableObjection) this).withAddressee(serve.addressee());
    }

    Objection decided(ObjectionCommand.DecideObjection decide) {
        return ((ImmutableObjection) this).withOutcome(decide.outcome());
    }
}
