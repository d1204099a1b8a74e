package org.outcomeroadmap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The scores of a published study come out of the attached file. Counts and results: J. P. Carrascal,
 * "Surviving grad school" (sample data of his article on opportunity scoring).
 */
class PublishedScoresIT {

    /** How many respondents rated: both high, importance only, satisfaction only, neither; and the published score. */
    private record Published(String job, int both, int importance, int satisfaction, int neither, double score) {}

    private static final List<Published> STUDY = List.of(
            new Published("Pass exams", 1, 5, 0, 1, 15.71),
            new Published("Find cheap food", 9, 13, 3, 4, 11.03),
            new Published("Get out of bed", 22, 2, 1, 0, 10.00),
            new Published("Take a discreet nap", 11, 2, 7, 3, 5.65),
            new Published("Supervise undergraduate students", 2, 0, 0, 4, 3.33));

    private final Client rita = Site.shared().as("rita");
    private final TestProject project = TestProject.create(Site.shared().as("admin"));

    @Test
    void theScoresOfAPublishedStudyComeOutOfTheAttachedFile() {
        List<String> keys = STUDY.stream()
                .map(published -> project.outcome(published.job(), "easily"))
                .toList();
        String study = project.study("Surviving grad school");
        long file = rita.attach(study, "grad-school.csv", file(keys));

        Answer dryRun = rita.post("/rest/outcomes/1.0/studies", Survey.request(file, "2016", "2016-06-01", true))
                .expect(200);
        assertThat(dryRun.at("/status").asText()).isEqualTo("dry-run");
        assertThat(rita.get("/rest/outcomes/1.0/outcomes/" + keys.get(0))
                        .at("/score")
                        .isNull())
                .as("a dry run changes nothing")
                .isTrue();

        Answer imported = rita.post("/rest/outcomes/1.0/studies", Survey.request(file, "2016", "2016-06-01", false))
                .expect(200);
        assertThat(imported.at("/status").asText()).isEqualTo("imported");
        assertThat(imported.at("/outcomes").asInt()).isEqualTo(STUDY.size());
        for (int i = 0; i < keys.size(); i++) {
            JsonNode score = rita.get("/rest/outcomes/1.0/outcomes/" + keys.get(i) + "?precision=full")
                    .expect(200)
                    .at("/score");
            assertThat(score.at("/opportunity").asDouble())
                    .isEqualTo(STUDY.get(i).score(), within(0.005));
            assertThat(score.at("/method").asText()).isEqualTo("top-two-box-paired");
        }
    }

    @Test
    void importingTheSameFileAgainChangesNothing() {
        String outcome = project.outcome("Pass exams", "easily");
        String study = project.study("Twice");
        byte[] content = new Survey(List.of(outcome)).times(12, "5,2", "US").bytes();
        long file = rita.attach(study, "twice.csv", content);
        String request = Survey.request(file, "W1", "2026-03-15", false);

        String id = rita.post("/rest/outcomes/1.0/studies", request)
                .expect(200)
                .at("/id")
                .asText();
        Answer again = rita.post("/rest/outcomes/1.0/studies", request).expect(200);

        assertThat(again.at("/status").asText()).isEqualTo("unchanged");
        assertThat(again.at("/id").asText()).isEqualTo(id);
    }

    @Test
    void aScoreTellsItsStudyItsSampleAndItsChange() {
        String outcome = project.outcome("Find food", "with confidence");
        String study = project.study("Two waves");
        long first = rita.attach(
                study,
                "w1.csv",
                new Survey(List.of(outcome)).times(20, "5,1", "US").bytes());
        Survey better = new Survey(List.of(outcome)).times(10, "5,5", "US").times(10, "5,1", "US");
        long second = rita.attach(study, "w2.csv", better.bytes());
        rita.post("/rest/outcomes/1.0/studies", Survey.request(first, "2026-Q1", "2026-03-15", false))
                .expect(200);
        rita.post("/rest/outcomes/1.0/studies", Survey.request(second, "2026-Q3", "2026-09-15", false))
                .expect(200);

        JsonNode score = rita.get("/rest/outcomes/1.0/outcomes/" + outcome).at("/score");

        assertThat(score.at("/opportunity").asDouble()).isEqualTo(15.0);
        assertThat(score.at("/type").asText()).isEqualTo("strongly-underserved");
        assertThat(score.at("/n").asInt()).isEqualTo(20);
        assertThat(score.at("/smallSample").asBoolean()).isTrue();
        assertThat(score.at("/study/wave").asText()).isEqualTo("2026-Q3");
        assertThat(score.at("/change/value").asDouble()).isEqualTo(-5.0);
        assertThat(score.at("/change/from/wave").asText()).isEqualTo("2026-Q1");
    }

    private static byte[] file(List<String> keys) {
        Survey survey = new Survey(keys);
        for (int i = 0; i < keys.size(); i++) {
            Published published = STUDY.get(i);
            add(survey, keys.size(), i, published.both(), "5,5");
            add(survey, keys.size(), i, published.importance(), "4,2");
            add(survey, keys.size(), i, published.satisfaction(), "3,4");
            add(survey, keys.size(), i, published.neither(), "1,3");
        }
        return survey.bytes();
    }

    private static void add(Survey survey, int outcomes, int asked, int count, String ratings) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < outcomes; i++) {
            cells.add(i == asked ? ratings : ",");
        }
        survey.times(count, String.join(",", cells), "US");
    }
}
