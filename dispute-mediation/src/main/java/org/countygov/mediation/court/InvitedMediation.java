package org.countygov.mediation.court;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import org.countygov.mediation.confirmation.ConfirmationState;
import org.countygov.mediation.court.InvitedMediationCommand.*;
import org.countygov.mediation.shared.CourtLinkageClocks;
import org.countygov.mediation.shared.CourtLinkageSettings;
import org.countygov.mediation.shared.MediationRole;
import org.countygov.mediation.shared.Publicity;
import org.countygov.party.PersonId;
import org.countygov.time.Clock;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Event;
import org.countygov.workflow.Situation;
import org.immutables.value.Value;

/** What the rules need to know of a court-referred mediation. */
@Value.Immutable
public abstract sealed class InvitedMediation permits ImmutableInvitedMediation {
    InvitedMediation() {}

    public abstract Optional<Kind> kind();

    @Value.Default
    public Channel channel() {
        return Channel.OFFLINE;
    }

    /** The procedure of a registered suit. */
    public abstract Optional<SuitProcedure> procedure();

    /** All parties; empty when nobody has named them. */
    public abstract ImmutableSet<PersonId> parties();

    public abstract ImmutableSet<PersonId> consenting();

    public abstract Optional<PersonId> mediator();

    /** Whether the mediator was appointed instead of chosen. */
    @Value.Default
    public boolean appointed() {
        return false;
    }

    /** Whether a people's mediation committee mediates; then its law asks for more marks on the agreement. */
    @Value.Default
    public boolean peoplesCommittee() {
        return false;
    }

    /** The committee's own case, where a people's mediation committee mediates. */
    public abstract Optional<CaseRef> peopleMediation();

    /** What touches the neutrality of the present mediator. */
    public abstract ImmutableSet<Conflict> conflicts();

    /** Whether all parties keep the mediator in spite of it. */
    @Value.Default
    public boolean conflictWaived() {
        return false;
    }

    /** The marks on the agreement, in the order of recording. */
    public abstract ImmutableList<Signature> signatures();

    /** Since when the agreement binds; only a delegated one binds without the court. */
    public abstract Optional<Instant> effectiveSince();

    /** The case of judicial confirmation, once applied for. */
    public abstract Optional<CaseRef> confirmation();

    static InvitedMediation blank() {
        return ImmutableInvitedMediation.builder().build();
    }

    /**
     * A mark on the agreement.
     *
     * @param party the party that it binds; empty for the mediator and the seal
     */
    public record Signature(Mark mark, Optional<PersonId> party, Instant at) {}

    // ---- offer and consent
    // ---------------------------------------------------------------------------------------------

    Answer isSuitable(Offer offer) {
        return offer.suitable();
    }

    Answer isNotRefused(Offer offer) {
        return offer.refused().not();
    }

    Answer doesKindFit(Offer offer) {
        return offer.kind() == Kind.ENTRUSTED
                ? offer.registered()
                : offer.registered().not();
    }

    Answer isOffline(Offer offer) {
        return Answer.of(offer.channel() == Channel.OFFLINE);
    }

    /** All consent. Online one is enough to begin with; the other side is then asked. */
    Answer doesConsentSuffice(Consent consent) {
        Answer all = areAllParties(consent.consenting());
        return isOnline() == Answer.YES
                ? all.or(Answer.of(consent.consenting().stream().anyMatch(parties()::contains)))
                : all;
    }

    Answer isParty(Situation situation) {
        PersonId person = situation.actor().person();
        if (situation.actor().role() == MediationRole.AGENT) {
            return Answer.YES;
        }
        return parties().isEmpty() || !person.isStated()
                ? Answer.UNKNOWN
                : Answer.of(parties().contains(person));
    }

    // ---- who mediates
    // --------------------------------------------------------------------------------------------------

    /** All who have consented choose together. */
    Answer isChosenTogether(Choose choose) {
        return consenting().isEmpty() || choose.chosenBy().isEmpty()
                ? Answer.UNKNOWN
                : Answer.of(choose.chosenBy().containsAll(consenting()));
    }

