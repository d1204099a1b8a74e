package org.outcomeroadmap.workbench.host;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The one database behind the Jira model and Active Objects: H2 in a folder, or PostgreSQL.
 *
 * <p>Inside {@link #inTransaction} every connection taken on that thread is the same one, whoever asks, so that what
 * an app and Jira write together is kept or lost together. Active Objects' own transactions are not used: they are
 * serializable, and an inner one commits the outer.
 */
public final class Database implements AutoCloseable {

    private static final Set<String> LEFT_TO_THE_TRANSACTION = Set.of("close", "commit", "rollback", "setAutoCommit");

    /** Where nodes tell each other what they did. */
    static final String CHANNEL = "workbench";

    private final Dialect dialect;
    private final HikariDataSource pool;
    private final DataSource source;
    private final String sender = UUID.randomUUID().toString();
    private volatile boolean shared;

    @SuppressWarnings("ThreadLocalUsage") // Tests open several databases in one process.
    private final ThreadLocal<@Nullable Transaction> bound = new ThreadLocal<>();

    /** A transaction of the thread, and who wants to hear how it ended. */
    private record Transaction(Connection connection, List<Consumer<Boolean>> listeners) {}

    /** The database can't be reached; the message says which and why, and never a password. */
    public static final class Unreachable extends RuntimeException {

        private static final long serialVersionUID = 1;

        Unreachable(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /**
     * Opens the database.
     *
     * @param url of a PostgreSQL database, with user and password as its driver takes them; without one it is H2
     * @param folder where H2's files are kept; they are made when absent
     * @throws Unreachable if there is no such database, or it does not let us in
     */
    public Database(Optional<String> url, Path folder) {
        this(Dialect.of(url), Dialect.pool(url, folder));
    }

    /** Opens the database that the pool's configuration names, which is one of the dialect. */
    public Database(Dialect dialect, HikariConfig config) {
        this.dialect = dialect;
        pool = open(config);
        source = (DataSource) Proxy.newProxyInstance(
                Database.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) ->
                        method.getName().equals("getConnection") ? connection() : invoke(pool, method, arguments));
    }

    private static HikariDataSource open(HikariConfig config) {
        try {
            return new HikariDataSource(config);
        } catch (PoolInitializationException e) {
            String place = config.getJdbcUrl().replaceFirst("[?;].*", "");
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new Unreachable("The database " + place + " can't be used: " + cause.getMessage(), e);
        }
    }

    /** The source of connections; inside a transaction it gives that transaction's. */
    public DataSource source() {
        return source;
    }

    public Dialect dialect() {
        return dialect;
    }

    /** From now on other processes are told what this one does. */
    void share() {
        shared = true;
    }

    /** What this process signs its news with. */
    String sender() {
        return sender;
    }

    /** Tells other nodes that share this database, at once or when this thread's transaction is committed. */
    public void tell(String topic, String text) {
        if (!shared) {
            return;
        }
        try (Connection connection = source.getConnection();
                PreparedStatement notify = connection.prepareStatement("select pg_notify('" + CHANNEL + "', ?)")) {
            notify.setString(1, String.join("\n", sender, topic, text));
            notify.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("The other nodes could not be told: " + e.getMessage(), e);
        }
    }

    /** Makes tables and what belongs to them where they are absent; safe when another process does the same. */
    public void define(String... statements) {
        inTransaction(() -> {
            try (Connection connection = source.getConnection();
                    Statement statement = connection.createStatement()) {
                if (dialect == Dialect.POSTGRESQL) {
                    // "if not exists" alone fails when two processes make the same table at once.
                    statement.execute("select pg_advisory_xact_lock("
                            + Database.class.getName().hashCode() + ")");
                }
                for (String definition : statements) {
                    statement.execute(definition);
                }
                return true;
            } catch (SQLException e) {
                throw new IllegalStateException("The tables could not be made: " + e.getMessage(), e);
            }
        });
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
        List<Consumer<Boolean>> listeners = new ArrayList<>();
        boolean committed = false;
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            bound.set(new Transaction(connection, listeners));
            try {
                T result = work.get();
                connection.commit();
                committed = true;
                return result;
            } finally {
                bound.remove();
                if (!committed) {
                    connection.rollback();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database failed: " + e.getMessage(), e);
        } finally {
            for (Consumer<Boolean> listener : listeners) {
                listener.accept(committed);
            }
        }
    }

    /**
     * Runs a part of this thread's transaction that is undone by itself when it throws: the rest may still be
     * committed by a caller that goes on.
     */
    public <T> T inPart(Supplier<T> work) {
        Connection connection = current().connection();
        boolean done = false;
        try {
            Savepoint before = connection.setSavepoint();
            try {
                T result = work.get();
                done = true;
                return result;
            } finally {
                if (!done) {
                    connection.rollback(before);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database failed: " + e.getMessage(), e);
        }
    }

    /** Tells the listener, on this thread, when its transaction has ended: true if it was committed. */
    public void whenEnded(Consumer<Boolean> listener) {
        current().listeners().add(listener);
    }

    private Transaction current() {
        Transaction current = bound.get();
        if (current == null) {
            throw new IllegalStateException("No transaction runs on this thread");
        }
        return current;
    }

    /** Whether a transaction runs on this thread. */
    public boolean inTransaction() {
        return bound.get() != null;
    }

    private Connection connection() throws SQLException {
        Transaction current = bound.get();
        if (current == null) {
            return pool.getConnection();
        }
        return (Connection) Proxy.newProxyInstance(
                Database.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> LEFT_TO_THE_TRANSACTION.contains(method.getName())
                        ? null
                        : invoke(current.connection(), method, arguments));
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
