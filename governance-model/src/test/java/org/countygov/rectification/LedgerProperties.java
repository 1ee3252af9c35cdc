package org.countygov.rectification;

import static org.countygov.rectification.Samples.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countygov.party.Actor;
import org.countygov.rectification.Ledger.Balance;
import org.countygov.rectification.RectificationCommand.*;
import org.countygov.supervision.FindingGravity;
import org.countygov.supervision.Rung;
import org.countygov.time.BeijingTime;
import org.countygov.time.WorkCalendar;
import org.countygov.workflow.Approval;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Command;
import org.countygov.workflow.Occasion;

/** The ledger loses nothing, whatever is tried with its entries, in whatever order. */
class LedgerProperties {
    private static final Instant START = BeijingTime.parse("2024-03-04 09:00");
    private static final ImmutableList<Actor> ACTORS = ImmutableList.of(
            CLERK, HEAD, CITY, OFFICER, VERIFIER, OTHER_VERIFIER, COLLEAGUE_AS_VERIFIER, REVIEWER, CLERK_AS_REVIEWER);
    private static final ImmutableList<Command<Rectification, RectificationState>> COMMANDS = ImmutableList.of(
            ASSIGN,
            EXTEND,
            new Escalate(Optional.of(Rung.CIRCULAR)),
            SUBMIT,
            VERIFY,
            CANCEL,
            APPEAL,
            new UpholdAppeal(),
            new RejectAppeal(),
            REOPEN);

    /** Something that is tried: with which matter, what, by whom, how many hours after the last. */
    record Try(int matter, int command, int actor, int hours) {}

    @Provide
    Arbitrary<List<Try>> tries() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        // Opening is as frequent as three other commands.
                        Arbitraries.integers().between(-3, COMMANDS.size() - 1),
                        Arbitraries.integers().between(0, ACTORS.size() - 1),
                        Arbitraries.integers().between(0, 900))
                .as(Try::new)
                .list()
                .ofMinSize(20)
                .ofMaxSize(120);
    }

    @Property(tries = 100)
    void nothingIsLost(@ForAll("tries") List<Try> tries) {
        Ledger ledger = Ledger.empty();
        Instant at = START;
        // An independent book: which numbers were opened, and what became of them last.
        Map<String, RectificationState> book = new HashMap<>();
        for (Try tried : tries) {
            at = at.plus(Duration.ofHours(tried.hours()));
            CaseRef matter = new CaseRef("police-alert", "J-" + tried.matter());
            Occasion occasion = Occasion.of(ACTORS.get(tried.actor()), at, WorkCalendar.ofStateCouncil())
                    .approvedBy(new Approval(HEAD, at));
            if (tried.command() < 0) {
                Entry entry = entry(matter, FindingGravity.ORDINARY);
                Ledger.Taken taken = ledger.taking(
                        ImmutableList.of(entry, entry),
                        new Occasion(
                                CLERK,
                                at,
                                occasion.calendar(),
                                occasion.settings(),
                                occasion.approvals(),
                                occasion.related(),
                                false));
                assertEquals(
                        book.containsKey(id(matter)) ? 0 : 1, taken.opened().size());
                taken.opened().forEach(file -> book.put(file.ref().id(), file.state()));
                ledger = taken.ledger();
            } else {
                Optional<CaseFile<Rectification, RectificationState>> file = ledger.entry(new FindingId(id(matter)));
                if (file.isPresent()) {
                    CaseFile<Rectification, RectificationState> after = Rectifications.WORKFLOW
                            .decide(file.get(), COMMANDS.get(tried.command()), occasion)
                            .fold(yes -> yes, no -> Rectifications.WORKFLOW.advance(file.get(), occasion));
                    ledger = ledger.with(after);
                    book.put(id(matter), after.state());
                }
            }
            Balance balance = ledger.balance(at);
            assertEquals(book.size(), balance.opened());
            assertEquals(
                    book.values().stream().filter(RectificationState::isOpen).count(), balance.open());
            assertEquals(
                    book.values().stream()
                            .filter(state -> state == RectificationState.REVOKED)
                            .count(),
                    balance.revoked());
        }
        // The order of entries does not matter, and the balance of every past moment adds up and never shrinks.
        List<CaseFile<Rectification, RectificationState>> reversed = Lists.reverse(new ArrayList<>(ledger.entries()));
        assertEquals(ledger, Ledger.of(reversed));
        long before = 0;
        for (Instant moment = START; moment.isBefore(at); moment = moment.plus(Duration.ofDays(30))) {
            long opened = ledger.balance(moment).opened();
            assertTrue(opened >= before);
            before = opened;
        }
        assertEquals(
                ledger.entries().size(),
                ledger.byUnit().values().stream()
                        .mapToInt(part -> part.entries().size())
                        .sum());
    }

    private static String id(CaseRef matter) {
        return FindingId.of(matter, "DUTY_OVERDUE", "IN-06").value();
    }
}
