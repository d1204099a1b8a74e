package org.outcomeroadmap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is decided about epics and outcomes: who may, who is told, what it counts for, and how long it lives. */
@Tag("every-database")
class DecisionsIT {

    private static final String APP = "/rest/outcomes/1.0";

    private final Client admin = Site.shared().as("admin");
    private final Client paula = Site.shared().as("paula");
    private final Client lena = Site.shared().as("lena");
    private final TestProject project = TestProject.create(admin);
    private final String outcome = project.outcome("Choose food stops", "with more confidence");
    private final String epic = project.epic("Move to the new servers");

    @Test
    void anExcusedEpicIsCountedApartUntilItTargetsAnOutcome() {
        assertThat(epics().at("/withoutOutcome").asInt()).isEqualTo(1);

        Answer excused = excuse(paula, epic, "Nobody sees servers").expect(200);

        assertThat(excused.at("/reason").asText()).isEqualTo("Nobody sees servers");
        assertThat(excused.at("/by/name").asText()).isEqualTo("paula");
        assertThat(excused.at("/by/displayName").asText()).startsWith("Paula");
        assertThat(excused.at("/at").asText()).endsWith("Z");
        assertThat(epics().at("/withoutOutcome").asInt()).isZero();
        assertThat(epics().at("/excused").asInt()).isEqualTo(1);
        assertThat(lena.found("issue in excusedEpics(" + project.key() + ")")).isEqualTo(1);
        assertThat(lena.found("issue in epicsWithoutOutcome(" + project.key() + ")"))
                .isZero();
        assertThat(panel(lena).at("/excuse/reason").asText()).isEqualTo("Nobody sees servers");
        assertThat(panel(lena).at("/canExcuse").asBoolean()).isFalse();

        project.link(epic, outcome);
        assertThat(epics().at("/excused").asInt()).isZero();

        paula.delete(APP + "/epics/" + epic + "/outcomes/" + outcome).expect(200);
        paula.delete(APP + "/epics/" + epic + "/excuse").expect(204);
        paula.delete(APP + "/epics/" + epic + "/excuse").expect(204);
        assertThat(epics().at("/withoutOutcome").asInt()).isEqualTo(1);
        assertThat(panel(paula).at("/excuse").isNull()).isTrue();
    }

    @Test
    void aNoteStandsOnItsOutcomeWithAuthorAndDate() {
        note(paula, outcome, "Not this year").expect(200);
        Answer changed = note(Site.shared().as("dana"), outcome, "Next spring").expect(200);

        JsonNode told = lena.get(APP + "/outcomes/" + outcome).expect(200).at("/decision");

        assertThat(told).isEqualTo(changed.json());
        assertThat(told.at("/note").asText()).isEqualTo("Next spring");
        assertThat(told.at("/by/name").asText()).isEqualTo("dana");
        assertThat(admin.get(APP + "/projects/" + project.key() + "/audit")
                        .expect(200)
                        .text())
                .contains("Next spring", "Not this year");
        paula.delete(APP + "/outcomes/" + outcome + "/decision").expect(204);
        assertThat(lena.get(APP + "/outcomes/" + outcome).at("/decision").isNull())
                .isTrue();
    }

    @Test
    void onlyWhoMayEditTheIssueDecidesAndWhatIsUnseenDoesNotExist() {
        excuse(lena, epic, "Servers").expect(403);
        note(lena, outcome, "Never").expect(403);
        lena.delete(APP + "/epics/" + epic + "/excuse").expect(403);
        excuse(paula, outcome, "Servers").expect(400);
        note(paula, epic, "Never").expect(404);
        excuse(paula, "NOWHERE-1", "Servers").expect(404);
        project.restrict(epic);
        assertThat(excuse(Site.shared().as("dana"), epic, "Servers").expect(404).text())
                .isEqualTo(
                        excuse(Site.shared().as("dana"), "NOWHERE-1", "Servers").text());
    }

