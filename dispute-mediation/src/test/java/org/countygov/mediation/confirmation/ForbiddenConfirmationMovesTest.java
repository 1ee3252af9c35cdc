package org.countygov.mediation.confirmation;

import static org.countygov.law.Instruments.CIVIL_PL_2023;
import static org.countygov.law.Instruments.CIVIL_PL_I_2022;
import static org.countygov.law.Instruments.JC_2011;
import static org.countygov.law.Instruments.PML;
import static org.countygov.mediation.shared.MediationRole.COMMITTEE;
import static org.countygov.mediation.shared.MediationRole.COURT;
import static org.countygov.mediation.shared.MediationRole.PARTY;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;
import static org.countygov.workflow.Ground.CONDITION_NOT_MET;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.countygov.mediation.confirmation.ConfirmationCommand.*;
import org.countygov.mediation.people.MediationCommand.ApplyForConfirmation;
import org.countygov.mediation.people.MediationState;
import org.countygov.mediation.people.PeopleMediation;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.testkit.ForbiddenMoves;
import org.countygov.testkit.Life;
import org.countygov.workflow.Answer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is forbidden in a judicial confirmation, entry by entry. */
class ForbiddenConfirmationMovesTest {
    private static final Actor LI = Actor.of(PersonId.of("li"), UnitId.UNSTATED, PARTY);
    private static final Actor JUDGE = Actor.of(PersonId.of("judge"), UnitId.of("court-1"), COURT);
    private static final ImmutableSet<PersonId> BOTH = ImmutableSet.of(LI.person(), PersonId.of("wang"));

    private static final Life<Confirmation, ConfirmationState> PREPARING = Life.of(JudicialConfirmation.WORKFLOW)
            .at("2024-03-04 09:00")
            .by(LI)
            .does(new Prepare(Optional.empty(), BOTH, Optional.empty(), YES, Optional.empty()));

    private static File file(ImmutableSet<PersonId> applicants, Answer lawfulOrganisation) {
        return new File(
                applicants, Optional.of(CourtLink.PARTY_DOMICILE), NO, YES, lawfulOrganisation, ImmutableSet.of());
    }

    @TestFactory
    Stream<DynamicTest> forbidden() {
        return ForbiddenMoves.of(JudicialConfirmation.WORKFLOW)
                .refused(
                        "1 an agreement that no lawfully established organisation presided over",
                        PREPARING,
                        file(BOTH, NO),
                        CONDITION_NOT_MET,
                        CIVIL_PL_2023.article(205))
                .refused(
                        "2 accepting what lies outside civil jurisdiction, such as an organ's decision",
                        PREPARING.does(file(BOTH, YES)).by(JUDGE),
                        new Accept(Optional.of(ImmutableSet.of(Bar.NOT_CIVIL_JURISDICTION))),
                        CONDITION_NOT_MET,
                        CIVIL_PL_I_2022.article(355))
                .neverAsked("3 mediating inside the procedure", "\\bmediate\\b|主持调解", CIVIL_PL_I_2022.article(143))
                .neverAsked("4 an appeal", "appeal|上诉", CIVIL_PL_2023.article(185))
                .neverAsked("5 a fee", "\\bfee\\b|charge|收费", JC_2011.article(11))
                .refused(
                        "6 a single party applying",
                        PREPARING,
                        file(ImmutableSet.of(LI.person()), YES),
                        CONDITION_NOT_MET,
                        PML.article(33))
                .neverBy("7 the committee applying on its own", COMMITTEE, File.class)
                .complete("1", "2", "3", "4", "5", "6", "7")
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> forbiddenInTheMediation() {
        return ForbiddenMoves.of(PeopleMediation.WORKFLOW)
                .neverPossible(
                        "8 confirming what is performed already", MediationState.PERFORMED, ApplyForConfirmation.class)
                .tests();
    }
}
