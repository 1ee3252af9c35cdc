package org.countygov.mediation.people;

import static org.countygov.mediation.shared.MediationRole.AGENT;
import static org.countygov.mediation.shared.MediationRole.COMMITTEE;
import static org.countygov.mediation.shared.MediationRole.MEDIATOR;
import static org.countygov.mediation.shared.MediationRole.PARTY;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.UNKNOWN;
import static org.countygov.workflow.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.countygov.mediation.people.MediationCommand.*;
import org.countygov.mediation.shared.MediationRole;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.testkit.Life;
import org.countygov.testkit.OneFact;
import org.countygov.time.TimeLimit;
import org.countygov.workflow.Answer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What the law asks of an act, one fact at a time. With the fact the act is done; against it the act is refused; and as long as
 * nobody has said how it is, the act is refused because it is not established. Nothing else stands in the way in any of the three.
 */
class OneFactAtATimeTest {
    private static final UnitId TOWN = UnitId.of("town-1");
    private static final Actor LI = actor("li", PARTY);
    private static final Actor WANG = actor("wang", PARTY);
    private static final Actor LAWYER = actor("lawyer", AGENT);
    private static final Actor ZHAO = actor("zhao", MEDIATOR);
    private static final Actor CLERK = actor("sun", COMMITTEE);
    private static final ImmutableSet<PersonId> BOTH = ImmutableSet.of(LI.person(), WANG.person());
    private static final ImmutableSet<PersonId> ONLY_ZHAO = ImmutableSet.of(ZHAO.person());

    private final Life<Mediation, MediationState> fresh =
            Life.of(PeopleMediation.WORKFLOW).at("2024-03-04 09:00");
    private final Life<Mediation, MediationState> accepted = accepted(DisputeKind.GENERAL);
    private final Life<Mediation, MediationState> assigned = assigned(DisputeKind.GENERAL);
    private final Life<Mediation, MediationState> mediating = mediating(DisputeKind.GENERAL);
    private final Life<Mediation, MediationState> signing = mediating.does(new AgreeInWriting(agreement(YES), BOTH));
    private final Life<Mediation, MediationState> effective =
            mediating.does(new AgreeOrally(agreement(YES), BOTH, YES)).by(CLERK);

    private static Actor actor(String person, MediationRole role) {
        return Actor.of(PersonId.of(person), TOWN, role);
    }

    private Life<Mediation, MediationState> accepted(DisputeKind kind) {
        return fresh.by(LI)
                .does(new Apply(BOTH, kind, YES, false, UNKNOWN))
                .by(CLERK)
                .does(accept(YES));
    }

    private Life<Mediation, MediationState> assigned(DisputeKind kind) {
        return accepted(kind).does(new AppointMediators(ONLY_ZHAO, Optional.empty(), YES));
    }

    private Life<Mediation, MediationState> mediating(DisputeKind kind) {
        return assigned(kind).by(ZHAO).does(new OpenMediation(YES, YES));
    }

    private static Accept accept(Answer bothSidesWant) {
        return new Accept(
                Optional.of(ImmutableSet.of()),
                ImmutableSet.of(FileItem.INTAKE_RECORD, FileItem.NOTICE_OF_RIGHTS, FileItem.IDENTITY_PROOF),
                bothSidesWant);
    }

    private static Agreement agreement(Answer lawful) {
        return Agreement.builder()
                .addContents(Agreement.Content.TERMS)
                .lawful(lawful)
                .build();
    }

    private static ReceiveReferral referral(Answer notYetAccepted, Answer parties, Answer committee, Answer letter) {
        return new ReceiveReferral(
                BOTH,
                DisputeKind.GENERAL,
                YES,
                ReferringOrgan.POLICE,
                notYetAccepted,
                NO,
                parties,
                committee,
                letter,
                Optional.empty());
    }

