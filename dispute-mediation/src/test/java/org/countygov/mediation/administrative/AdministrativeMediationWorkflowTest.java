package org.countygov.mediation.administrative;

import static org.countygov.mediation.shared.MediationRole.ADMINISTRATIVE_ORGAN;
import static org.countygov.mediation.shared.MediationRole.AGENT;
import static org.countygov.mediation.shared.MediationRole.ORGAN_HEAD;
import static org.countygov.mediation.shared.MediationRole.PARTY;
import static org.countygov.mediation.shared.MediationRole.POLICE;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.UNKNOWN;
import static org.countygov.workflow.Answer.YES;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.mediation.administrative.OrganMediationCommand.*;
import org.countygov.mediation.people.DisputeKind;
import org.countygov.mediation.people.Mediation;
import org.countygov.mediation.people.MediationCommand;
import org.countygov.mediation.people.MediationState;
import org.countygov.mediation.people.PeopleMediation;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.testkit.Life;
import org.countygov.testkit.Plan;
import org.countygov.testkit.WorkflowContract;
import org.countygov.time.BeijingTime;
import org.countygov.time.TimeLimit;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.CaseRef;

/** Administrative mediation keeps the laws of the kernel, and every rule of it is seen from all sides. */
class AdministrativeMediationWorkflowTest extends WorkflowContract<OrganMediation, OrganMediationState> {
    private static final UnitId BUREAU = UnitId.of("bureau-12");
    private static final Actor LI = Actor.of(PersonId.of("li-1001"), UnitId.UNSTATED, PARTY);
    private static final Actor PASSER_BY = Actor.of(PersonId.of("passer-1003"), UnitId.UNSTATED, PARTY);
    private static final Actor LAWYER = Actor.of(PersonId.of("lawyer-1004"), UnitId.UNSTATED, AGENT);
    private static final Actor CLERK = Actor.of(PersonId.of("clerk-2001"), BUREAU, ADMINISTRATIVE_ORGAN);
    private static final Actor OFFICER = Actor.of(PersonId.of("officer-3001"), UnitId.of("station-3"), POLICE);
    private static final Actor HEAD = Actor.of(PersonId.of("head-2009"), BUREAU, ORGAN_HEAD);

    private static final PersonId WANG = PersonId.of("wang-1002");
    private static final ImmutableSet<PersonId> BOTH = ImmutableSet.of(LI.person(), WANG);
    private static final ImmutableSet<PersonId> ONE = ImmutableSet.of(LI.person());

    private static final String IN_FORCE = "the rules of every field are older than the edition of 2026";

    private static final CaseFile<Mediation, MediationState> PENDING = Life.of(PeopleMediation.WORKFLOW)
            .at("2022-05-05 09:00")
            .by(LI)
            .does(new MediationCommand.Apply(BOTH, DisputeKind.TRAFFIC, YES, false, UNKNOWN))
            .file();

