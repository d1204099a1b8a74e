package org.outcomeroadmap.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.LongUnaryOperator;

/**
 * The issues of a workbench that does not run, in its database. It indexes what it finds there when it starts, so that a
 * hundred thousand issues are there in seconds.
 */
final class StoredIssues implements AutoCloseable {

    private static final long FIRST_COPY = 1_000_000;

    private final Connection database;

    private StoredIssues(Connection database) {
        this.database = database;
    }

    static StoredIssues open(Path data) throws SQLException {
        Connection database = DriverManager.getConnection(
                "jdbc:h2:file:" + data.toAbsolutePath().resolve("database").resolve("jira"), "sa", "");
        database.setAutoCommit(false);
        return new StoredIssues(database);
    }

    /**
     * Copies an issue.
     *
     * @param original as it was answered when it was made
     * @param job id of the field Job where the copies have one, else nothing
     * @param firstNumber the number in the key of the first copy
     */
    void copy(JsonNode original, String job, int firstNumber, int count) throws SQLException, IOException {
        ObjectNode row = row("issue", original.path("id").asLong());
        try (PreparedStatement insert = database.prepareStatement(
                "insert into jira_row (kind, id, body, changed) select 'issue', ?, ?, changed from jira_head")) {
            for (int number = firstNumber; number < firstNumber + count; number++) {
                ObjectNode values =
                        row.put("id", FIRST_COPY + number).put("number", number).withObject("/values");
                values.put("summary", "Do thing " + number + " with ease");
                if (!job.isEmpty()) {
                    values.putArray(job).add("Do thing " + number);
                }
                insert.setLong(1, FIRST_COPY + number);
                insert.setString(2, row.toString());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Links copies by the numbers in their keys, which follow from the number of the link, 0 and up. */
    void link(long type, int count, LongUnaryOperator source, LongUnaryOperator destination) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement(
                "insert into jira_row (kind, id, body, changed) select 'link', ?, ?, changed from jira_head")) {
            for (int link = 0; link < count; link++) {
                insert.setLong(1, FIRST_COPY + link);
                insert.setString(
                        2,
                        Site.JSON
                                .createObjectNode()
                                .put("id", FIRST_COPY + link)
                                .put("typeId", type)
                                .put("sourceId", FIRST_COPY + source.applyAsLong(link))
                                .put("destinationId", FIRST_COPY + destination.applyAsLong(link))
                                .toString());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Tells the project how far its numbers go. */
    void count(String projectKey, int last) throws SQLException, IOException {
        try (PreparedStatement ids = database.prepareStatement("select id, body from jira_row where kind = 'project'");
                ResultSet found = ids.executeQuery();
                PreparedStatement update =
                        database.prepareStatement("update jira_row set body = ? where kind = 'project' and id = ?")) {
            while (found.next()) {
                ObjectNode project = (ObjectNode) Site.JSON.readTree(found.getString(2));
                if (project.path("key").asText().equals(projectKey)) {
                    update.setString(1, project.put("lastNumber", last).toString());
                    update.setLong(2, found.getLong(1));
                    update.executeUpdate();
                }
            }
        }
    }

    /** Keeps what was done. */
    void keep() throws SQLException {
        database.commit();
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }

    private ObjectNode row(String kind, long id) throws SQLException, IOException {
        try (PreparedStatement select =
                database.prepareStatement("select body from jira_row where kind = ? and id = ?")) {
            select.setString(1, kind);
            select.setLong(2, id);
            try (ResultSet found = select.executeQuery()) {
                found.next();
                return (ObjectNode) Site.JSON.readTree(found.getString(1));
            }
        }
    }
}
