package org.outcomeroadmap.workbench.host;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The one database behind the Jira model and Active Objects: H2 in a folder.
 *
 * <p>Inside {@link #inTransaction} every connection taken on that thread is the same one, whoever asks, so that what
 * an app and Jira write together is kept or lost together. Active Objects' own transactions are not used: they are
 * serializable, and an inner one commits the outer.
 */
public final class Database implements AutoCloseable {

    private static final Set<String> LEFT_TO_THE_TRANSACTION = Set.of("close", "commit", "rollback", "setAutoCommit");

    private final HikariDataSource pool;
    private final DataSource source;

    @SuppressWarnings("ThreadLocalUsage") // Tests open several databases in one process.
    private final ThreadLocal<@Nullable Connection> bound = new ThreadLocal<>();

    /**
     * Opens the database, creating it when absent.
     *
     * @param folder where its files are kept
     */
    public Database(Path folder) {
        HikariConfig config = new HikariConfig();
        // With H2's default delay an acknowledged commit can be lost when the process is killed.
        config.setJdbcUrl(
                "jdbc:h2:file:" + folder.toAbsolutePath().resolve("jira") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
        config.setUsername("sa");
        config.setPassword("");
        config.setMaximumPoolSize(16);
        pool = new HikariDataSource(config);
        source = (DataSource) Proxy.newProxyInstance(
                Database.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) ->
                        method.getName().equals("getConnection") ? connection() : invoke(pool, method, arguments));
    }

    /** The source of connections; inside a transaction it gives that transaction's. */
    public DataSource source() {
        return source;
    }

    /**
     * Runs the work in one transaction, or in the one that already runs on this thread.
     *
     * @throws IllegalStateException if the database fails; what the work throws is passed on after rolling back
     */
    public <T> T inTransaction(Supplier<T> work) {
        if (bound.get() != null) {
            return work.get();
        }
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            bound.set(connection);
            try {
                T result = work.get();
                connection.commit();
                return result;
            } catch (RuntimeException | Error e) {
                connection.rollback();
                throw e;
            } finally {
                bound.remove();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database failed: " + e.getMessage(), e);
        }
    }

    /** Whether a transaction runs on this thread. */
    boolean inTransaction() {
        return bound.get() != null;
    }

    private Connection connection() throws SQLException {
        Connection current = bound.get();
        if (current == null) {
            return pool.getConnection();
        }
        return (Connection) Proxy.newProxyInstance(
                Database.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) ->
                        LEFT_TO_THE_TRANSACTION.contains(method.getName()) ? null : invoke(current, method, arguments));
    }

    private static @Nullable Object invoke(Object target, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    @Override
    public void close() {
        // H2 writes everything down and lets go of its files with the last connection.
        pool.close();
    }
}
