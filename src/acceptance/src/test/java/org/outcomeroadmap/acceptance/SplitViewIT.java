package org.outcomeroadmap.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The issue navigator: issues as a list, and one beside the list, inserted by script as Jira does. */
class SplitViewIT {

    private static final TestProject PROJECT = TestProject.create(Site.shared().as("admin"));
    private static final String OUTCOME = PROJECT.outcome("View your daily planned itinerary", "quickly");
    private static final String EPIC = PROJECT.epic("The day on one screen");
    private static final String STORY = PROJECT.story("See the day at a glance", EPIC);

    static {
        PROJECT.link(EPIC, OUTCOME);
    }

    private static Page open(Browser browser, String layout, String jql) {
        browser.page()
                .navigate(Site.shared().base() + "/issues/?layout=" + layout + "&jql="
                        + Client.encoded("project = " + PROJECT.key() + jql));
        return browser.page();
    }

    private static Locator link(Page page, String key) {
        return page.locator("#split-view a[data-issue-key=" + key + "]");
    }

    @Test
    void panelsStartInAnIssueThatAScriptInserts() {
        try (Browser browser = Browser.signedIn("paula")) {
            Page page = open(browser, "split", " ORDER BY key ASC");
            assertThat(page.locator("#issue-detail #summary-val")).containsText("itinerary");
            page.evaluate("() => { window.told = 0; JIRA.bind(JIRA.Events.NEW_CONTENT_ADDED, () => window.told++); }");

            link(page, EPIC).click();

            assertThat(page.locator("#issue-detail outcomes-epic-panel tbody tr"))
                    .containsText(OUTCOME);
            assertThat(page).hasURL(Pattern.compile(".*/browse/" + EPIC + "\\?.*jql=.*"));
            assertThat(page.evaluate("() => window.told"))
                    .as("told of new content, in the page that was there before")
                    .isEqualTo(1);

            page.goBack();
            assertThat(page.locator("#issue-detail #summary-val")).containsText("itinerary");
            assertThat(page.evaluate("() => window.told")).isEqualTo(2);
            browser.assertNoScriptErrors();
        }
    }

    @Test
    void jAndKGoThroughTheIssuesAndTheAddressStays() {
        try (Browser browser = Browser.signedIn("paula")) {
            Page page = open(browser, "split", " ORDER BY key ASC");
            assertThat(page.locator("#key-val")).hasText(OUTCOME);

            page.keyboard().press("j");
            page.keyboard().press("j");
            assertThat(page.locator("#key-val")).hasText(STORY);
            assertThat(page.locator("#issue-detail outcomes-story-panel")).containsText("itinerary");
            page.keyboard().press("k");
            assertThat(page.locator("#key-val")).hasText(EPIC);
            assertThat(link(page, EPIC)).isFocused();

            page.reload();
            assertThat(page.locator("#key-val")).hasText(EPIC);
            assertThat(browser.accessibilityViolations("body")).isEmpty();
        }
    }

    @Test
    void aCommentIsAddedWithoutLeavingTheList() {
        try (Browser browser = Browser.signedIn("paula")) {
            Page page = open(browser, "split", " ORDER BY key ASC");
            link(page, STORY).click();
            assertThat(page.locator("#key-val")).hasText(STORY);

            page.locator("#comment").fill("Families ask <b>this</b> often");
            page.getByText("Add comment").click();

            assertThat(page.locator("#comments li")).containsText("Families ask <b>this</b> often");
            assertThat(link(page, STORY)).hasAttribute("aria-current", "true");
        }
    }

    @Test
    void theListHasTheColumnsTheUserChoseAndSortsByThem() {
        try (Browser browser = Browser.signedIn("lena")) {
            Page page = open(browser, "list", "");
            page.locator("#columns summary").click();
            page.locator("label[for=column-priority]").click();
            page.getByText("Show these").click();

            Locator headings = page.locator("#issuetable th");
            assertThat(headings.getByText("Priority")).isVisible();
            headings.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Key"))
                    .click();
            assertThat(page.locator("#issuetable th[aria-sort=ascending]")).containsText("Key");
            assertThat(page.locator("#issuetable tbody tr").first()).hasAttribute("data-issue-key", OUTCOME);
            headings.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Key"))
                    .click();
            assertThat(page.locator("#issuetable tbody tr").first()).hasAttribute("data-issue-key", STORY);
            assertThat(browser.accessibilityViolations("body")).isEmpty();
            browser.assertNoScriptErrors();
        }
    }

    @Test
    void manyIssuesComeInPages() {
        TestProject large = TestProject.create(Site.shared().as("admin"));
        for (int i = 0; i < 51; i++) {
            large.epic("Epic " + i);
        }
        try (Browser browser = Browser.signedIn("paula")) {
            Page page = browser.page();
            page.navigate(Site.shared().base() + "/issues/?layout=list&jql=project%20%3D%20" + large.key());
            assertThat(page.locator(".workbench-count")).hasText("1–50 of 51 issues");
            page.locator("[rel=next]").click();
            assertThat(page.locator("#issuetable tbody tr")).hasCount(1);
            page.locator("[rel=prev]").click();
            assertThat(page.locator("#issuetable tbody tr")).hasCount(50);
        }
    }
}
