package org.outcomeroadmap.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outcomeroadmap.acceptance.Browser.Look;

/** The pictures of README and the documents, taken from the sample; and that they show what the text beside them says. */
@DisabledIfSystemProperty(named = "jira.url", matches = ".+", disabledReason = "the sample is the workbench's")
class PicturesIT {

    @Test
    void anEpicWithItsOutcomes() {
        try (Browser browser = Browser.signedIn("paula", Look.PRINT)) {
            Page page = browser.open("FT-13");
            Locator panel = page.locator("outcomes-epic-panel");
            assertThat(panel.locator("tbody tr")).hasCount(3);
            assertThat(panel).containsText("3 outcomes");
            assertThat(panel).containsText("Extremely under-served");
            assertThat(panel).containsText("2026-Q3");
            browser.picture("epic-panel", page.locator(".workbench-issue-header"), section(panel));
        }
    }

    @Test
    void theCoverageOfTheSample() {
        try (Browser browser = Browser.signedIn("paula", Look.PRINT)) {
            Page page = browser.page();
            page.navigate(Site.shared().base() + "/plugins/servlet/outcomes/coverage/FT");
            Locator coverage = page.locator("outcomes-coverage");
            assertThat(coverage).containsText("outcomes with an open epic");
            assertThat(coverage.locator("[data-outcome=FT-41]")).containsText("Extremely under-served");
            assertThat(coverage.locator("[data-outcome=FT-41] button")).hasCount(2);
            assertThat(coverage.locator(".outcomes-phases tbody tr").first()).containsText("Dream");
            browser.picture("coverage", coverage);
        }
    }

    @Test
    void theJourneyMapOfTheSampleWithAStepOpened() {
        try (Browser browser = Browser.signedIn("paula", new Look(1560, 1, ColorScheme.LIGHT))) {
            Page page = browser.page();
            page.navigate(Site.shared().base() + "/plugins/servlet/outcomes/journey/FT");
            Locator map = page.locator("outcomes-journey");
            assertThat(map).containsText("36 of 36 outcomes you can see stand on this journey");
            map.locator(".outcomes-map-step")
                    .filter(new Locator.FilterOptions().setHasText("Eat and rest"))
                    .click();
            Locator panel = map.locator(".outcomes-map-panel");
            assertThat(panel.locator("[data-outcome=FT-3]")).containsText("Extremely under-served");
            assertThat(panel).containsText("Pains");
            assertThat(panel.locator(".outcomes-map-group[open]").first()).containsText("heard in");
            assertThat(panel.locator(".outcomes-choose").first()).isVisible();
            browser.picture("journey-map", map);
        }
    }

    @Test
    void theOutcomeBoardOfTheSampleByPhase() {
        try (Browser browser = Browser.signedIn("paula", new Look(1280, 1, ColorScheme.LIGHT))) {
            Page page = browser.page();
            page.navigate(Site.shared().base() + "/plugins/servlet/outcomes/board/FT?group=phase");
            Locator board = page.locator("outcomes-board-page");
            assertThat(board).containsText("36 outcomes and 14 epics you can see");
            assertThat(board.locator("[data-epic=FT-13]").first()).containsText("17.9");
            assertThat(board.locator(".outcomes-menu").first()).isVisible();
            browser.picture("outcome-board");
        }
    }

    @Test
    void theLandscapeOfTheSampleWithAnOutcomeChosen() {
        try (Browser browser = Browser.signedIn("paula", new Look(1560, 1, ColorScheme.LIGHT))) {
            Page page = browser.page();
            page.navigate(Site.shared().base() + "/plugins/servlet/outcomes/landscape/FT?chosen=FT-39");
            Locator landscape = page.locator("outcomes-landscape");
            assertThat(landscape.locator(".outcomes-label-chosen")).containsText("FT-39");
            assertThat(landscape.locator(".outcomes-details")).containsText("Strongly under-served");
            assertThat(landscape.locator(".outcomes-details")).containsText("with 95% confidence between");
            assertThat(landscape.locator(".outcomes-ranked")).containsText("FT-3");
            browser.picture("landscape", landscape);
        }
    }

    @Test
    void theCoverageOverTheSamplesBoard() {
        try (Browser browser = Browser.signedIn("paula", Look.PRINT)) {
            Page page = browser.page();
            String board = Site.shared()
                    .as("paula")
                    .get("/rest/agile/1.0/board?projectKeyOrId=FT")
                    .expect(200)
                    .at("/values/0/id")
                    .asText();
            page.navigate(Site.shared().base() + "/secure/RapidBoard.jspa?rapidView=" + board);
            page.locator("#board-tools summary").click();
            page.locator("#board-tools a")
                    .filter(new Locator.FilterOptions().setHasText("Outcome coverage"))
                    .click();
            Locator panel = page.locator("outcomes-board-coverage");
            assertThat(panel.locator("[data-outcome=FT-41] button")).hasCount(2);
            browser.picture("board-coverage");
        }
    }

    @Test
    void anOutcomeWithItsAnswersGroupsAndHistory() {
        try (Browser browser = Browser.signedIn("paula", Look.PRINT)) {
            Page page = browser.open("FT-7");
            Locator panel = page.locator("outcomes-outcome-panel");
            assertThat(panel).containsText("Extremely under-served");
            assertThat(panel).containsText("Co-pilot");
            assertThat(panel).containsText("Too few answers");
            assertThat(panel).containsText("2026-Q1");
            assertThat(panel).containsText("Back-seat games");
            browser.picture("outcome-panel", page.locator(".workbench-issue-header"), section(panel));
        }
    }

