package org.outcomeroadmap.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The panel on an epic as a product manager meets it. */
class EpicPanelIT {

    private final Client rita = Site.shared().as("rita");
    private final TestProject project = TestProject.create(Site.shared().as("admin"));
    private final String food =
            project.outcome("Choose food stops that accommodate dietary restrictions", "with more confidence");
    private final String plan = project.outcome("View your daily planned itinerary", "quickly");
    private final String epic = project.epic("Diet filters for food stops");

    EpicPanelIT() {
        long file = rita.attach(
                project.study("Survey"),
                "survey.csv",
                new Survey(List.of(food, plan))
                        .times(30, "5,1,4,4", "US")
                        .times(10, "5,5,2,4", "DE")
                        .bytes());
        rita.post("/rest/outcomes/1.0/studies", Survey.request(file, "2026-Q3", "2026-09-15", false))
                .expect(200);
    }

    @Test
    void showsWhichOutcomesTheEpicTargetsAndHowTheyScore() {
        project.link(epic, food);
        project.link(epic, plan);
        try (Browser browser = Browser.signedIn("paula")) {
            Page page = browser.open(epic);
            Locator panel = page.locator("outcomes-epic-panel");

            assertThat(panel.locator("tbody tr")).hasCount(2);
            Locator first = panel.locator("tbody tr").first();
            assertThat(first).containsText(food);
            assertThat(first).containsText("17.5");
            assertThat(first).containsText("Extremely under-served");
            assertThat(first).containsText("2.5");
            assertThat(panel).containsText("2026-Q3");
            assertThat(panel).containsText("n 40");
            assertThat(panel.locator("tbody tr").nth(1)).containsText(Pattern.compile("Served|Over-served"));
            assertThat(browser.accessibilityViolations("outcomes-epic-panel")).isEmpty();
            browser.assertNoScriptErrors();
        }
    }

    @Test
    void anOutcomeIsFoundLinkedAndRemovedInPlace() {
        try (Browser browser = Browser.signedIn("paula")) {
            Page page = browser.open(epic);
            Locator panel = page.locator("outcomes-epic-panel");

            panel.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Link outcomes"))
                    .click();
            Locator dialog = page.getByRole(AriaRole.DIALOG);
            dialog.getByRole(AriaRole.SEARCHBOX).fill("dietary");
            dialog.getByText("Choose food stops").first().click();
            assertThat(browser.accessibilityViolations("dialog, [role=dialog]")).isEmpty();
            dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Link")))
                    .last()
                    .click();

            assertThat(panel.locator("tbody tr")).hasCount(1);
            assertThat(panel.locator("tbody tr")).containsText(food);
            panel.locator("tbody tr button").last().click();
            assertThat(panel.locator("tbody tr")).hasCount(0);
            browser.assertNoScriptErrors();
        }
    }

    @Test
    void anEpicWithoutOutcomesSaysWhatAnOutcomeIs() {
        try (Browser browser = Browser.signedIn("lena")) {
            Page page = browser.open(epic);
            Locator panel = page.locator("outcomes-epic-panel");
            assertThat(panel).containsText("outcome");
            assertThat(panel.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Link outcomes")))
                    .hasCount(0);
            assertThat(browser.accessibilityViolations("outcomes-epic-panel")).isEmpty();
        }
    }

    @Test
    void aFailureStaysInsideThePanelAndCanBeRetried() {
        project.link(epic, food);
        try (Browser browser = Browser.signedIn("paula")) {
            Page page = browser.page();
            Pattern request = Pattern.compile(".*/rest/outcomes/1\\.0/epics/.*");
            page.route(request, route -> route.abort());
            browser.open(epic);
            Locator panel = page.locator("outcomes-epic-panel");
            Locator retry = panel.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Try again"));
            assertThat(retry).isVisible();

            page.unroute(request);
            retry.click();

            assertThat(panel.locator("tbody tr")).hasCount(1);
        }
    }

    @Test
    void aStoryShowsTheOutcomesBehindIt() {
        project.link(epic, food);
        String story = project.story("As a family we filter by diet", epic);
        try (Browser browser = Browser.signedIn("dana")) {
            Page page = browser.open(story);
            Locator panel = page.locator("outcomes-story-panel");
            assertThat(panel).containsText("Choose food stops");
            assertThat(panel).containsText("17.5");
            assertThat(browser.accessibilityViolations("outcomes-story-panel")).isEmpty();
            browser.assertNoScriptErrors();
        }
    }

    @Test
    void anOutcomeShowsItsAnswersGroupsHistoryAndEpics() {
        project.link(epic, food);
        try (Browser browser = Browser.signedIn("lena")) {
            Page page = browser.open(food);
            Locator panel = page.locator("outcomes-outcome-panel");
            assertThat(panel).containsText("17.5");
            assertThat(panel).containsText("US");
            assertThat(panel).containsText(epic);
            assertThat(browser.accessibilityViolations("outcomes-outcome-panel"))
                    .isEmpty();
            browser.assertNoScriptErrors();
        }
    }
}
