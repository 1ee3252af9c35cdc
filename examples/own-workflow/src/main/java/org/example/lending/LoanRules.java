package org.example.lending;

import static org.countygov.time.TimeLimit.days;
import static org.countygov.time.TimeLimit.workingDays;
import static org.countygov.workflow.Rule.under;
import static org.example.lending.LoanRole.HEAD;
import static org.example.lending.LoanRole.LIBRARIAN;
import static org.example.lending.LoanRole.READER;
import static org.example.lending.LoanState.ASKED;
import static org.example.lending.LoanState.LENT;
import static org.example.lending.LoanState.LOST;
import static org.example.lending.LoanState.REFUSED;
import static org.example.lending.LoanState.RETURNED;

import java.time.LocalDate;
import java.util.Optional;
import org.countygov.law.Convention;
import org.countygov.law.Instrument;
import org.countygov.law.Setting;
import org.countygov.time.Clock;
import org.countygov.time.Extension;
import org.countygov.time.Tier;
import org.countygov.words.Phrase;
import org.countygov.workflow.Applicability;
import org.countygov.workflow.Edition;
import org.countygov.workflow.RuleTable;
import org.countygov.workflow.Workflow;
import org.example.lending.LoanCommand.Ask;
import org.example.lending.LoanCommand.CountAsLost;
import org.example.lending.LoanCommand.GiveBack;
import org.example.lending.LoanCommand.Lend;
import org.example.lending.LoanCommand.Prolong;
import org.example.lending.LoanCommand.Refuse;

/** The rules of a reading room, invented for this example. */
public final class LoanRules {
    public static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);

    public static final Instrument ROOM = Instrument.of(
                    Instrument.Kind.NORMATIVE_DOCUMENT, "ROOM", "阅览室借阅规则", "Lending Rules of the Reading Room")
            .from(2024, 1, 1)
            .build();

    public static final Clock DECISION = Clock.named("ROOM-1", "答复申请", "answer the request")
            .from(FIRST_DAY, workingDays(2))
            .under(ROOM.article(3))
            .trigger("申请", "the request")
            .overdue();

    static final Tier TWO_WEEKS_MORE = Tier.adding(days(14), HEAD);

    public static final Clock LOAN = Clock.named("ROOM-2", "归还图书", "return the book")
            .from(FIRST_DAY, days(30))
            .under(ROOM.article(4))
            .trigger("借出", "the lending")
            .rolls()
            .extendable(TWO_WEEKS_MORE)
            .byLaw("视为遗失", "the book counts as lost");

    private static final Setting<Applicability> TRANSITION = Setting.of(
            "loan-transition",
            Applicability.class,
            Phrase.of("规则修订时的适用", "which rules govern a loan when they change"),
            Applicability.LAW_WHEN_OPENED,
            Convention.of("示例", "an example"));

    static final RuleTable<Loan, LoanState> RULES = RuleTable.of(
            LoanState.class,
            LoanCommand.VOCABULARY,
            under(ROOM.article(2))
                    .may(READER, Ask.class)
                    .opens(ASKED)
                    .starts(DECISION)
                    .recording(Loan::asked),
            under(ROOM.article(3))
                    .shall(LIBRARIAN, Lend.class)
                    .from(ASKED)
                    .to(LENT)
                    .provided(LoanCondition.BOOK_IS_ON_THE_SHELF, Loan::isOnTheShelf)
                    .within(DECISION)
                    .stops(DECISION)
                    .starts(LOAN),
            under(ROOM.article(3))
                    .may(LIBRARIAN, Refuse.class)
                    .from(ASKED)
                    .closes(REFUSED)
                    .stops(DECISION),
            under(ROOM.article(4).paragraph(2))
                    .may(LIBRARIAN, Prolong.class)
                    .from(LENT)
                    .stays()
                    .approvedByAnother(HEAD)
                    .extendsClock(
                            LOAN,
                            (loan, prolong, at) -> Optional.of(Extension.of(TWO_WEEKS_MORE, days(prolong.days()), at))),
            under(ROOM.article(5))
                    .shall(READER, GiveBack.class)
                    .from(LENT)
                    .closes(RETURNED)
                    .provided(LoanCondition.RETURNED_BY_THE_READER, Loan::isReturnedInPerson, ROOM.article(5))
                    .stops(LOAN),
            under(ROOM.article(6))
                    .byLaw(new CountAsLost())
                    .from(LENT)
                    .closes(LOST)
                    .onExpiryOf(LOAN)
                    .stops(LOAN));

    /** The lending of books. */
    public static final Workflow<Loan, LoanState> LENDING = Workflow.of(
            "lending", Phrase.of("图书借阅", "lending of books"), Loan.BLANK, TRANSITION, Edition.from(FIRST_DAY, RULES));

    private LoanRules() {}
}
