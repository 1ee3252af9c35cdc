package org.countygov.mediation.confirmation;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.mediation.confirmation.ConfirmationCommand.Accept;
import org.countygov.mediation.confirmation.ConfirmationCommand.ApplyForEnforcement;
import org.countygov.mediation.confirmation.ConfirmationCommand.Confirm;
import org.countygov.mediation.confirmation.ConfirmationCommand.DeemWithdrawn;
import org.countygov.mediation.confirmation.ConfirmationCommand.Dismiss;
import org.countygov.mediation.confirmation.ConfirmationCommand.EndBecauseDisputed;
import org.countygov.mediation.confirmation.ConfirmationCommand.File;
import org.countygov.mediation.confirmation.ConfirmationCommand.NotAccept;
import org.countygov.mediation.confirmation.ConfirmationCommand.ObjectAsInterestedPerson;
import org.countygov.mediation.confirmation.ConfirmationCommand.Prepare;
import org.countygov.mediation.confirmation.ConfirmationCommand.SummonBoth;
import org.countygov.mediation.shared.MediationClocks;
import org.countygov.party.PersonId;
import org.countygov.time.BeijingTime;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Situation;
import org.immutables.value.Value;

/** What the rules need to know of a judicial confirmation. */
@Value.Immutable
public abstract sealed class Confirmation permits ImmutableConfirmation {
    Confirmation() {}

    /** The mediation in which the agreement was reached. */
    public abstract Optional<CaseRef> mediation();

    /** All parties to the agreement; empty when nobody has named them. */
    public abstract ImmutableSet<PersonId> parties();

    /** When the agreement took effect. */
    public abstract Optional<Instant> effectiveSince();

    /** The last day of performance that the agreement names. */
    public abstract Optional<LocalDate> lastPerformance();

    /** Whether both parties were summoned together. */
    @Value.Default
    public boolean bothSummoned() {
        return false;
    }

    static Confirmation blank() {
        return ImmutableConfirmation.builder().build();
    }

    // ---- what the law asks
    // ---------------------------------------------------------------------------------------------

    Answer isEffective(Prepare prepare) {
        return prepare.effective();
    }

    Answer isFiledByAll(File file) {
        return parties().isEmpty() || file.applicants().isEmpty()
                ? Answer.UNKNOWN
                : Answer.of(file.applicants().containsAll(parties()));
    }

    Answer isByLawfulOrganisation(File file) {
        return file.lawfulOrganisation();
    }

    /** From 30 March 2011: the basic court at the committee's seat, or the one that delegated the matter. */
    Answer isCourtOf2011(File file) {
        return isOneOf(file, ImmutableSet.of(CourtLink.ORGANISATION_SEAT, CourtLink.DELEGATING_COURT));
    }

    /** From 2013: the basic court at the organisation's seat. */
    Answer isCourtOf2013(File file) {
        return isOneOf(file, ImmutableSet.of(CourtLink.ORGANISATION_SEAT));
    }

    /** From 2022: the court that invited the organisation; otherwise a party's domicile, the subject matter, or the seat. */
    Answer isCourtOf2022(File file) {
        Answer invited = file.invited();
        Answer byInvitation = isOneOf(file, ImmutableSet.of(CourtLink.INVITING_COURT, CourtLink.DELEGATING_COURT));
        Answer byPlace = isOneOf(
                file, ImmutableSet.of(CourtLink.PARTY_DOMICILE, CourtLink.SUBJECT_PLACE, CourtLink.ORGANISATION_SEAT));
        return invited.and(byInvitation).or(invited.not().and(byPlace)).and(file.rightLevel());
    }

    private static Answer isOneOf(File file, ImmutableSet<CourtLink> links) {
        return Answer.of(file.court().map(links::contains));
    }

    Answer hasGround(NotAccept notAccept) {
        return Answer.of(!notAccept.grounds().isEmpty());
    }

    Answer hasNoBar(Accept accept) {
        return Answer.of(accept.bars().map(ImmutableSet::isEmpty));
    }

    Answer isWithoutGoodReason(DeemWithdrawn deem) {
        return deem.withoutGoodReason();
    }

    Answer wereBothSummoned(Confirm confirm) {
        return Answer.of(bothSummoned());
    }

    Answer hasNothingAgainst(Confirm confirm) {
        return Answer.of(confirm.against().map(ImmutableSet::isEmpty));
    }

    Answer hasGround(Dismiss dismiss) {
        return Answer.of(!dismiss.grounds().isEmpty());
    }

    Answer wereToldToSue(EndBecauseDisputed end) {
        return end.toldToSue();
    }

    Answer isInTime(ObjectAsInterestedPerson object, Situation situation) {
        return object.knewSince()
                .map(since -> situation.isInTime(MediationClocks.OUTSIDER_OBJECTION, since))
                .orElse(Answer.UNKNOWN);
    }

    Answer isUnperformed(ApplyForEnforcement apply) {
        return apply.unperformed();
    }

    Answer isCompetent(ApplyForEnforcement apply) {
        return apply.competentCourt();
    }

    // ---- what each command writes
    // --------------------------------------------------------------------------------------

    Confirmation prepared(Prepare prepare) {
        return ImmutableConfirmation.builder()
                .mediation(prepare.mediation())
                .addAllParties(prepare.parties())
                .effectiveSince(prepare.effectiveSince())
                .lastPerformance(prepare.lastPerformance())
                .build();
    }

    Confirmation bothSummoned(SummonBoth summon) {
        return ((ImmutableConfirmation) this).withBothSummoned(true);
    }

    /** From when enforcement is counted: the last day of performance, else the day the agreement took effect. */
    Optional<Instant> enforcementCountedFrom() {
        return lastPerformance().map(BeijingTime::startOf).or(this::effectiveSince);
    }
}
