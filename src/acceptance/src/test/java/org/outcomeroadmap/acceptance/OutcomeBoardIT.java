package org.outcomeroadmap.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.outcomeroadmap.acceptance.Keyboard.press;
import static org.outcomeroadmap.acceptance.Keyboard.tabTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outcomeroadmap.acceptance.Browser.Look;

/** The outcome board as product managers and leadership meet it. */
class OutcomeBoardIT {

    private static final String REST = "/rest/outcomes/1.0";

    private final Client admin = Site.shared().as("admin");
    private final TestProject project = TestProject.create(admin);
    private final DrawnJourney journey =
            new DrawnJourney(admin, project, "Board of " + project.key(), "Dream / Find", "Plan / Book");
    private final String gap = project.outcome("Compare stays", "with more confidence");
    private final String worked = project.outcome("Find a stay", "with ease");
    private final String served = project.outcome("Book a stay", "quickly");
    private final String hidden = project.outcome("Cancel a stay", "without shame");
    private final String two = project.epic("Stays on the map");
    private final String one = project.epic("Booking in one go");
    private final String secret = project.epic("Cancelling quietly");
    private final String without = project.epic("New database");

    OutcomeBoardIT() {
        journey.place(gap, "Dream / Find");
        journey.place(worked, "Dream / Find");
        journey.place(served, "Plan / Book");
        project.link(two, worked);
        project.link(two, served);
        project.link(one, served);
        project.link(secret, hidden);
        Client rita = Site.shared().as("rita");
        long file = rita.attach(
                project.study("Survey"),
                "survey.csv",
                new Survey(List.of(gap, worked, served, hidden))
                        .times(30, "5,1,5,2,5,5,5,1", "US")
                        .times(10, "5,1,5,2,2,5,5,1", "US")
                        .bytes());
        rita.post(REST + "/studies", Survey.request(file, "2026-Q3", "2026-09-15", false))
                .expect(200);
        project.restrict(hidden);
        project.restrict(secret);
    }

    @ParameterizedTest
    @ValueSource(strings = {"paula", "dana", "lena"})
    void itsNumbersAreThoseOfSearch(String user) {
        try (Browser browser = Browser.signedIn(user)) {
            Page page = browser.page();
            for (String search : List.of("?group=outcome", "?group=phase", "?group=type")) {
                go(page, search);
                for (Locator number :
                        here(page).locator("a.outcomes-count, a[href*='jql=']").all()) {
                    String jql = (String) number.evaluate("link => new URL(link.href).searchParams.get('jql')");
                    long shown = Long.parseLong(number.textContent().strip().split("\\D", 2)[0]);
                    assertThat(Site.shared().as(user).found(jql))
                            .as(search + " " + jql)
                            .isEqualTo(shown);
                }
                assertThat(heads(page, "To Do")).containsText(user.equals("dana") ? "3" : "4");
                assertThat(here(page).getByText("Cancel a stay"))
                        .hasCount(user.equals("dana") || !search.endsWith("outcome") ? 0 : 1);
            }
            assertThat(here(page))
                    .containsText(user.equals("dana") ? "3 outcomes and 3 epics" : "4 outcomes and 4 epics");
            assertThat(row(page, "extremely-underserved")).containsText("Stays on the map");
            assertThat(card(row(page, "no-outcome"), without)).isVisible();
            browser.assertNoScriptErrors();
        }
    }

