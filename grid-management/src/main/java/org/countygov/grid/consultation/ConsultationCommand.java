package org.countygov.grid.consultation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Command;
import org.countygov.workflow.Vocabulary;

/** Everything that can be asked in a consultation. */
public sealed interface ConsultationCommand extends Command<Consultation, ConsultationState> {
    /** The commands and the words for them. */
    Vocabulary<Consultation, ConsultationState> VOCABULARY = Vocabulary.of(ConsultationCommand.class)
            .word(Schedule.class, "安排会商", "schedule")
            .word(Hold.class, "召开会商", "hold")
            .word(Minutes.class, "形成纪要", "keep the minutes");

    /**
     * A meeting is called.
     *
     * @param questionsListed whether its questions are listed
     */
    record Schedule(Optional<ConsultationKind> kind, Answer questionsListed) implements ConsultationCommand {}

    /**
     * The departments meet.
     *
     * @param departmentsPresent whether those concerned are there
     */
    record Hold(Answer departmentsPresent) implements ConsultationCommand {}

    /**
     * The minutes say who does what by when.
     *
     * @param items what was decided; empty when nobody has said
     * @param replacesChannel whether an item would take the place of a court, review or arbitration
     * @param againstLaw whether an item would bind a department against the law
     */
    record Minutes(Optional<ImmutableList<DecidedItem>> items, Answer replacesChannel, Answer againstLaw)
            implements ConsultationCommand {}
}
