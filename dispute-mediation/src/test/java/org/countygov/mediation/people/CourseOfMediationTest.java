package org.countygov.mediation.people;

import static org.countygov.mediation.shared.MediationRole.AGENT;
import static org.countygov.mediation.shared.MediationRole.COMMITTEE;
import static org.countygov.mediation.shared.MediationRole.MEDIATOR;
import static org.countygov.mediation.shared.MediationRole.PARTY;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.UNKNOWN;
import static org.countygov.workflow.Answer.YES;
import static org.countygov.workflow.Ground.CONDITION_NOT_MET;
import static org.countygov.workflow.Ground.NOT_ESTABLISHED;
import static org.countygov.workflow.Ground.OUT_OF_TIME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.countygov.law.LocalSettings;
import org.countygov.mediation.people.MediationCommand.*;
import org.countygov.mediation.shared.MediationClocks;
import org.countygov.mediation.shared.MediationRole;
import org.countygov.mediation.shared.MediationSettings;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.testkit.Life;
import org.countygov.time.BeijingTime;
import org.countygov.time.WorkCalendar;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Ground;
import org.countygov.workflow.Reason;
import org.junit.jupiter.api.Test;

/** What becomes of a mediation, and what each step leaves behind for those that follow. */
class CourseOfMediationTest {
    private static final UnitId TOWN = UnitId.of("town-1");
    private static final Actor LI = actor("li", PARTY);
    private static final Actor WANG = actor("wang", PARTY);
    private static final Actor STRANGER = actor("stranger", PARTY);
    private static final Actor LAWYER = actor("lawyer", AGENT);
    private static final Actor ZHAO = actor("zhao", MEDIATOR);
    private static final Actor QIAN = actor("qian", MEDIATOR);
    private static final Actor CLERK = actor("sun", COMMITTEE);
    private static final ImmutableSet<PersonId> BOTH = ImmutableSet.of(LI.person(), WANG.person());
    private static final ImmutableSet<PersonId> ONE = ImmutableSet.of(LI.person());
    private static final ImmutableSet<FileItem> PAPERS =
            ImmutableSet.of(FileItem.INTAKE_RECORD, FileItem.NOTICE_OF_RIGHTS, FileItem.IDENTITY_PROOF);

    private static Life<Mediation, MediationState> received() {
        return received(DisputeKind.GENERAL);
    }

    private static Life<Mediation, MediationState> accepted() {
        return accepted(received());
    }

    private static Life<Mediation, MediationState> mediating() {
        return mediating(accepted());
    }

    private static Life<Mediation, MediationState> signing() {
        return mediating().does(inWriting());
    }

    private static Life<Mediation, MediationState> effective() {
        return mediating().does(new AgreeOrally(agreement(), BOTH, YES));
    }

    private static Actor actor(String person, MediationRole role) {
        return Actor.of(PersonId.of(person), TOWN, role);
    }

    private static Life<Mediation, MediationState> fresh() {
        return Life.of(PeopleMediation.WORKFLOW).at("2024-03-04 09:00");
    }

    private static Life<Mediation, MediationState> received(DisputeKind kind) {
        return fresh().by(LI).does(new Apply(BOTH, kind, YES, false, UNKNOWN)).by(CLERK);
    }

    private static Life<Mediation, MediationState> referred(ReferringOrgan organ) {
        return fresh().by(CLERK)
                .does(new ReceiveReferral(
                        BOTH, DisputeKind.GENERAL, YES, organ, YES, NO, YES, YES, YES, Optional.empty()));
    }

    private static Life<Mediation, MediationState> accepted(Life<Mediation, MediationState> opened) {
        return opened.does(accept(PAPERS));
    }

    private static Life<Mediation, MediationState> mediating(Life<Mediation, MediationState> begun) {
        return begun.does(new AppointMediators(ImmutableSet.of(ZHAO.person()), Optional.empty(), YES))
                .by(ZHAO)
                .does(new OpenMediation(YES, YES));
    }

    private static Accept accept(ImmutableSet<FileItem> papers, Exclusion... exclusions) {
        return new Accept(Optional.of(ImmutableSet.copyOf(exclusions)), papers, YES);
    }

    private static Agreement agreement() {
        return Agreement.builder()
                .addContents(Agreement.Content.TERMS)
                .lawful(YES)
                .build();
    }

    private static AgreeInWriting inWriting() {
        return new AgreeInWriting(agreement(), BOTH);
    }

