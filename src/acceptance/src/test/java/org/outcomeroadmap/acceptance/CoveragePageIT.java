package org.outcomeroadmap.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.outcomeroadmap.acceptance.Keyboard.press;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outcomeroadmap.acceptance.Browser.Look;

/** The pages about coverage as a product manager and a leader meet them. */
class CoveragePageIT {

    private final Client paula = Site.shared().as("paula");
    private final TestProject project = TestProject.create(Site.shared().as("admin"));
    private final String gap = project.outcome("Choose food stops", "with more confidence");
    private final String worked = project.outcome("Find stops along the way", "with ease");
    private final String served = project.outcome("View the daily itinerary", "quickly");
    private final String open = project.epic("Stops on the map");
    private final String plan = project.epic("Second itinerary view");
    private final String lone = project.epic("Dark theme");

    CoveragePageIT() {
        project.link(open, worked);
        project.link(plan, served);
        Client rita = Site.shared().as("rita");
        long file = rita.attach(
                project.study("Survey"),
                "survey.csv",
                new Survey(List.of(gap, worked, served))
                        .times(40, "5,1,5,2,3,5", "US")
                        .bytes());
        rita.post("/rest/outcomes/1.0/studies", Survey.request(file, "2026-Q3", "2026-09-15", false))
                .expect(200);
    }

