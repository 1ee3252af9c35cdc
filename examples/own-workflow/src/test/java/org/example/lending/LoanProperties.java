package org.example.lending;

import static org.example.lending.LoanPlan.ANNA;
import static org.example.lending.LoanPlan.BO;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countygov.party.PersonId;
import org.countygov.testkit.IdentifierArbitraries;
import org.countygov.testkit.Life;
import org.countygov.testkit.WorkflowArbitraries;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.Decision.Rejected;
import org.countygov.workflow.Ground;
import org.example.lending.LoanCommand.GiveBack;
import org.example.lending.LoanCommand.Lend;

/** What holds of every loan. */
class LoanProperties {
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void theClockRunsWhileTheBookIsLent(@ForAll("loans") CaseFile<Loan, LoanState> loan) {
        assertEquals(
                loan.state() == LoanState.LENT,
                loan.clock(LoanRules.LOAN).filter(run -> run.isRunning()).isPresent());
    }

    @Property(tries = 50)
    void nobodyElseReturnsTheBook(@ForAll("people") PersonId bearer) {
        Rejected<Loan, LoanState> refusal = Life.of(LoanRules.LENDING)
                .by(ANNA)
                .does(LoanPlan.BOOK)
                .by(BO)
                .does(new Lend(Optional.of(true)))
                .by(ANNA)
                .isRefused(new GiveBack(bearer));

        assertEquals(Ground.CONDITION_NOT_MET, refusal.reasons().get(0).ground());
    }

    @Provide
    Arbitrary<CaseFile<Loan, LoanState>> loans() {
        return WorkflowArbitraries.caseFiles(LoanPlan.PLAN);
    }

    /** None is Anna: these have letters and digits only. */
    @Provide
    Arbitrary<PersonId> people() {
        return IdentifierArbitraries.personIds();
    }
}
