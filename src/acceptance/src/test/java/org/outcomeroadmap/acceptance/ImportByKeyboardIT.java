package org.outcomeroadmap.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.outcomeroadmap.acceptance.Keyboard.press;
import static org.outcomeroadmap.acceptance.Keyboard.tabTo;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outcomeroadmap.acceptance.Browser.Look;

/** A person who has never seen the import page takes a file as the survey tool wrote it to scores. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportByKeyboardIT {

    private static final String PAGE = "outcomes-survey-import";

    private final Client rita = Site.shared().as("rita");
    private final TestProject project = TestProject.create(Site.shared().as("admin"));
    private final Map<String, String> keys = new TreeMap<>(Map.of(
            "@1", project.outcome("Find enriching stops along the way", "with ease"),
            "@2", project.outcome("View your daily planned itinerary", "quickly")));

    /** All steps without a mouse, in both themes, each step looked at by axe. */
    @ParameterizedTest
    @ValueSource(strings = {"LIGHT", "DARK"})
    void aSurveyIsImportedByKeyboardAlone(String theme) throws IOException {
        String study = project.study("By keyboard, " + theme);
        String content = FormatCase.read("qualtrics").file(keys);
        String flawed = content.replaceFirst(",5,4,2,4,", ",9,4,2,4,").replaceFirst(",5,4,2,4,", ",often,4,2,4,");
        rita.attach(study, "families-2026-q3.csv", flawed.getBytes(UTF_8));
        try (Browser browser = Browser.signedIn("rita", theme.equals("DARK") ? Look.DARK : Look.DESK)) {
            browser.page().navigate(address("import?issue=" + study));
            Locator here = browser.page().locator(PAGE);
            readsTheFile(browser, here, theme);
            looksAtItsColumns(browser, here, theme);
            looksAtWhatWouldHappen(browser, here, theme);
            importsAndOpensTheStudy(browser, here, theme);
            browser.assertNoScriptErrors();
        }
    }

    private static void readsTheFile(Browser browser, Locator here, String theme) {
        Page page = browser.page();
        assertThat(here).containsText("Which file holds the answers?");
        looksGood(browser, "file", theme);
        press(page, button(here, "Read the file"));
        assertThat(here).containsText("Qualtrics");
        assertThat(here).containsText("import ids");
        looksGood(browser, "found", theme);
        fill(page, here.getByLabel("Wave"), "2026-Q3 " + theme);
        press(page, here.getByRole(AriaRole.BUTTON).filter(named("Look at the columns")));
    }

    private static void looksAtItsColumns(Browser browser, Locator here, String theme) {
        Page page = browser.page();
        tabTo(page, here.locator("input[type=radio]:checked").first());
        Locator all = here.locator("input[type=radio][value=all]");
        for (int i = 0; i < 3 && !all.isChecked(); i++) {
            page.keyboard().press("ArrowRight");
        }
        Locator segment = here.getByLabel("What column Segment holds");
        assertThat(segment).hasValue("segment");
        looksGood(browser, "columns", theme);
        tabTo(page, segment);
        page.keyboard().press("ArrowDown");
        assertThat(segment).not().hasValue("segment");
        page.keyboard().press("ArrowUp");
        assertThat(segment).hasValue("segment");
        press(page, button(here, "Check the import"));
    }

    private static void looksAtWhatWouldHappen(Browser browser, Locator here, String theme) throws IOException {
        Page page = browser.page();
        assertThat(here).containsText("2 problems");
        assertThat(here).containsText("Preview or test");
        looksGood(browser, "check", theme);
        tabTo(page, button(here, "Download all problems as CSV"));
        Download problems = page.waitForDownload(() -> page.keyboard().press("Enter"));
        assertThat(CsvText.cells(Files.readString(problems.path(), UTF_8).replace("\uFEFF", "")))
                .as("a header and both problems")
                .hasSize(3);
        press(page, button(here, "Import"));
    }

    private static void importsAndOpensTheStudy(Browser browser, Locator here, String theme) {
        Page page = browser.page();
        assertThat(here).containsText("The results are imported");
        looksGood(browser, "done", theme);
        assertThat(here.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Open the study")))
                .isFocused();
        page.keyboard().press("Enter");
        Locator there = page.locator("outcomes-study");
        assertThat(there).containsText("families-2026-q3.csv");
        assertThat(there).containsText("Cells that could not be used");
        browser.picture("study-" + theme.toLowerCase(Locale.ROOT));
        assertThat(browser.accessibilityViolations("outcomes-study")).isEmpty();
    }

    @Test
    void aLargeImportGoesOnWhileItsPageIsLeftAndIsFoundAgain() {
        LargeSurvey survey = new LargeSurvey(TestProject.create(Site.shared().as("admin")), 6);
        String study = survey.project().study("Left alone");
        long file = rita.attach(study, "large-2026-q3.csv", survey.file(3 * survey.manyRespondents(), "5,1"));
        try (Browser browser = Browser.signedIn("rita")) {
            Page page = browser.page();
            String studies = Site.shared().base() + "/plugins/servlet/outcomes/studies/"
                    + survey.project().key();
            page.navigate(studies + "/import?issue=" + study + "&attachment=" + file);
            Locator here = page.locator(PAGE);
            button(here, "Look at the columns").click();
            button(here, "Check the import").click();
            button(here, "Import").click();
            assertThat(here).containsText("You can leave this page");
            String address = page.url();

            page.navigate(studies);
            assertThat(page.locator("outcomes-studies")).containsText("2026-Q3");
            page.navigate(address);
            assertThat(here).containsText("The results are imported");
            assertThat(survey.searchableScore(rita)).isEqualTo(20.0);
            browser.assertNoScriptErrors();
        }
    }

    @Test
    void studiesAreListedFilteredAndOpened() {
        for (String wave : List.of("2025-Q1", "2025-Q2")) {
            byte[] content = new Survey(List.copyOf(keys.values()))
                    .times(20, "5,1,4,4", "US")
                    .bytes();
            long file = rita.attach(project.study("Listed " + wave), "listed-" + wave + ".csv", content);
            rita.post(
                            "/rest/outcomes/1.0/studies",
                            Survey.request(file, wave, wave.endsWith("1") ? "2025-02-15" : "2025-05-15", false))
                    .expect(200);
        }
        try (Browser browser = Browser.signedIn("lena")) {
            Page page = browser.page();
            page.navigate(address(""));
            Locator list = page.locator("outcomes-studies");
            assertThat(list).containsText("Survey 2025-Q1");
            assertThat(browser.accessibilityViolations("outcomes-studies")).isEmpty();
            list.getByLabel("Name, issue or file").fill("2025-Q2");
            assertThat(list).not().containsText("Survey 2025-Q1");
            list.getByRole(AriaRole.LINK)
                    .filter(named("Survey 2025-Q2"))
                    .first()
                    .click();
            assertThat(page.locator("outcomes-study")).containsText("2025-Q2");
            // Lena may only look.
            assertThat(button(page.locator("outcomes-study"), "Delete")).hasCount(0);
            browser.assertNoScriptErrors();
        }
    }

    private String address(String rest) {
        String studies = Site.shared().base() + "/plugins/servlet/outcomes/studies/" + project.key();
        return rest.isEmpty() ? studies : studies + "/" + rest;
    }

    private static void looksGood(Browser browser, String step, String theme) {
        browser.picture("import-" + step + "-" + theme.toLowerCase(Locale.ROOT));
        assertThat(browser.accessibilityViolations(PAGE)).as("step %s", step).isEmpty();
    }

    private static void fill(Page page, Locator field, String text) {
        tabTo(page, field);
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
    }

    private static Locator.FilterOptions named(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Locator button(Locator place, String name) {
        return place.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
