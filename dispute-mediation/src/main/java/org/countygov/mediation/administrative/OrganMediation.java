package org.countygov.mediation.administrative;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.mediation.administrative.OrganMediationCommand.*;
import org.countygov.mediation.people.MediationState;
import org.countygov.mediation.shared.AdministrativeMediationSettings;
import org.countygov.mediation.shared.MediationRole;
import org.countygov.party.PersonId;
import org.countygov.time.BeijingTime;
import org.countygov.time.Clock;
import org.countygov.time.Consequence;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Event;
import org.countygov.workflow.Situation;
import org.immutables.value.Value;

/**
 * What the rules need to know of a mediation by an administrative organ. Names and the story of the dispute stay in the
 * embedding system. Where fields differ, the {@linkplain Regime#terms terms} of the regime decide, and no rule asks which
 * regime it is.
 */
@Value.Immutable
public abstract sealed class OrganMediation permits ImmutableOrganMediation {
    OrganMediation() {}

    /** The field of the dispute; a general matter unless somebody has said otherwise. */
    @Value.Default
    public Regime regime() {
        return Regime.GENERAL;
    }

    /** All parties; empty when nobody has named them. */
    public abstract ImmutableSet<PersonId> parties();

    /** The case from which the matter came: a failed people's mediation, a suit, a petition. */
    public abstract Optional<CaseRef> cameFrom();

    public abstract Optional<Instant> acceptedAt();

    /** The day on which the harm of a traffic accident was fixed. */
    public abstract Optional<LocalDate> harmFixedOn();

    /** Since when the time to mediate runs, where it waits for the harm to be fixed. */
    public abstract Optional<Instant> periodSince();

    /** The latest session of which the parties were told. */
    public abstract Optional<Instant> session();

    @Value.Default
    public boolean entrusted() {
        return false;
    }

    /** How many rounds have ended without agreement. */
    @Value.Default
    public int roundsEnded() {
        return 0;
    }

    /** How many rounds have begun. */
    @Value.Default
    public int roundsBegun() {
        return 0;
    }

    /** On what ground the organ has decided to end the mediation. */
    public abstract Optional<TerminationGround> endingGround();

    static OrganMediation blank() {
        return ImmutableOrganMediation.builder().build();
    }

    private RegimeTerms terms() {
        return regime().terms();
    }

    // ---- how it begins
    // -------------------------------------------------------------------------------------------------

    Answer isInForce(Situation situation) {
        return Answer.of(!situation.date().isBefore(terms().firstDay()));
    }

    Answer isConductedBy(Situation situation) {
        return situation.actor().role() instanceof MediationRole role
                ? Answer.of(role == terms().organ())
                : Answer.UNKNOWN;
    }

    Answer isInCatalogue(Apply apply, Situation situation) {
        return isInCatalogue(apply.inCatalogue(), situation);
    }

    Answer isInCatalogue(ReceiveReferral referral, Situation situation) {
        return isInCatalogue(referral.inCatalogue(), situation);
    }

    private Answer isInCatalogue(Answer said, Situation situation) {
        return terms().byCatalogue() && situation.setting(AdministrativeMediationSettings.CATALOGUE_BINDS)
                ? said
                : Answer.YES;
    }

    Answer isOnApplication(Apply apply) {
        return Answer.of(terms().onApplication());
    }

    Answer isAskedByParty(Apply apply, Situation situation) {
        PersonId person = situation.actor().person();
        if (situation.actor().role() == MediationRole.AGENT) {
            return Answer.YES;
        }
        return parties().isEmpty() || !person.isStated()
                ? Answer.UNKNOWN
                : Answer.of(parties().contains(person));
    }

    /** Where all must apply, they do so together, or the others agree unless one request is asked for. */
    Answer isAskedByWhomItTakes(Apply apply) {
        if (!terms().allMustApply()) {
            return Answer.YES;
        }
        Answer all = areAllParties(apply.applicants());
        return terms().inOneWrittenRequest() ? all : all.or(apply.othersAgree());
    }

    Answer isRecorded(Apply apply) {
        if (!apply.oral()) {
            return Answer.YES;
        }
        return terms().inOneWrittenRequest() ? Answer.NO : apply.recorded();
    }

