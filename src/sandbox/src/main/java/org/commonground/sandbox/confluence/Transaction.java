package org.commonground.sandbox.confluence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonground.sandbox.host.Database;
import org.commonground.sandbox.host.HostCalls;

/** Several statements that happen together or not at all. */
final class Transaction {
    private final Connection connection;

    private Transaction(Connection connection) {
        this.connection = connection;
    }

    static <T> T run(Database database, Work<T> work) {
        try (Connection connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = work.in(new Transaction(connection));
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    int update(String sql, Object... values) throws SQLException {
        HostCalls.count(HostCalls.Kind.SQL);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        }
    }

    /** Inserts one row and returns the value that the database gave its column {@code id}. */
    long insert(String sql, Object... values) throws SQLException {
        HostCalls.count(HostCalls.Kind.SQL);
        try (PreparedStatement statement = connection.prepareStatement(sql, new String[] {"id"})) {
            bind(statement, values);
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    /** Returns the first row, if there is one. */
    <T> Optional<T> first(String sql, Database.Row<T> row, Object... values) throws SQLException {
        HostCalls.count(HostCalls.Kind.SQL);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(row.map(rows)) : Optional.empty();
            }
        }
    }

    /** Returns all rows. */
    <T> List<T> all(String sql, Database.Row<T> row, Object... values) throws SQLException {
        HostCalls.count(HostCalls.Kind.SQL);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            List<T> result = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    result.add(row.map(rows));
                }
            }
            return result;
        }
    }

    private static void bind(PreparedStatement statement, Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    /** What happens in a transaction. */
    interface Work<T> {
        T in(Transaction transaction) throws SQLException;
    }
}
