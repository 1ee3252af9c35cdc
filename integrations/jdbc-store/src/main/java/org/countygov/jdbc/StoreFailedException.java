package org.countygov.jdbc;

import java.sql.SQLException;

/**
 * The database or the codec failed. What they say of it is not repeated, and is no cause of this exception, since it quotes the
 * values of a statement: the text of an event. The class, the SQL state and the code of the database tell what went wrong.
 */
public final class StoreFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private StoreFailedException(String message) {
        super(message);
    }

    static StoreFailedException of(String doing, String id, Exception failure) {
        String code = failure instanceof SQLException sql
                ? ", SQL state " + sql.getSQLState() + ", code " + sql.getErrorCode()
                : "";
        StoreFailedException failed = new StoreFailedException(
                doing + " case " + id + ": " + failure.getClass().getName() + code);
        failed.setStackTrace(failure.getStackTrace());
        return failed;
    }
}