    Answer isOnRoster(Choose choose) {
        return choose.onRoster();
    }

    Answer isOnRoster(Appoint appoint) {
        return appoint.onRoster();
    }

    Answer hasChoiceFailed(Appoint appoint, Situation situation) {
        return appoint.notChosen().or(situation.hasRunOut(CourtLinkageClocks.ONLINE_CHOICE));
    }

    /** While the choice is open an appointment can be rejected as it is proposed; later, when there was one. */
    Answer wasAppointed(RejectAppointment reject, Situation situation) {
        return Answer.of(appointed() || situation.standsIn(InvitedMediationState.SELECTING));
    }

    Answer isReferredTo(ConfirmReceipt confirm, Situation situation) {
        if (situation.actor().role() != MediationRole.INVITED_MEDIATOR) {
            return Answer.YES;
        }
        PersonId person = situation.actor().person();
        return person.isStated() ? Answer.of(mediator().map(person::equals)) : Answer.UNKNOWN;
    }

    Answer areReasonsGiven(DeclineReferral decline) {
        return decline.reasonsGiven();
    }

    Answer isOnline() {
        return Answer.of(channel() == Channel.ONLINE);
    }

    Answer isOtherSideToBeAsked() {
        return haveAllConsented().not();
    }

    Answer doesOtherSideAgree(AskOtherSide ask) {
        return ask.agrees();
    }

    Answer doesOtherSideRefuse(ReturnUnanswered unanswered) {
        return unanswered.refusing();
    }

    Answer isConflictNamed(Disclose disclose) {
        return disclose.conflicts().isEmpty() ? Answer.UNKNOWN : Answer.YES;
    }

    Answer mayBeReplaced(ReplaceMediator replace) {
        return Answer.of(!conflicts().isEmpty()).or(replace.asked());
    }

    Answer isConflictDisclosed() {
        return Answer.of(!conflicts().isEmpty());
    }

    Answer isKeptByAll(ContinueWithConflict keep) {
        return areAllParties(keep.agreedBy());
    }

    // ---- the mediation
    // -------------------------------------------------------------------------------------------------

    Answer haveAllConsented() {
        return areAllParties(consenting());
    }

    Answer hasNoOpenConflict() {
        return Answer.of(conflicts().isEmpty() || conflictWaived());
    }

    Answer isClosed(HoldSession session) {
        return Publicity.CLOSED_SAVE_BY_LAW
                .admits(session.open(), Answer.NO, Answer.NO)
                .or(session.openByLaw());
    }

    Answer isReported(SuspendForSham suspend) {
        return suspend.reported();
    }

    Answer mayBeResumed(Resume resume, Situation situation) {
        return Answer.of(situation.setting(CourtLinkageSettings.RESUMED_AFTER_SUSPICION));
    }

    Answer isSuspicionGone(Resume resume) {
        return resume.suspicionGone();
    }

    Answer isExtensionAgreed(Extend extend) {
        return areAllParties(extend.agreedBy());
    }

    Answer isDelegated() {
        return Answer.of(kind().map(kind -> kind == Kind.DELEGATED));
    }

    Answer isEntrusted() {
        return Answer.of(kind().map(kind -> kind == Kind.ENTRUSTED));
    }

    Answer isAgreedByAll(Agree agree) {
        return areAllParties(agree.agreedBy());
    }

    Answer isPeriodNotOver(Agree agree, Situation situation) {
        return period().map(clock -> situation.hasRunOut(clock).not()).orElse(Answer.UNKNOWN);
    }

    /** A party signs for itself or through an agent, the mediator of this case signs, the organisation seals. */
    Answer isWhoseMark(Sign sign, Situation situation) {
        if (!(situation.actor().role() instanceof MediationRole role)) {
            return Answer.UNKNOWN;
        }
        PersonId person = situation.actor().person();
        return switch (sign.mark()) {
            case PARTY -> {
                Answer known = parties().isEmpty()
                        ? Answer.UNKNOWN
                        : Answer.of(sign.party().map(parties()::contains));
                yield switch (role) {
                    case PARTY -> known.and(Answer.of(sign.party().map(person::equals)));
                    case AGENT -> known;
                    default -> Answer.NO;
                };
            }
            case MEDIATOR ->
                Answer.of(role == MediationRole.INVITED_MEDIATOR)
                        .and(Answer.of(mediator().map(person::equals)));
            case ORGANISATION -> Answer.of(role == MediationRole.INVITED_ORGANISATION);
        };
    }

