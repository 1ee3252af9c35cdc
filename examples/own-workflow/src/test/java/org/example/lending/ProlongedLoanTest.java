package org.example.lending;

import static org.example.lending.LoanPlan.ANNA;
import static org.example.lending.LoanPlan.BO;
import static org.example.lending.LoanPlan.CAI;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.countygov.law.LocalSettings;
import org.countygov.testkit.Life;
import org.countygov.time.WorkCalendar;
import org.example.lending.LoanCommand.GiveBack;
import org.example.lending.LoanCommand.Lend;
import org.example.lending.LoanCommand.Prolong;
import org.junit.jupiter.api.Test;

/** The story of one loan, its days counted by hand. */
class ProlongedLoanTest {
    private static final Life<Loan, LoanState> LENT = Life.of(LoanRules.LENDING)
            .at("2024-04-01 10:00")
            .by(ANNA)
            .does(LoanPlan.BOOK)
            .at("2024-04-02 10:00")
            .by(BO)
            .does(new Lend(Optional.of(true)));

    @Test
    void thirtyDaysRollOverTheLabourDayHoliday() {
        // 30 days from 2 April end on 2 May 2024, in the holiday of 1 to 5 May; Monday the 6th is worked.
        assertEquals(LocalDate.of(2024, 5, 6), due(LENT));
    }

    @Test
    void twoWeeksMoreNeedTheHead() {
        LENT.at("2024-04-20 10:00").by(BO).isRefused(new Prolong(14));
        // 44 days from 2 April end on 16 May 2024, a Thursday.
        assertEquals(LocalDate.of(2024, 5, 16), due(prolonged()));
    }

    @Test
    void aBookThatIsNotReturnedIsLostByTheRulesThemselves() {
        assertEquals(LoanState.LENT, prolonged().at("2024-05-16 23:59").state());
        assertEquals(LoanState.LOST, prolonged().at("2024-05-17 00:00").state());
        prolonged().at("2024-05-17 09:00").by(ANNA).isRefused(new GiveBack(ANNA.person()));
    }

    private static Life<Loan, LoanState> prolonged() {
        return LENT.at("2024-04-20 10:00").by(BO).approvedBy(CAI).does(new Prolong(14));
    }

    private static LocalDate due(Life<Loan, LoanState> life) {
        return life.file()
                .clock(LoanRules.LOAN)
                .orElseThrow()
                .deadline(WorkCalendar.ofStateCouncil(), LocalSettings.DEFAULTS)
                .lastDay()
                .orElseThrow();
    }
}
