package org.countygov.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;

class JdbcStoreInMemoryTest extends JdbcStoreContract {
    private final JdbcDataSource database = new JdbcDataSource();
    private final Connection held;

    JdbcStoreInMemoryTest() throws SQLException {
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID());
        // The database is there as long as somebody is connected.
        held = database.getConnection();
    }

    @Override
    DataSource database() {
        return database;
    }

    @AfterEach
    void letGo() throws SQLException {
        held.close();
    }
}
