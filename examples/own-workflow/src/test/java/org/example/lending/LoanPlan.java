package org.example.lending;

import java.util.Optional;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.testkit.Plan;
import org.countygov.value.FreeText;
import org.example.lending.LoanCommand.Ask;
import org.example.lending.LoanCommand.GiveBack;
import org.example.lending.LoanCommand.Lend;
import org.example.lending.LoanCommand.Prolong;
import org.example.lending.LoanCommand.Refuse;

/** Who is who in the tests of the reading room, and everything to try in it. */
public final class LoanPlan {
    static final UnitId ROOM = UnitId.of("room-7");
    static final Actor ANNA = Actor.of(PersonId.of("anna-1001"), UnitId.UNSTATED, LoanRole.READER);
    static final Actor BO = Actor.of(PersonId.of("bo-2002"), ROOM, LoanRole.LIBRARIAN);
    static final Actor CAI = Actor.of(PersonId.of("cai-3003"), ROOM, LoanRole.HEAD);

    static final Ask BOOK = new Ask(ANNA.person(), FreeText.of("A History of Wells"));

    public static final Plan<Loan, LoanState> PLAN = Plan.of(LoanRules.LENDING)
            .acting(ANNA, BO)
            .approving(CAI)
            .asking(
                    BOOK,
                    new Lend(Optional.of(true)),
                    new Lend(Optional.of(false)),
                    new Lend(Optional.empty()),
                    new Refuse(),
                    new Prolong(14),
                    new GiveBack(ANNA.person()),
                    new GiveBack(BO.person()))
            .hiding("History of Wells");

    private LoanPlan() {}
}
