package org.commonground.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import net.java.ao.ActiveObjectsException;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;
import net.java.ao.Transaction;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.EntityManagerBuilder;

/** The real Active Objects on a database in memory. Two of them on one database are two nodes. */
final class TestTables implements AutoCloseable {
    private final String url;
    private final Connection keepsItOpen;

    TestTables() {
        url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000";
        try {
            keepsItOpen = DriverManager.getConnection(url);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Another node on the same database. */
    @SafeVarargs
    final ActiveObjects node(Class<? extends RawEntity<?>>... entities) {
        EntityManager manager = EntityManagerBuilder.url(url).username("").password("").schema("PUBLIC").auto()
            .tableNameConverter(new AtlassianTableNameConverter(name -> "AO_TEST00_" + name))
            .fieldNameConverter(new AtlassianFieldNameConverter()).sequenceNameConverter(new AtlassianSequenceNameConverter())
            .triggerNameConverter(new AtlassianTriggerNameConverter()).indexNameConverter(new AtlassianIndexNameConverter())
            .uniqueNameConverter(new AtlassianUniqueNameConverter()).build();
        try {
            manager.migrate(entities);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return (ActiveObjects) Proxy.newProxyInstance(TestTables.class.getClassLoader(), new Class<?>[] {ActiveObjects.class},
            (proxy, method, arguments) -> call(manager, method, arguments));
    }

    private static Object call(EntityManager manager, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("executeInTransaction")) {
            try {
                return new Transaction<>(manager) {
                    @Override
                    protected Object run() {
                        return ((TransactionCallback<?>) arguments[0]).doInTransaction();
                    }
                }.execute();
            } catch (SQLException e) {
                throw new ActiveObjectsException(e);
            }
        }
        try {
            return EntityManager.class.getMethod(method.getName(), method.getParameterTypes()).invoke(manager, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof SQLException sql ? new ActiveObjectsException(sql) : e.getCause();
        }
    }

    /** From now on the database has no tables. */
    void drop() {
        execute("DROP ALL OBJECTS");
    }

    @Override
    public void close() {
        execute("SHUTDOWN");
    }

    private void execute(String statement) {
        try {
            keepsItOpen.createStatement().execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