    @Test
    void anEpicStandsInEveryGroupThatItServesAndCountsOnce() {
        try (Browser browser = Browser.signedIn("dana")) {
            Page page = browser.page();
            go(page, "");
            assertThat(card(row(page, worked), two)).containsText("in 2 rows");
            assertThat(card(row(page, served), two)).containsText("Extremely under-served");
            assertThat(heads(page, "To Do")).containsText("3");
            assertThat(row(page, gap)).containsText("Nobody works on it");
            here(page).getByLabel("Group by").selectOption("phase");
            assertThat(row(page, journey.label("Dream"))).containsText("1 without an open epic");
            assertThat(row(page, journey.label("Plan"))).containsText("2 epics");
            here(page).getByLabel("Opportunity type").selectOption("served");
            assertThat(here(page).locator("[data-row]")).hasCount(1);
            page.reload();
            assertThat(here(page).locator("[data-row]")).hasCount(1);
            assertThat(here(page).getByLabel("Group by")).hasValue("phase");
            page.goBack();
            assertThat(here(page).locator("[data-row]")).not().hasCount(1);
            browser.assertNoScriptErrors();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void aCardIsMovedByKeyboardAlone(String theme) {
        try (Browser browser = Browser.signedIn("paula", theme.equals("dark") ? Look.DARK : Look.DESK)) {
            Page page = browser.page();
            go(page, "?group=type");
            browser.picture("outcome-board-" + theme);
            assertThat(browser.accessibilityViolations("outcomes-board-page")).isEmpty();
            Locator move = card(row(page, "served"), one).getByRole(AriaRole.BUTTON);
            press(page, move);
            assertThat(page.getByRole(AriaRole.MENUITEM).first()).isFocused();
            assertThat(browser.accessibilityViolations("outcomes-board-page")).isEmpty();
            page.keyboard().press("Escape");
            assertThat(move).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.getByRole(AriaRole.MENUITEM).first()).isFocused();
            page.keyboard().type("In");
            page.keyboard().press("Enter");
            assertThat(here(page).getByRole(AriaRole.STATUS).getByText("was moved to In Progress"))
                    .isVisible();
            assertThat(card(column(row(page, "served"), "In Progress"), one)).isVisible();
            assertThat(card(row(page, "served"), one).getByRole(AriaRole.BUTTON))
                    .isFocused();
            assertThat(status(one)).isEqualTo("In Progress");
            browser.assertNoScriptErrors();
        }
    }

    @Test
    void aCardIsDraggedAndGoesBackWhereJiraRefuses() {
        try (Browser browser = Browser.signedIn("dana")) {
            Page page = browser.page();
            go(page, "?group=type");
            Locator served = row(page, "served");
            card(served, one).dragTo(column(served, "In Progress"));
            assertThat(card(column(served, "In Progress"), one)).isVisible();
            assertThat(here(page)).containsText("was moved to In Progress");
            assertThat(status(one)).isEqualTo("In Progress");

            Locator move = card(served, two).getByRole(AriaRole.BUTTON);
            move.click();
            Locator way =
                    page.getByRole(AriaRole.MENUITEM).filter(new Locator.FilterOptions().setHasText("In Progress"));
            assertThat(way).isVisible();
            project.restrict(two);
            way.click();
            assertThat(here(page)).containsText("could not be moved to In Progress");
            assertThat(here(page).getByText("Move it in Jira"))
                    .hasAttribute("href", Pattern.compile(".*/browse/" + two));
            assertThat(status(two)).isEqualTo("To Do");
        }
    }

    @Test
    void whoMayNotMoveIsOfferedNothing() {
        try (Browser browser = Browser.signedIn("lena")) {
            Page page = browser.page();
            go(page, "?group=type");
            assertThat(card(row(page, "served"), one)).isVisible();
            assertThat(here(page).getByText("Move to")).hasCount(0);
            browser.assertNoScriptErrors();
        }
    }

    @Test
    void anEpicIsCreatedForAGapAndStandsOnTheBoard() {
        try (Browser browser = Browser.signedIn("paula")) {
            Page page = browser.page();
            go(page, "");
            row(page, gap).getByText("Create epic").click();
            page.locator("dialog button[type=submit]").click();
            assertThat(row(page, gap).locator("[data-epic]")).containsText("Compare stays");
            assertThat(row(page, gap)).not().containsText("Nobody works on it");
            browser.assertNoScriptErrors();
        }
    }

    @Test
    void itIsTakenAlongAsATable() throws IOException {
        try (Browser browser = Browser.signedIn("dana")) {
            Page page = browser.page();
            go(page, "");
            Download csv =
                    page.waitForDownload(() -> here(page).getByText("CSV").click());
            String text = Files.readString(csv.path(), UTF_8).replace("\uFEFF", "");
            assertThat(CsvText.cells(text))
                    .anySatisfy(row -> assertThat(row).contains(two, "Stays on the map", "To Do"))
                    .anySatisfy(row -> assertThat(row.get(0)).startsWith(gap));
            assertThat(text).doesNotContain(hidden).doesNotContain(secret);
            browser.assertNoScriptErrors();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"outcome", "phase", "type"})
    void itStandsInTheDarkAndOnAPhone(String grouping) {
        for (Look look : List.of(Look.DARK, Look.PHONE)) {
            try (Browser browser = Browser.signedIn("paula", look)) {
                Page page = browser.page();
                go(page, "?group=" + grouping);
                assertThat(browser.accessibilityViolations("outcomes-board-page"))
                        .isEmpty();
                assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                        .isEqualTo(0);
                browser.assertNoScriptErrors();
            }
        }
    }

    @Test
    void rowsCollapse() {
        try (Browser browser = Browser.signedIn("lena")) {
            Page page = browser.page();
            go(page, "");
            Locator toggle = row(page, worked).locator(".outcomes-board-toggle");
            tabTo(page, toggle);
            page.keyboard().press("Enter");
            assertThat(toggle).hasAttribute("aria-expanded", "false");
            assertThat(card(row(page, worked), two)).hasCount(0);
            here(page).getByText("Collapse all").click();
            assertThat(here(page).locator("[data-epic]")).hasCount(0);
            here(page).getByText("Expand all").click();
            assertThat(card(row(page, worked), two)).isVisible();
        }
    }

    private String status(String epic) {
        JsonNode issue = admin.get("/rest/api/2/issue/" + epic).expect(200).json();
        return issue.at("/fields/status/name").asText();
    }

    private void go(Page page, String search) {
        page.navigate(Site.shared().base() + "/plugins/servlet/outcomes/board/" + project.key() + search);
        assertThat(here(page)).containsText("you can see");
    }

    private static Locator here(Page page) {
        return page.locator("outcomes-board-page");
    }

    private static Locator row(Page page, String id) {
        return here(page).locator("[data-row='" + id + "']");
    }

    private static Locator card(Locator place, String epic) {
        return place.locator("[data-epic=" + epic + "]");
    }

    private static Locator column(Locator row, String status) {
        Page page = row.page();
        String id = heads(page, status).getAttribute("data-column-head");
        return row.locator("[data-column='" + id + "']");
    }

    private static Locator heads(Page page, String status) {
        return here(page).locator("[data-column-head]").filter(new Locator.FilterOptions().setHasText(status));
    }
}