    @Override
    protected Plan<OrganMediation, OrganMediationState> plan() {
        return Plan.of(AdministrativeMediation.WORKFLOW)
                .acting(LI, PASSER_BY, LAWYER, CLERK, OFFICER)
                .approving(HEAD)
                .knowing(PENDING)
                // Each day has a field of its own, so that none crowds out another; in 2014 most were not regulated
                // yet.
                .startingOn(
                        LocalDate.of(2014, 1, 6),
                        LocalDate.of(2022, 5, 9),
                        LocalDate.of(2022, 5, 10),
                        LocalDate.of(2022, 5, 11),
                        LocalDate.of(2022, 5, 12),
                        LocalDate.of(2022, 5, 13),
                        LocalDate.of(2022, 5, 16),
                        LocalDate.of(2026, 1, 9),
                        LocalDate.of(2026, 1, 10),
                        LocalDate.of(2026, 1, 11),
                        LocalDate.of(2026, 1, 12),
                        LocalDate.of(2026, 1, 13),
                        LocalDate.of(2026, 1, 16))
                // A session is held twelve days after its notice.
                .waiting(Duration.ofDays(12))
                .searching(3, 14)
                .accepting("condition HARM_NAMED of FixHarm never fails", "it is named or not known")
                .accepting("condition REGIME_IN_FORCE of Apply never fails", IN_FORCE)
                .accepting("condition REGIME_IN_FORCE of ActExOfficio never fails", IN_FORCE)
                .accepting("condition REGIME_IN_FORCE of ReceiveReferral never fails", IN_FORCE)
                .askingAt(now -> apply(regimeOn(now), now.minus(Duration.ofDays(3)), Optional.empty()))
                .askingAt(now -> apply(regimeOn(now), now.minus(Duration.ofDays(40)), Optional.of(PENDING.ref())))
                .asking(refusedApplication(Regime.TRAFFIC), refusedApplication(Regime.GENERAL))
                .askingAt(now -> new ActExOfficio(regimeOn(now), BOTH, YES))
                .askingAt(now ->
                        new ReceiveReferral(regimeOn(now), BOTH, ReferringBody.COURT, Optional.empty(), YES, YES))
                .asking(
                        new ActExOfficio(Regime.GENERAL, BOTH, NO),
                        new ReceiveReferral(Regime.GENERAL, BOTH, ReferringBody.COMMITTEE, Optional.empty(), NO, NO),
                        new ExtendIntake(YES, Optional.of(TimeLimit.workingDays(10))),
                        new ExtendIntake(NO, Optional.empty()),
                        new Transfer(YES, Optional.empty()),
                        new Transfer(NO, Optional.empty()),
                        new Accept(Optional.of(ImmutableSet.of())),
                        new Accept(Optional.of(ImmutableSet.of(Bar.PARTY_UNWILLING))),
                        new Refuse(ImmutableSet.of(Bar.PARTY_UNWILLING), YES),
                        new Refuse(ImmutableSet.of(), NO))
                .asking(new FixHarm(Optional.of(HarmFixed.PROPERTY), Optional.empty()))
                .askingAt(now -> new FixHarm(Optional.of(HarmFixed.TREATMENT), Optional.of(LocalDate.of(2030, 1, 2))))
                .asking(new FixHarm(Optional.empty(), Optional.empty()))
                .askingAt(now -> new NotifySession(Optional.of(now.plus(Duration.ofDays(12)))))
                .askingAt(now -> new NotifySession(Optional.of(now.minus(Duration.ofDays(1)))))
                .asking(
                        start(BOTH, YES, 3, YES, NO, NO, YES),
                        start(BOTH, YES, 3, YES, YES, YES, NO),
                        start(ONE, NO, 6, NO, YES, NO, YES))
                .asking(
                        new CommissionTest(YES),
                        new CommissionTest(NO),
                        new ReceiveTest(),
                        new Entrust(Optional.empty()),
                        new Extend(Optional.of(TimeLimit.days(30))),
                        new EndRound(),
                        new MediateAgain(YES),
                        new MediateAgain(NO),
                        agree(BOTH, YES, YES),
                        agree(ONE, NO, NO),
                        new Agree(BOTH, YES, YES, NO, NO, NO, Optional.of(ImmutableSet.of())))
                .asking(
                        new DecideToEnd(Optional.of(TerminationGround.PARTY_REFUSES)),
                        new DecideToEnd(Optional.of(TerminationGround.PERIOD_EXPIRED)),
                        new DecideToEnd(Optional.of(TerminationGround.SUIT_BROUGHT)),
                        terminate(TerminationGround.PARTY_REFUSES, YES),
                        terminate(TerminationGround.NO_AGREEMENT, YES),
                        terminate(TerminationGround.PERIOD_EXPIRED, YES),
                        terminate(TerminationGround.TESTING_NOT_AGREED, NO),
                        new Close(),
                        new CloseWithoutPenalty(YES),
                        new CloseWithoutPenalty(NO),
                        new CloseOnOwnSettlement(Optional.of(OwnSettlement.PRIVATE), Optional.empty(), YES, YES, YES),
                        new CloseOnOwnSettlement(
                                Optional.of(OwnSettlement.COMMITTEE), Optional.of(PENDING.ref()), YES, NO, NO),
                        new ReturnForPenalty(YES, Optional.empty()),
                        new ReturnForPenalty(NO, Optional.empty()));
    }

    private static Regime regimeOn(Instant now) {
        return switch (BeijingTime.date(now).getDayOfMonth()) {
            case 9 -> Regime.MEDICAL;
            case 10 -> Regime.TRAFFIC;
            case 11 -> Regime.PUBLIC_ORDER;
            case 12 -> Regime.MARKET;
            case 13 -> Regime.PETITION;
            default -> Regime.GENERAL;
        };
    }

    private static Apply refusedApplication(Regime regime) {
        return new Apply(regime, BOTH, ONE, NO, NO, true, NO, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Apply apply(Regime regime, Instant determined, Optional<CaseRef> failed) {
        return new Apply(
                regime, BOTH, BOTH, UNKNOWN, YES, false, UNKNOWN, Optional.of(determined), failed, Optional.empty());
    }

    private static Start start(
            ImmutableSet<PersonId> agreedBy,
            Answer noneUnwilling,
            int attendants,
            Answer inPerson,
            Answer open,
            Answer allAgreeToOpen,
            Answer closureAsked) {
        return new Start(
                agreedBy, noneUnwilling, Optional.of(attendants), inPerson, open, allAgreeToOpen, closureAsked);
    }

    private static Agree agree(ImmutableSet<PersonId> agreedBy, Answer lawful, Answer documented) {
        return new Agree(
                agreedBy, lawful, documented, NO, NO, NO, Optional.of(ImmutableSet.copyOf(AgreementContent.values())));
    }

    private static Terminate terminate(TerminationGround ground, Answer done) {
        return new Terminate(Optional.of(ground), done, done, Optional.empty());
    }
}
