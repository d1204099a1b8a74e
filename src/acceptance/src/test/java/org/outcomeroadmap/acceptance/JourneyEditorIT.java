package org.outcomeroadmap.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.outcomeroadmap.acceptance.Keyboard.press;
import static org.outcomeroadmap.acceptance.Keyboard.tabTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
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
    private final DrawnJourney journey = new DrawnJourney(
            admin,
            project,
            "Edit of " + project.key(),
            "Dream / Get inspired",
            "Dream / Agree",
            "Plan / Find stays",
            "Plan / Book");
    private final String stay = project.outcome("Find a stay", "with ease");

    JourneyEditorIT() {
        journey.place(stay, "Plan / Find stays");
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
            assertThat(field(stay)).containsExactly(journey.label("Plan / Find a bed"));
            assertThat(admin.found(journey.at("Plan", "Find stays")))
                    .as("a saved search by the old name")
                    .isEqualTo(1);
            assertThat(admin.found(journey.at("Plan", "Find a bed"))).isEqualTo(1);

            arranging(page, () -> choose(page, menuOf(page, "Find a bed"), "Move down"));
            assertThat(page.getByText("“Find a bed” is now step 2 of 2 in “Plan”.")
                            .first())
                    .isAttached();
            assertThat(menuOf(page, "Find a bed")).isFocused();
            arranging(page, () -> choose(page, menuOf(page, "Find a bed"), "Move to “Dream”"));
            assertThat(page.getByText("“Find a bed” is now step 3 of 3 in “Dream”.")
                            .first())
                    .isAttached();
            assertThat(field(stay)).containsExactly(journey.label("Dream / Find a bed"));
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
            assertThat(field(stay)).containsExactly(journey.label("Plan / Find stays"));

            choose(page, menuOf(page, "Find stays"), "Delete…");
            press(page, button(dialog, "Delete"));
            press(page, button(dialog, "Merge into…"));
            dialog.getByLabel("Merge into").selectOption(journey.step("Book"));
            assertThat(dialog).containsText("1 issue that you can see stands there.");
            looksGood(browser, "merge");
            press(page, button(dialog, "Merge"));
            assertThat(part(page, "Find stays")).hasCount(0);
            assertThat(field(stay)).containsExactly(journey.label("Plan / Book"));
            assertThat(admin.found(journey.at("Plan", "Find stays")))
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
            Page page = open(browser, "?step=" + journey.step("Book"));
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
            Page page = open(browser, "?step=" + journey.step("Book"));
            assertThat(here(page)).containsText("Nobody knows who has the card number");
            assertThat(here(page).getByText("Add a note")).hasCount(0);
            browser.assertNoScriptErrors();
        }
    }

    @Test
    void aMoveAfterSomebodyElsesIsToldAndThePageShowsTheirs() {
        try (Browser browser = Browser.signedIn("admin")) {
            Page page = open(browser, "");
            admin.put(REST + "/journeys/" + journey.json().path("id").asText() + "/order", """
                            {"version":%s,"phases":[{"id":%s,"steps":[%s,%s]},{"id":%s,"steps":[%s,%s]}]}""".formatted(
                                    journey.json().path("version").asText(),
                                    journey.json().at("/phases/0/id").asText(),
                                    journey.step("Agree"),
                                    journey.step("Get inspired"),
                                    journey.json().at("/phases/1/id").asText(),
                                    journey.step("Find stays"),
                                    journey.step("Book")))
                    .expect(200);

            Response refused = page.waitForResponse(
                    answer -> answer.url().endsWith("/order"),
                    () -> choose(page, menuOf(page, "Find stays"), "Move down"));

            assertThat(refused.status()).isEqualTo(409);
            assertThat(here(page))
                    .containsText("Somebody else has changed “" + journey.name()
                            + "” meanwhile. Your last move was not kept.");
            assertThat(here(page).locator(".outcomes-journey-step"))
                    .containsText(new String[] {"Agree", "Get inspired", "Find stays", "Book"});
            assertThat(steps("Plan")).containsExactly("Find stays", "Book");
            looksGood(browser, "conflict");

            arranging(page, () -> choose(page, menuOf(page, "Find stays"), "Move down"));
            assertThat(steps("Dream")).containsExactly("Agree", "Get inspired");
            assertThat(steps("Plan")).containsExactly("Book", "Find stays");
        }
    }

    @Test
    void aJourneyWithoutHomeIsTakenOverByAdministratorsOfJiraOnly() {
        String old = "Old way of " + project.key();
        admin.post(
                        REST + "/choices",
                        "{\"add\":{\"journeySteps\":[\"%1$s / Start / Ask\",\"%1$s / Start / Wait\"]}}".formatted(old))
                .expect(200);
        project.place(stay, old + " / Start / Ask");
        String take = "Give it to project " + project.key();
        project.administrator("dana");
        try (Browser browser = Browser.signedIn("dana")) {
            Page page = open(browser, "");
            press(page, here(page).getByText(old));
            assertThat(here(page)).containsText("This journey has no home");
            assertThat(here(page).getByText(take)).hasCount(0);
            browser.assertNoScriptErrors();
        }
        try (Browser browser = Browser.signedIn("admin")) {
            Page page = open(browser, "");
            press(page, here(page).getByText(old));
            assertThat(here(page)).containsText("This journey has no home");
            assertThat(menuOf(page, "Ask")).hasCount(0);
            looksGood(browser, "without-home");
            press(page, button(here(page), take));
            assertThat(menuOf(page, "Ask")).isVisible();
            assertThat(here(page)).not().containsText("has no home");
            assertThat(field(stay)).containsExactly(old + " / Start / Ask");
            choose(page, menuOf(page, "Ask"), "Rename");
            assertThat(here(page).getByLabel("New name of the step “Ask”")).isFocused();
            page.keyboard().press("Control+A");
            page.keyboard().type("Ask a friend");
            page.keyboard().press("Enter");
            assertThat(part(page, "Ask a friend")).isVisible();
            assertThat(field(stay)).containsExactly(old + " / Start / Ask a friend");
            browser.assertNoScriptErrors();
        }
    }

    @Test
    void outcomesAreChosenForANoteWhichThenMovesToAnotherStep() {
        String ease = project.outcome("Book a stay", "quickly");
        try (Browser browser = Browser.signedIn("paula")) {
            Page page = open(browser, "?step=" + journey.step("Find stays"));
            press(page, button(here(page), "Add a note"));
            assertThat(page.locator("dialog textarea")).isFocused();
            page.keyboard().type("Too many tabs");
            Locator dialog = page.locator("dialog").first();
            press(page, button(dialog, "Choose outcomes"));
            Locator picker = page.locator("dialog").last();
            for (String words : List.of("Find a stay", "Book a stay")) {
                tabTo(page, picker.locator("input[type=search]"));
                page.keyboard().press("Control+A");
                page.keyboard().type(words);
                assertThat(picker.getByRole(AriaRole.CHECKBOX, named(words)).first())
                        .isVisible();
                tabTo(page, picker.getByRole(AriaRole.CHECKBOX, named(words)).first());
                page.keyboard().press("Space");
            }
            assertThat(picker).containsText("2 chosen");
            looksGood(browser, "choosing");
            press(page, button(picker, "Link"));
            assertThat(dialog.locator(".outcomes-chosen-outcomes li")).hasCount(2);
            press(page, button(dialog, "Take " + ease + " away"));
            assertThat(dialog.locator(".outcomes-chosen-outcomes li")).hasCount(1);
            assertThat(button(dialog, "Choose outcomes")).isFocused();
            press(page, button(dialog, "Save"));
            assertThat(here(page).locator(".outcomes-note").getByText(stay))
                    .hasAttribute("href", Pattern.compile(".*/browse/" + stay));

            choose(page, here(page).getByLabel("Actions for the note “Too many tabs”"), "Change the note");
            dialog.getByLabel("Step", new Locator.GetByLabelOptions().setExact(true))
                    .selectOption(journey.step("Book"));
            press(page, button(dialog, "Save"));
            assertThat(here(page).locator(".outcomes-note")).hasCount(0);
            page.navigate(page.url().replace(journey.step("Find stays"), journey.step("Book")));
            assertThat(here(page).locator(".outcomes-note")).containsText("Too many tabs");
            assertThat(here(page).locator(".outcomes-note").getByText(stay)).isVisible();
            browser.assertNoScriptErrors();
        }
    }

    @Test
    void anOutlineBecomesAJourney() {
        try (Browser browser = Browser.signedIn("admin")) {
            Page page = open(browser, "");
            press(page, button(here(page), "From an outline"));
            Locator dialog = page.locator("dialog");
            dialog.locator("textarea").fill("Other " + journey.name() + "\n  Begin\n    Ask\n    Ask\n");
            assertThat(dialog).containsText("there is one of this name already");
            dialog.locator("textarea").fill("Other " + journey.name() + "\n  Begin\n    Ask\n    Answer\n");
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
                Page page = open(browser, "?step=" + journey.step("Book"));
                assertThat(browser.accessibilityViolations("outcomes-journey-editor"))
                        .isEmpty();
                assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                        .isEqualTo(0);
                browser.assertNoScriptErrors();
            }
        }
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

    private static Locator.GetByRoleOptions named(String words) {
        return new Locator.GetByRoleOptions().setName(Pattern.compile(".*" + words + ".*"));
    }

    private static Locator button(Locator place, String name) {
        Locator found = place.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
        tabTo(place.page(), found.first());
        return found.first();
    }
}
