package org.example.lending;

import static org.example.lending.LoanPlan.ANNA;
import static org.example.lending.LoanPlan.BO;
import static org.example.lending.LoanRules.ROOM;

import java.util.Optional;
import java.util.stream.Stream;
import org.countygov.testkit.ForbiddenMoves;
import org.countygov.testkit.Life;
import org.countygov.workflow.Ground;
import org.example.lending.LoanCommand.Ask;
import org.example.lending.LoanCommand.GiveBack;
import org.example.lending.LoanCommand.Lend;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the reading room does not allow stays refused. */
class ForbiddenLoanMovesTest {
    private static final Life<Loan, LoanState> LENT =
            Life.of(LoanRules.LENDING).by(ANNA).does(LoanPlan.BOOK).by(BO).does(new Lend(Optional.of(true)));

    @TestFactory
    Stream<DynamicTest> forbidden() {
        return ForbiddenMoves.of(LoanRules.LENDING)
                .refused(
                        "1 returning a book that somebody else borrowed",
                        LENT.by(ANNA),
                        new GiveBack(BO.person()),
                        Ground.CONDITION_NOT_MET,
                        ROOM.article(5))
                .neverBy("2 a reader lending to himself", LoanRole.READER, Lend.class)
                .neverLeads("3 lending a lost book again", LoanState.LOST, LoanState.LENT)
                .neverAsked("4 charging a fee", "fee|charge|收费", ROOM.article(1))
                .neverPossible("5 asking twice", LoanState.ASKED, Ask.class, LoanState.LENT)
                .complete("1", "2", "3", "4", "5")
                .tests();
    }
}
