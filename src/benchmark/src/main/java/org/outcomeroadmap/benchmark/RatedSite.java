package org.outcomeroadmap.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A site with a project for each number of outcomes, all of them scored and on the 12 steps of a journey, and a project
 * with nothing in it.
 */
final class RatedSite {

    static final String EMPTY = "EMPTY";
    static final int RESPONDENTS = 300;
    static final int PHASES = 4;
    static final int STEPS = 3;

    private RatedSite() {}

    /** The key of the project with so many outcomes. */
    static String project(int outcomes) {
        return "RATED" + outcomes;
    }

    /** Makes the site unless the folder holds one. */
    static Path of(Path data, List<Integer> sizes) {
        Path done = data.resolve("rated.txt");
        try {
            if (!Files.exists(done)) {
                make(data, sizes);
                Files.writeString(done, "filled");
            }
            return data;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void make(Path data, List<Integer> sizes) {
        try (Site site = Site.start(data)) {
            ProjectMaker.create(site, EMPTY);
            for (int size : sizes) {
                ProjectMaker project = ProjectMaker.create(site, project(size));
                List<String> steps = project.journey("Trip of " + size, PHASES, STEPS);
                List<String> keys = new ArrayList<>();
                for (int number = 0; number < size; number++) {
                    keys.add(project.outcomeAt(number, steps.get(number % steps.size()))
                            .path("key")
                            .asText());
                }
                project.importSurvey("W1", survey(keys));
            }
        }
    }

    /** Everybody rates everything; each market rates in its own way, so that another segment shows other numbers. */
    private static String survey(List<String> outcomes) {
        StringBuilder csv = new StringBuilder("respondent");
        outcomes.forEach(key -> csv.append(",imp_").append(key).append(",sat_").append(key));
        csv.append(",market,persona\n");
        for (int respondent = 0; respondent < RESPONDENTS; respondent++) {
            csv.append('r').append(respondent);
            int market = respondent % 2;
            for (int outcome = 0; outcome < outcomes.size(); outcome++) {
                csv.append(',').append(rating(respondent * 7 + outcome, outcome % 4 + market));
                csv.append(',').append(rating(respondent * 3 + outcome * 2, outcome % 3 + 1 - market));
            }
            csv.append(market == 0 ? ",US" : ",DE").append(respondent % 3 == 0 ? ",Parent\n" : ",Alone\n");
        }
        return csv.toString();
    }

    private static int rating(int spread, int level) {
        return Math.min(5, 1 + spread % 3 + Math.max(0, level - 1));
    }
}