    private static Sign sign(Mark.Kind kind, Actor... bound) {
        return new Sign(
                kind,
                Arrays.stream(bound).map(Actor::person).collect(ImmutableSet.toImmutableSet()),
                UNKNOWN,
                Optional.empty());
    }

    private static ImmutableList<Ground> refusal(Life<Mediation, MediationState> life, MediationCommand act) {
        return life.isRefused(act).reasons().stream().map(Reason::ground).collect(ImmutableList.toImmutableList());
    }

    // ---- intake
    // ---------------------------------------------------------------------------------------------------

    @Test
    void whoAppliesOrDeclinesIsAPartyOrActsForOne() {
        Apply apply = new Apply(BOTH, DisputeKind.GENERAL, YES, false, UNKNOWN);
        assertEquals(ImmutableList.of(CONDITION_NOT_MET), refusal(fresh().by(STRANGER), apply));
        assertEquals(MediationState.RECEIVED, fresh().by(LAWYER).does(apply).state());
        assertEquals(ImmutableList.of(CONDITION_NOT_MET), refusal(received().by(STRANGER), new DeclineMediation()));
        assertEquals(
                MediationState.RECEIVED,
                received().by(LAWYER).does(new DeclineMediation()).state());
    }

    /** Ministry's forms: all three papers. */
    @Test
    void thePapersOfIntakeAreAllThere() {
        assertEquals(ImmutableList.of(NOT_ESTABLISHED), refusal(received(), accept(ImmutableSet.of())));
        assertEquals(
                ImmutableList.of(CONDITION_NOT_MET),
                refusal(received(), accept(ImmutableSet.of(FileItem.INTAKE_RECORD))));
        LocalSettings informal = LocalSettings.named("informal").with(MediationSettings.FORMS_REQUIRED, false);
        assertEquals(
                MediationState.ACCEPTED,
                received().under(informal).does(accept(ImmutableSet.of())).state());
    }

    @Test
    void whatAnotherOrganAcceptedIsTakenWhereThatOrganRefersIt() {
        Accept accept = accept(PAPERS, Exclusion.WITH_ANOTHER_ORGAN);
        assertEquals(ImmutableList.of(CONDITION_NOT_MET), refusal(received(), accept));
        assertEquals(
                MediationState.ACCEPTED,
                referred(ReferringOrgan.OTHER).does(accept).state());
        assertEquals(ImmutableList.of(NOT_ESTABLISHED), refusal(received(), new Accept(Optional.empty(), PAPERS, YES)));
    }

    @Test
    void aCourtDelegatesAndThePoliceRefer() {
        assertTrue(referred(ReferringOrgan.BASIC_COURT).file().content().delegatedByCourt());
        assertFalse(referred(ReferringOrgan.POLICE).file().content().delegatedByCourt());
        assertFalse(received().file().content().delegatedByCourt());
    }

    @Test
    void aRefusalHasAGroundNamesTheChannelAndCalms() {
        ImmutableSet<Exclusion> ground = ImmutableSet.of(Exclusion.PUBLIC_LAW);
        assertEquals(
                MediationState.REFUSED,
                received().does(new Refuse(ground, YES, YES, UNKNOWN)).state());
        assertEquals(
                ImmutableList.of(CONDITION_NOT_MET),
                refusal(received(), new Refuse(ImmutableSet.of(), YES, YES, UNKNOWN)));
        // That a party declines is a ground.
        assertEquals(
                MediationState.REFUSED,
                received()
                        .by(WANG)
                        .does(new DeclineMediation())
                        .by(CLERK)
                        .does(new Refuse(ImmutableSet.of(), YES, YES, UNKNOWN))
                        .state());
        assertEquals(ImmutableList.of(CONDITION_NOT_MET), refusal(received(), new Refuse(ground, NO, YES, UNKNOWN)));
        assertEquals(ImmutableList.of(NOT_ESTABLISHED), refusal(received(), new Refuse(ground, YES, UNKNOWN, UNKNOWN)));
        LocalSettings without = LocalSettings.named("without").with(MediationSettings.ORDER_75_APPLIES, false);
        assertEquals(
                MediationState.REFUSED,
                received()
                        .under(without)
                        .does(new Refuse(ground, NO, NO, UNKNOWN))
                        .state());
    }

