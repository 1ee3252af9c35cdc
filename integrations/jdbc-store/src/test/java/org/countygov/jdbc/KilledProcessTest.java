package org.countygov.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.countygov.toy.Toy;
import org.countygov.toy.ToyCommand;
import org.countygov.toy.ToyPlan;
import org.countygov.toy.ToyState;
import org.countygov.workflow.Command;
import org.countygov.workflow.Event;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another process writes, and is killed for good. */
class KilledProcessTest {
    private static final ImmutableList<Event<Toy, ToyState>> EVENTS = ImmutableList.of(
            event(ToyPlan.SMALL, ToyState.APPLIED),
            event(new ToyCommand.AskForPapers(), ToyState.INCOMPLETE),
            event(new ToyCommand.TreatAsWithdrawn(), ToyState.LAPSED));

    /** Each event is a write, and then there is the confirmation. */
    private static final int WRITES = 4;

    @TempDir
    Path folder;

    private static Event<Toy, ToyState> event(Command<Toy, ToyState> command, ToyState to) {
        return new Event<>(
                command,
                ToyPlan.BO,
                Instant.parse("2024-03-01T01:02:03.000000004Z"),
                ImmutableList.of(),
                to,
                LocalDate.of(2020, 1, 1),
                "calendar",
                "settings");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, WRITES})
    @Timeout(60)
    void leavesAllOrNothing(int writes) throws Exception {
        JdbcCaseStore.createTable(JdbcStoreOnDiskTest.inFolder(folder));
        JdbcCaseStore<Toy, ToyState> store = JdbcStoreContract.store(JdbcStoreOnDiskTest.inFolder(folder));
        ToyEvents codec = new ToyEvents();
        Process process = new ProcessBuilder(ImmutableList.<String>builder()
                        .add(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString())
                        .add("-cp", System.getProperty("java.class.path"), KilledWriter.class.getName())
                        .add(folder.toString(), "case-1", String.valueOf(writes))
                        .addAll(EVENTS.stream().map(codec::write).iterator())
                        .build())
                .inheritIO()
                .start();

        assertEquals(writes < WRITES ? KilledWriter.GONE : 0, process.waitFor());
        assertEquals(writes < WRITES ? List.of() : EVENTS, store.events("case-1"));
        assertEquals(writes < WRITES, store.append("case-1", 0, EVENTS));
        assertEquals(EVENTS, store.events("case-1"));
    }
}
