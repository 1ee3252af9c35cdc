package org.countygov.mediation.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.countygov.mediation.incident.IncidentState;
import org.countygov.mediation.register.DisputeCommand.*;
import org.countygov.mediation.shared.RegisterClocks;
import org.countygov.mediation.shared.RiskLevel;
import org.countygov.mediation.shared.RiskSettings;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.referral.Referral;
import org.countygov.time.Clock;
import org.countygov.value.FreeText;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Situation;
import org.immutables.value.Value;

/**
 * What the rules need to know of a registered dispute. Who the parties are stays in the embedding system.
 *
 * <p>There is always one leader or none yet, never two: the successor takes the predecessor's place in one act.
 */
@Value.Immutable
public abstract sealed class RegisteredDispute permits ImmutableRegisteredDispute {
    RegisteredDispute() {}

    /** Every level it has had, the first one first; empty only while nobody has found it. */
    public abstract ImmutableList<RiskLevel> levels();

    /** Entries of the same issue. */
    public abstract ImmutableSet<CaseRef> linked();

    public abstract Optional<FreeText> issue();

    public abstract ImmutableSet<PersonId> team();

    public abstract Optional<UnitId> leadUnit();

    public abstract Optional<Leader> leader();

    /** Every version of the plan, the first one first. */
    public abstract ImmutableList<Plan> plans();

    /** The procedures in which it is pursued. */
    public abstract ImmutableSet<CaseRef> procedures();

    /** Every alert that was reported of it. */
    public abstract ImmutableSet<CaseRef> alerts();

    public abstract Optional<Outcome> outcome();

    @Value.Default
    public int followUps() {
        return 0;
    }

    /** What was handed on last. */
    public abstract Optional<Referral> referral();

    /** How the receiver answered; {@link Answer#UNKNOWN} while it has not. */
    @Value.Default
    public Answer referralTaken() {
        return Answer.UNKNOWN;
    }

    /** Whether the matter was handed on and nobody has answered yet. */
    @Value.Default
    public boolean awaitsAnswer() {
        return false;
    }

    static RegisteredDispute blank() {
        return ImmutableRegisteredDispute.builder().build();
    }

    /** How dangerous it is now. */
    public RiskLevel level() {
        return levels().isEmpty() ? RiskLevel.NORMAL : levels().get(levels().size() - 1);
    }

    /** The version of the plan in use. */
    public Optional<Plan> plan() {
        return plans().isEmpty() ? Optional.empty() : Optional.of(plans().get(plans().size() - 1));
    }

    // ---- what the rules ask
    // --------------------------------------------------------------------------------------------

    Answer hasOneIssue(Register register) {
        return register.oneIssue();
    }

    Answer areDuplicatesLinked(Register register) {
        return Answer.of(register.duplicates().map(known -> register.linked().containsAll(known)));
    }

    Answer hasIssue(Assign assign) {
        return assign.fiveOnes().hasIssue();
    }

    Answer hasTeam(Assign assign) {
        return assign.fiveOnes().hasTeam();
    }

    Answer hasOneLeader(Assign assign) {
        return assign.fiveOnes().hasOneLeader();
    }

    Answer hasPlan(Assign assign) {
        return assign.fiveOnes().hasPlan();
    }

    Answer isToTheEnd(Assign assign) {
        return assign.fiveOnes().toTheEnd();
    }

    Answer isLeader(DisputeCommand command, Situation situation) {
        PersonId actor = situation.actor().person();
        return actor.isStated() && leader().isPresent()
                ? Answer.of(leader().get().person().equals(actor))
                : Answer.UNKNOWN;
    }

    Answer isOfTeam(DisputeCommand command, Situation situation) {
        PersonId actor = situation.actor().person();
        return actor.isStated() && !team().isEmpty() ? Answer.of(team().contains(actor)) : Answer.UNKNOWN;
    }

    Answer isLinked(OpenProcedure open) {
        return open.procedure().isPresent() ? Answer.YES : Answer.UNKNOWN;
    }

