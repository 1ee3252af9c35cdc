package org.countygov.mediation.confirmation;

import static org.countygov.mediation.shared.MediationRole.AGENT;
import static org.countygov.mediation.shared.MediationRole.COMMITTEE;
import static org.countygov.mediation.shared.MediationRole.COURT;
import static org.countygov.mediation.shared.MediationRole.COURT_PRESIDENT;
import static org.countygov.mediation.shared.MediationRole.INTERESTED_PERSON;
import static org.countygov.mediation.shared.MediationRole.PARTY;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.mediation.confirmation.ConfirmationCommand.*;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.testkit.Plan;
import org.countygov.testkit.WorkflowContract;
import org.countygov.time.BeijingTime;
import org.countygov.time.TimeLimit;

/** Judicial confirmation keeps the laws of the kernel, and every rule of every edition is seen from all sides. */
class JudicialConfirmationWorkflowTest extends WorkflowContract<Confirmation, ConfirmationState> {
    private static final UnitId COURT_ONE = UnitId.of("court-1");
    private static final Actor LI = Actor.of(PersonId.of("li-1001"), UnitId.UNSTATED, PARTY);
    private static final Actor LAWYER = Actor.of(PersonId.of("lawyer-1004"), UnitId.UNSTATED, AGENT);
    private static final Actor DIRECTOR = Actor.of(PersonId.of("sun-2003"), UnitId.of("village-12"), COMMITTEE);
    private static final Actor JUDGE = Actor.of(PersonId.of("judge-3001"), COURT_ONE, COURT);
    private static final Actor PRESIDENT = Actor.of(PersonId.of("president-3002"), COURT_ONE, COURT_PRESIDENT);
    private static final Actor NEIGHBOUR = Actor.of(PersonId.of("neighbour-1005"), UnitId.UNSTATED, INTERESTED_PERSON);

    private static final ImmutableSet<PersonId> BOTH = ImmutableSet.of(LI.person(), PersonId.of("wang-1002"));

    private static final String CEILING = "the ceiling of the special procedure is law since 2013 only";
    private static final String OBJECTION = "a party's objection is law since the interpretation of 2015 only";

    @Override
    protected Plan<Confirmation, ConfirmationState> plan() {
        return Plan.of(JudicialConfirmation.WORKFLOW)
                .acting(LI, LAWYER, DIRECTOR, JUDGE, NEIGHBOUR)
                .approving(PRESIDENT, JUDGE)
                // Performance was due so long ago that the two years for enforcement end within the search, or just
                // now.
                .askingAt(now -> prepare(now, 650))
                .askingAt(now -> prepare(now, 1))
                .asking(new Prepare(Optional.empty(), BOTH, Optional.empty(), NO, Optional.empty()))
                .asking(
                        new File(BOTH, Optional.of(CourtLink.ORGANISATION_SEAT), NO, YES, YES, ImmutableSet.of()),
                        new File(
                                ImmutableSet.of(LI.person()),
                                Optional.of(CourtLink.NONE),
                                NO,
                                NO,
                                NO,
                                ImmutableSet.of()),
                        new OrderSupplement(Optional.of(TimeLimit.days(5))),
                        new Supplement(),
                        new NotAccept(ImmutableSet.of(Bar.STATUS)),
                        new NotAccept(ImmutableSet.of()),
                        new Accept(Optional.of(ImmutableSet.of())),
                        new Accept(Optional.of(ImmutableSet.of(Bar.TITLE))))
                .asking(
                        new SummonBoth(),
                        new AskSupplement(),
                        new AskOrganisation(),
                        new ExtendReview(),
                        new ExtendCeiling(Optional.of(TimeLimit.days(15))),
                        new Withdraw(),
                        new DeemWithdrawn(YES),
                        new DeemWithdrawn(NO),
                        new Confirm(Optional.of(ImmutableSet.of()), Optional.empty()),
                        new Confirm(Optional.of(ImmutableSet.of(DismissalGround.UNCLEAR)), Optional.empty()),
                        new Dismiss(ImmutableSet.of(DismissalGround.UNCLEAR)),
                        new Dismiss(ImmutableSet.of()),
                        new EndBecauseDisputed(YES),
                        new EndBecauseDisputed(NO))
                .asking(
                        new ObjectAsParty(),
                        new UpholdObjection(),
                        new RejectObjection(),
                        new ApplyForEnforcement(YES, YES),
                        new ApplyForEnforcement(NO, NO))
                .askingAt(now -> new ObjectAsInterestedPerson(Optional.of(now.minus(Duration.ofDays(1)))))
                .askingAt(now -> new ObjectAsInterestedPerson(Optional.of(now.minus(Duration.ofDays(400)))))
                .startingOn(
                        LocalDate.of(2012, 7, 5),
                        LocalDate.of(2013, 1, 7),
                        LocalDate.of(2016, 2, 15),
                        LocalDate.of(2022, 1, 4),
                        LocalDate.of(2022, 4, 11),
                        LocalDate.of(2024, 1, 4))
                .accepting("clock MC2-07 is never started", CEILING)
                .accepting("clock MC2-07 never runs out", CEILING)
                .accepting("clock MC2-07 is never stopped", CEILING)
                .accepting("clock MC2-08 is never started", OBJECTION)
                .accepting("clock MC2-08 never runs out", OBJECTION);
    }

    private static Prepare prepare(Instant now, int daysSincePerformanceWasDue) {
        return new Prepare(
                Optional.empty(),
                BOTH,
                Optional.empty(),
                YES,
                Optional.of(BeijingTime.date(now).minusDays(daysSincePerformanceWasDue)));
    }
}
