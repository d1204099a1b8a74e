package org.outcomeroadmap.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A researcher imports a survey in the browser: checks it first, sees what is wrong with it, and moves a score. */
class ImportPanelIT {

    private final Client rita = Site.shared().as("rita");
    private final TestProject project = TestProject.create(Site.shared().as("admin"));
    private final String outcome = project.outcome("Choose food stops", "with more confidence");
    private final String epic = project.epic("Diet filters");
    private final String study = project.study("Survey of families");

    @Test
    void theFileIsCheckedThenImportedAndTheEpicsScoreMoves() {
        project.link(epic, outcome);
        Survey survey = new Survey(List.of(outcome)).times(30, "5,1", "US").times(10, "5,5", "DE");
        rita.attach(study, "families.csv", survey.row("wrong", "9,2", "US").bytes());
        try (Browser browser = Browser.signedIn("rita")) {
            Page page = browser.open(study);
            Locator panel = page.locator("outcomes-study-import");
            panel.getByLabel("Wave").fill("2026-Q3");
            panel.getByLabel("Date of the survey").fill("2026-09-15");
            button(panel, "Check the file").click();

            assertThat(panel).containsText("imp_" + outcome);
            assertThat(panel).containsText("42");
            assertThat(panel).containsText("17.5");
            assertThat(rita.get("/rest/outcomes/1.0/outcomes/" + outcome)
                            .at("/score")
                            .isNull())
                    .as("nothing has changed so far")
                    .isTrue();
            assertThat(browser.accessibilityViolations("outcomes-study-import")).isEmpty();
            button(panel, "Import").click();

            assertThat(panel).containsText("The results are imported");
            browser.open(epic);
            assertThat(page.locator("outcomes-epic-panel")).containsText("17.5");
            browser.assertNoScriptErrors();
        }
    }

    @Test
    void aBrokenFileIsAnsweredWithWhatIsWrongAndNothingChanges() {
        rita.attach(study, "other.csv", "name,colour\nA,red\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        try (Browser browser = Browser.signedIn("rita")) {
            Locator panel = browser.open(study).locator("outcomes-study-import");
            panel.getByLabel("Wave").fill("2026-Q3");
            button(panel, "Check the file").click();

            assertThat(panel).containsText("other.csv");
            assertThat(rita.get("/rest/outcomes/1.0/studies?project=" + project.key())
                            .text())
                    .doesNotContain("other");
        }
    }

    @Test
    void whoMayNotImportIsToldSo() {
        rita.attach(
                study,
                "families.csv",
                new Survey(List.of(outcome)).times(9, "5,1", "US").bytes());
        try (Browser browser = Browser.signedIn("lena")) {
            Locator panel = browser.open(study).locator("outcomes-study-import");
            assertThat(panel).containsText("Importing results needs the permission");
            assertThat(button(panel, "Check the file")).hasCount(0);
        }
    }

    private static Locator button(Locator panel, String name) {
        return panel.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