    /** Counted from the end of a failed people's mediation where there was one, otherwise from the determination. */
    Answer isAskedInTime(Apply apply, Situation situation) {
        Optional<Clock> afterCommittee = terms().applicationAfterCommittee();
        if (afterCommittee.isPresent() && apply.failedAt().isPresent()) {
            return situation.isInTime(afterCommittee.get(), apply.failedAt().get());
        }
        return terms().applicationPeriod()
                .map(clock -> apply.determinedAt()
                        .map(since -> situation.isInTime(clock, since))
                        .orElse(Answer.UNKNOWN))
                .orElse(Answer.YES);
    }

    Answer isFailedMediationOver(Apply apply, Situation situation) {
        return apply.failedMediation()
                .map(ref -> situation.isIn(ref, MediationState.TERMINATED, MediationState.CLOSED))
                .orElse(Answer.YES);
    }

    Answer mayBegin(ActExOfficio act, Situation situation) {
        return switch (terms().ownInitiative()) {
            case NEVER -> Answer.NO;
            case ALWAYS -> Answer.YES;
            case WHERE_MANY_ARE_CONCERNED ->
                Answer.of(situation.setting(AdministrativeMediationSettings.OWN_INITIATIVE))
                        .and(act.manyConcerned());
        };
    }

    Answer isReferralAgreed(ReceiveReferral referral) {
        return referral.partiesAgree();
    }

    // ---- intake
    // --------------------------------------------------------------------------------------------------------

    Answer isComplex(ExtendIntake extend) {
        return extend.complex();
    }

    Answer isForeign(Transfer transfer) {
        return transfer.notItsFunction();
    }

    Answer isNotBarred(Accept accept) {
        return Answer.of(accept.bars()
                .map(found -> Sets.intersection(found, terms().bars()).isEmpty()));
    }

    Answer hasGroundToRefuse(Refuse refuse) {
        return Answer.of(!Sets.intersection(refuse.bars(), terms().bars()).isEmpty());
    }

    Answer isReasoned(Refuse refuse) {
        return refuse.reasoned();
    }

    // ---- the mediation
    // -------------------------------------------------------------------------------------------------

    Answer isHarmNamed(FixHarm fix) {
        return fix.harm().isPresent() ? Answer.YES : Answer.UNKNOWN;
    }

    Answer isHarmFixedByNow(FixHarm fix, Situation situation) {
        return Answer.of(fix.on().map(day -> !day.isAfter(situation.date())).orElse(true));
    }

    Answer isAhead(NotifySession notify, Situation situation) {
        return Answer.of(notify.session().map(session -> session.isAfter(situation.at())));
    }

    Answer isNotifiedInTime(NotifySession notify, Situation situation) {
        return terms().sessionNotice()
                .map(clock -> notify.session()
                        .map(session -> situation.isInTime(clock, session))
                        .orElse(Answer.UNKNOWN))
                .orElse(Answer.YES);
    }

    /** A session of which the parties must be told is held on the day they were told of. */
    Answer isSessionNotified(Start start, Situation situation) {
        return terms().sessionNotice().isEmpty()
                ? Answer.YES
                : Answer.of(session()
                        .map(BeijingTime::date)
                        .filter(situation.date()::equals)
                        .isPresent());
    }

    Answer hasPeriodBegun() {
        return Answer.of(!terms().periodWaitsForHarm() || periodSince().isPresent());
    }

    Answer isWanted(Start start) {
        return terms().unlessUnwilling() ? start.noneUnwilling() : areAllParties(start.agreedBy());
    }

    Answer areFewEnough(Start start) {
        return terms().attendantsAtMost()
                .map(most -> Answer.of(start.attendants().map(number -> number <= most)))
                .orElse(Answer.YES);
    }

    Answer isAttendedInPerson(Start start) {
        return terms().inPerson() ? start.inPerson() : Answer.YES;
    }

    Answer isPublicityRespected(Start start) {
        return terms().publicity().admits(start.open(), start.allAgreeToOpen(), start.closureAsked());
    }