    @Test
    void wordsAreNeededLimitedAndKeptAsTheyAre() {
        excuse(paula, epic, " ").expect(400);
        excuse(paula, epic, "a".repeat(256)).expect(400);
        paula.put(APP + "/epics/" + epic + "/excuse", "{\"reason\":\"Servers\",\"colour\":1}")
                .expect(400);
        paula.put(APP + "/outcomes/" + outcome + "/decision", "{}").expect(400);
        String long255 = "<b>'\u00e4\u20ac".repeat(36) + "...";

        assertThat(excuse(paula, epic, long255).expect(200).at("/reason").asText())
                .isEqualTo(long255);
    }

    @Test
    void aDecisionLivesAsLongAsItsIssue() {
        excuse(paula, epic, "Servers").expect(200);
        note(paula, outcome, "Never").expect(200);
        admin.put("/rest/api/2/issue/" + outcome + "/archive", "{}");
        admin.put("/rest/api/2/issue/" + outcome + "/restore", "{}");
        assertThat(lena.get(APP + "/outcomes/" + outcome)
                        .expect(200)
                        .at("/decision/note")
                        .asText())
                .isEqualTo("Never");

        JsonNode decisions =
                admin.get(APP + "/exports/project/" + project.key()).expect(200).at("/decisions");
        assertThat(decisions).hasSize(2);
        admin.delete("/rest/api/2/issue/" + epic).expect(204);

        assertThat(admin.get(APP + "/exports/project/" + project.key()).at("/decisions"))
                .hasSize(1);
    }

    @Test
    void thePanelExcusesAnEpicByKeyboardAndTakesThatBack() {
        try (Browser browser = Browser.signedIn("paula")) {
            Locator panel = browser.open(epic).locator("outcomes-epic-panel");
            panel.getByText("No customer outcome…").press("Enter");
            PlaywrightAssertions.assertThat(panel.locator("textarea")).isFocused();
            browser.page().keyboard().type("Nobody sees servers");
            assertThat(browser.accessibilityViolations("outcomes-epic-panel")).isEmpty();
            browser.page().keyboard().press("Tab");
            browser.page().keyboard().press("Enter");

            PlaywrightAssertions.assertThat(panel).containsText("Nobody sees servers");
            PlaywrightAssertions.assertThat(panel).containsText("Paula");
            browser.picture("epic-excused");
            panel.getByText("Take back").press("Enter");

            PlaywrightAssertions.assertThat(panel).not().containsText("Nobody sees servers");
            browser.assertNoScriptErrors();
        }
    }

    @Test
    void thePanelOfAnOutcomeShowsItsOwnerAndTakesANote() {
        try (Browser browser = Browser.signedIn("paula")) {
            Locator panel = browser.open(outcome).locator("outcomes-outcome-panel");
            PlaywrightAssertions.assertThat(panel).containsText("No owner");
            panel.getByText("Note a decision").press("Enter");
            PlaywrightAssertions.assertThat(panel.locator("textarea")).isFocused();
            browser.page().keyboard().type("Not this year");
            browser.page().keyboard().press("Tab");
            browser.page().keyboard().press("Enter");

            PlaywrightAssertions.assertThat(panel).containsText("Not this year");
            assertThat(browser.accessibilityViolations("outcomes-outcome-panel"))
                    .isEmpty();
            browser.picture("outcome-decided");
            browser.assertNoScriptErrors();
        }
        try (Browser browser = Browser.signedIn("lena")) {
            Locator panel = browser.open(outcome).locator("outcomes-outcome-panel");
            PlaywrightAssertions.assertThat(panel).containsText("Not this year");
            PlaywrightAssertions.assertThat(panel.getByText("Change the note")).hasCount(0);
        }
    }

    private JsonNode epics() {
        return lena.get(APP + "/coverage?project=" + project.key()).expect(200).at("/epics");
    }

    private Answer panel(Client client) {
        return client.get(APP + "/epics/" + epic + "/outcomes").expect(200);
    }

    private static Answer excuse(Client client, String epic, String reason) {
        return client.put(
                APP + "/epics/" + epic + "/excuse",
                Client.JSON.createObjectNode().put("reason", reason).toString());
    }

    private static Answer note(Client client, String outcome, String note) {
        return client.put(
                APP + "/outcomes/" + outcome + "/decision",
                Client.JSON.createObjectNode().put("note", note).toString());
    }
}
