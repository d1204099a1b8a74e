package org.outcomeroadmap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** What happens to results when the app or the whole site stops. Only a workbench may be treated so. */
@DisabledIfSystemProperty(named = "jira.url", matches = ".+", disabledReason = "a real site is not killed by a test")
@Tag("every-database")
class LifeIT {

    private final java.nio.file.Path data = Workbench.freshFolder();
    private Workbench workbench = Workbench.start(data, "none");

    @AfterEach
    void stop() {
        workbench.stop();
    }

    @Test
    void disablingAndEnablingTheAppKeepsEveryResult() {
        Client admin = Site.client(workbench, "admin");
        TestProject project = TestProject.create(admin);
        String outcome = project.outcome("Pass exams", "easily");
        importWave(project, outcome, "W1", "5,1", 20);
        String search = "\"Opportunity score\" > 12";
        assertThat(admin.search(search).at("/total").asInt()).isEqualTo(1);

        admin.put("/rest/plugins/1.0/org.outcomeroadmap.jira-key", "{\"enabled\":false}")
                .expect(200);
        assertThat(admin.get("/rest/outcomes/1.0/outcomes/" + outcome).status()).isEqualTo(404);
        admin.put("/rest/plugins/1.0/org.outcomeroadmap.jira-key", "{\"enabled\":true}")
                .expect(200);

        assertThat(opportunity(outcome)).isEqualTo(20.0);
        assertThat(admin.search(search).at("/total").asInt()).isEqualTo(1);
    }

    @Test
    void aStopIsCleanAndARestartKeepsEverything() {
        TestProject project = TestProject.create(Site.client(workbench, "admin"));
        String outcome = project.outcome("Pass exams", "easily");
        importWave(project, outcome, "W1", "5,1", 20);

        workbench.stop();
        workbench = Workbench.start(data, "none");

        assertThat(opportunity(outcome)).isEqualTo(20.0);
        assertThat(workbench.log()).doesNotContain("Exception");
    }

    private double opportunity(String outcome) {
        return Site.client(workbench, "rita")
                .get("/rest/outcomes/1.0/outcomes/" + outcome)
                .expect(200)
                .at("/score/opportunity")
                .asDouble();
    }

    private void importWave(TestProject project, String outcome, String wave, String ratings, int count) {
        Client rita = Site.client(workbench, "rita");
        byte[] content =
                new Survey(List.of(outcome)).times(count, ratings, "US").bytes();
        long file = rita.attach(project.study("Study " + wave), wave + ".csv", content);
        rita.post("/rest/outcomes/1.0/studies", Survey.request(file, wave, "2026-03-15", false))
                .expect(200);
    }
}
