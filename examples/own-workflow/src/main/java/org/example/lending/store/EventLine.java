package org.example.lending.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.countygov.party.Actor;
import org.countygov.party.CommonRole;
import org.countygov.party.PersonId;
import org.countygov.party.Role;
import org.countygov.party.UnitId;
import org.countygov.value.FreeText;
import org.countygov.workflow.Approval;
import org.countygov.workflow.Command;
import org.countygov.workflow.Event;
import org.example.lending.Loan;
import org.example.lending.LoanCommand;
import org.example.lending.LoanCommand.Ask;
import org.example.lending.LoanCommand.CountAsLost;
import org.example.lending.LoanCommand.GiveBack;
import org.example.lending.LoanCommand.Lend;
import org.example.lending.LoanCommand.Prolong;
import org.example.lending.LoanCommand.Refuse;
import org.example.lending.LoanRole;
import org.example.lending.LoanState;

/** An event on one line: its parts percent-encoded, a blank between them. Personal words are written in full. */
final class EventLine {
    private static final String NOTHING = "-";

    private EventLine() {}

    static String write(Event<Loan, LoanState> event) {
        ImmutableList.Builder<String> parts = ImmutableList.builder();
        parts.add(event.to().name(), event.edition().toString(), event.calendar(), event.settings());
        parts.add(event.at().toString()).addAll(actor(event.actor()));
        parts.add(String.valueOf(event.approvals().size()));
        for (Approval approval : event.approvals()) {
            parts.add(approval.at().toString()).addAll(actor(approval.approver()));
        }
        parts.addAll(command(event.command()));
        return Joiner.on(' ')
                .join(parts.build().stream()
                        .map(part -> URLEncoder.encode(part, UTF_8))
                        .iterator());
    }

    private static ImmutableList<String> actor(Actor actor) {
        return ImmutableList.of(
                actor.person().isStated() ? actor.person().value() : NOTHING,
                actor.unit().isStated() ? actor.unit().value() : NOTHING,
                actor.role().name());
    }

    private static ImmutableList<String> command(Command<Loan, LoanState> command) {
        String name = command.getClass().getSimpleName();
        if (command instanceof Ask ask) {
            return ImmutableList.of(name, ask.reader().value(), ask.title().value());
        } else if (command instanceof Lend lend) {
            return ImmutableList.of(name, lend.onTheShelf().map(String::valueOf).orElse(NOTHING));
        } else if (command instanceof Prolong prolong) {
            return ImmutableList.of(name, String.valueOf(prolong.days()));
        } else if (command instanceof GiveBack giveBack) {
            return ImmutableList.of(name, giveBack.bearer().value());
        }
        return ImmutableList.of(name);
    }

    static Event<Loan, LoanState> read(String line) {
        Iterator<String> parts = Splitter.on(' ')
                .splitToStream(line)
                .map(part -> URLDecoder.decode(part, UTF_8))
                .iterator();
        LoanState to = LoanState.valueOf(parts.next());
        LocalDate edition = LocalDate.parse(parts.next());
        String calendar = parts.next();
        String settings = parts.next();
        Instant at = Instant.parse(parts.next());
        Actor actor = actor(parts);
        ImmutableList.Builder<Approval> approvals = ImmutableList.builder();
        for (int left = Integer.parseInt(parts.next()); left > 0; left--) {
            Instant approvedAt = Instant.parse(parts.next());
            approvals.add(new Approval(actor(parts), approvedAt));
        }
        return new Event<>(command(parts), actor, at, approvals.build(), to, edition, calendar, settings);
    }

    private static Actor actor(Iterator<String> parts) {
        String person = parts.next();
        String unit = parts.next();
        return Actor.of(
                person.equals(NOTHING) ? PersonId.UNSTATED : PersonId.of(person),
                unit.equals(NOTHING) ? UnitId.UNSTATED : UnitId.of(unit),
                role(parts.next()));
    }

    private static Role role(String name) {
        return Stream.<Role>concat(Stream.of(LoanRole.values()), Stream.of(CommonRole.values()))
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no role is called " + name));
    }

    private static LoanCommand command(Iterator<String> parts) {
        String name = parts.next();
        return switch (name) {
            case "Ask" -> new Ask(PersonId.of(parts.next()), FreeText.of(parts.next()));
            case "Lend" ->
                new Lend(Optional.of(parts.next())
                        .filter(known -> !known.equals(NOTHING))
                        .map(Boolean::valueOf));
            case "Refuse" -> new Refuse();
            case "Prolong" -> new Prolong(Integer.parseInt(parts.next()));
            case "GiveBack" -> new GiveBack(PersonId.of(parts.next()));
            case "CountAsLost" -> new CountAsLost();
            default -> throw new IllegalArgumentException("no command is called " + name);
        };
    }
}
