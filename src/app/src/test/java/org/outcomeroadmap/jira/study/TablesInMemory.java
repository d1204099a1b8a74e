package org.outcomeroadmap.jira.study;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.RawEntity;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.schema.FieldNameConverter;
import net.java.ao.schema.IndexNameConverter;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.SequenceNameConverter;
import net.java.ao.schema.TableNameConverter;
import net.java.ao.schema.TriggerNameConverter;
import net.java.ao.schema.UniqueNameConverter;
import net.java.ao.schema.info.EntityInfoResolverFactory;
import net.java.ao.schema.info.SimpleEntityInfoResolverFactory;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;

/** Real Active Objects on a database in memory, which each instance has for itself. */
@SuppressWarnings({"varargs", "deprecation", "ThreadLocalUsage"})
public final class TablesInMemory implements AutoCloseable {

    private static final String PREFIX = "AO_AB12CD_";

    private final JdbcConnectionPool pool;
    private final ThreadLocal<@Nullable Connection> transaction = new ThreadLocal<>();
    private final EntityManager manager;

    /** Makes the tables of these entities. */
    @SafeVarargs
    public TablesInMemory(Class<? extends RawEntity<?>>... entities) {
        pool = JdbcConnectionPool.create("jdbc:h2:mem:" + System.nanoTime() + ";DB_CLOSE_DELAY=-1", "sa", "");
        manager = new EntityManager(new H2DatabaseProvider(dataSource(), "PUBLIC"), new Configuration());
        try {
            manager.migrate(entities);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The service as Jira gives it. */
    public ActiveObjects service() {
        return proxy(ActiveObjects.class, (proxy, method, arguments) -> {
            if (method.getName().equals("executeInTransaction")) {
                return inTransaction((TransactionCallback<?>) arguments[0]);
            }
            return call(
                    EntityManager.class.getMethod(method.getName(), method.getParameterTypes()), manager, arguments);
        });
    }

    @Override
    public void close() {
        pool.dispose();
    }

    /** Not Active Objects' own transactions: those are serializable, and a nested one commits the outer. */
    private @Nullable Object inTransaction(TransactionCallback<?> work) throws SQLException {
        if (transaction.get() != null) {
            return work.doInTransaction();
        }
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            transaction.set(connection);
            try {
                Object result = work.doInTransaction();
                connection.commit();
                return result;
            } catch (RuntimeException | Error failed) {
                connection.rollback();
                manager.flushAll();
                throw failed;
            } finally {
                transaction.remove();
            }
        }
    }

    private DisposableDataSource dataSource() {
        return proxy(DisposableDataSource.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "dispose" -> null;
            case "getConnection" -> connection();
            default -> call(DataSource.class.getMethod(method.getName(), method.getParameterTypes()), pool, arguments);
        });
    }

    private Connection connection() throws SQLException {
        Connection bound = transaction.get();
        return bound == null
                ? pool.getConnection()
                : proxy(
                        Connection.class,
                        (proxy, method, arguments) ->
                                method.getName().equals("close") ? null : call(method, bound, arguments));
    }

    static Object call(Method method, Object target, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause() instanceof SQLException sql ? new IllegalStateException(sql) : thrown.getCause();
        }
    }

    static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static final class Configuration implements EntityManagerConfiguration, NameConverters {

        @Override
        public boolean useWeakCache() {
            return true;
        }

        @Override
        public NameConverters getNameConverters() {
            return this;
        }

        @Override
        public SchemaConfiguration getSchemaConfiguration() {
            return (name, caseSensitive) -> name.startsWith(PREFIX);
        }

        @Override
        public EntityInfoResolverFactory getEntityInfoResolverFactory() {
            return new SimpleEntityInfoResolverFactory();
        }

        @Override
        public TableNameConverter getTableNameConverter() {
            return new AtlassianTableNameConverter(PREFIX::concat);
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
