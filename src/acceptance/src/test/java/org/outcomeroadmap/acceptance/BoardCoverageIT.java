package org.outcomeroadmap.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.outcomeroadmap.acceptance.Keyboard.press;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outcomeroadmap.acceptance.Browser.Look;

/** The coverage of a board's filter, opened over the board from its menu. */
class BoardCoverageIT {

    private final Client admin = Site.shared().as("admin");
    private final TestProject project = TestProject.create(admin);
    private final String gap = project.outcome("Choose food stops", "with more confidence");
    private final String lone = project.epic("Dark theme");
    private final long board = admin.get("/rest/agile/1.0/board?projectKeyOrId=" + project.key())
            .expect(200)
            .at("/values/0/id")
            .asLong();

    BoardCoverageIT() {
        Client rita = Site.shared().as("rita");
        byte[] file = new Survey(List.of(gap)).times(40, "5,1", "US").bytes();
        long attachment = rita.attach(project.study("Survey"), "survey.csv", file);
        rita.post("/rest/outcomes/1.0/studies", Survey.request(attachment, "2026-Q3", "2026-09-15", false))
                .expect(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void thePanelIsOpenedUsedAndClosedByKeyboardAlone(String theme) {
        try (Browser browser = Browser.signedIn("paula", theme.equals("dark") ? Look.DARK : Look.DESK)) {
            Page page = openBoard(browser);
            Locator menu = page.locator("#board-tools summary");
            press(page, menu);
            press(page, page.locator("#board-tools a").filter(named("Outcome coverage")));
            Locator panel = panel(page);
            assertThat(panel).containsText("1 outcome and 1 epic you can see");
            assertThat(panel.locator("[data-outcome=" + gap + "]")).isVisible();
            assertThat(panel.locator("[data-epic=" + lone + "]")).isVisible();
            browser.picture("board-coverage-" + theme);
            assertThat(browser.accessibilityViolations("outcomes-board-coverage"))
                    .isEmpty();

            press(page, button(panel, "Create epic for " + gap));
            assertThat(page.getByLabel("Summary")).hasValue("Choose food stops");
            page.keyboard().press("Escape");
            assertThat(button(panel, "Create epic for " + gap)).isFocused();
            press(page, button(panel, "No customer outcome… for " + lone));
            page.keyboard().type("Nobody outside notices.");
            press(page, button(panel, "Excuse it"));
            assertThat(panel.locator(".outcomes-notice")).isFocused();
            assertThat(panel).containsText(Pattern.compile("1\\s+more excused"));

            page.keyboard().press("Escape");
            assertThat(panel).hasCount(0);
            assertThat(page.locator("#board-tools").locator(":focus")).hasCount(1);
            browser.assertNoScriptErrors();
        }
    }

    @Test
    void thePanelFitsAPhone() {
        try (Browser browser = Browser.signedIn("lena", Look.PHONE)) {
            Page page = openBoard(browser);
            page.locator("#board-tools summary").click();
            page.locator("#board-tools a").filter(named("Outcome coverage")).click();
            assertThat(panel(page)).containsText("1 outcome and 1 epic you can see");
            assertThat(panel(page).evaluate("""
                    panel => [...panel.querySelectorAll('*')].filter(part => part.scrollWidth > part.clientWidth
                        && getComputedStyle(part).overflowX !== 'visible' && part.clientWidth > 1).map(part => part.className)
                    """)).isEqualTo(List.of());
            assertThat(browser.accessibilityViolations("outcomes-board-coverage"))
                    .isEmpty();
            browser.picture("board-coverage-phone");
        }
    }

    @Test
    void withoutTheScriptTheLinkLeadsToThePage() {
        try (Browser browser = Browser.signedIn("lena")) {
            Page page = openBoard(browser);
            page.evaluate("() => { delete window.WRM; }");
            page.locator("#board-tools summary").click();
            page.locator("#board-tools a").filter(named("Outcome coverage")).click();
            assertThat(page).hasURL(Pattern.compile(".*/plugins/servlet/outcomes/coverage\\?board=" + board));
            assertThat(page.locator("outcomes-coverage")).containsText("1 outcome and 1 epic you can see");
        }
    }

    private Page openBoard(Browser browser) {
        browser.page().navigate(Site.shared().base() + "/secure/RapidBoard.jspa?rapidView=" + board);
        return browser.page();
    }

    private static Locator panel(Page page) {
        return page.locator("outcomes-board-coverage");
    }

    private static Locator.FilterOptions named(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Locator button(Locator place, String name) {
        return place.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
