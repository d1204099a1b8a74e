package org.outcomeroadmap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Surveys in which everybody gives each outcome the same pair of ratings, so that the scores show at a glance whether
 * they are of one file; and what became of their import.
 */
final class LargeSurvey {

    /** Above a million cells an import answers before it is done. */
    static final int MANY_CELLS = 1_050_000;

    private static final String APP = "/rest/outcomes/1.0";
    private static final Duration LONGEST_IMPORT = Duration.ofMinutes(2);

    private final TestProject project;
    private final List<String> outcomes;

    /** Makes the outcomes that the surveys ask for. */
    LargeSurvey(TestProject project, int outcomes) {
        this.project = project;
        this.outcomes = IntStream.range(0, outcomes)
                .mapToObj(i -> project.outcome("Pass exam " + i, "easily"))
                .toList();
    }

    TestProject project() {
        return project;
    }

    List<String> outcomes() {
        return outcomes;
    }

    /** So many rows that the file has more cells than are imported while one waits. */
    int manyRespondents() {
        return MANY_CELLS / (2 * outcomes.size() + 2);
    }

    byte[] file(int respondents, String pair) {
        String row = String.join(",", Collections.nCopies(outcomes.size(), pair));
        return new Survey(outcomes).times(respondents, row, "US").bytes();
    }

    /** The one score that all outcomes have; fails if they have several, or none. */
    double score(Client client) {
        List<JsonNode> scores = outcomes.stream()
                .map(outcome ->
                        client.get(APP + "/outcomes/" + outcome).expect(200).at("/score/opportunity"))
                .distinct()
                .toList();
        assertThat(scores).as("one score for all outcomes").hasSize(1);
        return scores.get(0).asDouble(Double.NaN);
    }

    /** As {@link #score}, and search finds every outcome by it. */
    double searchableScore(Client client) {
        double score = score(client);
        assertThat(isSearchable(client, score))
                .as("search agrees with the score %s", score)
                .isTrue();
        return score;
    }

    /** Whether search finds every outcome by this score. */
    boolean isSearchable(Client client, double score) {
        String jql = "project = %s AND \"Opportunity score\" = %s".formatted(project.key(), score);
        return client.search(jql).expect(200).at("/total").asInt() == outcomes.size();
    }

    /** Waits until the import is not running any more, and answers how it ended. */
    static Answer ended(Client client, String study) {
        Instant limit = Instant.now().plus(LONGEST_IMPORT);
        while (Instant.now().isBefore(limit)) {
            Answer progress =
                    client.get(APP + "/studies/" + study + "/progress").expect(200);
            if (!progress.at("/status").asText().equals("running")) {
                return progress;
            }
            Workbench.pause();
        }
        throw new AssertionError("still running after " + LONGEST_IMPORT);
    }

    /** The studies of the project, as names of waves with how often each is listed. */
    static java.util.Map<String, Long> waves(Client client, TestProject project) {
        return client
                .get(APP + "/studies?project=" + project.key())
                .expect(200)
                .json()
                .findValuesAsText("wave")
                .stream()
                .collect(Collectors.groupingBy(wave -> wave, Collectors.counting()));
    }
}
