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

/** The opportunity landscape as product managers, developers and leaders meet it. */
class LandscapePageIT {

    private static final String REST = "/rest/outcomes/1.0";

    private final TestProject project = TestProject.create(Site.shared().as("admin"));
    private final String gap = project.outcome("Compare stays", "with more confidence");
    private final String worked = project.outcome("Find a stay", "with ease");
    private final String served = project.outcome("Book a stay", "quickly");
    private final String hidden = project.outcome("Cancel a stay", "without shame");
    private final String unrated = project.outcome("Sleep well", "anywhere");

    LandscapePageIT() {
        project.link(project.epic("Stays on the map"), worked);
        Client rita = Site.shared().as("rita");
        long file = rita.attach(
                project.study("Survey"),
                "survey.csv",
                new Survey(List.of(gap, worked, served, hidden))
                        .times(30, "5,1,5,2,3,5,5,1", "US")
                        .times(10, "2,4,5,2,3,5,5,1", "DE")
                        .bytes());
        rita.post(REST + "/studies", Survey.request(file, "2026-Q3", "2026-09-15", false))
                .expect(200);
        project.restrict(hidden);
    }

    @ParameterizedTest
    @ValueSource(strings = {"paula", "dana", "lena"})
    void itsNumbersAreThoseOfThePanelAndOfSearch(String user) {
        boolean sees = !user.equals("dana");
        try (Browser browser = Browser.signedIn(user)) {
            Page page = browser.page();
            go(page, "");
            assertThat(here(page)).containsText(sees ? "5 outcomes" : "4 outcomes");
            assertThat(here(page)).containsText("1 without a score, not in the plot");
            assertThat(marks(page)).hasCount(sees ? 4 : 3);
            assertThat(mark(page, hidden)).hasCount(sees ? 1 : 0);
            for (String key : List.of(gap, worked, served)) {
                JsonNode score = Site.shared()
                        .as(user)
                        .get(REST + "/outcomes/" + key)
                        .expect(200)
                        .at("/score");
                assertThat(mark(page, key))
                        .hasAttribute(
                                "aria-label",
                                Pattern.compile(".*Score %s, .*\\. Importance %s, satisfaction %s\\."
                                        .formatted(
                                                score.at("/opportunity").asText(),
                                                score.at("/importance").asText(),
                                                score.at("/satisfaction").asText())));
            }
            for (Locator type : here(page).locator(".outcomes-mark").all()) {
                assertThat(type.getAttribute("class")).contains("outcomes-mark-");
            }
            long strongest = Site.shared()
                    .as(user)
                    .found("project = " + project.key() + " AND issue in outcomesOfType(extremely-underserved)");
            assertThat(button(page, "Extremely under-served")).containsText(String.valueOf(strongest));
            go(page, "?view=heat");
            button(page, "Extremely under-served, On no step").click();
            assertThat(here(page).locator(".outcomes-cell-list tbody tr")).hasCount((int) strongest);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void itIsUsedByKeyboardAlone(String theme) {
        try (Browser browser = Browser.signedIn("paula", theme.equals("dark") ? Look.DARK : Look.DESK)) {
            Page page = browser.page();
            go(page, "");
            looksGood(browser, "plot", theme);
            Locator first = here(page).locator("[role=option][tabindex='0']");
            tabTo(page, first);
            assertThat(here(page).locator(".outcomes-mark-pointed")).hasCount(1);
            page.keyboard().press("Home");
            String top = (String) page.evaluate("document.activeElement.dataset.outcome");
            page.keyboard().press("PageDown");
            assertThat(page.evaluate("document.activeElement.dataset.outcome")).isNotEqualTo(top);
            page.keyboard().press("Home");
            page.keyboard().press("Enter");
            Locator details = here(page).locator(".outcomes-details");
            assertThat(details.locator("h2")).isFocused();
            assertThat(details.locator("h2")).containsText(top);
            assertThat(here(page).locator(".outcomes-label-chosen")).containsText(top);
            looksGood(browser, "chosen", theme);
            page.keyboard().press("Escape");
            assertThat(mark(page, top)).isFocused();
            assertThat(details).hasCount(0);
            page.keyboard().press("ArrowUp");
            assertThat(page.evaluate("document.activeElement.getAttribute('role')"))
                    .isEqualTo("option");

            page.reload();
            press(page, here(page).getByText("Table", new Locator.GetByTextOptions().setExact(true)));
            assertThat(here(page).locator("table tbody tr")).hasCount(5);
            looksGood(browser, "table", theme);
            press(page, here(page).getByText("Heat map", new Locator.GetByTextOptions().setExact(true)));
            Locator cell = here(page).locator(".outcomes-heat-count").first();
            press(page, cell);
            assertThat(here(page).locator(".outcomes-cell-list")).isFocused();
            looksGood(browser, "heat", theme);
            page.keyboard().press("Escape");
            assertThat(cell).isFocused();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void groupsStandSideBySideAndRanksHaveTheirIntervals(String theme) {
        try (Browser browser = Browser.signedIn("dana", theme.equals("dark") ? Look.DARK : Look.DESK)) {
            Page page = browser.page();
            go(page, "");
            assertThat(here(page)).not().containsText("Ranks could not be loaded");
            mark(page, served).click();
            assertThat(here(page).locator(".outcomes-details")).containsText("Rank 3 of 3");
            go(page, "?view=segments&dimension=market");
            assertThat(here(page).locator("table tbody tr")).hasCount(3);
            assertThat(here(page)).containsText("DE");
            assertThat(here(page)).not().containsText(hidden);
            looksGood(browser, "segments", theme);
            browser.assertNoScriptErrors();
        }
    }

    @Test
    void itsPlaceStandsInTheAddressAndTheBrowsersButtonsLeadBackAndForth() {
        try (Browser browser = Browser.signedIn("lena")) {
            Page page = browser.page();
            go(page, "");
            mark(page, gap).click();
            assertThat(here(page).locator(".outcomes-details h2")).containsText(gap);
            here(page).getByLabel("Segment").selectOption("market:DE");
            assertThat(here(page).locator(".outcomes-source")).containsText("market: DE");
            assertThat(mark(page, gap)).hasAttribute("aria-label", Pattern.compile(".*satisfaction 10\\.0\\."));
            page.reload();
            assertThat(here(page).getByLabel("Segment")).hasValue("market:DE");
            assertThat(here(page).locator(".outcomes-details h2")).containsText(gap);
            page.goBack();
            assertThat(here(page).getByLabel("Segment")).hasValue("");
            page.goBack();
            assertThat(here(page).locator(".outcomes-details")).hasCount(0);
            page.goForward();
            assertThat(here(page).locator(".outcomes-details h2")).containsText(gap);
        }
    }

    @Test
    void itIsTakenAlongAsAPictureAndAsATable() throws IOException {
        try (Browser browser = Browser.signedIn("dana")) {
            Page page = browser.page();
            go(page, "");
            Download svg = take(page, "SVG");
            assertThat(svg.suggestedFilename()).contains(project.key()).endsWith(".svg");
            String drawn = Files.readString(svg.path(), UTF_8);
            assertThat(drawn)
                    .contains("Importance to customers", "2026-Q3", gap)
                    .doesNotContain("NaN", "undefined", "var(", hidden);
            Object wellFormed = page.evaluate(
                    "svg => new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('parsererror') === null",
                    drawn);
            assertThat(wellFormed).isEqualTo(true);
            assertThat(Files.readAllBytes(take(page, "PNG").path())).startsWith(0x89, 'P', 'N', 'G');
            String csv = Files.readString(take(page, "CSV").path(), UTF_8);
            assertThat(csv).contains(gap, worked, served, unrated).doesNotContain(hidden);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?view=table", "?view=segments", "?view=heat"})
    void itStandsOnAPhone(String search) {
        try (Browser browser = Browser.signedIn("paula", Look.PHONE)) {
            Page page = browser.page();
            go(page, search);
            browser.picture("landscape-phone" + search.replaceAll("\\W+", "-"));
            assertThat(browser.accessibilityViolations("outcomes-landscape")).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .isEqualTo(0);
        }
    }

    private void go(Page page, String search) {
        page.navigate(Site.shared().base() + "/plugins/servlet/outcomes/landscape/" + project.key() + search);
        assertThat(here(page)).containsText("Data as of");
    }

    private static void looksGood(Browser browser, String what, String theme) {
        browser.picture("landscape-" + what + "-" + theme);
        assertThat(browser.accessibilityViolations("outcomes-landscape"))
                .as(what)
                .isEmpty();
    }

    private static Download take(Page page, String form) {
        return page.waitForDownload(() -> here(page)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(form).setExact(true))
                .click());
    }

    private static Locator here(Page page) {
        return page.locator("outcomes-landscape");
    }

    private static Locator marks(Page page) {
        return here(page).locator("[role=option]");
    }

    private static Locator mark(Page page, String key) {
        return here(page).locator(".outcomes-plot [data-outcome=" + key + "]");
    }

    private static Locator button(Page page, String name) {
        return here(page)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .first();
    }
}
