package org.countygov.grid.shared;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.countygov.law.LocalSettings;
import org.countygov.time.Clock;
import org.countygov.time.ClockRun;
import org.countygov.time.Deadline;
import org.countygov.time.WorkCalendar;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.CaseRef;

/**
 * Which records are to be deleted now that the time for keeping them is over (到期删除). Deleting is the embedding system's to do.
 *
 * <p>Source: Personal Information Protection Law, art. 47.
 *
 * @param due the records to be deleted
 * @param held the records whose time is over and that a legal hold keeps; they may be used for nothing but that
 * @param undetermined the records whose time nobody has set, so that nobody can say when it ends
 */
public record Purge(ImmutableSet<CaseRef> due, ImmutableSet<CaseRef> held, ImmutableSet<CaseRef> undetermined) {
    private static final ImmutableSet<Clock> RETENTION =
            ImmutableSet.of(CommunityClocks.RESIDENCE_RETENTION, CommunityClocks.VOLUNTEER_RETENTION);

    /**
     * What is to be deleted at the moment. A record still in use has no time that could be over.
     *
     * @param onHold the records that a legal hold keeps
     */
    public static Purge at(
            Instant now,
            Collection<? extends CaseFile<?, ?>> files,
            Set<CaseRef> onHold,
            WorkCalendar calendar,
            LocalSettings settings) {
        ImmutableSet.Builder<CaseRef> due = ImmutableSet.builder();
        ImmutableSet.Builder<CaseRef> held = ImmutableSet.builder();
        ImmutableSet.Builder<CaseRef> undetermined = ImmutableSet.builder();
        for (CaseFile<?, ?> file : files) {
            Optional<Deadline> kept = RETENTION.stream()
                    .flatMap(clock -> file.clock(clock).stream())
                    .filter(ClockRun::isRunning)
                    .map(run -> run.deadline(calendar, settings))
                    .findFirst();
            if (kept.isEmpty()) {
                continue;
            }
            if (!kept.get().isComplete()) {
                undetermined.add(file.ref());
            } else if (kept.get().isMissedAt(now)) {
                (onHold.contains(file.ref()) ? held : due).add(file.ref());
            }
        }
        return new Purge(due.build(), held.build(), undetermined.build());
    }
}
