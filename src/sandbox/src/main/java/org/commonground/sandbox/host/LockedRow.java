package org.commonground.sandbox.host;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Set;

/** A row that a connection of its own holds until it is closed. */
final class LockedRow implements AutoCloseable {
    private static final String DUPLICATE = "23505";
    /** H2's state, and PostgreSQL's, for a lock that others did not give up in time. */
    private static final Set<String> TIMED_OUT = Set.of("HYT00", "55P03");
    private final Connection connection;

    private LockedRow(Connection connection) {
        this.connection = connection;
    }

    static void createTable(Database database) {
        database.update("CREATE TABLE IF NOT EXISTS cluster_lock (lock_name VARCHAR(255) PRIMARY KEY)");
    }

    /** Takes the row with this name, made when it is missing; nothing when others held it all the time. */
    static Optional<LockedRow> take(Database database, String name, long milliseconds) {
        try {
            Connection connection = database.connection();
            try {
                make(connection, name);
                try (Statement statement = connection.createStatement()) {
                    statement.execute("SET LOCK_TIMEOUT" + (database.isPostgres() ? " = " : " ") + Math.max(1, milliseconds));
                }
                connection.setAutoCommit(false);
                try (PreparedStatement lock = connection.prepareStatement("SELECT lock_name FROM cluster_lock WHERE lock_name = ? FOR UPDATE")) {
                    lock.setString(1, name);
                    lock.executeQuery();
                }
                return Optional.of(new LockedRow(connection));
            } catch (SQLException e) {
                connection.close();
                if (TIMED_OUT.contains(e.getSQLState())) {
                    return Optional.empty();
                }
                throw e;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("lock " + name, e);
        }
    }

    private static void make(Connection connection, String name) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO cluster_lock (lock_name) SELECT ? WHERE NOT EXISTS"
                + " (SELECT 1 FROM cluster_lock WHERE lock_name = ?)")) {
            insert.setString(1, name);
            insert.setString(2, name);
            insert.executeUpdate();
        } catch (SQLException e) {
            // another node was faster
            if (!DUPLICATE.equals(e.getSQLState())) {
                throw e;
            }
        }
    }

    @Override
    public void close() {
        try (Connection held = connection) {
            held.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("could not free a lock", e);
        }
    }
}
