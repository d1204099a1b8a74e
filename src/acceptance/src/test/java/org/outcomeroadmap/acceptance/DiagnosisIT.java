package org.outcomeroadmap.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Administrators find out why a user does not see a panel. */
class DiagnosisIT {

    private final Client admin = Site.shared().as("admin");
    private final TestProject project = TestProject.create(admin);
    private final String open = project.outcome("View the daily plan", "quickly");
    private final String hidden = project.outcome("Cancel the trip", "without shame");
    private final String epic = project.epic("Plan view");

    DiagnosisIT() {
        project.link(epic, open);
        project.link(epic, hidden);
        project.restrict(hidden);
    }

    @Test
    void whatAUserSeesIsToldPanelByPanel() {
        JsonNode found = diagnosis(admin, epic, "dana").expect(200).json();

        assertThat(found.at("/panels/0/shown").asBoolean()).isTrue();
        assertThat(found.at("/panels/1/shown").asBoolean()).isFalse();
        assertThat(check(found, "browse").path("state").asText()).isEqualTo("ok");
        assertThat(check(found, "outcomes").path("message").asText())
                .contains("2 outcomes")
                .contains("sees 1");
    }

    @Test
    void aSecurityLevelAndASwitchedOffProjectAreNamedAsReasons() {
        JsonNode unseen = diagnosis(admin, hidden, "dana").expect(200).json();
        assertThat(check(unseen, "browse").path("message").asText()).contains("security level");
        assertThat(unseen.at("/panels/1/why").asText()).contains("does not see the issue");

        admin.delete("/rest/outcomes/1.0/projects/" + project.key() + "/setup").expect(200);
        JsonNode off = diagnosis(admin, epic, "paula").expect(200).json();
        assertThat(check(off, "enabled").path("state").asText()).isEqualTo("not");
        assertThat(off.at("/panels/0/why").asText()).contains("switched off");
    }

    @Test
    void anAdministratorLearnsNothingOfIssuesOutOfSight() {
        project.administrator("dana");
        Client dana = Site.shared().as("dana");

        Answer unseen = diagnosis(dana, hidden, "paula").expect(404);
        assertThat(unseen.text())
                .isEqualTo(diagnosis(dana, project.key() + "-999", "paula")
                        .expect(404)
                        .text());
        JsonNode counted = diagnosis(dana, epic, "paula").expect(200).json();
        assertThat(check(counted, "outcomes").path("message").asText()).contains("all 1");
        diagnosis(Site.shared().as("rita"), epic, "paula").expect(403);
    }

    @Test
    void anArchivedIssueAndAnUnknownUserAreSaidToBeThat() {
        admin.put("/rest/api/2/issue/" + open + "/archive", "").expect(204);

        JsonNode found = diagnosis(admin, open, "nobody-there").expect(200).json();

        assertThat(check(found, "archived").path("state").asText()).isEqualTo("not");
        assertThat(check(found, "user").path("state").asText()).isEqualTo("not");
        assertThat(found.at("/panels/1/why").asText()).contains("archived");
    }

    @Test
    void thePageAsksAndAnswers() {
        try (Browser browser = Browser.signedIn("admin")) {
            Page page = browser.page();
            page.navigate(Site.shared().base() + "/plugins/servlet/outcomes/settings/" + project.key() + "/diagnosis");
            Locator tab = page.locator("outcomes-project-diagnosis");
            tab.getByLabel("Issue").fill(hidden);
            tab.getByLabel("User name").fill("dana");
            page.keyboard().press("Enter");

            assertThat(tab).containsText("its security level leaves the user out");
            assertThat(browser.accessibilityViolations("outcomes-project-diagnosis"))
                    .isEmpty();
            browser.picture("diagnosis");
            browser.assertNoScriptErrors();
        }
    }

    private Answer diagnosis(Client client, String issue, String user) {
        return client.get(
                "/rest/outcomes/1.0/projects/" + project.key() + "/diagnosis?issue=" + issue + "&user=" + user);
    }

    private static JsonNode check(JsonNode found, String name) {
        for (JsonNode check : found.path("checks")) {
            if (check.path("check").asText().equals(name)) {
                return check;
            }
        }
        throw new AssertionError("no check " + name + " in " + found);
    }
}
