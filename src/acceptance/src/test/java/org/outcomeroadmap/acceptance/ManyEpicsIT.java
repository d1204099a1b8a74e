package org.outcomeroadmap.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.outcomeroadmap.acceptance.Keyboard.press;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outcomeroadmap.acceptance.Browser.Look;

/** Epics for many gaps at a time: what Jira takes is done once, what it refuses is told and tried again. */
class ManyEpicsIT {

    private final Client paula = Site.shared().as("paula");
    private final TestProject project = TestProject.create(Site.shared().as("admin"));
    private final List<String> gaps = List.of(
            project.outcome("Choose food stops", "with more confidence"),
            project.outcome("Find stops along the way", "with ease"),
            project.outcome("Keep the children busy", "for longer"));

    ManyEpicsIT() {
        Client rita = Site.shared().as("rita");
        long file = rita.attach(
                project.study("Survey"),
                "survey.csv",
                new Survey(gaps).times(40, "5,1,5,1,5,1", "US").bytes());
        rita.post("/rest/outcomes/1.0/studies", Survey.request(file, "2026-Q3", "2026-09-15", false))
                .expect(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "phone"})
    void twoAreCreatedAndTheThirdIsToldAndTriedAgainByKeyboardAlone(String how) {
        try (Browser browser = Browser.signedIn("paula", look(how))) {
            Page page = browser.page();
            page.navigate(Site.shared().base() + "/plugins/servlet/outcomes/coverage/" + project.key() + "?view=gaps");
            Locator here = page.locator("outcomes-coverage");
            Keyboard.tabTo(page, here.getByLabel("Choose all"));
            page.keyboard().press("Space");
            assertThat(here.locator(".outcomes-chosen")).containsText("3 outcomes chosen");
            looksGood(browser, "chosen-" + how);
            press(page, button(here, "Create epics for the chosen outcomes"));
            Locator dialog = page.locator("dialog");
            Locator last = dialog.getByLabel("Epic for " + gaps.get(2));
            word(page, last, "x".repeat(256));
            looksGood(browser, "plan-" + how);
            press(page, button(dialog, "Create 3 epics"));

            assertThat(dialog).containsText("Done for 2 of 3 epics.");
            assertThat(dialog).containsText("No epic was created for " + gaps.get(2));
            assertThat(last).hasAttribute("aria-invalid", "true");
            assertThat(epics()).isEqualTo(2);
            looksGood(browser, "half-" + how);
            page.keyboard().press("Escape");

            assertThat(here.locator(".outcomes-notice")).containsText("Done for 2 of 3 epics.");
            assertThat(here.locator("[data-outcome]")).hasCount(1);
            press(page, button(here, "Go on with the rest"));
            word(page, last, "Games for the car");
            press(page, button(dialog, "Try the rest again"));
            assertThat(here.locator(".outcomes-notice")).containsText("Done for all 3 epics.");
            assertThat(here).containsText(Pattern.compile("An open epic works on every under-served outcome"));
            assertThat(epics()).isEqualTo(3);
            for (String gap : gaps) {
                assertThat(paula.found("issue in epicsTargeting(" + gap + ")")).isEqualTo(1);
            }
        }
    }

    @Test
    void oneEpicTargetsAllThatAreChosenAndSoDoesOneThatIsThere() {
        String there = project.epic("Stops on the map");
        try (Browser browser = Browser.signedIn("paula")) {
            Page page = browser.page();
            page.navigate(
                    Site.shared().base() + "/plugins/servlet/outcomes/coverage/" + project.key() + "?view=outcomes");
            Locator here = page.locator("outcomes-coverage");
            here.getByLabel("Choose " + gaps.get(0)).check();
            here.getByLabel("Choose " + gaps.get(1)).check();
            button(here, "Create epics for the chosen outcomes").click();
            Locator dialog = page.locator("dialog");
            dialog.getByLabel("One epic for all").check();
            dialog.getByLabel("Summary").fill("Stops");
            button(dialog, "Create epic").click();
            assertThat(here.locator(".outcomes-notice")).containsText("was created and targets");
            assertThat(paula.found("issue in outcomesTargetedBy(" + newest() + ")"))
                    .isEqualTo(2);

            here.getByLabel("Choose all").check();
            button(here, "Link to an epic: the chosen outcomes").click();
            dialog.getByText(there).click();
            button(dialog, "Link").click();
            assertThat(here.locator(".outcomes-notice")).containsText(there + " targets");
            assertThat(paula.found("issue in outcomesTargetedBy(" + there + ")"))
                    .isEqualTo(3);
            browser.assertNoScriptErrors();
        }
    }

    private static void word(Page page, Locator field, String summary) {
        Keyboard.tabTo(page, field);
        page.keyboard().press("ControlOrMeta+A");
        page.keyboard().insertText(summary);
    }

    private String newest() {
        return paula.get("/rest/api/2/search?maxResults=1&jql="
                        + Client.encoded(
                                "project = " + project.key() + " AND summary ~ \"Stops\" ORDER BY created DESC"))
                .expect(200)
                .at("/issues/0/key")
                .asText();
    }

    private long epics() {
        return paula.found("project = " + project.key() + " AND issuetype = Epic");
    }

    private static Look look(String how) {
        return switch (how) {
            case "dark" -> Look.DARK;
            case "phone" -> Look.PHONE;
            default -> Look.DESK;
        };
    }

    private static void looksGood(Browser browser, String what) {
        browser.picture("many-epics-" + what);
        assertThat(browser.accessibilityViolations("outcomes-coverage"))
                .as(what)
                .isEmpty();
        assertThat(browser.page()
                        .evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as(what)
                .isEqualTo(0);
    }

    private static Locator button(Locator place, String name) {
        return place.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
