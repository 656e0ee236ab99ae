package org.commonground.sandbox.host;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/** One product's database: a pool, and small helpers that count each statement as a host call, unless they say otherwise. */
public final class Database implements AutoCloseable {
    private static final String POSTGRES = "jdbc:postgresql:";
    private static final int CONNECT_MILLISECONDS = 5_000;
    private final HikariDataSource pool;
    private final String schema;
    private final boolean shared;

    private Database(HikariDataSource pool, String schema, boolean shared) {
        this.pool = pool;
        this.schema = schema;
        this.shared = shared;
    }

    /**
     * Connects and creates the product's schema when it is missing.
     *
     * @param url a JDBC URL of H2 or PostgreSQL
     * @param schema the product's own schema, upper case
     * @param shared whether other nodes use it, too
     * @throws SandboxException if the database does not answer
     */
    public static Database open(String url, String schema, boolean shared) {
        if (!url.startsWith(POSTGRES) && !url.startsWith("jdbc:h2:")) {
            throw new SandboxException("\"" + url + "\" is no database address: write jdbc:postgresql://HOST/NAME?user=USER"
                    + "&password=PASSWORD or jdbc:h2:file:PATH, or leave out --db.");
        }
        boolean postgres = url.startsWith(POSTGRES);
        String name = postgres ? schema.toLowerCase(Locale.ROOT) : schema;
        HikariConfig config = new HikariConfig();
        config.setDriverClassName(postgres ? "org.postgresql.Driver" : "org.h2.Driver");
        config.setJdbcUrl(url);
        config.setConnectionTimeout(CONNECT_MILLISECONDS);
        config.setMaximumPoolSize(8);
        config.setMinimumIdle(1);
        config.setConnectionInitSql((postgres ? "SET search_path TO " : "SET SCHEMA ") + name);
        try {
            createSchema(url, name);
            return new Database(new HikariDataSource(config), name, shared);
        } catch (SQLException | HikariPool.PoolInitializationException e) {
            throw new SandboxException("The database " + url + " does not answer: " + rootMessage(e)
                    + ". Start it, or leave out --db to use the built-in one.", e);
        }
    }

    private static void createSchema(String url, String name) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url); Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA IF NOT EXISTS " + name);
        }
    }

    private static String rootMessage(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getMessage();
    }

    /** Returns the pool, for Active Objects. */
    public DataSource dataSource() {
        return pool;
    }

    public String schema() {
        return schema;
    }

    /** Returns whether other nodes use it, too, so that rows change without this node. */
    public boolean isShared() {
        return shared;
    }

    /** Returns whether this is PostgreSQL, otherwise it is H2. */
    public boolean isPostgres() {
        return pool.getJdbcUrl().startsWith(POSTGRES);
    }

    /** Returns a connection that is not one of the pool's, in the product's schema; what it does is not counted. */
    Connection connection() throws SQLException {
        Connection connection = DriverManager.getConnection(pool.getJdbcUrl());
        try (Statement statement = connection.createStatement()) {
            statement.execute(pool.getConnectionInitSql());
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Runs one statement and returns the number of rows that it changed. */
    public int update(String sql, Object... values) {
        HostCalls.count(HostCalls.Kind.SQL);
        return withStatement(sql, values, PreparedStatement::executeUpdate);
    }

    /** Runs one query and maps each row. */
    public <T> List<T> query(String sql, Row<T> row, Object... values) {
        HostCalls.count(HostCalls.Kind.SQL);
        return queryUncounted(sql, row, values);
    }

    /** Runs one query of the host's own, which no request of the app is to blame for, and maps each row. */
    public <T> List<T> queryUncounted(String sql, Row<T> row, Object... values) {
        return withStatement(sql, values, statement -> {
            List<T> result = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    result.add(row.map(rows));
                }
            }
            return result;
        });
    }

    /** Runs one statement for many rows of values, all or none. */
    public void batch(String sql, Iterable<Object[]> rows) {
        HostCalls.count(HostCalls.Kind.SQL);
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                int waiting = 0;
                for (Object[] values : rows) {
                    bind(statement, values);
                    statement.addBatch();
                    if (++waiting % 1_000 == 0) {
                        statement.executeBatch();
                    }
                }
                statement.executeBatch();
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private <T> T withStatement(String sql, Object[] values, Work<T> work) {
        try (Connection connection = pool.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return work.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static void bind(PreparedStatement statement, Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    @Override
    public void close() {
        pool.close();
    }

    /** Maps one row. */
    public interface Row<T> {
        T map(ResultSet row) throws SQLException;
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }
}