    Answer isNextVersion(RevisePlan revise) {
        return Answer.of(plan().flatMap(old -> revise.plan().map(plan -> plan.version() == old.version() + 1)));
    }

    Answer hasSteps(RevisePlan revise) {
        return revise.plan().map(Plan::hasSteps).orElse(Answer.UNKNOWN);
    }

    Answer rises(RaiseLevel raise) {
        return rises(raise.level());
    }

    Answer rises(Escalate escalate) {
        return rises(escalate.level());
    }

    private Answer rises(RiskLevel to) {
        return levels().isEmpty() ? Answer.UNKNOWN : Answer.of(to.compareTo(level()) > 0);
    }

    Answer callsForEscalation(Escalate escalate, Situation situation) {
        return Answer.of(escalate.level().isAtLeast(situation.setting(RiskSettings.ESCALATION_FROM)));
    }

    /** A dispute without a leader gets its five ones first; its alert does not wait for them. */
    Answer callsForNoEscalation(RaiseLevel raise, Situation situation) {
        boolean elsewhere = situation.standsIn(DisputeState.FOUND)
                || situation.standsIn(DisputeState.REGISTERED)
                || situation.standsIn(DisputeState.ESCALATED);
        return Answer.of(elsewhere || !raise.level().isAtLeast(situation.setting(RiskSettings.ESCALATION_FROM)));
    }

    Answer isReported(RaiseLevel raise) {
        return isReported(raise.massIncidentPossible(), raise.alert());
    }

    Answer isReported(Escalate escalate) {
        return isReported(escalate.massIncidentPossible(), escalate.alert());
    }

    private static Answer isReported(Answer massIncidentPossible, Optional<CaseRef> alert) {
        return alert.isPresent() ? Answer.YES : massIncidentPossible.not();
    }

    Answer isDangerOver(StandDown standDown) {
        return standDown.dangerOver();
    }

    Answer isOneSuccessor(ReplaceLeader replace) {
        return FiveOnes.isOne(replace.successors())
                .and(Answer.of(leader().map(old -> replace.successors().stream()
                        .noneMatch(next -> next.person().equals(old.person())))));
    }

    Answer isHandedOver(ReplaceLeader replace) {
        return replace.handedOver();
    }

    Answer isProved(Resolve resolve) {
        return Answer.of(resolve.outcome().map(outcome -> outcome != Outcome.EXPLANATION));
    }

    Answer isNotLeftToCourt(Resolve resolve) {
        return Answer.of(resolve.outcome().map(outcome -> outcome != Outcome.WITH_COURT));
    }

    Answer isNoWaiver(Resolve resolve) {
        return Answer.of(resolve.outcome().map(outcome -> outcome != Outcome.WAIVER));
    }

    Answer isWrittenIfPetition(Resolve resolve) {
        return resolve.mediatedInPetition().not().or(resolve.written());
    }

    Answer hasReason(Reopen reopen) {
        return reopen.reason().isPresent() ? Answer.YES : Answer.UNKNOWN;
    }

    Answer isFollowedUp() {
        return Answer.of(followUps() > 0);
    }

    Answer hasNoOpenClock(Close close, Situation situation) {
        for (Clock clock : RegisterClocks.ALL) {
            if (situation.clock(clock).filter(run -> run.stoppedAt().isEmpty()).isPresent()) {
                return Answer.NO;
            }
        }
        return Answer.YES;
    }

    Answer hasNoOpenAlert(Close close, Situation situation) {
        Answer over = Answer.YES;
        for (CaseRef alert : alerts()) {
            over = over.and(situation.isIn(
                    alert, IncidentState.HANDED_OVER, IncidentState.STOOD_DOWN, IncidentState.FALSE_ALARM));
        }
        return over;
    }

    Answer hasRoute(HandOn handOn) {
        return handOn.route().isPresent() ? Answer.YES : Answer.UNKNOWN;
    }

