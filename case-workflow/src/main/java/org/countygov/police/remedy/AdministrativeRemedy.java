package org.countygov.police.remedy;

import java.time.Instant;
import java.util.Optional;
import org.countygov.party.PersonId;
import org.countygov.police.remedy.AdministrativeRemedyCommand.ApplyForReconsideration;
import org.countygov.police.remedy.AdministrativeRemedyCommand.AskToAct;
import org.countygov.police.remedy.AdministrativeRemedyCommand.LearnOfAct;
import org.countygov.police.shared.AdministrativeRemedyClocks;
import org.countygov.time.BeijingTime;
import org.countygov.time.Clock;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Situation;
import org.immutables.value.Value;

/** What the rules need to know of the remedies against an administrative act of the police (行政复议、行政诉讼). */
@Value.Immutable
public abstract sealed class AdministrativeRemedy permits ImmutableAdministrativeRemedy {
    AdministrativeRemedy() {}

    public abstract Optional<AdministrativeAct> act();

    /** Whose rights are touched. */
    public abstract Optional<PersonId> person();

    /** What the reconsideration brought. */
    public abstract Optional<Outcome> outcome();

    static AdministrativeRemedy blank() {
        return ImmutableAdministrativeRemedy.builder().build();
    }

    Answer isOpenToRemedy() {
        return is(AdministrativeAct.CRIMINAL_ACT).not();
    }

    Answer isPenalty() {
        return is(AdministrativeAct.PENALTY).or(is(AdministrativeAct.ON_THE_SPOT_PENALTY));
    }

    /** Since 2024 a penalty on the spot and a failure to act go to reconsideration before they go to court. */
    Answer needsNoReconsiderationFirst() {
        return is(AdministrativeAct.ON_THE_SPOT_PENALTY)
                .or(is(AdministrativeAct.FAILURE_TO_ACT))
                .not();
    }

    private Answer is(AdministrativeAct what) {
        return Answer.of(act().map(known -> known == what));
    }

    Answer isAskedByPerson(Situation situation) {
        PersonId actor = situation.actor().person();
        return actor.isStated() ? Answer.of(person().map(actor::equals)) : Answer.UNKNOWN;
    }

    static Answer isGovernment(ApplyForReconsideration apply) {
        return Answer.of(apply.body().map(body -> body == ReconsiderationBody.PEOPLES_GOVERNMENT));
    }

    /** A duty must be overdue before its omission can be objected to. */
    Answer isDutyOverdue(ApplyForReconsideration apply, Situation situation) {
        return is(AdministrativeAct.FAILURE_TO_ACT)
                .not()
                .or(apply.urgent())
                .or(apply.legalPeriodOver())
                .or(situation.hasRunOut(AdministrativeRemedyClocks.INACTION));
    }

    Answer hasWaitedForDuty(AdministrativeRemedyCommand.SueDirectly sue, Situation situation) {
        return is(AdministrativeAct.FAILURE_TO_ACT)
                .not()
                .or(sue.urgent())
                .or(situation.hasRunOut(AdministrativeRemedyClocks.SUIT_FOR_INACTION));
    }

    /** A rejected application leaves the direct way to court as it was, but where reconsideration comes first. */
    Answer isSuitAfterwardsOpen(Situation situation) {
        return situation.standsIn(AdministrativeRemedyState.NOT_ACCEPTED)
                ? needsNoReconsiderationFirst().not()
                : Answer.YES;
    }

    Clock decisionClock(Answer simple) {
        return simple == Answer.YES
                ? AdministrativeRemedyClocks.RECONSIDERATION_DECIDED_SIMPLY
                : AdministrativeRemedyClocks.RECONSIDERATION_DECIDED;
    }

    /** Where reconsideration had to come first, its rejection opens the court for fifteen days. */
    Optional<Clock> suitAfterRejection() {
        return needsNoReconsiderationFirst() == Answer.NO
                ? Optional.of(AdministrativeRemedyClocks.SUIT_AFTER_RECONSIDERATION)
                : Optional.empty();
    }

    /** The sixty days to object begin when the sixty to perform the duty are over. */
    Optional<Instant> dutyOverdueSince(AskToAct ask) {
        return ask.since()
                .map(since -> BeijingTime.startOf(BeijingTime.date(since).plusDays(60)));
    }

    /** The half year to sue begins when the two months that one has to wait are over. */
    Optional<Instant> suitOpenSince(AskToAct ask) {
        return ask.since()
                .map(since -> BeijingTime.startOf(BeijingTime.date(since).plusMonths(2)));
    }

    AdministrativeRemedy learned(LearnOfAct learn) {
        return ImmutableAdministrativeRemedy.builder()
                .act(learn.act())
                .person(learn.person())
                .build();
    }

    AdministrativeRemedy asked(AskToAct ask) {
        return ImmutableAdministrativeRemedy.builder()
                .act(AdministrativeAct.FAILURE_TO_ACT)
                .person(ask.person())
                .build();
    }

    AdministrativeRemedy decided(Optional<Outcome> outcome) {
        return ((ImmutableAdministrativeRemedy) this).withOutcome(outcome);
    }
}
