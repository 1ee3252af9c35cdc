package org.example.lending;

import java.util.Optional;
import org.countygov.party.PersonId;
import org.countygov.value.FreeText;
import org.countygov.workflow.Command;
import org.countygov.workflow.Vocabulary;

/** What can be asked about a loan. */
public sealed interface LoanCommand extends Command<Loan, LoanState> {
    record Ask(PersonId reader, FreeText title) implements LoanCommand {}

    /** Whether the book is on the shelf; empty where nobody has looked. */
    record Lend(Optional<Boolean> onTheShelf) implements LoanCommand {}

    record Refuse() implements LoanCommand {}

    record Prolong(int days) implements LoanCommand {}

    record GiveBack(PersonId bearer) implements LoanCommand {}

    record CountAsLost() implements LoanCommand {}

    Vocabulary<Loan, LoanState> VOCABULARY = Vocabulary.of(LoanCommand.class)
            .word(Ask.class, "申请借阅", "ask for a book")
            .word(Lend.class, "借出", "lend")
            .word(Refuse.class, "拒绝", "refuse")
            .word(Prolong.class, "续借", "prolong")
            .word(GiveBack.class, "归还", "give back")
            .word(CountAsLost.class, "视为遗失", "count as lost");
}
