package org.outcomeroadmap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.function.Executable;

/**
 * What becomes of results when issues, files and projects go, are archived and come back, and that a restart of the site
 * changes none of it. Jira moves and clones issues on pages only, so those cases stand in the app's own tests.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisabledIfSystemProperty(named = "jira.url", matches = ".+", disabledReason = "the site is restarted")
class LifeOfThingsIT {

    private static final String REST = "/rest/outcomes/1.0";

    private final java.nio.file.Path data = Workbench.freshFolder();
    private final Map<String, Executable> checks = new LinkedHashMap<>();
    private Workbench workbench = Workbench.start(data, "none");
    private Client admin = Site.client(workbench, "admin");

    /** A project with one outcome that an epic targets, scored by the survey of one study. */
    private final class Scene {
        private final TestProject project = TestProject.create(admin);
        private final String outcome = project.outcome("Find the gate", "in time");
        private final String epic = project.epic("Gates");
        private final String studyIssue = project.study("Gates survey");
        private final String score = project.fieldId("Opportunity score");
        private final String top = project.fieldId("Top opportunity");
        private final long file;
        private final String study;
        private final String before;

        Scene() {
            project.link(epic, outcome);
            byte[] survey = new Survey(List.of(outcome)).times(20, "5,1", "US").bytes();
            file = admin.attach(studyIssue, "gates.csv", survey);
            study = admin.post(REST + "/studies", Survey.request(file, "W1", "2026-03-15", false))
                    .expect(200)
                    .at("/id")
                    .asText();
            before = told();
            assertThat(found(score)).isEqualTo(1);
            assertThat(found(top)).isEqualTo(1);
        }

        Answer get(String path) {
            return admin.get(REST + path);
        }

        /** All that the app tells of the outcome, its epic and its study. */
        String told() {
            return String.join(
                    "\n",
                    get("/outcomes/" + outcome).text(),
                    get("/outcomes?project=" + project.key()).text(),
                    get("/epics/" + epic + "/outcomes").text(),
                    get("/studies/" + study).text());
        }

        /** How many issues search finds by a field's number. */
        int found(String field) {
            String number = field.replaceAll("\\D", "");
            return admin.search("project = " + project.key() + " AND cf[" + number + "] > 0")
                    .at("/total")
                    .asInt();
        }

        boolean isScored() {
            return get("/outcomes/" + outcome).at("/score/opportunity").isNumber();
        }

        List<String> trail() {
            List<String> actions = new ArrayList<>();
            for (JsonNode entry : get("/projects/" + project.key() + "/audit").at("/entries")) {
                actions.add(entry.path("action").asText());
            }
            return actions;
        }

        void archive(String issue) {
            admin.put("/rest/api/2/issue/" + issue + "/archive", "").expect(204);
        }

        void restore(String issue) {
            admin.put("/rest/api/2/issue/" + issue + "/restore", "").expect(204);
        }
    }

    @BeforeAll
    void liveThrough() {
        studyIssueDeleted(new Scene());
        outcomeDeleted(new Scene());
        attachmentDeleted(new Scene());
        outcomeArchived(new Scene());
        epicArchived(new Scene());
        studyIssueArchived(new Scene());
        archivedAndRestored(new Scene());
        projectArchived(new Scene());
        projectArchivedAndRestored(new Scene());
        journeyRenamed(new Scene());
    }

    @AfterAll
    void stop() {
        workbench.stop();
    }

    @TestFactory
    Stream<DynamicTest> everythingIsAsItShouldBeAlsoAfterARestart() {
        Stream<DynamicTest> restart = Stream.of(DynamicTest.dynamicTest("restart", this::restart));
        return Stream.of(named("before"), restart, named("after")).flatMap(tests -> tests);
    }

    private Stream<DynamicTest> named(String when) {
        return checks.entrySet().stream()
                .map(check -> DynamicTest.dynamicTest(check.getKey() + ", " + when, check.getValue()));
    }

    private void restart() {
        workbench.stop();
        workbench = Workbench.start(data, "none");
        admin = Site.client(workbench, "admin");
    }

    private void journeyRenamed(Scene scene) {
        String name = "Trip of " + scene.project.key();
        JsonNode journey = admin.post(REST + "/projects/" + scene.project.key() + "/journeys", """
                        {"name":"%s","phases":[{"name":"Plan","steps":[{"name":"Route"},{"name":"Pack"}]}]}""".formatted(name))
                .expect(201)
                .json();
        String step = journey.at("/phases/0/steps/0/id").asText();
        admin.put("/rest/api/2/issue/" + scene.outcome, """
                        {"fields":{"%s":[{"value":"%s / Plan / Route"}]}}""".formatted(scene.project.fieldId("Journey step"), name))
                .expect(204);
        admin.post(REST + "/journeys/steps/" + step + "/notes", "{\"kind\":\"tool\",\"text\":\"A map\"}")
                .expect(201);
        admin.put(REST + "/journeys/steps/" + step, "{\"name\":\"Way\"}").expect(200);
        admin.put(REST + "/journeys/steps/" + journey.at("/phases/0/steps/1/id").asText(), "{\"retired\":true}")
                .expect(200);
        checks.put("a renamed step is on its issues, is found by both names, and keeps its notes", () -> {
            JsonNode kept =
                    scene.get("/projects/" + scene.project.key() + "/journeys").at("/journeys/0/phases/0/steps");
            assertThat(kept.at("/0/name").asText()).isEqualTo("Way");
            assertThat(kept.at("/0/notes/0/text").asText()).isEqualTo("A map");
            assertThat(kept.at("/1/retired").asBoolean()).isTrue();
            assertThat(scene.get("/outcomes/" + scene.outcome)
                            .at("/steps/0/step")
                            .asText())
                    .isEqualTo("Way");
            assertThat(admin.search("issue in outcomesAtStep(\"%s\", Plan, Route)".formatted(name))
                            .at("/total")
                            .asInt())
                    .isEqualTo(1);
            assertThat(admin.get(REST + "/choices").text())
                    .contains(name + " / Plan / Way")
                    .doesNotContain(name + " / Plan / Pack");
        });
    }

    private void studyIssueDeleted(Scene scene) {
        admin.delete("/rest/api/2/issue/" + scene.studyIssue).expect(204);
        checks.put("a deleted study issue takes its results along and leaves a trace", () -> {
            assertThat(scene.isScored()).isFalse();
            assertThat(scene.found(scene.score)).isZero();
            assertThat(scene.found(scene.top)).isZero();
            scene.get("/studies/" + scene.study).expect(404);
            assertThat(scene.trail()).contains("study-deleted");
        });
    }

    private void outcomeDeleted(Scene scene) {
        admin.delete("/rest/api/2/issue/" + scene.outcome).expect(204);
        checks.put("a deleted outcome takes what studies hold about it along", () -> {
            scene.get("/outcomes/" + scene.outcome).expect(404);
            assertThat(scene.found(scene.top)).isZero();
            assertThat(scene.get("/epics/" + scene.epic + "/outcomes")
                            .at("/headline/outcomes")
                            .asInt())
                    .isZero();
            assertThat(scene.get("/studies/" + scene.study).expect(200).text()).doesNotContain(scene.outcome);
        });
    }

    private void attachmentDeleted(Scene scene) {
        admin.delete("/rest/api/2/attachment/" + scene.file).expect(204);
        checks.put("a deleted file leaves its results, marked", () -> {
            assertThat(scene.isScored()).isTrue();
            assertThat(scene.found(scene.score)).isEqualTo(1);
            assertThat(scene.get("/studies/" + scene.study).at("/sourceRemoved").asBoolean())
                    .isTrue();
            assertThat(scene.trail()).contains("source-removed");
        });
    }

    private void outcomeArchived(Scene scene) {
        scene.archive(scene.outcome);
        checks.put("an archived outcome counts nowhere", () -> {
            scene.get("/outcomes/" + scene.outcome).expect(404);
            assertThat(scene.found(scene.score)).isZero();
            assertThat(scene.found(scene.top)).as("top opportunity of its epic").isZero();
            assertThat(scene.get("/outcomes?project=" + scene.project.key())
                            .at("/total")
                            .asInt())
                    .isZero();
            assertThat(scene.get("/epics/" + scene.epic + "/outcomes")
                            .at("/headline/outcomes")
                            .asInt())
                    .isZero();
        });
    }

    private void epicArchived(Scene scene) {
        scene.archive(scene.epic);
        checks.put("an archived epic targets nothing", () -> {
            scene.get("/epics/" + scene.epic + "/outcomes").expect(404);
            assertThat(scene.found(scene.top)).isZero();
            assertThat(scene.get("/outcomes/" + scene.outcome).at("/epics")).isEmpty();
            assertThat(admin.search("issue in untargetedOutcomes(" + scene.project.key() + ")")
                            .at("/total")
                            .asInt())
                    .isEqualTo(1);
        });
    }

    private void studyIssueArchived(Scene scene) {
        scene.archive(scene.studyIssue);
        checks.put("an archived study counts nowhere", () -> {
            scene.get("/studies/" + scene.study).expect(404);
            assertThat(scene.isScored()).isFalse();
            assertThat(scene.found(scene.score)).isZero();
            assertThat(scene.found(scene.top)).isZero();
        });
    }

    private void archivedAndRestored(Scene scene) {
        List<String> issues = List.of(scene.studyIssue, scene.outcome, scene.epic);
        issues.forEach(scene::archive);
        issues.forEach(scene::restore);
        checks.put("restored issues are as they were", () -> assertUnchanged(scene));
    }

    private void projectArchived(Scene scene) {
        Scene other = new Scene();
        other.project.link(other.epic, scene.outcome);
        admin.put("/rest/api/2/project/" + scene.project.key() + "/archive", "").expect(204);
        checks.put("an archived project counts nowhere", () -> {
            scene.get("/outcomes/" + scene.outcome).expect(404);
            scene.get("/studies/" + scene.study).expect(404);
            assertThat(other.get("/epics/" + other.epic + "/outcomes")
                            .at("/headline/outcomes")
                            .asInt())
                    .isEqualTo(1);
        });
    }

    private void projectArchivedAndRestored(Scene scene) {
        String project = "/rest/api/2/project/" + scene.project.key();
        admin.put(project + "/archive", "").expect(204);
        admin.put(project + "/restore", "").expect(202);
        checks.put("a restored project is as it was", () -> assertUnchanged(scene));
    }

    private static void assertUnchanged(Scene scene) {
        assertThat(scene.told()).isEqualTo(scene.before);
        assertThat(scene.found(scene.score)).isEqualTo(1);
        assertThat(scene.found(scene.top)).isEqualTo(1);
    }
}
