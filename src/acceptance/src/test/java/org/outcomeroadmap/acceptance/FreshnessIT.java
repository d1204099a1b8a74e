package org.outcomeroadmap.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Administrators see whether search knows the scores that hold, and can make it know them. */
class FreshnessIT {

    private final Client admin = Site.shared().as("admin");
    private final Client rita = Site.shared().as("rita");
    private final TestProject project = TestProject.create(admin);
    private final String rated = project.outcome("View the daily plan", "quickly");
    private final String small = project.outcome("Cancel the trip", "without loss");
    private final String unrated = project.outcome("Choose food stops", "with confidence");
    private final String path = "/rest/outcomes/1.0/projects/" + project.key();

    FreshnessIT() {
        Survey survey =
                new Survey(List.of(rated, small)).times(20, "5,2,,", "US").times(2, "5,2,5,1", "US");
        long file = rita.attach(project.study("Plans"), "plans.csv", survey.bytes());
        rita.post("/rest/outcomes/1.0/studies", Survey.request(file, "W1", "2026-03-15", false))
                .expect(200);
    }

    @Test
    void eachOutcomeIsUpToDateOrNeverScoredAndTheLastImportIsTold() {
        JsonNode found = admin.get(path + "/freshness").expect(200).json();

        assertThat(found.at("/counts/upToDate").asInt()).isEqualTo(2);
        assertThat(found.at("/counts/stale").asInt()).isZero();
        assertThat(found.at("/counts/never").asInt()).isEqualTo(1);
        assertThat(found.at("/outcomes/2/key").asText()).isEqualTo(unrated);
        assertThat(found.at("/outcomes/2/state").asText()).isEqualTo("never");
        assertThat(found.at("/lastImport/study").asText()).isEqualTo("Survey W1");
        assertThat(found.at("/recalculation").isNull()).isTrue();
    }

    @Test
    void onlyAdministratorsAreToldAndNothingOfWhatTheyMayNotSee() {
        rita.get(path + "/freshness").expect(403);
        rita.post(path + "/recalculation", "{}").expect(403);
        project.administrator("dana");
        project.restrict(rated);

        Answer partly = Site.shared().as("dana").get(path + "/freshness").expect(200);
        assertThat(partly.text()).doesNotContain(rated).doesNotContain("daily plan");
        assertThat(partly.at("/counts/upToDate").asInt()).isEqualTo(1);
    }

    @Test
    void aRemovedFileIsTold() {
        String issue = admin.get(path + "/freshness").at("/lastImport/issue").asText();
        String attachment = admin.get("/rest/api/2/issue/" + issue)
                .at("/fields/attachment/0/id")
                .asText();
        admin.delete("/rest/api/2/attachment/" + attachment).expect(204);

        assertThat(admin.get(path + "/freshness")
                        .at("/sourcesRemoved/0/filename")
                        .asText())
                .isEqualTo("plans.csv");
    }

    @Test
    void scoresAreRecalculatedOnThePage() {
        try (Browser browser = Browser.signedIn("admin")) {
            Page page = browser.page();
            page.navigate(Site.shared().base() + "/plugins/servlet/outcomes/settings/" + project.key() + "/freshness");
            Locator tab = page.locator("outcomes-project-freshness");
            assertThat(tab).containsText("2 up to date, 0 stale, 1 without a score");
            assertThat(tab.getByRole(AriaRole.ROW)).hasCount(4);
            browser.picture("freshness");

            tab.getByRole(AriaRole.BUTTON).first().click();

            assertThat(tab).containsText("Recalculated on");
            assertThat(browser.accessibilityViolations("outcomes-project-freshness"))
                    .isEmpty();
            browser.assertNoScriptErrors();
        }
        Answer done = admin.get(path + "/recalculation").expect(200);
        assertThat(done.at("/status").asText()).isEqualTo("done");
        assertThat(done.at("/done").asInt()).isEqualTo(3);
    }
}
