package org.countygov.toy;

import java.time.Instant;
import java.util.Optional;
import org.countygov.party.PersonId;
import org.countygov.value.FreeText;
import org.countygov.workflow.Command;

/** What can be asked about a subsidy. */
public sealed interface ToyCommand extends Command<Toy, ToyState> {
    record Apply(PersonId applicant, FreeText purpose, int sum) implements ToyCommand {}

    record AskForPapers() implements ToyCommand {}

    record SupplyPapers(Optional<Boolean> complete) implements ToyCommand {}

    record TreatAsWithdrawn() implements ToyCommand {}

    record Prolong(int days) implements ToyCommand {}

    record Publish() implements ToyCommand {}

    record Grant() implements ToyCommand {}

    record Refuse(FreeText grounds) implements ToyCommand {}

    record Contest(FreeText grounds) implements ToyCommand {}

    record Collect(PersonId collector) implements ToyCommand {}

    record Forfeit() implements ToyCommand {}

    record ReportDeath(Instant diedAt) implements ToyCommand {}

    record LapseByDeath() implements ToyCommand {}

    record CloseFile() implements ToyCommand {}
}