    Answer isTestAgreed(CommissionTest commission) {
        return commission.bodyAndCostsAgreed();
    }

    Answer mayBeExtended() {
        return Answer.of(terms().extension().isPresent());
    }

    Answer mayBeEntrusted() {
        return Answer.of(terms().mayEntrust());
    }

    Answer isNotEntrusted() {
        return Answer.of(!entrusted());
    }

    Answer mayHaveSecondRound() {
        return Answer.of(terms().secondRound().isPresent());
    }

    /** The first round, or the second, has begun and not ended. */
    Answer isRoundUnderWay() {
        return Answer.of(roundsBegun() > roundsEnded());
    }

    /** There is no third round. */
    Answer isFirstRoundEnded() {
        return Answer.of(roundsEnded() == 1 && roundsBegun() == 1);
    }

    Answer isWanted(MediateAgain again) {
        return again.noneUnwilling();
    }

    // ---- how it ends
    // ---------------------------------------------------------------------------------------------------

    Answer isAgreedByAll(Agree agree) {
        return areAllParties(agree.agreedBy());
    }

    Answer isLawful(Agree agree) {
        return agree.lawful();
    }

    Answer isDocumented(Agree agree) {
        Answer spared = switch (terms().document()) {
            case ALWAYS -> Answer.NO;
            case UNLESS_PERFORMED_OR_WAIVED -> agree.performedAtOnce().or(agree.waivedByAll());
            case UNLESS_RECORDED_ON_THE_SPOT -> agree.recordedOnTheSpot();
        };
        return agree.documented().or(spared);
    }

    /** What the document must state is asked only where there is one. */
    Answer isComplete(Agree agree) {
        if (terms().contents().isEmpty()) {
            return Answer.YES;
        }
        return agree.documented()
                .not()
                .or(Answer.of(agree.contents().map(said -> said.containsAll(terms().contents()))));
    }

    /** Once a period has run out whose end ends the procedure, nothing is agreed in it any more. */
    Answer isPeriodNotOver(Agree agree, Situation situation) {
        return terms().period()
                .or(terms()::secondRound)
                .filter(clock -> clock.consequence() == Consequence.PROCEDURE_ENDS)
                .map(clock -> situation.hasRunOut(clock).not())
                .orElse(Answer.YES);
    }

    Answer isNotYetEnded() {
        return Answer.of(endingGround().isEmpty());
    }

    Answer isEndDecidedApart() {
        return Answer.of(terms().endNotice().isPresent());
    }

    Answer isGroundKnown(DecideToEnd decide) {
        return isGroundKnown(decide.ground());
    }

    Answer isGroundKnown(Terminate terminate) {
        return isGroundKnown(terminate.ground());
    }

    private Answer isGroundKnown(Optional<TerminationGround> ground) {
        return Answer.of(ground.map(terms().endedBy()::contains));
    }

    Answer hasPeriodEnded(DecideToEnd decide, Situation situation) {
        return hasPeriodEnded(decide.ground(), situation);
    }

    /** Where the end is decided apart, the period was looked at then. */
    Answer hasPeriodEnded(Terminate terminate, Situation situation) {
        return endingGround().isPresent() ? Answer.YES : hasPeriodEnded(terminate.ground(), situation);
    }

    private Answer hasPeriodEnded(Optional<TerminationGround> ground, Situation situation) {
        if (!ground.equals(Optional.of(TerminationGround.PERIOD_EXPIRED))) {
            return Answer.YES;
        }
        return terms().period()
                .or(terms()::secondRound)
                .map(situation::hasRunOut)
                .orElse(Answer.NO);
    }

    Answer isEndingDecided(Terminate terminate) {
        return terms().endNotice().isEmpty()
                ? Answer.YES
                : Answer.of(endingGround().isPresent() && endingGround().equals(terminate.ground()));
    }

    Answer isDocumented(Terminate terminate) {
        return terminate.documented();
    }

    Answer areRoutesExplained(Terminate terminate) {
        return terminate.routesExplained();
    }

    Answer isPenaltyAtStake() {
        return Answer.of(terms().penaltyAtStake());
    }

    Answer isNoPenaltyAtStake() {
        return isPenaltyAtStake().not();
    }

