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
            assertThat(panel.locator("tbody tr")).hasCount(2);
            assertThat(panel.locator("tbody tr").first()).containsText("Choose food stops");
            assertThat(panel.locator("tbody tr").first()).containsText("Extremely under-served");
            browser.assertNoScriptErrors();
            browser.picture("epic-panel");
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
        assertThat(outcomes.at("/total").asInt()).isEqualTo(12);
        assertThat(types)
                .contains("extremely-underserved", "strongly-underserved", "underserved", "served", "overserved");
        assertThat(paula.search("issue in untargetedOutcomes(\"FT\")")
                        .at("/total")
                        .asInt())
                .isPositive();
        assertThat(paula.search("issue in epicsWithoutOutcome(\"FT\")")
                        .at("/issues/0/key")
                        .asText())
                .isEqualTo("FT-18");
    }
}
