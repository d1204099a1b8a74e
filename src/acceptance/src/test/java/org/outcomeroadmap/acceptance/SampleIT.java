package org.outcomeroadmap.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** What README promises of the FamilyTrip sample. */
@DisabledIfSystemProperty(named = "jira.url", matches = ".+", disabledReason = "the sample is the workbench's")
class SampleIT {

    private final Client paula = Site.shared().as("paula");

    @Test
    void theEpicOfReadmeShowsItsOutcomesAndTheirScores() {
        try (Browser browser = Browser.signedIn("paula")) {
            Locator panel = browser.open("FT-13").locator("outcomes-epic-panel");
            assertThat(panel.locator("tbody tr")).hasCount(3);
            assertThat(panel.locator("tbody tr").first()).containsText("Choose food stops");
            assertThat(panel.locator("tbody tr").first()).containsText("Extremely under-served");
            browser.assertNoScriptErrors();
        }
    }

    @Test
    void theStudyOfReadmeHoldsTheSurvey() {
        JsonNode study =
                paula.get("/rest/outcomes/1.0/studies?project=FT").expect(200).json();
        assertThat(study.toString()).contains("2026-Q1").contains("FT-26");
    }

    @Test
    void theSampleHoldsOutcomesOfSeveralTypesAndGaps() {
        Answer outcomes = paula.get("/rest/outcomes/1.0/outcomes?project=FT").expect(200);
        List<String> types = StreamSupport.stream(outcomes.at("/outcomes").spliterator(), false)
                .map(outcome -> outcome.at("/score/type").asText())
                .distinct()
                .toList();
        assertThat(outcomes.at("/total").asInt()).isEqualTo(36);
        assertThat(types)
                .contains(
                        "extremely-underserved",
                        "strongly-underserved",
                        "underserved",
                        "served",
                        "overserved",
                        "low-priority");
        assertThat(paula.search("issue in untargetedOutcomes(\"FT\")")
                        .at("/total")
                        .asInt())
                .isPositive();
        assertThat(paula.search("issue in epicsWithoutOutcome(\"FT\")").text())
                .contains("FT-18")
                .doesNotContain("\"FT-13\"", "\"FT-58\"");
        assertThat(paula.search("issue in excusedEpics(\"FT\")").text()).contains("\"FT-58\"");
    }

    @Test
    void theBoardAndTheDashboardOfTheSampleShowItsCoverage() {
        try (Browser browser = Browser.signedIn("lena")) {
            browser.page().navigate(Site.shared().base() + "/secure/ConfigurePortalPages!default.jspa");
            browser.page().locator("#shared").getByText("FamilyTrip: outcomes").click();
            assertThat(browser.page().locator("h1")).hasText("FamilyTrip: outcomes");
            assertThat(browser.page().locator(".gadget")).hasCount(4);
            assertThat(browser.page().locator("#add-gadget")).hasCount(0);

            browser.page().navigate(Site.shared().base() + "/projects/FT/summary");
            browser.page().locator(".workbench-sidebar").getByText("FT board").click();
            Locator high = browser.page().locator(".workbench-lane").first();
            assertThat(browser.page().locator(".workbench-pool h2").first()).containsText("High opportunity");
            assertThat(high.locator("[data-issue-key=FT-13]")).containsText("Top opportunity");
            assertThat(high.locator("[data-issue-key=FT-18]")).hasCount(0);
        }
    }

    @Test
    void theSampleHoldsWhatItsPageSays() {
        assertThat(count("issuetype = Epic")).isEqualTo(14);
        assertThat(count("status = Done AND issuetype = Story")).isPositive();
        assertThat(score("FT-7").at("/change/value").asDouble()).isPositive();
        assertThat(score("FT-6").at("/change/value").asDouble()).isNegative();
        assertThat(score("FT-8").at("/change").isNull())
                .as("reworded between the waves")
                .isTrue();
        assertThat(score("FT-48").at("/smallSample").asBoolean()).isTrue();
        assertThat(paula.get("/rest/outcomes/1.0/outcomes/FT-50").at("/score").isNull())
                .isTrue();
        assertThat(paula.get("/rest/outcomes/1.0/outcomes/FT-7").text()).contains("\"suppressed\":true");
        Site.shared().as("dana").get("/rest/outcomes/1.0/outcomes/FT-43").expect(404);
        assertThat(paula.search("issue in untargetedOutcomes(\"FT\")").text()).contains("FT-41", "FT-44", "FT-32");
    }

    @Test
    void theSampleHoldsAYearOfCoverageThatEndsWithWhatIsCounted() {
        Client dana = Site.shared().as("dana");
        JsonNode points = dana.get("/rest/outcomes/1.0/coverage/history?project=FT")
                .expect(200)
                .at("/points");
        JsonNode counted =
                dana.get("/rest/outcomes/1.0/coverage?project=FT").expect(200).json();

        assertThat(points.size()).isGreaterThan(52);
        JsonNode today = points.path(points.size() - 1);
        for (String part : List.of("outcomes", "underserved", "epics", "unscored")) {
            assertThat(today.path(part)).as(part).isEqualTo(counted.path(part));
        }
        assertThat(today.path("wave").asText()).isEqualTo("2026-Q3");
        assertThat(paula.get("/rest/outcomes/1.0/outcomes/FT-41")
                        .at("/decision/note")
                        .asText())
                .contains("FT-58");
    }

    private int count(String jql) {
        return paula.search("project = FT AND " + jql).at("/total").asInt();
    }

    private JsonNode score(String outcome) {
        return paula.get("/rest/outcomes/1.0/outcomes/" + outcome).expect(200).at("/score");
    }
}