    Answer isLeadUnit(DisputeCommand command, Situation situation) {
        UnitId actor = situation.actor().unit();
        return leadUnit().isEmpty()
                ? Answer.YES
                : actor.isStated() ? Answer.of(leadUnit().get().equals(actor)) : Answer.UNKNOWN;
    }

    Answer hasNothingUnanswered() {
        return Answer.of(!awaitsAnswer());
    }

    Answer hasSomethingUnanswered() {
        return Answer.of(awaitsAnswer());
    }

    Answer isReceiver(AnswerReferral answer, Situation situation) {
        UnitId actor = situation.actor().unit();
        return actor.isStated() && referral().isPresent()
                ? Answer.of(referral().get().to().equals(actor))
                : Answer.UNKNOWN;
    }

    Answer isTaken() {
        return referralTaken();
    }

    // ---- what each command writes
    // --------------------------------------------------------------------------------------

    RegisteredDispute found(Find find) {
        return at(find.level().orElse(RiskLevel.NORMAL));
    }

    RegisteredDispute registered(Register register) {
        return edit().withLinked(register.linked());
    }

    /** Two leaders never pass the rules; a record that names two leaves the entry without any. */
    RegisteredDispute assigned(Assign assign) {
        FiveOnes five = assign.fiveOnes();
        return edit().withIssue(five.issue())
                .withTeam(five.team())
                .withLeadUnit(five.leadUnit())
                .withLeader(only(five.leaders()))
                .withPlans(five.plan().map(ImmutableList::of).orElse(ImmutableList.of()));
    }

    private static Optional<Leader> only(ImmutableSet<Leader> leaders) {
        return leaders.size() == 1 ? Optional.of(leaders.iterator().next()) : Optional.empty();
    }

    RegisteredDispute pursued(OpenProcedure open) {
        return edit().withProcedures(plus(procedures(), open.procedure()));
    }

    RegisteredDispute planned(RevisePlan revise) {
        return edit().withPlans(ImmutableList.<Plan>builder()
                .addAll(plans())
                .addAll(revise.plan().stream().iterator())
                .build());
    }

    RegisteredDispute raised(RaiseLevel raise) {
        return at(raise.level()).withAlerts(plus(alerts(), raise.alert()));
    }

    RegisteredDispute escalated(Escalate escalate) {
        return at(escalate.level()).withAlerts(plus(alerts(), escalate.alert()));
    }

    RegisteredDispute stoodDown(StandDown standDown) {
        return at(standDown.level());
    }

    RegisteredDispute replaced(ReplaceLeader replace) {
        return edit().withLeader(only(replace.successors()));
    }

    RegisteredDispute resolved(Resolve resolve) {
        return edit().withOutcome(resolve.outcome());
    }

    RegisteredDispute followedUp(FollowUp followUp) {
        return edit().withFollowUps(followUps() + 1);
    }

    /** A new round begins: what was seen of the old result no longer counts. */
    RegisteredDispute reopened(Reopen reopen) {
        return edit().withOutcome(Optional.empty()).withFollowUps(0);
    }

    RegisteredDispute handedOn(HandOn handOn) {
        return edit().withReferral(handOn.referral())
                .withReferralTaken(Answer.UNKNOWN)
                .withAwaitsAnswer(true);
    }

    RegisteredDispute answered(AnswerReferral answer) {
        return edit().withReferralTaken(answer.taken()).withAwaitsAnswer(false);
    }

    private ImmutableRegisteredDispute at(RiskLevel level) {
        return edit().withLevels(ImmutableList.<RiskLevel>builder()
                .addAll(levels())
                .add(level)
                .build());
    }

    private static ImmutableSet<CaseRef> plus(ImmutableSet<CaseRef> cases, Optional<CaseRef> one) {
        return ImmutableSet.<CaseRef>builder()
                .addAll(cases)
                .addAll(one.stream().iterator())
                .build();
    }

    private ImmutableRegisteredDispute edit() {
        return (ImmutableRegisteredDispute) this;
    }
}
