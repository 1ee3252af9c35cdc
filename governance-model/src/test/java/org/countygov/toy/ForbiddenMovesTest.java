package org.countygov.toy;

import static org.countygov.toy.ToyPlan.ANNA;
import static org.countygov.toy.ToyPlan.BO;
import static org.countygov.toy.ToyPlan.CAI;
import static org.countygov.toy.ToyPlan.DING;
import static org.countygov.toy.ToyRules.SUBSIDY;
import static org.countygov.toy.ToyRules.TOY;
import static org.countygov.toy.ToyState.APPLIED;
import static org.countygov.toy.ToyState.CLOSED;
import static org.countygov.toy.ToyState.GRANTED;
import static org.countygov.toy.ToyState.PAID;
import static org.countygov.toy.ToyState.REFUSED;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.Stream;
import org.countygov.testkit.ForbiddenMoves;
import org.countygov.testkit.Life;
import org.countygov.toy.ToyCommand.AskForPapers;
import org.countygov.toy.ToyCommand.Collect;
import org.countygov.toy.ToyCommand.Grant;
import org.countygov.toy.ToyCommand.Refuse;
import org.countygov.value.FreeText;
import org.countygov.workflow.Ground;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

class ForbiddenMovesTest {
    private static final Life<Toy, ToyState> NOTHING =
            Life.of(SUBSIDY).at("2020-03-02 09:00").by(ANNA);
    private static final Life<Toy, ToyState> APPLICATION = NOTHING.does(ToyPlan.SMALL);
    private static final Life<Toy, ToyState> APPROVED =
            APPLICATION.later(Duration.ofDays(1)).by(BO).approvedBy(DING).does(new Grant());
    private static final Refuse REFUSE = new Refuse(FreeText.of("she has a goat"));

    /** What the invented provisions forbid. */
    @TestFactory
    Stream<DynamicTest> theToyForbids() {
        return ForbiddenMoves.of(SUBSIDY)
                .refused("1 more than the limit", NOTHING, ToyPlan.EXCESSIVE, Ground.CONDITION_NOT_MET, TOY.article(1))
                .refused("2 granting alone", APPLICATION.by(BO), new Grant(), Ground.NOT_APPROVED, TOY.article(5))
                .refused(
                        "3 refusing with one's own approval",
                        APPLICATION.by(BO).approvedBy(BO),
                        REFUSE,
                        Ground.NOT_APPROVED,
                        TOY.article(6))
                .refused(
                        "4 collecting for another",
                        APPROVED.by(ANNA),
                        new Collect(BO.person()),
                        Ground.CONDITION_NOT_MET,
                        TOY.article(8))
                .refused(
                        "5 paying before granting",
                        APPLICATION,
                        new Collect(ANNA.person()),
                        Ground.NOT_PROVIDED_FOR,
                        TOY.article(8))
                .neverPossible("6 granting what is refused or closed", REFUSED, Grant.class, CLOSED, PAID)
                .neverLeads("7 from refused to granted", REFUSED, GRANTED)
                .neverBy("8 an applicant who grants", ToyRole.APPLICANT, Grant.class)
                .neverAsked("9 a fee", "fee|charge|收费", TOY.article(11))
                .complete("1", "2", "3", "4", "5", "6", "7", "8", "9")
                .tests();
    }

    // ---- and a test fails when somebody allows the move

    private static Executable test(ForbiddenMoves<Toy, ToyState> moves) {
        return moves.tests().findFirst().orElseThrow().getExecutable();
    }

    private static String failure(ForbiddenMoves<Toy, ToyState> moves) {
        return String.valueOf(assertThrows(AssertionError.class, test(moves)).getMessage());
    }

    private static ForbiddenMoves<Toy, ToyState> moves() {
        return ForbiddenMoves.of(SUBSIDY);
    }

    @Test
    void failsWhenTheMoveIsAllowed() {
        assertEquals(
                "Refuse was to be refused, yet is accepted",
                failure(moves().refused(
                                "x", APPLICATION.by(BO).approvedBy(CAI), REFUSE, Ground.NOT_APPROVED, TOY.article(6))));
        assertTrue(failure(moves().neverPossible("x", APPLIED, Grant.class)).startsWith("allowed from 2020-01-01: "));
        assertTrue(failure(moves().neverLeads("x", REFUSED, APPLIED)).startsWith("from REFUSED to APPLIED: "));
        assertTrue(failure(moves().neverBy("x", ToyRole.CLERK, Grant.class)).startsWith("allowed to CLERK: "));
        assertTrue(failure(moves().neverAsked("x", "公示", TOY.article(4))).startsWith("there is a command \"公示\""));
    }

    @Test
    void failsWhenAnotherProvisionOrGroundForbidsIt() {
        assertTrue(failure(moves().refused("x", APPLICATION.by(BO), new Grant(), Ground.NOT_APPROVED, TOY.article(6)))
                .startsWith("refused, but not as NOT_APPROVED under TOY art. 6"));
        assertTrue(failure(moves().refused("x", APPLICATION.by(BO), new Grant(), Ground.OUT_OF_TIME, TOY.article(5)))
                .startsWith("refused, but not as OUT_OF_TIME"));
    }

    @Test
    void failsWhenSomethingElseIsWrongToo() {
        assertTrue(failure(moves().refused("x", APPLICATION.by(ANNA), new Grant(), Ground.NOT_APPROVED, TOY.article(5)))
                .startsWith("refused for more than what is forbidden"));
    }

    @Test
    void aWholeArticleStandsForItsParts() {
        Life<Toy, ToyState> clerk = APPROVED.by(BO);

        assertDoesNotThrow(
                test(moves().refused("x", clerk, new AskForPapers(), Ground.NOT_PROVIDED_FOR, TOY.article(3))));
        assertDoesNotThrow(test(moves().refused(
                        "x",
                        clerk,
                        new AskForPapers(),
                        Ground.NOT_PROVIDED_FOR,
                        TOY.article(3).paragraph(1))));
        assertThrows(
                AssertionError.class,
                test(moves().refused(
                                "x",
                                clerk,
                                new AskForPapers(),
                                Ground.NOT_PROVIDED_FOR,
                                TOY.article(3).paragraph(2))));
    }

    @Test
    void knowsWhichEntriesAreMissing() {
        ForbiddenMoves<Toy, ToyState> moves = moves().neverLeads("1 once", REFUSED, GRANTED);

        assertThrows(AssertionError.class, () -> moves.complete("1", "2").tests());
        assertThrows(IllegalArgumentException.class, () -> moves.neverLeads("1 once", REFUSED, GRANTED));
    }
}
