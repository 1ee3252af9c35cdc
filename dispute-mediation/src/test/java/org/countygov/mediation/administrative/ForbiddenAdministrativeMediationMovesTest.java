package org.countygov.mediation.administrative;

import static org.countygov.law.Instruments.AR;
import static org.countygov.law.Instruments.MED;
import static org.countygov.law.Instruments.MKT;
import static org.countygov.law.Instruments.PET;
import static org.countygov.law.Instruments.SD;
import static org.countygov.law.Instruments.SZ;
import static org.countygov.law.Instruments.TRF;
import static org.countygov.mediation.shared.MediationRole.ADMINISTRATIVE_ORGAN;
import static org.countygov.mediation.shared.MediationRole.ORGAN_HEAD;
import static org.countygov.mediation.shared.MediationRole.PARTY;
import static org.countygov.mediation.shared.MediationRole.POLICE;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.UNKNOWN;
import static org.countygov.workflow.Answer.YES;
import static org.countygov.workflow.Ground.CONDITION_NOT_MET;
import static org.countygov.workflow.Ground.OUT_OF_TIME;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.countygov.mediation.administrative.OrganMediationCommand.*;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.testkit.ForbiddenMoves;
import org.countygov.testkit.Life;
import org.countygov.time.BeijingTime;
import org.countygov.time.TimeLimit;
import org.countygov.workflow.Answer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What looks harmless in a mediation by an organ and is forbidden; each row of the fields' terms that says no. */
class ForbiddenAdministrativeMediationMovesTest {
    private static final Actor LI = Actor.of(PersonId.of("li"), UnitId.UNSTATED, PARTY);
    private static final Actor CLERK = Actor.of(PersonId.of("clerk"), UnitId.of("bureau"), ADMINISTRATIVE_ORGAN);
    private static final Actor HEAD = Actor.of(PersonId.of("head"), UnitId.of("bureau"), ORGAN_HEAD);
    private static final Actor OFFICER = Actor.of(PersonId.of("officer"), UnitId.of("station"), POLICE);
    private static final ImmutableSet<PersonId> BOTH = ImmutableSet.of(LI.person(), PersonId.of("wang"));
    private static final Accept ACCEPT = new Accept(Optional.of(ImmutableSet.of()));

    private static final Life<OrganMediation, OrganMediationState> NOTHING =
            Life.of(AdministrativeMediation.WORKFLOW).at("2024-03-04 09:00").by(LI);
    private static final Life<OrganMediation, OrganMediationState> POLICE_CASE =
            NOTHING.by(OFFICER).does(new ActExOfficio(Regime.PUBLIC_ORDER, BOTH, UNKNOWN));
    private static final Life<OrganMediation, OrganMediationState> POLICE_MEDIATING =
            POLICE_CASE.does(ACCEPT).does(start(UNKNOWN));

    private static Life<OrganMediation, OrganMediationState> applied(Regime regime) {
        return NOTHING.does(apply(regime, BOTH, YES)).by(CLERK);
    }

    private static Life<OrganMediation, OrganMediationState> mediating(Regime regime) {
        return applied(regime).does(ACCEPT).does(start(NO));
    }

    private static Apply apply(Regime regime, ImmutableSet<PersonId> applicants, Answer inCatalogue) {
        return new Apply(
                regime,
                BOTH,
                applicants,
                NO,
                inCatalogue,
                false,
                UNKNOWN,
                Optional.of(BeijingTime.parse("2024-03-01 09:00")),
                Optional.empty(),
                Optional.empty());
    }

    private static Start start(Answer open) {
        return new Start(BOTH, YES, Optional.of(3), YES, open, NO, NO);
    }

    private static Agree agree(Answer documented) {
        return new Agree(
                BOTH, YES, documented, NO, NO, NO, Optional.of(ImmutableSet.copyOf(AgreementContent.values())));
    }

    private static CloseOnOwnSettlement ownSettlement(Answer performed, Answer requested, Answer undecided) {
        return new CloseOnOwnSettlement(
                Optional.of(OwnSettlement.PRIVATE), Optional.empty(), performed, requested, undecided);
    }

    private static Stream<Bar> neverMediable() {
        return Regime.PUBLIC_ORDER.terms().bars().stream();
    }

