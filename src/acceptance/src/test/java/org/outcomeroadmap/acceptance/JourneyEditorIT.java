package org.outcomeroadmap.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.outcomeroadmap.acceptance.Keyboard.press;
import static org.outcomeroadmap.acceptance.Keyboard.tabTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outcomeroadmap.acceptance.Browser.Look;

/** The editor of journeys, as administrators of a project and those who write notes meet it. */
class JourneyEditorIT {

    private static final String REST = "/rest/outcomes/1.0";

    private final Client admin = Site.shared().as("admin");
    private final TestProject project = TestProject.create(admin);
    private final String journey = "Edit of " + project.key();
    private final String stay = project.outcome("Find a stay", "with ease");
    private final JsonNode drawn = draw();

    JourneyEditorIT() {
        ObjectNode body = Client.JSON.createObjectNode();
        body.putObject("fields")
                .putArray(project.fieldId("Journey step"))
                .addObject()
                .put("value", journey + " / Plan / Find stays");
        admin.put("/rest/api/2/issue/" + stay, body.toString()).expect(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void aStepIsRenamedAndMovedByKeyboardAlone(String theme) {
        try (Browser browser = Browser.signedIn("admin", theme.equals("dark") ? Look.DARK : Look.DESK)) {
            Page page = open(browser, "");
            looksGood(browser, "overview-" + theme);
            choose(page, menuOf(page, "Find stays"), "Rename");
            assertThat(here(page).getByLabel("New name of the step “Find stays”"))
                    .isFocused();
            page.keyboard().press("Control+A");
            page.keyboard().type("Find a bed");
            page.keyboard().press("Enter");
            assertThat(part(page, "Find a bed")).isVisible();
            assertThat(menuOf(page, "Find a bed")).isFocused();
            assertThat(field(stay)).containsExactly(journey + " / Plan / Find a bed");
            assertThat(found(journey, "Plan", "Find stays"))
                    .as("a saved search by the old name")
                    .isEqualTo(1);
            assertThat(found(journey, "Plan", "Find a bed")).isEqualTo(1);

            arranging(page, () -> choose(page, menuOf(page, "Find a bed"), "Move down"));
            assertThat(page.getByText("“Find a bed” is now step 2 of 2 in “Plan”.")
                            .first())
                    .isAttached();
            assertThat(menuOf(page, "Find a bed")).isFocused();
            arranging(page, () -> choose(page, menuOf(page, "Find a bed"), "Move to “Dream”"));
            assertThat(page.getByText("“Find a bed” is now step 3 of 3 in “Dream”.")
                            .first())
                    .isAttached();
            assertThat(field(stay)).containsExactly(journey + " / Dream / Find a bed");
            assertThat(steps("Dream")).containsExactly("Get inspired", "Agree", "Find a bed");
            browser.assertNoScriptErrors();
        }
    }

    @Test
    void phasesAndStepsAreAddedByKeyboard() {
        try (Browser browser = Browser.signedIn("admin")) {
            Page page = open(browser, "");
            press(page, here(page).getByText("Add a phase"));
            assertThat(here(page).getByLabel("Name of the new phase")).isFocused();
            page.keyboard().type("Travel");
            page.keyboard().press("Enter");
            assertThat(here(page).getByText("Travel").first()).isVisible();
            page.keyboard().press("Escape");
            Locator adds = here(page).getByText("Add a step");
            assertThat(adds).hasCount(3);
            press(page, adds.last());
            assertThat(here(page).getByLabel("Name of the new step in “Travel”"))
                    .isFocused();
            page.keyboard().type("Drive");
            page.keyboard().press("Enter");
            assertThat(part(page, "Drive")).isVisible();
            page.keyboard().type("get inspired / or not");
            page.keyboard().press("Enter");
            assertThat(here(page).locator("[aria-invalid=true]")).isVisible();
            page.keyboard().press("Escape");
            assertThat(steps("Travel")).containsExactly("Drive");
        }
    }

    @Test
    void aStepIsDraggedToAnotherPhase() {
        try (Browser browser = Browser.signedIn("admin")) {
            Page page = open(browser, "");
            arranging(page, () -> part(page, "Agree").dragTo(part(page, "Book")));
            assertThat(here(page).getByText("“Agree” is now step").first()).isAttached();
            assertThat(steps("Dream")).containsExactly("Get inspired");
            assertThat(steps("Plan")).contains("Agree", "Find stays", "Book").hasSize(3);
            browser.assertNoScriptErrors();
        }
    }

    @Test
    void whatIsInUseIsRefusedWithItsIssuesAndRetiredOrMergedRightThere() {
        try (Browser browser = Browser.signedIn("admin")) {
            Page page = open(browser, "");
            choose(page, menuOf(page, "Find stays"), "Delete…");
            Locator dialog = page.locator("dialog");
            press(page, button(dialog, "Delete"));
            assertThat(dialog).containsText("“Find stays” is in use");
            assertThat(dialog.getByText(stay)).hasAttribute("href", Pattern.compile(".*/browse/" + stay));
            looksGood(browser, "refusal");
            press(page, button(dialog, "Retire it"));
            assertThat(part(page, "Find stays")).containsText("Retired");
            assertThat(menuOf(page, "Find stays")).isFocused();
            assertThat(field(stay)).containsExactly(journey + " / Plan / Find stays");

            choose(page, menuOf(page, "Find stays"), "Delete…");
            press(page, button(dialog, "Delete"));
            press(page, button(dialog, "Merge into…"));
            dialog.getByLabel("Merge into").selectOption(String.valueOf(id("Book")));
            assertThat(dialog).containsText("1 issue that you can see stands there.");
            looksGood(browser, "merge");
            press(page, button(dialog, "Merge"));
            assertThat(part(page, "Find stays")).hasCount(0);
            assertThat(field(stay)).containsExactly(journey + " / Plan / Book");
            assertThat(found(journey, "Plan", "Find stays"))
                    .as("by the old name")
                    .isEqualTo(1);

            choose(page, menuOf(page, "Agree"), "Delete…");
            press(page, button(dialog, "Delete"));
            assertThat(part(page, "Agree")).hasCount(0);
        }
    }

    @Test
    void notesAreWrittenByThoseWhoMayEditIssuesOnly() {
        try (Browser browser = Browser.signedIn("paula")) {
            Page page = open(browser, "?step=" + id("Book"));
            assertThat(here(page)).containsText("You can write notes.");
            assertThat(here(page).getByText("Add a phase")).hasCount(0);
            assertThat(here(page).getByLabel(Pattern.compile("Actions for the step.*")))
                    .hasCount(0);
            press(page, button(here(page), "Add a note"));
            Locator dialog = page.locator("dialog");
            assertThat(dialog.getByLabel("What customers do or say")).isFocused();
            page.keyboard().type("Nobody knows who has the card number");
            dialog.getByLabel("Kind of pain").selectOption("entry-barrier");
            dialog.getByLabel("Theme").fill("Trust");
            dialog.getByLabel("Heard in interviews").fill("6");
            dialog.getByLabel("of how many asked").fill("12");
            looksGood(browser, "note");
            press(page, button(dialog, "Save"));
            assertThat(here(page)).containsText("heard in 6 of 12 interviews");
            assertThat(here(page)).containsText("Entry barrier");
            page.reload();
            assertThat(here(page)).containsText("Nobody knows who has the card number");
            browser.assertNoScriptErrors();
        }
        try (Browser browser = Browser.signedIn("lena")) {
            Page page = open(browser, "?step=" + id("Book"));
            assertThat(here(page)).containsText("Nobody knows who has the card number");
            assertThat(here(page).getByText("Add a note")).hasCount(0);
            browser.assertNoScriptErrors();
        }
    }

    @Test
    void anOutlineBecomesAJourney() {
        try (Browser browser = Browser.signedIn("admin")) {
            Page page = open(browser, "");
            press(page, button(here(page), "From an outline"));
            Locator dialog = page.locator("dialog");
            dialog.locator("textarea").fill("Other " + journey + "\n  Begin\n    Ask\n    Ask\n");
            assertThat(dialog).containsText("there is one of this name already");
            dialog.locator("textarea").fill("Other " + journey + "\n  Begin\n    Ask\n    Answer\n");
            looksGood(browser, "outline");
            press(page, button(dialog, "Create"));
            assertThat(part(page, "Answer")).isVisible();
            browser.assertNoScriptErrors();
        }
    }

    @Test
    void itStandsInTheDarkAndOnAPhone() {
        for (Look look : List.of(Look.DARK, Look.PHONE)) {
            try (Browser browser = Browser.signedIn("admin", look)) {
                Page page = open(browser, "?step=" + id("Book"));
                assertThat(browser.accessibilityViolations("outcomes-journey-editor"))
                        .isEmpty();
                assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                        .isEqualTo(0);
                browser.assertNoScriptErrors();
            }
        }
    }

    private JsonNode draw() {
        return admin.post(REST + "/projects/" + project.key() + "/journeys", """
                        {"name":"%s","phases":[
                          {"name":"Dream","steps":[{"name":"Get inspired"},{"name":"Agree"}]},
                          {"name":"Plan","steps":[{"name":"Find stays"},{"name":"Book"}]}]}""".formatted(journey))
                .expect(201)
                .json();
    }

    private long id(String name) {
        for (JsonNode phase : drawn.path("phases")) {
            for (JsonNode step : phase.path("steps")) {
                if (step.path("name").asText().equals(name)) {
                    return step.path("id").asLong();
                }
            }
        }
        throw new IllegalArgumentException(name);
    }

    private List<String> steps(String phase) {
        JsonNode journeys = admin.get(REST + "/projects/" + project.key() + "/journeys")
                .expect(200)
                .json();
        List<String> names = new ArrayList<>();
        for (JsonNode one : journeys.at("/journeys/0/phases")) {
            if (one.path("name").asText().equals(phase)) {
                one.path("steps").forEach(step -> names.add(step.path("name").asText()));
            }
        }
        return names;
    }

    private List<String> field(String issue) {
        List<String> values = new ArrayList<>();
        admin.get("/rest/api/2/issue/" + issue)
                .expect(200)
                .at("/fields/" + project.fieldId("Journey step"))
                .forEach(option -> values.add(option.path("value").asText()));
        return values;
    }

    private long found(String... names) {
        String jql =
                "project = " + project.key() + " AND issue in outcomesAtStep(\"" + String.join("\", \"", names) + "\")";
        return admin.get("/rest/api/2/search?maxResults=0&jql=" + Client.encoded(jql))
                .expect(200)
                .at("/total")
                .asLong();
    }

    private Page open(Browser browser, String search) {
        Page page = browser.page();
        page.navigate(Site.shared().base() + "/plugins/servlet/outcomes/journey/" + project.key() + "/edit" + search);
        assertThat(here(page).getByText("Get inspired").first()).isVisible();
        return page;
    }

    private static void looksGood(Browser browser, String what) {
        browser.picture("journey-editor-" + what);
        assertThat(browser.accessibilityViolations("outcomes-journey-editor"))
                .as(what)
                .isEmpty();
    }

    /** Opens a menu and goes to an item by its first letters and arrows, without a mouse. */
    private static void choose(Page page, Locator menu, String item) {
        press(page, menu);
        Locator wanted = page.getByRole(
                AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(item).setExact(true));
        assertThat(wanted).isVisible();
        for (int i = 0; i < 20 && !(Boolean) wanted.evaluate("item => item === document.activeElement"); i++) {
            page.keyboard().press("ArrowDown");
        }
        page.keyboard().press("Enter");
    }

    /** Moves something, and waits until the server has kept it: the page shows it before. */
    private static void arranging(Page page, Runnable move) {
        assertThat(page.waitForResponse(answer -> answer.url().endsWith("/order"), move)
                        .status())
                .isEqualTo(200);
    }

    private static Locator here(Page page) {
        return page.locator("outcomes-journey-editor");
    }

    private static Locator part(Page page, String step) {
        return here(page).locator(".outcomes-journey-step").filter(new Locator.FilterOptions().setHasText(step));
    }

    private static Locator menuOf(Page page, String step) {
        return here(page).getByLabel("Actions for the step “" + step + "”");
    }

    private static Locator button(Locator place, String name) {
        Locator found = place.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
        tabTo(place.page(), found.first());
        return found.first();
    }
}
