package org.countygov.grid.event;

import java.time.Instant;
import java.util.Optional;
import org.countygov.grid.shared.GridClocks;
import org.countygov.party.UnitId;
import org.countygov.time.BeijingTime;
import org.countygov.time.ClockRun;

/**
 * A summons to one department (吹哨), and its arrival.
 *
 * @param since when it was summoned
 * @param arrivedAt when it came; empty while it is awaited
 */
public record Summons(UnitId department, Instant since, Optional<Instant> arrivedAt) {
    Summons arrived(Instant at) {
        return new Summons(department, since, Optional.of(at));
    }

    /** The time within which this department has to come, stopped by its arrival; empty before the rules were in force. */
    public Optional<ClockRun> response() {
        if (!GridClocks.WHISTLE_RESPONSE.isInForceOn(BeijingTime.date(since))) {
            return Optional.empty();
        }
        ClockRun run = ClockRun.start(GridClocks.WHISTLE_RESPONSE, since);
        return Optional.of(
                arrivedAt.filter(at -> !at.isBefore(since)).map(run::stopped).orElse(run));
    }
}
