package org.countygov.police.remedy;

import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.police.remedy.AdministrativeRemedyCommand.*;
import org.countygov.police.shared.PoliceRole;
import org.countygov.testkit.Plan;
import org.countygov.testkit.WorkflowContract;
import org.countygov.time.HolidayNotice;
import org.countygov.time.WorkCalendar;

/** The remedies against administrative acts keep the laws of the kernel, and every rule of every edition is seen. */
class AdministrativeRemediesWorkflowTest extends WorkflowContract<AdministrativeRemedy, AdministrativeRemedyState> {
    private static final PersonId PUNISHED = PersonId.of("punished-1");
    private static final PersonId VICTIM = PersonId.of("victim-two");
    /** The half year to sue ends in 2027, whose arrangement is not public: the search assumes a year without one. */
    private static final WorkCalendar UNTIL_2027 = WorkCalendar.ofStateCouncil()
            .amendedBy(new HolidayNotice(2027, LocalDate.of(2026, 12, 31), Optional.empty(), ImmutableList.of()));

    private static LearnOfAct learn(AdministrativeAct act, Optional<Instant> since) {
        return new LearnOfAct(Optional.of(act), Optional.of(PUNISHED), since);
    }

    private static AskToAct ask(PersonId person, Instant since) {
        return new AskToAct(Optional.of(person), Optional.of(since));
    }

    @Override
    protected Plan<AdministrativeRemedy, AdministrativeRemedyState> plan() {
        return Plan.of(AdministrativeRemedies.WORKFLOW)
                .acting(
                        Actor.of(PUNISHED, UnitId.UNSTATED, PoliceRole.OFFENDER),
                        Actor.of(VICTIM, UnitId.UNSTATED, PoliceRole.VICTIM),
                        Actor.of(PersonId.of("clerk-three"), UnitId.of("government"), PoliceRole.PEOPLES_GOVERNMENT),
                        Actor.of(PersonId.of("clerk-four"), UnitId.of("county-1"), PoliceRole.COUNTY_ORGAN))
                .asking(
                        learn(AdministrativeAct.PENALTY, Optional.empty()),
                        learn(AdministrativeAct.ON_THE_SPOT_PENALTY, Optional.empty()),
                        learn(AdministrativeAct.CRIMINAL_ACT, Optional.empty()))
                // Known for forty days, so that the half year to sue ends under the same edition.
                .askingAt(now -> learn(AdministrativeAct.COERCIVE_MEASURE, Optional.of(now.minus(Duration.ofDays(40)))))
                .askingAt(now -> ask(PUNISHED, now.minus(Duration.ofDays(70))))
                .askingAt(now -> ask(VICTIM, now.minus(Duration.ofDays(20))))
                .asking(
                        new ApplyForReconsideration(Optional.of(ReconsiderationBody.PEOPLES_GOVERNMENT), NO, NO),
                        new ApplyForReconsideration(Optional.of(ReconsiderationBody.PEOPLES_GOVERNMENT), YES, NO),
                        new ApplyForReconsideration(Optional.of(ReconsiderationBody.SUPERIOR_POLICE), NO, NO),
                        new ApplyThroughOrgan(),
                        new CorrectItself(),
                        new Forward(),
                        new AcceptApplication(YES),
                        new AcceptApplication(NO),
                        new RejectApplication(YES),
                        new RejectApplication(NO),
                        new ExtendReconsiderationPeriod(YES, YES),
                        new ExtendReconsiderationPeriod(NO, NO),
                        new WithdrawApplication(YES),
                        new WithdrawApplication(NO),
                        new DecideAdministratively(Optional.of(Outcome.UPHELD), YES),
                        new DecideAdministratively(Optional.of(Outcome.UPHELD), NO))
                .asking(new SueDirectly(NO), new SueDirectly(YES), new SueAfterReconsideration())
                .startingOn(
                        LocalDate.of(2018, 1, 3),
                        LocalDate.of(2024, 1, 2),
                        LocalDate.of(2026, 1, 5),
                        LocalDate.of(2026, 10, 12))
                .by(UNTIL_2027)
                .searching(8, 14);
    }
}
