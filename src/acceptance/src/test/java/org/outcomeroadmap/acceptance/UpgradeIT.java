package org.outcomeroadmap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/**
 * The app's life on one site: installed in the previous release, upgraded, disabled, removed and installed again.
 * What was measured stays the same throughout.
 */
@DisabledIfSystemProperty(named = "jira.url", matches = ".+", disabledReason = "a real site's app is not replaced")
class UpgradeIT {

    private static final Path PREVIOUS =
            Path.of("src", "test", "resources", "previous", "outcome-roadmap-app-0.1.0.jar");
    private static final Duration UPGRADE_LIMIT = Duration.ofSeconds(5);

    private final Workbench workbench = Workbench.startWith(PREVIOUS, Workbench.freshFolder());
    private final Client admin = new Client(workbench.base(), "admin");
    private final Client rita = new Client(workbench.base(), "rita");

    @AfterEach
    void stop() {
        workbench.stop();
    }

    @Test
    void everythingThatWasMeasuredOutlivesUpgradeDisablingAndRemoval() throws IOException {
        AppManager apps = new AppManager(admin);
        byte[] current = Files.readAllBytes(Workbench.appJar());
        assertThat(apps.version()).isEqualTo("0.1.0");
        Data data = new Data();
        Map<String, JsonNode> before = data.seen();

        Instant begin = Instant.now();
        assertThat(apps.upload("app.jar", current)).isEmpty();
        Duration upgrade = Duration.between(begin, Instant.now());
        System.out.println("upgraded in place in " + upgrade.toMillis() + " ms");
        assertThat(apps.version()).isNotEqualTo("0.1.0");
        assertThat(upgrade).isLessThan(UPGRADE_LIMIT);
        assertThat(data.seen()).as("after the upgrade").isEqualTo(before);

        apps.enable(false);
        data.isHidden();
        begin = Instant.now();
        apps.enable(true);
        System.out.println(
                "enabled in " + Duration.between(begin, Instant.now()).toMillis() + " ms");
        assertThat(data.seen()).as("after disabling").isEqualTo(before);

        apps.uninstall();
        data.isHidden();
        assertThat(apps.upload("app.jar", current)).isEmpty();
        assertThat(data.seen()).as("after removal").isEqualTo(before);
        data.stepsAreAJourneyThatCanBeTakenOver();
    }

    @Test
    void anOlderReleaseIsNotPutOverANewerOne() throws IOException {
        AppManager apps = new AppManager(admin);
        assertThat(apps.upload("app.jar", Files.readAllBytes(Workbench.appJar())))
                .isEmpty();
        String version = apps.version();

        assertThat(apps.upload("old.jar", Files.readAllBytes(PREVIOUS))).contains(version, "0.1.0", "uninstall");
        assertThat(apps.version()).isEqualTo(version);
    }

    /** A project with two waves of a study of two outcomes, an epic and a story, as different readers see it. */
    private final class Data {

        private final TestProject project = TestProject.create(admin);
        private final String first = project.outcome("Pass exams", "easily");
        private final String second = project.outcome("Find food", "cheaply");
        private final String epic = project.epic("Diet filters");
        private final String story = project.story("Filter by diet", epic);

        Data() {
            admin.put("/rest/api/2/issue/" + first, """
                            {"fields":{"%s":[{"value":"First use / Start / Decide"}]}}""".formatted(project.fieldId("Journey step")))
                    .expect(204);
            project.link(epic, first);
            project.link(story, second);
            String study = project.study("Families");
            importWave(study, "W1", "2026-03-15", "5,1,4,4", "2,2,5,3");
            importWave(study, "W2", "2026-09-15", "5,2,4,5", "4,2,5,1");
        }

        private void importWave(String study, String wave, String date, String some, String others) {
            byte[] file = new Survey(List.of(first, second))
                    .times(40, some, "US")
                    .times(25, others, "DE")
                    .bytes();
            long attachment = rita.attach(study, wave + ".csv", file);
            rita.post("/rest/outcomes/1.0/studies", Survey.request(attachment, wave, date, false))
                    .expect(200);
        }

