package org.outcomeroadmap.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A project's board: cards with the fields that were chosen, moved along the workflow, and an issue beside them. */
class BoardIT {

    private static final Client ADMIN = Site.shared().as("admin");
    private static final TestProject PROJECT = TestProject.create(ADMIN);
    private static final String OUTCOME = PROJECT.outcome("Choose food stops", "with more confidence");
    private static final String EPIC = PROJECT.epic("Diet filters for food stops");
    private static final String STORY = PROJECT.story("Filter by allergy", EPIC);
    private static final long BOARD = ADMIN.get("/rest/agile/1.0/board?projectKeyOrId=" + PROJECT.key())
            .expect(200)
            .at("/values/0/id")
            .asLong();

    static {
        PROJECT.link(EPIC, OUTCOME);
        long file = ADMIN.attach(
                PROJECT.study("Survey"),
                "survey.csv",
                new Survey(List.of(OUTCOME)).times(40, "5,1", "US").bytes());
        ADMIN.post("/rest/outcomes/1.0/studies", Survey.request(file, "2026-Q3", "2026-09-15", false))
                .expect(200);
    }

    private static Page open(Browser browser) {
        browser.page().navigate(Site.shared().base() + "/secure/RapidBoard.jspa?rapidView=" + BOARD);
        return browser.page();
    }

    private static Locator card(Page page, String key) {
        return page.locator(".ghx-issue[data-issue-key=" + key + "]");
    }

    private static Locator column(Page page, String name) {
        return page.locator(".workbench-column[data-column='" + name + "']");
    }

    @Test
    void whoAdministersTheBoardChoosesFieldsAndQuickFilters() {
        try (Browser browser = Browser.signedIn("admin")) {
            Page page = open(browser);
            page.locator("#board-tools summary").click();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Configure"))
                    .click();
            page.locator("#field-1").selectOption(new SelectOption().setLabel("Top opportunity"));
            page.locator("#board-cards button").click();
            assertThat(page.locator("#said")).hasText("Saved.");
            page.locator("#name").fill("Only epics");
            page.locator("#jql").fill("issuetype = Nonsense");
            page.getByText("Add quick filter").click();
            assertThat(page.locator("#said")).containsText("Nonsense");
            page.locator("#name").fill("Only epics");
            page.locator("#jql").fill("issuetype = Epic");
            page.getByText("Add quick filter").click();
            assertThat(browser.accessibilityViolations("body")).isEmpty();

            open(browser);
            assertThat(card(page, EPIC)).containsText(Pattern.compile("Top opportunity\\s*20.0"));
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Only epics"))
                    .click();
            assertThat(page.locator(".ghx-issue")).hasCount(1);
            assertThat(card(page, EPIC)).isVisible();
            browser.assertNoScriptErrors();
        }
    }

    @Test
    void theIssueBesideTheBoardIsInsertedWithItsPanels() {
        try (Browser browser = Browser.signedIn("dana")) {
            Page page = open(browser);
            card(page, EPIC).getByRole(AriaRole.BUTTON).click();

            Locator detail = page.locator("#ghx-detail-view");
            assertThat(detail.locator("outcomes-epic-panel tbody tr")).containsText(OUTCOME);
            assertThat(page).hasURL(Pattern.compile(".*selectedIssue=" + EPIC));
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Configure")))
                    .hasCount(0);
            assertThat(browser.accessibilityViolations("body")).isEmpty();
            browser.assertNoScriptErrors();
        }
    }

    @Test
    void aCardIsOpenedClosedAndMovedByKeyboardAlone() {
        try (Browser browser = Browser.signedIn("dana")) {
            Page page = open(browser);
            page.keyboard().press("j");
            page.keyboard().press("Enter");
            Locator detail = page.locator("#ghx-detail-view");
            assertThat(detail.locator("#summary-val")).isVisible();
            detail.getByText("Close").focus();
            page.keyboard().press("Escape");
            assertThat(detail).isHidden();

            page.locator("#move-" + STORY).focus();
            page.keyboard().type("In Progress");
            assertThat(column(page, "In Progress").locator("[data-issue-key=" + STORY + "]"))
                    .isVisible();
            assertThat(Site.shared()
                            .as("dana")
                            .get("/rest/api/2/issue/" + STORY)
                            .expect(200)
                            .at("/fields/status/name")
                            .asText())
                    .isEqualTo("In Progress");
        }
    }

    @Test
    void aCardIsDraggedIntoAColumnUnlessItsWorkflowForbidsIt() {
        String story = PROJECT.story("Warn of nuts", EPIC);
        try (Browser browser = Browser.signedIn("dana")) {
            Page page = open(browser);
            card(page, story).dragTo(column(page, "Done"));
            assertThat(column(page, "Done").locator("[data-issue-key=" + story + "]"))
                    .isVisible();
        }
        try (Browser browser = Browser.signedIn("lena")) {
            Page page = open(browser);
            card(page, story).dragTo(column(page, "To Do"));
            assertThat(page.getByText("stays where it is")).isVisible();
            assertThat(column(page, "Done").locator("[data-issue-key=" + story + "]"))
                    .isVisible();
        }
    }

    @Test
    void anIssueStandsInTheFirstRowWhoseQueryFindsIt() {
        try (Browser browser = Browser.signedIn("admin")) {
            Page page = browser.page();
            page.navigate(Site.shared().base() + "/secure/RapidView.jspa?rapidView=" + BOARD);
            page.locator("#swimlanes").selectOption("QUERIES");
            page.locator("#board-cards button").click();
            addRow(page, "Stories", "issuetype = Story");
            addRow(page, "High", "\"Top opportunity\" >= 12");
            addRow(page, "Epics", "issuetype = Epic");
            page.locator("[aria-label='Move up Epics']").click();
            page.locator("[aria-label='Remove row Stories']").click();
            assertThat(page.locator("#lanes code"))
                    .hasText(new String[] {"issuetype = Epic", "\"Top opportunity\" >= 12"});
            assertThat(browser.accessibilityViolations("body")).isEmpty();

            open(browser);
            assertThat(page.locator(".workbench-pool h2")).hasText(new Pattern[] {
                Pattern.compile("Epics 1"), Pattern.compile("High 0"), Pattern.compile("Everything Else \\d+")
            });
            page.navigate(Site.shared().base() + "/secure/RapidView.jspa?rapidView=" + BOARD);
            page.locator("#swimlanes").selectOption("NONE");
            page.locator("#board-cards button").click();
            browser.assertNoScriptErrors();
        }
    }

    private static void addRow(Page page, String name, String jql) {
        page.locator("#lane-name").fill(name);
        page.locator("#lane-jql").fill(jql);
        page.getByText("Add row").click();
        assertThat(page.locator("#lanes")).containsText(jql);
    }
}
