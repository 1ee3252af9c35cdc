package org.countygov.police.remedy;

import java.util.Optional;
import org.countygov.party.PersonId;
import org.countygov.police.remedy.ComplaintCommand.Complain;
import org.countygov.police.shared.RemedyClocks;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Event;
import org.countygov.workflow.Situation;
import org.immutables.value.Value;

/** What the rules need to know of a complaint about measures that overrun or are unlawful (申诉、控告). */
@Value.Immutable
public abstract sealed class Complaint permits ImmutableComplaint {
    Complaint() {}

    public abstract Optional<ComplaintSubject> subject();

    public abstract Optional<PersonId> complainant();

    static Complaint blank() {
        return ImmutableComplaint.builder().build();
    }

    Answer isAnswerDueOrGiven(Situation situation) {
        return situation.standsIn(ComplaintState.ANSWERED)
                ? Answer.YES
                : situation.hasRunOut(RemedyClocks.COMPLAINT_ANSWER);
    }

    Answer isAskedByComplainant(Situation situation) {
        PersonId actor = situation.actor().person();
        return actor.isStated() ? Answer.of(complainant().map(actor::equals)) : Answer.UNKNOWN;
    }

    /** A complainant whom a record does not name stays unknown. */
    Complaint filed(Complain complain, Event<Complaint, ComplaintState> event) {
        return ImmutableComplaint.builder()
                .subject(complain.subject())
                .complainant(Optional.of(event.actor().person()).filter(PersonId::isStated))
                .build();
    }
}