    @Test
    void aStoryWithTheOutcomesBehindIt() {
        try (Browser browser = Browser.signedIn("dana", Look.PRINT)) {
            Page page = browser.open("FT-20");
            Locator panel = page.locator("outcomes-story-panel");
            assertThat(panel).containsText("Know when to take the next break");
            assertThat(panel).containsText("Choose food stops");
            browser.picture("story-panel", page.locator(".workbench-issue-header"), section(panel));
        }
    }

    @Test
    void aSurveyThatWasLookedAtAndNotYetImported() {
        try (Browser browser = Browser.signedIn("rita", Look.PRINT)) {
            Page page = browser.open("FT-26");
            page.getByText("Import families-2026-q1.csv").click();
            Locator steps = page.locator("outcomes-survey-import");
            button(steps, "Look at the columns").click();
            button(steps, "Check the import").click();
            assertThat(steps).containsText("240 respondents");
            assertThat(steps).containsText("3 problems");
            assertThat(steps).containsText("Outside the scale");
            browser.picture("import-check", steps.locator(".outcomes-page-head"), steps.locator(".outcomes-problems"));
        }
    }

    @Test
    void aMessySurveyWhoseColumnsWaitForAnswers() {
        try (Browser browser = Browser.signedIn("rita", Look.PRINT)) {
            Page page = browser.open("FT-86");
            page.getByText("Import families-2027-q1-qualtrics.csv").click();
            Locator steps = page.locator("outcomes-survey-import");
            assertThat(steps).containsText("Qualtrics");
            button(steps, "Look at the columns").click();
            assertThat(steps).containsText("Share trip costs accurately");
            assertThat(steps).containsText("FT-49");
            assertThat(steps).containsText("Does not apply to us");
            browser.picture("import-columns", steps);
        }
    }

    @Test
    void aStudyWithItsFileReadingAndScores() {
        try (Browser browser = Browser.signedIn("rita", Look.PRINT)) {
            Page page = browser.page();
            page.navigate(Site.shared().base() + "/plugins/servlet/outcomes/studies/FT");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("How families travel, spring 2026"))
                    .first()
                    .click();
            Locator study = page.locator("outcomes-study");
            assertThat(study).containsText("families-2026-q1.csv");
            assertThat(study).containsText("Scores from this study");
            // Statements come with an answer of their own.
            assertThat(study).containsText("Choose food stops that accommodate dietary restrictions");
            browser.picture("study-page");
        }
    }

    @Test
    void aDashboardWithTheFourItems() {
        try (Browser browser = Browser.signedIn("lena", Look.PRINT)) {
            Page page = browser.page();
            page.navigate(Site.shared().base() + "/secure/ConfigurePortalPages!default.jspa");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("FamilyTrip: outcomes"))
                    .first()
                    .click();
            assertThat(Dashboard.item(page, "history-item").locator("[role=img] svg"))
                    .isVisible();
            assertThat(Dashboard.item(page, "opportunities-item")).containsText("FT-41");
            assertThat(Dashboard.item(page, "phases-item")).containsText("On the road");
            assertThat(Dashboard.item(page, "coverage-item")).containsText("36 outcomes and 14 epics you can see");
            browser.picture(
                    "dashboard", page.locator("#dashboard-content .gadget"), page.locator("#dashboard-content"));
        }
    }

    @Test
    void theEditorOfAJourneyWithTheNotesOfAStep() {
        try (Browser browser = Browser.signedIn("admin", Look.PRINT)) {
            Page page = browser.page();
            page.navigate(Site.shared().base() + "/plugins/servlet/outcomes/journey/FT/edit");
            Locator editor = page.locator("outcomes-journey-editor");
            editor.getByText("Choose the route").click();
            assertThat(editor).containsText("Book ahead, or pack and go.");
            browser.picture("journey-editor", editor);
        }
    }

    @Test
    void aUsabilityStudyWithItsTasks() {
        try (Browser browser = Browser.signedIn("lena", Look.PRINT)) {
            Page page = browser.page();
            page.navigate(Site.shared().base() + "/plugins/servlet/outcomes/studies/FT");
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Usability test of the day view, June 2026"))
                    .first()
                    .click();
            Locator study = page.locator("outcomes-study");
            assertThat(study).containsText("Find a stop that suits an allergy");
            assertThat(study).containsText("Results by task");
            assertThat(browser.accessibilityViolations("outcomes-study")).isEmpty();
        }
    }

    /** What is read stands in the dark theme and on a phone: legible, and no wider than the window. */
    @ParameterizedTest
    @CsvSource({
        "FT-13, outcomes-epic-panel",
        "FT-7, outcomes-outcome-panel",
        "FT-20, outcomes-story-panel",
        "FT-26, outcomes-study-import"
    })
    void standsInTheDarkAndOnAPhone(String issue, String element) {
        for (Look look : new Look[] {Look.DARK, Look.PHONE}) {
            try (Browser browser = Browser.signedIn("rita", look)) {
                Page page = browser.open(issue);
                Locator panel = page.locator(element);
                assertThat(panel).containsText(Pattern.compile("2026|Outcome|outcome|Wave"));
                assertThat(browser.accessibilityViolations(element)).isEmpty();
                assertThat(panel.evaluate("panel => panel.scrollWidth - document.documentElement.clientWidth"))
                        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.INTEGER)
                        .isLessThanOrEqualTo(0);
                browser.assertNoScriptErrors();
            }
        }
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    private static Locator section(Locator panel) {
        return panel.locator("xpath=ancestor-or-self::*[contains(@class,'module')][1]");
    }
}
