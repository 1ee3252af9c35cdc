package org.countygov.jdbc;

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
import org.countygov.toy.Toy;
import org.countygov.toy.ToyCommand;
import org.countygov.toy.ToyRole;
import org.countygov.toy.ToyState;
import org.countygov.value.FreeText;
import org.countygov.workflow.Approval;
import org.countygov.workflow.Command;
import org.countygov.workflow.Event;

/** The events of the toy on a line each: the parts percent-encoded, a blank between them. */
final class ToyEvents implements EventCodec<Toy, ToyState> {
    private static final String NOTHING = "-";

    @Override
    public String write(Event<Toy, ToyState> event) {
        ImmutableList.Builder<Object> parts = ImmutableList.builder();
        parts.add(event.to(), event.edition(), event.calendar(), event.settings(), event.at());
        write(event.actor(), parts);
        parts.add(event.approvals().size());
        for (Approval approval : event.approvals()) {
            parts.add(approval.at());
            write(approval.approver(), parts);
        }
        parts.add(event.command().getClass().getSimpleName());
        write(event.command(), parts);
        return Joiner.on(' ')
                .join(parts.build().stream()
                        .map(part -> URLEncoder.encode(part.toString(), UTF_8))
                        .iterator());
    }

    private static void write(Actor actor, ImmutableList.Builder<Object> parts) {
        parts.add(actor.person().isStated() ? actor.person().value() : NOTHING);
        parts.add(actor.unit().isStated() ? actor.unit().value() : NOTHING);
        parts.add(actor.role().name());
    }

    private static void write(Command<Toy, ToyState> command, ImmutableList.Builder<Object> parts) {
        if (command instanceof ToyCommand.Apply apply) {
            parts.add(apply.applicant().value(), apply.purpose().value(), apply.sum());
        } else if (command instanceof ToyCommand.SupplyPapers supply) {
            parts.add(supply.complete().map(String::valueOf).orElse(NOTHING));
        } else if (command instanceof ToyCommand.Prolong prolong) {
            parts.add(prolong.days());
        } else if (command instanceof ToyCommand.Refuse refuse) {
            parts.add(refuse.grounds().value());
        } else if (command instanceof ToyCommand.Contest contest) {
            parts.add(contest.grounds().value());
        } else if (command instanceof ToyCommand.Collect collect) {
            parts.add(collect.collector().value());
        } else if (command instanceof ToyCommand.ReportDeath death) {
            parts.add(death.diedAt());
        }
    }

    @Override
    public Event<Toy, ToyState> read(String text) {
        Iterator<String> parts = Splitter.on(' ')
                .splitToStream(text)
                .map(part -> URLDecoder.decode(part, UTF_8))
                .iterator();
        ToyState to = ToyState.valueOf(parts.next());
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
        String role = parts.next();
        return Actor.of(
                person.equals(NOTHING) ? PersonId.UNSTATED : PersonId.of(person),
                unit.equals(NOTHING) ? UnitId.UNSTATED : UnitId.of(unit),
                Stream.<Role>concat(Stream.of(ToyRole.values()), Stream.of(CommonRole.values()))
                        .filter(known -> known.name().equals(role))
                        .findFirst()
                        .orElseThrow());
    }

    private static ToyCommand command(Iterator<String> parts) {
        String name = parts.next();
        return switch (name) {
            case "Apply" ->
                new ToyCommand.Apply(
                        PersonId.of(parts.next()), FreeText.of(parts.next()), Integer.parseInt(parts.next()));
            case "AskForPapers" -> new ToyCommand.AskForPapers();
            case "SupplyPapers" ->
                new ToyCommand.SupplyPapers(Optional.of(parts.next())
                        .filter(told -> !told.equals(NOTHING))
                        .map(Boolean::valueOf));
            case "TreatAsWithdrawn" -> new ToyCommand.TreatAsWithdrawn();
            case "Prolong" -> new ToyCommand.Prolong(Integer.parseInt(parts.next()));
            case "Publish" -> new ToyCommand.Publish();
            case "Grant" -> new ToyCommand.Grant();
            case "Refuse" -> new ToyCommand.Refuse(FreeText.of(parts.next()));
            case "Contest" -> new ToyCommand.Contest(FreeText.of(parts.next()));
            case "Collect" -> new ToyCommand.Collect(PersonId.of(parts.next()));
            case "Forfeit" -> new ToyCommand.Forfeit();
            case "ReportDeath" -> new ToyCommand.ReportDeath(Instant.parse(parts.next()));
            case "LapseByDeath" -> new ToyCommand.LapseByDeath();
            case "CloseFile" -> new ToyCommand.CloseFile();
            default -> throw new IllegalArgumentException("no command is called " + name);
        };
    }
}
