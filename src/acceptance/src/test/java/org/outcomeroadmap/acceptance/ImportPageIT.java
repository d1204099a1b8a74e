package org.outcomeroadmap.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outcomeroadmap.acceptance.Browser.Look;

/** A researcher imports a survey in the browser: sees what it is and what is wrong with it first, and moves a score. */
class ImportPageIT {

    private static final String PAGES = "/plugins/servlet/outcomes/studies/";

    private final Client rita = Site.shared().as("rita");
    private final TestProject project = TestProject.create(Site.shared().as("admin"));
    private final String outcome = project.outcome("Choose food stops", "with more confidence");
    private final String epic = project.epic("Diet filters");
    private final String study = project.study("Survey of families");

    @Test
    void theFileIsCheckedThenImportedAndTheEpicsScoreMoves() {
        project.link(epic, outcome);
        attachFamilies();
        try (Browser browser = Browser.signedIn("rita")) {
            Page page = browser.open(study);
            page.getByRole(AriaRole.LINK, named("Import families_2026-09-15.csv"))
                    .click();
            Locator steps = page.locator("outcomes-survey-import");
            assertThat(steps.getByLabel("Wave")).hasValue("2026-Q3");
            noViolations(browser, "outcomes-survey-import");
            button(steps, "Look at the columns").click();
            assertThat(steps).containsText("imp_" + outcome);
            noViolations(browser, "outcomes-survey-import");
            button(steps, "Check the import").click();

            assertThat(steps).containsText("42");
            assertThat(steps).containsText("17.5");
            assertThat(rita.get("/rest/outcomes/1.0/outcomes/" + outcome)
                            .at("/score")
                            .isNull())
                    .as("nothing has changed so far")
                    .isTrue();
            noViolations(browser, "outcomes-survey-import");
            button(steps, "Import").click();

            assertThat(steps).containsText("The results are imported");
            page.getByRole(AriaRole.LINK, named("Open the study")).click();
            assertThat(page.locator("outcomes-study")).containsText("families_2026-09-15");
            noViolations(browser, "outcomes-study");
            browser.open(epic);
            assertThat(page.locator("outcomes-epic-panel")).containsText("17.5");
            browser.assertNoScriptErrors();
        }
    }

    @Test
    void theWholeImportGoesByKeyboardAlone() {
        attachFamilies();
        try (Browser browser = Browser.signedIn("rita")) {
            Page page = browser.page();
            page.navigate(Site.shared().base() + PAGES + project.key() + "/import?issue=" + study);
            Locator steps = page.locator("outcomes-survey-import");
            button(steps, "Read the file").waitFor();
            tabTo(page, "Read the file");
            page.keyboard().press("Enter");
            button(steps, "Look at the columns").waitFor();
            tabTo(page, "Look at the columns");
            page.keyboard().press("Enter");
            steps.getByText("imp_" + outcome).waitFor();
            tabTo(page, "Check the import");
            page.keyboard().press("Space");
            button(steps, "Import").waitFor();
            tabTo(page, "Import");
            page.keyboard().press("Enter");
            steps.getByText("The results are imported").waitFor();
            page.keyboard().press("Enter");

            assertThat(page.locator("outcomes-study")).containsText("Survey");
        }
    }

    @Test
    void theCheckOffersASecurityLevelThatHidesTheFileFromOthers() {
        long file = rita.attach(
                study,
                "with-addresses.csv",
                new Survey(List.of(outcome))
                        .times(30, "5,1", "US")
                        .times(2, "5,1", "DE")
                        .bytes());
        Client dana = Site.shared().as("dana");
        dana.get("/rest/api/2/attachment/" + file).expect(200);
        try (Browser browser = Browser.signedIn("rita")) {
            Page page = browser.open(study);
            page.getByRole(AriaRole.LINK, named("Import with-addresses.csv")).click();
            Locator steps = page.locator("outcomes-survey-import");
            button(steps, "Look at the columns").click();
            button(steps, "Check the import").click();
            assertThat(steps).containsText("Everybody who may browse the project can download it");
            steps.getByLabel("Security level").selectOption(new SelectOption().setLabel("Research only"));
            noViolations(browser, "outcomes-survey-import");
            tabTo(page, "Set it on " + study);
            page.keyboard().press("Enter");

            Locator readers = steps.getByText("The members of the security level of " + study + " can download it.");
            assertThat(readers).isFocused();
            assertThat(button(steps, "Set it on " + study)).hasCount(0);
            noViolations(browser, "outcomes-survey-import");
            dana.get("/rest/api/2/attachment/" + file).expect(404);
            button(steps, "Import").click();
            assertThat(steps).containsText("The results are imported");
            browser.assertNoScriptErrors();
        }
    }

    @Test
    void aBrokenFileIsAnsweredWithWhatIsWrongAndNothingChanges() {
        rita.attach(study, "other.csv", "name,colour\nA,red\n".getBytes(StandardCharsets.UTF_8));
        try (Browser browser = Browser.signedIn("rita")) {
            Page page = browser.open(study);
            page.getByRole(AriaRole.LINK, named("Import other.csv")).click();

            assertThat(page.locator("outcomes-survey-import")).containsText("other.csv");
            assertThat(rita.get("/rest/outcomes/1.0/studies?project=" + project.key())
                            .text())
                    .doesNotContain("other");
        }
    }

    @Test
    void whoMayNotImportSeesStudiesAndNoWayToImport() {
        attachFamilies();
        try (Browser browser = Browser.signedIn("lena")) {
            Page page = browser.open(study);
            assertThat(page.locator("outcomes-study-import")).containsText("Importing results needs the permission");
            page.navigate(Site.shared().base() + PAGES + project.key() + "/import?issue=" + study);
            Locator steps = page.locator("outcomes-survey-import");
            assertThat(steps).containsText("Importing results needs the permission");
            assertThat(button(steps, "Read the file")).hasCount(0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/import"})
    void pagesStandInTheDarkAndOnAPhone(String below) {
        attachFamilies();
        for (Look look : List.of(Look.DARK, Look.PHONE)) {
            try (Browser browser = Browser.signedIn("rita", look)) {
                Page page = browser.page();
                page.navigate(Site.shared().base() + PAGES + project.key() + below);
                String element = below.isEmpty() ? "outcomes-studies" : "outcomes-survey-import";
                assertThat(page.locator(element + " h1")).isVisible();
                noViolations(browser, element);
                assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                        .isEqualTo(0);
                browser.assertNoScriptErrors();
            }
        }
    }

    private void attachFamilies() {
        Survey survey = new Survey(List.of(outcome)).times(30, "5,1", "US").times(10, "5,5", "DE");
        rita.attach(
                study,
                "families_2026-09-15.csv",
                survey.row("wrong", "9,2", "US").bytes());
    }

    /** Goes on with the tab key until the control has the focus; no page has more controls than that. */
    private static void tabTo(Page page, String name) {
        for (int press = 0; press < 60; press++) {
            page.keyboard().press("Tab");
            if (name.equals(page.evaluate("document.activeElement.textContent.trim()"))) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not reach " + name);
    }

    private static void noViolations(Browser browser, String element) {
        assertThat(browser.accessibilityViolations(element)).isEmpty();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