        Map<String, JsonNode> seen() {
            Map<String, JsonNode> seen = new TreeMap<>();
            for (String path : List.of(
                    "/rest/outcomes/1.0/outcomes/" + first + "?precision=full",
                    "/rest/outcomes/1.0/outcomes/" + second + "?precision=full",
                    "/rest/outcomes/1.0/epics/" + epic + "/outcomes",
                    "/rest/outcomes/1.0/epics/" + story + "/outcomes",
                    "/rest/outcomes/1.0/studies?project=" + project.key(),
                    "/rest/outcomes/1.0/outcomes?project=" + project.key() + "&segment=market:US",
                    "/rest/api/2/issue/" + first + "?expand=changelog",
                    "/rest/api/2/issue/" + epic + "?expand=changelog")) {
                seen.put(path, asTheOldReleaseTold(rita.get(path).expect(200).json()));
            }
            for (String jql : List.of(
                    "\"Opportunity score\" > 10 order by \"Opportunity score\"",
                    "issue in epicsTargeting(" + first + ")",
                    "\"Opportunity type\" = served",
                    "\"Top opportunity\" > 1",
                    "Job ~ exams")) {
                seen.put(jql, rita.search(jql).expect(200).json());
            }
            return seen;
        }

        /** Without what answers did not tell then. */
        private static JsonNode asTheOldReleaseTold(JsonNode answer) {
            ((ObjectNode) answer).remove(List.of("excuse", "canExcuse", "owner", "decision", "canDecide"));
            answer.findValues("steps").forEach(steps -> steps.forEach(step -> ((ObjectNode) step).remove("id")));
            answer.path("outcomes")
                    .forEach(outcome -> ((ObjectNode) outcome)
                            .remove(List.of("project", "owner", "decision", "epics", "openEpics")));
            if (answer.has("studies")) {
                ((ObjectNode) answer).remove(List.of("running", "failed"));
                answer.path("studies").forEach(study -> ((ObjectNode) study).remove(List.of("outcomes", "freshness")));
            }
            return answer;
        }

        /** Steps that the old release made are shown without home; taken over, they are the same options on the same issues. */
        void stepsAreAJourneyThatCanBeTakenOver() {
            String journeys = "/rest/outcomes/1.0/projects/" + project.key() + "/journeys";
            assertThat(rita.get(journeys).at("/journeys/0/name").asText()).isEqualTo("First use");
            assertThat(rita.get(journeys).at("/journeys/0/project").isNull()).isTrue();
            JsonNode before = rita.get("/rest/api/2/issue/" + first).at("/fields/" + project.fieldId("Journey step"));
            assertThat(before.at("/0/value").asText()).isEqualTo("First use / Start / Decide");

            admin.post(
                            "/rest/outcomes/1.0/journeys/adopt",
                            "{\"name\":\"First use\",\"project\":\"" + project.key() + "\"}")
                    .expect(200);

            assertThat(rita.get(journeys).at("/journeys/0/project").asText()).isEqualTo(project.key());
            assertThat(rita.get("/rest/api/2/issue/" + first).at("/fields/" + project.fieldId("Journey step")))
                    .isEqualTo(before);
        }

        /** As in Jira: the app's fields, functions and paths are unknown, and the issues stay. */
        void isHidden() {
            assertThat(rita.get("/rest/outcomes/1.0/outcomes/" + first).status())
                    .isEqualTo(404);
            assertThat(rita.search("\"Opportunity score\" > 10").status()).isEqualTo(400);
            assertThat(rita.search("issue in epicsTargeting(" + first + ")").status())
                    .isEqualTo(400);
            assertThat(rita.get("/rest/api/2/field").expect(200).text()).doesNotContain("Opportunity score");
            assertThat(rita.get("/rest/api/2/issue/" + first)
                            .expect(200)
                            .at("/fields")
                            .has(project.fieldId("Opportunity score")))
                    .isFalse();
            assertThat(rita.search("project = " + project.key())
                            .expect(200)
                            .at("/total")
                            .asInt())
                    .isEqualTo(5);
        }
    }
}
