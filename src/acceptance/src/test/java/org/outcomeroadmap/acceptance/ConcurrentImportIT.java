package org.outcomeroadmap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Imports that meet each other, or meet a deletion: afterwards the results are those of one file, whole, and it is said
 * which.
 */
@Tag("every-database")
class ConcurrentImportIT {

    private static final String STUDIES = "/rest/outcomes/1.0/studies";
    private static final int OUTCOMES = 12;
    private static final int ROUNDS = 3;

    private final Client admin = Site.shared().as("admin");
    private final Client rita = Site.shared().as("rita");
    private final TestProject project = TestProject.create(admin);
    private final LargeSurvey survey = new LargeSurvey(project, OUTCOMES);
    private final String study = project.study("Exams");

    @Test
    void oneStudyImportedTwiceAtOnceIsOneFileWhole() {
        String high = order(study, "5,1", "W1", "2026-03-15");
        String low = order(study, "5,5", "W1", "2026-03-15");
        for (int round = 0; round < ROUNDS; round++) {
            List<Answer> answers = atOnce(high, low);

            assertThat(answers).allSatisfy(answer -> answer.expect(200));
            assertThat(answers)
                    .extracting(answer -> answer.at("/id").asText())
                    .as("one study")
                    .containsOnly(answers.get(0).at("/id").asText());
            double score = survey.searchableScore(rita);
            assertThat(score).isIn(20.0, 10.0);
            assertThat(rita.post(STUDIES, score == 20.0 ? high : low)
                            .expect(200)
                            .at("/status")
                            .asText())
                    .as("the file whose scores show is the study's file")
                    .isEqualTo("unchanged");
        }
        assertThat(LargeSurvey.waves(rita, project)).containsOnly(java.util.Map.entry("W1", 1L));
    }

    @Test
    void theSameFileImportedTwiceAtOnceIsImportedOnce() {
        String order = order(study, "5,1", "W2", "2026-04-15");

        assertThat(atOnce(order, order))
                .extracting(answer -> answer.expect(200).at("/status").asText())
                .containsExactlyInAnyOrder("imported", "unchanged");
    }

    @Test
    void twoStudiesOfOneProjectDoNotDisturbEachOther() {
        String other = project.study("Later exams");
        List<String> scores = List.of("5,1", "5,5", "4,2");
        for (String pair : scores) {
            String earlier = order(study, pair, "W3", "2026-05-15");
            String later = order(other, pair.equals("5,1") ? "5,5" : "5,1", "W4", "2026-06-15");

            assertThat(atOnce(earlier, later)).allSatisfy(answer -> answer.expect(200));

            assertThat(survey.searchableScore(rita))
                    .as("the later study counts")
                    .isEqualTo(pair.equals("5,1") ? 10.0 : 20.0);
        }
        assertThat(rita.get("/rest/outcomes/1.0/outcomes/" + survey.outcomes().get(0))
                        .expect(200)
                        .at("/history"))
                .hasSize(2);
    }

    @Test
    void largeImportsOfOneStudyWaitOrAreToldToWait() {
        Answer first = rita.post(STUDIES, large(study, "5,1", "W5")).expect(202);
        Answer second = rita.post(STUDIES, large(study, "5,5", "W5"));
        assertThat(second.status()).as(second.text()).isIn(202, 409);
        if (second.status() == 409) {
            assertThat(second.at("/errorMessages/0").asText()).contains("being imported");
        }

        Answer end = LargeSurvey.ended(rita, first.at("/id").asText());

        assertThat(end.at("/status").asText()).as(end.text()).isIn("imported", "replaced");
        assertThat(survey.searchableScore(rita)).isIn(20.0, 10.0);
    }

    @Test
    void aFileDeletedWhileItIsReadLeavesItsResultsOrTheOldOnesAndSaysSo() {
        String id = rita.post(STUDIES, order(study, "5,5", "W6", "2026-07-15"))
                .expect(200)
                .at("/id")
                .asText();
        long file = attach(study, "5,1", survey.manyRespondents());
        rita.post(STUDIES, Survey.request(file, "W6", "2026-07-15", false)).expect(202);

        admin.delete("/rest/api/2/attachment/" + file).expect(204);

        Answer end = LargeSurvey.ended(rita, id);
        boolean replaced = end.at("/status").asText().equals("replaced");
        assertThat(survey.searchableScore(rita)).isEqualTo(replaced ? 20.0 : 10.0);
        Answer detail = rita.get(STUDIES + "/" + id).expect(200);
        assertThat(detail.at("/sourceRemoved").asBoolean()).as(detail.text()).isEqualTo(replaced);
        if (!replaced) {
            assertThat(end.at("/status").asText()).isEqualTo("failed");
            assertThat(end.at("/message").asText()).isNotBlank();
        }
        usable();
    }

    @Test
    void anIssueDeletedWhileItsFileIsReadLeavesNoResults() {
        String doomed = project.study("Doomed");
        String order = large(doomed, "5,1", "W7");
        String id = rita.post(STUDIES, order).expect(202).at("/id").asText();

        admin.delete("/rest/api/2/issue/" + doomed).expect(204);

        rita.get(STUDIES + "/" + id).expect(404);
        awaitIdle();
        assertThat(survey.score(rita)).as("no outcome has a score").isNaN();
        assertThat(LargeSurvey.waves(rita, project)).isEmpty();
        assertThat(admin.search("project = " + project.key() + " AND \"Opportunity score\" is not EMPTY")
                        .at("/total")
                        .asInt())
                .isZero();
        usable();
    }

    /** Large imports take turns: when a later one is done, so is every earlier one. */
    private void awaitIdle() {
        TestProject elsewhere = TestProject.create(admin);
        LargeSurvey other = new LargeSurvey(elsewhere, OUTCOMES);
        long file = rita.attach(elsewhere.study("After"), "after.csv", other.file(other.manyRespondents(), "5,1"));
        String id = rita.post(STUDIES, Survey.request(file, "W1", "2026-03-15", false))
                .expect(202)
                .at("/id")
                .asText();
        LargeSurvey.ended(rita, id);
    }

    private void usable() {
        rita.post(STUDIES, order(study, "4,4", "Later", "2027-01-15")).expect(200);
        assertThat(survey.searchableScore(rita)).isEqualTo(10.0);
    }

    private List<Answer> atOnce(String... orders) {
        return Stream.of(orders)
                .map(order -> CompletableFuture.supplyAsync(() -> rita.post(STUDIES, order)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private String order(String issue, String pair, String wave, String fieldDate) {
        return Survey.request(attach(issue, pair, 500), wave, fieldDate, false);
    }

    private String large(String issue, String pair, String wave) {
        return Survey.request(attach(issue, pair, survey.manyRespondents()), wave, "2026-06-15", false);
    }

    private long attach(String issue, String pair, int respondents) {
        return rita.attach(issue, "exams-" + pair.charAt(2) + ".csv", survey.file(respondents, pair));
    }
}
