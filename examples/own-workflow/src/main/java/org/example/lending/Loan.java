package org.example.lending;

import java.util.Optional;
import org.countygov.party.PersonId;
import org.countygov.value.FreeText;
import org.countygov.workflow.Answer;
import org.example.lending.LoanCommand.Ask;
import org.example.lending.LoanCommand.GiveBack;
import org.example.lending.LoanCommand.Lend;

/** What is on file about a loan. */
public record Loan(PersonId reader, Optional<FreeText> title) {
    static final Loan BLANK = new Loan(PersonId.UNSTATED, Optional.empty());

    Answer isOnTheShelf(Lend lend) {
        return Answer.of(lend.onTheShelf());
    }

    Answer isReturnedInPerson(GiveBack giveBack) {
        return Answer.of(reader.equals(giveBack.bearer()));
    }

    Loan asked(Ask ask) {
        return new Loan(ask.reader(), Optional.of(ask.title()));
    }
}