    @TestFactory
    Stream<DynamicTest> neverMediatedByThePolice() {
        ForbiddenMoves<OrganMediation, OrganMediationState> moves = ForbiddenMoves.of(AdministrativeMediation.WORKFLOW);
        for (Bar bar : neverMediable().toList()) {
            moves = moves.refused(
                    bar.name() + " is never mediated",
                    POLICE_CASE,
                    new Accept(Optional.of(ImmutableSet.of(bar))),
                    CONDITION_NOT_MET,
                    AR.article(179));
        }
        return moves.complete(
                        "HIRED_ASSAULT",
                        "GANG_FIGHT_OR_PROVOCATION",
                        "REPEAT_OFFENDER",
                        "PARTY_UNWILLING",
                        "NEW_OFFENCE",
                        "SUSPECT_FLED",
                        "OTHERWISE_UNFIT")
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> forbidden() {
        return ForbiddenMoves.of(AdministrativeMediation.WORKFLOW)
                .refused(
                        "medical: an application of one side alone",
                        NOTHING,
                        apply(Regime.MEDICAL, ImmutableSet.of(LI.person()), YES),
                        CONDITION_NOT_MET,
                        MED.article(40))
                .refused(
                        "medical: what a people's mediation committee has accepted",
                        applied(Regime.MEDICAL),
                        new Accept(Optional.of(ImmutableSet.of(Bar.WITH_A_COMMITTEE))),
                        CONDITION_NOT_MET,
                        MED.article(40))
                .refused(
                        "medical: extending the thirty working days",
                        mediating(Regime.MEDICAL).approvedBy(HEAD),
                        new Extend(Optional.of(TimeLimit.workingDays(10))),
                        CONDITION_NOT_MET,
                        MED.article(40))
                .refused(
                        "medical: a session open to outsiders",
                        applied(Regime.MEDICAL).does(ACCEPT),
                        start(YES),
                        CONDITION_NOT_MET,
                        MED.article(42))
                .refused(
                        "medical: agreeing once the mediation counts as failed",
                        mediating(Regime.MEDICAL).at("2024-06-03 09:00"),
                        agree(YES),
                        CONDITION_NOT_MET,
                        MED.article(40))
                .refused(
                        "traffic: a request of one side alone",
                        NOTHING,
                        apply(Regime.TRAFFIC, ImmutableSet.of(LI.person()), YES),
                        CONDITION_NOT_MET,
                        TRF.article(86))
                .refused(
                        "traffic: a request on the eleventh working day",
                        // Received on Friday 1 March 2024; the tenth working day is Friday 15 March.
                        NOTHING.at("2024-03-18 09:00"),
                        apply(Regime.TRAFFIC, BOTH, YES),
                        CONDITION_NOT_MET,
                        TRF.article(86))
                .refused(
                        "market: consent of the complainant alone",
                        applied(Regime.MARKET).does(ACCEPT),
                        new Start(ImmutableSet.of(LI.person()), YES, Optional.empty(), YES, NO, NO, NO),
                        CONDITION_NOT_MET,
                        MKT.article(16))
                .refused(
                        "market: handing an entrusted mediation on",
                        mediating(Regime.MARKET).does(new Entrust(Optional.empty())),
                        new Entrust(Optional.empty()),
                        CONDITION_NOT_MET,
                        MKT.article(17))
                .refused(
                        "market: ending without the decision that the parties are told of",
                        mediating(Regime.MARKET),
                        new Terminate(Optional.of(TerminationGround.PARTY_REFUSES), YES, YES, Optional.empty()),
                        CONDITION_NOT_MET,
                        MKT.article(21))
                .refused(
                        "petition: a sixth representative",
                        applied(Regime.PETITION).does(ACCEPT),
                        new Start(BOTH, YES, Optional.of(6), YES, NO, NO, NO),
                        CONDITION_NOT_MET,
                        PET.article(20))
                .refused(
                        "petition: an agreement without a document",
                        mediating(Regime.PETITION),
                        agree(NO),
                        CONDITION_NOT_MET,
                        PET.article(33))
                .refused(
                        "public order: an agent for the suspect",
                        POLICE_CASE.does(ACCEPT),
                        new Start(BOTH, YES, Optional.of(3), NO, NO, NO, NO),
                        CONDITION_NOT_MET,
                        AR.article(181))
                .refused(
                        "public order: a second round after seven working days",
                        // The first round ends on Monday 4 March 2024; the seventh working day is Wednesday 13 March.
                        POLICE_MEDIATING.does(new EndRound()).at("2024-03-14 09:00"),
                        new MediateAgain(YES),
                        OUT_OF_TIME,
                        AR.article(183))
                .refused(
                        "public order: a third round",
                        POLICE_MEDIATING
                                .does(new EndRound())
                                .does(new MediateAgain(YES))
                                .does(new EndRound()),
                        new MediateAgain(YES),
                        CONDITION_NOT_MET,
                        AR.article(183))
                .refused(
                        "public order: closing on an agreement that is not performed",
                        POLICE_MEDIATING.does(agree(YES)),
                        new CloseWithoutPenalty(NO),
                        CONDITION_NOT_MET,
                        AR.article(185))
                .refused(
                        "public order: closing as if no penalty were at stake",
                        POLICE_MEDIATING.does(agree(YES)),
                        new Close(),
                        CONDITION_NOT_MET,
                        AR.article(185))
                .refused(
                        "public order: a private settlement without a joint written request",
                        POLICE_CASE,
                        ownSettlement(YES, NO, YES),
                        CONDITION_NOT_MET,
                        AR.article(186))
                .refused(
                        "public order: a private settlement after the decision",
                        POLICE_CASE,
                        ownSettlement(YES, YES, NO),
                        CONDITION_NOT_MET,
                        AR.article(186))
                .refused(
                        "general: what the catalogue does not list",
                        NOTHING,
                        apply(Regime.GENERAL, BOTH, NO),
                        CONDITION_NOT_MET,
                        SZ.article(43))
                .neverBy("parties closing a police case", PARTY, CloseOnOwnSettlement.class)
                .neverBy("the organ closing a police case", ADMINISTRATIVE_ORGAN, CloseWithoutPenalty.class)
                .neverLeads("re-opening a closed file", OrganMediationState.CLOSED, OrganMediationState.MEDIATING)
                .neverAsked("a fee", "\\bfee\\b|charge|收费", SD.article(62))
                .neverAsked("publishing the agreement", "publish|公布|公开", MED.article(42))
                .neverAsked(
                        "passing a complaint to the person complained of", "disclose|pass on|透露|转给", PET.article(30))
                .tests();
    }
}
