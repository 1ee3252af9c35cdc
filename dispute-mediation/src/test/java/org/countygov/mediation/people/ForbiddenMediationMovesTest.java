package org.countygov.mediation.people;

import static org.countygov.law.Instruments.INV_2016;
import static org.countygov.law.Instruments.MED;
import static org.countygov.law.Instruments.ORD75;
import static org.countygov.law.Instruments.PMC_1989;
import static org.countygov.law.Instruments.PML;
import static org.countygov.mediation.shared.MediationRole.COMMITTEE;
import static org.countygov.mediation.shared.MediationRole.MEDIATOR;
import static org.countygov.mediation.shared.MediationRole.PARTY;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.UNKNOWN;
import static org.countygov.workflow.Answer.YES;
import static org.countygov.workflow.Ground.CONDITION_NOT_MET;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.countygov.law.LocalSettings;
import org.countygov.mediation.people.MediationCommand.*;
import org.countygov.mediation.shared.MediationClocks;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.testkit.ForbiddenMoves;
import org.countygov.testkit.Life;
import org.countygov.time.WorkCalendar;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What looks harmless in a people's mediation and is forbidden, entry by entry. */
class ForbiddenMediationMovesTest {
    private static final UnitId TOWN = UnitId.of("town-1");
    private static final Actor LI = Actor.of(PersonId.of("li"), UnitId.UNSTATED, PARTY);
    private static final Actor WANG = Actor.of(PersonId.of("wang"), UnitId.UNSTATED, PARTY);
    private static final Actor ZHAO = Actor.of(PersonId.of("zhao"), TOWN, MEDIATOR);
    private static final Actor CLERK = Actor.of(PersonId.of("sun"), TOWN, COMMITTEE);
    private static final ImmutableSet<PersonId> BOTH = ImmutableSet.of(LI.person(), WANG.person());
    private static final ImmutableSet<PersonId> ONE = ImmutableSet.of(LI.person());
    private static final Accept ACCEPT = accept();

    private final Life<Mediation, MediationState> received = received(DisputeKind.GENERAL);
    private final Life<Mediation, MediationState> mediating = received.by(CLERK)
            .does(ACCEPT)
            .does(new AppointMediators(ImmutableSet.of(ZHAO.person()), Optional.empty(), YES))
            .by(ZHAO)
            .does(new OpenMediation(YES, YES));
    private final Life<Mediation, MediationState> signing = mediating.does(new AgreeInWriting(
            Agreement.builder().addContents(Agreement.Content.TERMS).lawful(YES).build(), BOTH));
    private final Life<Mediation, MediationState> unsealed = signing.by(LI)
            .does(sign(Mark.Kind.PARTY, LI.person()))
            .by(WANG)
            .does(sign(Mark.Kind.PARTY, WANG.person()))
            .by(ZHAO)
            .does(sign(Mark.Kind.MEDIATOR));
    private final Life<Mediation, MediationState> effective =
            unsealed.later(Duration.ofDays(3)).by(CLERK).does(sign(Mark.Kind.COMMITTEE_SEAL));

    private static Life<Mediation, MediationState> received(DisputeKind kind) {
        return Life.of(PeopleMediation.WORKFLOW)
                .at("2024-03-04 09:00")
                .by(LI)
                .does(new Apply(BOTH, kind, YES, false, UNKNOWN));
    }

    private static Accept accept(Exclusion... exclusions) {
        return new Accept(
                Optional.of(ImmutableSet.copyOf(exclusions)),
                ImmutableSet.of(FileItem.INTAKE_RECORD, FileItem.NOTICE_OF_RIGHTS, FileItem.IDENTITY_PROOF),
                YES);
    }

    private static Sign sign(Mark.Kind kind, PersonId... bound) {
        return new Sign(kind, ImmutableSet.copyOf(bound), UNKNOWN, Optional.empty());
    }

    @TestFactory
    Stream<DynamicTest> forbidden() {
        return ForbiddenMoves.of(PeopleMediation.WORKFLOW)
                .refused(
                        "1 accepting after a party's clear refusal",
                        received.by(WANG).does(new DeclineMediation()).by(CLERK),
                        ACCEPT,
                        CONDITION_NOT_MET,
                        PML.article(17))
                .neverAsked("2 blocking a party from the courts", "waive|block|放弃诉|禁止起诉", PML.article(3))
                .neverBy("3 taking effect by anybody's word", PARTY, TakeEffect.class)
                .neverBy("3 taking effect by the mediator's word", MEDIATOR, TakeEffect.class)
                .neverBy("3 taking effect by the committee's word", COMMITTEE, TakeEffect.class)
                .refused(
                        "4 a seal that is not put by the committee",
                        unsealed.by(ZHAO),
                        sign(Mark.Kind.COMMITTEE_SEAL),
                        CONDITION_NOT_MET,
                        PML.article(29))
                .refused(
                        "5 terminating without the notice of routes",
                        mediating,
                        new Terminate(Optional.of(TerminationReason.NO_AGREEMENT), NO),
                        CONDITION_NOT_MET,
                        PML.article(26))
                .neverAsked("6 charging a fee", "fee|charge|收费", PML.article(4))
                .refused(
                        "7 a single party applying for confirmation",
                        effective.by(LI),
                        new ApplyForConfirmation(ONE, Optional.empty()),
                        CONDITION_NOT_MET,
                        PML.article(33))
                .neverBy("7 the committee applying on its own", COMMITTEE, ApplyForConfirmation.class)
                .refused(
                        "8 a medical dispute that a court or the health department has accepted",
                        received(DisputeKind.MEDICAL).by(CLERK),
                        accept(Exclusion.WITH_ANOTHER_ORGAN),
                        CONDITION_NOT_MET,
                        MED.article(31))
                .refused(
                        "9 a dispute that another organ has accepted and not referred",
                        received.by(CLERK),
                        accept(Exclusion.WITH_ANOTHER_ORGAN),
                        CONDITION_NOT_MET,
                        ORD75.article(22))
                .neverAsked("10 deciding rights, fining, seizing", "\\bfine\\b|seize|罚款|查封|扣押|裁决", PMC_1989.article(12))
                .refused(
                        "11 inviting a helper without the parties' consent",
                        mediating,
                        new InviteHelper(NO),
                        CONDITION_NOT_MET,
                        PML.article(20))
                .neverAsked("12 publishing the agreement or the story", "publish|公布|宣传", PML.article(15))
                .neverAsked("13 using a concession as evidence", "concession|让步", INV_2016.article(22))
                .neverLeads("14 re-opening a closed file", MediationState.CLOSED, MediationState.MEDIATING)
                .refused(
                        "15 mediating away the consequences of public law",
                        received.by(CLERK),
                        accept(Exclusion.PUBLIC_LAW),
                        CONDITION_NOT_MET,
                        PML.article(2))
                .complete("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15")
                .tests();
    }

    @Test
    void anAgreementTakesEffectWithTheLatestOfItsMarks() {
        assertEquals(MediationState.SIGNING, unsealed.later(Duration.ofDays(2)).state());
        assertEquals(MediationState.EFFECTIVE, effective.state());
        // Sealed on 7 March 2024; the thirtieth day, 6 April, lies in the Qingming holiday, and the Sunday after is
        // worked.
        assertEquals(
                Optional.of(LocalDate.of(2024, 4, 7)),
                effective
                        .file()
                        .clock(MediationClocks.CONFIRMATION_WINDOW)
                        .orElseThrow()
                        .deadline(WorkCalendar.ofStateCouncil(), LocalSettings.DEFAULTS)
                        .lastDay());
    }
}
