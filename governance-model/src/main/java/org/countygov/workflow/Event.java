package org.countygov.workflow;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import org.countygov.party.Actor;

/**
 * An accepted command: the unit of history and of storage.
 *
 * @param command what was asked and done
 * @param actor who did it
 * @param at when it was done
 * @param approvals who agreed beforehand
 * @param to the state the case then stood in
 * @param edition the first day of the edition of the rules that was applied
 * @param calendar the version of the calendar by which it was decided
 * @param settings the version of the local settings by which it was decided
 */
public record Event<C, S extends Enum<S>>(
        Command<C, S> command,
        Actor actor,
        Instant at,
        ImmutableList<Approval> approvals,
        S to,
        LocalDate edition,
        String calendar,
        String settings) {}
