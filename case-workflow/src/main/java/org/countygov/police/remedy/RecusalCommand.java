package org.countygov.police.remedy;

import java.util.Optional;
import org.countygov.party.PersonId;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Command;
import org.countygov.workflow.Vocabulary;

/** Everything that can be asked about recusal. None of it stops the work on the case before a decision. */
public sealed interface RecusalCommand extends Command<RecusalRequest, RecusalState> {
    /** The commands and the words for them. */
    Vocabulary<RecusalRequest, RecusalState> VOCABULARY = Vocabulary.of(RecusalCommand.class)
            .word(RequestRecusal.class, "申请回避", "request recusal")
            .word(ExtendDecision.class, "延长决定期限", "extend the time to decide")
            .word(Recuse.class, "决定回避", "recuse")
            .word(RefuseRecusal.class, "驳回回避申请", "refuse")
            .word(AskToReconsider.class, "申请复议", "ask for reconsideration")
            .word(LapseToReconsider.class, "逾期未申请复议", "let the time to ask lapse")
            .word(RecuseOnReconsideration.class, "复议决定回避", "recuse on reconsideration")
            .word(UpholdRefusal.class, "复议维持驳回", "uphold the refusal");

    /** Somebody asks that a person stay away, or the person asks so. */
    record RequestRecusal(
            Optional<RecusalProcedure> procedure, Optional<PersonId> challenged, Optional<RecusalGround> ground)
            implements RecusalCommand {}

    /** A complicated request takes up to five days. */
    record ExtendDecision(Answer complicated) implements RecusalCommand {}

    /** The person stays away from now on. */
    record Recuse(Answer proved) implements RecusalCommand {}

    /** The request fails. */
    record RefuseRecusal(Answer reasoned) implements RecusalCommand {}

    /** The requester does not accept it. */
    record AskToReconsider() implements RecusalCommand {}

    /** Nobody asked in time. Done by law. */
    record LapseToReconsider() implements RecusalCommand {}

    /** The person stays away after all. */
    record RecuseOnReconsideration(Answer proved) implements RecusalCommand {}

    /** The refusal stands. */
    record UpholdRefusal(Answer reasoned) implements RecusalCommand {}
}
