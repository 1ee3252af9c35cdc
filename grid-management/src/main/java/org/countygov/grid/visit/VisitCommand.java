package org.countygov.grid.visit;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import org.countygov.party.PersonId;
import org.countygov.referral.Referral;
import org.countygov.referral.Refers;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Command;
import org.countygov.workflow.Vocabulary;

/** Everything that can be asked about a visit that is offered as help. A visit can be declined without a reason. */
public sealed interface VisitCommand extends Command<AssistanceVisit, VisitState> {
    /** The commands and the words for them. */
    Vocabulary<AssistanceVisit, VisitState> VOCABULARY = Vocabulary.of(VisitCommand.class)
            .word(Offer.class, "提出走访", "offer a visit")
            .word(Consent.class, "同意", "consent")
            .word(Decline.class, "谢绝", "decline")
            .word(Visit.class, "走访", "visit")
            .word(RaiseAlarm.class, "求助报告", "raise an alarm");

    /**
     * Help is offered.
     *
     * @param person whom to
     * @param purposes what for; empty when nobody has said
     * @param declinedBefore whether the person has declined such a visit before
     * @param askedByPerson whether the person asks for it
     */
    record Offer(
            PersonId person, Optional<ImmutableSet<VisitPurpose>> purposes, Answer declinedBefore, Answer askedByPerson)
            implements VisitCommand {}

    /**
     * The person, or the guardian of a child, agrees.
     *
     * @param freely whether of free will
     * @param underFourteen whether the person is a child under fourteen
     * @param guardianConsents whether then the guardian consents
     * @param separately whether consent to handling what concerns health was given separately
     */
    record Consent(Answer freely, Answer underFourteen, Answer guardianConsents, Answer separately)
            implements VisitCommand {}

    /** The person does not want it, or no longer. Nobody asks why. */
    record Decline() implements VisitCommand {}

    /**
     * The visit took place.
     *
     * @param fields what is written down; empty when nobody has said
     * @param helped whether help was given
     * @param referral where the person was referred, if anywhere
     */
    record Visit(Optional<ImmutableSet<VisitField>> fields, Answer helped, Optional<Referral> referral)
            implements VisitCommand, Refers {
        /** Most visits end where they are. */
        @Override
        public boolean handsOn() {
            return referral.isPresent();
        }
    }

    /**
     * Somebody is in danger, and is reported at once, whatever was agreed.
     *
     * @param danger which danger; empty when nobody has said
     * @param noticedAt when it was noticed, if not on the occasion of reporting it
     */
    record RaiseAlarm(Optional<Danger> danger, Optional<Instant> noticedAt, Optional<Referral> referral)
            implements VisitCommand, Refers {}
}