    /** Ningbo, art. 19: by letter to whoever referred it. */
    @Test
    void whoeverReferredIsToldOfTheRefusal() {
        ImmutableSet<Exclusion> ground = ImmutableSet.of(Exclusion.PUBLIC_LAW);
        Life<Mediation, MediationState> referred = referred(ReferringOrgan.POLICE);
        assertEquals(ImmutableList.of(CONDITION_NOT_MET), refusal(referred, new Refuse(ground, YES, YES, NO)));
        assertEquals(
                MediationState.REFUSED,
                referred.does(new Refuse(ground, YES, YES, YES)).state());
        LocalSettings silent = LocalSettings.named("silent").with(MediationSettings.REFERRAL_ANSWERED_BY_LETTER, false);
        assertEquals(
                MediationState.REFUSED,
                referred.under(silent).does(new Refuse(ground, YES, YES, NO)).state());
    }

    /** Ningbo, art. 20: five at most. */
    @Test
    void aSideChoosesFiveRepresentativesAtMost() {
        ImmutableSet<PersonId> five = people(5);
        assertEquals(
                five,
                received()
                        .by(LI)
                        .does(new ChooseRepresentatives(five))
                        .file()
                        .content()
                        .representatives());
        assertEquals(
                ImmutableList.of(CONDITION_NOT_MET), refusal(received().by(LI), new ChooseRepresentatives(people(6))));
        assertEquals(
                ImmutableList.of(NOT_ESTABLISHED), refusal(received().by(LI), new ChooseRepresentatives(people(0))));
    }

