package org.outcomeroadmap.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A site with one project of many issues and an epic that targets 20 of its outcomes, all of them scored. As many stories as
 * there are outcomes target one of them each.
 *
 * @param data the site's folder
 * @param epic the epic's key
 */
record FilledSite(Path data, String epic) {

    static final int SHOWN = 20;

    private static final String PROJECT = "BIG";
    private static final int MEASURED = 100;
    private static final int RESPONDENTS = 30;
    private static final long FIRST_COPY = 1_000_000;

    /**
     * Makes the site unless the folder holds one. One issue of each kind is made over REST; the others are copies of its
     * row in the workbench's database, which the workbench indexes when it starts.
     */
    static FilledSite of(Path data, int outcomes, int others) {
        Path done = data.resolve("epic.txt");
        try {
            if (!Files.exists(done)) {
                Files.writeString(done, make(data, outcomes, others));
            }
            return new FilledSite(data, Files.readString(done));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String make(Path data, int outcomes, int others) {
        JsonNode outcome;
        JsonNode story;
        String job;
        long linkType;
        try (Site site = Site.start(data)) {
            ProjectMaker project = ProjectMaker.create(site, PROJECT);
            outcome = project.outcome(1);
            story = project.issue("Story", "");
            job = project.fieldId("Job");
            linkType = project.linkTypeId();
        }
        // Numbers 1 and 2 are the two that were copied.
        int last = 2 + outcomes + others;
        try (Connection database = DriverManager.getConnection(
                "jdbc:h2:file:" + data.toAbsolutePath().resolve("database").resolve("jira"), "sa", "")) {
            database.setAutoCommit(false);
            copy(database, outcome, job, 3, outcomes);
            copy(database, story, "", 3 + outcomes, others);
            link(database, linkType, outcomes, Math.min(outcomes, others));
            count(database, last);
            database.commit();
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("The site could not be filled", e);
        }
        try (Site site = Site.start(data)) {
            return measureAndTarget(ProjectMaker.of(site, PROJECT), outcomes);
        }
    }

    private static String measureAndTarget(ProjectMaker project, int outcomes) {
        List<String> keys = IntStream.range(3, 3 + Math.min(outcomes, MEASURED))
                .mapToObj(number -> PROJECT + "-" + number)
                .toList();
        project.importSurvey("W1", ProjectMaker.longSurvey(keys, RESPONDENTS));
        String epic = project.epic().path("key").asText();
        keys.stream().limit(SHOWN).forEach(key -> project.target(epic, key));
        return epic;
    }

    private static void copy(Connection database, JsonNode original, String job, int firstNumber, int count)
            throws SQLException, IOException {
        ObjectNode row = row(database, "issue", original.path("id").asLong());
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

    /** One story each targets one of the outcomes, so that the epic's links are few among many. */
    private static void link(Connection database, long type, int outcomes, int count) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement(
                "insert into jira_row (kind, id, body, changed) select 'link', ?, ?, changed from jira_head")) {
            for (int number = 3; number < 3 + count; number++) {
                insert.setLong(1, FIRST_COPY + number);
                insert.setString(
                        2,
                        Site.JSON
                                .createObjectNode()
                                .put("id", FIRST_COPY + number)
                                .put("typeId", type)
                                .put("sourceId", FIRST_COPY + number + outcomes)
                                .put("destinationId", FIRST_COPY + number)
                                .toString());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void count(Connection database, int last) throws SQLException, IOException {
        try (PreparedStatement ids = database.prepareStatement("select id, body from jira_row where kind = 'project'");
                ResultSet found = ids.executeQuery();
                PreparedStatement update =
                        database.prepareStatement("update jira_row set body = ? where kind = 'project' and id = ?")) {
            while (found.next()) {
                ObjectNode project = (ObjectNode) Site.JSON.readTree(found.getString(2));
                if (project.path("key").asText().equals(PROJECT)) {
                    update.setString(1, project.put("lastNumber", last).toString());
                    update.setLong(2, found.getLong(1));
                    update.executeUpdate();
                }
            }
        }
    }

    private static ObjectNode row(Connection database, String kind, long id) throws SQLException, IOException {
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
