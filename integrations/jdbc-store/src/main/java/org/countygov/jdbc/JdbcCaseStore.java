package org.countygov.jdbc;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.countygov.workflow.Event;

/**
 * The cases of one workflow in the table {@code case_event}. An append is one transaction, and the key of the table admits each
 * version of a case once: of several writers one gets through, at any level of isolation, and a crash leaves all of its events or
 * none. Safe for use by several threads, if the data source is.
 *
 * @param <C> what the case files contain
 * @param <S> the states of the workflow
 */
public final class JdbcCaseStore<C, S extends Enum<S>> {
    private static final String READ =
            "SELECT payload FROM case_event WHERE workflow = ? AND case_id = ? ORDER BY version";
    private static final String COUNT = "SELECT COUNT(*) FROM case_event WHERE workflow = ? AND case_id = ?";
    private static final String ADD =
            "INSERT INTO case_event (workflow, case_id, version, command, state, happened_at, payload)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?)";

    /** SQL states of this class say that a constraint was violated. */
    private static final String CONSTRAINT = "23";

    private final DataSource source;
    private final String workflow;
    private final EventCodec<C, S> codec;

    /**
     * @param workflow the name by which the table tells the cases of this workflow from others; that of the workflow itself will do
     */
    public JdbcCaseStore(DataSource source, String workflow, EventCodec<C, S> codec) {
        this.source = source;
        this.workflow = workflow;
        this.codec = codec;
    }

    /** The statement that makes the table, for H2 and PostgreSQL; for others a type or two may want another name. */
    public static String schema() {
        try {
            return Resources.toString(Resources.getResource(JdbcCaseStore.class, "case_event.sql"), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Makes the table. */
    public static void createTable(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(schema());
        }
    }

    /**
     * The events of the case in the order of appending; none for a case that was never opened.
     *
     * @throws StoreFailedException when the database or the codec fails
     */
    public ImmutableList<Event<C, S>> events(String id) {
        ImmutableList.Builder<Event<C, S>> events = ImmutableList.builder();
        try (Connection connection = source.getConnection();
                PreparedStatement read = ofCase(connection, READ, id);
                ResultSet rows = read.executeQuery()) {
            while (rows.next()) {
                events.add(codec.read(rows.getString(1)));
            }
        } catch (SQLException | RuntimeException failure) {
            throw StoreFailedException.of("reading", id, failure);
        }
        return events.build();
    }

    /**
     * Adds the events behind those of the case, all or none of them.
     *
     * @param version how many events the case has, as whoever decided knew it
     * @param events what {@code history().since(version)} gives
     * @return whether they were added: not when the case has another number of events by now
     * @throws StoreFailedException when the database or the codec fails. The events are then not added, unless it was the
     *     confirmation that failed: whoever cannot tell reads the case again
     */
    public boolean append(String id, int version, List<Event<C, S>> events) {
        checkArgument(!events.isEmpty(), "nothing to append");
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                if (count(connection, id) != version) {
                    connection.rollback();
                    return false;
                }
                add(connection, id, version, events);
                connection.commit();
                return true;
            } catch (SQLException | RuntimeException failure) {
                connection.rollback();
                if (isConstraint(failure) && count(connection, id) != version) {
                    connection.rollback();
                    return false;
                }
                throw StoreFailedException.of("appending to", id, failure);
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException failure) {
            throw StoreFailedException.of("appending to", id, failure);
        }
    }

    private int count(Connection connection, String id) throws SQLException {
        try (PreparedStatement count = ofCase(connection, COUNT, id);
                ResultSet rows = count.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void add(Connection connection, String id, int version, List<Event<C, S>> events) throws SQLException {
        try (PreparedStatement add = ofCase(connection, ADD, id)) {
            int next = version;
            for (Event<C, S> event : events) {
                add.setInt(3, next++);
                add.setString(4, event.command().getClass().getSimpleName());
                add.setString(5, event.to().name());
                add.setObject(6, event.at().atOffset(ZoneOffset.UTC));
                add.setString(7, codec.write(event));
                add.executeUpdate();
            }
        }
    }

    /** The statement with its first two places filled. */
    private PreparedStatement ofCase(Connection connection, String sql, String id) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setString(1, workflow);
        statement.setString(2, id);
        return statement;
    }

    private static boolean isConstraint(Exception failure) {
        return failure instanceof SQLException sql
                && sql.getSQLState() != null
                && sql.getSQLState().startsWith(CONSTRAINT);
    }
}
