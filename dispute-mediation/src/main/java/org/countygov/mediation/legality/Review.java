package org.countygov.mediation.legality;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.countygov.mediation.legality.ReviewCommand.*;
import org.countygov.mediation.shared.LegalServiceClocks;
import org.countygov.party.UnitId;
import org.countygov.time.Clock;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Event;
import org.countygov.workflow.Situation;
import org.immutables.value.Value;

/** What the rules need to know of a draft under legality review. Its text stays in the embedding system. */
@Value.Immutable
public abstract sealed class Review permits ImmutableReview {
    private static final ImmutableSet<ReviewPaper> EVERY_PAPER = ImmutableSet.copyOf(ReviewPaper.values());

    Review() {}

    public abstract Optional<Subject> subject();

    /** Which unit drafted it. */
    public abstract Optional<UnitId> draftingUnit();

    /** Whether it is exploratory reform for which there is no national rule. */
    @Value.Default
    public Answer exploratory() {
        return Answer.UNKNOWN;
    }

    /** Whether a legal adviser or public lawyer was heard since it was last sent. */
    @Value.Default
    public boolean adviserHeard() {
        return false;
    }

    static Review blank() {
        return ImmutableReview.builder().build();
    }

    // ---- what the rules ask
    // --------------------------------------------------------------------------------------------

    Answer arePapersSent(Submit submit) {
        return Answer.of(submit.papers().map(papers -> papers.containsAll(EVERY_PAPER)));
    }

    Answer areStepsDone(Submit submit) {
        return Answer.of(submit.stepsDue().map(due -> submit.stepsDone().containsAll(due)));
    }

    Answer isDefectNamed(ReturnPapers returned) {
        return returned.defect().isPresent() ? Answer.YES : Answer.UNKNOWN;
    }

    Answer isDefectNamed(AskSupplement ask) {
        return ask.defect().isPresent() ? Answer.YES : Answer.UNKNOWN;
    }

    /** The drafting unit's own lawyer reviews nothing. */
    Answer isNotDrafter(ReviewCommand command, Situation situation) {
        UnitId actor = situation.actor().unit();
        return actor.isStated()
                ? Answer.of(draftingUnit().filter(UnitId::isStated).map(unit -> !unit.equals(actor)))
                : Answer.UNKNOWN;
    }

    Answer isAdviserHeard() {
        return Answer.of(subject().map(subject -> subject != Subject.MAJOR_DECISION || adviserHeard()));
    }

    Answer coversEverything(OpineLawful opine) {
        return opine.opinion().coversEverything();
    }

    Answer coversEverything(OpineChange opine) {
        return opine.opinion().coversEverything();
    }

    Answer coversEverything(OpineUnlawful opine) {
        return opine.opinion().coversEverything();
    }

    Answer isWritten(OpineLawful opine) {
        return opine.opinion().written();
    }

    Answer isWritten(OpineChange opine) {
        return opine.opinion().written();
    }

    Answer isWritten(OpineUnlawful opine) {
        return opine.opinion().written();
    }

    Answer isEveryPointAnswered(Revise revise) {
        return revise.everyPointAnswered();
    }

    Answer isEveryPointAnswered(ReviseAsConfirmed revise) {
        return revise.everyPointAnswered();
    }

    Answer isCollective(Deliberate deliberate) {
        return deliberate.collective();
    }

    Answer isCollective(DeliberateWithRiskFlag deliberate) {
        return deliberate.collective();
    }

    Answer isOpinionAttached(Deliberate deliberate) {
        return deliberate.opinionAttached();
    }

    Answer isExploratoryReform() {
        return Answer.of(subject().map(Subject.MAJOR_DECISION::equals)).and(exploratory());
    }

    Answer isRiskShown(DeliberateWithRiskFlag deliberate) {
        return deliberate.riskShown();
    }

    Answer isFiled(PutOnRecord recorded) {
        return isNormative() ? recorded.filedWithNextLevel() : Answer.YES;
    }

    private boolean isNormative() {
        return subject().filter(Subject.NORMATIVE_DOCUMENT::equals).isPresent();
    }

    // ---- which clocks it calls for
    // -------------------------------------------------------------------------------------

    /** The time left to the reviewer of a major decision is counted from sending the papers. */
    Optional<Clock> windowFromSending(ReviewCommand command) {
        return subject()
                .filter(Subject.MAJOR_DECISION::equals)
                .map(subject -> LegalServiceClocks.MAJOR_DECISION_REVIEW);
    }

    /** The time for a contract, or for a normative document that is not urgent, is counted from complete papers. */
    Optional<Clock> limitFromCompletePapers(StartReview start) {
        return subject().flatMap(subject -> switch (subject) {
            case MAJOR_DECISION -> Optional.empty();
            case NORMATIVE_DOCUMENT ->
                start.urgent() == Answer.YES ? Optional.empty() : Optional.of(LegalServiceClocks.NORMATIVE_REVIEW);
            case CONTRACT -> Optional.of(LegalServiceClocks.CONTRACT_REVIEW);
        });
    }

    Optional<Clock> windowFromCompletePapers(StartReview start) {
        return isNormative() && start.urgent() != Answer.YES
                ? Optional.of(LegalServiceClocks.NORMATIVE_REVIEW_WINDOW)
                : Optional.empty();
    }

    Optional<Clock> filing(Issue issue) {
        return isNormative() ? Optional.of(LegalServiceClocks.NORMATIVE_FILING) : Optional.empty();
    }

    // ---- what each command writes
    // --------------------------------------------------------------------------------------

    Review submitted(Submit submit, Event<Review, ReviewState> event) {
        return ImmutableReview.builder()
                .subject(submit.subject())
                .draftingUnit(draftingUnit().orElse(event.actor().unit()))
                .exploratory(submit.exploratory())
                .build();
    }

    Review adviserHeard(ConsultAdviser consult) {
        return edit().withAdviserHeard(true);
    }

    /** Another draft is another review: what an adviser said of the old one no longer counts. */
    Review revised(Revise revise) {
        return edit().withAdviserHeard(false);
    }

    private ImmutableReview edit() {
        return (ImmutableReview) this;
    }
}
