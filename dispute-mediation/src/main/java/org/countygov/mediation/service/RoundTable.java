package org.countygov.mediation.service;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.value.FreeText;
import org.countygov.workflow.CaseRef;

/**
 * The minutes of a law round table (法治圆桌会议): departments, lawyers and villagers on one issue. It creates no rights and decides
 * no case; what it leaves behind is who does what by when. No source has it but practice.
 *
 * @param topic the register entry that it is about
 * @param villagers how many representatives of villagers took part; their names stay in the village
 * @param actions what was agreed to be done
 */
public record RoundTable(
        LocalDate date,
        CaseRef topic,
        PersonId convenor,
        ImmutableSet<UnitId> departments,
        ImmutableSet<PersonId> lawyers,
        int villagers,
        ImmutableList<FreeText> opinions,
        ImmutableList<Action> actions) {

    /**
     * What somebody is to do.
     *
     * @param done when it was done
     */
    public record Action(UnitId by, FreeText what, LocalDate due, Optional<LocalDate> done) {
        public Action done(LocalDate day) {
            return new Action(by, what, due, Optional.of(day));
        }
    }

    /** Throws {@link IllegalArgumentException} for a negative number, or an action due before the meeting. */
    public RoundTable {
        checkArgument(villagers >= 0, "villagers %s is negative", villagers);
        for (Action action : actions) {
            checkArgument(
                    !action.due().isBefore(date),
                    "an action is due on %s, before the meeting on %s",
                    action.due(),
                    date);
        }
    }

    /** What is not done although its day has passed, over several meetings. */
    public static ImmutableList<Action> overdueOn(LocalDate day, Collection<RoundTable> tables) {
        return tables.stream()
                .flatMap(table -> table.actions().stream())
                .filter(action -> action.done().isEmpty() && day.isAfter(action.due()))
                .collect(toImmutableList());
    }
}
