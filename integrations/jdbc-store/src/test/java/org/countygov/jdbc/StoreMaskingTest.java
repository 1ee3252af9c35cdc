package org.countygov.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.countygov.toy.Toy;
import org.countygov.toy.ToyPlan;
import org.countygov.toy.ToyState;
import org.countygov.workflow.Event;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a database and a codec say of a failure quotes what was to be stored; the store says nothing of it. */
class StoreMaskingTest {
    private static final Event<Toy, ToyState> EVENT = new Event<>(
            ToyPlan.SMALL,
            ToyPlan.ANNA,
            Instant.parse("2024-03-01T01:00:00Z"),
            ImmutableList.of(),
            ToyState.APPLIED,
            LocalDate.of(2020, 1, 1),
            "calendar",
            "settings");
    private static final String SECRET = "Granny";

    private final JdbcDataSource database = new JdbcDataSource();
    private final Connection held;

    StoreMaskingTest() throws SQLException {
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID());
        held = database.getConnection();
    }

    @BeforeEach
    void createTable() throws SQLException {
        JdbcCaseStore.createTable(database);
    }

    @AfterEach
    void letGo() throws SQLException {
        held.close();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = held.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void assertSaysNothing(StoreFailedException failure, String code) {
        String all = Throwables.getStackTraceAsString(failure);
        assertFalse(all.contains(SECRET), all);
        assertTrue(all.contains("case-1") && all.contains(code), all);
    }

    @Test
    void ofAnEventThatTheDatabaseDoesNotTake() throws SQLException {
        execute("ALTER TABLE case_event ADD CONSTRAINT brief CHECK (CHAR_LENGTH(payload) < 10)");
        execute("ALTER TABLE case_event ALTER COLUMN payload VARCHAR(20)");
        SQLException spoken = assertThrows(
                SQLException.class,
                () -> execute("INSERT INTO case_event VALUES ('w', 'c', 0, 'x', 'y', CURRENT_TIMESTAMP, '"
                        + new ToyEvents().write(EVENT) + "')"));
        assertTrue(String.valueOf(spoken.getMessage()).contains(SECRET), "the database would say it");

        StoreFailedException failure = assertThrows(
                StoreFailedException.class,
                () -> JdbcStoreContract.store(database).append("case-1", 0, ImmutableList.of(EVENT)));

        assertSaysNothing(failure, "SQL state 22001");
        assertEquals(ImmutableList.of(), JdbcStoreContract.store(database).events("case-1"));
    }

    @Test
    void ofAConstraintThatIsNotThatOfVersions() throws SQLException {
        execute("ALTER TABLE case_event ADD CONSTRAINT brief CHECK (CHAR_LENGTH(payload) < 10)");

        StoreFailedException failure = assertThrows(
                StoreFailedException.class,
                () -> JdbcStoreContract.store(database).append("case-1", 0, ImmutableList.of(EVENT)));

        assertSaysNothing(failure, "SQL state 23513");
    }

    @Test
    void ofATextThatTheCodecCannotRead() throws SQLException {
        assertTrue(JdbcStoreContract.store(database).append("case-1", 0, ImmutableList.of(EVENT)));
        execute("UPDATE case_event SET payload = 'Granny'");

        StoreFailedException failure = assertThrows(
                StoreFailedException.class,
                () -> JdbcStoreContract.store(database).events("case-1"));

        assertSaysNothing(failure, "IllegalArgumentException");
    }

    @Test
    void inTheColumnsThatAreSearched() throws SQLException {
        assertTrue(JdbcStoreContract.store(database).append("case-1", 0, ImmutableList.of(EVENT)));

        try (Statement statement = held.createStatement();
                var rows = statement.executeQuery("SELECT command, state, happened_at FROM case_event")) {
            assertTrue(rows.next());
            assertEquals("Apply", rows.getString(1));
            assertEquals("APPLIED", rows.getString(2));
            assertEquals(EVENT.at(), rows.getObject(3, OffsetDateTime.class).toInstant());
            assertFalse(rows.next());
        }
    }
}
