package org.outcomeroadmap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** A project's data leave the site as one file, and give the same scores where they are brought back. */
class ExportIT {

    private static final String APP = "/rest/outcomes/1.0";

    private final Client admin = Site.shared().as("admin");
    private final Client rita = Site.shared().as("rita");
    private final TestProject project = TestProject.create(admin);
    private final List<String> outcomes = outcomes(project);
    private final String study = project.study("How people travel");

    ExportIT() {
        String epic = project.epic("Plan view");
        project.link(epic, outcomes.get(0));
        importWave("2025-09-15", "W1", new Survey(outcomes).times(25, "4,4,5,1,,", "US"));
        importWave(
                "2026-03-15",
                "W2",
                new Survey(outcomes)
                        .times(21, "5,1,4,2,,", "US")
                        .times(12, "5,5,3,5,,", "DE")
                        .times(3, "2,2,3,3,5,1", "FR")
                        .row("odd", "9,2,4,4,,", "US"));
    }

    @Test
    @DisabledIfSystemProperty(named = "jira.url", matches = ".+", disabledReason = "needs a second, empty site")
    void anEmptySiteWithTheSameIssuesGetsTheSameScores() {
        String export = export(admin).text();
        Workbench other = Workbench.start(Workbench.freshFolder(), "none");
        try {
            Client there = Site.client(other, "admin");
            TestProject same = TestProject.create(there, project.key());
            assertThat(outcomes(same)).isEqualTo(outcomes);
            assertThat(same.study("How people travel")).isEqualTo(study);
            same.link(same.epic("Plan view"), outcomes.get(0));

            Answer dry =
                    there.post(importing(project.key()), request(export, true)).expect(200);
            assertThat(dry.at("/status").asText()).isEqualTo("dry-run");
            assertThat(dry.at("/studies").asInt()).isEqualTo(2);
            assertThat(comparable(there)).doesNotContain("\"importance\"");
            there.post(importing(project.key()), request(export, false)).expect(200);

            assertThat(comparable(there)).isEqualTo(comparable(admin)).contains("\"importance\"", "\"suppressed\"");
            for (String key : outcomes) {
                assertThat(withoutIds(there.get(APP + "/outcomes/" + key)))
                        .isEqualTo(withoutIds(admin.get(APP + "/outcomes/" + key)));
            }
            String query = "project = " + project.key() + " and \"Opportunity score\" > 5 order by key";
            assertThat(keys(there, query)).isEqualTo(keys(admin, query)).isNotEmpty();
            assertThat(there.post(importing(project.key()), request(export, false))
                            .expect(200)
                            .at("/status")
                            .asText())
                    .isEqualTo("unchanged");
        } finally {
            other.stop();
        }
    }

    @Test
    void noNumberOfASmallGroupLeaves() {
        JsonNode totals = export(admin).at("/studies/1/versions/0/totals");

        assertThat(totals).hasSize(3);
        assertThat(totals.path(2).path("ratings").asText()).isEqualTo("withheld 1 5");
        assertThat(totals.path(0).path("segments").path(1).path("ratings").asText())
                .isEqualTo("withheld 1 5");
    }

    @Test
    void anExportHoldsOnlyWhatItsReaderMaySee() {
        project.administrator("dana");
        Client dana = Site.shared().as("dana");
        String hidden = outcomes.get(1);
        project.restrict(hidden);

        String seen = export(admin).text();
        String partly = export(dana).text();
        assertThat(seen).contains(hidden);
        assertThat(partly).contains(outcomes.get(0)).doesNotContain(hidden).doesNotContain("food stops");

        project.restrict(study);
        assertThat(export(dana).text()).doesNotContain("Survey W2").doesNotContain(study);
    }

    @Test
    void onlyAdministratorsOfTheProjectExportAndImport() {
        String path = APP + "/exports/project/" + project.key();
        rita.get(path).expect(403);
        rita.post(importing(project.key()), "{}").expect(403);
        Answer missing = rita.get(APP + "/exports/project/NOWHERE").expect(404);
        assertThat(missing.text()).contains("does not exist");
    }

    @Test
    void theFileIsCheckedOnThePageBeforeItIsImported() throws IOException {
        Path file = Files.writeString(
                Files.createTempFile("export", ".json"), export(admin).text());
        try (Browser browser = Browser.signedIn("admin")) {
            browser.page()
                    .navigate(Site.shared().base() + "/plugins/servlet/outcomes/settings/" + project.key() + "/data");
            Locator tab = browser.page().locator("outcomes-project-data");
            tab.getByLabel("Export of this app (JSON)").setInputFiles(file);
            tab.getByText("Check the file").click();

            PlaywrightAssertions.assertThat(tab).containsText("2 are here already");
            assertThat(browser.accessibilityViolations("outcomes-project-data")).isEmpty();
            browser.picture("data");
            browser.assertNoScriptErrors();
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void whatCannotBeMatchedIsNamedAndNothingIsImported() {
        TestProject target = TestProject.create(admin);
        String export = export(admin).text();

        Answer refused =
                admin.post(importing(target.key()), request(export, false)).expect(400);
        assertThat(refused.json().path("errors").toString()).contains(study).contains("export.studies[0].issue");
        String damaged = export.replace("5.1=21 5.5=12", "5.1=9999 5.5=12");
        assertThat(damaged.length()).isGreaterThan(export.length());
        assertThat(admin.post(importing(target.key()), request(damaged, false))
                        .expect(400)
                        .text())
                .contains(".ratings");
        assertThat(admin.get(APP + "/studies?project=" + target.key()).at("/studies"))
                .isEmpty();
    }

    private static List<String> outcomes(TestProject project) {
        return List.of(
                project.outcome("View the daily plan", "quickly"),
                project.outcome("Choose food stops", "with more confidence"),
                project.outcome("Cancel the trip", "without loss"));
    }

    private void importWave(String fieldDate, String wave, Survey survey) {
        long file = rita.attach(study, wave + ".csv", survey.bytes());
        rita.post(APP + "/studies", Survey.request(file, wave, fieldDate, false))
                .expect(200);
    }

    private Answer export(Client client) {
        return client.get(APP + "/exports/project/" + project.key()).expect(200);
    }

    private static String importing(String projectKey) {
        return APP + "/imports/project/" + projectKey;
    }

    private static String request(String export, boolean dryRun) {
        return "{\"dryRun\":" + dryRun + ",\"export\":" + export + "}";
    }

    private String comparable(Client client) {
        return withoutIds(client.get(APP + "/outcomes?precision=full&project=" + project.key()));
    }

    /** Numbers of studies are each site's own. */
    private static String withoutIds(Answer answer) {
        return answer.expect(200).text().replaceAll("\"study\":\\{\"id\":\"\\d+\"", "\"study\":{\"id\":\"\"");
    }

    private static List<String> keys(Client client, String jql) {
        return StreamSupport.stream(
                        client.search(jql).expect(200).json().path("issues").spliterator(), false)
                .map(issue -> issue.path("key").asText())
                .toList();
    }
}
