package org.countygov.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A data source that tells of every write before it is made: of each row inserted, and of the confirmation of a transaction. */
final class WatchedDataSource {
    /** Told before a write; what it throws stands in for the write. */
    interface Watcher {
        void beforeWrite() throws SQLException;
    }

    private WatchedDataSource() {}

    static DataSource of(DataSource source, Watcher watcher) {
        return watched(DataSource.class, source, watcher);
    }

    private static <T> T watched(Class<T> type, T target, Watcher watcher) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().equals("executeUpdate")
                            || method.getName().equals("commit")) {
                        watcher.beforeWrite();
                    }
                    Object result;
                    try {
                        result = method.invoke(target, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause() == null ? failure : failure.getCause();
                    }
                    if (result instanceof Connection connection) {
                        return watched(Connection.class, connection, watcher);
                    }
                    return result instanceof PreparedStatement statement
                            ? watched(PreparedStatement.class, statement, watcher)
                            : result;
                }));
    }
}
