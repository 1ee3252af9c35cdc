package org.countygov.police.remedy;

import java.util.Optional;
import org.countygov.party.PersonId;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Command;
import org.countygov.workflow.Vocabulary;

/** Everything that can be asked in a reconsideration with a review after it. */
public sealed interface ReconsiderationCommand extends Command<Reconsideration, ReconsiderationState> {
    /** What every such remedy knows. */
    sealed interface Usual extends ReconsiderationCommand {}

    /** What only the remedy against non-filing knows. */
    sealed interface Extending extends ReconsiderationCommand {}

    /** The commands and the words for them, without extensions. */
    Vocabulary<Reconsideration, ReconsiderationState> VOCABULARY = usual(Usual.class);

    /** The commands and the words for them, with extensions. */
    Vocabulary<Reconsideration, ReconsiderationState> VOCABULARY_WITH_EXTENSIONS = usual(ReconsiderationCommand.class)
            .word(ExtendReconsideration.class, "延长复议期限", "extend the reconsideration")
            .word(ExtendReview.class, "延长复核期限", "extend the review");

    private static Vocabulary<Reconsideration, ReconsiderationState> usual(
            Class<? extends ReconsiderationCommand> family) {
        return Vocabulary.<Reconsideration, ReconsiderationState>of(family)
                .word(ServeDecision.class, "送达决定", "serve the decision")
                .word(FileReconsideration.class, "申请复议", "ask for reconsideration")
                .word(LapseReconsideration.class, "逾期未申请复议", "let the time to ask lapse")
                .word(DecideReconsideration.class, "作出复议决定", "decide the reconsideration")
                .word(FileReview.class, "申请复核", "ask for review")
                .word(LapseReview.class, "逾期未申请复核", "let the time to ask for review lapse")
                .word(DecideReview.class, "作出复核决定", "decide the review");
    }

    /**
     * The decision reaches whoever may object.
     *
     * @param addressee who received it
     * @param withSupplementOutline whether the procuratorate sent an outline of what to supplement along with it
     */
    record ServeDecision(Optional<PersonId> addressee, Answer withSupplementOutline) implements Usual {}

    /**
     * The organ that decided is asked to decide anew.
     *
     * @param released where an arrest was refused, whether the person was released or the measure changed
     */
    record FileReconsideration(Answer released) implements Usual {}

    /** Nobody asked in time. Done by law. */
    record LapseReconsideration() implements Usual {}

    /** More time to decide anew. */
    record ExtendReconsideration(Answer complicated, Answer applicantTold) implements Extending {}

    /**
     * It is decided anew.
     *
     * @param outcome what became of the decision, or empty when nobody has said
     * @param reasoned whether reasons are given in writing
     */
    record DecideReconsideration(Optional<Outcome> outcome, Answer reasoned) implements Usual {}

    /**
     * The organ one level up is asked.
     *
     * @param released as in {@link FileReconsideration}
     */
    record FileReview(Answer released) implements Usual {}

    /** Nobody asked for review in time. Done by law. */
    record LapseReview() implements Usual {}

    /** More time to review. */
    record ExtendReview(Answer complicated, Answer applicantTold) implements Extending {}

    /** The organ one level up has decided; the parts are those of {@link DecideReconsideration}. */
    record DecideReview(Optional<Outcome> outcome, Answer reasoned) implements Usual {}
}
