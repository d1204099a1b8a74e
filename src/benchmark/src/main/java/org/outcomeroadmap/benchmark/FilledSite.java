package org.outcomeroadmap.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        try (StoredIssues stored = StoredIssues.open(data)) {
            stored.copy(outcome, job, 3, outcomes);
            stored.copy(story, "", 3 + outcomes, others);
            // One story each targets one of the outcomes, so that the epic's links are few among many.
            stored.link(linkType, Math.min(outcomes, others), link -> 3 + outcomes + link, link -> 3 + link);
            stored.count(PROJECT, last);
            stored.keep();
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
}
