package org.outcomeroadmap.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.outcomeroadmap.acceptance.Keyboard.press;
import static org.outcomeroadmap.acceptance.Keyboard.tabTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
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

/** The journey map as partners of all disciplines meet it. */
class JourneyMapIT {

    private static final String REST = "/rest/outcomes/1.0";

    private final Client admin = Site.shared().as("admin");
    private final TestProject project = TestProject.create(admin);
    private final DrawnJourney journey = new DrawnJourney(
            admin,
            project,
            "Trip of " + project.key(),
            "Dream / Get inspired",
            "Dream / Agree",
            "Plan / Find stays",
            "Plan / Book");
    private final String gap = project.outcome("Compare stays", "with more confidence");
    private final String worked = project.outcome("Find a stay", "with ease");
    private final String served = project.outcome("Book a stay", "quickly");
    private final String hidden = project.outcome("Cancel a stay", "without shame");
    private final String unplaced = project.outcome("Sleep well", "anywhere");
    private final String open = project.epic("Stays on the map");

    JourneyMapIT() {
        journey.place(gap, "Dream / Get inspired", "Plan / Find stays");
        journey.place(worked, "Plan / Find stays");
        journey.place(served, "Plan / Book");
        journey.place(hidden, "Plan / Find stays");
        project.link(open, worked);
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
        note(journey.step("Find stays"), """
                        {"kind":"pain","painKind":"flow-issue","theme":"Trust","text":"Pictures look better than the rooms",
                         "heard":6,"asked":12,"outcomes":["%s"]}""".formatted(gap));
        note(journey.step("Find stays"), "{\"kind\":\"workaround\",\"text\":\"Asking friends\"}");
        note(journey.step("Book"), "{\"kind\":\"pain\",\"theme\":\"Trust\",\"text\":\"Who has my card number?\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"paula", "dana", "lena"})
    void itsNumbersAreThoseOfSearch(String user) {
        Client viewer = Site.shared().as(user);
        try (Browser browser = Browser.signedIn(user)) {
            Page page = browser.page();
            go(page, "");
            for (List<String> names : List.of(
                    List.of("Dream", "Get inspired"),
                    List.of("Dream", "Agree"),
                    List.of("Plan", "Find stays"),
                    List.of("Plan", "Book"))) {
                long found = viewer.found(journey.at(names.get(0), names.get(1)));
                assertThat(card(page, names.get(1))).containsText(Pattern.compile("\\b" + found + " outcomes?\\b"));
            }
            assertThat(card(page, "Find stays")).containsText(user.equals("dana") ? "2 outcomes" : "3 outcomes");
            assertThat(head(page, "Plan")).containsText(viewer.found(journey.at("Plan")) + " outcomes");
            button(here(page), "List").click();
            List<Locator> numbers =
                    here(page).locator("table a.outcomes-figure").all();
            assertThat(numbers).hasSizeGreaterThan(12);
            for (Locator number : numbers) {
                String jql = (String) number.evaluate("link => new URL(link.href).searchParams.get('jql')");
                String shown = number.textContent().strip().split("\\D", 2)[0];
                assertThat(viewer.found(jql)).as(jql).isEqualTo(Long.parseLong(shown));
            }
            assertThat(here(page).getByText("1 stands on no step."))
                    .hasAttribute("href", Pattern.compile(".*unplaced.*"));
            assertThat(viewer.found("issue in unplacedOutcomes(" + project.key() + ") AND key = " + unplaced))
                    .isEqualTo(1);
            browser.assertNoScriptErrors();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void itIsUsedByKeyboardAlone(String theme) {
        try (Browser browser = Browser.signedIn("paula", theme.equals("dark") ? Look.DARK : Look.DESK)) {
            Page page = browser.page();
            go(page, "");
            looksGood(browser, "overview", theme);
            tabTo(page, head(page, "Dream"));
            page.keyboard().press("ArrowRight");
            assertThat(head(page, "Plan")).isFocused();
            page.keyboard().press("ArrowDown");
            assertThat(card(page, "Find stays")).isFocused();
            page.keyboard().press("Enter");
            Locator panel = here(page).locator(".outcomes-map-panel");
            assertThat(panel.locator("h3")).isFocused();
            assertThat(panel.locator("[data-outcome]").first()).containsText("Extremely under-served");
            assertThat(panel).containsText("heard in 6 of 12 interviews");
            assertThat(panel).containsText("Stays on the map");
            looksGood(browser, "step", theme);
            page.keyboard().press("Escape");
            assertThat(card(page, "Find stays")).isFocused();
            assertThat(panel).hasCount(0);

            page.keyboard().press("ArrowUp");
            page.keyboard().press("Enter");
            assertThat(panel).containsText(Pattern.compile("Trust\\s+2 at 2 steps"));
            looksGood(browser, "phase", theme);
            press(page, button(panel, "Close"));
            assertThat(head(page, "Plan")).isFocused();

            page.keyboard().press("Shift+Tab");
            press(page, button(here(page), "List"));
            press(page, button(here(page).locator("table"), "Book"));
            assertThat(panel).containsText("Who has my card number?");
            looksGood(browser, "list", theme);
            page.keyboard().press("Escape");
            assertThat(button(here(page).locator("table"), "Book")).isFocused();
            browser.assertNoScriptErrors();
        }
    }

    @Test
    void itsPlaceStandsInTheAddressAndTheBrowsersButtonsLeadBackAndForth() {
        try (Browser browser = Browser.signedIn("lena")) {
            Page page = browser.page();
            go(page, "");
            card(page, "Book").click();
            assertThat(here(page).locator(".outcomes-map-panel h3")).hasText("Book");
            here(page).getByLabel("Segment").selectOption("market:DE");
            assertThat(card(page, "Get inspired")).not().containsText("under-served");
            page.reload();
            assertThat(here(page).locator(".outcomes-map-panel h3")).hasText("Book");
            assertThat(here(page).getByLabel("Segment")).hasValue("market:DE");
            assertThat(card(page, "Get inspired")).not().containsText("under-served");
            page.goBack();
            assertThat(card(page, "Get inspired")).containsText("1 under-served");
            page.goBack();
            assertThat(here(page).locator(".outcomes-map-panel")).hasCount(0);
            page.goForward();
            assertThat(here(page).locator(".outcomes-map-panel h3")).hasText("Book");
            browser.assertNoScriptErrors();
        }
    }

    @Test
    void anEpicIsCreatedFromAStepAndShowsThere() {
        try (Browser browser = Browser.signedIn("paula")) {
            Page page = browser.page();
            go(page, "?step=" + journey.step("Get inspired"));
            Locator panel = here(page).locator(".outcomes-map-panel");
            panel.locator("[data-outcome=" + gap + "] .outcomes-choose").check();
            panel.locator(".outcomes-chosen button").first().click();
            Locator dialog = page.locator("dialog");
            assertThat(browser.accessibilityViolations("dialog")).isEmpty();
            page.keyboard().press("Enter");
            assertThat(panel.locator("details").filter(new Locator.FilterOptions().setHasText("Epics at work")))
                    .containsText("Compare stays");
            assertThat(dialog).not().isVisible();
            browser.assertNoScriptErrors();
        }
    }

    @Test
    void itIsTakenAlongAsATableAndAsAPicture() throws IOException {
        try (Browser browser = Browser.signedIn("dana")) {
            Page page = browser.page();
            go(page, "");
            String csv = Files.readString(take(page, "CSV").path(), UTF_8).replace("\uFEFF", "");
            assertThat(CsvText.cells(csv))
                    .anySatisfy(row -> assertThat(row)
                            .startsWith(journey.name(), "Plan", "Find stays", "2", "1", "1")
                            .contains(worked + "; " + gap))
                    .anySatisfy(row -> assertThat(row).startsWith(journey.name(), "All phases", "", "3"));
            assertThat(csv).doesNotContain(hidden);
            Download svg = take(page, "SVG");
            assertThat(svg.suggestedFilename()).contains(project.key()).endsWith(".svg");
            assertThat(Files.readString(svg.path(), UTF_8))
                    .contains(journey.name(), "Find stays", "2 outcomes", "Extremely under-served: 1")
                    .doesNotContain("NaN", "undefined");
            assertThat(Files.readAllBytes(take(page, "PNG").path())).startsWith(0x89, 'P', 'N', 'G');
            browser.assertNoScriptErrors();
        }
    }

    @Test
    void namesAreNothingButWordsOnThePageAndInItsFiles() throws IOException {
        TestProject other = TestProject.create(admin);
        String name = "=1+1<img src=x onerror=alert(1)>&" + other.key();
        ObjectNode body = Client.JSON.createObjectNode().put("name", name);
        ObjectNode phase = body.putArray("phases").addObject().put("name", "<b>Plan</b>");
        phase.putArray("steps").addObject().put("name", "\"</svg><script>alert(1)</script>");
        admin.post(REST + "/projects/" + other.key() + "/journeys", body.toString())
                .expect(201);
        try (Browser browser = Browser.signedIn("dana")) {
            Page page = browser.page();
            page.navigate(Site.shared().base() + "/plugins/servlet/outcomes/journey/" + other.key());
            assertThat(here(page).locator("h2")).hasText(name);
            assertThat(card(page, "</svg><script>")).isVisible();
            assertThat(here(page).locator("img, script, b")).hasCount(0);
            assertThat(Files.readString(take(page, "CSV").path(), UTF_8)).contains("'=1+1<img");
            String svg = Files.readString(take(page, "SVG").path(), UTF_8);
            Object wellFormed = page.evaluate(
                    "svg => new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('parsererror, img, script') === null",
                    svg);
            assertThat(wellFormed).isEqualTo(true);
            browser.assertNoScriptErrors();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?view=list", "step", "phase"})
    void itStandsInTheDarkAndOnAPhone(String what) {
        String search = what.equals("step")
                ? "?step=" + journey.step("Find stays")
                : what.equals("phase")
                        ? "?phase=" + journey.json().at("/phases/1/id").asText()
                        : what;
        for (Look look : List.of(Look.DARK, Look.PHONE)) {
            try (Browser browser = Browser.signedIn("paula", look)) {
                Page page = browser.page();
                go(page, search);
                assertThat(browser.accessibilityViolations("outcomes-journey")).isEmpty();
                assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                        .isEqualTo(0);
                browser.assertNoScriptErrors();
            }
        }
    }

    @Test
    void aProjectWithoutAJourneyLeadsToTheEditor() {
        TestProject other = TestProject.create(admin);
        try (Browser browser = Browser.signedIn("admin")) {
            Page page = browser.page();
            page.navigate(Site.shared().base() + "/plugins/servlet/outcomes/journey/" + other.key());
            assertThat(here(page).getByText("Draw the first journey"))
                    .hasAttribute("href", Pattern.compile(".*/outcomes/journey/" + other.key() + "/edit"));
        }
        try (Browser browser = Browser.signedIn("dana")) {
            Page page = browser.page();
            page.navigate(Site.shared().base() + "/plugins/servlet/outcomes/journey/" + other.key());
            assertThat(here(page)).containsText("An administrator of the project can draw one.");
            assertThat(browser.accessibilityViolations("outcomes-journey")).isEmpty();
        }
    }

    private void note(String step, String note) {
        admin.post(REST + "/journeys/steps/" + step + "/notes", note).expect(201);
    }

    private void go(Page page, String search) {
        page.navigate(Site.shared().base() + "/plugins/servlet/outcomes/journey/" + project.key() + search);
        assertThat(here(page)).containsText("you can see stand on this journey");
    }

    private static Download take(Page page, String form) {
        return page.waitForDownload(() -> button(here(page), form).click());
    }

    private static void looksGood(Browser browser, String what, String theme) {
        browser.picture("journey-" + what + "-" + theme);
        assertThat(browser.accessibilityViolations("outcomes-journey")).as(what).isEmpty();
    }

    private static Locator here(Page page) {
        return page.locator("outcomes-journey");
    }

    private static Locator card(Page page, String step) {
        return here(page).locator(".outcomes-map-step").filter(new Locator.FilterOptions().setHasText(step));
    }

    private static Locator head(Page page, String phase) {
        return here(page).locator(".outcomes-map-head").filter(new Locator.FilterOptions().setHasText(phase));
    }

    private static Locator button(Locator place, String name) {
        return place.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