    private final ImmutableList<OneFact<Mediation, MediationState>> rows = ImmutableList.of(
            new OneFact<>("PML 2: a dispute about civil rights", fresh.by(LI), civil -> apply(civil, false, YES)),
            new OneFact<>(
                    "ORD75 23: an oral request is written down", fresh.by(LI), written -> apply(YES, true, written)),
            new OneFact<>(
                    "PML 17: an offer where nobody has declined",
                    fresh.by(CLERK),
                    undeclined -> new OfferMediation(BOTH, DisputeKind.GENERAL, YES, undeclined.not())),
            new OneFact<>(
                    "PML 18: the police have not accepted", fresh.by(CLERK), fact -> referral(fact, YES, YES, YES)),
            new OneFact<>("PML 18: the parties agree", fresh.by(CLERK), fact -> referral(YES, fact, YES, YES)),
            new OneFact<>("PML 18: the committee agrees", fresh.by(CLERK), fact -> referral(YES, YES, fact, YES)),
            new OneFact<>("PML 18: there is a letter", fresh.by(CLERK), fact -> referral(YES, YES, YES, fact)),
            new OneFact<>(
                    "MED 31: both sides want a medical dispute mediated",
                    fresh.by(LI)
                            .does(new Apply(BOTH, DisputeKind.MEDICAL, YES, false, UNKNOWN))
                            .by(CLERK),
                    OneFactAtATimeTest::accept),
            new OneFact<>(
                    "PML 13: who is appointed is in office",
                    accepted,
                    inOffice -> new AppointMediators(ONLY_ZHAO, Optional.empty(), inOffice)),
            new OneFact<>(
                    "PML 13: who is chosen is in office",
                    accepted.by(LI),
                    inOffice -> new ChooseMediators(ONLY_ZHAO, Optional.empty(), BOTH, inOffice)),
            new OneFact<>(
                    "PML 13: who comes instead is in office",
                    assigned,
                    inOffice -> new ReplaceMediator(ZHAO.person(), PersonId.of("qian"), inOffice)),
            new OneFact<>(
                    "ORD75 30: rights are explained", assigned.by(ZHAO), rights -> new OpenMediation(rights, YES)),
            new OneFact<>("PML 23: publicity is asked", assigned.by(ZHAO), asked -> new OpenMediation(YES, asked)),
            new OneFact<>("PML 20: all agree to a helper", mediating, InviteHelper::new),
            new OneFact<>("MED 34: body and costs are agreed", mediating.by(LI), CommissionAppraisal::new),
            new OneFact<>(
                    "MED 38: the committee agrees to go on",
                    mediating(DisputeKind.MEDICAL).by(CLERK),
                    agrees -> new Extend(Optional.of(TimeLimit.days(10)), BOTH, agrees)),
            new OneFact<>(
                    "PML 28: an oral agreement is lawful",
                    mediating,
                    lawful -> new AgreeOrally(agreement(lawful), BOTH, YES)),
            new OneFact<>(
                    "PML 28: an oral agreement is written down by the mediator",
                    mediating,
                    written -> new AgreeOrally(agreement(YES), BOTH, written)),
            new OneFact<>(
                    "PML 28: a written agreement is lawful",
                    mediating,
                    lawful -> new AgreeInWriting(agreement(lawful), BOTH)),
            new OneFact<>(
                    "who is paid for others has their power",
                    mediating,
                    powers -> new AgreeInWriting(
                            Agreement.builder()
                                    .addContents(Agreement.Content.TERMS)
                                    .lawful(YES)
                                    .paidToRepresentatives(true)
                                    .powersToReceivePayment(powers)
                                    .build(),
                            BOTH)),
            new OneFact<>(
                    "PML 29: who signs for a party has its power",
                    signing.by(LAWYER),
                    power -> new Sign(Mark.Kind.PARTY, ImmutableSet.of(LI.person()), power, Optional.empty())),
            new OneFact<>("PML 31: part performance is proved", effective, RecordPartPerformance::new),
            new OneFact<>("PML 31: full performance is proved", effective, RecordFullPerformance::new),
            new OneFact<>(
                    "PML 26: the other routes are explained",
                    mediating,
                    explained -> new Terminate(Optional.of(TerminationReason.NO_AGREEMENT), explained)));

    private static Apply apply(Answer civil, boolean oral, Answer writtenDown) {
        return new Apply(BOTH, DisputeKind.GENERAL, civil, oral, writtenDown);
    }

    @TestFactory
    Stream<DynamicTest> facts() {
        return rows.stream().map(OneFact::decides);
    }

    // ---- the column of actors
    // -------------------------------------------------------------------------------------

    /** Who may or shall do it, as the digest of the law has it. */
    private record Acting(ImmutableSet<MediationRole> roles, ImmutableList<Class<? extends MediationCommand>> acts) {
        @SafeVarargs
        @SuppressWarnings("varargs") // only copied
        static Acting of(ImmutableSet<MediationRole> roles, Class<? extends MediationCommand>... acts) {
            return new Acting(roles, ImmutableList.copyOf(acts));
        }
    }

    private static final ImmutableList<Acting> COLUMN = ImmutableList.of(
            Acting.of(
                    ImmutableSet.of(PARTY, AGENT),
                    Apply.class,
                    DeclineMediation.class,
                    ChooseRepresentatives.class,
                    ChooseMediators.class,
                    CommissionAppraisal.class,
                    RejectDraft.class,
                    ApplyForConfirmation.class,
                    Renegotiate.class,
                    CloseToCourt.class),
            Acting.of(
                    ImmutableSet.of(COMMITTEE),
                    OfferMediation.class,
                    ReceiveReferral.class,
                    Accept.class,
                    Refuse.class,
                    AppointMediators.class,
                    ReplaceMediator.class,
                    Extend.class,
                    RecordPartPerformance.class,
                    RecordFullPerformance.class,
                    UrgePerformance.class,
                    FollowUp.class,
                    Archive.class),
            Acting.of(
                    ImmutableSet.of(MEDIATOR),
                    OpenMediation.class,
                    InviteHelper.class,
                    Investigate.class,
                    TakePrecautions.class,
                    Suspend.class,
                    Resume.class),
            Acting.of(
                    ImmutableSet.of(MEDIATOR, COMMITTEE),
                    ReceiveAppraisal.class,
                    ReportToPolice.class,
                    Terminate.class),
            Acting.of(ImmutableSet.of(MEDIATOR, PARTY), AgreeOrally.class, AgreeInWriting.class),
            Acting.of(ImmutableSet.of(PARTY, AGENT, MEDIATOR, COMMITTEE), Sign.class),
            Acting.of(ImmutableSet.of(PARTY, AGENT, COMMITTEE), RecordBreach.class));

    @TestFactory
    Stream<DynamicTest> actors() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Acting acting : COLUMN) {
            for (Class<? extends MediationCommand> act : acting.acts()) {
                tests.add(dynamicTest(act.getSimpleName(), () -> {
                    var rules = PeopleMediationRules.OF_2011.rulesFor(act);
                    assertEquals(1, rules.size());
                    assertEquals(acting.roles(), rules.get(0).roles());
                }));
            }
        }
        // Nobody is left out but the law, which acts by itself.
        tests.add(dynamicTest(
                "everything that can be asked",
                () -> assertEquals(
                        PeopleMediationRules.OF_2011.rules().stream()
                                .filter(rule -> rule.effect().isEmpty())
                                .count(),
                        COLUMN.stream().mapToInt(acting -> acting.acts().size()).sum())));
        return tests.stream();
    }
}
