package org.countygov.mediation.people;

import static org.countygov.mediation.shared.MediationRole.AGENT;
import static org.countygov.mediation.shared.MediationRole.COMMITTEE;
import static org.countygov.mediation.shared.MediationRole.COURT;
import static org.countygov.mediation.shared.MediationRole.MEDIATOR;
import static org.countygov.mediation.shared.MediationRole.PARTY;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.law.LocalSettings;
import org.countygov.mediation.people.MediationCommand.*;
import org.countygov.mediation.shared.MediationSettings;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.testkit.Plan;
import org.countygov.testkit.WorkflowContract;
import org.countygov.time.TimeLimit;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;

/** People's mediation keeps the laws of the kernel, and every rule of it is seen from all sides. */
class PeopleMediationWorkflowTest extends WorkflowContract<Mediation, MediationState> {
    private static final UnitId VILLAGE = UnitId.of("village-12");
    private static final Actor LI = Actor.of(PersonId.of("li-1001"), UnitId.UNSTATED, PARTY);
    private static final Actor WANG = Actor.of(PersonId.of("wang-1002"), UnitId.UNSTATED, PARTY);
    private static final Actor PASSER_BY = Actor.of(PersonId.of("passer-1003"), UnitId.UNSTATED, PARTY);
    private static final Actor LAWYER = Actor.of(PersonId.of("lawyer-1004"), UnitId.UNSTATED, AGENT);
    private static final Actor ZHAO = Actor.of(PersonId.of("zhao-2001"), VILLAGE, MEDIATOR);
    private static final Actor QIAN = Actor.of(PersonId.of("qian-2002"), VILLAGE, MEDIATOR);
    private static final Actor DIRECTOR = Actor.of(PersonId.of("sun-2003"), VILLAGE, COMMITTEE);
    private static final Actor JUDGE = Actor.of(PersonId.of("judge-3001"), UnitId.of("court-1"), COURT);

    private static final ImmutableSet<PersonId> BOTH = ImmutableSet.of(LI.person(), WANG.person());
    private static final ImmutableSet<PersonId> ONE = ImmutableSet.of(LI.person());
    private static final ImmutableSet<PersonId> MEDIATORS = ImmutableSet.of(ZHAO.person(), QIAN.person());
    private static final ImmutableSet<FileItem> PAPERS =
            ImmutableSet.of(FileItem.INTAKE_RECORD, FileItem.NOTICE_OF_RIGHTS, FileItem.IDENTITY_PROOF);

    private static final Agreement AGREEMENT = Agreement.builder()
            .addContents(Agreement.Content.TERMS)
            .performBy(LocalDate.of(2011, 2, 1))
            .lawful(YES)
            .build();

    private static final LocalSettings STRICT = LocalSettings.named("strict")
            .with(MediationSettings.SUSPENSION_IN_USE, false)
            .with(MediationSettings.POLICE_REPORT, TimeLimit.hours(2));

