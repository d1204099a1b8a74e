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
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Keeps every row of the model in memory and writes each change through to the database before it is acknowledged.
 * Rows are JSON documents, one small table for all kinds. One writer at a time; readers never wait.
 */
final class Store {
    static final ObjectMapper JSON =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    private final DataSource source;
    private final ReentrantLock writing = new ReentrantLock();
    private final Deque<Runnable> undo = new ArrayDeque<>();
    private @Nullable Connection open;

    Store(DataSource source) {
        this.source = source;
        execute("create table if not exists jira_row"
                + " (kind varchar(40) not null, id bigint not null, body text not null, primary key (kind, id))");
        execute("create table if not exists jira_next (kind varchar(40) primary key, next_id bigint not null)");
    }

    /** Opens the table of one kind of row, with all that was stored before. */
    <T> Table<T> table(String kind, Class<T> type) {
        Table<T> table = new Table<>(this, kind, nextId(kind));
        try (Connection connection = source.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select id, body from jira_row where kind = ?")) {
            select.setString(1, kind);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    table.loaded(rows.getLong(1), JSON.readValue(rows.getString(2), type));
                }
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("Cannot read the rows of kind " + kind, e);
        }
        return table;
    }

    /** Runs the work as one transaction: committed as a whole when it returns, undone as a whole when it throws. */
    <R> R atomically(Supplier<R> work) {
        writing.lock();
        try {
            return writing.getHoldCount() > 1 ? work.get() : inTransaction(work);
        } finally {
            writing.unlock();
        }
    }

    /** As {@link #atomically(Supplier)}, for work without a result. */
    void atomically(Runnable work) {
        atomically(() -> {
            work.run();
            return true;
        });
    }

    void write(String kind, long id, @Nullable Object row, Runnable undoing) {
        undo.push(undoing);
        execute("delete from jira_row where kind = ? and id = ?", kind, id);
        if (row != null) {
            try {
                execute(
                        "insert into jira_row (kind, id, body) values (?, ?, ?)",
                        kind,
                        id,
                        JSON.writeValueAsString(row));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("Cannot write a row of kind " + kind, e);
            }
        }
    }

    void writeNextId(String kind, long next) {
        execute("delete from jira_next where kind = ?", kind);
        execute("insert into jira_next (kind, next_id) values (?, ?)", kind, next);
    }

    private <R> R inTransaction(Supplier<R> work) {
        boolean done = false;
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            open = connection;
            try {
                R result = work.get();
                connection.commit();
                done = true;
                return result;
            } finally {
                if (!done) {
                    connection.rollback();
                }
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database refused a change", e);
        } finally {
            open = null;
            while (!undo.isEmpty()) {
                Runnable step = undo.pop();
                if (!done) {
                    step.run();
                }
            }
        }
    }

    private long nextId(String kind) {
        try (Connection connection = source.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select next_id from jira_next where kind = ?")) {
            select.setString(1, kind);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? rows.getLong(1) : Table.FIRST_ID;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read the next id of " + kind, e);
        }
    }

    private void execute(String sql, Object... values) {
        Connection current = open;
        try {
            if (current != null) {
                execute(current, sql, values);
            } else {
                try (Connection connection = source.getConnection()) {
                    execute(connection, sql, values);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database refused: " + sql, e);
        }
    }

    private static void execute(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
