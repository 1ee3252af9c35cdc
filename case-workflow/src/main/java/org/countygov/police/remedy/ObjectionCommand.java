package org.countygov.police.remedy;

import java.util.Optional;
import org.countygov.party.PersonId;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Command;
import org.countygov.workflow.Vocabulary;

/** Everything that can be asked in a remedy of one instance. */
public sealed interface ObjectionCommand extends Command<Objection, ObjectionState> {
    /** The commands and the words for them. */
    Vocabulary<Objection, ObjectionState> VOCABULARY = Vocabulary.of(ObjectionCommand.class)
            .word(ServeRefusal.class, "送达决定", "serve the decision")
            .word(FileObjection.class, "提出异议", "object")
            .word(LapseObjection.class, "逾期未提出", "let the time to object lapse")
            .word(DecideObjection.class, "作出决定", "decide the objection")
            .word(TurnElsewhere.class, "转入其他途径", "turn elsewhere");

    /** The decision reaches whoever may object. */
    record ServeRefusal(Optional<PersonId> addressee) implements ObjectionCommand {}

    /** The addressee objects. */
    record FileObjection() implements ObjectionCommand {}

    /** Nobody objected in time. Done by law. */
    record LapseObjection() implements ObjectionCommand {}

    /**
     * The objection is decided.
     *
     * @param outcome what became of the decision, or empty when nobody has said
     * @param reasoned whether reasons are given in writing
     */
    record DecideObjection(Optional<Outcome> outcome, Answer reasoned) implements ObjectionCommand {}

    /** The addressee goes to the procuratorate or to the court, before or after objecting. */
    record TurnElsewhere() implements ObjectionCommand {}
}
