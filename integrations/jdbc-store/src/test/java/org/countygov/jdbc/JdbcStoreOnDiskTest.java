package org.countygov.jdbc;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.io.TempDir;

/** The database is closed when nobody is connected, and read from the disk by whoever comes next. */
class JdbcStoreOnDiskTest extends JdbcStoreContract {
    @TempDir
    Path folder;

    @Override
    DataSource database() {
        return inFolder(folder);
    }

    static JdbcDataSource inFolder(Path folder) {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:file:" + folder.toAbsolutePath().resolve("cases"));
        return database;
    }
}
