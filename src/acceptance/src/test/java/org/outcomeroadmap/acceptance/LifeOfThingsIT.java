package org.outcomeroadmap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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
 * What becomes of results when issues, files and projects go, are archived and come back, and when issues are cloned or
 * moved, and that a restart of the site changes none of it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisabledIfSystemProperty(named = "jira.url", matches = ".+", disabledReason = "the site is restarted")
class LifeOfThingsIT {

    private static final String REST = "/rest/outcomes/1.0";

    private final java.nio.file.Path data = Workbench.freshFolder();
    private final Map<String, Executable> checks = new LinkedHashMap<>();
    private Workbench workbench = Workbench.start(data, "none");
    private Client admin = Site.client(workbench, "admin");

    @BeforeAll
    void liveThrough() {
        studyIssueDeleted(new SurveyedProject(() -> admin));
        outcomeDeleted(new SurveyedProject(() -> admin));
        attachmentDeleted(new SurveyedProject(() -> admin));
        outcomeArchived(new SurveyedProject(() -> admin));
        epicArchived(new SurveyedProject(() -> admin));
        studyIssueArchived(new SurveyedProject(() -> admin));
        archivedAndRestored(new SurveyedProject(() -> admin));
        projectArchived(new SurveyedProject(() -> admin));
        projectArchivedAndRestored(new SurveyedProject(() -> admin));
        journeyRenamed(new SurveyedProject(() -> admin));
        outcomeCloned(new SurveyedProject(() -> admin));
        studyIssueCloned(new SurveyedProject(() -> admin));
        epicCloned(new SurveyedProject(() -> admin));
        outcomeMoved(new SurveyedProject(() -> admin));
        outcomeMovedOutAndBack(new SurveyedProject(() -> admin));
        studyIssueMoved(new SurveyedProject(() -> admin));
        epicMoved(new SurveyedProject(() -> admin));
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

    private void journeyRenamed(SurveyedProject scene) {
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

    private void studyIssueDeleted(SurveyedProject scene) {
        admin.delete("/rest/api/2/issue/" + scene.studyIssue).expect(204);
        checks.put("a deleted study issue takes its results along and leaves a trace", () -> {
            assertThat(scene.isScored()).isFalse();
            assertThat(scene.found(scene.score)).isZero();
            assertThat(scene.found(scene.top)).isZero();
            scene.get("/studies/" + scene.study).expect(404);
            assertThat(scene.trail()).contains("study-deleted");
        });
    }

    private void outcomeDeleted(SurveyedProject scene) {
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

    private void attachmentDeleted(SurveyedProject scene) {
        admin.delete("/rest/api/2/attachment/" + scene.file).expect(204);
        checks.put("a deleted file leaves its results, marked", () -> {
            assertThat(scene.isScored()).isTrue();
            assertThat(scene.found(scene.score)).isEqualTo(1);
            assertThat(scene.get("/studies/" + scene.study).at("/sourceRemoved").asBoolean())
                    .isTrue();
            assertThat(scene.trail()).contains("source-removed");
        });
    }

    private void outcomeArchived(SurveyedProject scene) {
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

    private void epicArchived(SurveyedProject scene) {
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

    private void studyIssueArchived(SurveyedProject scene) {
        scene.archive(scene.studyIssue);
        checks.put("an archived study counts nowhere", () -> {
            scene.get("/studies/" + scene.study).expect(404);
            assertThat(scene.isScored()).isFalse();
            assertThat(scene.found(scene.score)).isZero();
            assertThat(scene.found(scene.top)).isZero();
        });
    }

    private void archivedAndRestored(SurveyedProject scene) {
        List<String> issues = List.of(scene.studyIssue, scene.outcome, scene.epic);
        issues.forEach(scene::archive);
        issues.forEach(scene::restore);
        checks.put("restored issues are as they were", () -> assertUnchanged(scene));
    }

    private void projectArchived(SurveyedProject scene) {
        SurveyedProject other = new SurveyedProject(() -> admin);
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

    private void projectArchivedAndRestored(SurveyedProject scene) {
        String project = "/rest/api/2/project/" + scene.project.key();
        admin.put(project + "/archive", "").expect(204);
        admin.put(project + "/restore", "").expect(202);
        checks.put("a restored project is as it was", () -> assertUnchanged(scene));
    }

    private void outcomeCloned(SurveyedProject scene) {
        String clone = scene.cloned(scene.outcome);
        checks.put("a cloned outcome has no results, and its original keeps them", () -> {
            Answer cloned = scene.get("/outcomes/" + clone).expect(200);
            assertThat(cloned.at("/job").asText()).isEqualTo("Find the gate");
            assertThat(cloned.at("/score").isNull()).isTrue();
            assertThat(cloned.at("/history")).isEmpty();
            assertThat(scene.get("/studies/" + scene.study).text()).doesNotContain("\"" + clone + "\"");
            assertThat(scene.isScored()).isTrue();
            assertThat(scene.found(scene.score)).isEqualTo(1);
            assertThat(scene.outcomesOf(scene.epic)).as("with its links").isEqualTo(2);
        });
    }

    private void studyIssueCloned(SurveyedProject scene) {
        String clone = scene.cloned(scene.studyIssue);
        assertThat(admin.get("/rest/api/2/issue/" + clone).at("/fields/attachment"))
                .hasSize(1);
        checks.put("a cloned study issue holds the file and no results", () -> {
            assertThat(scene.get("/studies?project=" + scene.project.key()).at("/studies"))
                    .hasSize(1);
            assertUnchanged(scene);
        });
    }

    private void epicCloned(SurveyedProject scene) {
        String clone = scene.cloned(scene.epic);
        checks.put("a cloned epic targets what its links say and changes no score", () -> {
            assertThat(scene.outcomesOf(clone)).isEqualTo(1);
            assertThat(scene.found(scene.top)).isEqualTo(2);
            assertThat(scene.get("/outcomes/" + scene.outcome).at("/epics")).hasSize(2);
            assertThat(scene.score(scene.outcome)).isEqualTo(scene.scored);
        });
    }

    private void outcomeMoved(SurveyedProject scene) {
        TestProject target = TestProject.create(admin);
        String key = scene.moved(scene.outcome, target.key());
        checks.put("a moved outcome keeps its results, by its new key and by its old", () -> {
            for (String known : List.of(key, scene.outcome)) {
                Answer told = scene.get("/outcomes/" + known).expect(200);
                assertThat(told.at("/key").asText()).isEqualTo(key);
                assertThat(told.at("/score")).isEqualTo(scene.scored);
            }
            assertThat(scene.found(scene.score)).isZero();
            assertThat(admin.search("project = " + target.key() + " AND \"Opportunity score\" > 0")
                            .at("/issues/0/key")
                            .asText())
                    .isEqualTo(key);
            assertThat(scene.outcomesOf(scene.epic)).isEqualTo(1);
            assertThat(scene.found(scene.top))
                    .as("of outcomes of its own project")
                    .isZero();
            assertThat(scene.get("/studies/" + scene.study)
                            .expect(200)
                            .at("/scores/0/key")
                            .asText())
                    .isEqualTo(key);
        });
    }

    private void outcomeMovedOutAndBack(SurveyedProject scene) {
        String off = TestProject.create(admin).key();
        admin.delete(REST + "/projects/" + off + "/setup").expect(200);
        String away = scene.moved(scene.outcome, off);
        scene.get("/outcomes/" + away).expect(404);
        assertThat(scene.outcomesOf(scene.epic)).isZero();
        assertThat(scene.found(scene.top)).isZero();
        String back = scene.moved(away, scene.project.key());
        checks.put("an outcome that was in a project without the app comes back with its results", () -> {
            assertThat(scene.score(back)).isEqualTo(scene.scored);
            assertThat(scene.outcomesOf(scene.epic)).isEqualTo(1);
            assertThat(scene.found(scene.score)).isEqualTo(1);
            assertThat(scene.found(scene.top)).isEqualTo(1);
        });
    }

    private void studyIssueMoved(SurveyedProject scene) {
        TestProject target = TestProject.create(admin);
        String key = scene.moved(scene.studyIssue, target.key());
        checks.put("a moved study issue keeps its results and counts as before", () -> {
            assertThat(scene.isScored()).isTrue();
            assertThat(scene.found(scene.score)).isEqualTo(1);
            assertThat(scene.found(scene.top)).isEqualTo(1);
            assertThat(scene.get("/studies/" + scene.study).expect(200).text()).contains(key);
        });
    }

    private void epicMoved(SurveyedProject scene) {
        TestProject target = TestProject.create(admin);
        String key = scene.moved(scene.epic, target.key());
        checks.put("a moved epic targets the same outcomes", () -> {
            assertThat(scene.outcomesOf(key)).isEqualTo(1);
            assertThat(scene.get("/outcomes/" + scene.outcome)
                            .at("/epics/0/key")
                            .asText())
                    .isEqualTo(key);
            assertThat(scene.found(scene.top)).isZero();
        });
    }

    private static void assertUnchanged(SurveyedProject scene) {
        assertThat(scene.told()).isEqualTo(scene.before);
        assertThat(scene.found(scene.score)).isEqualTo(1);
        assertThat(scene.found(scene.top)).isEqualTo(1);
    }
}
