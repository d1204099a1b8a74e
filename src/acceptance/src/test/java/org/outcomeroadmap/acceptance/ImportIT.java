package org.outcomeroadmap.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An import answers for every cell, changes everything or nothing, and is found by search at once. */
@Tag("every-database")
class ImportIT {

    private final Client rita = Site.shared().as("rita");
    private final TestProject project = TestProject.create(Site.shared().as("admin"));
    private final String outcome = project.outcome("Find stops along the way", "with ease");
    private final String epic = project.epic("Stops on the map");
    private final String study = project.study("Survey");

    @Test
    void anImportIsFoundBySearchAndSortedByScore() {
        String other = project.outcome("Share trip highlights", "easily");
        project.link(epic, outcome);
        long file = rita.attach(
                study,
                "survey.csv",
                new Survey(List.of(outcome, other))
                        .times(30, "5,1,4,2", "US")
                        .times(10, "5,1,2,2", "US")
                        .bytes());
        String jql =
                "project = " + project.key() + " AND \"Opportunity score\" > 12 ORDER BY \"Opportunity score\" DESC";
        assertThat(rita.search(jql).expect(200).at("/total").asInt()).isZero();

        rita.post("/rest/outcomes/1.0/studies", Survey.request(file, "W1", "2026-03-15", false))
                .expect(200);

        Answer found = rita.search(jql).expect(200);
        assertThat(found.at("/issues/0/key").asText()).isEqualTo(outcome);
        assertThat(found.at("/issues/1/key").asText()).isEqualTo(other);
        assertThat(found.at("/total").asInt()).isEqualTo(2);
        assertThat(rita.search("project = " + project.key() + " AND \"Top opportunity\" = 20")
                        .at("/issues/0/key")
                        .asText())
                .isEqualTo(epic);
        assertThat(rita.get("/rest/api/2/issue/" + outcome)
                        .at("/fields/" + project.fieldId("Opportunity score"))
                        .asDouble())
                .isEqualTo(20.0);
    }

    @Test
    void aCellOutOfScaleIsNamedByRowAndColumnAndDropsThatPairAlone() {
        byte[] content = new Survey(List.of(outcome))
                .times(8, "5,2", "US")
                .row("wrong", "6,2", "US")
                .row("half", "4,", "US")
                .row("unasked", ",", "US")
                .bytes();
        long file = rita.attach(study, "cells.csv", content);

        Answer imported = rita.post("/rest/outcomes/1.0/studies", Survey.request(file, "W2", "2026-04-15", false))
                .expect(200);

        assertThat(imported.at("/problemCount").asInt()).isEqualTo(2);
        JsonNode problem = imported.at("/problems/0");
        assertThat(problem.path("row").asInt()).isEqualTo(10);
        assertThat(problem.path("column").asText()).isEqualTo("imp_" + outcome);
        assertThat(problem.path("value").asText()).isEqualTo("6");
        assertThat(imported.at("/problems/1/row").asInt()).isEqualTo(11);
        assertThat(rita.get("/rest/outcomes/1.0/outcomes/" + outcome)
                        .at("/score/n")
                        .asInt())
                .isEqualTo(8);
    }

    @Test
    void aBrokenFileIsRefusedWholeAndNothingChanges() {
        long good = rita.attach(
                study,
                "good.csv",
                new Survey(List.of(outcome)).times(9, "5,2", "US").bytes());
        rita.post("/rest/outcomes/1.0/studies", Survey.request(good, "W3", "2026-05-15", false))
                .expect(200);
        JsonNode before = rita.get("/rest/outcomes/1.0/outcomes/" + outcome).at("/score");
        String unclosed = "respondent,imp_%1$s,sat_%1$s%nr1,5,2%nr2,\"4,2%n".formatted(outcome);
        String unknown = "respondent,imp_%1$s-9999,sat_%1$s-9999%nr1,5,2%n".formatted(project.key());
        String nothing = "";

        for (String content : List.of(unclosed, unknown, nothing)) {
            long broken = rita.attach(study, "broken.csv", content.getBytes(UTF_8));
            Answer refused = rita.post("/rest/outcomes/1.0/studies", Survey.request(broken, "W3", "2026-06-15", false))
                    .expect(400);
            assertThat(refused.at("/errorMessages/0").asText()).contains("broken.csv");
        }

        assertThat(rita.get("/rest/outcomes/1.0/outcomes/" + outcome).at("/score"))
                .isEqualTo(before);
    }

    @Test
    void personalColumnsAreDroppedAndListed() {
        String content = "respondent,E-mail,IP Address,imp_%1$s,sat_%1$s%n".formatted(outcome)
                + "r1,ann@example.com,192.0.2.1,5,2\nr2,bob@example.com,192.0.2.2,4,2\n";
        long file = rita.attach(study, "personal.csv", content.getBytes(UTF_8));

        Answer dryRun = rita.post("/rest/outcomes/1.0/studies", Survey.request(file, "W4", "2026-06-15", true))
                .expect(200);

        assertThat(StreamSupport.stream(dryRun.at("/dropped").spliterator(), false)
                        .map(JsonNode::asText))
                .containsExactlyInAnyOrder("E-mail", "IP Address");
        assertThat(dryRun.text()).doesNotContain("ann@example.com");
    }

    @Test
    void aSmallGroupIsNeverShown() {
        byte[] content = new Survey(List.of(outcome))
                .times(12, "5,2", "US")
                .times(3, "5,5", "DE")
                .bytes();
        long file = rita.attach(study, "small.csv", content);
        rita.post("/rest/outcomes/1.0/studies", Survey.request(file, "W5", "2026-07-15", false))
                .expect(200);

        Answer view = rita.get("/rest/outcomes/1.0/outcomes/" + outcome).expect(200);

        for (JsonNode value : view.at("/segments/0/values")) {
            assertThat(value.path("score").path("suppressed").asBoolean())
                    .as("group %s: the small one, and the one that would reveal it", value.path("value"))
                    .isTrue();
        }
    }

    @Test
    void deletingAStudyTakesItsScoresAway() {
        long file = rita.attach(
                study,
                "gone.csv",
                new Survey(List.of(outcome)).times(9, "5,2", "US").bytes());
        String id = rita.post("/rest/outcomes/1.0/studies", Survey.request(file, "W6", "2026-08-15", false))
                .expect(200)
                .at("/id")
                .asText();

        assertThat(rita.delete("/rest/outcomes/1.0/studies/" + id).status()).isIn(200, 204);

        assertThat(rita.get("/rest/outcomes/1.0/outcomes/" + outcome)
                        .at("/score")
                        .isNull())
                .isTrue();
        assertThat(rita.search("project = " + project.key() + " AND \"Opportunity score\" is not EMPTY")
                        .at("/total")
                        .asInt())
                .isZero();
    }

    @Test
    void unknownFieldsAndUnknownIssuesAreRefusedInJirasShape() {
        Answer unknownField = rita.post("/rest/outcomes/1.0/studies", "{\"attachmentId\":1,\"colour\":\"red\"}")
                .expect(400);
        assertThat(unknownField.text())
                .contains("errorMessages")
                .contains("errors")
                .contains("colour");
        assertThat(rita.get("/rest/outcomes/1.0/epics/NOPE-1/outcomes")
                        .expect(404)
                        .text())
                .contains("errorMessages");
    }
}
