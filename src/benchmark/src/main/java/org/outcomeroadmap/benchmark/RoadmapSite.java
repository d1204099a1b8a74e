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
 * A site with one project of outcomes and of epics, each of which targets one of them: the first thousand one of the rated
 * outcomes, all others one of as many further outcomes.
 */
final class RoadmapSite {

    static final String PROJECT = "BIG";
    static final int OUTCOMES = 200;

    /** The number in the key of the first epic, after two that were copied, the outcomes and a study. */
    static final int FIRST_EPIC = 4 + 2 * OUTCOMES;

    private static final int NEAR = 1000;

    private static final int RESPONDENTS = 30;

    private RoadmapSite() {}

    /** Makes the site unless the folder holds one. */
    static Path of(Path data, int epics) {
        Path done = data.resolve("roadmap.txt");
        try {
            if (!Files.exists(done)) {
                make(data, epics);
                Files.writeString(done, "filled");
            }
            return data;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void make(Path data, int epics) {
        JsonNode outcome;
        JsonNode epic;
        String job;
        long linkType;
        try (Site site = Site.start(data)) {
            ProjectMaker project = ProjectMaker.create(site, PROJECT);
            outcome = project.outcome(1);
            epic = project.epic();
            job = project.fieldId("Job");
            linkType = project.linkTypeId();
        }
        fill(data, stored -> {
            stored.copy(outcome, job, 3, 2 * OUTCOMES);
            stored.count(PROJECT, FIRST_EPIC - 2);
        });
        try (Site site = Site.start(data)) {
            List<String> keys = IntStream.range(3, 3 + OUTCOMES)
                    .mapToObj(number -> PROJECT + "-" + number)
                    .toList();
            ProjectMaker.of(site, PROJECT).importSurvey("W1", ProjectMaker.longSurvey(keys, RESPONDENTS));
        }
        // Epics come last: an import indexes anew every epic whose outcomes it rates.
        fill(data, stored -> {
            stored.copy(epic, "", FIRST_EPIC, epics);
            stored.link(
                    linkType,
                    epics,
                    link -> FIRST_EPIC + link,
                    link -> 3 + link % OUTCOMES + (link < NEAR ? 0 : OUTCOMES));
            stored.count(PROJECT, FIRST_EPIC + epics);
        });
    }

    /** Work on what is stored. */
    private interface Filling {
        void fill(StoredIssues stored) throws SQLException, IOException;
    }

    private static void fill(Path data, Filling filling) {
        try (StoredIssues stored = StoredIssues.open(data)) {
            filling.fill(stored);
            stored.keep();
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("The site could not be filled", e);
        }
    }
}