    Answer isNotYetEffective() {
        return isEffective().not();
    }

    Answer isEffective() {
        return Answer.of(effectiveSince().isPresent());
    }

    // ---- the end
    // -------------------------------------------------------------------------------------------------------

    Answer isAppliedForByAll(ApplyForConfirmation apply) {
        return areAllParties(apply.applicants());
    }

    /** Two grounds are known to the rules on online mediation alone. */
    Answer isGroundOfChannel(Terminate terminate) {
        return Answer.of(terminate.ground().map(ground -> switch (ground) {
            case UNREACHABLE, REFUSAL_TO_SIGN -> channel() == Channel.ONLINE;
            case WITHDRAWAL_OR_REFUSAL, WIDE_DIVERGENCE, PERIOD_OVER, SHAM, OTHER -> true;
        }));
    }

    Answer hasPeriodEnded(Terminate terminate, Situation situation) {
        return terminate.ground().equals(Optional.of(ReturnGround.PERIOD_OVER))
                ? period().map(situation::hasRunOut).orElse(Answer.UNKNOWN)
                : Answer.YES;
    }

    Answer isReported(Terminate terminate) {
        return terminate.reported();
    }

    Answer arePapersHandedOver(Terminate terminate) {
        return terminate.papersHandedOver();
    }

    Answer isPerformed(ClosePerformed close) {
        return close.performed();
    }

    Answer isConfirmed(CloseConfirmed close, Situation situation) {
        return confirmation()
                .map(ref -> situation.isIn(ref, ConfirmationState.CONFIRMED, ConfirmationState.ENFORCEMENT))
                .orElse(Answer.NO);
    }

    Answer isLawful(MakeMediationLetter letter) {
        return letter.lawful();
    }

    /** Leaving the letter with a party that does not sign for it is no service. */
    Answer isSignedForByAll(MakeMediationLetter letter) {
        return areAllParties(letter.signedForBy());
    }

    Answer isLawful(AllowWithdrawal allow) {
        return allow.lawful();
    }

    private Answer areAllParties(ImmutableSet<PersonId> people) {
        return parties().isEmpty() || people.isEmpty() ? Answer.UNKNOWN : Answer.of(people.containsAll(parties()));
    }

    // ---- when and how long
    // ---------------------------------------------------------------------------------------------

    /** The period of this mediation; empty while it is not known whether, and how, the suit is registered. */
    Optional<Clock> period() {
        boolean online = channel() == Channel.ONLINE;
        return kind().flatMap(kind -> switch (kind) {
            case DELEGATED ->
                Optional.of(online ? CourtLinkageClocks.ONLINE_DELEGATED : CourtLinkageClocks.DELEGATED_MEDIATION);
            case ENTRUSTED ->
                procedure().map(procedure -> switch (procedure) {
                    case ORDINARY ->
                        online ? CourtLinkageClocks.ONLINE_ENTRUSTED_ORDINARY : CourtLinkageClocks.ENTRUSTED_ORDINARY;
                    case SUMMARY ->
                        online ? CourtLinkageClocks.ONLINE_ENTRUSTED_SUMMARY : CourtLinkageClocks.ENTRUSTED_SUMMARY;
                });
        });
    }

    Optional<Clock> ifOnline(Clock clock) {
        return channel() == Channel.ONLINE ? Optional.of(clock) : Optional.empty();
    }

    Optional<Clock> ifOtherSideToBeAsked(Clock clock) {
        return isOtherSideToBeAsked() == Answer.YES ? Optional.of(clock) : Optional.empty();
    }