    @Override
    protected Plan<Mediation, MediationState> plan() {
        return Plan.of(PeopleMediation.WORKFLOW)
                .acting(LI, WANG, PASSER_BY, LAWYER, ZHAO, QIAN, DIRECTOR, JUDGE)
                .asking(
                        new Apply(BOTH, DisputeKind.GENERAL, YES, true, YES),
                        new Apply(BOTH, DisputeKind.MEDICAL, YES, false, YES),
                        new Apply(BOTH, DisputeKind.LABOUR, YES, false, YES),
                        new Apply(BOTH, DisputeKind.TRAFFIC, YES, false, YES),
                        new Apply(BOTH, DisputeKind.GENERAL, NO, true, NO),
                        new OfferMediation(BOTH, DisputeKind.GENERAL, YES, NO),
                        new OfferMediation(BOTH, DisputeKind.GENERAL, NO, YES),
                        referral(YES),
                        referral(NO))
                .asking(
                        new DeclineMediation(),
                        new Accept(Optional.of(ImmutableSet.of()), PAPERS, YES),
                        new Accept(
                                Optional.of(ImmutableSet.of(Exclusion.PUBLIC_LAW)),
                                ImmutableSet.of(FileItem.EVIDENCE),
                                NO),
                        new Refuse(ImmutableSet.of(Exclusion.PUBLIC_LAW), YES, YES, YES),
                        new Refuse(ImmutableSet.of(), NO, NO, NO),
                        new ChooseRepresentatives(ONE),
                        new ChooseRepresentatives(ImmutableSet.of(
                                LI.person(),
                                WANG.person(),
                                LAWYER.person(),
                                ZHAO.person(),
                                QIAN.person(),
                                JUDGE.person())),
                        new AppointMediators(MEDIATORS, Optional.of(ZHAO.person()), YES),
                        new AppointMediators(MEDIATORS, Optional.of(LI.person()), NO),
                        new AppointMediators(ImmutableSet.of(), Optional.empty(), YES),
                        new ChooseMediators(MEDIATORS, Optional.of(ZHAO.person()), BOTH, YES),
                        new ChooseMediators(MEDIATORS, Optional.of(LI.person()), ONE, NO),
                        new ChooseMediators(ImmutableSet.of(), Optional.empty(), BOTH, YES),
                        new ReplaceMediator(QIAN.person(), QIAN.person(), YES),
                        new ReplaceMediator(LI.person(), QIAN.person(), NO))
                .asking(
                        new OpenMediation(YES, YES),
                        new OpenMediation(NO, NO),
                        new InviteHelper(YES),
                        new InviteHelper(NO),
                        new Investigate(),
                        new CommissionAppraisal(YES),
                        new CommissionAppraisal(NO),
                        new ReceiveAppraisal(),
                        new TakePrecautions(YES),
                        new TakePrecautions(NO),
                        new ReportToPolice(Optional.empty()),
                        new Extend(Optional.of(TimeLimit.days(10)), BOTH, YES),
                        new Extend(Optional.of(TimeLimit.days(10)), ONE, NO),
                        new Suspend(Optional.of(SuspensionCause.PARTIES_AGREE)),
                        new Suspend(Optional.empty()),
                        new Resume(),
                        new AgreeOrally(AGREEMENT, BOTH, YES),
                        new AgreeOrally(AGREEMENT.withLawful(NO), ONE, NO),
                        new AgreeInWriting(AGREEMENT, BOTH),
                        new AgreeInWriting(
                                Agreement.builder()
                                        .addContents(Agreement.Content.MANNER)
                                        .lawful(NO)
                                        .paidToRepresentatives(true)
                                        .powersToReceivePayment(NO)
                                        .build(),
                                ONE))
                .asking(
                        new Sign(Mark.Kind.PARTY, BOTH, YES, Optional.empty()),
                        new Sign(Mark.Kind.PARTY, ONE, YES, Optional.empty()),
                        new Sign(Mark.Kind.PARTY, ImmutableSet.of(WANG.person()), NO, Optional.empty()),
                        new Sign(Mark.Kind.MEDIATOR, ImmutableSet.of(), YES, Optional.empty()),
                        new Sign(Mark.Kind.COMMITTEE_SEAL, ImmutableSet.of(), YES, Optional.empty()),
                        new RejectDraft(),
                        new RecordPartPerformance(YES),
                        new RecordPartPerformance(NO),
                        new RecordFullPerformance(YES),
                        new RecordFullPerformance(NO),
                        new UrgePerformance(),
                        new ApplyForConfirmation(BOTH, Optional.of(new CaseRef("judicial-confirmation", "1"))),
                        new ApplyForConfirmation(ONE, Optional.empty()),
                        new RecordBreach(true),
                        new RecordBreach(false),
                        new Renegotiate(BOTH),
                        new Renegotiate(ONE),
                        new CloseToCourt(Optional.of(Route.SUIT)),
                        new CloseToCourt(Optional.of(Route.ARBITRATION)),
                        new FollowUp(),
                        new Terminate(Optional.of(TerminationReason.NO_AGREEMENT), YES),
                        new Terminate(Optional.of(TerminationReason.PERIOD_EXPIRED), YES),
                        new Terminate(Optional.empty(), NO),
                        new Archive(Optional.of(ImmutableSet.copyOf(FileItem.values()))),
                        new Archive(Optional.of(ImmutableSet.of())))
                .startingOn(LocalDate.of(2011, 1, 4), LocalDate.of(2020, 1, 6))
                .under(LocalSettings.DEFAULTS, STRICT)
                .waiting(Duration.ofDays(40))
                // Three marks by one command have to come together.
                .searching(12, 40)
                .accepting("condition CAUSE_RECORDED of Suspend never fails", "it is recorded or not known")
                .accepting("condition REASON_RECORDED of Terminate never fails", "it is recorded or not known");
    }

    private static ReceiveReferral referral(Answer answer) {
        return new ReceiveReferral(
                BOTH,
                DisputeKind.GENERAL,
                answer,
                ReferringOrgan.POLICE,
                answer,
                answer,
                answer,
                answer,
                answer,
                Optional.empty());
    }
}
