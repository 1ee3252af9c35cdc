package org.countygov.police.remedy;

import java.util.Optional;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Command;
import org.countygov.workflow.Vocabulary;

/** Everything that can be asked in a complaint. */
public sealed interface ComplaintCommand extends Command<Complaint, ComplaintState> {
    /** The commands and the words for them. */
    Vocabulary<Complaint, ComplaintState> VOCABULARY = Vocabulary.of(ComplaintCommand.class)
            .word(Complain.class, "申诉、控告", "complain")
            .word(AnswerComplaint.class, "书面答复", "answer in writing")
            .word(GoToProcuratorate.class, "向人民检察院申诉", "go to the procuratorate");

    /** The person concerned, a defender or somebody with an interest complains to the organ itself. */
    record Complain(Optional<ComplaintSubject> subject) implements ComplaintCommand {}

    /** The organ answers. */
    record AnswerComplaint(Answer reasoned) implements ComplaintCommand {}

    /** The answer does not satisfy, or does not come. */
    record GoToProcuratorate() implements ComplaintCommand {}
}
