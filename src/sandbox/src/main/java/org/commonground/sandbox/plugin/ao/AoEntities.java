package org.commonground.sandbox.plugin.ao;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Locale;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.atlassian.TablePrefix;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.FieldNameConverter;
import net.java.ao.schema.IndexNameConverter;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.SequenceNameConverter;
import net.java.ao.schema.TableNameConverter;
import net.java.ao.schema.TriggerNameConverter;
import net.java.ao.schema.UniqueNameConverter;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;
import org.commonground.sandbox.host.Database;
import org.commonground.sandbox.host.HostCalls;

/** Sets up Active Objects with the products' own name converters. */
final class AoEntities {
    private AoEntities() {
    }

    static EntityManager manager(Database database, String prefix) {
        DisposableDataSource source = (DisposableDataSource) Proxy.newProxyInstance(AoEntities.class.getClassLoader(),
                new Class<?>[] {DisposableDataSource.class}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "dispose" -> null;
                    case "getConnection" -> counting(database.dataSource().getConnection());
                    default -> method.invoke(database.dataSource(), arguments);
                });
        DatabaseProvider provider = database.isPostgres() ? new PostgreSQLDatabaseProvider(source, database.schema())
                : new H2DatabaseProvider(source, database.schema());
        return new EntityManager(provider, new Configuration(prefix, new Names(name -> prefix + "_" + name)));
    }

    /** Counts each prepared or executed statement as a host call. */
    private static Connection counting(Connection connection) {
        return (Connection) Proxy.newProxyInstance(AoEntities.class.getClassLoader(), new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    if (method.getName().startsWith("prepare") || method.getName().equals("createStatement")) {
                        HostCalls.count(HostCalls.Kind.SQL);
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (java.lang.reflect.InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private record Configuration(String prefix, NameConverters names) implements EntityManagerConfiguration {
        @Override
        public boolean useWeakCache() {
            return true;
        }

        @Override
        public NameConverters getNameConverters() {
            return names;
        }

        @Override
        public SchemaConfiguration getSchemaConfiguration() {
            // only the plugin's own tables: the others are the product's
            return (table, caseSensitive) -> table.toUpperCase(Locale.ROOT).startsWith(prefix + "_");
        }

        @Override
        public EntityInfoResolverFactory getEntityInfoResolverFactory() {
            return new CachingEntityInfoResolverFactory();
        }
    }

    private record Names(TablePrefix prefix) implements NameConverters {
        @Override
        public TableNameConverter getTableNameConverter() {
            return new AtlassianTableNameConverter(prefix);
        }

        @Override
        public FieldNameConverter getFieldNameConverter() {
            return new AtlassianFieldNameConverter();
        }

        @Override
        public SequenceNameConverter getSequenceNameConverter() {
            return new AtlassianSequenceNameConverter();
        }

        @Override
        public TriggerNameConverter getTriggerNameConverter() {
            return new AtlassianTriggerNameConverter();
        }

        @Override
        public IndexNameConverter getIndexNameConverter() {
            return new AtlassianIndexNameConverter();
        }

        @Override
        public UniqueNameConverter getUniqueNameConverter() {
            return new AtlassianUniqueNameConverter();
        }
    }
}
