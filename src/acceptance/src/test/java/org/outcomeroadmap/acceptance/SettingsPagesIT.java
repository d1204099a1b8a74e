package org.outcomeroadmap.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Administrators read and change a project's settings in the browser, by keyboard too, in both themes. */
class SettingsPagesIT {

    private final Client rita = Site.shared().as("rita");
    private final TestProject project = TestProject.create(Site.shared().as("admin"));
    private final String outcome = project.outcome("View the daily plan", "quickly");
    private final String base = Site.shared().base() + "/plugins/servlet/outcomes/";

    @Test
    void everyTabIsLegibleInBothThemesAndAccessible() {
        importSurvey();
        Site.shared()
                .as("admin")
                .put(
                        "/rest/outcomes/1.0/projects/" + project.key() + "/settings",
                        "{\"version\":0,\"reason\":\"Families are small groups\",\"rules\":{\"minimumGroup\":8}}")
                .expect(200);
        try (Browser browser = Browser.signedIn("admin")) {
            Page page = browser.page();
            for (String tab : List.of("setup", "rules", "history")) {
                page.navigate(base + "settings/" + project.key() + "/" + tab);
                look(browser, "outcomes-project-" + tab, "settings-" + tab);
            }
            page.navigate(base + "admin");
            look(browser, "outcomes-site-defaults", "settings-defaults");
            browser.assertNoScriptErrors();
        }
    }

    @Test
    void aChangeOfRulesIsPreviewedExplainedAndSavedByKeyboardAlone() {
        importSurvey();
        try (Browser browser = Browser.signedIn("admin")) {
            Page page = browser.page();
            page.navigate(base + "settings/" + project.key() + "/rules");
            Locator rules = page.locator("outcomes-project-rules");
            Locator inherited = rules.getByRole(
                    AriaRole.RADIO, new Locator.GetByRoleOptions().setName("Inherited from the site: 5 people"));
            inherited.focus();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Tab");
            page.keyboard().press("ControlOrMeta+a");
            page.keyboard().type("12");
            rules.getByText("Show what would change").focus();
            page.keyboard().press("Enter");

            assertThat(rules).containsText("1 score is hidden, because too few people answered");
            assertThat(rules).containsText(outcome);
            assertThat(browser.accessibilityViolations("outcomes-project-rules"))
                    .isEmpty();
            browser.picture("rules-preview");
            rules.getByLabel("Reason").focus();
            page.keyboard().type("Families are small groups");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");

            assertThat(rules).containsText("Version 1 holds.");
            assertThat(rita.get("/rest/outcomes/1.0/outcomes/" + outcome)
                            .at("/score/suppressed")
                            .asBoolean())
                    .isTrue();
            browser.assertNoScriptErrors();
        }
    }

    @Test
    void otherIssueTypesArePlannedAndTakenWhileOutcomesAreOn() {
        Client admin = Site.shared().as("admin");
        String setup = "/rest/outcomes/1.0/projects/" + project.key() + "/setup";
        try (Browser browser = Browser.signedIn("admin")) {
            Page page = browser.page();
            page.navigate(base + "settings/" + project.key() + "/setup");
            Locator element = page.locator("outcomes-project-setup");
            element.getByText("Use other issue types").click();
            element.getByLabel("Issue type for outcomes").selectOption(new SelectOption().setLabel("Task"));
            Locator planned = element.locator("tr", new Locator.LocatorOptions().setHasText("Project setting"));
            assertThat(planned).containsText("will be changed");
            assertThat(browser.accessibilityViolations("outcomes-project-setup"))
                    .isEmpty();
            browser.picture("setup-other-types");
            element.getByRole(AriaRole.BUTTON, named("Use these issue types")).click();
            assertThat(element).containsText("Done. The project has everything it needs.");
            browser.assertNoScriptErrors();
        }
        assertThat(admin.get(setup).at("/types/outcome/name").asText()).isEqualTo("Task");
        assertThat(rita.get("/rest/outcomes/1.0/outcomes/" + outcome).status()).isEqualTo(404);
        String own = admin.get("/rest/api/2/issue/" + outcome)
                .at("/fields/issuetype/id")
                .asText();
        admin.post(setup, "{\"outcomeType\":\"" + own + "\"}").expect(200);
        rita.get("/rest/outcomes/1.0/outcomes/" + outcome).expect(200);
        assertThat(admin.get("/rest/outcomes/1.0/projects/" + project.key() + "/audit")
                        .text())
                .contains("Setup changed");
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    @Test
    void theAddressOfTheFirstVersionStillWorksAndOthersSeeNoPage() {
        try (Browser browser = Browser.signedIn("admin")) {
            browser.page().navigate(base + "setup/" + project.key());
            assertThat(browser.page().locator("outcomes-project-setup")).containsText("First steps");
        }
        rita.get("/plugins/servlet/outcomes/settings/" + project.key() + "/rules")
                .expect(404);
        rita.get("/plugins/servlet/outcomes/setup/" + project.key()).expect(404);
        assertThat(rita.get("/plugins/servlet/outcomes/admin").status()).isIn(403, 404);
    }

    private void importSurvey() {
        String study = project.study("Survey of families");
        Survey survey = new Survey(List.of(outcome)).times(6, "5,4", "US").times(4, "4,1", "DE");
        long file = rita.attach(study, "survey.csv", survey.bytes());
        rita.post("/rest/outcomes/1.0/studies", Survey.request(file, "W1", "2026-03-15", false))
                .expect(200);
    }

    private static void look(Browser browser, String element, String picture) {
        Page page = browser.page();
        assertThat(page.locator(element + " > :not(.outcomes-loading)").first()).isVisible();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            assertThat(browser.accessibilityViolations(element))
                    .as(element + scheme)
                    .isEmpty();
            browser.picture(scheme == ColorScheme.DARK ? picture + "-dark" : picture);
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }
}