    private static ImmutableSet<PersonId> people(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> PersonId.of("person-" + i))
                .collect(ImmutableSet.toImmutableSet());
    }

    // ---- mediators
    // ------------------------------------------------------------------------------------------------

    @Test
    void ofTwoMediatorsOnePresides() {
        ImmutableSet<PersonId> two = ImmutableSet.of(ZHAO.person(), QIAN.person());
        assertEquals(
                ImmutableList.of(NOT_ESTABLISHED),
                refusal(accepted(), new AppointMediators(two, Optional.empty(), YES)));
        assertEquals(
                ImmutableList.of(CONDITION_NOT_MET),
                refusal(accepted(), new AppointMediators(two, Optional.of(LI.person()), YES)));
        Life<Mediation, MediationState> chosen =
                accepted().by(LI).does(new ChooseMediators(two, Optional.of(QIAN.person()), BOTH, YES));
        assertEquals(ImmutableList.of(CONDITION_NOT_MET), refusal(chosen.by(ZHAO), new OpenMediation(YES, YES)));
        assertEquals(
                MediationState.MEDIATING,
                chosen.by(QIAN).does(new OpenMediation(YES, YES)).state());
    }

    @Test
    void whoComesInsteadPresidesInstead() {
        Life<Mediation, MediationState> replaced = accepted()
                .does(new AppointMediators(
                        ImmutableSet.of(ZHAO.person(), QIAN.person()), Optional.of(ZHAO.person()), YES))
                .does(new ReplaceMediator(ZHAO.person(), PersonId.of("zhou"), YES));
        assertEquals(
                ImmutableSet.of(QIAN.person(), PersonId.of("zhou")),
                replaced.file().content().mediators());
        assertEquals(Optional.of(PersonId.of("zhou")), replaced.file().content().presiding());
        // Where another presides already, that stays.
        assertEquals(
                Optional.of(PersonId.of("zhou")),
                replaced.does(new ReplaceMediator(QIAN.person(), PersonId.of("wu"), YES))
                        .file()
                        .content()
                        .presiding());
    }

    // ---- the mediation and its end
    // --------------------------------------------------------------------------------

    @Test
    void aSuspensionHasACauseAndIsInUse() {
        assertEquals(
                MediationState.SUSPENDED,
                mediating()
                        .does(new Suspend(Optional.of(SuspensionCause.PARTIES_AGREE)))
                        .state());
        assertEquals(ImmutableList.of(NOT_ESTABLISHED), refusal(mediating(), new Suspend(Optional.empty())));
        assertEquals(
                ImmutableList.of(CONDITION_NOT_MET),
                refusal(
                        mediating()
                                .under(LocalSettings.named("strict").with(MediationSettings.SUSPENSION_IN_USE, false)),
                        new Suspend(Optional.of(SuspensionCause.PARTIES_AGREE))));
    }

    /** Medical disputes end with their period (MED 38); others where the county says so. */
    @Test
    void aPeriodEndsAMediationWhereARuleSaysSo() {
        Terminate expired = new Terminate(Optional.of(TerminationReason.PERIOD_EXPIRED), YES);
        Life<Mediation, MediationState> medical = mediating(accepted(received(DisputeKind.MEDICAL)));
        assertEquals(ImmutableList.of(CONDITION_NOT_MET), refusal(medical.at("2024-04-16 23:59"), expired));
        assertEquals(
                MediationState.TERMINATED,
                medical.at("2024-04-17 00:00").does(expired).state());
        // A month from 4 March ends on 4 April, in Qingming, and rolls to the worked Sunday.
        assertEquals(ImmutableList.of(CONDITION_NOT_MET), refusal(mediating().at("2024-04-08 00:00"), expired));
        LocalSettings ending = LocalSettings.named("ending").with(MediationSettings.PERIOD_ENDS_MEDIATION, true);
        assertEquals(
                ImmutableList.of(CONDITION_NOT_MET),
                refusal(mediating().under(ending).at("2024-04-07 23:59"), expired));
        assertEquals(
                MediationState.TERMINATED,
                mediating().under(ending).at("2024-04-08 00:00").does(expired).state());
    }

    @Test
    void somethingIsWrittenWhereARuleWantsIt() {
        AgreeOrally agree = new AgreeOrally(agreement(), BOTH, YES);
        assertEquals(
                ImmutableList.of(CONDITION_NOT_MET),
                refusal(mediating(accepted(received(DisputeKind.MEDICAL))), agree));
        assertEquals(
                ImmutableList.of(CONDITION_NOT_MET),
                refusal(
                        mediating().under(LocalSettings.named("written").with(MediationSettings.WRITTEN_ALWAYS, true)),
                        agree));
    }

    // ---- marks
    // ----------------------------------------------------------------------------------------------------

    @Test
    void anAgreementNeedsTheMarkOfEveryParty() {
        Life<Mediation, MediationState> one = signing()
                .does(sign(Mark.Kind.MEDIATOR))
                .by(CLERK)
                .does(sign(Mark.Kind.COMMITTEE_SEAL))
                .by(LI)
                .does(sign(Mark.Kind.PARTY, LI));
        assertEquals(MediationState.SIGNING, one.at("2024-03-05 09:00").state());
        assertEquals(
                MediationState.EFFECTIVE,
                one.by(WANG)
                        .does(sign(Mark.Kind.PARTY, WANG))
                        .at("2024-03-05 09:00")
                        .state());
    }

    /** Where a court delegated, its rules count from the parties' marks, which here are a day before the seal. */
    @Test
    void theWindowIsCountedFromTheLastMark() {
        assertEquals("2024-04-07", windowAfterSigning(mediating()));
        assertEquals("2024-04-03", windowAfterSigning(mediating(accepted(referred(ReferringOrgan.BASIC_COURT)))));
    }

    /** Signed by Wang and then Li on 4 March; sealed on the sixth: 5 April is in Qingming, until Saturday. */
    private static String windowAfterSigning(Life<Mediation, MediationState> before) {
        Sign late = new Sign(
                Mark.Kind.COMMITTEE_SEAL,
                ImmutableSet.of(),
                UNKNOWN,
                Optional.of(BeijingTime.parse("2024-03-06 09:00")));
        return before.does(inWriting())
                .does(sign(Mark.Kind.MEDIATOR))
                .by(WANG)
                .does(sign(Mark.Kind.PARTY, WANG))
                .at("2024-03-04 17:00")
                .by(LI)
                .does(sign(Mark.Kind.PARTY, LI))
                .at("2024-03-08 09:00")
                .by(CLERK)
                .does(late)
                .at("2024-03-08 10:00")
                .file()
                .clock(MediationClocks.CONFIRMATION_WINDOW)
                .orElseThrow()
                .deadline(WorkCalendar.ofStateCouncil(), LocalSettings.DEFAULTS)
                .lastDay()
                .map(LocalDate::toString)
                .orElseThrow();
    }

    @Test
    void aDraftThatIsRejectedLosesItsMarks() {
        assertEquals(ImmutableList.of(CONDITION_NOT_MET), refusal(signing().by(STRANGER), new RejectDraft()));
        Life<Mediation, MediationState> again =
                signing().by(LI).does(sign(Mark.Kind.PARTY, LI)).by(WANG).does(new RejectDraft());
        assertEquals(ImmutableList.of(), again.file().content().marks());
        assertEquals(Optional.empty(), again.file().content().agreement());
    }

    // ---- what becomes of the agreement
    // ----------------------------------------------------------------------------

    @Test
    void anAgreementIsNegotiatedAnewByAll() {
        assertEquals(ImmutableList.of(CONDITION_NOT_MET), refusal(effective().by(LI), new Renegotiate(ONE)));
        Life<Mediation, MediationState> anew = effective().by(LI).does(new Renegotiate(BOTH));
        assertEquals(MediationState.MEDIATING, anew.state());
        assertEquals(Optional.empty(), anew.file().content().agreement());
        assertEquals(Optional.empty(), anew.file().content().effectiveSince());
    }

    @Test
    void confirmationIsAskedForOnceInItsTimeAndNamed() {
        Optional<CaseRef> confirmation = Optional.of(new CaseRef("judicial-confirmation", "5"));
        ApplyForConfirmation apply = new ApplyForConfirmation(BOTH, confirmation);
        assertEquals(
                confirmation, effective().by(WANG).does(apply).file().content().confirmation());
        assertEquals(
                ImmutableList.of(OUT_OF_TIME),
                refusal(effective().at("2024-04-04 00:00").by(LI), apply));
    }

    /** Suits are open to all, arbitration and payment orders to labour disputes (LDM 15, 16), enforcement to what is confirmed. */
    @Test
    void routesToTheCourts() {
        assertEquals(
                MediationState.CLOSED,
                effective()
                        .by(LI)
                        .does(new CloseToCourt(Optional.of(Route.SUIT)))
                        .state());
        for (Route route : ImmutableList.of(Route.ARBITRATION, Route.PAYMENT_ORDER, Route.ENFORCEMENT)) {
            assertEquals(
                    ImmutableList.of(CONDITION_NOT_MET),
                    refusal(effective().by(LI), new CloseToCourt(Optional.of(route))));
        }
        assertEquals(
                ImmutableList.of(NOT_ESTABLISHED), refusal(effective().by(LI), new CloseToCourt(Optional.empty())));
        Life<Mediation, MediationState> labour = mediating(accepted(received(DisputeKind.LABOUR)))
                .does(inWriting())
                .does(sign(Mark.Kind.MEDIATOR))
                .by(CLERK)
                .does(sign(Mark.Kind.COMMITTEE_SEAL))
                .by(WANG)
                .does(sign(Mark.Kind.PARTY, WANG))
                .by(LI)
                .does(sign(Mark.Kind.PARTY, LI))
                .at("2024-03-05 09:00");
        for (Route route : ImmutableList.of(Route.ARBITRATION, Route.PAYMENT_ORDER)) {
            assertEquals(
                    MediationState.CLOSED,
                    labour.does(new CloseToCourt(Optional.of(route))).state());
        }
    }

    @Test
    void aFileIsClosedWithItsPapers() {
        Life<Mediation, MediationState> ended = mediating()
                .does(new Terminate(Optional.of(TerminationReason.NO_AGREEMENT), YES))
                .by(CLERK);
        Life<Mediation, MediationState> performed = effective().by(CLERK).does(new RecordFullPerformance(YES));
        ImmutableSet<FileItem> least = ImmutableSet.<FileItem>builder()
                .addAll(PAPERS)
                .add(FileItem.MEDIATION_RECORD)
                .build();
        assertEquals(ImmutableList.of(NOT_ESTABLISHED), refusal(ended, new Archive(Optional.empty())));
        assertEquals(ImmutableList.of(CONDITION_NOT_MET), refusal(ended, new Archive(Optional.of(PAPERS))));
        assertEquals(
                MediationState.CLOSED,
                ended.does(new Archive(Optional.of(least))).state());
        // What ended in an agreement keeps the agreement.
        assertEquals(ImmutableList.of(CONDITION_NOT_MET), refusal(performed, new Archive(Optional.of(least))));
        assertEquals(
                MediationState.CLOSED,
                performed
                        .does(new Archive(Optional.of(ImmutableSet.copyOf(FileItem.values()))))
                        .state());
        LocalSettings informal = LocalSettings.named("informal").with(MediationSettings.FORMS_REQUIRED, false);
        assertEquals(
                MediationState.CLOSED,
                ended.under(informal)
                        .does(new Archive(
                                Optional.of(ImmutableSet.of(FileItem.INTAKE_RECORD, FileItem.MEDIATION_RECORD))))
                        .state());
    }
}