    @Test
    void theSidebarLeadsToFractionsWhoseNumbersAreThoseOfTheNavigator() {
        try (Browser browser = Browser.signedIn("lena")) {
            Page page = browser.page();
            page.navigate(Site.shared().base() + "/browse/" + project.key());
            link(page.locator("body"), "Outcomes").click();
            Locator here = here(page);
            assertThat(here).containsText("3 outcomes and 3 epics you can see");
            assertThat(here).containsText(Pattern.compile("2\\s+of\\s+3\\s*outcomes with an open epic"));
            assertThat(here.locator("[data-outcome]")).hasCount(1);
            assertThat(here.locator("[data-outcome]")).containsText(gap);
            // Lena may only look.
            assertThat(here.locator("[data-outcome] button")).hasCount(0);
            for (Locator number : here.locator(".outcomes-fraction a").all()) {
                long shown = Long.parseLong(number.textContent().strip());
                String jql = (String) number.evaluate("link => new URL(link.href).searchParams.get('jql')");
                assertThat(paula.found(jql)).as(jql).isEqualTo(shown);
            }
            browser.assertNoScriptErrors();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void anEpicIsCreatedForAGapByKeyboardAlone(String theme) {
        try (Browser browser = Browser.signedIn("paula", look(theme))) {
            Page page = browser.page();
            go(page, "");
            press(page, button(here(page), "Create epic for " + gap));
            Locator dialog = page.locator("dialog");
            assertThat(dialog.getByLabel("Summary")).hasValue("Choose food stops");
            assertThat(dialog.getByLabel("Summary")).isFocused();
            looksGood(browser, "create-epic", theme);
            page.keyboard().type("Filter food stops");
            page.keyboard().press("Enter");
            Locator notice = here(page).locator(".outcomes-notice");
            assertThat(notice).containsText("was created and targets " + gap);
            assertThat(notice).isFocused();
            assertThat(here(page).locator("[data-outcome]")).hasCount(0);
            assertThat(here(page)).containsText(Pattern.compile("3\\s+of\\s+3\\s*outcomes with an open epic"));
            looksGood(browser, "coverage", theme);
            assertThat(paula.found("issue in epicsTargeting(" + gap + ") AND summary ~ \"Filter\""))
                    .isEqualTo(1);
            browser.assertNoScriptErrors();
        }
    }

    @Test
    void severalEpicsAreLinkedToAGapAtOnce() {
        try (Browser browser = Browser.signedIn("paula")) {
            Page page = browser.page();
            go(page, "?view=gaps");
            button(here(page), "Link epics to " + gap).click();
            Locator dialog = page.locator("dialog");
            assertThat(dialog).containsText("3 found");
            dialog.getByRole(AriaRole.SEARCHBOX).fill("dark them");
            assertThat(dialog).containsText("1 found");
            dialog.getByText(lone).click();
            dialog.getByRole(AriaRole.SEARCHBOX).fill(open.toLowerCase(Locale.ROOT));
            dialog.getByText(open).click();
            assertThat(dialog).containsText("2 chosen");
            assertThat(browser.accessibilityViolations("dialog")).isEmpty();
            button(dialog, "Link").click();
            assertThat(here(page)).containsText("Done for all 2 epics.");
            assertThat(here(page)).containsText("An open epic works on every under-served outcome");
            browser.assertNoScriptErrors();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void anEpicIsExcusedAndTheExcuseTakenBackByKeyboardAlone(String theme) {
        try (Browser browser = Browser.signedIn("paula", look(theme))) {
            Page page = browser.page();
            go(page, "?view=epics");
            press(page, button(here(page), "No customer outcome… for " + lone));
            assertThat(page.getByLabel("Why this epic needs no outcome")).isFocused();
            page.keyboard().type("Nobody outside notices.");
            looksGood(browser, "excuse", theme);
            press(page, button(page.locator("dialog"), "Excuse it"));
            assertThat(here(page).locator(".outcomes-notice")).isFocused();
            assertThat(here(page)).containsText("Every epic that you can see targets an outcome or is excused.");
            assertThat(here(page).locator("[data-epic=" + lone + "]")).containsText("Nobody outside notices.");
            assertThat(here(page).locator("[data-epic=" + plan + "]")).isVisible();
            looksGood(browser, "epics", theme);
            press(page, button(here(page), "Take back the excuse of " + lone));
            assertThat(here(page)).containsText("counts as an epic without outcome again");
            browser.assertNoScriptErrors();
        }
    }

    @Test
    void aDecisionIsNotedBesideAGap() {
        try (Browser browser = Browser.signedIn("paula")) {
            Page page = browser.page();
            go(page, "?view=gaps");
            button(here(page), "Decision about " + gap).click();
            page.getByLabel("What was decided").fill("Not before the spring.");
            button(page.locator("dialog"), "Note it").click();
            assertThat(here(page).locator("[data-outcome=" + gap + "]"))
                    .containsText("Decided: Not before the spring.");
            browser.assertNoScriptErrors();
        }
    }

    @Test
    void outcomesAreRankedAndSortedByEveryColumn() {
        try (Browser browser = Browser.signedIn("lena")) {
            Page page = browser.page();
            go(page, "");
            link(here(page).locator(".outcomes-pages"), "Outcomes").click();
            assertThat(page).hasURL(Pattern.compile(".*view=outcomes"));
            Locator rows = here(page).locator("[data-outcome]");
            assertThat(rows).hasCount(3);
            assertThat(rows.first()).containsText(gap);
            for (String column : List.of("Outcome", "Journey step", "Opportunity type", "Importance", "Owner")) {
                button(here(page), column).click();
                assertThat(here(page).locator("th[aria-sort=ascending], th[aria-sort=descending]"))
                        .containsText(column);
            }
            button(here(page), "Satisfaction").click();
            assertThat(rows.first()).containsText(served);
            page.goBack();
            assertThat(here(page)).containsText("By phase");
            browser.assertNoScriptErrors();
        }
    }

    @Test
    void theFocusNarrowsAndStaysInTheAddress() {
        try (Browser browser = Browser.signedIn("paula")) {
            Page page = browser.page();
            go(page, "");
            page.locator(".outcomes-focus summary").click();
            here(page).getByLabel("JQL").fill("summary ~ \"stops\" ORDER BY key");
            button(here(page), "Apply").click();
            assertThat(here(page)).containsText("2 outcomes and 1 epic you can see");
            String address = page.url();
            here(page).getByLabel("JQL").fill("colour = red");
            button(here(page), "Apply").click();
            assertThat(here(page).getByLabel("JQL")).hasAttribute("aria-invalid", "true");
            assertThat(browser.accessibilityViolations("outcomes-coverage")).isEmpty();
            page.navigate(address);
            assertThat(here(page)).containsText("2 outcomes and 1 epic you can see");
            button(here(page), "Show everything").click();
            assertThat(here(page)).containsText("3 outcomes and 3 epics you can see");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?view=outcomes", "?view=gaps", "?view=epics"})
    void pagesStandInTheDarkAndOnAPhone(String view) {
        for (Look look : List.of(Look.DARK, Look.PHONE)) {
            try (Browser browser = Browser.signedIn("paula", look)) {
                Page page = browser.page();
                go(page, view);
                assertThat(here(page).locator("table").first()).isVisible();
                assertThat(browser.accessibilityViolations("outcomes-coverage")).isEmpty();
                assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                        .isEqualTo(0);
                browser.assertNoScriptErrors();
            }
        }
    }

    private void go(Page page, String search) {
        page.navigate(Site.shared().base() + "/plugins/servlet/outcomes/coverage/" + project.key() + search);
        assertThat(here(page)).containsText("you can see");
    }

    private static Locator here(Page page) {
        return page.locator("outcomes-coverage");
    }

    private static Look look(String theme) {
        return theme.equals("dark") ? Look.DARK : Look.DESK;
    }

    private static void looksGood(Browser browser, String what, String theme) {
        browser.picture("coverage-" + what + "-" + theme);
        assertThat(browser.accessibilityViolations("outcomes-coverage"))
                .as(what)
                .isEmpty();
    }

    private static Locator link(Locator place, String name) {
        return place.getByRole(
                AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Locator place, String name) {
        return place.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
