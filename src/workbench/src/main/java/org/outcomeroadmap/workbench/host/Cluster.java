package org.outcomeroadmap.workbench.host;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The nodes that share a site's database: what they tell each other, and what only one of them may hold. News travel as
 * PostgreSQL's notifications, so they arrive when the transaction that told them is committed, in that order. What a
 * node holds are locks of its session, which end with its process. A node alone has nobody to tell and always wins.
 */
public final class Cluster implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Cluster.class);
    private static final int TURN_MILLIS = 500;
    private static final long LAST_OWNER_GONE_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final Database database;
    private final Optional<String> node;
    private final Map<String, Consumer<String>> listeners = new ConcurrentHashMap<>();
    private final List<Runnable> turns = new CopyOnWriteArrayList<>();
    private final Thread listening = new Thread(this::listen, "cluster-news");
    private @Nullable Connection session;
    private final CountDownLatch heard = new CountDownLatch(1);
    private volatile boolean closed;

    /**
     * Takes a place at the database: the only one, or with a node's name one of several.
     *
     * @throws Database.Unreachable if somebody else has that place
     */
    Cluster(Database database, Optional<String> node) {
        this.database = database;
        this.node = node;
        if (database.dialect() == Dialect.POSTGRESQL) {
            session = join();
        }
        if (node.isPresent()) {
            database.share();
            listening.setDaemon(true);
        }
    }

    private Connection join() {
        try {
            Connection connection = database.source().getConnection();
            // PostgreSQL needs a moment to see that the process of the last owner was killed.
            long limit = System.nanoTime() + LAST_OWNER_GONE_NANOS;
            while (!takePlace(connection)) {
                if (System.nanoTime() > limit) {
                    throw new Database.Unreachable(
                            node.map(name -> "Another workbench is the node " + name + " of this database, or uses it"
                                            + " alone: start each with --cluster and a name of its own")
                                    .orElse("Another workbench uses this database: start both with --cluster"),
                            null);
                }
                TimeUnit.MILLISECONDS.sleep(100);
            }
            return connection;
        } catch (SQLException e) {
            throw new IllegalStateException("The database failed: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private boolean takePlace(Connection connection) throws SQLException {
        return node.isEmpty()
                ? ask(connection, "pg_try_advisory_lock", "site")
                : ask(connection, "pg_try_advisory_lock_shared", "site")
                        && ask(connection, "pg_try_advisory_lock", "node " + node.get());
    }

    private static boolean ask(Connection connection, String function, String name) throws SQLException {
        try (PreparedStatement call = connection.prepareStatement("select " + function + "(hashtextextended(?, 0))")) {
            call.setString(1, "workbench " + name);
            try (ResultSet answer = call.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    /** The name of this node; none when it is alone. */
    public Optional<String> node() {
        return node;
    }

    /**
     * Holds the name for this node, unless another node holds it. Threads of this node are not told apart. Who gets it
     * has seen what was committed before the last owner gave it away.
     */
    boolean take(String name) {
        boolean taken = inSession("pg_try_advisory_lock", name);
        if (taken && node.isPresent()) {
            turns.forEach(Runnable::run);
        }
        return taken;
    }

    /** Lets go of what was taken. */
    void give(String name) {
        inSession("pg_advisory_unlock", name);
    }

    private synchronized boolean inSession(String function, String name) {
        if (node.isEmpty() || session == null) {
            return true;
        }
        try {
            return ask(session, function, "lock " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("The lock " + name + " failed: " + e.getMessage(), e);
        }
    }

    /** Tells the other nodes, at once or when this thread's transaction is committed. */
    void tell(String topic, String text) {
        database.tell(topic, text);
    }

    /** Hears what other nodes tell of a topic; before {@link #start}. An empty text may mean that news were missed. */
    void hear(String topic, Consumer<String> listener) {
        listeners.put(topic, listener);
    }

    /** Runs the work before news are heard, and twice a second; before {@link #start}. */
    public void onTurn(Runnable work) {
        turns.add(work);
    }

    /** Begins to hear the others: all that they tell after this returns. */
    public void start() {
        if (node.isPresent()) {
            listening.start();
            try {
                heard.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void listen() {
        while (!closed) {
            try (Connection connection = database.source().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("listen " + Database.CHANNEL);
                // Whatever was told before is not heard any more.
                turns.forEach(Runnable::run);
                listeners.values().forEach(listener -> listener.accept(""));
                heard.countDown();
                PGConnection server = connection.unwrap(PGConnection.class);
                while (!closed) {
                    turn(server.getNotifications(TURN_MILLIS));
                }
            } catch (SQLException | RuntimeException e) {
                if (!closed) {
                    LOG.warn("News of other nodes are missed, trying again: {}", e.getMessage());
                    pause();
                }
            }
        }
    }

    private void turn(PGNotification[] news) {
        turns.forEach(Runnable::run);
        for (PGNotification one : news) {
            // Sender, topic, text.
            String[] parts = one.getParameter().split("\n", 3);
            if (!parts[0].equals(database.sender())) {
                listeners.getOrDefault(parts[1], text -> {}).accept(parts[2]);
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            if (listening.isAlive()) {
                listening.join(TimeUnit.SECONDS.toMillis(5));
            }
            Connection held = session;
            if (held != null) {
                held.createStatement().execute("select pg_advisory_unlock_all()");
                held.close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (SQLException e) {
            LOG.warn("The place at the database ends with its connection: {}", e.getMessage());
        }
    }
}