    /**
     * Since when the marks that give effect are there, while effect has not been noted. The court's rules look at the parties
     * alone; where a people's mediation committee mediates, its law also wants the mediator's signature and the seal, and the
     * agreement is called effective only at the later of the two.
     */
    Optional<Instant> requiredMarksSince() {
        if (effectiveSince().isPresent() || isDelegated() != Answer.YES) {
            return Optional.empty();
        }
        return peoplesCommittee()
                ? later(partiesSignedSince(), later(firstMark(Mark.MEDIATOR), firstMark(Mark.ORGANISATION)))
                : partiesSignedSince();
    }

    /** From when the time to apply for confirmation is counted: the parties' marks, the earlier date and safe for filing. */
    Optional<Instant> partiesSignedSince() {
        Instant latest = Instant.MIN;
        for (PersonId party : parties()) {
            Optional<Instant> signed = signatures().stream()
                    .filter(signature -> signature.party().equals(Optional.of(party)))
                    .map(Signature::at)
                    .min(Instant::compareTo);
            if (signed.isEmpty()) {
                return Optional.empty();
            }
            latest = signed.get().isAfter(latest) ? signed.get() : latest;
        }
        return parties().isEmpty() ? Optional.empty() : Optional.of(latest);
    }

    private Optional<Instant> firstMark(Mark mark) {
        return signatures().stream()
                .filter(signature -> signature.mark() == mark)
                .map(Signature::at)
                .min(Instant::compareTo);
    }

    private static Optional<Instant> later(Optional<Instant> one, Optional<Instant> other) {
        return one.flatMap(a -> other.map(b -> a.isAfter(b) ? a : b));
    }

    // ---- what each command writes
    // --------------------------------------------------------------------------------------

    InvitedMediation offered(Offer offer) {
        return edit().withKind(offer.kind())
                .withChannel(offer.channel())
                .withProcedure(offer.procedure())
                .withParties(offer.parties());
    }

    InvitedMediation consented(Consent consent) {
        return edit().withConsenting(consent.consenting());
    }

    InvitedMediation chosen(Choose choose) {
        return referred(choose.mediator(), choose.peoplesCommittee()).withAppointed(false);
    }

    InvitedMediation appointed(Appoint appoint) {
        return referred(appoint.mediator(), appoint.peoplesCommittee()).withAppointed(true);
    }

    private ImmutableInvitedMediation referred(Optional<PersonId> mediator, boolean peoplesCommittee) {
        return edit().withMediator(mediator).withPeoplesCommittee(peoplesCommittee);
    }

    InvitedMediation received(ConfirmReceipt confirm) {
        return edit().withPeopleMediation(confirm.peopleMediation());
    }

    <X extends InvitedMediationCommand> InvitedMediation backToChoice(X command) {
        return edit().withMediator(Optional.empty()).withAppointed(false).withPeoplesCommittee(false);
    }

    InvitedMediation otherSideAgrees(AskOtherSide ask) {
        return edit().withConsenting(parties());
    }

    InvitedMediation disclosed(Disclose disclose) {
        return edit().withConflicts(disclose.conflicts()).withConflictWaived(false);
    }

    /** What was disclosed concerned the mediator who leaves. */
    InvitedMediation replaced(ReplaceMediator replace) {
        return edit().withMediator(replace.coming()).withConflicts().withConflictWaived(false);
    }

    InvitedMediation kept(ContinueWithConflict keep) {
        return edit().withConflictWaived(true);
    }

    InvitedMediation agreed(Agree agree) {
        return edit().withSignatures();
    }

    InvitedMediation signed(Sign sign, Event<InvitedMediation, InvitedMediationState> event) {
        Signature signature = new Signature(sign.mark(), sign.party(), sign.at().orElse(event.at()));
        return edit().withSignatures(ImmutableList.<Signature>builder()
                .addAll(signatures())
                .add(signature)
                .build());
    }

    InvitedMediation effective(TakeEffect takeEffect) {
        return edit().withEffectiveSince(requiredMarksSince());
    }

    InvitedMediation confirmationSought(ApplyForConfirmation apply) {
        return edit().withConfirmation(apply.confirmation());
    }

    private ImmutableInvitedMediation edit() {
        return (ImmutableInvitedMediation) this;
    }
}
