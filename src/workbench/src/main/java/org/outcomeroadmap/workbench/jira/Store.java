package org.outcomeroadmap.workbench.jira;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.workbench.host.Database;

/**
 * Keeps every row of the model in memory and writes each change through to the database before it is acknowledged.
 * Rows are JSON documents, one table for all kinds. Readers never wait.
 *
 * <p>There is one writer at a time, on all nodes that share the database: a transaction takes the next number of
 * {@code jira_head}, whose row stays locked until it ends, and marks the rows that it writes with it. So a writer has
 * first read all that was written before it, and a node catches up by reading the rows with greater numbers than it
 * knows. A row that was removed stays, without a body, to tell the others.
 */
final class Store {
    static final ObjectMapper JSON =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
    private static final long LONGEST_WAIT_SECONDS = 60;

    private final Database database;
    private final String upsert;
    private final ReentrantLock writing = new ReentrantLock();
    private final Deque<Runnable> undo = new ArrayDeque<>();
    private final Map<String, Table<?>> tables = new HashMap<>();
    private int depth;
    private long current;
    private long known = -1;

    Store(Database database) {
        this.database = database;
        upsert = database.dialect().upsert("jira_row", "kind, id, body, changed", "kind, id");
        database.define(
                "create table if not exists jira_row"
                        + " (kind varchar(40) not null, id bigint not null, body text, primary key (kind, id))",
                "alter table jira_row alter column body drop not null",
                "alter table jira_row add column if not exists changed bigint default 0 not null",
                "create index if not exists jira_row_changed on jira_row (changed)",
                "create table if not exists jira_next (kind varchar(40) primary key, next_id bigint not null)",
                "create table if not exists jira_head (id int primary key, changed bigint not null)",
                "insert into jira_head (id, changed) select 1, 0 where not exists (select id from jira_head)",
                "create sequence if not exists jira_ticket");
    }

    /** Opens the table of one kind of row. What was stored before is there after {@link #catchUp}. */
    <T> Table<T> table(String kind, Class<T> type) {
        Table<T> table = new Table<>(this, kind, type);
        tables.put(kind, table);
        return table;
    }

    /** A number greater than any that was given before, on any node. */
    long ticket() {
        return number(database.dialect().next("jira_ticket"));
    }

    /** Reads what other nodes have committed until now; the first time, everything. */
    void catchUp() {
        // The connection first: who waits for the lock holds one, and all of them may be taken.
        try (Connection connection = database.source().getConnection()) {
            writing.lock();
            try {
                if (writing.getHoldCount() == 1) {
                    read(connection);
                }
            } finally {
                writing.unlock();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database failed: " + e.getMessage(), e);
        }
    }

    /**
     * Runs the work as one transaction, or as a part of the one that runs on this thread: kept as a whole when it
     * returns, undone as a whole when it throws. It sees all that was committed before on any node.
     */
    <R> R atomically(Supplier<R> work) {
        if (writing.isHeldByCurrentThread() && depth > 0) {
            return work.get();
        }
        if (!database.inTransaction()) {
            return database.inTransaction(() -> {
                begin();
                return asOne(work);
            });
        }
        if (!writing.isHeldByCurrentThread()) {
            begin();
        }
        return database.inPart(() -> asOne(work));
    }

    /** As {@link #atomically(Supplier)}, for work without a result. */
    void atomically(Runnable work) {
        atomically(() -> {
            work.run();
            return true;
        });
    }

    private <R> R asOne(Supplier<R> work) {
        int before = undo.size();
        depth++;
        boolean done = false;
        try {
            R result = work.get();
            done = true;
            return result;
        } finally {
            depth--;
            if (!done) {
                undoDownTo(before);
            }
        }
    }

    /** Becomes the only writer until the transaction ends, which may be long after this work is done. */
    private void begin() {
        try {
            if (!writing.tryLock(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Another change took too long");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while another change was written", e);
        }
        database.whenEnded(this::end);
        execute("update jira_head set changed = changed + 1");
        database.tell("rows", "");
        current = number("select changed from jira_head");
        if (current > known + 1) {
            try (Connection connection = database.source().getConnection()) {
                read(connection);
            } catch (SQLException e) {
                throw new IllegalStateException("The database failed: " + e.getMessage(), e);
            }
        }
    }

    private void end(boolean committed) {
        try {
            if (committed) {
                undo.clear();
                known = current;
            } else {
                undoDownTo(0);
            }
        } finally {
            writing.unlock();
        }
    }

    private void undoDownTo(int size) {
        while (undo.size() > size) {
            undo.pop().run();
        }
    }

    private void read(Connection connection) throws SQLException {
        long newest = known;
        try (PreparedStatement select = prepare(
                        connection,
                        "select kind, id, body, changed from jira_row where changed > ? order by changed",
                        known);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                Table<?> table = tables.get(rows.getString(1));
                if (table != null) {
                    table.read(rows.getLong(2), rows.getString(3));
                }
                newest = rows.getLong(4);
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot read the stored rows", e);
        }
        known = newest;
    }

    void write(String kind, long id, @Nullable Object row, Runnable undoing) {
        undo.push(undoing);
        try {
            execute(upsert, kind, id, row == null ? null : JSON.writeValueAsString(row), current);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write a row of kind " + kind, e);
        }
    }

    /** The next id of a kind; it is used up when the transaction is committed. */
    long nextId(String kind) {
        return atomically(() -> {
            if (execute("update jira_next set next_id = next_id + 1 where kind = ?", kind) == 0) {
                execute("insert into jira_next (kind, next_id) values (?, ?)", kind, Table.FIRST_ID + 1);
            }
            return number("select next_id from jira_next where kind = ?", kind) - 1;
        });
    }

    private long number(String query, Object... values) {
        try (Connection connection = database.source().getConnection();
                PreparedStatement select = prepare(connection, query, values);
                ResultSet found = select.executeQuery()) {
            found.next();
            return found.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("The database refused: " + query, e);
        }
    }

    private int execute(String sql, @Nullable Object... values) {
        try (Connection connection = database.source().getConnection();
                PreparedStatement statement = prepare(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The database refused: " + sql, e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