    Answer isPerformed(CloseWithoutPenalty close) {
        return close.performed();
    }

    Answer isUnperformed(ReturnForPenalty penalty) {
        return penalty.unperformed();
    }

    /** Where the people's mediation is at hand, its file must bear the performance out. */
    Answer isPerformed(CloseOnOwnSettlement close, Situation situation) {
        if (close.settlement().isEmpty()) {
            return Answer.UNKNOWN;
        }
        Answer onFile = close.mediation()
                .filter(ref -> situation.related(ref).isPresent())
                .map(ref -> situation.isIn(ref, MediationState.PERFORMED, MediationState.CLOSED))
                .orElse(Answer.YES);
        return close.performed().and(onFile);
    }

    Answer isRequested(CloseOnOwnSettlement close) {
        return close.requestedInWriting();
    }

    Answer isUndecided(CloseOnOwnSettlement close) {
        return close.undecided();
    }

    private Answer areAllParties(ImmutableSet<PersonId> people) {
        return parties().isEmpty() || people.isEmpty() ? Answer.UNKNOWN : Answer.of(people.containsAll(parties()));
    }

    // ---- when and how long
    // ---------------------------------------------------------------------------------------------

    /** From when the time to mediate is counted where it waits for the harm: the later of harm fixed and acceptance. */
    Optional<Instant> harmAndAcceptanceSince() {
        if (!terms().periodWaitsForHarm() || periodSince().isPresent()) {
            return Optional.empty();
        }
        return harmFixedOn()
                .map(BeijingTime::startOf)
                .flatMap(harm -> acceptedAt().map(accepted -> accepted.isAfter(harm) ? accepted : harm));
    }

    Optional<Clock> intakeClock() {
        return terms().intake();
    }

    Optional<Clock> transferClock() {
        return terms().transfer();
    }

    /** The period that acceptance starts. */
    Optional<Clock> periodFromAcceptance() {
        return terms().periodWaitsForHarm() ? Optional.empty() : terms().period();
    }

    Optional<Clock> period() {
        return terms().period();
    }

    Optional<Clock> secondRound() {
        return terms().secondRound();
    }

    Optional<Clock> endNotice() {
        return terms().endNotice();
    }

    // ---- what each command writes
    // --------------------------------------------------------------------------------------

    OrganMediation applied(Apply apply) {
        return begun(apply.regime(), apply.parties()).withCameFrom(apply.failedMediation());
    }

    OrganMediation begun(ActExOfficio act) {
        return begun(act.regime(), act.parties());
    }

    OrganMediation referred(ReceiveReferral referral) {
        return begun(referral.regime(), referral.parties()).withCameFrom(referral.from());
    }

    private ImmutableOrganMediation begun(Regime regime, ImmutableSet<PersonId> parties) {
        return edit().withRegime(regime).withParties(parties);
    }

    OrganMediation accepted(Accept accept, Event<OrganMediation, OrganMediationState> event) {
        return edit().withAcceptedAt(event.at());
    }

    OrganMediation harmFixed(FixHarm fix, Event<OrganMediation, OrganMediationState> event) {
        return edit().withHarmFixedOn(fix.on().orElseGet(() -> BeijingTime.date(event.at())));
    }

    OrganMediation periodBegun(BeginPeriod begin) {
        return edit().withPeriodSince(harmAndAcceptanceSince());
    }

    OrganMediation notified(NotifySession notify) {
        return edit().withSession(notify.session());
    }

    OrganMediation started(Start start) {
        return edit().withRoundsBegun(1);
    }

    OrganMediation entrusted(Entrust entrust) {
        return edit().withEntrusted(true);
    }

    OrganMediation roundEnded(EndRound end) {
        return edit().withRoundsEnded(roundsEnded() + 1);
    }

    OrganMediation mediatedAgain(MediateAgain again) {
        return edit().withRoundsBegun(roundsBegun() + 1);
    }

    OrganMediation endDecided(DecideToEnd decide) {
        return edit().withEndingGround(decide.ground());
    }

    private ImmutableOrganMediation edit() {
        return (ImmutableOrganMediation) this;
    }
}
